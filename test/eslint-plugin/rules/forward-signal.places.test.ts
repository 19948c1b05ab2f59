import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
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
  ],
});
