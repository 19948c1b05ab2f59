// Cases one step away from those that a condition of the rule is there for.
import dedent from 'dedent';

import { RuleTester, ruleOf, untyped } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(untyped);

ruleTester.run('no-go-after-wait', ruleOf('no-go-after-wait'), {
  valid: [],
  invalid: [
    {
      name: 'a group that is the default of a parameter',
      code: dedent`
        import { Group } from "errgroup";
        export async function f(group = new Group()) {
          group.go(async () => {});
          await group.wait();
          group.go(async () => {});
        }
      `,
      errors: [
        {
          messageId: 'afterWait',
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 27,
        },
      ],
    },
  ],
});
