import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'a timer that is set when the call has been waited for',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f(id: string) {
          const controller = new AbortController();
          const text = await load(id);
          setTimeout(() => controller.abort(), 1000);
          return await load(text, controller.signal);
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a deadline for a model that is asked, and answers by itself',
      code: dedent`
        declare const session: { prompt(text: string, options?: { signal?: AbortSignal }): Promise<string> };
        export async function f() {
          const signal = AbortSignal.timeout(1000);
          const response = await fetch("x", { signal });
          return await session.prompt(await response.text());
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 5,
          column: 16,
          endLine: 5,
          endColumn: 30,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare const session: { prompt(text: string, options?: { signal?: AbortSignal }): Promise<string> };
                export async function f() {
                  const signal = AbortSignal.timeout(1000);
                  const response = await fetch("x", { signal });
                  return await session.prompt(await response.text(), { signal });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a timer that is set while the call is not waited for yet',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f(id: string) {
          const controller = new AbortController();
          const text = load(id);
          return await Promise.race([
            text,
            new Promise<never>((_, reject) => {
              setTimeout(() => {
                controller.abort();
                reject(new Error('too late'));
              }, 1000).unref();
            }),
          ]);
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 16,
          endLine: 4,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function f(id: string) {
                  const controller = new AbortController();
                  const text = load(id, controller.signal);
                  return await Promise.race([
                    text,
                    new Promise<never>((_, reject) => {
                      setTimeout(() => {
                        controller.abort();
                        reject(new Error('too late'));
                      }, 1000).unref();
                    }),
                  ]);
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
