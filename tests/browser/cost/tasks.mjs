// Which tasks of a page's main thread were ours, by Chromium's own recording: those in which our script did something.

/** @typedef {{ name: string, cat: string, ph: string, ts: number, dur?: number, pid: number, tid: number, id2?: { local?: string }, args: any }} TraceEvent */

/**
 * Microseconds that our script runs in a task of ours at least. A frame in which it only hears that the frame has come is the
 * page's own, however long that takes to lay out.
 */
const SOMETHING = 500;

/** What is recorded. */
export const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'blink.user_timing',
];

/** The file that is injected, in either form. */
const OURS = /^chrome-extension:.*\/page\.(wasm|twin)\.js/;

/**
 * The lengths of our tasks in milliseconds, and the layouts that were forced in them.
 * @param {Uint8Array | undefined} recording
 */
export function ourTasks(recording) {
  const text = new TextDecoder().decode(recording);
  const events = /** @type {TraceEvent[]} */ (JSON.parse(text).traceEvents);
  const marks = events.filter(isOurs).concat(slices(events));
  const threads = new Set(events.filter(isOurs).map(threadOf));
  const tasks = events.filter(({ name, ph }) => name === 'RunTask' && ph === 'X');
  const ours = tasks.filter((task) => {
    const held = threads.has(threadOf(task)) ? marks.filter((mark) => holds(task, mark)) : [];
    return held.reduce((sum, { dur = 0 }) => sum + dur, 0) >= SOMETHING;
  });
  const layouts = events.filter(({ name, ph }) => name === 'Layout' && (ph === 'X' || ph === 'B'));
  const forced = layouts.filter((layout) => marks.some((mark) => isWithin(mark, layout)));
  return { lengths: ours.map(({ dur = 0 }) => dur / 1000), forced: forced.length };
}

/** @param {TraceEvent} event */
function isOurs({ name, args }) {
  const url = args?.data?.url ?? args?.url ?? args?.fileName ?? '';
  return /^(FunctionCall|EvaluateScript|v8\.(compile|run).*)$/.test(name) && OURS.test(url);
}

/** What goes on after a rest is no call of ours for the recorder; test builds mark it. @param {TraceEvent[]} events @returns {TraceEvent[]} */
function slices(events) {
  const marks = events.filter(
    ({ name, cat }) => name === 'sellable' && cat.includes('blink.user_timing'),
  );
  const ends = marks.filter(({ ph }) => ph === 'e');
  return marks
    .filter(({ ph }) => ph === 'b')
    .map((mark) => {
      const end = ends.find(({ id2, pid }) => id2?.local === mark.id2?.local && pid === mark.pid);
      return { ...mark, dur: (end?.ts ?? mark.ts) - mark.ts };
    });
}

/** @param {TraceEvent} event */
function threadOf({ pid, tid }) {
  return `${pid} ${tid}`;
}

/** Does a task hold the middle of what ran? @param {TraceEvent} task @param {TraceEvent} mark */
function holds(task, mark) {
  const middle = mark.ts + (mark.dur ?? 0) / 2;
  return (
    threadOf(task) === threadOf(mark) && task.ts <= middle && middle <= task.ts + (task.dur ?? 0)
  );
}

/** @param {TraceEvent} outer @param {TraceEvent} inner */
function isWithin(outer, inner) {
  const end = outer.ts + (outer.dur ?? 0);
  return threadOf(outer) === threadOf(inner) && outer.ts <= inner.ts && inner.ts <= end;
}
