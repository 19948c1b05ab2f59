import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
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
      name: 'a function that hands its options on to those that do nothing with the signal',
      code: dedent`
    interface Options { path: string; watchSignal?: AbortSignal }
    const toFlags = (options: Options) => [options.path];
    const named = ({ path }: Options) => path;
    async function bundle(options: Options) { return [...toFlags(options), named(options)]; }
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      await bundle({ path: "x" });
    }
  `,
    },
    {
      name: 'a function that hands its signal on to one that does nothing with it',
      code: dedent`
    const read = (id: string, _signal?: AbortSignal) => id;
    async function load(id: string, signal?: AbortSignal) { return read(id, signal); }
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      await load("x");
    }
  `,
    },
    {
      name: 'a function that hands its signal on in options, of which only others are read',
      code: dedent`
    const read = ({ id }: { id: string; signal?: AbortSignal }) => id;
    async function load(id: string, signal?: AbortSignal) { return read({ id, signal }); }
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      await load("x");
    }
  `,
    },
    {
      name: 'a function that does nothing with the signal in either place',
      code: dedent`
    interface Retries { count?: number; signal?: AbortSignal }
    async function load(id: string, init: RequestInit, retries?: Retries) { return [id, init.method, retries?.count]; }
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      await load("x", { method: "PUT" });
    }
  `,
    },
    {
      name: 'a method that does nothing with the signal, of a class that nothing extends',
      code: dedent`
        export class Store {
          async load(id: string, _signal?: AbortSignal) { return id; }
        }
        export async function f(store: Store, signal: AbortSignal) {
          signal.throwIfAborted();
          await store.load('x');
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'options whose name says that they are not read',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f(id: string, _options: { signal?: AbortSignal }) {
          return await load(id);
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
                export async function f(id: string, _options: { signal?: AbortSignal }) {
                  return await load(id, _options.signal);
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'options that are handed on to a function which reads the signal',
      code: dedent`
    interface Options { path: string; signal?: AbortSignal }
    const isOver = (options: Options) => options.signal?.aborted;
    async function load(options: Options) { return isOver(options) ? "" : options.path; }
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      await load({ path: "x" });
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 6,
          column: 9,
          endLine: 6,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            interface Options { path: string; signal?: AbortSignal }
            const isOver = (options: Options) => options.signal?.aborted;
            async function load(options: Options) { return isOver(options) ? "" : options.path; }
            export async function f(signal: AbortSignal) {
              signal.throwIfAborted();
              await load({ path: "x", signal });
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'a signal that is handed on in options under a name that is not known',
      code: dedent`
    const read = (options: Record<string, unknown>) => fetch("/x", options);
    async function load(key: string, signal?: AbortSignal) { return read({ [key]: signal }); }
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      await load("signal");
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 5,
          column: 9,
          endLine: 5,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
    const read = (options: Record<string, unknown>) => fetch("/x", options);
    async function load(key: string, signal?: AbortSignal) { return read({ [key]: signal }); }
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      await load("signal", signal);
    }
  `,
            },
          ],
        },
      ],
    },
    {
      name: 'options that are handed on to a function without a body',
      code: dedent`
    interface Options { path: string; signal?: AbortSignal }
    declare function read(options: Options): Promise<string>;
    async function load(options: Options) { return read(options); }
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      await load({ path: "x" });
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 6,
          column: 9,
          endLine: 6,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            interface Options { path: string; signal?: AbortSignal }
            declare function read(options: Options): Promise<string>;
            async function load(options: Options) { return read(options); }
            export async function f(signal: AbortSignal) {
              signal.throwIfAborted();
              await load({ path: "x", signal });
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'options that are handed on to a function which keeps them',
      code: dedent`
    interface Options { path: string; signal?: AbortSignal }
    const kept: Options[] = [];
    const keep = (options: Options) => kept.push(options);
    async function load(options: Options) { return keep(options); }
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      await load({ path: "x" });
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
            interface Options { path: string; signal?: AbortSignal }
            const kept: Options[] = [];
            const keep = (options: Options) => kept.push(options);
            async function load(options: Options) { return keep(options); }
            export async function f(signal: AbortSignal) {
              signal.throwIfAborted();
              await load({ path: "x", signal });
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'a function that ignores the signal in the first place for it',
      code: dedent`
    interface Retries { count?: number; signal?: AbortSignal }
    async function load(url: string, init: RequestInit, retries?: Retries) {
      return fetch(url, { ...init, signal: retries?.signal ?? null });
    }
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      await load("x", { method: "PUT" });
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
            interface Retries { count?: number; signal?: AbortSignal }
            async function load(url: string, init: RequestInit, retries?: Retries) {
              return fetch(url, { ...init, signal: retries?.signal ?? null });
            }
            export async function f(signal: AbortSignal) {
              signal.throwIfAborted();
              await load("x", { method: "PUT" }, { signal });
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
        export class Store {
          async load(id: string, _signal?: AbortSignal) { return id; }
        }
        export class Cache extends Store {}
        export async function f(store: Store, signal: AbortSignal) {
          signal.throwIfAborted();
          await store.load('x');
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 7,
          column: 9,
          endLine: 7,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                export class Store {
                  async load(id: string, _signal?: AbortSignal) { return id; }
                }
                export class Cache extends Store {}
                export async function f(store: Store, signal: AbortSignal) {
                  signal.throwIfAborted();
                  await store.load('x', signal);
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'methods that are there to be replaced',
      code: dedent`
        export class Hooks {
          async opened(_signal?: AbortSignal) {}
          async closed(_signal?: AbortSignal) { throw new Error('Not there.'); }
        }
        export async function f(hooks: Hooks, signal: AbortSignal) {
          signal.throwIfAborted();
          await hooks.opened();
          await hooks.closed();
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 7,
          column: 9,
          endLine: 7,
          endColumn: 21,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                export class Hooks {
                  async opened(_signal?: AbortSignal) {}
                  async closed(_signal?: AbortSignal) { throw new Error('Not there.'); }
                }
                export async function f(hooks: Hooks, signal: AbortSignal) {
                  signal.throwIfAborted();
                  await hooks.opened(signal);
                  await hooks.closed();
                }
              `,
            },
          ],
        },
        {
          messageId: 'missingSignal',
          line: 8,
          column: 9,
          endLine: 8,
          endColumn: 21,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                export class Hooks {
                  async opened(_signal?: AbortSignal) {}
                  async closed(_signal?: AbortSignal) { throw new Error('Not there.'); }
                }
                export async function f(hooks: Hooks, signal: AbortSignal) {
                  signal.throwIfAborted();
                  await hooks.opened();
                  await hooks.closed(signal);
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'methods of classes that may be extended by another name',
      code: dedent`
        class Store {
          async load(id: string, _signal?: AbortSignal) { return id; }
        }
        export { Store as BaseStore };
        export default class Cache {
          async load(id: string, _signal?: AbortSignal) { return id; }
        }
        export async function f(store: Store, cache: Cache, signal: AbortSignal) {
          signal.throwIfAborted();
          await store.load('x');
          await cache.load('x');
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 10,
          column: 9,
          endLine: 10,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                class Store {
                  async load(id: string, _signal?: AbortSignal) { return id; }
                }
                export { Store as BaseStore };
                export default class Cache {
                  async load(id: string, _signal?: AbortSignal) { return id; }
                }
                export async function f(store: Store, cache: Cache, signal: AbortSignal) {
                  signal.throwIfAborted();
                  await store.load('x', signal);
                  await cache.load('x');
                }
              `,
            },
          ],
        },
        {
          messageId: 'missingSignal',
          line: 11,
          column: 9,
          endLine: 11,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                class Store {
                  async load(id: string, _signal?: AbortSignal) { return id; }
                }
                export { Store as BaseStore };
                export default class Cache {
                  async load(id: string, _signal?: AbortSignal) { return id; }
                }
                export async function f(store: Store, cache: Cache, signal: AbortSignal) {
                  signal.throwIfAborted();
                  await store.load('x');
                  await cache.load('x', signal);
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
