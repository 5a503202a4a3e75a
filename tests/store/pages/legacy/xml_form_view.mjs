/** The markup of the XML form: documented fields in documented order, then the tag table. */
import { markup } from '../../markup.mjs';
import { MANDATORY } from '../../seed/feeds.mjs';
import {
  checkBox,
  checkRow,
  controlId,
  dropDown,
  lateDropDown,
  row,
  submit,
  table,
  textBox,
  textRow,
} from './controls.mjs';
import { legacyDocument } from './document.mjs';
import { wordsOf } from './words.mjs';

/** @typedef {import('../../contract.mjs').StoreRequest} StoreRequest */
/** @typedef {import('../../seed/feeds.mjs').Feed} Feed */
/** @typedef {import('./words.mjs').Words} Words */

/**
 * @param {StoreRequest} request
 * @param {Feed} feed
 * @param {import('./document.mjs').Alerts} [alerts]
 */
export function drawXmlForm(request, feed, alerts) {
  const words = wordsOf(request);
  const title = feed.id === 0 ? 'xml.list.new' : 'xml.form.edit';
  const content = markup`<p class="note">${words.late('xml.form.note')}</p>
<ul class="tabs" id="xmlTabNavigation">
<li><a href="./Xml.aspx">${words.later('xml.list.tab')}</a></li>
<li class="active"><a href="#tabXml">${words.later(title)}</a></li>
</ul>
<div id="tabXml" class="tab">${table(rows(request, words, feed))}
${tagTable(words, feed)}</div>
<div class="toolbar bottom">${submit(words, 'BtnSalvar', 'common.save')}
<a class="btn secondary" href="./Xml.aspx">${words.late('common.cancel')}</a></div>`;
  return legacyDocument(request, words, {
    ...{ title, content, alerts },
    trail: ['mainMenu.settings.label', 'xml.title'],
  });
}

/** @param {StoreRequest} request @param {Words} words @param {Feed} feed */
function rows({ state }, words, feed) {
  const collections = state.collections.map(
    ({ Id, Name }) => /** @type {[number, string]} */ ([Id, Name]),
  );
  return [
    row(
      words.late('xml.form.type'),
      lateDropDown(words, 'ddlTipo', feed.type, [
        ['open', 'xml.form.type.open'],
        ['atom', 'xml.form.type.atom'],
        ['rss', 'xml.form.type.rss'],
      ]),
    ),
    textRow(words, { name: 'NomeArquivo', key: 'xml.form.fileName', value: feed.fileName }),
    row(
      words.late('xml.form.encoding'),
      dropDown('ddlCodificacao', feed.encoding, [
        ['ISO-8859-1', 'ISO 8859-1'],
        ['UTF-8', 'UTF-8'],
      ]),
    ),
    row(
      words.late('xml.form.collection'),
      dropDown('ddlColecao', feed.collectionId, [[0, ''], ...collections]),
    ),
    textRow(words, {
      name: 'SimboloMoeda',
      key: 'xml.form.currencySymbol',
      value: feed.currencySymbol,
    }),
    row(
      words.late('xml.form.priceFormat'),
      lateDropDown(words, 'ddlFormatoPreco', feed.thousandsSeparator ? 'thousands' : 'plain', [
        ['thousands', 'xml.form.priceFormat.thousands'],
        ['plain', 'xml.form.priceFormat.plain'],
      ]),
    ),
    row(
      words.late('xml.form.categorySeparator'),
      lateDropDown(words, 'ddlSeparador', feed.categorySeparator, [
        ['standard', 'xml.form.categorySeparator.standard'],
        ['google', 'xml.form.categorySeparator.google'],
      ]),
    ),
    checkRow(words, {
      ...{ name: 'chkFlagExibirIndisponiveis', key: 'xml.form.showUnavailable' },
      ...{ boxKey: 'xml.form.showUnavailable.box', checked: feed.showUnavailable },
    }),
    checkRow(words, {
      ...{ name: 'chkFlagSkuPadrao', key: 'xml.form.defaultSku' },
      ...{ boxKey: 'xml.form.defaultSku.box', checked: feed.defaultSku },
    }),
    textRow(words, { name: 'TabelaPreco', key: 'xml.form.priceTable', value: feed.priceTable }),
  ];
}

/**
 * One row a data item: its name, the tag's name, and whether it is written at all.
 * @param {Words} words
 * @param {Feed} feed
 */
function tagTable(words, feed) {
  const lines = feed.tags.map(({ item, tag, show }) => {
    const name = `rptTags$${item}`;
    return markup`<tr><td>${words.late(`xml.item.${item}`)}</td>
<td>&lt; ${textBox(`${name}$txtTag`, tag)} &gt;</td>
<td class="center">${checkBox(`${name}$chkMostrar`, show, MANDATORY.includes(item))}</td></tr>\n`;
  });
  return markup`<table class="grid" id="${controlId('rptTags')}"><thead><tr>
<th scope="col">${words.late('xml.form.item')}</th><th scope="col">${words.late('xml.form.tag')}</th>
<th scope="col">${words.late('xml.form.showContent')}</th></tr></thead><tbody>${lines}</tbody></table>`;
}
