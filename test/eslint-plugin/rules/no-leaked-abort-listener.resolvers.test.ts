import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-leaked-abort-listener', ruleOf('no-leaked-abort-listener'), {
  valid: [
    {
      name: 'a promise that the abort alone settles',
      code: dedent`
        export async function untilOver(signal: AbortSignal): Promise<void> {
          const { promise, resolve } = Promise.withResolvers<void>();
          signal.addEventListener('abort', () => resolve(), { once: true });
          await promise;
        }
      `,
    },
  ],

  invalid: [
    {
      name: 'a promise that others settle as well, by what is taken apart',
      code: dedent`
        export class Pool {
          readonly #waiting: (() => void)[] = [];
          acquire(signal: AbortSignal): Promise<void> {
            const { promise, resolve, reject } = Promise.withResolvers<void>();
            this.#waiting.push(resolve);
            signal.addEventListener('abort', () => reject(new Error('over')));
            return promise;
          }
        }
      `,
      errors: [
        {
          messageId: 'leaked',
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 28,
        },
      ],
    },
    {
      name: 'a promise that others settle as well, by the whole of it',
      code: dedent`
        export class Pool {
          readonly #waiting: PromiseWithResolvers<void>[] = [];
          acquire(signal: AbortSignal): Promise<void> {
            const waiter = Promise.withResolvers<void>();
            this.#waiting.push(waiter);
            signal.addEventListener('abort', () => waiter.reject(new Error('over')));
            return waiter.promise;
          }
        }
      `,
      errors: [
        {
          messageId: 'leaked',
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 28,
        },
      ],
    },
  ],
});
