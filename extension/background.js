// Puts the overlay into frames, carries messages between them and keeps the walk of a tab.
// It holds no state of its own: the browser may end it after any message and start it again for the next.

/**
 * What may be asked of the background. The Rust side mirrors these shapes, and the two below.
 * `screen`   from the loader: this frame shows a screen we know; put the overlay into it and into the top frame.
 * `relay`    from an overlay: hand `body` to the overlay of another frame of the same tab.
 * `walk.get`, `walk.put`  the guide in progress in this tab, or null.
 * `badge`    a word of at most four characters on the toolbar button, and the sentence it stands for.
 * `open`     from the popup: put the overlay into the top frame of `tab` now, and look at its other frames.
 * @typedef {{ kind: 'screen' }
 *   | { kind: 'relay', to: 'top' | number, body: unknown }
 *   | { kind: 'walk.get', tab?: number }
 *   | { kind: 'walk.put', walk: unknown, tab?: number }
 *   | { kind: 'badge', text: string, title?: string, tab?: number }
 *   | { kind: 'open', tab: number }} Request
 *
 * The answer to every request.
 * @typedef {{ ok: true, value?: unknown } | { ok: false, reason: string }} Answer
 *
 * What an overlay receives. `from` is what the browser says of the sender, never what the sender says of itself.
 * @typedef {{ kind: 'relayed', from: { frame: number, url: string, document: string }, body: unknown }} Delivery
 *
 * And what the top frame's overlay receives when the user presses the keys of a command of the manifest.
 * @typedef {{ kind: 'command', command: string }} Command
 *
 * @typedef {chrome.runtime.MessageSender} Sender
 */

chrome.runtime.onMessage.addListener((request, sender, reply) => {
  if (sender.id !== chrome.runtime.id) return false;
  answer(request, sender).then(
    (value) => reply(/** @type {Answer} */ ({ ok: true, value })),
    (error) =>
      reply(/** @type {Answer} */ ({ ok: false, reason: String(error?.message ?? error) })),
  );
  return true;
});

chrome.commands.onCommand.addListener((command, tab) => {
  // A tab without an overlay has nothing to command.
  if (tab?.id !== undefined)
    deliver(tab.id, 0, { kind: 'command', command }).catch(() => undefined);
});

chrome.tabs.onRemoved.addListener((tab) => void chrome.storage.session.remove(walkKey(tab)));

/**
 * @param {Request} request
 * @param {Sender} sender
 * @returns {Promise<unknown>}
 */
async function answer(request, sender) {
  const tab = tabOf(request, sender);
  switch (request.kind) {
    case 'screen':
      return boot(tab, sender.frameId ?? 0);
    case 'open':
      await chrome.scripting.executeScript({
        target: { tabId: tab, allFrames: true },
        files: ['loader.js'],
      });
      return boot(tab, 0);
    case 'relay':
      return deliver(tab, request.to === 'top' ? 0 : request.to, {
        kind: 'relayed',
        from: {
          frame: sender.frameId ?? 0,
          url: sender.url ?? '',
          document: sender.documentId ?? '',
        },
        body: request.body,
      });
    case 'walk.get':
      return (await chrome.storage.session.get(walkKey(tab)))[walkKey(tab)] ?? null;
    case 'walk.put':
      return chrome.storage.session.set({ [walkKey(tab)]: request.walk });
    case 'badge':
      await chrome.action.setBadgeText({ tabId: tab, text: request.text });
      return chrome.action.setTitle({ tabId: tab, title: request.title ?? '' });
  }
}

/**
 * The tab a request is about. Only our own pages may name one; a content script speaks of its own tab.
 * @param {Request} request
 * @param {Sender} sender
 */
function tabOf(request, sender) {
  const ours = sender.url?.startsWith(chrome.runtime.getURL(''));
  const tab = ours ? /** @type {{ tab?: number }} */ (request).tab : sender.tab?.id;
  if (tab === undefined) throw new Error('no tab is named');
  return tab;
}

/**
 * Starts the overlay in the top frame first, so that a child frame finds somebody to report to.
 * @param {number} tab
 * @param {number} frame
 */
async function boot(tab, frame) {
  await inject(tab, 0);
  if (frame !== 0) await inject(tab, frame);
}

/**
 * Starts the overlay in a frame unless it runs there; ends when the overlay listens.
 * @param {number} tab
 * @param {number} frame
 */
async function inject(tab, frame) {
  const target = { tabId: tab, frameIds: [frame] };
  const [probe] = await chrome.scripting.executeScript({ target, func: look });
  if (!probe?.result || probe.result.runs) return;
  const file = probe.result.wasm ? 'page.wasm.js' : 'page.twin.js';
  await chrome.scripting.executeScript({ target, files: [file] });
}

/** Runs in the frame: is the overlay there, and does the page's policy let Wasm compile (measured with an empty module)? */
async function look() {
  /** @type {Promise<unknown> | undefined} */
  const start = /** @type {any} */ (globalThis).sellable;
  await start;
  try {
    new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));
    return { runs: start !== undefined, wasm: true };
  } catch {
    return { runs: start !== undefined, wasm: false };
  }
}

/**
 * @param {number} tab
 * @param {number} frame
 * @param {Delivery | Command} delivery
 */
function deliver(tab, frame, delivery) {
  return chrome.tabs.sendMessage(tab, delivery, { frameId: frame });
}

/** @param {number} tab */
function walkKey(tab) {
  return `walk:${tab}`;
}
