// Drives Chromium and Firefox with the extension in them, in one and the same way.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import puppeteer from 'puppeteer-core';
import { within } from './within.mjs';

/**
 * @typedef {import('puppeteer-core').Page} Page
 * @typedef {'chromium' | 'firefox'} Kind
 *
 * @typedef {object} Options
 * @property {Kind} browser
 * @property {string} extension the folder of the unpacked extension
 * @property {number} [proxyPort] where the stand-in store can be reached under its true names; nothing else can be then
 * @property {string} [spkiHash] the certificate Chromium may trust; Firefox is told to accept any
 * @property {boolean} [headless] true unless a person shall see it
 * @property {string} [language] of the browser, e.g. `pt-BR`
 *
 * @typedef {Awaited<ReturnType<typeof launch>>} Driver
 */

/** Chosen here so that a page of the extension has an address that is known beforehand. */
const FIREFOX_HOST = '5e11ab1e-0000-4000-8000-000000000001';
const GECKO_ID = '{5b6f1b9e-3f0e-4b55-9f0a-6c7a5e11ab1e}';

/** Milliseconds a wait for a state may take; what takes longer on the loopback interface has gone wrong. */
const PATIENCE = 15_000;

/** Modules of Firefox that complain of having no network; theirs is the same output. */
const FIREFOX_ITSELF = /^console\.error: (RSLoader|RemoteSettings|services\.settings)\b/;

const PROGRAMS = {
  chromium: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
  firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
};

/** @param {Options} options */
export async function launch(options) {
  const { browser: kind, extension } = options;
  const browser = await launchBare(options);
  const id = await browser.installExtension(resolve(extension));
  const origin =
    kind === 'chromium' ? `chrome-extension://${id}` : `moz-extension://${FIREFOX_HOST}`;
  const errors = /** @type {string[]} */ ([]);
  browser.on('targetcreated', (target) => listenToWorker(target, origin, errors));
  for (const target of browser.targets()) await listenToWorker(target, origin, errors);
  if (kind === 'firefox') listenToOutput(browser, errors);
  const desk = await openExtensionPage(browser, `${origin}/loader.js`);
  const tools = { kind, browser, origin, errors, desk };

  return {
    ...{ kind, browser, extensionId: id, origin },
    /** What page, frames, content scripts, background and extension pages wrote as an error since `clearErrors`. */
    errors,
    clearErrors: () => void errors.splice(0),
    newPage: () => newPage(tools),
    /** @param {Page} page */
    tabOf: (page) => tabOf(tools, page),
    /** @param {Page} page */
    openPopup: (page) => openPopup(tools, page),
    openOptions: () => openExtensionPage(browser, `${origin}/options.html`, errors),
    /** Forgets what earlier stories chose. */
    forget: () => tools.desk.evaluate(() => chrome.storage.local.clear()),
    /**
     * Runs a function with the extension's own rights, as the background has them.
     * @template {unknown[]} A
     * @template R
     * @param {(...values: A) => R} work
     * @param {A} values
     * @returns {Promise<Awaited<R>>}
     */
    evaluateInBackground: (work, ...values) =>
      tools.desk.evaluate(/** @type {any} */ (work), ...values),
    endBackground: () => endBackground(tools),
    update: () => update(tools, resolve(extension)),
    /** A browser that hangs is not waited for. */
    close: () => within(PATIENCE, browser.close()).catch(() => kill(browser)),
    kill: () => kill(browser),
  };
}

/** The browser without the extension. @param {Omit<Options, 'extension'>} options */
export function launchBare(options) {
  return puppeteer.launch(options.browser === 'chromium' ? chromium(options) : firefox(options));
}

/** @typedef {{ kind: Kind, browser: import('puppeteer-core').Browser, origin: string, errors: string[], desk: Page }} Tools */

/** @param {Tools} tools */
async function newPage({ browser, errors }) {
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  listen(page, errors);
  return page;
}

/**
 * The popup cannot be kept open by a driver (it closes when it loses the focus), so it is opened as a tab that is told
 * which tab it speaks of.
 * @param {Tools} tools
 * @param {Page} page
 */
async function openPopup(tools, page) {
  const tab = await tabOf(tools, page);
  const popup = await openExtensionPage(
    tools.browser,
    `${tools.origin}/app.html?tab=${tab}`,
    tools.errors,
  );
  await popup.setViewport({ width: 400, height: 600 });
  return popup;
}

/**
 * The browser's number for a tab of the stand-in store: of several with the same address the one last looked at.
 * @param {Tools} tools
 * @param {Page} page
 */
async function tabOf({ desk }, page) {
  const address = await page.evaluate(() => location.href);
  const tab = await desk.evaluate(async (url) => {
    const tabs = (await chrome.tabs.query({})).filter((one) => one.url === url);
    tabs.sort((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0));
    return tabs[0]?.id;
  }, address);
  if (tab === undefined)
    throw new Error(`no tab shows ${address}, or the extension may not see it`);
  return tab;
}

/**
 * Firefox tells a driver that it went to an extension page, but never that the page was loaded; once it went there, the
 * page can be asked.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 * @param {string[]} [errors]
 */
async function openExtensionPage(browser, url, errors) {
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  if (errors) listen(page, errors);
  const tellsLoading = !url.startsWith('moz-');
  await page.goto(url, { waitUntil: tellsLoading ? 'load' : [] });
  await page.waitForFunction(isLoaded, {}, url);
  return page;
}

/** Runs in the page. @param {string} url */
function isLoaded(url) {
  return document.URL === url && document.readyState === 'complete';
}

/** Ends the background as the browser does when it has been idle; only Chromium lets a driver do so. @param {Tools} tools */
async function endBackground({ browser, origin }) {
  const target = await browser.waitForTarget((one) => isBackground(one, origin));
  const gone = new Promise((resolve) =>
    browser.on('targetdestroyed', (one) => isBackground(one, origin) && resolve(undefined)),
  );
  const worker = await target.worker();
  await worker?.close();
  await gone;
}

/**
 * Puts the extension in place of itself under every open tab, as an update does.
 * @param {Tools} tools
 * @param {string} extension
 */
async function update(tools, extension) {
  const { browser, desk, origin } = tools;
  await browser.installExtension(extension);
  // The browser may have closed the pages of the old one by now, or be about to.
  await desk.close().catch(() => undefined);
  tools.desk = await openExtensionPage(browser, `${origin}/loader.js`);
}

/** @param {import('puppeteer-core').Browser} browser */
function kill(browser) {
  browser.process()?.kill('SIGKILL');
}

/** @param {Page} page @param {string[]} errors */
function listen(page, errors) {
  page.on('console', (message) => {
    if (message.type() === 'error')
      errors.push(`${message.text()} (${message.location().url ?? page.url()})`);
  });
  page.on('error', (error) => errors.push(`${page.url()}: ${error.message}`));
  page.on('pageerror', (error) =>
    errors.push(`${error instanceof Error ? (error.stack ?? error.message) : error}`),
  );
}

/** @param {import('puppeteer-core').Target} target @param {string} origin @param {string[]} errors */
async function listenToWorker(target, origin, errors) {
  if (!isBackground(target, origin)) return;
  const worker = await target.worker();
  worker?.on('console', (message) => {
    if (message.type() === 'error') errors.push(`background: ${message.text()}`);
  });
  worker?.client.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) =>
    errors.push(`background: ${exception?.description ?? text}`),
  );
}

/**
 * Firefox reports nothing of extension pages and the background to a driver, but writes it to its output.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string[]} errors
 */
function listenToOutput(browser, errors) {
  const process = browser.process();
  for (const stream of [process?.stdout, process?.stderr]) {
    if (!stream) throw new Error('Firefox was started without its output');
    createInterface({ input: stream }).on('line', (line) => {
      const ours = /^console\.error: |^JavaScript error: moz-extension:/.test(line);
      if (ours && !FIREFOX_ITSELF.test(line)) errors.push(line);
    });
  }
}

/** @param {import('puppeteer-core').Target} target @param {string} origin */
function isBackground(target, origin) {
  return target.type() === 'service_worker' && target.url().startsWith(origin);
}

/** @param {Omit<Options, 'extension'>} options @returns {import('puppeteer-core').LaunchOptions} */
function chromium({ proxyPort, spkiHash, headless = true, language = 'en-US' }) {
  return {
    ...{ browser: 'chrome', headless, pipe: true, enableExtensions: true },
    executablePath: program('chromium'),
    env: { ...process.env, LANGUAGE: language },
    defaultViewport: view(headless),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(proxyPort
        ? [`--proxy-server=127.0.0.1:${proxyPort}`, '--proxy-bypass-list=<-loopback>']
        : []),
      ...(spkiHash ? [`--ignore-certificate-errors-spki-list=${spkiHash}`] : []),
      ...[
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
      // A story clicks at once; a person waits until the page has stopped moving.
      '--force-prefers-reduced-motion',
      ...['--disable-dev-shm-usage', `--lang=${language}`, `--accept-lang=${language}`],
    ],
  };
}

/** @param {Omit<Options, 'extension'>} options @returns {import('puppeteer-core').LaunchOptions} */
function firefox({ proxyPort, headless = true, language = 'en-US' }) {
  const proxy = {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
  return {
    ...{ browser: 'firefox', headless, acceptInsecureCerts: true },
    executablePath: program('firefox'),
    defaultViewport: view(headless),
    // Without it a driver may not open pages of an extension.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...(proxyPort ? proxy : {}),
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: FIREFOX_HOST }),
      'intl.accept_languages': language,
      'ui.prefersReducedMotion': 1,
      // Zoom is the tab's own, as it is told to be in Chromium.
      'browser.zoom.siteSpecific': false,
      'devtools.console.stdout.content': true,
      'browser.dom.window.dump.enabled': true,
    },
  };
}

/** Of one size where nobody looks; in a window the page follows the window. @param {boolean} headless */
function view(headless) {
  return headless ? { width: 1280, height: 800 } : null;
}

/** @param {Kind} kind */
function program(kind) {
  const chosen =
    process.env[`SELLABLE_${kind.toUpperCase()}`] ??
    PROGRAMS[kind].find((path) => existsSync(path));
  if (!chosen) throw new Error(`${kind} is not installed; ./dev setup does it`);
  return chosen;
}
