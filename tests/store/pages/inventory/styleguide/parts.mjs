/** Small parts of the older styleguide. */
import { element } from '../../client.mjs';

/** @param {string} label @param {string} kind @param {() => void} act @returns {HTMLButtonElement} */
export function button(label, kind, act) {
  const inside = element('div', { class: 'vtex-button__label' }, label);
  const made = element(
    'button',
    { type: 'button', class: `vtex-button vtex-button--${kind} bw1 ba br2`, onclick: act },
    inside,
  );
  return /** @type {HTMLButtonElement} */ (made);
}

/**
 * The toggle of the older styleguide: what one sees is the first `div`, the real input is not displayed.
 * @param {boolean} checked
 * @param {(checked: boolean) => void} change
 */
export function toggle(checked, change) {
  const input = /** @type {HTMLInputElement} */ (
    element('input', { type: 'checkbox', class: 'dn' })
  );
  const circle = element('div', { class: 'vtex-toggle__circle absolute' });
  const track = element('div', { class: 'vtex-toggle relative' }, circle);
  input.checked = checked;
  track.classList.toggle('vtex-toggle--on', checked);
  input.addEventListener('change', () => {
    track.classList.toggle('vtex-toggle--on', input.checked);
    change(input.checked);
  });
  return element('label', { class: 'vtex-toggle__label relative dib pointer' }, track, input);
}

/** @param {string} placeholder @param {string} value @param {(value: string) => void} change @returns {HTMLInputElement} */
export function textInput(placeholder, value, change) {
  const input = /** @type {HTMLInputElement} */ (
    element('input', {
      type: 'text',
      inputmode: 'numeric',
      class: 'vtex-styleguide-9-x-input',
      placeholder,
      autocomplete: 'off',
    })
  );
  input.value = value;
  input.addEventListener('input', () => change(input.value));
  return input;
}
