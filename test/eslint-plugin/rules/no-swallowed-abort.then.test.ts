import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

// The second callback of `then`.
ruleTester.run('no-swallowed-abort', ruleOf('no-swallowed-abort'), {
  valid: [
    {
      name: 'a then that leaves the failure to who waits',
      code: dedent`
        declare function load(id: string, signal: AbortSignal): Promise<string>;
        export async function f(ids: string[], signal: AbortSignal) {
          for (const id of ids) await load(id, signal).then(console.log, undefined);
        }
      `,
    },
    {
      name: 'a then that throws an error of its own',
      code: dedent`
        declare function load(id: string, signal: AbortSignal): Promise<string>;
        export async function f(ids: string[], signal: AbortSignal) {
          for (const id of ids) {
            await load(id, signal).then(console.log, (cause: unknown) => {
              throw new Error(id, { cause });
            });
          }
        }
      `,
    },
    {
      name: 'a then in a try that has asked for the abort',
      code: dedent`
        declare function load(id: string, signal: AbortSignal): Promise<string>;
        export async function f(ids: string[], signal: AbortSignal) {
          for (const id of ids) {
            let isOver = false;
            try {
              await load(id, signal).then(console.log, () => {
                isOver = signal.aborted;
              });
            } catch (error) {
              console.error(error);
            }
            if (isOver) break;
          }
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a then that logs every failure',
      code: dedent`
        declare function load(id: string, signal: AbortSignal): Promise<string>;
        export async function f(ids: string[], signal: AbortSignal) {
          for (const id of ids) {
            await load(id, signal).then(console.log, error => console.error(id, error));
          }
        }
      `,
      errors: [
        {
          messageId: 'goesOn',
          data: { word: 'then', signal: 'signal', work: 'loop' },
          line: 4,
          column: 28,
          endLine: 4,
          endColumn: 32,
          suggestions: [
            {
              messageId: 'throwAbort',
              output: dedent`
                declare function load(id: string, signal: AbortSignal): Promise<string>;
                export async function f(ids: string[], signal: AbortSignal) {
                  for (const id of ids) {
                    await load(id, signal).then(console.log, error => { signal.throwIfAborted(); console.error(id, error); });
                  }
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a then that has nothing after a failure',
      code: dedent`
        declare function load(id: string, signal: AbortSignal): Promise<string>;
        export async function f(ids: string[], signal: AbortSignal) {
          const lengths: number[] = [];
          for (const id of ids) {
            const length = await load(id, signal).then(text => text.length, () => null);
            if (length) lengths.push(length);
          }
          return lengths;
        }
      `,
      errors: [
        {
          messageId: 'goesOn',
          line: 5,
          column: 43,
          endLine: 5,
          endColumn: 47,
          suggestions: [
            {
              messageId: 'throwAbort',
              output: dedent`
                declare function load(id: string, signal: AbortSignal): Promise<string>;
                export async function f(ids: string[], signal: AbortSignal) {
                  const lengths: number[] = [];
                  for (const id of ids) {
                    const length = await load(id, signal).then(text => text.length, () => { signal.throwIfAborted(); return null; });
                    if (length) lengths.push(length);
                  }
                  return lengths;
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
