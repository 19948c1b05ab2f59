import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

const procedures =
  dedent`
  interface Given {
    readonly ctx: { readonly user: string };
    readonly input: { readonly name: string };
    readonly signal: AbortSignal | undefined;
  }
  interface Context {
    readonly requestHeader: Headers;
    readonly responseHeader: Headers;
    readonly signal: AbortSignal;
  }
  declare function put(name: string, options?: { readonly signal?: AbortSignal }): Promise<string>;
` + '\n';

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    // The signal of a procedure is that of the request behind it.
    {
      name: 'a write in a procedure',
      code:
        procedures +
        dedent`
        export async function save(given: Given) {
          return await put(given.input.name);
        }
      `,
    },
    {
      name: 'a write in a procedure that takes its parts',
      code:
        procedures +
        dedent`
        export async function save({ input, signal }: Given) {
          signal?.throwIfAborted();
          return await put(input.name);
        }
      `,
    },
    {
      name: 'a write in a handler with the headers of both sides',
      code:
        procedures +
        dedent`
        export async function save(name: string, context: Context) {
          return await put(name);
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'what a procedure reads',
      code:
        procedures +
        dedent`
        export async function load({ input, signal }: Given) {
          return await fetch(input.name);
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 13,
          column: 16,
          endLine: 13,
          endColumn: 21,
          suggestions: [
            {
              messageId: 'passSignal',
              output:
                procedures +
                dedent`
                export async function load({ input, signal }: Given) {
                  return await fetch(input.name, { ...(signal && { signal }) });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a write of what has an input and a signal, and no context',
      code:
        procedures +
        dedent`
        export async function save({ input, signal }: Omit<Given, "ctx">) {
          signal?.throwIfAborted();
          return await put(input.name);
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 14,
          column: 16,
          endLine: 14,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'passSignal',
              output:
                procedures +
                dedent`
                export async function save({ input, signal }: Omit<Given, "ctx">) {
                  signal?.throwIfAborted();
                  return await put(input.name, { ...(signal && { signal }) });
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
