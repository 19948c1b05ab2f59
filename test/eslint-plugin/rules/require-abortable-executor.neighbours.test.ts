// Cases one step away from those that a condition of the rule is there for.
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
        name: 'a named function that settles',
        code: dedent`
        declare const stream: { once(event: string, listener: () => void): void };
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await new Promise<void>(resolve => {
            const finish = () => resolve();
            stream.once("ready", finish);
          });
        }
      `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 6,
            column: 5,
            endLine: 6,
            endColumn: 16,
          },
        ],
      },
    ],
  },
);
