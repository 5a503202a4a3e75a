/** From a posted XML form to a feed, and what the platform would find wrong with it. */
import { ITEMS, MANDATORY } from '../../seed/feeds.mjs';
import { controlName } from './controls.mjs';

/** @typedef {import('../../seed/feeds.mjs').Feed} Feed */

const FILE_NAME = /^[A-Za-z0-9_-]+$/;
const TAG_NAME = /^[A-Za-z_][\w.-]*(:[A-Za-z_][\w.-]*)?$/;

/** @param {Feed} feed @param {URLSearchParams} form @returns {Feed} */
export function readFeed(feed, form) {
  /** @param {string} name */
  const text = (name) => (form.get(controlName(name)) ?? '').trim();
  /** @param {string} name */
  const isOn = (name) => form.has(controlName(name));
  return {
    ...feed,
    type: /** @type {Feed['type']} */ (text('ddlTipo')),
    fileName: text('tbxNomeArquivo$txtId'),
    encoding: text('ddlCodificacao') === 'UTF-8' ? 'UTF-8' : 'ISO-8859-1',
    collectionId: Number(text('ddlColecao')),
    currencySymbol: text('tbxSimboloMoeda$txtId'),
    thousandsSeparator: text('ddlFormatoPreco') === 'thousands',
    categorySeparator: text('ddlSeparador') === 'google' ? 'google' : 'standard',
    showUnavailable: isOn('chkFlagExibirIndisponiveis'),
    defaultSku: isOn('chkFlagSkuPadrao'),
    priceTable: text('tbxTabelaPreco$txtId'),
    tags: ITEMS.map((item) => ({
      item,
      tag: text(`rptTags$${item}$txtTag`),
      // The box of a mandatory item is disabled, so it is never posted.
      show: MANDATORY.includes(item) || isOn(`rptTags$${item}$chkMostrar`),
    })),
  };
}

/**
 * @param {import('../../contract.mjs').StoreRequest} request
 * @param {import('./words.mjs').Words} words
 * @param {Feed} feed
 */
export function mistakesIn({ state }, words, feed) {
  const name = feed.fileName.toLowerCase();
  const taken = state.feeds.some(
    (one) => one.id !== feed.id && one.fileName.toLowerCase() === name,
  );
  const known = state.collections.some(({ Id }) => Id === feed.collectionId);
  /** @type {[boolean, string][]} */
  const checks = [
    [name === '', `${words.now('xml.form.fileName')} ${words.now('common.required')}`],
    [name !== '' && !FILE_NAME.test(name), words.now('xml.form.badFileName')],
    [taken, words.now('xml.form.takenFileName')],
    [!known, `${words.now('xml.form.collection')} ${words.now('common.required')}`],
    [feed.tags.some(({ tag, show }) => show && !TAG_NAME.test(tag)), words.now('xml.form.badTag')],
  ];
  return checks.filter(([wrong]) => wrong).map(([, message]) => message);
}
