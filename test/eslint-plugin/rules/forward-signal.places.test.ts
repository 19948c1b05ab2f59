import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    // Work that is meant to run on.
    {
      name: 'clean-up in finally',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function close(options?: { signal?: AbortSignal }): Promise<void>;
    export async function f(signal: AbortSignal) {
      try {
        await load("x", signal);
      } finally {
        await load("y");
        await close();
      }
    }
  `,
    },
    {
      name: 'recovery in catch',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      try {
        await load("x", signal);
      } catch {
        await load("y");
      }
    }
  `,
    },
    {
      name: 'what is told of a failed try, in a loop that goes round again',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function sleep(ms: number, signal?: AbortSignal): Promise<void>;
    export async function f(signal: AbortSignal) {
      for (;;) {
        try {
          return await load("x", signal);
        } catch {
          await load("failed");
        }
      }
    }
  `,
    },
    {
      name: 'a pause in a catch that leaves the loop',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function sleep(ms: number, signal?: AbortSignal): Promise<void>;
    export async function f(signal: AbortSignal) {
      for (;;) {
        try {
          return await load("x", signal);
        } catch {
          await sleep(1);
          break;
        }
      }
    }
  `,
    },
    {
      name: 'a pause in a catch outside of a loop',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function sleep(ms: number, signal?: AbortSignal): Promise<void>;
    export async function f(signal: AbortSignal) {
      try {
        return await load("x", signal);
      } catch {
        await sleep(1);
      }
    }
  `,
    },
    {
      name: 'a pause between two tries of a function that closes',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function sleep(ms: number, signal?: AbortSignal): Promise<void>;
    export async function close(signal: AbortSignal) {
      for (let attempt = 0; attempt < 3; attempt++) {
        try {
          return await load("x", signal);
        } catch {
          await sleep(1);
        }
      }
    }
  `,
    },
    {
      name: 'a method that closes',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export class C {
      async close(options: { signal?: AbortSignal }) {
        await load("x");
        return options;
      }
    }
  `,
    },
    {
      name: 'a callee that closes',
      code: dedent`
    declare const stream: { close(options?: { signal?: AbortSignal }): Promise<void> };
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      await stream.close();
    }
  `,
    },
    {
      name: 'a private method that flushes',
      code: dedent`
    export class C {
      async #flush(signal?: AbortSignal) {
        signal?.throwIfAborted();
      }
      async f(signal: AbortSignal) {
        signal.throwIfAborted();
        await this.#flush();
      }
    }
  `,
    },
    {
      name: 'a call that nothing waits for',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export function f(signal: AbortSignal) {
      signal.throwIfAborted();
      void load("x");
      load("y").catch(() => {});
    }
  `,
    },
    {
      name: 'a timer',
      code: dedent`
    export function f(signal: AbortSignal) {
      setTimeout(async () => {
        await fetch("x");
      }, 1);
      signal.throwIfAborted();
    }
  `,
    },
    {
      name: 'a listener',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export function f(signal: AbortSignal, target: EventTarget) {
      target.addEventListener("x", async () => {
        await load("x");
      });
      signal.throwIfAborted();
    }
  `,
    },
    {
      name: 'a function that is returned',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export function f(signal: AbortSignal) {
      signal.throwIfAborted();
      return () => load("x");
    }
  `,
    },
    {
      name: 'a call that is done when it returns',
      code: dedent`
    export function f(signal: AbortSignal, target: EventTarget) {
      target.addEventListener("x", () => {});
      signal.throwIfAborted();
    }
  `,
    },
    {
      name: 'a server that is kept for later',
      code: dedent`
    declare function listen(port: number, options?: { signal?: AbortSignal }): Promise<{ close(): void }>;
    export class C {
      server: { close(): void } | undefined;
      async open(signal: AbortSignal) {
        signal.throwIfAborted();
        const server = await listen(1);
        this.server = server;
      }
    }
  `,
    },
    {
      name: 'a promise that is kept where others wait for it',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export function useNames(cache: { current?: Promise<string> }) {
      return async (signal: AbortSignal) => {
        cache.current ??= load("names");
        return signal.aborted ? "" : await cache.current;
      };
    }
  `,
    },
    {
      name: 'a function of the project that does nothing with the signal',
      code: dedent`
    async function load(id: string, _signal?: AbortSignal) { return id; }
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      await load("x");
    }
  `,
    },
    {
      name: 'a function of the project that takes another option alone',
      code: dedent`
    async function load({ id }: { id: string; signal?: AbortSignal }) { return id; }
    async function save(init?: RequestInit) { return init?.method; }
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      await load({ id: "x" });
      await save();
    }
  `,
    },
    {
      name: 'a private method that does nothing with the signal',
      code: dedent`
    export class C {
      async #load(id: string, _signal?: AbortSignal) { return id; }
      async f(signal: AbortSignal) {
        signal.throwIfAborted();
        await this.#load("x");
      }
    }
  `,
    },
    {
      name: 'a promise that is kept by its name',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    const running = new Map<string, Promise<string>>();
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      const promise = load("x").then(text => text.trim());
      running.set("x", promise);
      return await promise;
    }
  `,
    },
    {
      name: 'a function of the project that puts another signal in its place',
      code: dedent`
    async function load(url: string, init?: RequestInit) {
      const controller = new AbortController();
      return await fetch(url, { ...init, signal: controller.signal });
    }
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      await load("x");
    }
  `,
    },
    {
      name: 'a stream that the abort ends',
      code: dedent`
    declare const stream: { destroy(): void };
    declare function read(options: { input: object; signal?: AbortSignal }): Promise<string>;
    export async function f(signal: AbortSignal) {
      signal.addEventListener("abort", () => { stream.destroy(); });
      return await read({ input: stream });
    }
  `,
    },
    {
      name: 'a socket that a listener by name ends',
      code: dedent`
    interface Socket { close(): void; read(init?: RequestInit): Promise<string> }
    export async function f(socket: Socket, signal?: AbortSignal) {
      const onAbort = signal ? () => { socket.close(); } : undefined;
      if (signal && onAbort) signal.addEventListener("abort", onAbort);
      return await socket.read();
    }
  `,
    },
    {
      name: 'telemetry, which tells of the abort as well',
      code: dedent`
    declare function sendTelemetry(event: string, init?: RequestInit): Promise<void>;
    export async function f(signal: AbortSignal) {
      await sendTelemetry(signal.aborted ? "cancelled" : "done");
    }
  `,
    },
    {
      name: 'a hash, which takes the options of a stream',
      code: dedent`
    import { createHash } from "node:crypto";
    export function f(signal: AbortSignal) {
      signal.throwIfAborted();
      return createHash("sha256");
    }
  `,
    },
    // Work that is stopped in another way.
    {
      name: 'a call that is raced with the signal',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function raceSignal<T>(promise: Promise<T>, signal: AbortSignal): Promise<T>;
    export async function f(signal: AbortSignal) {
      await raceSignal(load("x"), signal);
    }
  `,
    },
    {
      name: 'a chain that is raced with the signal',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function raceSignal<T>(promise: Promise<T>, options: { signal: AbortSignal }): Promise<T>;
    export async function f(signal: AbortSignal) {
      await raceSignal(load("x").then(text => text.length), { signal });
    }
  `,
    },
    {
      name: 'a promise that is raced with the signal later',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function raceSignal<T>(promise: Promise<T>, signal: AbortSignal): Promise<T>;
    export async function f(signal: AbortSignal) {
      const text = load("x");
      await raceSignal(text, signal);
    }
  `,
    },
    {
      name: 'a race with the abort',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function aborted(signal: AbortSignal): Promise<never>;
    export async function f(signal: AbortSignal) {
      await Promise.race([load("x"), aborted(signal)]);
    }
  `,
    },
    {
      name: 'the body of a response that has the signal',
      code: dedent`
    export async function f(signal: AbortSignal, target: WritableStream) {
      const response = await fetch("x", { signal });
      await response.body!.pipeTo(target);
    }
  `,
    },
    {
      name: 'a stream that is made of one that has the signal',
      code: dedent`
    declare function parse(options: { stream: ReadableStream }): ReadableStream<string>;
    declare function consume(options: { stream: ReadableStream<string>; signal?: AbortSignal }): Promise<void>;
    export async function f(signal: AbortSignal) {
      const response = await fetch("x", { signal }).catch((error: unknown) => {
        throw error;
      });
      if (!response.body) return;
      await consume({ stream: parse({ stream: response.body }).pipeThrough(new TransformStream()) });
    }
  `,
    },
    {
      name: 'a reader of a stream that has the signal',
      code: dedent`
    declare function consume(options: { stream: ReadableStream; signal?: AbortSignal }): Promise<void>;
    export async function f(signal: AbortSignal) {
      const { body } = await fetch("x", { signal });
      if (body) await consume({ stream: body });
    }
  `,
    },
    // Places where there is no signal.
    {
      name: 'a branch where the signal is absent',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal?: AbortSignal) {
      if (!signal) return load("x");
      return load("x", AbortSignal.any([signal, AbortSignal.timeout(1)]));
    }
  `,
    },
    {
      name: 'a branch where the options are absent',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    interface AbortOptions { signal?: AbortSignal }
    export function f(options?: AbortOptions) {
      return options == null ? load("x") : load("y", options.signal);
    }
  `,
    },
    {
      name: 'a branch where the signal is undefined',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    interface AbortOptions { signal?: AbortSignal }
    export async function f(options: AbortOptions) {
      if (options.signal !== undefined && options.signal.aborted) {
        return "";
      } else if (typeof options.signal === "undefined") {
        return load("x");
      }
      return "";
    }
  `,
    },
    {
      name: 'code after a branch that ends where there is a signal',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal?: AbortSignal) {
      if (signal) {
        return load("x", signal);
      }
      return load("x");
    }
  `,
    },
    {
      name: 'a branch whose sibling passes the signal',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(isLong: boolean, signal?: AbortSignal) {
      return isLong ? load("x", signal) : load("x");
    }
  `,
    },
    {
      name: 'the right side of a test for no signal',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal?: AbortSignal) {
      return signal || (await load("x"));
    }
  `,
    },
    // Options.
    {
      name: 'a callee that is ignored',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      await load("x");
    }
  `,
      options: [{ ignoreCallees: ['load'] }],
    },
  ],
  invalid: [
    // Where the call is.
    {
      name: 'a mapper',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      return Promise.allSettled(ids.map(id => load(id)));
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 43,
          endLine: 4,
          endColumn: 47,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            declare function load(id: string, signal?: AbortSignal): Promise<string>;
            export async function f(ids: string[], signal: AbortSignal) {
              signal.throwIfAborted();
              return Promise.allSettled(ids.map(id => load(id, signal)));
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'a handler of a chain',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export function f(signal: AbortSignal) {
      return load("x", signal).then(id => load(id));
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 3,
          column: 39,
          endLine: 3,
          endColumn: 43,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            declare function load(id: string, signal?: AbortSignal): Promise<string>;
            export function f(signal: AbortSignal) {
              return load("x", signal).then(id => load(id, signal));
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'the executor of a promise',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export function f(signal: AbortSignal) {
      return new Promise<string>((resolve, reject) => {
        load("x").then(resolve, reject);
        signal.throwIfAborted();
      });
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 9,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            declare function load(id: string, signal?: AbortSignal): Promise<string>;
            export function f(signal: AbortSignal) {
              return new Promise<string>((resolve, reject) => {
                load("x", signal).then(resolve, reject);
                signal.throwIfAborted();
              });
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'a local function that is only called',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      const first = () => load("x");
      await first();
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 27,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            declare function load(id: string, signal?: AbortSignal): Promise<string>;
            export async function f(signal: AbortSignal) {
              signal.throwIfAborted();
              const first = () => load("x", signal);
              await first();
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'a class field',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export class C {
      go = async (signal: AbortSignal) => {
        signal.throwIfAborted();
        await load("x");
      };
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 5,
          column: 11,
          endLine: 5,
          endColumn: 15,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            declare function load(id: string, signal?: AbortSignal): Promise<string>;
            export class C {
              go = async (signal: AbortSignal) => {
                signal.throwIfAborted();
                await load("x", signal);
              };
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'a promise that is kept',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      const text = load("x");
      signal.throwIfAborted();
      return text;
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 3,
          column: 16,
          endLine: 3,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            declare function load(id: string, signal?: AbortSignal): Promise<string>;
            export async function f(signal: AbortSignal) {
              const text = load("x", signal);
              signal.throwIfAborted();
              return text;
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'a loop over an async iterator',
      code: dedent`
    declare function rows(table: string, signal?: AbortSignal): AsyncIterable<string>;
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      for await (const row of rows("x")) row.trim();
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 27,
          endLine: 4,
          endColumn: 31,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            declare function rows(table: string, signal?: AbortSignal): AsyncIterable<string>;
            export async function f(signal: AbortSignal) {
              signal.throwIfAborted();
              for await (const row of rows("x", signal)) row.trim();
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'a delegated generator',
      code: dedent`
    declare function rows(table: string, signal?: AbortSignal): AsyncGenerator<string>;
    export async function* f(signal: AbortSignal) {
      signal.throwIfAborted();
      yield* rows("x");
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 10,
          endLine: 4,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            declare function rows(table: string, signal?: AbortSignal): AsyncGenerator<string>;
            export async function* f(signal: AbortSignal) {
              signal.throwIfAborted();
              yield* rows("x", signal);
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'an optional call',
      code: dedent`
    declare const client: { get?: (id: string, signal?: AbortSignal) => Promise<string> } | undefined;
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      await client?.get?.("x");
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            declare const client: { get?: (id: string, signal?: AbortSignal) => Promise<string> } | undefined;
            export async function f(signal: AbortSignal) {
              signal.throwIfAborted();
              await client?.get?.("x", signal);
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'a method that a subclass may replace',
      code: dedent`
    export class C {
      async load(id: string, _signal?: AbortSignal) { return id; }
      async f(signal: AbortSignal) {
        signal.throwIfAborted();
        await this.load("x");
      }
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 5,
          column: 11,
          endLine: 5,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            export class C {
              async load(id: string, _signal?: AbortSignal) { return id; }
              async f(signal: AbortSignal) {
                signal.throwIfAborted();
                await this.load("x", signal);
              }
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'options that are handed on whole',
      code: dedent`
    async function load(init: RequestInit = {}) { return await fetch("x", init); }
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      await load();
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            async function load(init: RequestInit = {}) { return await fetch("x", init); }
            export async function f(signal: AbortSignal) {
              signal.throwIfAborted();
              await load({ signal });
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'a socket that something else ends',
      code: dedent`
    interface Socket { close(): void; read(init?: RequestInit): Promise<string> }
    declare function onExit(listener: () => void): void;
    export async function f(socket: Socket, signal: AbortSignal) {
      signal.throwIfAborted();
      const leave = () => { socket.close(); };
      onExit(leave);
      return await socket.read();
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 7,
          column: 16,
          endLine: 7,
          endColumn: 27,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            interface Socket { close(): void; read(init?: RequestInit): Promise<string> }
            declare function onExit(listener: () => void): void;
            export async function f(socket: Socket, signal: AbortSignal) {
              signal.throwIfAborted();
              const leave = () => { socket.close(); };
              onExit(leave);
              return await socket.read({ signal });
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'options whose signal is linked to another',
      code: dedent`
    async function load(url: string, init: RequestInit = {}) {
      const signals = [AbortSignal.timeout(9), ...(init.signal ? [init.signal] : [])];
      return await fetch(url, { ...init, signal: AbortSignal.any(signals) });
    }
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      await load("x");
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 7,
          column: 9,
          endLine: 7,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            async function load(url: string, init: RequestInit = {}) {
              const signals = [AbortSignal.timeout(9), ...(init.signal ? [init.signal] : [])];
              return await fetch(url, { ...init, signal: AbortSignal.any(signals) });
            }
            export async function f(signal: AbortSignal) {
              signal.throwIfAborted();
              await load("x", { signal });
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'promises that are gathered in a list of the function',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      const all: Promise<string>[] = [];
      ids.forEach(id => { all.push(load(id)); });
      await Promise.all(all);
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 5,
          column: 32,
          endLine: 5,
          endColumn: 36,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            declare function load(id: string, signal?: AbortSignal): Promise<string>;
            export async function f(ids: string[], signal: AbortSignal) {
              signal.throwIfAborted();
              const all: Promise<string>[] = [];
              ids.forEach(id => { all.push(load(id, signal)); });
              await Promise.all(all);
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'a call in a wrapper of types',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      return (await (load("x") satisfies Promise<string>)) as unknown;
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 18,
          endLine: 4,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            declare function load(id: string, signal?: AbortSignal): Promise<string>;
            export async function f(signal: AbortSignal) {
              signal.throwIfAborted();
              return (await (load("x", signal) satisfies Promise<string>)) as unknown;
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'a branch where there is a signal',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal?: AbortSignal) {
      if (signal) {
        signal.throwIfAborted();
        await load("x");
      }
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 5,
          column: 11,
          endLine: 5,
          endColumn: 15,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            declare function load(id: string, signal?: AbortSignal): Promise<string>;
            export async function f(signal?: AbortSignal) {
              if (signal) {
                signal.throwIfAborted();
                await load("x", signal);
              }
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'a branch where the signal has not aborted',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      if (!signal.aborted) await load("x");
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 3,
          column: 30,
          endLine: 3,
          endColumn: 34,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            declare function load(id: string, signal?: AbortSignal): Promise<string>;
            export async function f(signal: AbortSignal) {
              if (!signal.aborted) await load("x", signal);
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'an argument out of the options',
      code: dedent`
    interface AbortOptions { signal?: AbortSignal }
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(options: AbortOptions & { id: string }) {
      await load(options.id);
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            interface AbortOptions { signal?: AbortSignal }
            declare function load(id: string, signal?: AbortSignal): Promise<string>;
            export async function f(options: AbortOptions & { id: string }) {
              await load(options.id, options.signal);
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'a loser of a race that the signal decides',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function sleep(ms: number, signal: AbortSignal): Promise<never>;
    export async function f(signal: AbortSignal) {
      await Promise.race([load("x"), sleep(1, signal)]);
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 27,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            declare function load(id: string, signal?: AbortSignal): Promise<string>;
            declare function sleep(ms: number, signal: AbortSignal): Promise<never>;
            export async function f(signal: AbortSignal) {
              await Promise.race([load("x", signal), sleep(1, signal)]);
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'the pause before the next try',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function sleep(ms: number, signal?: AbortSignal): Promise<void>;
    export async function f(signal: AbortSignal) {
      for (let attempt = 0; attempt < 3; attempt++) {
        try {
          return await load("x", signal);
        } catch {
          await sleep(1);
        }
      }
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 8,
          column: 13,
          endLine: 8,
          endColumn: 18,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            declare function load(id: string, signal?: AbortSignal): Promise<string>;
            declare function sleep(ms: number, signal?: AbortSignal): Promise<void>;
            export async function f(signal: AbortSignal) {
              for (let attempt = 0; attempt < 3; attempt++) {
                try {
                  return await load("x", signal);
                } catch {
                  await sleep(1, signal);
                }
              }
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'the pause of a catch that continues the loop',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function sleep(ms: number, signal?: AbortSignal): Promise<void>;
    export async function f(signal: AbortSignal) {
      for (;;) {
        try {
          return await load("x", signal);
        } catch (error) {
          if (error instanceof TypeError) {
            await sleep(1);
            continue;
          }
          throw error;
        }
      }
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 9,
          column: 15,
          endLine: 9,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            declare function load(id: string, signal?: AbortSignal): Promise<string>;
            declare function sleep(ms: number, signal?: AbortSignal): Promise<void>;
            export async function f(signal: AbortSignal) {
              for (;;) {
                try {
                  return await load("x", signal);
                } catch (error) {
                  if (error instanceof TypeError) {
                    await sleep(1, signal);
                    continue;
                  }
                  throw error;
                }
              }
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'text that is kept for later',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export class C {
      text = "";
      async read(signal: AbortSignal) {
        signal.throwIfAborted();
        this.text = await load("x");
      }
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 6,
          column: 23,
          endLine: 6,
          endColumn: 27,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            declare function load(id: string, signal?: AbortSignal): Promise<string>;
            export class C {
              text = "";
              async read(signal: AbortSignal) {
                signal.throwIfAborted();
                this.text = await load("x", signal);
              }
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'a server that is not kept',
      code: dedent`
    declare function listen(port: number, options?: { signal?: AbortSignal }): Promise<{ close(): void }>;
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      const server = await listen(1);
      server.close();
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 24,
          endLine: 4,
          endColumn: 30,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            declare function listen(port: number, options?: { signal?: AbortSignal }): Promise<{ close(): void }>;
            export async function f(signal: AbortSignal) {
              signal.throwIfAborted();
              const server = await listen(1, { signal });
              server.close();
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'a member of what a call with the signal gave',
      code: dedent`
    declare function connect(signal: AbortSignal): Promise<{ get(id: string, options?: { signal?: AbortSignal }): Promise<string> }>;
    export async function f(signal: AbortSignal) {
      const connection = await connect(signal);
      return connection.get("x");
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 10,
          endLine: 4,
          endColumn: 24,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            declare function connect(signal: AbortSignal): Promise<{ get(id: string, options?: { signal?: AbortSignal }): Promise<string> }>;
            export async function f(signal: AbortSignal) {
              const connection = await connect(signal);
              return connection.get("x", { signal });
            }
          `,
            },
          ],
        },
      ],
    },
    // Options.
    {
      name: 'a listener, where calls that return at once are checked',
      code: dedent`
    export function f(signal: AbortSignal, target: EventTarget) {
      signal.throwIfAborted();
      target.addEventListener("x", () => {});
    }
  `,
      options: [{ checkSync: true }],
      errors: [
        {
          messageId: 'missingSignal',
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 26,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            export function f(signal: AbortSignal, target: EventTarget) {
              signal.throwIfAborted();
              target.addEventListener("x", () => {}, { signal });
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'a callback that is said to run inline',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function inTransaction(body: () => Promise<unknown>): Promise<void>;
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      await inTransaction(() => load("x"));
    }
  `,
      options: [{ inlineCallbacks: ['inTransaction'] }],
      errors: [
        {
          messageId: 'missingSignal',
          line: 5,
          column: 29,
          endLine: 5,
          endColumn: 33,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            declare function load(id: string, signal?: AbortSignal): Promise<string>;
            declare function inTransaction(body: () => Promise<unknown>): Promise<void>;
            export async function f(signal: AbortSignal) {
              signal.throwIfAborted();
              await inTransaction(() => load("x", signal));
            }
          `,
            },
          ],
        },
      ],
    },
  ],
});
