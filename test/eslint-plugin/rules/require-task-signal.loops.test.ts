import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('require-task-signal', ruleOf('require-task-signal'), {
  valid: [],
  invalid: [
    {
      name: 'a loop without a block',
      code: dedent`
        import type { Group } from 'errgroup';
        declare function poll(): Promise<boolean>;
        export function f(group: Group) {
          group.go(async () => {
            while (true) await poll();
          });
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 12,
          endLine: 4,
          endColumn: 23,
          suggestions: [
            {
              messageId: 'addSignal',
              output: dedent`
                import type { Group } from 'errgroup';
                declare function poll(): Promise<boolean>;
                export function f(group: Group) {
                  group.go(async (signal) => {
                    while (true) { signal.throwIfAborted(); await poll(); }
                  });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a loop whose body is in a line of its own',
      code: dedent`
        import type { Group } from 'errgroup'
        declare function poll(): Promise<boolean>
        export function f(group: Group) {
          group.go(async () => {
            do
              (await poll()).valueOf() // again
            while (true)
          })
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 12,
          endLine: 4,
          endColumn: 23,
          suggestions: [
            {
              messageId: 'addSignal',
              output: dedent`
                import type { Group } from 'errgroup'
                declare function poll(): Promise<boolean>
                export function f(group: Group) {
                  group.go(async (signal) => {
                    do {
                      signal.throwIfAborted();
                      (await poll()).valueOf() // again
                    }
                    while (true)
                  })
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
