import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'the token of a session that is renewed if it has to be',
      code: dedent`
        declare function refreshTokenIfNeeded(id: string, signal?: AbortSignal): Promise<string>;
        export async function f(signal: AbortSignal) {
          return await refreshTokenIfNeeded("a");
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'the balances of tokens, which are asked for anew',
      code: dedent`
        declare function refreshTokenBalances(id: string, signal?: AbortSignal): Promise<string>;
        export async function f(signal: AbortSignal) {
          return await refreshTokenBalances("a");
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 3,
          column: 16,
          endLine: 3,
          endColumn: 36,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            declare function refreshTokenBalances(id: string, signal?: AbortSignal): Promise<string>;
            export async function f(signal: AbortSignal) {
              return await refreshTokenBalances("a", signal);
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'what comes behind the balances of tokens',
      code: dedent`
        declare function refreshTokenBalances(id: string): Promise<string>;
        declare function load(id: string, options?: { readonly signal?: AbortSignal }): Promise<string>;
        export async function f(request: Request) {
          await refreshTokenBalances("a");
          return await load("a");
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
            declare function refreshTokenBalances(id: string): Promise<string>;
            declare function load(id: string, options?: { readonly signal?: AbortSignal }): Promise<string>;
            export async function f(request: Request) {
              await refreshTokenBalances("a");
              return await load("a", { signal: request.signal });
            }
          `,
            },
          ],
        },
      ],
    },
  ],
});
