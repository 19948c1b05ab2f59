import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

// What other tests have, written in another way.
ruleTester.run('no-wait-in-task', ruleOf('no-wait-in-task'), {
  valid: [],
  invalid: [
    {
      name: 'a child of a group whose options have a name',
      code: dedent`
        import { Group } from 'errgroup';
        declare function work(signal: AbortSignal): Promise<string>;
        export async function f() {
          const options = { limit: 4 };
          await using group = new Group(options);
          group.go(async signal => {
            await group.go(own => work(own)).promise;
            await work(signal);
          });
          (await group.wait()).orThrow();
        }
      `,
      errors: [
        {
          messageId: 'queuedChild',
          line: 7,
          column: 11,
          endLine: 7,
          endColumn: 19,
          suggestions: [],
        },
      ],
    },
  ],
});
