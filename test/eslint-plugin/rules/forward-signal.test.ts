import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    // No signal to give.
    {
      name: 'a function without a signal',
      code: dedent`
    export async function f(id: string) {
      await fetch(id);
    }
  `,
    },
    {
      name: 'a callee that accepts none',
      code: dedent`
    declare function plain(id: string): Promise<string>;
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      await plain("x");
    }
  `,
    },
    {
      name: 'an argument of unknown type',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(id: any, signal: AbortSignal) {
      signal.throwIfAborted();
      await load(id);
    }
  `,
    },
    {
      name: 'a signal of the module',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    const shutdown = AbortSignal.timeout(1);
    async function main() {
      await load("x");
      shutdown.throwIfAborted();
    }
    await main();
  `,
    },
    {
      name: 'a callee that takes another kind of signal',
      code: dedent`
    declare class OwnSignal { readonly own: true; readonly aborted: boolean; throwIfAborted(): void }
    declare function send(signal?: OwnSignal): Promise<void>;
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      await send();
    }
  `,
    },
  ],
  invalid: [
    // Where the signal is.
    {
      name: 'a parameter',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      await load("x");
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
            declare function load(id: string, signal?: AbortSignal): Promise<string>;
            export async function f(signal: AbortSignal) {
              signal.throwIfAborted();
              await load("x", signal);
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'an optional parameter',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal?: AbortSignal) {
      signal?.throwIfAborted();
      await load("x");
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
            declare function load(id: string, signal?: AbortSignal): Promise<string>;
            export async function f(signal?: AbortSignal) {
              signal?.throwIfAborted();
              await load("x", signal);
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'options',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    interface AbortOptions { signal?: AbortSignal }
    export async function f(options: AbortOptions) {
      await load("x");
      return options;
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
            declare function load(id: string, signal?: AbortSignal): Promise<string>;
            interface AbortOptions { signal?: AbortSignal }
            export async function f(options: AbortOptions) {
              await load("x", options.signal);
              return options;
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'options that may be absent',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    interface AbortOptions { signal?: AbortSignal }
    export async function f(options?: AbortOptions) {
      await load("x");
      return options;
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
            declare function load(id: string, signal?: AbortSignal): Promise<string>;
            interface AbortOptions { signal?: AbortSignal }
            export async function f(options?: AbortOptions) {
              await load("x", options?.signal);
              return options;
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'a signal of the module, for the code of the module',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    const signal = AbortSignal.timeout(1);
    await load("x");
    export { signal };
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 3,
          column: 7,
          endLine: 3,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            declare function load(id: string, signal?: AbortSignal): Promise<string>;
            const signal = AbortSignal.timeout(1);
            await load("x", signal);
            export { signal };
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'a destructured parameter',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    interface AbortOptions { signal?: AbortSignal }
    export async function f({ signal }: AbortOptions) {
      await load("x");
      return signal;
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
            declare function load(id: string, signal?: AbortSignal): Promise<string>;
            interface AbortOptions { signal?: AbortSignal }
            export async function f({ signal }: AbortOptions) {
              await load("x", signal);
              return signal;
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'a signal under another name',
      code: dedent`
    export async function f(cancelled: AbortSignal) {
      cancelled.throwIfAborted();
      await fetch("x");
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 3,
          column: 9,
          endLine: 3,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            export async function f(cancelled: AbortSignal) {
              cancelled.throwIfAborted();
              await fetch("x", { signal: cancelled });
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'a request',
      code: dedent`
    export async function POST(request: Request) {
      await fetch("http://up");
      return request;
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
            export async function POST(request: Request) {
              await fetch("http://up", { signal: request.signal });
              return request;
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'the parameter of a task',
      code: dedent`
    import { Group } from "errgroup";
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    const group = new Group();
    group.go(async signal => {
      await load("x", signal);
      await load("y");
    });
    (await group.wait()).orThrow();
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
            import { Group } from "errgroup";
            declare function load(id: string, signal?: AbortSignal): Promise<string>;
            const group = new Group();
            group.go(async signal => {
              await load("x", signal);
              await load("y", signal);
            });
            (await group.wait()).orThrow();
          `,
            },
          ],
        },
      ],
    },
  ],
});
