// Lets the tasks of the Wasm take their turns one after the other; the build puts this function into the scripts as it stands.

/**
 * `queueMicrotask` for a queue that must not be entered twice. Firefox may run microtasks inside a call into the browser (seen
 * in `fetch` and `scheduler.yield` while a tab is closed), and the queue of the Wasm's tasks, entered a second time, fails and
 * never runs again. A turn that comes too early is taken after the one in progress.
 * @param {(turn: () => void) => void} ask the browser's own
 */
export function inTurns(ask) {
  /** @type {(() => void) | undefined} */
  let early;
  let isTaken = false;
  const take = (/** @type {() => void} */ turn) => {
    if (isTaken) return void (early = turn);
    isTaken = true;
    try {
      turn();
    } finally {
      isTaken = false;
      const next = early;
      early = undefined;
      if (next) ask(() => take(next));
    }
  };
  return (/** @type {() => void} */ turn) => ask(() => take(turn));
}
