import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

// What other tests have, written in another way.
ruleTester.run(
  'no-uncancellable-combinator',
  ruleOf('no-uncancellable-combinator'),
  {
    valid: [
      {
        name: 'values of the global object',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f() {
          await globalThis.Promise.all([load("a"), 1, globalThis.Promise.resolve(2)]);
        }
      `,
      },
    ],
    invalid: [],
  },
);
