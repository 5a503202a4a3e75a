/** The sticky bar on top: menu button, account, search, language and profile. */
import { element } from '../client.mjs';
import { icon } from './icons.mjs';
import { LANGUAGE_NAMES, LOCALES, SHELL } from './labels.mjs';

/** @typedef {'en' | 'pt' | 'es'} Language */

export const languages = {
  en: { name: LANGUAGE_NAMES.en, locale: LOCALES.en },
  pt: { name: LANGUAGE_NAMES.pt, locale: LOCALES.pt },
  es: { name: LANGUAGE_NAMES.es, locale: LOCALES.es },
};

/**
 * @param {object} bar
 * @param {string} bar.account
 * @param {Language} bar.language
 * @param {() => void} bar.toggle
 * @param {(language: Language) => void} bar.choose
 */
export function drawTopbar(bar) {
  const say = (/** @type {string} */ key) => SHELL[key][bar.language];
  const search = element('input', {
    type: 'search',
    placeholder: say('search'),
    'aria-label': say('search'),
  });
  return element(
    'header',
    { id: 'topbar-vtex' },
    iconButton('menu', say('toggle'), bar.toggle),
    element('a', { class: 'brand', href: '/admin' }, 'VTEX'),
    element('span', { class: 'account' }, bar.account),
    element('div', { class: 'search' }, icon('search'), search),
    languageMenu(bar),
    iconButton('help', say('help'), () => {}),
    element(
      'button',
      { type: 'button', class: 'avatar', 'aria-label': say('profile') },
      bar.account[0].toUpperCase(),
    ),
  );
}

/** @param {{ language: Language, choose: (language: Language) => void }} bar */
function languageMenu({ language, choose }) {
  const list = element('div', { role: 'menu', class: 'languages', hidden: true });
  const button = element(
    'button',
    {
      type: 'button',
      class: 'language',
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      'aria-label': `${SHELL.language[language]}: ${languages[language].name}`,
      onclick: () => {
        const open = !list.toggleAttribute('hidden');
        button.setAttribute('aria-expanded', String(open));
      },
    },
    icon('globe'),
    language.toUpperCase(),
  );
  for (const [code, { name, locale }] of Object.entries(languages)) {
    const item = {
      type: 'button',
      role: 'menuitemradio',
      lang: locale,
      'aria-checked': String(code === language),
    };
    const pick = () => choose(/** @type {Language} */ (code));
    list.append(element('button', { ...item, onclick: pick }, name));
  }
  return element('div', { class: 'language-menu' }, button, list);
}

/** @param {string} name @param {string} label @param {() => void} act */
function iconButton(name, label, act) {
  return element(
    'button',
    { type: 'button', class: 'icon', 'aria-label': label, onclick: act },
    icon(name),
  );
}
