/** The master page of the legacy catalogue: menu, breadcrumb, the one form, messages. */
import { html } from '../../answers.mjs';
import { markup } from '../../markup.mjs';
import { LOCALES } from '../shell/labels.mjs';
import { hiddenFields } from './viewstate.mjs';

/** @typedef {import('../../contract.mjs').StoreRequest} StoreRequest */
/** @typedef {import('../../markup.mjs').Markup} Markup */
/** @typedef {{ kind: 'success' | 'error', texts: string[] }} Alerts */

/**
 * @param {StoreRequest} request
 * @param {import('./words.mjs').Words} words
 * @param {{ title: string, trail: string[], content: Markup, alerts?: Alerts }} page `title` and `trail` are keys
 */
export function legacyDocument(request, words, { title, trail, content, alerts }) {
  const base = basePath(request);
  return html(
    String(markup`<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="pt-BR">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>VTEX - ${words.now(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/_assets/legacy.css">
</head>
<body data-dictionary="${base}/i18n/1.0/catalog/" data-locale="${LOCALES[words.language]}">
<form method="post" action="${postTo(request)}" id="aspnetForm">
${hiddenFields(pageKey(request))}
<div id="header">
<div class="barra-alerta">${request.account}</div>
<div id="areaUsuario">${request.user?.email} <a href="/_store/logout">Sair</a></div>
${menu(base, words)}
</div>
<div id="breadCrumbNav">${trail.map((key) => markup`${words.late(key)} <span class="arrow">&#187;</span> `)}${words.late(title)}</div>
<div id="content">
<h2>${words.late(title)}</h2>
<div id="error-container">${alerts && alertList(alerts)}</div>
${content}
</div>
</form>
<script type="module" src="/_assets/legacy.js"></script>
</body>
</html>
`),
  );
}

/**
 * `/admin` on the legacy host, `/admin-proxy` below the Admin's own.
 * @param {StoreRequest} request
 */
export function basePath({ kind }) {
  return kind === 'legacy' ? '/admin' : '/admin-proxy';
}

/** What a view state belongs to: the page and its record. @param {StoreRequest} request */
export function pageKey({ url }) {
  const page = url.pathname.split('/').at(-1) ?? '';
  const ids = [...url.searchParams].filter(([name]) => /^id/i.test(name)).map(([, value]) => value);
  return [page.toLowerCase(), ...ids].join('?');
}

/** As WebForms writes it: relative, with the whole query. @param {StoreRequest} request */
function postTo({ url }) {
  return `./${url.pathname.split('/').at(-1)}${url.search}`;
}

/** @param {string} base @param {import('./words.mjs').Words} words */
function menu(base, words) {
  return markup`<div class="AspNet-Menu-Horizontal"><ul class="AspNet-Menu">
<li class="AspNet-Menu-WithChildren"><a href="${base}/Site/Produto.aspx">${words.late('mainMenu.products.label')}</a>
<ul><li class="AspNet-Menu-Leaf"><a href="${base}/Site/Produto.aspx">${words.late('product.list.title')}</a></li></ul></li>
<li class="AspNet-Menu-WithChildren"><a href="${base}/Site/Xml.aspx">${words.late('mainMenu.settings.label')}</a>
<ul><li class="AspNet-Menu-Leaf"><a href="${base}/Site/Xml.aspx">${words.late('xml.title')}</a></li></ul></li>
</ul></div>`;
}

/** @param {Alerts} alerts */
function alertList({ kind, texts }) {
  const lines = texts.map((text, index) => {
    const number = String(index + 1).padStart(2, '0');
    return markup`<li id="ctl00_Conteudo_mcAlerts_rptMessages_ctl${number}_liMessage">${text}</li>`;
  });
  return markup`<ul id="ctl00_Conteudo_mcAlerts" class="mcAlerts ${kind}">${lines}</ul>`;
}
