// What stays behind (G6), in a process of its own: node --expose-gc measure.mjs
import { getEventListeners } from 'node:events';
import { setImmediate as turn } from 'node:timers/promises';

import { Group, all } from 'errgroup';

const MANY = 1_000_000;
const LIVE = 10_000;
const HELD = 1_000;
/** Of turns and collections. After four, some values of a thousand were there now and then. */
const ROUNDS = 12;

let warnings = 0;
process.on('warning', () => warnings++);
const parent = new AbortController();
const options = { signal: parent.signal, limit: 2, timeout: 60_000 };

console.log(
  JSON.stringify({
    node: process.version,
    sequential: await sequential(),
    live: await live(),
    collected: await collected(),
    warnings,
  }),
);

/** Group after group under one parent; each tenth fails. */
async function sequential() {
  await runGroups(10_000);
  const before = await usedHeap();
  await runGroups(MANY);
  const after = await usedHeap();
  return { count: MANY, before, after, listeners: listeners() };
}

async function runGroups(count) {
  for (let i = 0; i < count; i++) {
    const group = new Group(options);
    // A listener that is left behind, as careless tasks do.
    group.go(signal => signal.addEventListener('abort', () => undefined));
    group.go(() => i);
    group.go(() => {
      if (i % 10 === 0) throw new Error('boom');
    });
    await group.wait();
    if (i % 10 === 0) await all([() => i], { signal: parent.signal });
  }
}

/** Groups that all live at the same time, until they are cancelled. */
async function live() {
  await runLive(LIVE);
  const before = await usedHeap();
  const { used, during } = await runLive(LIVE);
  const after = await usedHeap();
  return { count: LIVE, before, used, after, during, listeners: listeners() };
}

async function runLive(count) {
  const groups = Array.from({ length: count }, () => new Group(options));
  for (const group of groups) {
    group.go(
      signal =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason));
        }),
    );
  }
  const during = listeners();
  const used = await usedHeap();
  for (const group of groups) group.cancel();
  await Promise.all(groups.map(group => group.wait()));
  return { during, used };
}

/** How many of what was used are still there when nobody holds them. */
async function collected() {
  const refs = await Promise.all(
    Array.from({ length: HELD }, async () => {
      const group = new Group(options);
      const value = {};
      const done = group.go(() => value);
      const failed = group.go(() => Promise.reject(new Error('boom')));
      const outcome = await group.wait();
      const objects = { group, value, done, failed, error: outcome.error };
      return Object.entries(objects).map(([what, object]) => ({
        what,
        ref: new WeakRef(object),
      }));
    }),
  );
  await usedHeap();
  const left = {};
  for (const { what, ref } of refs.flat()) {
    left[what] = (left[what] ?? 0) + (ref.deref() ? 1 : 0);
  }
  return { count: HELD, left };
}

function listeners() {
  return getEventListeners(parent.signal, 'abort').length;
}

async function usedHeap() {
  for (let i = 0; i < ROUNDS; i++) {
    await turn();
    globalThis.gc();
  }
  return process.memoryUsage().heapUsed;
}
