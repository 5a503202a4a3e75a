/** Xml.aspx: the feeds of the account. */
import { markup } from '../../markup.mjs';
import { controlId } from './controls.mjs';
import { basePath, legacyDocument } from './document.mjs';
import { pageRoutes } from './page.mjs';
import { wordsOf } from './words.mjs';

/** @typedef {import('../../contract.mjs').StoreRequest} StoreRequest */
/** @typedef {import('../../seed/feeds.mjs').Feed} Feed */
/** @typedef {import('./words.mjs').Words} Words */

/** @param {StoreRequest} request */
function show(request) {
  const words = wordsOf(request);
  const base = basePath(request);
  const heads = ['name', 'link', 'download', 'edit'].map(
    (name) => markup`<th scope="col">${words.late(`xml.list.${name}`)}</th>`,
  );
  const content = markup`<div class="toolbar">
<a class="btn" id="${controlId('lnkNovo')}" href="${base}/Site/XmlForm.aspx">${words.late('xml.list.new')}</a></div>
<table class="grid" id="${controlId('grdXml')}" cellspacing="0"><thead><tr>${heads}</tr></thead>
<tbody>${request.state.feeds.map((feed) => line(request, words, feed))}</tbody></table>`;
  return legacyDocument(request, words, {
    ...{ title: 'xml.title', trail: ['mainMenu.settings.label'], content },
  });
}

/** @param {StoreRequest} request @param {Words} words @param {Feed} feed */
function line(request, words, feed) {
  const link = shownLink(request, feed);
  return markup`<tr><td>${feed.fileName}</td><td><a href="${link}">${link}</a></td>
<td>${hasDownload(feed) && markup`<a class="btn" href="/XMLData/${feed.fileName}.xml">${words.late('xml.list.download')}</a>`}</td>
<td><a class="btn" href="${basePath(request)}/Site/XmlForm.aspx?id=${feed.id}">${words.late('xml.list.edit')}</a></td></tr>\n`;
}

/**
 * The list sometimes shows a wrong link (known issue 407528).
 * @param {StoreRequest} request
 * @param {Feed} feed
 */
function shownLink({ account }, feed) {
  const host = feed.type === 'atom' ? `www.${account}.example/loja` : `${account}.myvtex.com`;
  return `https://${host}/XMLData/${feed.fileName}.xml`;
}

/** The download button is sometimes missing, as another known issue has it. @param {Feed} feed */
function hasDownload(feed) {
  return feed.type !== 'atom';
}

export const routes = pageRoutes({ name: 'Xml.aspx', needs: ['Xml.aspx'], show });
