import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-leaky-race', ruleOf('no-leaky-race'), {
  valid: [],
  invalid: [
    {
      name: 'a timer behind void',
      code: dedent`
    declare function work(signal?: AbortSignal): Promise<string>;
    export async function f() {
      return Promise.race([work(), new Promise<void>(resolve => void setTimeout(resolve, 100))]);
    }
  `,
      errors: [
        {
          messageId: 'armedTimer',
          line: 3,
          column: 66,
          endLine: 3,
          endColumn: 76,
          suggestions: [
            {
              messageId: 'clearTimer',
              output: dedent`
                declare function work(signal?: AbortSignal): Promise<string>;
                export async function f() {
                  let timer: ReturnType<typeof setTimeout> | undefined;
                  return Promise.race([work(), new Promise<void>(resolve => { timer = setTimeout(resolve, 100); })]).finally(() => clearTimeout(timer));
                }
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a handle that the timer alone clears, when it is over',
      code: dedent`
    export function f<T>(work: Promise<T>, ms: number): Promise<T> {
      const timeout = new Promise<never>((_, reject) => {
        const timer = setTimeout(() => {
          clearTimeout(timer);
          reject(new Error("late"));
        }, ms);
      });
      return Promise.race([work, timeout]);
    }
  `,
      errors: [
        {
          messageId: 'armedTimer',
          line: 3,
          column: 19,
          endLine: 3,
          endColumn: 29,
        },
      ],
    },
    {
      name: 'a handle that nobody reads',
      code: dedent`
    export async function f<T>(work: Promise<T>, ms: number): Promise<T> {
      let timer: NodeJS.Timeout | undefined;
      const timeout = new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new Error("late")), ms);
      });
      return await Promise.race([work, timeout]);
    }
  `,
      errors: [
        {
          messageId: 'armedTimer',
          line: 4,
          column: 13,
          endLine: 4,
          endColumn: 23,
        },
      ],
    },
  ],
});
