import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);
const rule = ruleOf('no-unchecked-wait');

ruleTester.run('no-unchecked-wait', rule, {
  valid: [
    {
      name: 'a chain that is checked further down',
      code: dedent`
        import type { Group } from 'errgroup';
        declare function stop(): Promise<void>;
        export async function run(group: Group) {
          await stop()
            .then(() => group.wait())
            .then(({ error }) => console.error(error));
        }
      `,
    },
    {
      name: 'the result of a chain',
      code: dedent`
        import type { Group } from 'errgroup';
        declare function stop(): Promise<void>;
        export async function run(group: Group) {
          const outcome = await stop().then(async () => {
            const outcome = await group.wait();
            return outcome;
          });
          if (!outcome.ok) throw outcome.error;
        }
      `,
    },
    {
      name: 'a chain that is returned',
      code: dedent`
        import type { Group } from 'errgroup';
        declare function stop(): Promise<void>;
        export const run = (group: Group) =>
          stop().then(() => group.wait(), () => undefined);
      `,
    },
  ],
  invalid: [
    {
      name: 'a promise that is seen as one of anything, so that there is nothing to ask',
      code: dedent`
        import type { Group } from 'errgroup';
        export async function run(group: Group) {
          await (group.wait() as Promise<unknown>);
        }
      `,
      errors: [
        {
          messageId: 'dropped',
          line: 3,
          column: 10,
          endLine: 3,
          endColumn: 22,
        },
      ],
    },
    {
      name: 'an outcome in a variable of anything',
      code: dedent`
        import type { Group } from 'errgroup';
        export async function run(group: Group) {
          const outcome: unknown = await group.wait();
        }
      `,
      errors: [
        {
          messageId: 'dropped',
          line: 3,
          column: 34,
          endLine: 3,
          endColumn: 46,
        },
      ],
    },
    {
      name: 'what a callback of a chain gives, at its end',
      code: dedent`
        import type { Group } from 'errgroup';
        declare function stop(): Promise<void>;
        export async function run(group: Group) {
          await stop().then(() => group.wait());
        }
      `,
      errors: [
        {
          messageId: 'dropped',
          line: 4,
          column: 27,
          endLine: 4,
          endColumn: 39,
        },
      ],
    },
    {
      name: 'what a callback of a chain gives, which nobody waits for',
      code: dedent`
        import type { Group } from 'errgroup';
        declare function stop(): Promise<void>;
        export function run(group: Group) {
          stop()
            .then(() => group.wait())
            .catch(console.error);
        }
      `,
      errors: [
        {
          messageId: 'floating',
          line: 5,
          column: 17,
          endLine: 5,
          endColumn: 29,
        },
      ],
    },
    {
      name: 'an outcome that its own callback only passes on',
      code: dedent`
        import type { Group } from 'errgroup';
        export async function run(group: Group) {
          await group.wait().then(outcome => {
            console.log('done');
            return outcome;
          });
        }
      `,
      errors: [
        {
          messageId: 'dropped',
          line: 3,
          column: 9,
          endLine: 3,
          endColumn: 21,
        },
      ],
    },
    {
      name: 'what one branch of a callback gives',
      code: dedent`
        import type { Group } from 'errgroup';
        declare function stop(): Promise<void>;
        export async function run(group: Group, isLast: boolean) {
          await stop().then(async () => {
            if (isLast) return await group.wait();
            return undefined;
          });
        }
      `,
      errors: [
        {
          messageId: 'dropped',
          line: 5,
          column: 30,
          endLine: 5,
          endColumn: 42,
          suggestions: [
            {
              messageId: 'throwOutcome',
              output: dedent`
                import type { Group } from 'errgroup';
                declare function stop(): Promise<void>;
                export async function run(group: Group, isLast: boolean) {
                  await stop().then(async () => {
                    if (isLast) return (await group.wait()).orThrow();
                    return undefined;
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
