import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);
const options = [{ minDelay: 1_000 }] as const;

ruleTester.run('no-leaky-race', ruleOf('no-leaky-race'), {
  valid: [
    {
      name: 'a timer that fires soon',
      code: dedent`
        declare function work(): Promise<string>;
        export async function f() {
          return Promise.race([work(), new Promise<void>(resolve => setTimeout(resolve, 999))]);
        }
      `,
      options,
    },
    {
      name: 'a delay that a constant tells',
      code: dedent`
        const FRAME_MS = 1_000 / 60;
        declare function work(): Promise<string>;
        export async function f() {
          const late = new Promise<void>(resolve => setTimeout(resolve, 2 * FRAME_MS));
          return Promise.race([work(), late]);
        }
      `,
      options,
    },
    {
      name: 'a short sleep',
      code: dedent`
        import { setTimeout as sleep } from "node:timers/promises";
        declare function work(): Promise<string>;
        export async function f() {
          return Promise.race([work(), sleep(100)]);
        }
      `,
      options,
    },
    {
      name: 'a function of the file that is called with a short delay',
      code: dedent`
        declare function work(): Promise<string>;
        const later = (value: string, ms: number) =>
          new Promise<string>(resolve => setTimeout(resolve, ms, value));
        export async function f() {
          return Promise.race([work(), later("late", 100)]);
        }
      `,
      options,
    },
  ],
  invalid: [
    {
      name: 'a timer of a second, beside a shorter one',
      code: dedent`
        declare function work(): Promise<string>;
        export async function f() {
          return Promise.race([
            work(),
            new Promise<void>(resolve => setTimeout(resolve, 100)),
            new Promise<void>(resolve => setTimeout(resolve, 1_000)),
          ]);
        }
      `,
      options,
      errors: [
        {
          messageId: 'armedTimer',
          line: 6,
          column: 34,
          endLine: 6,
          endColumn: 44,
          suggestions: [
            {
              messageId: 'clearTimer',
              output: dedent`
                declare function work(): Promise<string>;
                export async function f() {
                  let timer: ReturnType<typeof setTimeout> | undefined;
                  return Promise.race([
                    work(),
                    new Promise<void>(resolve => setTimeout(resolve, 100)),
                    new Promise<void>(resolve => { timer = setTimeout(resolve, 1_000); }),
                  ]).finally(() => clearTimeout(timer));
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a timer whose callback arms a longer one',
      code: dedent`
        declare function work(): Promise<string>;
        export async function f(isBusy: () => boolean) {
          const late = new Promise<void>(resolve => {
            setTimeout(() => (isBusy() ? setTimeout(resolve, 5_000) : resolve()), 500);
          });
          return Promise.race([work(), late]);
        }
      `,
      options,
      errors: [
        {
          messageId: 'armedTimer',
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 15,
        },
      ],
    },
    {
      name: 'a delay that nobody knows',
      code: dedent`
        declare function work(): Promise<string>;
        export async function f(ms: number) {
          return Promise.race([work(), new Promise<void>(resolve => setTimeout(resolve, ms))]);
        }
      `,
      options,
      errors: [
        {
          messageId: 'armedTimer',
          line: 3,
          column: 61,
          endLine: 3,
          endColumn: 71,
          suggestions: [
            {
              messageId: 'clearTimer',
              output: dedent`
                declare function work(): Promise<string>;
                export async function f(ms: number) {
                  let timer: ReturnType<typeof setTimeout> | undefined;
                  return Promise.race([work(), new Promise<void>(resolve => { timer = setTimeout(resolve, ms); })]).finally(() => clearTimeout(timer));
                }
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a function of the file that is called with a longer delay',
      code: dedent`
        declare function work(): Promise<string>;
        function later(ms: number) {
          return new Promise<void>(resolve => setTimeout(resolve, ms));
        }
        export async function f() {
          return Promise.race([work(), later(5_000)]);
        }
      `,
      options,
      errors: [
        {
          messageId: 'armedTimer',
          line: 6,
          column: 32,
          endLine: 6,
          endColumn: 37,
        },
      ],
    },
    {
      name: 'any delay, with the defaults',
      code: dedent`
        declare function work(): Promise<string>;
        export async function f() {
          return Promise.race([work(), new Promise<void>(resolve => setTimeout(resolve, 1))]);
        }
      `,
      errors: [
        {
          messageId: 'armedTimer',
          line: 3,
          column: 61,
          endLine: 3,
          endColumn: 71,
          suggestions: [
            {
              messageId: 'clearTimer',
              output: dedent`
                declare function work(): Promise<string>;
                export async function f() {
                  let timer: ReturnType<typeof setTimeout> | undefined;
                  return Promise.race([work(), new Promise<void>(resolve => { timer = setTimeout(resolve, 1); })]).finally(() => clearTimeout(timer));
                }
`,
            },
          ],
        },
      ],
    },
  ],
});
