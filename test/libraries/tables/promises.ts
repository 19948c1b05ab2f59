import { takesNone, type Library } from './library.ts';

export const promises: readonly Library[] = [
  {
    name: 'p-map',
    setup: `
      import pMap, { pMapIterable } from 'p-map';
      const mapper = async (x: number) => x;
    `,
    calls: {
      'pMap([1], mapper)': 'pMap([1], mapper, { signal })',
      'pMap([1], mapper, { concurrency: 2 })':
        'pMap([1], mapper, { concurrency: 2, signal })',
      'pMap([1], async x => x)': 'pMap([1], async x => x, { signal })',
      'pMapIterable([1], mapper)': takesNone,
    },
  },
  {
    name: 'p-queue',
    setup: `
      import PQueue from 'p-queue';
      declare const queue: PQueue;
      const work = async () => 1;
    `,
    calls: {
      'queue.add(work)': 'queue.add(work, { signal })',
      'queue.add(work, { priority: 1 })':
        'queue.add(work, { priority: 1, signal })',
      'queue.addAll([work])': 'queue.addAll([work], { signal })',
      'queue.onIdle()': takesNone,
    },
  },
  {
    name: 'p-retry',
    setup: `
      import pRetry from 'p-retry';
      const work = async () => 1;
    `,
    calls: {
      'pRetry(work)': 'pRetry(work, { signal })',
      'pRetry(work, { retries: 3 })': 'pRetry(work, { retries: 3, signal })',
      'pRetry(async attempt => attempt)':
        'pRetry(async attempt => attempt, { signal })',
    },
  },
  {
    name: 'execa',
    setup: `
      import { execa, execaNode, $ } from 'execa';
    `,
    calls: {
      'execa("ls")': 'execa("ls", undefined, { cancelSignal: signal })',
      'execa("ls", ["-l"])': 'execa("ls", ["-l"], { cancelSignal: signal })',
      'execa("ls", ["-l"], { cwd: "/" })':
        'execa("ls", ["-l"], { cwd: "/", cancelSignal: signal })',
      'execaNode("a.js")':
        'execaNode("a.js", undefined, { cancelSignal: signal })',
      '$({ cwd: "/" })': '$({ cwd: "/", cancelSignal: signal })',
    },
  },
  {
    name: 'piscina',
    setup: `
      import { Piscina } from 'piscina';
      declare const pool: Piscina;
    `,
    calls: {
      'pool.run({ a: 1 })': 'pool.run({ a: 1 }, { signal })',
      'pool.run({ a: 1 }, { name: "add" })':
        'pool.run({ a: 1 }, { name: "add", signal })',
      'pool.destroy()': takesNone,
    },
  },
];
