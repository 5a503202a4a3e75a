/** The HTML document every client page starts from: an empty root, its facts as JSON, its script and its stylesheets. */
import { html } from '../answers.mjs';
import { markup, raw } from '../markup.mjs';

/** @typedef {import('../contract.mjs').StoreRequest} StoreRequest */

/**
 * What a page's script is told.
 * @typedef {object} PageFacts
 * @property {string} account
 * @property {string} workspace empty on the main one
 * @property {'en' | 'pt' | 'es'} language
 * @property {'old' | 'new'} names
 * @property {Record<string, unknown>} [more]
 */

/**
 * @param {StoreRequest} request
 * @param {{ title: string, root: string, script: string, styles: string[], more?: Record<string, unknown> }} page
 */
export function pageDocument(request, page) {
  const facts = pageFacts(request, page.more);
  const styles = page.styles.map((name) => markup`<link rel="stylesheet" href="/_assets/${name}">`);
  const source = markup`<!doctype html>
<html lang="${HTML_LANGUAGE[facts.language]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title}</title>
<link rel="icon" href="data:,">
${styles}
</head>
<body data-account="${facts.account}" data-language="${facts.language}">
<div id="${page.root}"></div>
<script type="application/json" id="page-facts">${raw(scriptSafe(facts))}</script>
<script type="module" src="/_assets/${page.script}"></script>
</body>
</html>
`;
  return html(String(source));
}

const HTML_LANGUAGE = { en: 'en-US', pt: 'pt-BR', es: 'es-AR' };

/** @param {StoreRequest} request @param {Record<string, unknown>} [more] @returns {PageFacts} */
function pageFacts(request, more) {
  const { account, workspace, language, switches } = request;
  return { account, workspace, language, names: switches.names, more };
}

/** JSON that cannot end its script element. @param {unknown} value */
function scriptSafe(value) {
  return JSON.stringify(value).replace(/</g, '\\u003c');
}
