import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

// The suggestion where no statement of its own checks the outcome.
ruleTester.run('no-unchecked-wait', ruleOf('no-unchecked-wait'), {
  valid: [],
  invalid: [
    {
      name: 'an outcome that is asked whether it is there',
      code: dedent`
        import { Group } from 'errgroup';
        export async function f(group: Group) {
          if (await group.wait()) return 1;
          return (await group.wait()) ? 2 : 3;
        }
      `,
      errors: [
        {
          messageId: 'errorDropped',
          line: 3,
          column: 13,
          endLine: 3,
          endColumn: 25,
          suggestions: [
            {
              messageId: 'askOutcome',
              output: dedent`
              import { Group } from 'errgroup';
              export async function f(group: Group) {
                if ((await group.wait()).ok) return 1;
                return (await group.wait()) ? 2 : 3;
              }
            `,
            },
          ],
        },
        {
          messageId: 'errorDropped',
          line: 4,
          column: 17,
          endLine: 4,
          endColumn: 29,
          suggestions: [
            {
              messageId: 'askOutcome',
              output: dedent`
              import { Group } from 'errgroup';
              export async function f(group: Group) {
                if (await group.wait()) return 1;
                return (await group.wait()).ok ? 2 : 3;
              }
            `,
            },
          ],
        },
      ],
    },
    {
      name: 'an outcome by its name, and the opposite of one',
      code: dedent`
        import { Group } from 'errgroup';
        export async function f(group: Group) {
          while (!(await group.wait())) return 0;
          return !await group.wait();
        }
      `,
      errors: [
        {
          messageId: 'errorDropped',
          line: 3,
          column: 18,
          endLine: 3,
          endColumn: 30,
          suggestions: [
            {
              messageId: 'askOutcome',
              output: dedent`
              import { Group } from 'errgroup';
              export async function f(group: Group) {
                while (!(await group.wait()).ok) return 0;
                return !await group.wait();
              }
            `,
            },
          ],
        },
        {
          messageId: 'errorDropped',
          line: 4,
          column: 17,
          endLine: 4,
          endColumn: 29,
          suggestions: [
            {
              messageId: 'askOutcome',
              output: dedent`
              import { Group } from 'errgroup';
              export async function f(group: Group) {
                while (!(await group.wait())) return 0;
                return !(await group.wait()).ok;
              }
            `,
            },
          ],
        },
      ],
    },
    {
      name: 'the outcome of a group that may be absent',
      code: dedent`
        import { Group } from 'errgroup';
        export async function f(group?: Group) {
          await group?.wait();
        }
      `,
      errors: [
        {
          messageId: 'dropped',
          line: 3,
          column: 9,
          endLine: 3,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'throwOutcome',
              output: dedent`
              import { Group } from 'errgroup';
              export async function f(group?: Group) {
                (await group?.wait())?.orThrow();
              }
            `,
            },
          ],
        },
      ],
    },
  ],
});
