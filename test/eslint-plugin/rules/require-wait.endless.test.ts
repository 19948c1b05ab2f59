import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('require-wait', ruleOf('require-wait'), {
  valid: [
    {
      name: 'a loop without an end, which waits where it returns',
      code: dedent`
        import { Group } from 'errgroup';
        declare function copy(signal: AbortSignal): Promise<void>;
        declare function isDone(): Promise<boolean>;
        export async function f() {
          const group = new Group();
          group.go(copy);
          while (true) {
            if (await isDone()) return (await group.wait()).orThrow();
          }
        }
      `,
    },
    {
      name: 'a loop with an end, which waits where it returns',
      code: dedent`
        import { Group } from 'errgroup';
        declare function copy(signal: AbortSignal): Promise<void>;
        declare function isDone(): Promise<boolean>;
        declare const tries: number;
        export async function f() {
          const group = new Group();
          group.go(copy);
          for (let i = 0; i < tries; i += 1) {
            if (await isDone()) return (await group.wait()).orThrow();
          }
        }
      `,
    },
  ],
  invalid: [],
});
