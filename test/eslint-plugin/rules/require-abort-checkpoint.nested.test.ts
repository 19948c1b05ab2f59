import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);
const rule = ruleOf('require-abort-checkpoint');

ruleTester.run('require-abort-checkpoint', rule, {
  valid: [
    {
      name: 'a wait that takes the signal, for the list of a loop in the loop',
      code: dedent`
        declare function take(signal: AbortSignal): Promise<string[]>;
        declare function handle(job: string): Promise<void>;
        export async function consume(signal: AbortSignal) {
          while (true) {
            for (const job of await take(signal)) {
              await handle(job);
            }
          }
        }
      `,
    },
    {
      name: 'a member of the name that is no signal',
      code: dedent`
        declare function step(): Promise<boolean>;
        export async function f(options: { signal?: "SIGINT" | "SIGTERM" }) {
          console.log(options.signal);
          while (true) {
            console.log(await step());
          }
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a wait for the list of a loop in the loop',
      code: dedent`
        declare function take(): Promise<string[]>;
        declare function handle(job: string): Promise<void>;
        export async function consume(signal: AbortSignal) {
          signal.throwIfAborted();
          while (true) {
            for (const job of await take()) {
              await handle(job);
            }
          }
        }
      `,
      errors: [
        {
          messageId: 'deafLoop',
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 8,
          suggestions: [
            {
              messageId: 'addCheckpoint',
              output: dedent`
                declare function take(): Promise<string[]>;
                declare function handle(job: string): Promise<void>;
                export async function consume(signal: AbortSignal) {
                  signal.throwIfAborted();
                  while (true) {
                    signal.throwIfAborted();
                    for (const job of await take()) {
                      await handle(job);
                    }
                  }
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a wait at the start of a loop in the loop',
      code: dedent`
        declare function count(): Promise<number>;
        export async function consume(signal: AbortSignal) {
          signal.throwIfAborted();
          while (true) {
            for (let left = await count(); left > 0; left--) console.log(left);
          }
        }
      `,
      errors: [
        {
          messageId: 'deafLoop',
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 8,
          suggestions: [
            {
              messageId: 'addCheckpoint',
              output: dedent`
                declare function count(): Promise<number>;
                export async function consume(signal: AbortSignal) {
                  signal.throwIfAborted();
                  while (true) {
                    signal.throwIfAborted();
                    for (let left = await count(); left > 0; left--) console.log(left);
                  }
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
