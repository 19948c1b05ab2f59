import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

// What has no type is judged as without types.
ruleTester.run('no-detached-work-in-task', ruleOf('no-detached-work-in-task'), {
  valid: [
    {
      name: 'a call that nothing shows to give a promise',
      code: dedent`
        import { Group } from 'errgroup';
        export function f(group: Group, log: any) {
          group.go(async signal => {
            log.write('begin');
            return fetch('/a', { signal });
          });
        }
      `,
    },
    {
      name: 'an iteration that may wait for its callback',
      code: dedent`
        import { Group } from 'errgroup';
        export function f(group: Group, pages: any) {
          group.go(async signal => {
            await pages.forEach(async (page: string) => {
              await fetch(page, { signal });
            });
          });
          group.go(signal =>
            pages.forEach(async (page: string) => {
              await fetch(page, { signal });
            }),
          );
        }
      `,
    },
    {
      name: 'a chain that is waited for',
      code: dedent`
        import { Group } from 'errgroup';
        export function f(group: Group, client: any) {
          group.go(async signal => {
            await client.load(signal).then(console.log);
          });
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'an iteration whose value is dropped',
      code: dedent`
        import { Group } from 'errgroup';
        export function f(group: Group, pages: any) {
          group.go(async signal => {
            pages.forEach(async (page: string) => {
              await fetch(page, { signal });
            });
          });
        }
      `,
      errors: [
        {
          messageId: 'callback',
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 18,
        },
      ],
    },
    {
      name: 'a chain, and what is behind void',
      code: dedent`
        import { Group } from 'errgroup';
        export function f(group: Group, client: any) {
          group.go(async signal => {
            client.load(signal).then(console.log);
            void client.save();
          });
        }
      `,
      errors: [
        {
          messageId: 'dropped',
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 16,
          suggestions: [
            {
              messageId: 'awaitIt',
              output: dedent`
                import { Group } from 'errgroup';
                export function f(group: Group, client: any) {
                  group.go(async signal => {
                    await client.load(signal).then(console.log);
                    void client.save();
                  });
                }
              `,
            },
          ],
        },
        {
          messageId: 'dropped',
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 21,
          suggestions: [
            {
              messageId: 'awaitIt',
              output: dedent`
                import { Group } from 'errgroup';
                export function f(group: Group, client: any) {
                  group.go(async signal => {
                    client.load(signal).then(console.log);
                    await client.save();
                  });
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
