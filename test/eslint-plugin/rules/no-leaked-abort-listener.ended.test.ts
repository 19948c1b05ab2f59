import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-leaked-abort-listener', ruleOf('no-leaked-abort-listener'), {
  valid: [
    {
      name: 'a controller that the object aborts when its work is done',
      code: dedent`
        declare function act(): Promise<void>;
        export class Helper {
          #controller = new AbortController();
          async run(signal: AbortSignal) {
            this.#controller.signal.addEventListener("abort", () => console.log(signal.reason));
            try {
              await act();
            } finally {
              this.#controller.abort();
            }
          }
        }
      `,
    },
    {
      name: 'a loop until the abort',
      code: dedent`
        declare function poll(): Promise<void>;
        export async function listen(stop: () => void, signal?: AbortSignal) {
          signal?.addEventListener("abort", () => { stop(); });
          await poll();
          while (signal == null || !signal.aborted) {
            await poll();
          }
        }
        export async function follow(stop: () => void, signal: AbortSignal) {
          signal.addEventListener("abort", () => { stop(); });
          while (!signal.aborted) await poll();
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a controller that the object aborts when it is closed',
      code: dedent`
        declare function act(): Promise<void>;
        export class Helper {
          #controller = new AbortController();
          async run(signal: AbortSignal) {
            this.#controller.signal.addEventListener("abort", () => console.log(signal.reason));
            await act();
          }
          close() {
            this.#controller.abort();
          }
        }
      `,
      errors: [
        { messageId: 'leaked', line: 5, column: 5, endLine: 5, endColumn: 45 },
      ],
    },
    {
      name: 'loops that end before the abort',
      code: dedent`
        declare function poll(): Promise<boolean>;
        export async function listen(stop: () => void, done: () => boolean, signal: AbortSignal) {
          signal.addEventListener("abort", () => { stop(); });
          while (!done() && !signal.aborted) await poll();
        }
        export async function follow(stop: () => void, signal: AbortSignal) {
          signal.addEventListener("abort", () => { stop(); });
          while (!signal.aborted) {
            if (await poll()) break;
          }
        }
        export async function wait(stop: () => void, signal: AbortSignal) {
          signal.addEventListener("abort", () => { stop(); });
          while (!signal.aborted) {
            if (await poll()) return true;
          }
          return false;
        }
        export async function other(stop: () => void, signal: AbortSignal, inner: AbortSignal) {
          signal.addEventListener("abort", () => { stop(); });
          while (!inner.aborted) await poll();
        }
      `,
      errors: [
        { messageId: 'leaked', line: 3, column: 3, endLine: 3, endColumn: 26 },
        { messageId: 'leaked', line: 7, column: 3, endLine: 7, endColumn: 26 },
        {
          messageId: 'leaked',
          line: 13,
          column: 3,
          endLine: 13,
          endColumn: 26,
        },
        {
          messageId: 'leaked',
          line: 20,
          column: 3,
          endLine: 20,
          endColumn: 26,
        },
      ],
    },
  ],
});
