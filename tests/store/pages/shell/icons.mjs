/** Line icons of the shell, drawn for this store on a 24-pixel grid. */

const SVG = 'http://www.w3.org/2000/svg';

/** @type {Record<string, string>} */
const PATHS = {
  menu: 'M4 6h16M4 12h16M4 18h16',
  search: 'M11 4a7 7 0 1 0 0 14a7 7 0 1 0 0-14M16 16l5 5',
  help: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M9.5 9.5a2.5 2.5 0 1 1 3.5 2.3c-.7.3-1 .8-1 1.7M12 17v.01',
  globe: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M3 12h18M12 3c-5 5-5 13 0 18M12 3c5 5 5 13 0 18',
  house: 'M4 11l8-7l8 7v9h-5v-6h-6v6H4z',
  handbag: 'M5 8h14l1 12H4zM9 8V6a3 3 0 0 1 6 0v2',
  tag: 'M4 4h8l8 8l-8 8l-8-8zM8 8v.01',
  currency:
    'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M15 9c-1-2-6-2-6 .5S15 12 15 14.5S10 17 9 15M12 6v12',
  truck:
    'M3 6h11v11H3zM14 10h4l3 3v4h-7M7 17a2 2 0 1 0 0 4a2 2 0 1 0 0-4M17 17a2 2 0 1 0 0 4a2 2 0 1 0 0-4',
  storefront: 'M4 4h16l1 5H3zM5 9v11h14V9M9 20v-6h6v6',
  caret: 'M9 6l6 6l-6 6',
};

/** @param {string} name */
export function icon(name) {
  const picture = document.createElementNS(SVG, 'svg');
  picture.setAttribute('viewBox', '0 0 24 24');
  picture.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', PATHS[name]);
  picture.append(path);
  return picture;
}
