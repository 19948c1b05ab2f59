import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-leaked-abort-listener', ruleOf('no-leaked-abort-listener'), {
  valid: [
    {
      name: 'a listener that is removed by a controller, which is aborted in the end',
      code: dedent`
        export async function f(work: (signal: AbortSignal) => Promise<void>, signal: AbortSignal) {
          const controller = new AbortController();
          signal.addEventListener("abort", () => controller.abort(), { signal: controller.signal });
          try {
            await work(controller.signal);
          } finally {
            controller.abort();
          }
        }
      `,
    },
    {
      name: 'a listener that is removed by a controller, which others may abort',
      code: dedent`
        export function f(signal: AbortSignal) {
          const controller = new AbortController();
          signal.addEventListener("abort", () => controller.abort(), { signal: controller.signal });
          return controller;
        }
      `,
    },
    {
      name: 'a listener that is removed by a controller, which a deadline aborts',
      code: dedent`
        export function f(ms: number, signal: AbortSignal) {
          const controller = new AbortController();
          setTimeout(() => controller.abort(), ms);
          signal.addEventListener("abort", () => controller.abort(), { signal: controller.signal });
          return controller.signal;
        }
      `,
    },
  ],

  invalid: [
    {
      name: 'listeners that a controller removes which they alone abort',
      code: dedent`
        export function anySignal(...signals: AbortSignal[]): AbortSignal {
          const controller = new AbortController();
          for (const signal of signals) {
            if (signal.aborted) {
              controller.abort(signal.reason);
              break;
            }
            signal.addEventListener("abort", () => controller.abort(signal.reason), {
              signal: controller.signal,
            });
          }
          return controller.signal;
        }
      `,
      errors: [
        { messageId: 'leaked', line: 8, column: 5, endLine: 8, endColumn: 28 },
      ],
    },
    {
      name: 'listeners of two signals, with `once` as well',
      code: dedent`
        export async function f(url: string, signal: AbortSignal, own: AbortSignal) {
          const controller = new AbortController();
          signal.addEventListener("abort", () => controller.abort(), { once: true, signal: controller.signal });
          own.addEventListener("abort", () => controller.abort(), { signal: controller.signal });
          return await fetch(url, { signal: controller.signal });
        }
      `,
      errors: [
        {
          messageId: 'leakedOnce',
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 26,
        },
        { messageId: 'leaked', line: 4, column: 3, endLine: 4, endColumn: 23 },
      ],
    },
  ],
});
