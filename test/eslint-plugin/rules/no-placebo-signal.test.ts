import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-placebo-signal', ruleOf('no-placebo-signal'), {
  valid: [
    // A signal that something can abort.
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
      name: 'a default where the caller gives no signal',
      code: dedent`
        declare function work(options?: { signal?: AbortSignal | undefined }): Promise<void>;
        export async function f(options: { signal?: AbortSignal }) {
          const signal = options.signal ?? new AbortController().signal;
          await work({ signal });
        }
      `,
    },
    {
      name: 'a default of a parameter',
      code: dedent`
        declare function work(options?: { signal?: AbortSignal | undefined }): Promise<void>;
        export async function f(signal = new AbortController().signal) {
          await work({ signal });
        }
      `,
    },
    {
      name: 'a default of what is destructured',
      code: dedent`
        declare function work(options?: { signal?: AbortSignal | undefined }): Promise<void>;
        export async function f({ signal = new AbortController().signal }: { signal?: AbortSignal }) {
          await work({ signal });
        }
      `,
    },
    {
      name: 'a signal that is replaced later',
      code: dedent`
        declare function work(options?: { signal?: AbortSignal | undefined }): Promise<void>;
        export async function f(outer?: AbortSignal) {
          let signal = new AbortController().signal;
          if (outer) signal = outer;
          await work({ signal });
        }
      `,
    },
    {
      name: 'a controller of another package',
      code: dedent`
        import { AbortController } from 'abort-controller';
        declare function work(options: { signal: unknown }): Promise<void>;
        void work({ signal: new AbortController().signal });
      `,
    },
    {
      name: 'a signal that is only asked',
      code: dedent`
        const controller = new AbortController();
        export const isAborted = () => controller.signal.aborted;
      `,
    },
    // Signals of the platform.
    {
      name: 'a deadline',
      code: dedent`
        declare function work(options?: { signal?: AbortSignal | undefined }): Promise<void>;
        void work({ signal: AbortSignal.timeout(30_000) });
      `,
    },
    {
      name: 'a deadline that is not known',
      code: dedent`
        declare function work(options?: { signal?: AbortSignal | undefined }): Promise<void>;
        export const f = (ms: number) => work({ signal: AbortSignal.timeout(ms) });
      `,
    },
    {
      name: 'a signal that has aborted',
      code: dedent`
        declare function work(options?: { signal?: AbortSignal | undefined }): Promise<void>;
        void work({ signal: AbortSignal.abort() });
      `,
    },
    {
      name: 'a signal of two',
      code: dedent`
        declare function work(options?: { signal?: AbortSignal | undefined }): Promise<void>;
        export const f = (signal: AbortSignal) => work({ signal: AbortSignal.any([signal, AbortSignal.timeout(5)]) });
      `,
    },
    {
      name: 'a signal of a list',
      code: dedent`
        declare function work(options?: { signal?: AbortSignal | undefined }): Promise<void>;
        export const f = (signals: AbortSignal[]) => work({ signal: AbortSignal.any([...signals]) });
      `,
    },
    {
      name: 'a signal of a variable',
      code: dedent`
        declare function work(options?: { signal?: AbortSignal | undefined }): Promise<void>;
        export const f = (signals: AbortSignal[]) => work({ signal: AbortSignal.any(signals) });
      `,
    },
    {
      name: 'a class of that name',
      code: dedent`
        declare function work(options?: { signal?: AbortSignal | undefined }): Promise<void>;
        class AbortSignal { static any(of: unknown[]) { return undefined; } static timeout(ms: number) { return undefined; } }
        void work({ signal: AbortSignal.any([]) });
        void work({ signal: AbortSignal.timeout(Infinity) });
      `,
    },
  ],
  invalid: [
    // A controller that nothing aborts.
    {
      name: 'a controller without a name',
      code: dedent`
        declare function work(options?: { signal?: AbortSignal | undefined }): Promise<void>;
        void work({ signal: new AbortController().signal });
      `,
      errors: [
        {
          messageId: 'neverAborts',
          line: 2,
          column: 21,
          endLine: 2,
          endColumn: 49,
        },
      ],
    },
    {
      name: 'a positional argument',
      code: dedent`
        declare function work(signal: AbortSignal): Promise<void>;
        void work(new AbortController().signal);
      `,
      errors: [
        {
          messageId: 'neverAborts',
          line: 2,
          column: 11,
          endLine: 2,
          endColumn: 39,
        },
      ],
    },
    {
      name: 'the caller has a signal',
      code: dedent`
        declare function work(signal: AbortSignal): Promise<void>;
        export async function f(signal: AbortSignal) {
          await work(new AbortController().signal);
        }
      `,
      errors: [
        {
          messageId: 'neverAborts',
          line: 3,
          column: 14,
          endLine: 3,
          endColumn: 42,
          suggestions: [
            {
              messageId: 'useSignal',
              output: dedent`
        declare function work(signal: AbortSignal): Promise<void>;
        export async function f(signal: AbortSignal) {
          await work(signal);
        }
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'the caller may have a signal that the call takes',
      code: dedent`
        declare function work(options?: { signal?: AbortSignal | undefined }): Promise<void>;
        export async function f({ signal }: { signal?: AbortSignal }) {
          await work({ signal: new AbortController().signal });
        }
      `,
      errors: [
        {
          messageId: 'neverAborts',
          line: 3,
          column: 24,
          endLine: 3,
          endColumn: 52,
          suggestions: [
            {
              messageId: 'useSignal',
              output: dedent`
        declare function work(options?: { signal?: AbortSignal | undefined }): Promise<void>;
        export async function f({ signal }: { signal?: AbortSignal }) {
          await work({ signal });
        }
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'the caller may have a signal that the call does not take',
      code: dedent`
        declare function work(signal: AbortSignal): Promise<void>;
        export async function f(signal?: AbortSignal) {
          await work(new AbortController().signal);
        }
      `,
      errors: [
        {
          messageId: 'neverAborts',
          line: 3,
          column: 14,
          endLine: 3,
          endColumn: 42,
        },
      ],
    },
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
      name: 'options that are made first',
      code: dedent`
        declare function work(options?: { signal?: AbortSignal | undefined }): Promise<void>;
        const { signal } = new AbortController();
        const options = { signal, retries: 3 };
        export const f = () => work(options);
      `,
      errors: [
        {
          messageId: 'neverAborts',
          line: 3,
          column: 19,
          endLine: 3,
          endColumn: 25,
        },
      ],
    },
    {
      name: 'a wrapped expression',
      code: dedent`
        declare function work(options?: { signal?: AbortSignal | undefined }): Promise<void>;
        void work({ signal: (new AbortController() as AbortController)!.signal });
      `,
      errors: [
        {
          messageId: 'neverAborts',
          line: 2,
          column: 21,
          endLine: 2,
          endColumn: 71,
        },
      ],
    },
    {
      name: 'a signal of two that nothing can abort',
      code: dedent`
        declare function work(options?: { signal?: AbortSignal | undefined }): Promise<void>;
        const one = new AbortController();
        const two = new AbortController();
        void work({ signal: AbortSignal.any([one.signal, two.signal]) });
      `,
      errors: [
        {
          messageId: 'neverAborts',
          line: 4,
          column: 38,
          endLine: 4,
          endColumn: 48,
        },
        {
          messageId: 'neverAborts',
          line: 4,
          column: 50,
          endLine: 4,
          endColumn: 60,
        },
      ],
    },
    {
      name: 'one of two that nothing can abort',
      code: dedent`
        declare function work(options?: { signal?: AbortSignal | undefined }): Promise<void>;
        export const f = (outer: AbortSignal) => {
          const own = new AbortController();
          return work({ signal: AbortSignal.any([outer, own.signal]) });
        };
      `,
      errors: [
        {
          messageId: 'neverAborts',
          line: 4,
          column: 49,
          endLine: 4,
          endColumn: 59,
        },
      ],
    },
    {
      name: 'a request',
      code: dedent`
        const controller = new AbortController();
        export const request = new Request('https://example.com', { signal: controller.signal });
      `,
      errors: [
        {
          messageId: 'neverAborts',
          line: 2,
          column: 69,
          endLine: 2,
          endColumn: 86,
        },
      ],
    },
    {
      name: 'a group',
      code: dedent`
        import { Group } from 'errgroup';
        const controller = new AbortController();
        export const group = new Group({ signal: controller.signal });
      `,
      errors: [
        {
          messageId: 'neverAborts',
          line: 3,
          column: 42,
          endLine: 3,
          endColumn: 59,
        },
      ],
    },
    {
      name: 'a listener',
      code: dedent`
        const controller = new AbortController();
        addEventListener('online', () => {}, { signal: controller.signal });
      `,
      errors: [
        {
          messageId: 'neverAborts',
          line: 2,
          column: 48,
          endLine: 2,
          endColumn: 65,
        },
      ],
    },
    {
      name: 'a shorthand where the caller has a signal',
      code: dedent`
        declare function work(options?: { signal?: AbortSignal | undefined }): Promise<void>;
        export async function f(outer: AbortSignal) {
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
          suggestions: [
            {
              messageId: 'useSignal',
              output: dedent`
        declare function work(options?: { signal?: AbortSignal | undefined }): Promise<void>;
        export async function f(outer: AbortSignal) {
          const { signal } = new AbortController();
          await work({ signal: outer });
        }
      `,
            },
          ],
        },
      ],
    },
    // Signals of the platform.
    {
      name: 'a deadline that is infinite',
      code: dedent`
        declare function work(options?: { signal?: AbortSignal | undefined }): Promise<void>;
        void work({ signal: AbortSignal.timeout(Infinity) });
      `,
      errors: [
        {
          messageId: 'tooLong',
          line: 2,
          column: 21,
          endLine: 2,
          endColumn: 50,
        },
      ],
    },
    {
      name: 'a deadline by its name',
      code: dedent`
        declare function work(options?: { signal?: AbortSignal | undefined }): Promise<void>;
        void work({ signal: AbortSignal.timeout(Number.MAX_SAFE_INTEGER) });
      `,
      errors: [
        {
          messageId: 'tooLong',
          line: 2,
          column: 21,
          endLine: 2,
          endColumn: 65,
        },
      ],
    },
    {
      name: 'a deadline at the end of what a timer can be',
      code: dedent`
        declare function work(options?: { signal?: AbortSignal | undefined }): Promise<void>;
        void work({ signal: AbortSignal.timeout(2 ** 31 - 1) });
      `,
      errors: [
        {
          messageId: 'tooLong',
          line: 2,
          column: 21,
          endLine: 2,
          endColumn: 53,
        },
      ],
    },
    {
      name: 'a deadline by a constant',
      code: dedent`
        declare function work(options?: { signal?: AbortSignal | undefined }): Promise<void>;
        const YEAR = 365 * 24 * 60 * 60 * 1000;
        void work({ signal: AbortSignal.timeout(YEAR) });
      `,
      errors: [
        {
          messageId: 'tooLong',
          line: 3,
          column: 21,
          endLine: 3,
          endColumn: 46,
        },
      ],
    },
    {
      name: 'a signal of none',
      code: dedent`
        declare function work(options?: { signal?: AbortSignal | undefined }): Promise<void>;
        void work({ signal: AbortSignal.any([]) });
      `,
      errors: [
        {
          messageId: 'ofNone',
          line: 2,
          column: 21,
          endLine: 2,
          endColumn: 40,
        },
      ],
    },
    {
      name: 'a signal of one',
      code: dedent`
        declare function work(options?: { signal?: AbortSignal | undefined }): Promise<void>;
        export const f = (signal: AbortSignal) => work({ signal: AbortSignal.any([signal]) });
      `,
      errors: [
        {
          messageId: 'ofOne',
          line: 2,
          column: 58,
          endLine: 2,
          endColumn: 83,
          suggestions: [
            {
              messageId: 'useSignal',
              output: dedent`
        declare function work(options?: { signal?: AbortSignal | undefined }): Promise<void>;
        export const f = (signal: AbortSignal) => work({ signal });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'a signal of one that is a member',
      code: dedent`
        declare function work(options?: { signal?: AbortSignal | undefined }): Promise<void>;
        export const f = (request: Request) => work({ signal: AbortSignal.any([request.signal]) });
      `,
      errors: [
        {
          messageId: 'ofOne',
          line: 2,
          column: 55,
          endLine: 2,
          endColumn: 88,
          suggestions: [
            {
              messageId: 'useSignal',
              output: dedent`
        declare function work(options?: { signal?: AbortSignal | undefined }): Promise<void>;
        export const f = (request: Request) => work({ signal: request.signal });
      `,
            },
          ],
        },
      ],
    },
  ],
});
