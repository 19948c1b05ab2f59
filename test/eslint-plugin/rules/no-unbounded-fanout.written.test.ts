import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

// What other tests have, written in another way.
ruleTester.run('no-unbounded-fanout', ruleOf('no-unbounded-fanout'), {
  valid: [
    {
      name: 'a short list in a variable that nothing is assigned to',
      code: dedent`
        export async function f() {
          let urls = ["/a", "/b"];
          await Promise.all(urls.map(url => fetch(url)));
        }
      `,
    },
    {
      name: 'a page of a query, by options with a name',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function findAll(options: { limit: number }): Promise<string[]>;
        export async function f(limit: number, signal: AbortSignal) {
          const options = { limit };
          const ids = await findAll(options);
          await Promise.all(ids.map(id => load(id, signal)));
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a list that is assigned again',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function findAll(): Promise<string[]>;
        export async function f(signal: AbortSignal) {
          let ids = ["a", "b"];
          ids = await findAll();
          await Promise.all(ids.map(id => load(id, signal)));
        }
      `,
      errors: [
        {
          messageId: 'everyElement',
          line: 6,
          column: 9,
          endLine: 6,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'useMap',
              output: dedent`
                import { map } from 'errgroup';

                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                declare function findAll(): Promise<string[]>;
                export async function f(signal: AbortSignal) {
                  let ids = ["a", "b"];
                  ids = await findAll();
                  await map(ids, (id, signal) => load(id, signal), { limit: 16, signal });
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
