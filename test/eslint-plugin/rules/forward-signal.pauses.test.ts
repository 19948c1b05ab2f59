import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'a pause of no time',
      code: dedent`
        import { setTimeout as sleep } from 'node:timers/promises';
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await sleep(0);
        }
      `,
    },
    {
      name: 'a turn of the event loop',
      code: dedent`
        import { setImmediate } from 'node:timers/promises';
        export async function sum(list: number[], signal: AbortSignal) {
          let sum = 0;
          for (const each of list) {
            sum += each;
            await setImmediate();
            signal.throwIfAborted();
          }
          return sum;
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'pauses without an end',
      code: dedent`
        import { setInterval } from 'node:timers/promises';
        export async function tick(signal: AbortSignal) {
          signal.throwIfAborted();
          for await (const _ of setInterval()) console.log('tick');
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 25,
          endLine: 4,
          endColumn: 36,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                import { setInterval } from 'node:timers/promises';
                export async function tick(signal: AbortSignal) {
                  signal.throwIfAborted();
                  for await (const _ of setInterval(undefined, undefined, { signal })) console.log('tick');
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a pause, and work on nothing',
      code: dedent`
        import { setTimeout as sleep } from 'node:timers/promises';
        declare function load(page: number, options?: { signal?: AbortSignal }): Promise<string>;
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await sleep(1);
          return await load(0);
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 5,
          column: 9,
          endLine: 5,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
        import { setTimeout as sleep } from 'node:timers/promises';
        declare function load(page: number, options?: { signal?: AbortSignal }): Promise<string>;
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await sleep(1, undefined, { signal });
          return await load(0);
        }
`,
            },
          ],
        },
        {
          messageId: 'missingSignal',
          line: 6,
          column: 16,
          endLine: 6,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
        import { setTimeout as sleep } from 'node:timers/promises';
        declare function load(page: number, options?: { signal?: AbortSignal }): Promise<string>;
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await sleep(1);
          return await load(0, { signal });
        }
`,
            },
          ],
        },
      ],
    },
  ],
});
