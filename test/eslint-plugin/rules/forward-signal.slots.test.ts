import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'the slot under its own name',
      code: dedent`
    declare function send(body: object, options?: { abortSignal?: AbortSignal; retries?: number }): Promise<void>;
    export async function f(signal: AbortSignal) {
      await send({}, { abortSignal: signal });
    }
  `,
    },
    {
      name: 'options that are a variable',
      code: dedent`
    declare function send(body: object, options?: { abortSignal?: AbortSignal; retries?: number }): Promise<void>;
    declare const options: { retries: number };
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      await send({}, options);
    }
  `,
    },
    {
      name: 'two overloads that could be meant',
      code: dedent`
    declare function over(id: string): Promise<string>;
    declare function over(id: string, signal: AbortSignal): Promise<string>;
    declare function over(id: string, options: { signal?: AbortSignal }): Promise<string>;
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      await over("x");
    }
  `,
    },
    {
      name: 'arguments that are spread',
      code: dedent`
    declare function load(...args: [id: string, signal?: AbortSignal]): Promise<string>;
    export async function f(args: [string], signal: AbortSignal) {
      signal.throwIfAborted();
      await load(...args);
    }
  `,
    },
    {
      name: 'a spread that gives the signal in one case',
      code: dedent`
        export async function f(url: string, isFast: boolean, signal: AbortSignal) {
          await fetch(url, { method: "GET", ...(isFast ? { signal: AbortSignal.timeout(10) } : {}) });
        }
      `,
    },
    {
      name: 'a spread of options that may have a signal',
      code: dedent`
        export async function f(url: string, init: RequestInit | undefined, signal: AbortSignal) {
          await fetch(url, { method: "GET", ...(init ?? {}) });
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'options in the place of a signal',
      code: dedent`
        declare function join(id: string, options?: AbortSignal | { signal?: AbortSignal; mode?: string }): Promise<string>;
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await join("x", { mode: "all" });
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
                declare function join(id: string, options?: AbortSignal | { signal?: AbortSignal; mode?: string }): Promise<string>;
                export async function f(signal: AbortSignal) {
                  signal.throwIfAborted();
                  await join("x", { mode: "all", signal });
                }
              `,
            },
          ],
        },
      ],
    },
    // Where the signal goes.
    {
      name: 'a slot of another name',
      code: dedent`
    declare function send(body: object, options?: { abortSignal?: AbortSignal; retries?: number }): Promise<void>;
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      await send({});
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
            declare function send(body: object, options?: { abortSignal?: AbortSignal; retries?: number }): Promise<void>;
            export async function f(signal: AbortSignal) {
              signal.throwIfAborted();
              await send({}, { abortSignal: signal });
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'options that are there',
      code: dedent`
    declare function send(body: object, options?: { abortSignal?: AbortSignal; retries?: number }): Promise<void>;
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      await send({}, { retries: 1 });
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
            declare function send(body: object, options?: { abortSignal?: AbortSignal; retries?: number }): Promise<void>;
            export async function f(signal: AbortSignal) {
              signal.throwIfAborted();
              await send({}, { retries: 1, abortSignal: signal });
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'options on lines of their own, with a comment',
      code: dedent`
    declare function send(body: object, options?: { abortSignal?: AbortSignal; retries?: number }): Promise<void>;
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      await send(
        {},
        {
          // Enough.
          retries: 1,
        },
      );
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
            declare function send(body: object, options?: { abortSignal?: AbortSignal; retries?: number }): Promise<void>;
            export async function f(signal: AbortSignal) {
              signal.throwIfAborted();
              await send(
                {},
                {
                  // Enough.
                  retries: 1,
                  abortSignal: signal,
                },
              );
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'empty options',
      code: dedent`
    declare function send(body: object, options?: { abortSignal?: AbortSignal; retries?: number }): Promise<void>;
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      await send({}, {});
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
            declare function send(body: object, options?: { abortSignal?: AbortSignal; retries?: number }): Promise<void>;
            export async function f(signal: AbortSignal) {
              signal.throwIfAborted();
              await send({}, { abortSignal: signal });
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'an argument in between that is left out',
      code: dedent`
    import { setTimeout as sleep } from "node:timers/promises";
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      await sleep(10);
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            import { setTimeout as sleep } from "node:timers/promises";
            export async function f(signal: AbortSignal) {
              signal.throwIfAborted();
              await sleep(10, undefined, { signal });
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'an overload with a signal',
      code: dedent`
    declare function over(id: string): Promise<string>;
    declare function over(id: string, signal: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      await over("x");
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
            declare function over(id: string): Promise<string>;
            declare function over(id: string, signal: AbortSignal): Promise<string>;
            export async function f(signal: AbortSignal) {
              signal.throwIfAborted();
              await over("x", signal);
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'options that can be a string as well',
      code: dedent`
    import { readFile } from "node:fs/promises";
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      await readFile("x");
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 17,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            import { readFile } from "node:fs/promises";
            export async function f(signal: AbortSignal) {
              signal.throwIfAborted();
              await readFile("x", { signal });
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'a callback that takes one',
      code: dedent`
    export async function f(task: (signal?: AbortSignal) => Promise<void>, signal: AbortSignal) {
      signal.throwIfAborted();
      await task();
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 3,
          column: 9,
          endLine: 3,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            export async function f(task: (signal?: AbortSignal) => Promise<void>, signal: AbortSignal) {
              signal.throwIfAborted();
              await task(signal);
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'spreads of literals that have no signal',
      code: dedent`
        export async function f(url: string, body: string | undefined, signal: AbortSignal) {
          await fetch(url, {
            method: "GET",
            ...(body === undefined ? {} : { body }),
            ...(body && { headers: { "content-type": "text/plain" } }),
          });
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 2,
          column: 9,
          endLine: 2,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                export async function f(url: string, body: string | undefined, signal: AbortSignal) {
                  await fetch(url, {
                    method: "GET",
                    ...(body === undefined ? {} : { body }),
                    ...(body && { headers: { "content-type": "text/plain" } }),
                    signal,
                  });
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
