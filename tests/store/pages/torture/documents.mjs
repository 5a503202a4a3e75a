/** The documents of the torture page: plain markup, and no script but the one that opens a dialog. */
import { markup, raw } from '../../markup.mjs';

/** @typedef {import('../torture.mjs').Torture} Torture */

/** Whoever works in the page when the step begins works here. */
const BEFORE = raw('<input id="before" aria-label="Search" autofocus>');

/** Is the list in a frame? @param {Torture} torture */
export function isFramed(torture) {
  return torture === 'frame' || torture === 'cross' || torture === 'grown';
}

/** The document with the list of stock. @param {Torture} torture */
export function listDocument(torture) {
  return page(
    torture,
    markup`<header class="bar">Inventory Management</header>
${isFramed(torture) ? null : BEFORE}
<div id="room">
${standing(torture, list(torture))}
</div>
<div id="below">${torture === 'large' ? crowd() : null}</div>`,
  );
}

/** Elements around the list, as many in all as are on a page of the new Admin with everything open. */
const CROWD = 12_000;
const CARDS = CROWD / 20;

/** Cards of twenty elements each, with what such pages have most: boxes in boxes, and few things to press. */
function crowd() {
  const line = markup`<li><span>Entry</span></li>`;
  const card = (/** @type {number} */ at) => markup`<section id="card-${at}"><div><div>
<h3>Card ${at}</h3><p>What it is about, <b>in few words</b>.</p></div>
<div><a href="#card-${at}">Open</a><label>Name <input value="${at}"></label><button>Change</button></div>
<ul>${line}${line}${line}${line}</ul></div></section>
`;
  return Array.from({ length: CARDS }, (_, at) => card(at));
}

/** The document with nothing but a frame. @param {Torture} torture @param {string} source */
export function frameDocument(torture, source) {
  return page(
    torture,
    markup`<header class="bar">Admin</header>
${BEFORE}
<div id="room"><iframe title="Inventory" src="${source}"></iframe></div>
<div id="below"></div>`,
  );
}

/** @param {Torture} torture @param {import('../../markup.mjs').Markup} body */
function page(torture, body) {
  return String(markup`<!doctype html>
<html lang="en-US">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Inventory</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/_assets/torture.css">
</head>
<body class="${torture}">
${body}
</body>
</html>
`);
}

/** Where the list stands in its document. @param {Torture} torture @param {import('../../markup.mjs').Markup} inner */
function standing(torture, inner) {
  if (torture === 'dialog')
    return markup`<dialog id="window"><button id="close" autofocus>Close</button>${inner}</dialog>
<script>document.getElementById('window').showModal()</script>`;
  if (torture !== 'open' && torture !== 'closed') return inner;
  const style = markup`<link rel="stylesheet" href="/_assets/torture.css">`;
  return markup`<stock-list><template shadowrootmode="${torture}">${style}${inner}</template></stock-list>`;
}

const HEADINGS = [
  ...['SKU ID', 'Warehouse', 'Last update', 'Reserved', 'Available'],
  ...['Update count', 'Unlimited inventory'],
];

/** @param {Torture} torture */
function list(torture) {
  const heading = HEADINGS.map((name) => markup`<th>${name}</th>`);
  const wanted = torture === 'absent' ? null : stock('302', 'target');
  return markup`<div id="scroller"><div id="spacer"></div><div id="mover">
<table id="list"><thead><tr>${heading}</tr></thead>
<tbody>${stock('301', 'first')}${wanted}${stock('303', 'after')}${torture === 'long' ? others() : null}</tbody></table>
</div><div id="rest"></div></div>`;
}

/** With the three rows before them a thousand. */
const OTHERS = 997;

function others() {
  return Array.from({ length: OTHERS }, (_, at) => stock(String(1000 + at), `other-${at}`));
}

/**
 * A row; the field bears what a page may say about its own controls, and the switch is drawn in place of its input.
 * @param {string} sku
 * @param {string} id
 */
function stock(sku, id) {
  const said = raw(
    'type="text" inputmode="numeric" class="field wide" title="Count" aria-haspopup="dialog" ' +
      'aria-expanded="false" aria-controls="list" aria-describedby="list" data-mark="a &amp; b"',
  );
  return markup`<tr id="row-${sku}"><td>${sku}</td><td>Central</td><td>0</td><td>0</td><td>0</td>
<td><input id="${id}" ${said}></td>
<td><label class="switch"><span></span><input type="checkbox"></label></td></tr>`;
}
