// Cases one step away from those that a condition of the rule is there for.
import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run(
  'no-uncancellable-combinator',
  ruleOf('no-uncancellable-combinator'),
  {
    valid: [
      {
        name: 'calls whose promises are given away with the signal',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function parse(text: Promise<string>, signal: AbortSignal): Promise<object>;
        export async function f(signal: AbortSignal) {
          return await Promise.all([parse(load("a"), signal), parse(load("b"), signal)]);
        }
      `,
      },
    ],
    invalid: [
      {
        name: 'a combinator that stands before a comma',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export function f(ids: string[]) {
          return (Promise.all([load("a"), load("b")]), ids);
        }
      `,
        errors: [
          {
            messageId: 'floating',
            line: 3,
            column: 11,
            endLine: 3,
            endColumn: 22,
          },
        ],
      },
    ],
  },
);
