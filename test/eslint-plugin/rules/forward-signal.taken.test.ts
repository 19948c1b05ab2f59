import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    // A test of the signal by another name.
    {
      name: 'the branch without a signal that a pattern has taken',
      code: dedent`
        declare function load(id: string, options?: { signal?: AbortSignal }): Promise<string>;
        export async function f(options: { signal?: AbortSignal }) {
          const { signal: own } = options;
          if (!own) return load("x");
          return load("y", { signal: own });
        }
      `,
    },
    {
      name: 'the branch without a signal that a pattern has taken of options that may be absent',
      code: dedent`
        declare function load(id: string, options?: { signal?: AbortSignal }): Promise<string>;
        export async function f(options?: { signal?: AbortSignal }) {
          const { signal } = options || {};
          if (!signal) return load("x");
          return load("y", { signal });
        }
      `,
    },
    {
      name: 'the branch without a signal that a variable has taken',
      code: dedent`
        declare function load(id: string, options?: { signal?: AbortSignal }): Promise<string>;
        export async function f(options?: { signal?: AbortSignal }) {
          const signal = options?.signal;
          return signal === undefined ? load("x") : load("y", { signal });
        }
      `,
    },
    {
      name: 'the branch without a signal in the options that it was taken of',
      code: dedent`
        declare function load(id: string, options?: { signal?: AbortSignal }): Promise<string>;
        export async function f(options: { signal?: AbortSignal }) {
          const { signal } = options;
          if (options.signal) return load("x", { signal });
          return load("y");
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'the branch where the signal that was taken is there',
      code: dedent`
        declare function load(id: string, options?: { signal?: AbortSignal }): Promise<string>;
        export async function f(options?: { signal?: AbortSignal }) {
          const { signal } = options ?? {};
          if (signal) return load("x");
          return load("y", { signal });
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 22,
          endLine: 4,
          endColumn: 26,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function load(id: string, options?: { signal?: AbortSignal }): Promise<string>;
                export async function f(options?: { signal?: AbortSignal }) {
                  const { signal } = options ?? {};
                  if (signal) return load("x", { ...(signal && { signal }) });
                  return load("y", { signal });
                }
              `,
            },
            {
              messageId: 'passSignal',
              output: dedent`
                declare function load(id: string, options?: { signal?: AbortSignal }): Promise<string>;
                export async function f(options?: { signal?: AbortSignal }) {
                  const { signal } = options ?? {};
                  if (signal) return load("x", { ...(options?.signal && { signal: options?.signal }) });
                  return load("y", { signal });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'an empty default of something else',
      code: dedent`
        declare function load(id: string, options?: { signal?: AbortSignal }): Promise<string>;
        export async function f(options: { signal?: AbortSignal }, others?: { signal?: boolean }) {
          const { signal } = others ?? {};
          if (!signal) return load("x");
          return load("y", options);
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
                declare function load(id: string, options?: { signal?: AbortSignal }): Promise<string>;
                export async function f(options: { signal?: AbortSignal }, others?: { signal?: boolean }) {
                  const { signal } = others ?? {};
                  if (!signal) return load("x", { ...(options.signal && { signal: options.signal }) });
                  return load("y", options);
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
