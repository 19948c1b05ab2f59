import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

// What the suggestion makes of what the mapper takes and uses.
ruleTester.run('no-unbounded-fanout', ruleOf('no-unbounded-fanout'), {
  valid: [],
  invalid: [
    {
      name: 'a mapper with the signal of a request, and its index',
      code: dedent`
        declare function load(id: string, options?: { signal?: AbortSignal }): Promise<string>;
        export async function f(request: Request, ids: string[]) {
          return await Promise.all(ids.map((id, index) => load(id + index, { signal: request.signal })));
        }
      `,
      errors: [
        {
          messageId: 'everyElement',
          line: 3,
          column: 16,
          endLine: 3,
          endColumn: 27,
          suggestions: [
            {
              messageId: 'useMap',
              output: dedent`
              import { map } from 'errgroup';

              declare function load(id: string, options?: { signal?: AbortSignal }): Promise<string>;
              export async function f(request: Request, ids: string[]) {
                return await map(ids, (id, signal, index) => load(id + index, { signal }), { limit: 16, signal: request.signal });
              }
            `,
            },
          ],
        },
      ],
    },
    {
      name: 'a mapper that hands on the options, below a comment',
      code: dedent`
        declare function load(id: string, options?: { signal?: AbortSignal }): Promise<string>;
        export async function f(options: { signal?: AbortSignal }, ids: string[]) {
          return await Promise.all(
            // All of them.
            ids.map(id => load(id, options)),
          );
        }
      `,
      errors: [
        {
          messageId: 'everyElement',
          line: 3,
          column: 16,
          endLine: 3,
          endColumn: 27,
          suggestions: [
            {
              messageId: 'useMap',
              output: dedent`
              import { map } from 'errgroup';

              declare function load(id: string, options?: { signal?: AbortSignal }): Promise<string>;
              export async function f(options: { signal?: AbortSignal }, ids: string[]) {
                return await map(
                  // All of them.
                  ids, (id, signal) => load(id, { ...options, signal }), { limit: 16, signal: options.signal },
                );
              }
            `,
            },
          ],
        },
      ],
    },
  ],
});
