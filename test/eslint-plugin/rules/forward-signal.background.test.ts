import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    // Work that is meant to run on.
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
      name: 'a function that nothing waits for, with the signal of a request',
      code: dedent`
        interface Context { readonly request: Request; readonly url: string; readonly id: string }
        declare function onRequest(handler: (context: Context) => Promise<void>): void;
        async function refresh(context: Context) {
          const response = await fetch(context.url);
          console.log(response.ok);
        }
        onRequest(async context => {
          void refresh(context);
        });
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
      name: 'a hash, which takes the options of a stream',
      code: dedent`
    import { createHash } from "node:crypto";
    export function f(signal: AbortSignal) {
      signal.throwIfAborted();
      return createHash("sha256");
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
    {
      name: 'a promise that is kept in an object',
      code: dedent`
        declare function subscribe(id: string, signal?: AbortSignal): Promise<void>;
        interface Entry { promise: Promise<void>; count: number }
        const entries = new Map<string, Entry>();
        export async function f(id: string, signal: AbortSignal) {
          const promise = subscribe(id).finally(() => undefined);
          const entry: Entry = { promise, count: 0 };
          entries.set(id, entry);
          await Promise.race([entry.promise, new Promise(resolve => signal.addEventListener("abort", resolve))]);
        }
      `,
    },
  ],
  invalid: [
    // Work that the function waits for.
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
      name: 'a function that is waited for, with the signal of a request',
      code: dedent`
        interface Context { readonly request: Request; readonly url: string; readonly id: string }
        declare function onRequest(handler: (context: Context) => Promise<void>): void;
        async function refresh(context: Context) {
          const response = await fetch(context.url);
          console.log(response.ok);
        }
        onRequest(async context => {
          await refresh(context);
        });
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 26,
          endLine: 4,
          endColumn: 31,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                interface Context { readonly request: Request; readonly url: string; readonly id: string }
                declare function onRequest(handler: (context: Context) => Promise<void>): void;
                async function refresh(context: Context) {
                  const response = await fetch(context.url, { signal: context.request.signal });
                  console.log(response.ok);
                }
                onRequest(async context => {
                  await refresh(context);
                });
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
    {
      name: 'a promise in an object of the function',
      code: dedent`
        declare function subscribe(id: string, signal?: AbortSignal): Promise<void>;
        interface Entry { promise: Promise<void>; count: number }
        const counts = new Map<string, number>();
        export async function f(id: string, signal: AbortSignal) {
          signal.throwIfAborted();
          const promise = subscribe(id);
          const entry: Entry = { promise, count: 0 };
          counts.set(id, entry.count);
          await entry.promise;
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 6,
          column: 19,
          endLine: 6,
          endColumn: 28,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            declare function subscribe(id: string, signal?: AbortSignal): Promise<void>;
            interface Entry { promise: Promise<void>; count: number }
            const counts = new Map<string, number>();
            export async function f(id: string, signal: AbortSignal) {
              signal.throwIfAborted();
              const promise = subscribe(id, signal);
              const entry: Entry = { promise, count: 0 };
              counts.set(id, entry.count);
              await entry.promise;
            }
          `,
            },
          ],
        },
      ],
    },
  ],
});
