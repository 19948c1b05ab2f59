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
      'execa("ls")': 'execa("ls", { cancelSignal: signal })',
      'execa("ls", ["-l"])': 'execa("ls", ["-l"], { cancelSignal: signal })',
      'execa("ls", ["-l"], { cwd: "/" })':
        'execa("ls", ["-l"], { cwd: "/", cancelSignal: signal })',
      'execaNode("a.js")': 'execaNode("a.js", { cancelSignal: signal })',
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
  {
    // A signal behind a function, which has one of its own.
    name: 'cockatiel',
    setup: `
      import { handleAll, retry } from 'cockatiel';
      const policy = retry(handleAll, { maxAttempts: 3 });
      const work = async () => 1;
    `,
    calls: {
      'policy.execute(work)': 'policy.execute(work, signal)',
      'policy.execute(context => fetch("/", { signal: context.signal }))':
        'policy.execute(context => fetch("/", { signal: context.signal }), signal)',
      'policy.dangerouslyUnref()': takesNone,
    },
  },
  {
    // An overload with type parameters, of which the result is made.
    name: 'emittery',
    setup: `
      import Emittery from 'emittery';
      declare const emitter: Emittery<{ ready: string }>;
    `,
    calls: {
      'emitter.once("ready")': 'emitter.once("ready", { signal })',
      'emitter.once("ready", event => event.data === "a")': takesNone,
      'emitter.events("ready")': 'emitter.events("ready", { signal })',
      'emitter.emit("ready", "a")': takesNone,
    },
  },
  {
    // An overload that has the options where the other one has the arguments.
    name: 'nano-spawn',
    setup: `
      import spawn from 'nano-spawn';
    `,
    calls: {
      'spawn("ls")': 'spawn("ls", { signal })',
      'spawn("ls", { cwd: "/" })': 'spawn("ls", { cwd: "/", signal })',
      'spawn("ls", ["-l"])': 'spawn("ls", ["-l"], { signal })',
      'spawn("ls", ["-l"], { cwd: "/" })':
        'spawn("ls", ["-l"], { cwd: "/", signal })',
    },
  },
];
