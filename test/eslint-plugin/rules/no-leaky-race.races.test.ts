import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-leaky-race', ruleOf('no-leaky-race'), {
  valid: [
    // Another race, or none.
    {
      name: 'work and a signal that times out',
      code: dedent`
    declare function work(signal?: AbortSignal): Promise<string>;
    export async function f() {
      return work(AbortSignal.timeout(100));
    }
  `,
    },
    {
      name: 'a race of one',
      code: dedent`
    declare function work(signal?: AbortSignal): Promise<string>;
    export async function f() {
      return Promise.race([new Promise<void>(resolve => setTimeout(resolve, 100))]);
    }
  `,
    },
    {
      name: 'a list that was made elsewhere',
      code: dedent`
    declare const promises: Promise<string>[];
    export async function f() {
      return Promise.race(promises);
    }
  `,
    },
    {
      name: 'all, which waits for the timer',
      code: dedent`
    declare function work(signal?: AbortSignal): Promise<string>;
    export async function f() {
      return Promise.all([work(), new Promise<void>(resolve => setTimeout(resolve, 100))]);
    }
  `,
    },
    {
      name: 'a timer outside of any race',
      code: dedent`
    declare function work(signal?: AbortSignal): Promise<string>;
    export async function f() {
      await new Promise<void>(resolve => setTimeout(resolve, 100));
      return work();
    }
  `,
    },
  ],
  invalid: [
    // In what race the timer is.
    {
      name: 'a timer in a function of the file',
      code: dedent`
    declare function work(signal?: AbortSignal): Promise<string>;
    function timeout(ms: number) {
      return new Promise<never>((_, reject) => {
        setTimeout(() => reject(new Error("late")), ms);
      });
    }
    export async function f() {
      return Promise.race([work(), timeout(100)]);
    }
  `,
      errors: [
        {
          messageId: 'armedTimer',
          line: 8,
          column: 32,
          endLine: 8,
          endColumn: 39,
        },
      ],
    },
    {
      name: 'a timer in an arrow of the file',
      code: dedent`
    declare function work(signal?: AbortSignal): Promise<string>;
    const rest = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms));
    export async function f() {
      return Promise.race([work(), rest(100)]);
    }
  `,
      errors: [
        {
          messageId: 'armedTimer',
          line: 4,
          column: 32,
          endLine: 4,
          endColumn: 36,
        },
      ],
    },
    {
      name: 'two timers',
      code: dedent`
    declare function work(signal?: AbortSignal): Promise<string>;
    export async function f() {
      return Promise.race([new Promise<void>(resolve => setTimeout(resolve, 1)), new Promise<void>(resolve => setTimeout(resolve, 2))]);
    }
  `,
      errors: [
        {
          messageId: 'armedTimer',
          line: 3,
          column: 53,
          endLine: 3,
          endColumn: 63,
          suggestions: [
            {
              messageId: 'clearTimer',
              output: dedent`
                declare function work(signal?: AbortSignal): Promise<string>;
                export async function f() {
                  let timer: ReturnType<typeof setTimeout> | undefined;
                  return Promise.race([new Promise<void>(resolve => { timer = setTimeout(resolve, 1); }), new Promise<void>(resolve => setTimeout(resolve, 2))]).finally(() => clearTimeout(timer));
                }
`,
            },
          ],
        },
        {
          messageId: 'armedTimer',
          line: 3,
          column: 107,
          endLine: 3,
          endColumn: 117,
          suggestions: [
            {
              messageId: 'clearTimer',
              output: dedent`
                declare function work(signal?: AbortSignal): Promise<string>;
                export async function f() {
                  let timer: ReturnType<typeof setTimeout> | undefined;
                  return Promise.race([new Promise<void>(resolve => setTimeout(resolve, 1)), new Promise<void>(resolve => { timer = setTimeout(resolve, 2); })]).finally(() => clearTimeout(timer));
                }
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a race through the global object',
      code: dedent`
    declare function work(signal?: AbortSignal): Promise<string>;
    export async function f() {
      return globalThis.Promise.race([work(), new Promise<void>(resolve => setTimeout(resolve, 100))]);
    }
  `,
      errors: [
        {
          messageId: 'armedTimer',
          line: 3,
          column: 72,
          endLine: 3,
          endColumn: 82,
          suggestions: [
            {
              messageId: 'clearTimer',
              output: dedent`
                declare function work(signal?: AbortSignal): Promise<string>;
                export async function f() {
                  let timer: ReturnType<typeof setTimeout> | undefined;
                  return globalThis.Promise.race([work(), new Promise<void>(resolve => { timer = setTimeout(resolve, 100); })]).finally(() => clearTimeout(timer));
                }
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a list in a wrapper of types',
      code: dedent`
    declare function work(signal?: AbortSignal): Promise<string>;
    export async function f() {
      return Promise.race([work(), new Promise<string>(resolve => setTimeout(resolve, 100, "")) as Promise<string>] as const);
    }
  `,
      errors: [
        {
          messageId: 'armedTimer',
          line: 3,
          column: 63,
          endLine: 3,
          endColumn: 73,
          suggestions: [
            {
              messageId: 'clearTimer',
              output: dedent`
                declare function work(signal?: AbortSignal): Promise<string>;
                export async function f() {
                  let timer: ReturnType<typeof setTimeout> | undefined;
                  return Promise.race([work(), new Promise<string>(resolve => { timer = setTimeout(resolve, 100, ""); }) as Promise<string>] as const).finally(() => clearTimeout(timer));
                }
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a file of JSX',
      code: dedent`
    export function f(work: Promise<string>) {
      return Promise.race([work, new Promise<void>(resolve => setTimeout(resolve, 100))]);
    }
    export const element = <p />;
  `,
      errors: [
        {
          messageId: 'armedTimer',
          line: 2,
          column: 59,
          endLine: 2,
          endColumn: 69,
          suggestions: [
            {
              messageId: 'clearTimer',
              output: dedent`
                export function f(work: Promise<string>) {
                  let timer: ReturnType<typeof setTimeout> | undefined;
                  return Promise.race([work, new Promise<void>(resolve => { timer = setTimeout(resolve, 100); })]).finally(() => clearTimeout(timer));
                }
                export const element = <p />;
`,
            },
          ],
        },
      ],
      filename: 'react.tsx',
    },
    {
      name: 'one timer in several races',
      code: dedent`
        export async function f(first: Promise<void>, second: Promise<void>) {
          const timeout = new Promise<void>(resolve => setTimeout(resolve, 5_000));
          await Promise.race([first, timeout]);
          await Promise.race([second, timeout]);
        }
      `,
      errors: [
        {
          messageId: 'armedTimer',
          line: 2,
          column: 48,
          endLine: 2,
          endColumn: 58,
        },
      ],
    },
  ],
});
