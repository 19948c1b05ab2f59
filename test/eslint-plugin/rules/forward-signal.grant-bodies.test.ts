import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

// Functions whose body is an expression: no block is around their calls, up to the program.
ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'what follows a grant that is spent in the same expression',
      code: dedent`
        declare function exchangeCodeForTokens(code: string): Promise<string>;
        export const f = async (request: Request, code: string) => [
          await exchangeCodeForTokens(code),
          await fetch("https://example.com/me"),
        ];
      `,
    },
  ],
  invalid: [
    {
      name: 'a call behind another one in the same expression',
      code: dedent`
        declare function load(id: string, options?: { readonly signal?: AbortSignal }): Promise<string>;
        export const f = async ({ request }: { request: Request }) => ({
          url: String(request.url),
          user: await load("1"),
        });
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 15,
          endLine: 4,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function load(id: string, options?: { readonly signal?: AbortSignal }): Promise<string>;
                export const f = async ({ request }: { request: Request }) => ({
                  url: String(request.url),
                  user: await load("1", { signal: request.signal }),
                });
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'what follows an exchange that is for no client',
      code: dedent`
        declare function exchangeCode(code: string, options?: { signal?: AbortSignal }): Promise<string>;
        declare function profile(token: string, options?: { signal?: AbortSignal }): Promise<string>;
        export async function login(code: string, signal: AbortSignal) {
          const token = await exchangeCode(code, { signal });
          return await profile(token);
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 5,
          column: 16,
          endLine: 5,
          endColumn: 23,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function exchangeCode(code: string, options?: { signal?: AbortSignal }): Promise<string>;
                declare function profile(token: string, options?: { signal?: AbortSignal }): Promise<string>;
                export async function login(code: string, signal: AbortSignal) {
                  const token = await exchangeCode(code, { signal });
                  return await profile(token, { signal });
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
