import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'an answer that a map of the module keeps',
      code: dedent`
        const answers = new Map<string, { readonly text: string }>();
        export async function handle(request: Request) {
          const response = await fetch("https://example.com");
          const text = await response.text();
          answers.set(request.url, { text });
          return new Response(text);
        }
      `,
    },
    {
      name: 'an answer that a map of the object keeps',
      code: dedent`
        export class Proxy {
          readonly #answers = new Map<string, string>();
          async handle(request: Request) {
            const response = await fetch("https://example.com");
            this.#answers.set(request.url, await response.text());
            return new Response(this.#answers.get(request.url));
          }
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'an answer in a map of the function',
      code: dedent`
        export async function handle(request: Request) {
          const answers = new Map<string, string>();
          const response = await fetch("https://example.com");
          answers.set(request.url, await response.text());
          return new Response(answers.get(request.url));
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 3,
          column: 26,
          endLine: 3,
          endColumn: 31,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                export async function handle(request: Request) {
                  const answers = new Map<string, string>();
                  const response = await fetch("https://example.com", { signal: request.signal });
                  answers.set(request.url, await response.text());
                  return new Response(answers.get(request.url));
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'something else in a map of the module',
      code: dedent`
        const visits = new Map<string, number>();
        export async function handle(request: Request) {
          const response = await fetch("https://example.com");
          visits.set(request.url, Date.now());
          return response;
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 3,
          column: 26,
          endLine: 3,
          endColumn: 31,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                const visits = new Map<string, number>();
                export async function handle(request: Request) {
                  const response = await fetch("https://example.com", { signal: request.signal });
                  visits.set(request.url, Date.now());
                  return response;
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'an answer that a map keeps, for a caller',
      code: dedent`
        const answers = new Map<string, Response>();
        export async function load(url: string, signal: AbortSignal) {
          signal.throwIfAborted();
          const response = await fetch(url);
          answers.set(url, response);
          return response;
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 26,
          endLine: 4,
          endColumn: 31,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                const answers = new Map<string, Response>();
                export async function load(url: string, signal: AbortSignal) {
                  signal.throwIfAborted();
                  const response = await fetch(url, { signal });
                  answers.set(url, response);
                  return response;
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
