import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-broken-signal-chain', ruleOf('no-broken-signal-chain'), {
  valid: [
    // Work that is not to be stopped.
    {
      name: 'a call that nothing waits for',
      code: dedent`
        async function load(url: string) {
          return await fetch(url);
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          void load('x');
        }
      `,
    },
    {
      name: 'a call that cleans up',
      code: dedent`
        async function load(url: string) {
          return await fetch(url);
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          try {
            await fetch('x', { signal });
          } finally {
            await load('y');
          }
        }
      `,
    },
    {
      name: 'a function that cleans up',
      code: dedent`
        async function closeAll() {
          await fetch("x", { method: "DELETE" });
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await closeAll();
        }
      `,
    },
    {
      name: 'a function that cleans up after itself',
      code: dedent`
        async function load() {
          try {
            console.log("loading");
          } finally {
            await fetch("x", { method: "DELETE" });
          }
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await load();
        }
      `,
    },
    {
      name: 'a function that starts something in the background',
      code: dedent`
        async function load() {
          void fetch("x");
          return await Promise.resolve(1);
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await load();
        }
      `,
    },
    {
      name: 'a function that returns what is to be called later',
      code: dedent`
        async function load() {
          await Promise.resolve();
          return () => fetch("x");
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await load();
        }
      `,
    },
    {
      name: 'a function that only reads a file',
      code: dedent`
        import { readFile } from "node:fs/promises";
        async function load() {
          return await readFile("x");
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await load();
        }
      `,
    },
    {
      name: 'a promise that others get as well',
      code: dedent`
        class Loader {
          pending?: Promise<Response>;
          load() {
            this.pending ??= fetch("x");
            return this.pending;
          }
        }
        export async function f(signal: AbortSignal, loader: Loader) {
          signal.throwIfAborted();
          await loader.load();
        }
      `,
    },
    {
      name: 'a promise that is kept in a map, with the time that it was made',
      code: dedent`
        const kept = new Map<string, { since: number; text: Promise<string> }>();
        async function load(url: string) {
          const known = kept.get(url);
          if (known && known.since > 1_000) return await known.text;
          const text = fetch(url).then(response => response.text());
          kept.set(url, { since: 1_000, text });
          return await text;
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await load('x');
        }
      `,
    },
    {
      name: 'a promise that is kept in a map',
      code: dedent`
        const pending = new Map<string, Promise<Response>>();
        async function load(url: string) {
          const response = fetch(url);
          pending.set(url, response);
          return await response;
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await load('x');
        }
      `,
    },
    {
      name: 'a promise that is kept by the caller',
      code: dedent`
        async function load(url: string) {
          return await fetch(url);
        }
        const cache: { pending?: Promise<Response> } = {};
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          cache.pending ??= load("x");
          await cache.pending;
        }
      `,
    },
    {
      name: 'what a helper of the function starts, whose promise is kept',
      code: dedent`
        async function load(url: string) {
          return await fetch(url);
        }
        const pending = new Map<string, Promise<Response>>();
        export async function f(url: string, signal: AbortSignal) {
          signal.throwIfAborted();
          const run = async () => await load(url);
          const response = run();
          pending.set(url, response);
          return await response;
        }
      `,
    },
    {
      name: 'a promise that somebody else waits for',
      code: dedent`
        const deferred = {} as { promise: Promise<Response>; resolve(value: Response): void; reject(error: Error): void };
        async function load() {
          const response = await fetch("x");
          deferred.resolve(response);
          return response;
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await load();
        }
      `,
    },
    {
      name: 'a function that is named for it',
      code: dedent`
        async function loadOnce() {
          return await fetch("x");
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await loadOnce();
        }
      `,
    },
    {
      name: 'a function that is given to a cache',
      code: dedent`
        declare function memoize<T>(load: T): T;
        declare class CachedFunction<T> {
          constructor(name: string, options: { updater: T });
          readonly get: T;
        }
        const load = memoize(async (id: string) => (await fetch(id)).text());
        const tags = new CachedFunction("tags", {
          async updater(id: string) {
            return await (await fetch(id)).text();
          },
        });
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          return [await load("x"), await tags.get("x")];
        }
      `,
    },
    {
      name: 'a function that takes every failure for an answer',
      code: dedent`
        async function isUp() {
          try {
            return (await fetch("x")).ok;
          } catch {
            return false;
          }
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          return await isUp();
        }
      `,
    },
    {
      name: 'a function that tells of what has happened',
      code: dedent`
        async function recordMetrics() {
          return await fetch("x");
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await recordMetrics();
        }
      `,
    },
    {
      name: 'a call that is raced with the signal',
      code: dedent`
        async function load(url: string) {
          return await fetch(url);
        }
        declare function raceSignal<T>(promise: Promise<T>, signal: AbortSignal): Promise<T>;
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await raceSignal(load('x'), signal);
        }
      `,
    },
    {
      name: 'a call that settles a promise which is raced',
      code: dedent`
        async function load(url: string) {
          return await fetch(url);
        }
        declare function raceSignal<T>(promise: Promise<T>, signal: AbortSignal): Promise<T>;
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await raceSignal(new Promise((resolve, reject) => {
            load('x').then(resolve, reject);
          }), signal);
        }
      `,
    },
    {
      name: 'a branch without a signal',
      code: dedent`
        async function load(url: string) {
          return await fetch(url);
        }
        export async function f(options: { signal?: AbortSignal }) {
          if (!options.signal) return await load('x');
          return await fetch('x', { signal: options.signal });
        }
      `,
    },
    {
      name: 'a signal that has stopped by then',
      code: dedent`
        async function load(url: string) {
          return await fetch(url);
        }
        export function f(signal: AbortSignal, target: EventTarget) {
          target.addEventListener('open', async () => {
            await load('x');
          });
          return signal;
        }
      `,
    },
    {
      name: 'a function that takes every failure for an answer, behind the call',
      code: dedent`
        async function isUp() {
          return await fetch('x').then(response => response.ok).catch(() => false);
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          return await isUp();
        }
      `,
    },
    {
      name: 'a call that what holds the signal races',
      code: dedent`
        interface Progress {
          readonly signal: AbortSignal;
          race<T>(promise: Promise<T>): Promise<T>;
        }
        async function load(url: string) {
          return await fetch(url);
        }
        export async function f(progress: Progress, urls: string[]) {
          await progress.race(Promise.all(urls.map(url => load(url))));
        }
      `,
    },
    {
      name: 'a process that is kept, to be ended by somebody else',
      code: dedent`
        interface Child { kill(): void }
        interface Running extends Promise<void> { readonly child: Child }
        declare function spawn(command: string, options?: { signal?: AbortSignal }): Running;
        interface Session { readonly recordings: Map<string, { child: Child }> }
        async function record(session: Session, id: string) {
          const recording = spawn("record");
          session.recordings.set(id, { child: recording.child });
        }
        export async function f(signal: AbortSignal, session: Session) {
          signal.throwIfAborted();
          await record(session, "x");
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a process that is put into a list of the function',
      code: dedent`
        interface Child { kill(): void }
        interface Running extends Promise<void> { readonly child: Child }
        declare function spawn(command: string, options?: { signal?: AbortSignal }): Running;
        async function record() {
          const all: { child: Child }[] = [];
          const recording = spawn("record");
          all.push({ child: recording.child });
          await recording;
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await record();
        }
      `,
      errors: [
        {
          messageId: 'brokenChain',
          line: 4,
          column: 16,
          endLine: 4,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
        interface Child { kill(): void }
        interface Running extends Promise<void> { readonly child: Child }
        declare function spawn(command: string, options?: { signal?: AbortSignal }): Running;
        async function record(signal?: AbortSignal) {
          const all: { child: Child }[] = [];
          const recording = spawn("record", { ...(signal && { signal }) });
          all.push({ child: recording.child });
          await recording;
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await record(signal);
        }
      `,
            },
          ],
        },
      ],
    },
    // Work that is to be stopped.
    {
      name: 'a result that is kept, and no promise',
      code: dedent`
        export class Client {
          root?: string;
          async read(signal: AbortSignal) {
            signal.throwIfAborted();
            await this.#load();
            return this.root;
          }

          async #load() {
            this.root ??= await (await fetch("x")).text();
          }
        }
      `,
      errors: [
        {
          messageId: 'brokenChain',
          line: 9,
          column: 9,
          endLine: 9,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
        export class Client {
          root?: string;
          async read(signal: AbortSignal) {
            signal.throwIfAborted();
            await this.#load(signal);
            return this.root;
          }

          async #load(signal?: AbortSignal) {
            this.root ??= await (await fetch("x", { ...(signal && { signal }) })).text();
          }
        }
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'a function that is handed on as well',
      code: dedent`
        async function load(url: string) {
          return await fetch(url);
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await load('x');
          await Promise.all(['x'].map(load));
        }
      `,
      errors: [
        {
          messageId: 'brokenChain',
          line: 1,
          column: 16,
          endLine: 1,
          endColumn: 20,
        },
      ],
    },
  ],
});
