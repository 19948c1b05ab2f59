import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

// Tasks that another function makes: a group is given the result of a call.
ruleTester.run('no-wait-in-task', ruleOf('no-wait-in-task'), {
  valid: [
    {
      name: 'a made task that starts the next one',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(page: number, signal: AbortSignal): Promise<boolean>;
        export async function f() {
          await using group = new Group({ limit: 4 });
          const pageFrom = (page: number) => async (signal: AbortSignal) => {
            if (await load(page, signal)) group.go(pageFrom(page + 1));
          };
          group.go(pageFrom(0));
          (await group.wait()).orThrow();
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'made tasks that wait for the group, and for the next one',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(page: number, signal: AbortSignal): Promise<boolean>;
        export async function f() {
          await using group = new Group({ limit: 4 });
          const pageFrom = (page: number) => async (signal: AbortSignal) => {
            if (await load(page, signal)) await group.go(pageFrom(page + 1)).promise;
            (await group.wait()).orThrow();
          };
          group.go(pageFrom(0));
          (await group.wait()).orThrow();
        }
      `,
      errors: [
        {
          messageId: 'queuedChild',
          line: 6,
          column: 41,
          endLine: 6,
          endColumn: 49,
        },
        {
          messageId: 'ownGroup',
          line: 7,
          column: 12,
          endLine: 7,
          endColumn: 22,
        },
      ],
    },
  ],
});
