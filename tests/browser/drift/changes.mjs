// Changes a live document as releases do, by chance from a seed; runs in the frame, so it names nothing outside itself.

/** @typedef {keyof ReturnType<typeof changeNames>} Change */

/** What can be done, in the order of the table of `docs/drift.md`. */
export function changeNames() {
  return {
    hashed: 'ids hashed',
    columns: 'columns in another order',
    rows: 'rows in another order',
    wrapped: 'wrappers added',
    widgets: 'drawn controls for native ones',
    hiddenCopy: 'a hidden copy',
    lookAlike: 'a look-alike',
    spoken: 'labels that are only heard',
  };
}

/**
 * Makes changes and answers the controls that are the right ones afterwards.
 * @param {number} seed
 * @param {Change[]} wanted
 * @param {HTMLElement[]} controls
 * @returns {HTMLElement[]}
 */
export function change(seed, wanted, controls) {
  let state = seed;
  const below = (/** @type {number} */ end) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * end);
  };
  const rowKinds = 'tr, [role=row], .vtex-table__header, .vtex-table__row';
  const headKinds = 'th, [role=columnheader], .vtex-table__header > *';
  const line = () =>
    /** @type {HTMLElement | null} */ (
      controls[0].closest(rowKinds) ?? controls[0].closest('label')
    );
  const table = () => controls[0].closest('table, [role=table], .vtex-table');
  const heads = () => [...(table()?.querySelectorAll(headKinds) ?? [])];

  /** @type {Record<Change, () => void>} */
  const changes = {
    hashed() {
      const references = ['id', 'for', 'aria-labelledby', 'aria-controls'];
      for (const name of references)
        for (const one of document.querySelectorAll(`[${name}]`))
          if (one.getAttribute(name)) one.setAttribute(name, `x${seed}-${one.getAttribute(name)}`);
      for (const one of document.querySelectorAll('a[href^="#"]'))
        if (one.getAttribute('href') !== '#')
          one.setAttribute('href', `#x${seed}-${one.getAttribute('href')?.slice(1)}`);
    },
    columns() {
      const count = heads().length;
      const turn = count > 1 ? 1 + below(count - 1) : 0;
      for (const row of table()?.querySelectorAll(rowKinds) ?? [])
        if (row.children.length === count) row.append(...[...row.children].slice(0, turn));
    },
    rows() {
      const around = controls[0].closest(rowKinds)?.parentElement;
      const rows = [...(around?.children ?? [])];
      around?.append(...rows.filter((row) => !row.querySelector('th')).reverse());
    },
    wrapped() {
      for (const control of controls) {
        if (control.matches('td, [role=cell], .vtex-table__cell')) continue;
        const box = document.createElement('span');
        control.replaceWith(box);
        box.append(control);
      }
    },
    widgets() {
      controls = controls.map((control) => {
        if (!(control instanceof HTMLInputElement) || control.type === 'submit') return control;
        const drawn = document.createElement('div');
        const isBox = control.type === 'checkbox';
        drawn.setAttribute('role', isBox ? 'switch' : 'textbox');
        if (isBox) drawn.setAttribute('aria-checked', String(control.checked));
        const label = control.closest('label');
        if (label?.textContent) drawn.setAttribute('aria-label', label.textContent);
        drawn.setAttribute('style', 'display:inline-block;width:36px;height:20px');
        control.replaceWith(drawn);
        return drawn;
      });
    },
    hiddenCopy() {
      const whole = /** @type {HTMLElement} */ (below(2) ? (table() ?? controls[0]) : controls[0]);
      const around = whole === controls[0] ? (line() ?? whole) : whole;
      const copy = /** @type {HTMLElement} */ (around.cloneNode(true));
      copy.style.setProperty('display', 'none', 'important');
      around.before(copy);
    },
    lookAlike() {
      const row = line();
      const box = document.createElement('div');
      box.innerHTML = '<input type="text"><button type="button"></button>';
      const words = /** @type {HTMLInputElement} */ (controls[0]).value;
      box.children[1].textContent = controls[0].textContent?.trim() || words || 'Save';
      if (!row) return controls[0].parentElement?.parentElement?.append(box);
      const copy = /** @type {HTMLElement} */ (row.cloneNode(true));
      const texts = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const text = /** @type {Text} */ (texts.currentNode);
        if (text.data.trim()) text.data = `${text.data}${/\d$/.test(text.data) ? '7' : '-2'}`;
      }
      for (const one of copy.querySelectorAll('[aria-label]'))
        one.setAttribute('aria-label', `${one.getAttribute('aria-label')}-2`);
      for (const link of copy.querySelectorAll('a'))
        link.setAttribute('href', `${link.getAttribute('href')}7`.replace('.xml7', '-2.xml'));
      row[below(2) ? 'before' : 'after'](copy);
    },
    spoken() {
      for (const head of heads()) {
        const words = head.textContent?.trim();
        if (!words) continue;
        head.replaceChildren();
        head.setAttribute('aria-label', words);
      }
    },
  };
  for (const one of wanted) changes[one]();
  return controls;
}
