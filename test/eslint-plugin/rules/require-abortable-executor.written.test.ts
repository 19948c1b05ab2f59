import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

// What other tests have, written in another way.
ruleTester.run(
  'require-abortable-executor',
  ruleOf('require-abortable-executor'),
  {
    valid: [
      {
        name: 'the end of a process, in a variable that nothing is assigned to',
        code: dedent`
        declare function run(options: { cancelSignal: AbortSignal }): Promise<void>;
        export async function f() {
          let controller = new AbortController();
          let cancelSignal = controller.signal;
          const running = run({ cancelSignal } satisfies object);
          await new Promise<void>(resolve => setTimeout(resolve, 100));
          controller.abort();
          await running;
        }
      `,
      },
    ],
    invalid: [],
  },
);
