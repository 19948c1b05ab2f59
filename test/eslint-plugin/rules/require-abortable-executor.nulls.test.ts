import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run(
  'require-abortable-executor',
  ruleOf('require-abortable-executor'),
  {
    valid: [],
    invalid: [
      {
        name: 'a signal that may be null, which a sleep does not take',
        code: dedent`
        export async function f(url: string, init: RequestInit) {
          await fetch(url, init);
          await new Promise<void>(resolve => setTimeout(resolve, 5000));
        }
`,
        errors: [
          {
            messageId: 'deafPromise',
            line: 3,
            column: 38,
            endLine: 3,
            endColumn: 48,
            suggestions: [
              {
                messageId: 'useSleep',
                output: dedent`
        import { sleep } from 'errgroup';

        export async function f(url: string, init: RequestInit) {
          await fetch(url, init);
          await sleep(5000, { signal: init.signal ?? undefined });
        }
`,
              },
            ],
          },
        ],
      },
    ],
  },
);
