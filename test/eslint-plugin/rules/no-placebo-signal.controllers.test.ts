import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-placebo-signal', ruleOf('no-placebo-signal'), {
  valid: [
    // A controller that something can abort.
    {
      name: 'a controller that is aborted',
      code: dedent`
        declare function work(options?: { signal?: AbortSignal | undefined }): Promise<void>;
        export async function f() {
          const controller = new AbortController();
          try { await work({ signal: controller.signal }); } finally { controller.abort(); }
        }
      `,
    },
    {
      name: 'a controller that a listener aborts',
      code: dedent`
        declare function work(options?: { signal?: AbortSignal | undefined }): Promise<void>;
        export async function f() {
          const controller = new AbortController();
          process.once('SIGINT', () => controller.abort());
          await work({ signal: controller.signal });
        }
      `,
    },
    {
      name: 'a controller whose method is handed on',
      code: dedent`
        declare function work(options?: { signal?: AbortSignal | undefined }): Promise<void>;
        export async function f() {
          const controller = new AbortController();
          const stop = controller.abort.bind(controller);
          process.once('SIGINT', stop);
          await work({ signal: controller.signal });
        }
      `,
    },
    {
      name: 'a controller whose method is destructured',
      code: dedent`
        declare function work(options?: { signal?: AbortSignal | undefined }): Promise<void>;
        export async function f() {
          const { signal, abort } = new AbortController();
          process.once('SIGINT', abort);
          await work({ signal });
        }
      `,
    },
    {
      name: 'a controller that is returned',
      code: dedent`
        declare function work(options?: { signal?: AbortSignal | undefined }): Promise<void>;
        export function f() {
          const controller = new AbortController();
          void work({ signal: controller.signal });
          return controller;
        }
      `,
    },
    {
      name: 'a controller that is handed on',
      code: dedent`
        declare function work(options?: { signal?: AbortSignal | undefined }): Promise<void>;
        declare function register(controller: AbortController): void;
        export async function f() {
          const controller = new AbortController();
          register(controller);
          await work({ signal: controller.signal });
        }
      `,
    },
    {
      name: 'a controller that is kept in an object',
      code: dedent`
        declare function work(options?: { signal?: AbortSignal | undefined }): Promise<void>;
        const running = new Map<string, AbortController>();
        export async function f(id: string) {
          const controller = new AbortController();
          running.set(id, controller);
          await work({ signal: controller.signal });
        }
      `,
    },
    {
      name: 'a controller that is exported',
      code: dedent`
        declare function work(options?: { signal?: AbortSignal | undefined }): Promise<void>;
        export const controller = new AbortController();
        void work({ signal: controller.signal });
      `,
    },
    {
      name: 'a controller that is exported later',
      code: dedent`
        declare function work(options?: { signal?: AbortSignal | undefined }): Promise<void>;
        const controller = new AbortController();
        void work({ signal: controller.signal });
        export { controller };
      `,
    },
    {
      name: 'a controller in a public field',
      code: dedent`
        declare function work(options?: { signal?: AbortSignal | undefined }): Promise<void>;
        export class Job {
          controller = new AbortController();
          run() { return work({ signal: this.controller.signal }); }
        }
      `,
    },
    {
      name: 'a private field that a method aborts',
      code: dedent`
        declare function work(options?: { signal?: AbortSignal | undefined }): Promise<void>;
        export class Job {
          readonly #controller = new AbortController();
          run() { return work({ signal: this.#controller.signal }); }
          stop() { this.#controller.abort(); }
        }
      `,
    },
    {
      name: 'a controller that may be one of somebody else',
      code: dedent`
        declare function work(options?: { signal?: AbortSignal | undefined }): Promise<void>;
        export async function f(outer?: AbortController) {
          let controller = new AbortController();
          if (outer) controller = outer;
          await work({ signal: controller.signal });
        }
      `,
    },
    {
      name: 'a controller that is given',
      code: dedent`
        declare function work(options?: { signal?: AbortSignal | undefined }): Promise<void>;
        export async function f(controller: AbortController) {
          await work({ signal: controller.signal });
        }
      `,
    },
    {
      name: 'a signal that is assigned where there is none, and one that a timer aborts',
      code: dedent`
        export class Job {
          signal: AbortSignal;
          deadline?: AbortSignal;
          constructor(signal?: AbortSignal) {
            this.signal = signal ?? new AbortController().signal;
            const controller = new AbortController();
            setTimeout(() => controller.abort(), 1_000);
            this.deadline = controller.signal;
          }
        }
      `,
    },
  ],
  invalid: [
    // A controller that nothing aborts, and what keeps it.
    {
      name: 'a local controller',
      code: dedent`
        declare function work(options?: { signal?: AbortSignal | undefined }): Promise<void>;
        export async function f() {
          const controller = new AbortController();
          await work({ signal: controller.signal });
        }
      `,
      errors: [
        {
          messageId: 'neverAborts',
          line: 4,
          column: 24,
          endLine: 4,
          endColumn: 41,
        },
      ],
    },
    {
      name: 'a local controller, given to each call',
      code: dedent`
        declare function work(options?: { signal?: AbortSignal | undefined }): Promise<void>;
        export async function f() {
          const controller = new AbortController();
          await work({ signal: controller.signal });
          await work({ signal: controller.signal });
        }
      `,
      errors: [
        {
          messageId: 'neverAborts',
          line: 4,
          column: 24,
          endLine: 4,
          endColumn: 41,
        },
        {
          messageId: 'neverAborts',
          line: 5,
          column: 24,
          endLine: 5,
          endColumn: 41,
        },
      ],
    },
    {
      name: 'a copy of its signal',
      code: dedent`
        declare function work(options?: { signal?: AbortSignal | undefined }): Promise<void>;
        export async function f() {
          const controller = new AbortController();
          const signal = controller.signal;
          await work({ signal });
        }
      `,
      errors: [
        {
          messageId: 'neverAborts',
          line: 5,
          column: 16,
          endLine: 5,
          endColumn: 22,
        },
      ],
    },
    {
      name: 'a signal that is destructured',
      code: dedent`
        declare function work(options?: { signal?: AbortSignal | undefined }): Promise<void>;
        export async function f() {
          const { signal } = new AbortController();
          await work({ signal });
        }
      `,
      errors: [
        {
          messageId: 'neverAborts',
          line: 4,
          column: 16,
          endLine: 4,
          endColumn: 22,
        },
      ],
    },
    {
      name: 'a controller that is assigned later',
      code: dedent`
        declare function work(options?: { signal?: AbortSignal | undefined }): Promise<void>;
        let controller: AbortController | undefined;
        export async function f() {
          controller = new AbortController();
          await work({ signal: controller.signal });
        }
      `,
      errors: [
        {
          messageId: 'neverAborts',
          line: 5,
          column: 24,
          endLine: 5,
          endColumn: 41,
        },
      ],
    },
    {
      name: 'a controller of the module',
      code: dedent`
        declare function work(options?: { signal?: AbortSignal | undefined }): Promise<void>;
        const controller = new AbortController();
        export const f = () => work({ signal: controller.signal });
      `,
      errors: [
        {
          messageId: 'neverAborts',
          line: 3,
          column: 39,
          endLine: 3,
          endColumn: 56,
        },
      ],
    },
    {
      name: 'a private field',
      code: dedent`
        declare function work(options?: { signal?: AbortSignal | undefined }): Promise<void>;
        export class Job {
          readonly #controller = new AbortController();
          run() { return work({ signal: this.#controller.signal }); }
        }
      `,
      errors: [
        {
          messageId: 'neverAborts',
          line: 4,
          column: 33,
          endLine: 4,
          endColumn: 56,
        },
      ],
    },
    {
      name: 'a private field that is assigned',
      code: dedent`
        declare function work(options?: { signal?: AbortSignal | undefined }): Promise<void>;
        export class Job {
          #controller?: AbortController;
          run() {
            this.#controller = new AbortController();
            return work({ signal: this.#controller.signal });
          }
        }
      `,
      errors: [
        {
          messageId: 'neverAborts',
          line: 6,
          column: 27,
          endLine: 6,
          endColumn: 50,
        },
      ],
    },
    {
      name: 'a signal that is assigned to another object',
      code: dedent`
        export function prepare(request: { signal?: AbortSignal }) {
          const controller = new AbortController();
          request.signal = controller.signal;
        }
      `,
      errors: [
        {
          messageId: 'neverAborts',
          line: 3,
          column: 20,
          endLine: 3,
          endColumn: 37,
        },
      ],
    },
    {
      name: 'a controller that nothing else names, at the start of a block',
      code: dedent`
        export async function f(url: string, signal: AbortSignal) {
          const controller = new AbortController();

          return await fetch(url, { signal: controller.signal });
        }
      `,
      errors: [
        {
          messageId: 'neverAborts',
          line: 4,
          column: 37,
          endLine: 4,
          endColumn: 54,
          suggestions: [
            {
              messageId: 'useSignal',
              output: dedent`
                export async function f(url: string, signal: AbortSignal) {
                  return await fetch(url, { signal });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a controller that nothing else names, between statements',
      code: dedent`
        export async function f(url: string, options: { signal: AbortSignal }) {
          options.signal.throwIfAborted();

          const { signal } = new AbortController();
          return await fetch(url, { signal });
        }
      `,
      errors: [
        {
          messageId: 'neverAborts',
          line: 5,
          column: 29,
          endLine: 5,
          endColumn: 35,
        },
      ],
    },
    {
      name: 'a controller with a comment of its own',
      code: dedent`
        export async function f(url: string, signal: AbortSignal) {
          // Only until there is a button.
          const controller = new AbortController();
          return await fetch(url, { signal: controller.signal });
        }
      `,
      errors: [
        {
          messageId: 'neverAborts',
          line: 4,
          column: 37,
          endLine: 4,
          endColumn: 54,
          suggestions: [
            {
              messageId: 'useSignal',
              output: dedent`
                export async function f(url: string, signal: AbortSignal) {
                  // Only until there is a button.
                  const controller = new AbortController();
                  return await fetch(url, { signal });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a controller beside another constant',
      code: dedent`
        export async function f(url: string, signal: AbortSignal) {
          const controller = new AbortController(), method = 'PUT';
          return await fetch(url, { method, signal: controller.signal });
        }
      `,
      errors: [
        {
          messageId: 'neverAborts',
          line: 3,
          column: 45,
          endLine: 3,
          endColumn: 62,
          suggestions: [
            {
              messageId: 'useSignal',
              output: dedent`
                export async function f(url: string, signal: AbortSignal) {
                  const controller = new AbortController(), method = 'PUT';
                  return await fetch(url, { method, signal });
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
