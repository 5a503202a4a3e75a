/**
 * The hidden fields of WebForms: a postback without the page's own, unforged view state is refused.
 */
import { createHmac, randomBytes } from 'node:crypto';
import { markup } from '../../markup.mjs';

const secret = randomBytes(32);

/** @param {string} page the page the state belongs to, e.g. `xmlform.aspx?id=1` */
export function hiddenFields(page) {
  const state = Buffer.from(`${page}|${randomBytes(24).toString('base64')}`).toString('base64');
  return markup`<div class="aspNetHidden">
<input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="">
<input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="">
<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="${state}">
<input type="hidden" name="__VIEWSTATEGENERATOR" id="__VIEWSTATEGENERATOR" value="C2EE9ABB">
<input type="hidden" name="__EVENTVALIDATION" id="__EVENTVALIDATION" value="${validation(state)}">
</div>`;
}

/** @param {URLSearchParams} form @param {string} page */
export function isOwnPostback(form, page) {
  const state = form.get('__VIEWSTATE') ?? '';
  const [owner] = Buffer.from(state, 'base64').toString().split('|');
  return owner === page && form.get('__EVENTVALIDATION') === validation(state);
}

/** @param {string} state */
function validation(state) {
  return createHmac('sha256', secret).update(state).digest('base64');
}
