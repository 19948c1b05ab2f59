import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

// What a loop starts that counts how many of the same are to run.
ruleTester.run('no-unbounded-fanout', ruleOf('no-unbounded-fanout'), {
  valid: [
    {
      name: 'a loop that starts the same task again and again',
      code: dedent`
        import { Group } from 'errgroup';
        export async function f(count: number, next: () => string) {
          await using group = new Group();
          const consume = async (signal: AbortSignal) => {
            for (let url = next(); url; url = next()) await fetch(url, { signal });
          };
          for (let i = 0; i < count; i++) group.go(consume);
          for (let i = 0; i < count; i++) group.go(signal => fetch(next(), { signal }));
          (await group.wait()).orThrow();
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a loop whose tasks use the number of the turn',
      code: dedent`
        import { Group } from 'errgroup';
        export async function f(count: number, base: string) {
          await using group = new Group();
          for (let i = 0; i < count; i++) group.go(signal => fetch(base + i, { signal }));
          (await group.wait()).orThrow();
        }
      `,
      errors: [
        {
          messageId: 'everyTurn',
          line: 4,
          column: 35,
          endLine: 4,
          endColumn: 43,
          suggestions: [
            {
              messageId: 'addLimit',
              output: dedent`
                import { Group } from 'errgroup';
                export async function f(count: number, base: string) {
                  await using group = new Group({ limit: 16 });
                  for (let i = 0; i < count; i++) group.go(signal => fetch(base + i, { signal }));
                  (await group.wait()).orThrow();
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a loop whose tasks use what the turn has made',
      code: dedent`
        import { Group } from 'errgroup';
        export async function f(count: number, base: string) {
          await using group = new Group();
          for (let i = 0; i < count; i++) {
            const url = base + i;
            group.go(signal => fetch(url, { signal }));
          }
          (await group.wait()).orThrow();
        }
      `,
      errors: [
        {
          messageId: 'everyTurn',
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'addLimit',
              output: dedent`
                import { Group } from 'errgroup';
                export async function f(count: number, base: string) {
                  await using group = new Group({ limit: 16 });
                  for (let i = 0; i < count; i++) {
                    const url = base + i;
                    group.go(signal => fetch(url, { signal }));
                  }
                  (await group.wait()).orThrow();
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
