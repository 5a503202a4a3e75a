/** XmlForm.aspx: the settings of one feed, or of a new one. */
import { html, redirect } from '../../answers.mjs';
import { feed as newFeed } from '../../seed/feeds.mjs';
import { notFoundPage } from './error.mjs';
import { pageRoutes, parameter } from './page.mjs';
import { drawXmlForm } from './xml_form_view.mjs';
import { mistakesIn, readFeed } from './xml_form_read.mjs';
import { wordsOf } from './words.mjs';

/** @typedef {import('../../contract.mjs').StoreRequest} StoreRequest */
/** @typedef {import('../../seed/feeds.mjs').Feed} Feed */

/** After a save the browser is sent to the form anew, which then says so. */
const SAVED = 'msg=ok';

/** @param {StoreRequest} request */
function show(request) {
  const feed = feedOf(request);
  if (!feed) return html(notFoundPage(), 404);
  const saved = parameter(request, 'msg') === 'ok' && [wordsOf(request).now('common.saved')];
  return drawXmlForm(request, feed, saved ? { kind: 'success', texts: saved } : undefined);
}

/** @param {StoreRequest} request @param {URLSearchParams} form */
function save(request, form) {
  const feed = feedOf(request);
  if (!feed) return html(notFoundPage(), 404);
  const changed = readFeed(feed, form);
  const errors = mistakesIn(request, wordsOf(request), changed);
  if (errors.length > 0) return drawXmlForm(request, changed, { kind: 'error', texts: errors });
  const { feeds } = request.state;
  const index = feeds.findIndex(({ id }) => id === feed.id);
  const id = index >= 0 ? feed.id : Math.max(0, ...feeds.map((one) => one.id)) + 1;
  feeds.splice(index >= 0 ? index : feeds.length, 1, { ...changed, id });
  return redirect(`${request.url.pathname}?id=${id}&${SAVED}`);
}

/**
 * Without an id the form is that of a new feed.
 * @param {StoreRequest} request
 * @returns {Feed | null}
 */
function feedOf(request) {
  const id = parameter(request, 'id');
  if (!id) return { ...newFeed(0, 'open', '', 0), currencySymbol: 'R$' };
  return request.state.feeds.find((one) => String(one.id) === id) ?? null;
}

export const routes = pageRoutes({ name: 'XmlForm.aspx', needs: ['Xml.aspx'], show, save });
