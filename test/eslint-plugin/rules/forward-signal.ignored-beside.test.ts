import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'the signal of a context, beside one that is ignored on purpose',
      code: dedent`
    interface Context { readonly cwd: string; readonly signal?: AbortSignal }
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(id: string, _signal: AbortSignal | undefined, context: Context) {
      return await load(context.cwd + id);
    }
    export async function g(id: string, _signal: AbortSignal | undefined, _context: Context) {
      return await load(id);
    }
  `,
    },
  ],

  invalid: [
    {
      name: 'the signal of a context that is asked for it, beside one that is ignored',
      code: dedent`
        interface Context { readonly cwd: string; readonly signal?: AbortSignal }
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f(id: string, _signal: AbortSignal | undefined, context: Context) {
          if (context.signal?.aborted) return "";
          return await load(context.cwd + id);
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 5,
          column: 16,
          endLine: 5,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                interface Context { readonly cwd: string; readonly signal?: AbortSignal }
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function f(id: string, _signal: AbortSignal | undefined, context: Context) {
                  if (context.signal?.aborted) return "";
                  return await load(context.cwd + id, context.signal);
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'the signal of a context beside something else that is ignored',
      code: dedent`
        interface Context { readonly cwd: string; readonly signal?: AbortSignal }
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f(id: string, _name: string, context: Context) {
          console.log(id);
          return await load(context.cwd + id);
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 5,
          column: 16,
          endLine: 5,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                interface Context { readonly cwd: string; readonly signal?: AbortSignal }
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function f(id: string, _name: string, context: Context) {
                  console.log(id);
                  return await load(context.cwd + id, context.signal);
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
