/** The few kinds of HTTP answer the platform gives, as plain values. */

/**
 * @typedef {{ status: number, headers?: Record<string, string | string[]>, body?: string | Uint8Array }} Answer
 */

/** @param {unknown} body @param {number} [status] @returns {Answer} */
export function json(body, status = 200) {
  return { status, headers: typed('application/json'), body: JSON.stringify(body) };
}

/** @param {string} body @param {number} [status] @returns {Answer} */
export function html(body, status = 200) {
  return { status, headers: typed('text/html'), body };
}

/** @param {string} body @param {number} [status] @returns {Answer} */
export function text(body, status = 200) {
  return { status, headers: typed('text/plain'), body };
}

/** @returns {Answer} */
export function noContent() {
  return { status: 204 };
}

/** @param {string} location @param {number} [status] @returns {Answer} */
export function redirect(location, status = 302) {
  return { status, headers: { location } };
}

/**
 * The platform documents the status only; the body is a common shape (unverified).
 * @param {string} what
 */
export function notFound(what) {
  return json({ Message: `${what} not found` }, 404);
}

/** @param {string} message */
export function badRequest(message) {
  return json({ Message: message }, 400);
}

/**
 * The envelope in which checkout, fulfillment and orders refuse: common practice, in no schema.
 * @param {number} status
 * @param {string} code
 * @param {string} message
 */
export function refused(status, code, message) {
  const operationId = '00000000-0000-4000-8000-000000000000';
  return json({ error: { code, message, exception: null }, operationId }, status);
}

/** @param {string} type @returns {Record<string, string>} */
function typed(type) {
  return { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' };
}
