// What the demo expects to read on Sellable's own surfaces, so that a wrong language is noticed.

/** @typedef {'en' | 'pt' | 'es'} Language */

/**
 * @typedef {object} Words
 * @property {string} browser the language of the browser
 * @property {string} count the way out of SKU 302
 * @property {string} show the way out of product 902
 * @property {string} feed the way out of the feed
 * @property {string} step "Step 1 of 3" with a hash for each number
 * @property {string} proven how a proven end begins
 */

/** @type {Record<Language, Words>} */
export const WORDS = {
  en: {
    browser: 'en-US',
    count: 'Update the count of SKU 302',
    show: 'Show product 902 when out of stock',
    feed: 'List sold-out SKUs in the feed googleshopping',
    step: 'Step # of #',
    proven: 'Saved. VTEX has it',
  },
  pt: {
    browser: 'pt-BR',
    count: 'Atualizar a contagem do SKU 302',
    show: 'Mostrar o produto 902 quando esgotado',
    feed: 'Listar SKUs esgotados no XML googleshopping',
    step: 'Passo # de #',
    proven: 'Salvo. A VTEX confirma',
  },
  es: {
    browser: 'es-ES',
    count: 'Actualizar el recuento del SKU 302',
    show: 'Mostrar el producto 902 sin stock',
    feed: 'Listar SKU agotados en el XML googleshopping',
    step: 'Paso # de #',
    proven: 'Guardado. VTEX lo confirma',
  },
};

/** @param {Language} language @param {number} at @param {number} of */
export function stepOf(language, at, of) {
  const numbers = [at, of];
  return WORDS[language].step.replaceAll('#', () => String(numbers.shift()));
}
