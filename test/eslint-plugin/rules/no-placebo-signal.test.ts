import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-placebo-signal', ruleOf('no-placebo-signal'), {
  valid: [
    // A signal that something can abort.
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
      name: 'a signal that says by its name that it never aborts',
      code: dedent`
        declare function work(options?: { signal?: AbortSignal | undefined }): Promise<void>;
        const NO_ABORT = new AbortController().signal;
        const neverAborts = new AbortController().signal;
        export async function f() {
          await work({ signal: NO_ABORT });
          await work({ signal: neverAborts });
        }
      `,
    },
    {
      name: 'a signal that is only looked at',
      code: dedent`
        export function isSignal(value: object) {
          console.log(new AbortController().signal);
          return Object.getPrototypeOf(value) === Object.getPrototypeOf(new AbortController().signal);
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
      name: 'a group, and not what it gives to its tasks',
      code: dedent`
        import { Group, withGroup } from 'errgroup';
        declare function work(signal: AbortSignal): Promise<void>;
        export async function f() {
          const signal = new AbortController().signal;
          await using group = new Group({ signal });
          group.go(signal => work(signal));
          await work(group.signal);
          await withGroup(async inner => await work(inner.signal), { signal });
        }
      `,
      errors: [
        {
          messageId: 'neverAborts',
          line: 5,
          column: 35,
          endLine: 5,
          endColumn: 41,
        },
        {
          messageId: 'neverAborts',
          line: 8,
          column: 62,
          endLine: 8,
          endColumn: 68,
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
          await work({ signal: outer });
        }
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'a line with nothing above it',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f(signal: AbortSignal) {
          console.log(signal.aborted);
          const controller = new AbortController();

          return await load("a", controller.signal);
        }
      `,
      errors: [
        {
          messageId: 'neverAborts',
          line: 6,
          column: 26,
          endLine: 6,
          endColumn: 43,
          suggestions: [
            {
              messageId: 'useSignal',
              output: dedent`
            declare function load(id: string, signal?: AbortSignal): Promise<string>;
            export async function f(signal: AbortSignal) {
              console.log(signal.aborted);

              return await load("a", signal);
            }
          `,
            },
          ],
        },
      ],
    },
  ],
});
