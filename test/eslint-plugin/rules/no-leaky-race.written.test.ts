import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

// What other tests have, written in another way.
ruleTester.run('no-leaky-race', ruleOf('no-leaky-race'), {
  valid: [
    {
      name: 'a sleep that does not keep the process alive',
      code: dedent`
        import { setTimeout as sleep } from "node:timers/promises";
        declare function work(signal?: AbortSignal): Promise<string>;
        export async function f() {
          const options = { ref: false };
          return Promise.race([work(), sleep(100, undefined, options), sleep(50, undefined, { ref: false } as const)]);
        }
      `,
    },
    {
      name: 'a function that gives another promise in the end',
      code: dedent`
        declare function work(): Promise<string>;
        function later(ms: number) {
          if (ms > 0) return new Promise<void>(resolve => setImmediate(resolve));
          return Promise.resolve();
        }
        export async function f() {
          return Promise.race([work(), later(5)]);
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'an executor that returns its timer',
      code: dedent`
        declare function work(): Promise<string>;
        export async function f() {
          return Promise.race([work(), new Promise<void>(resolve => { return setTimeout(resolve, 100); })]);
        }
      `,
      errors: [
        {
          messageId: 'armedTimer',
          line: 3,
          column: 70,
          endLine: 3,
          endColumn: 80,
          suggestions: [],
        },
      ],
    },
    {
      name: 'a variable that nothing is assigned to',
      code: dedent`
        declare function work(): Promise<string>;
        export async function f() {
          let timeout = new Promise<void>(resolve => setTimeout(resolve, 100));
          return Promise.race([work(), timeout]);
        }
      `,
      errors: [
        {
          messageId: 'armedTimer',
          line: 3,
          column: 46,
          endLine: 3,
          endColumn: 56,
          suggestions: [
            {
              messageId: 'clearTimer',
              output: dedent`
                declare function work(): Promise<string>;
                export async function f() {
                  let timer: ReturnType<typeof setTimeout> | undefined;
                  let timeout = new Promise<void>(resolve => { timer = setTimeout(resolve, 100); });
                  return Promise.race([work(), timeout]).finally(() => clearTimeout(timer));
                }
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a function that gives a promise by its name',
      code: dedent`
        declare function work(): Promise<string>;
        function later(ms: number) {
          const promise = new Promise<void>(resolve => setTimeout(resolve, ms));
          return promise;
        }
        export async function f() {
          return Promise.race([work(), later(5_000)]);
        }
      `,
      errors: [
        {
          messageId: 'armedTimer',
          line: 7,
          column: 32,
          endLine: 7,
          endColumn: 37,
          suggestions: [],
        },
      ],
    },
    {
      name: 'a function that gives it from within a try',
      code: dedent`
        declare function work(): Promise<string>;
        function later(ms: number) {
          try {
            return new Promise<void>(resolve => setTimeout(resolve, ms));
          } finally {
            console.log(ms);
          }
        }
        export async function f() {
          return Promise.race([work(), later(5_000)]);
        }
      `,
      errors: [
        {
          messageId: 'armedTimer',
          line: 10,
          column: 32,
          endLine: 10,
          endColumn: 37,
          suggestions: [],
        },
      ],
    },
  ],
});
