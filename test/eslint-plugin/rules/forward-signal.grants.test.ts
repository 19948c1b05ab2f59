import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'a code that is exchanged for the client of a request',
      code: dedent`
        export async function f(request: Request, code: string) {
          const answer = await fetch("https://example.com/token", {
            method: "POST",
            body: new URLSearchParams({ grant_type: "authorization_code", code }),
          });
          return await answer.json();
        }
      `,
    },
    {
      name: 'a token that is renewed, with parameters of their own',
      code: dedent`
        export async function f(request: Request, token: string) {
          const body = new URLSearchParams({ grant_type: "refresh_token", refresh_token: token });
          const answer = await fetch("https://example.com/token", { method: "POST", body });
          return await answer.json();
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a grant that can be asked for again',
      code: dedent`
        export async function f(request: Request) {
          const body = new URLSearchParams({ grant_type: "client_credentials" });
          const answer = await fetch("https://example.com/token", { method: "POST", body });
          return await answer.json();
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 3,
          column: 24,
          endLine: 3,
          endColumn: 29,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                export async function f(request: Request) {
                  const body = new URLSearchParams({ grant_type: "client_credentials" });
                  const answer = await fetch("https://example.com/token", { method: "POST", body, signal: request.signal });
                  return await answer.json();
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a code that is exchanged for a caller',
      code: dedent`
        export async function f(code: string, signal: AbortSignal) {
          signal.throwIfAborted();
          const answer = await fetch("https://example.com/token", {
            method: "POST",
            body: new URLSearchParams({ grant_type: "authorization_code", code }),
          });
          return await answer.text();
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 3,
          column: 24,
          endLine: 3,
          endColumn: 29,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                export async function f(code: string, signal: AbortSignal) {
                  signal.throwIfAborted();
                  const answer = await fetch("https://example.com/token", {
                    method: "POST",
                    body: new URLSearchParams({ grant_type: "authorization_code", code }),
                    signal,
                  });
                  return await answer.text();
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
