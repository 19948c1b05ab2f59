import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-broken-signal-chain', ruleOf('no-broken-signal-chain'), {
  valid: [
    {
      name: 'a token that is renewed with one that is good for one use',
      code: dedent`
        async function renew(token: string) {
          const answer = await fetch("https://example.com/token", {
            method: "POST",
            body: new URLSearchParams({ grant_type: "refresh_token", refresh_token: token }),
          });
          return await answer.text();
        }
        export async function f(token: string, signal: AbortSignal) {
          const answer = await fetch("https://example.com/usage", { signal });
          return answer.status === 401 ? await renew(token) : await answer.text();
        }
      `,
    },
  ],

  invalid: [
    {
      name: 'a token that can be asked for again',
      code: dedent`
        async function enter(key: string) {
          return await fetch("https://example.com/token", { body: new URLSearchParams({ grant_type: "client_credentials", key }) });
        }
        export async function f(key: string, signal: AbortSignal) {
          signal.throwIfAborted();
          return await enter(key);
        }
      `,
      errors: [
        {
          messageId: 'brokenChain',
          line: 1,
          column: 16,
          endLine: 1,
          endColumn: 21,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
        async function enter(key: string, signal?: AbortSignal) {
          return await fetch("https://example.com/token", { body: new URLSearchParams({ grant_type: "client_credentials", key }), ...(signal && { signal }) });
        }
        export async function f(key: string, signal: AbortSignal) {
          signal.throwIfAborted();
          return await enter(key, signal);
        }
`,
            },
          ],
        },
      ],
    },
  ],
});
