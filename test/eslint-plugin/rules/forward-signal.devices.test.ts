import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'the code of a device that is polled for, and whose token it is',
      code: dedent`
        export async function f(request: Request, code: string) {
          const answer = await fetch("https://example.com/access_token", {
            method: "POST",
            body: JSON.stringify({
              device_code: code,
              grant_type: "urn:ietf:params:oauth:grant-type:device_code",
            }),
          });
          const { token } = await answer.json() as { token: string };
          const user = await fetch("https://example.com/user", { headers: { token } });
          return await user.json();
        }
      `,
    },
  ],

  invalid: [
    {
      name: 'the code of a device that is polled for by its own process',
      code: dedent`
        export async function f(code: string, signal: AbortSignal) {
          signal.throwIfAborted();
          const answer = await fetch("https://example.com/access_token", {
            body: new URLSearchParams({
              code,
              grant_type: "urn:ietf:params:oauth:grant-type:device_code",
            }),
          });
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
                export async function f(code: string, signal: AbortSignal) {
                  signal.throwIfAborted();
                  const answer = await fetch("https://example.com/access_token", {
                    body: new URLSearchParams({
                      code,
                      grant_type: "urn:ietf:params:oauth:grant-type:device_code",
                    }),
                    signal,
                  });
                  return await answer.json();
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
