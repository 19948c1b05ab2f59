import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-leaky-race', ruleOf('no-leaky-race'), {
  valid: [],
  invalid: [
    {
      name: 'a constant with a comment, and a race in a try',
      code: dedent`
        declare function work(): Promise<string>;
        export async function f() {
          console.log('start');
          // After this nobody waits.
          const late = new Promise<never>((_, reject) => setTimeout(reject, 5_000));
          try {
            return await Promise.race([work(), late]);
          } catch {
            return undefined;
          }
        }
      `,
      errors: [
        {
          messageId: 'armedTimer',
          line: 5,
          column: 50,
          endLine: 5,
          endColumn: 60,
          suggestions: [
            {
              messageId: 'clearTimer',
              output: dedent`
                declare function work(): Promise<string>;
                export async function f() {
                  console.log('start');
                  let timer: ReturnType<typeof setTimeout> | undefined;
                  // After this nobody waits.
                  const late = new Promise<never>((_, reject) => { timer = setTimeout(reject, 5_000); });
                  try {
                    return await Promise.race([work(), late]).finally(() => clearTimeout(timer));
                  } catch {
                    return undefined;
                  }
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a constant that races in each turn',
      code: dedent`
        declare function work(): Promise<string>;
        export async function f() {
          const late = new Promise<never>((_, reject) => setTimeout(reject, 5_000));
          for (;;) console.log(await Promise.race([work(), late]));
        }
      `,
      errors: [
        {
          messageId: 'armedTimer',
          line: 3,
          column: 50,
          endLine: 3,
          endColumn: 60,
        },
      ],
    },
    {
      name: 'a race that is the value of an arrow function',
      code: dedent`
        export const soon = <T>(work: Promise<T>, timer: number) =>
          Promise.race([
            work,
            new Promise<never>((_, reject) => {
              setTimeout(() => reject(new Error('late')), timer);
            }),
          ]);
      `,
      errors: [
        {
          messageId: 'armedTimer',
          line: 5,
          column: 7,
          endLine: 5,
          endColumn: 17,
          suggestions: [
            {
              messageId: 'clearTimer',
              output: dedent`
                export const soon = <T>(work: Promise<T>, timer: number) => {
                  let raceTimer: ReturnType<typeof setTimeout> | undefined;
                  return Promise.race([
                    work,
                    new Promise<never>((_, reject) => {
                      raceTimer = setTimeout(() => reject(new Error('late')), timer);
                    }),
                  ]).finally(() => clearTimeout(raceTimer));
                };
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a race in the line of its arrow, without semicolons',
      code: dedent`
        const start = Date.now()
        export const soon = async (work: Promise<string>) => Promise.race([
          work,
          new Promise<void>(resolve => setTimeout(resolve, 5_000, \`late
        since \${start}\`)),
        ])
      `,
      errors: [
        {
          messageId: 'armedTimer',
          line: 4,
          column: 32,
          endLine: 4,
          endColumn: 42,
          suggestions: [
            {
              messageId: 'clearTimer',
              output: dedent`
                const start = Date.now()
                export const soon = async (work: Promise<string>) => {
                  let timer: number | undefined
                  return Promise.race([
                    work,
                    new Promise<void>(resolve => { timer = setTimeout(resolve, 5_000, \`late
                since \${start}\`) }),
                  ]).finally(() => clearTimeout(timer))
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a statement that is alone in its function, and one behind a semicolon',
      code: dedent`
        export const soon = async (work: Promise<void>) => { await Promise.race([work, new Promise(resolve => setTimeout(resolve, 5_000))]) }
        export async function later(work: Promise<void>) {
          const ms = 5_000
          ;(await Promise.race([work, new Promise(resolve => void setTimeout(resolve, ms))]))
        }
      `,
      errors: [
        {
          messageId: 'armedTimer',
          line: 1,
          column: 103,
          endLine: 1,
          endColumn: 113,
          suggestions: [
            {
              messageId: 'clearTimer',
              output: dedent`
                export const soon = async (work: Promise<void>) => { let timer: ReturnType<typeof setTimeout> | undefined; await Promise.race([work, new Promise(resolve => { timer = setTimeout(resolve, 5_000) })]).finally(() => clearTimeout(timer)) }
                export async function later(work: Promise<void>) {
                  const ms = 5_000
                  ;(await Promise.race([work, new Promise(resolve => void setTimeout(resolve, ms))]))
                }
              `,
            },
          ],
        },
        {
          messageId: 'armedTimer',
          line: 4,
          column: 59,
          endLine: 4,
          endColumn: 69,
          suggestions: [
            {
              messageId: 'clearTimer',
              output: dedent`
                export const soon = async (work: Promise<void>) => { await Promise.race([work, new Promise(resolve => setTimeout(resolve, 5_000))]) }
                export async function later(work: Promise<void>) {
                  const ms = 5_000
                  ;let timer: ReturnType<typeof setTimeout> | undefined; (await Promise.race([work, new Promise(resolve => { timer = setTimeout(resolve, ms) })]).finally(() => clearTimeout(timer)))
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a timer of the page',
      code: dedent`
        export async function f(work: Promise<void>) {
          await Promise.race([work, new Promise(resolve => window.setTimeout(resolve, 5_000))]);
        }
      `,
      errors: [
        {
          messageId: 'armedTimer',
          line: 2,
          column: 52,
          endLine: 2,
          endColumn: 69,
          suggestions: [
            {
              messageId: 'clearTimer',
              output: dedent`
                export async function f(work: Promise<void>) {
                  let timer: number | undefined;
                  await Promise.race([work, new Promise(resolve => { timer = window.setTimeout(resolve, 5_000); })]).finally(() => window.clearTimeout(timer));
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a race in a field, one for a parameter, and a handle that is returned',
      code: dedent`
        export class Work {
          readonly done = Promise.race([this.run(), new Promise<void>(resolve => setTimeout(resolve, 5_000))]);
          async run() {}
        }
        export function f(done = Promise.race([new Work().run(), new Promise<void>(resolve => setTimeout(resolve, 5_000))])) {
          return done;
        }
        export function g(work: Promise<void>) {
          return Promise.race([work, new Promise(resolve => { return setTimeout(resolve, 5_000); })]);
        }
      `,
      errors: [
        {
          messageId: 'armedTimer',
          line: 2,
          column: 74,
          endLine: 2,
          endColumn: 84,
        },
        {
          messageId: 'armedTimer',
          line: 5,
          column: 87,
          endLine: 5,
          endColumn: 97,
        },
        {
          messageId: 'armedTimer',
          line: 9,
          column: 62,
          endLine: 9,
          endColumn: 72,
        },
      ],
    },
    {
      name: 'where `clearTimeout` is another function',
      code: dedent`
        declare function clearTimeout(): void;
        export async function f(work: Promise<void>) {
          clearTimeout();
          await Promise.race([work, new Promise(resolve => setTimeout(resolve, 5_000))]);
        }
      `,
      errors: [
        {
          messageId: 'armedTimer',
          line: 4,
          column: 52,
          endLine: 4,
          endColumn: 62,
        },
      ],
    },
  ],
});
