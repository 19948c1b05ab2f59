import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

// Which functions the suggestion mends, and what it gives the signal to.
ruleTester.run('no-broken-signal-chain', ruleOf('no-broken-signal-chain'), {
  valid: [],
  invalid: [
    {
      name: 'a function that calls itself',
      code: dedent`
        declare function list(path: string, signal?: AbortSignal): Promise<string[]>;
        async function walk(path: string): Promise<number> {
          let count = 0;
          for (const name of await list(path)) count += await walk(name);
          return count;
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          return await walk("/");
        }
      `,
      errors: [
        {
          messageId: 'brokenChain',
          line: 2,
          column: 16,
          endLine: 2,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
              declare function list(path: string, signal?: AbortSignal): Promise<string[]>;
              async function walk(path: string, signal?: AbortSignal): Promise<number> {
                let count = 0;
                for (const name of await list(path, signal)) count += await walk(name, signal);
                return count;
              }
              export async function f(signal: AbortSignal) {
                signal.throwIfAborted();
                return await walk("/", signal);
              }
            `,
            },
          ],
        },
      ],
    },
    {
      name: 'a function that asks a cache first',
      code: dedent`
        declare const cache: { get(id: string, signal?: AbortSignal): Promise<string | undefined> };
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        async function find(id: string) {
          return (await cache.get(id)) ?? (await load(id));
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          return await find("a");
        }
      `,
      errors: [
        {
          messageId: 'brokenChain',
          line: 3,
          column: 16,
          endLine: 3,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
              declare const cache: { get(id: string, signal?: AbortSignal): Promise<string | undefined> };
              declare function load(id: string, signal?: AbortSignal): Promise<string>;
              async function find(id: string, signal?: AbortSignal) {
                return (await cache.get(id, signal)) ?? (await load(id, signal));
              }
              export async function f(signal: AbortSignal) {
                signal.throwIfAborted();
                return await find("a", signal);
              }
            `,
            },
          ],
        },
      ],
    },
    {
      name: 'functions behind one another, of which one is called with a signal as well',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        async function inner(id: string) {
          return await load(id);
        }
        async function outer(id: string, times = 2) {
          return (await inner(id)).repeat(times);
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          return [await outer("a"), await inner("b")];
        }
      `,
      errors: [
        {
          messageId: 'brokenChain',
          line: 2,
          column: 16,
          endLine: 2,
          endColumn: 21,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
              declare function load(id: string, signal?: AbortSignal): Promise<string>;
              async function inner(id: string, signal?: AbortSignal) {
                return await load(id, signal);
              }
              async function outer(id: string, times = 2) {
                return (await inner(id)).repeat(times);
              }
              export async function f(signal: AbortSignal) {
                signal.throwIfAborted();
                return [await outer("a"), await inner("b", signal)];
              }
            `,
            },
          ],
        },
        {
          messageId: 'brokenChain',
          line: 5,
          column: 16,
          endLine: 5,
          endColumn: 21,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
              declare function load(id: string, signal?: AbortSignal): Promise<string>;
              async function inner(id: string, signal?: AbortSignal) {
                return await load(id, signal);
              }
              async function outer(id: string, times = 2, signal?: AbortSignal) {
                return (await inner(id, signal)).repeat(times);
              }
              export async function f(signal: AbortSignal) {
                signal.throwIfAborted();
                return [await outer("a", undefined, signal), await inner("b", signal)];
              }
            `,
            },
          ],
        },
      ],
    },
    {
      name: 'a method of a constant',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        const users = {
          async find(id: string) { return await load(id); },
        };
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          return await users.find("a");
        }
      `,
      errors: [
        {
          messageId: 'brokenChain',
          line: 3,
          column: 9,
          endLine: 3,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
              declare function load(id: string, signal?: AbortSignal): Promise<string>;
              const users = {
                async find(id: string, signal?: AbortSignal) { return await load(id, signal); },
              };
              export async function f(signal: AbortSignal) {
                signal.throwIfAborted();
                return await users.find("a", signal);
              }
            `,
            },
          ],
        },
      ],
    },
    {
      name: 'a function in the field of a class',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export class Users {
          readonly #find = async (id: string) => await load(id);
          async all(signal: AbortSignal) {
            signal.throwIfAborted();
            return await this.#find("a");
          }
        }
      `,
      errors: [
        {
          messageId: 'brokenChain',
          line: 3,
          column: 12,
          endLine: 3,
          endColumn: 17,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
              declare function load(id: string, signal?: AbortSignal): Promise<string>;
              export class Users {
                readonly #find = async (id: string, signal?: AbortSignal) => await load(id, signal);
                async all(signal: AbortSignal) {
                  signal.throwIfAborted();
                  return await this.#find("a", signal);
                }
              }
            `,
            },
          ],
        },
      ],
    },
    {
      name: 'a call whose arguments are spread',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        async function find(id: string, other: string) { return await load(id + other); }
        export async function f(ids: [string, string], signal: AbortSignal) {
          signal.throwIfAborted();
          return await find(...ids);
        }
      `,
      errors: [
        {
          messageId: 'brokenChain',
          line: 2,
          column: 16,
          endLine: 2,
          endColumn: 20,
        },
      ],
    },
    {
      name: 'a function that throws some failures on',
      code: dedent`
        async function one() {
          try {
            return await fetch("x");
          } catch (error) {
            if (error instanceof TypeError) throw error;
            return undefined;
          }
        }
        async function load() {
          return await one();
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await load();
        }
      `,
      errors: [
        {
          messageId: 'brokenChain',
          line: 9,
          column: 16,
          endLine: 9,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
              async function one(signal?: AbortSignal) {
                try {
                  return await fetch("x", { ...(signal && { signal }) });
                } catch (error) {
                  if (error instanceof TypeError) throw error;
                  return undefined;
                }
              }
              async function load(signal?: AbortSignal) {
                return await one(signal);
              }
              export async function f(signal: AbortSignal) {
                signal.throwIfAborted();
                await load(signal);
              }
            `,
            },
          ],
        },
      ],
    },
    {
      name: 'an optional parameter that is left out',
      code: dedent`
        async function load(url: string, method = "GET") {
          return await fetch(url, { method });
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await load('x');
        }
      `,
      errors: [
        {
          messageId: 'brokenChain',
          line: 1,
          column: 16,
          endLine: 1,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
              async function load(url: string, method = "GET", signal?: AbortSignal) {
                return await fetch(url, { method, ...(signal && { signal }) });
              }
              export async function f(signal: AbortSignal) {
                signal.throwIfAborted();
                await load('x', undefined, signal);
              }
            `,
            },
          ],
        },
      ],
    },
    {
      name: 'a method that states its `this`',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export class Store {
          key = "a";
          async f(signal: AbortSignal) {
            signal.throwIfAborted();
            return await this.find();
          }
          async find(this: Store, id = this.key) {
            return await load(id);
          }
        }
      `,
      errors: [
        {
          messageId: 'brokenChain',
          line: 8,
          column: 9,
          endLine: 8,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export class Store {
                  key = "a";
                  async f(signal: AbortSignal) {
                    signal.throwIfAborted();
                    return await this.find(undefined, signal);
                  }
                  async find(this: Store, id = this.key, signal?: AbortSignal) {
                    return await load(id, signal);
                  }
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a function that counts its arguments',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        async function find(id: string) {
          return arguments.length > 1 ? undefined : await load(id);
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          return await find("a");
        }
      `,
      errors: [
        {
          messageId: 'brokenChain',
          line: 2,
          column: 16,
          endLine: 2,
          endColumn: 20,
        },
      ],
    },
  ],
});
