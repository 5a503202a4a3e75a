// Turns are taken one after the other, whenever the browser gives them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inTurns } from './turns.mjs';

/** A browser that gives its turns when told to. */
function browser() {
  /** @type {(() => void)[]} */
  const asked = [];
  return { asked, ask: inTurns((turn) => void asked.push(turn)), give: () => asked.shift()?.() };
}

test('a turn that comes inside another is taken after it', () => {
  const { asked, ask, give } = browser();
  /** @type {string[]} */
  const taken = [];
  ask(() => {
    taken.push('first begins');
    ask(() => taken.push('second'));
    give();
    taken.push('first ends');
  });
  give();
  assert.deepEqual(taken, ['first begins', 'first ends']);
  assert.equal(asked.length, 1, 'it is asked for again');
  give();
  assert.deepEqual(taken, ['first begins', 'first ends', 'second']);
});

test('a turn that fails leaves the next one its turn', () => {
  const { ask, give } = browser();
  let taken = false;
  ask(() => {
    ask(() => (taken = true));
    give();
    throw new Error('a task failed');
  });
  assert.throws(give, /a task failed/);
  give();
  assert.ok(taken);
});
