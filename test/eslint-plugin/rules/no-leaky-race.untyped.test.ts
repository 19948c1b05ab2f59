import dedent from 'dedent';

import { RuleTester, ruleOf, untyped } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(untyped);

ruleTester.run('no-leaky-race', ruleOf('no-leaky-race'), {
  valid: [
    {
      name: 'a timer of another module',
      code: dedent`
        import { setTimeout } from "./clock.js";
        import { load } from "./load.js";
        export async function f() {
          return await Promise.race([load("a"), new Promise(resolve => setTimeout(resolve, 60_000))]);
        }
      `,
    },
  ],
  invalid: [],
});
