import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run(
  'require-abortable-executor',
  ruleOf('require-abortable-executor'),
  {
    valid: [],
    invalid: [
      {
        name: 'a pause with a value, and one of a type that is stated',
        code: dedent`
        export async function f(signal: AbortSignal): Promise<'a' | 'b'> {
          signal.throwIfAborted();
          console.log(await new Promise<string>(resolve => setTimeout(resolve, 5_000, 'late')));
          return await new Promise<'a' | 'b'>(resolve => setTimeout(() => resolve('a'), 5_000));
        }
      `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 3,
            column: 52,
            endLine: 3,
            endColumn: 62,
            suggestions: [
              {
                messageId: 'useSleep',
                output: dedent`
                import { sleep } from 'errgroup';

                export async function f(signal: AbortSignal): Promise<'a' | 'b'> {
                  signal.throwIfAborted();
                  console.log(await sleep(5_000, { signal }).then<string>(() => 'late'));
                  return await new Promise<'a' | 'b'>(resolve => setTimeout(() => resolve('a'), 5_000));
                }
              `,
              },
            ],
          },
          {
            messageId: 'deafPromise',
            line: 4,
            column: 50,
            endLine: 4,
            endColumn: 60,
            suggestions: [
              {
                messageId: 'useSleep',
                output: dedent`
                import { sleep } from 'errgroup';

                export async function f(signal: AbortSignal): Promise<'a' | 'b'> {
                  signal.throwIfAborted();
                  console.log(await new Promise<string>(resolve => setTimeout(resolve, 5_000, 'late')));
                  return await sleep(5_000, { signal }).then<'a' | 'b'>(() => 'a');
                }
              `,
              },
            ],
          },
        ],
      },
      {
        name: 'a pause with an object',
        code: dedent`
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          return await new Promise(resolve => {
            setTimeout(() => {
              resolve({ isLate: true });
            }, 5_000);
          });
        }
      `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 4,
            column: 5,
            endLine: 4,
            endColumn: 15,
            suggestions: [
              {
                messageId: 'useSleep',
                output: dedent`
                import { sleep } from 'errgroup';

                export async function f(signal: AbortSignal) {
                  signal.throwIfAborted();
                  return await sleep(5_000, { signal }).then(() => ({ isLate: true }));
                }
              `,
              },
            ],
          },
        ],
      },
      {
        name: 'a deadline',
        code: dedent`
        export async function f(signal: AbortSignal, ms: number) {
          signal.throwIfAborted();
          const text = await new Promise<string>((_, reject) => setTimeout(() => reject(new Error(\`after \${ms}\`)), ms));
          return text.length;
        }
      `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 3,
            column: 57,
            endLine: 3,
            endColumn: 67,
            suggestions: [
              {
                messageId: 'useSleep',
                output: dedent`
                import { sleep } from 'errgroup';

                export async function f(signal: AbortSignal, ms: number) {
                  signal.throwIfAborted();
                  const text = await sleep(ms, { signal }).then<string>(() => { throw new Error(\`after \${ms}\`); });
                  return text.length;
                }
              `,
              },
            ],
          },
        ],
      },
      {
        name: 'a value that is made when the timer is set, and a function with a `this` of its own',
        code: dedent`
        export async function f(this: { name: string }, signal: AbortSignal, make: () => string) {
          signal.throwIfAborted();
          await new Promise<string>(resolve => setTimeout(resolve, 5_000, make()));
          await new Promise<string>(resolve => setTimeout(function (this: { name: string }) { resolve(this.name); }, 5_000));
        }
      `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 3,
            column: 40,
            endLine: 3,
            endColumn: 50,
          },
          {
            messageId: 'deafPromise',
            line: 4,
            column: 40,
            endLine: 4,
            endColumn: 50,
          },
        ],
      },
      {
        name: 'a pause that only fails, and one that is told more',
        code: dedent`
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await new Promise((_, reject) => setTimeout(reject, 5_000));
          await new Promise((_, reject) => setTimeout(() => reject(), 5_000));
        }
      `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 3,
            column: 36,
            endLine: 3,
            endColumn: 46,
          },
          {
            messageId: 'deafPromise',
            line: 4,
            column: 36,
            endLine: 4,
            endColumn: 46,
          },
        ],
      },
      {
        name: 'an event with a value',
        code: dedent`
        import type { EventEmitter } from 'node:events';
        export async function f(emitter: EventEmitter, signal: AbortSignal) {
          signal.throwIfAborted();
          await new Promise(resolve => emitter.once('open', () => resolve('open')));
        }
      `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 4,
            column: 32,
            endLine: 4,
            endColumn: 44,
          },
        ],
      },
    ],
  },
);
