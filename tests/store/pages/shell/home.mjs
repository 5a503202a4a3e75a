/** The Admin's start page; it lives in the shell itself, without a frame. */
import { element } from '../client.mjs';
import { SHELL } from './labels.mjs';

/** @param {'en' | 'pt' | 'es'} language @param {string} account @param {(path: string) => void} navigate */
export function drawHome(language, account, navigate) {
  const say = (/** @type {string} */ key) => SHELL[key][language];
  const card = (/** @type {string} */ key, /** @type {string} */ value) =>
    element('div', { class: 'card' }, element('span', {}, say(key)), element('strong', {}, value));
  const orders = element(
    'a',
    {
      href: '/admin/orders',
      onclick: (event) => {
        event.preventDefault();
        navigate('/admin/orders');
      },
    },
    say('orders'),
  );
  return element(
    'section',
    { class: 'home' },
    element('p', { class: 'store' }, account),
    element('h1', {}, say('welcome')),
    element('h2', {}, say('today')),
    element(
      'div',
      { class: 'cards' },
      card('sales', '—'),
      card('orders', '3'),
      card('sessions', '—'),
    ),
    element('h2', {}, say('shortcuts')),
    element('p', {}, orders),
  );
}
