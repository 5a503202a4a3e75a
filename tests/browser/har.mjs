// Records what a page asks and is answered, as the developer tools of a browser export it (HAR 1.2).

/**
 * @typedef {import('puppeteer-core').Page} Page
 * @typedef {import('puppeteer-core').HTTPResponse} Response
 */

/** What the bodies of are kept: browsers leave out those of documents, pictures and the like, too. */
const TOLD = /\/api\/|\/XMLData\//i;

/** Begins to record; the answer hands over all that was recorded until then. @param {Page} page */
export function record(page) {
  /** @type {Promise<object>[]} */
  const entries = [];
  page.on('response', (response) => void entries.push(entry(response, new Date())));
  return async () => {
    const creator = { name: 'puppeteer', version: '25' };
    return { log: { version: '1.2', creator, pages: [], entries: await Promise.all(entries) } };
  };
}

/** @param {Response} response @param {Date} at */
async function entry(response, at) {
  const request = response.request();
  const posted = request.hasPostData() ? await request.fetchPostData() : undefined;
  // What the browser has let go of is missing, as it is in an export.
  const body = () => response.text().catch(() => undefined);
  const text = TOLD.test(response.url()) ? await body() : undefined;
  const mimeType = response.headers()['content-type'] ?? '';
  return {
    ...{ startedDateTime: at.toISOString(), time: 0, cache: {}, timings: { wait: 0 } },
    request: {
      ...{ method: request.method(), url: response.url(), httpVersion: 'HTTP/1.1' },
      ...{ headers: named(request.headers()), cookies: [], queryString: [] },
      ...{ headersSize: -1, bodySize: posted?.length ?? 0 },
      ...(posted ? { postData: { mimeType: 'application/json', params: [], text: posted } } : {}),
    },
    response: {
      ...{ status: response.status(), statusText: '', httpVersion: 'HTTP/1.1', cookies: [] },
      ...{ headers: named(response.headers()), redirectURL: '', headersSize: -1, bodySize: -1 },
      content: { size: text?.length ?? -1, mimeType, ...(text === undefined ? {} : { text }) },
    },
  };
}

/** @param {Record<string, string>} headers */
function named(headers) {
  return Object.entries(headers).map(([name, value]) => ({ name, value }));
}
