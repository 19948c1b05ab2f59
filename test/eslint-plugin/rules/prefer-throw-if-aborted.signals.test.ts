import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('prefer-throw-if-aborted', ruleOf('prefer-throw-if-aborted'), {
  valid: [
    // No signal, or not the same.
    {
      name: 'another object with that member',
      code: dedent`
        export async function f(job: { aborted: boolean; reason: Error }) {
          if (job.aborted) throw job.reason;
        }
      `,
    },
    {
      name: 'a signal without the method',
      code: dedent`
        export async function f(signal: { readonly aborted: boolean; readonly reason: Error; addEventListener(type: string, listener: () => void): void }) {
          if (signal.aborted) throw signal.reason;
        }
      `,
    },
    {
      name: 'a signal that is made anew each time',
      code: dedent`
        export async function f(next: () => AbortSignal) {
          if (next().aborted) throw next().reason;
        }
      `,
    },
    {
      name: 'any',
      code: dedent`
        export async function f(signal: any) {
          if (signal.aborted) throw signal.reason;
        }
      `,
    },
    {
      name: 'a signal that may have no `throwIfAborted`',
      code: dedent`
        interface Signal {
          readonly aborted: boolean;
          readonly reason: unknown;
          throwIfAborted?(): void;
        }
        export function f(signal: Signal) {
          if (signal.aborted) throw signal.reason;
        }
      `,
    },
  ],
  invalid: [
    // How the signal is written.
    {
      name: 'a signal that may be absent',
      code: dedent`
        export async function f(signal?: AbortSignal) {
          if (signal?.aborted) throw signal.reason;
        }
      `,
      output: dedent`
        export async function f(signal?: AbortSignal) {
          signal?.throwIfAborted();
        }
      `,
      errors: [
        {
          messageId: 'reason',
          line: 2,
          column: 3,
          endLine: 2,
          endColumn: 44,
        },
      ],
    },
    {
      name: 'a signal in options',
      code: dedent`
        export async function f(options: { signal?: AbortSignal }) {
          if (options.signal?.aborted) throw options.signal.reason;
        }
      `,
      output: dedent`
        export async function f(options: { signal?: AbortSignal }) {
          options.signal?.throwIfAborted();
        }
      `,
      errors: [
        {
          messageId: 'reason',
          line: 2,
          column: 3,
          endLine: 2,
          endColumn: 60,
        },
      ],
    },
    {
      name: 'a signal in options that may be absent',
      code: dedent`
        export async function f(options?: { signal?: AbortSignal }) {
          if (options?.signal?.aborted) {
            throw options.signal.reason;
          }
        }
      `,
      output: dedent`
        export async function f(options?: { signal?: AbortSignal }) {
          options?.signal?.throwIfAborted();
        }
      `,
      errors: [
        {
          messageId: 'reason',
          line: 2,
          column: 3,
          endLine: 4,
          endColumn: 4,
        },
      ],
    },
    {
      name: 'options that may be absent and a signal that is not',
      code: dedent`
        export async function f(options?: { signal: AbortSignal }) {
          if (options?.signal.aborted) throw options.signal.reason;
        }
      `,
      output: dedent`
        export async function f(options?: { signal: AbortSignal }) {
          options?.signal.throwIfAborted();
        }
      `,
      errors: [
        {
          messageId: 'reason',
          line: 2,
          column: 3,
          endLine: 2,
          endColumn: 60,
        },
      ],
    },
    {
      name: 'a signal of a controller',
      code: dedent`
        export async function f() {
          const controller = new AbortController();
          if (controller.signal.aborted) throw controller.signal.reason;
        }
      `,
      output: dedent`
        export async function f() {
          const controller = new AbortController();
          controller.signal.throwIfAborted();
        }
      `,
      errors: [
        {
          messageId: 'reason',
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 65,
        },
      ],
    },
    {
      name: 'a signal of this',
      code: dedent`
        export class Job {
          constructor(readonly signal: AbortSignal) {}
          run() {
            if (this.signal.aborted) throw this.signal.reason;
          }
        }
      `,
      output: dedent`
        export class Job {
          constructor(readonly signal: AbortSignal) {}
          run() {
            this.signal.throwIfAborted();
          }
        }
      `,
      errors: [
        {
          messageId: 'reason',
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 55,
        },
      ],
    },
    {
      name: 'a signal of a private field',
      code: dedent`
        export class Job {
          readonly #signal = AbortSignal.timeout(5);
          run() {
            if (this.#signal.aborted) throw this.#signal.reason;
          }
        }
      `,
      output: dedent`
        export class Job {
          readonly #signal = AbortSignal.timeout(5);
          run() {
            this.#signal.throwIfAborted();
          }
        }
      `,
      errors: [
        {
          messageId: 'reason',
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 57,
        },
      ],
    },
    {
      name: 'a signal of a task',
      code: dedent`
        import { Group } from 'errgroup';
        export function f(group: Group) {
          group.go(async signal => {
            if (signal.aborted) throw signal.reason;
          });
        }
      `,
      output: dedent`
        import { Group } from 'errgroup';
        export function f(group: Group) {
          group.go(async signal => {
            signal.throwIfAborted();
          });
        }
      `,
      errors: [
        {
          messageId: 'reason',
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 45,
        },
      ],
    },
    {
      name: 'a signal that is said to be there',
      code: dedent`
        export async function f(signal?: AbortSignal) {
          if (signal!.aborted) throw signal!.reason;
        }
      `,
      output: dedent`
        export async function f(signal?: AbortSignal) {
          signal!.throwIfAborted();
        }
      `,
      errors: [
        {
          messageId: 'reason',
          line: 2,
          column: 3,
          endLine: 2,
          endColumn: 45,
        },
      ],
    },
    {
      name: 'a signal of its own kind',
      code: dedent`
        class StopSignal extends EventTarget {
          aborted = false;
          reason = new Error('stopped');
          throwIfAborted() {
            if (this.aborted) throw new Error('no more', { cause: this.reason });
          }
        }
        export function f(signal: StopSignal) {
          if (signal.aborted) throw signal.reason;
        }
      `,
      errors: [
        {
          messageId: 'reason',
          line: 9,
          column: 3,
          endLine: 9,
          endColumn: 43,
          suggestions: [
            {
              messageId: 'throwReason',
              data: { call: 'signal.throwIfAborted()' },
              output: dedent`
                class StopSignal extends EventTarget {
                  aborted = false;
                  reason = new Error('stopped');
                  throwIfAborted() {
                    if (this.aborted) throw new Error('no more', { cause: this.reason });
                  }
                }
                export function f(signal: StopSignal) {
                  signal.throwIfAborted();
                }
              `,
            },
          ],
        },
      ],
    },
    // A test for a signal that may be absent.
    {
      name: 'a test whether there is a signal',
      code: dedent`
        export async function f(signal?: AbortSignal) {
          if (signal && signal.aborted) throw signal.reason;
        }
      `,
      output: dedent`
        export async function f(signal?: AbortSignal) {
          signal?.throwIfAborted();
        }
      `,
      errors: [
        {
          messageId: 'reason',
          line: 2,
          column: 3,
          endLine: 2,
          endColumn: 53,
        },
      ],
    },
    {
      name: 'a comparison with null',
      code: dedent`
        export async function f(options: { signal?: AbortSignal }) {
          if (options.signal != null && options.signal.aborted) throw options.signal.reason;
        }
      `,
      output: dedent`
        export async function f(options: { signal?: AbortSignal }) {
          options.signal?.throwIfAborted();
        }
      `,
      errors: [
        {
          messageId: 'reason',
          line: 2,
          column: 3,
          endLine: 2,
          endColumn: 85,
        },
      ],
    },
    {
      name: 'a comparison with undefined',
      code: dedent`
        export async function f(signal?: AbortSignal) {
          if (signal !== undefined && signal.aborted) throw signal.reason;
        }
      `,
      output: dedent`
        export async function f(signal?: AbortSignal) {
          signal?.throwIfAborted();
        }
      `,
      errors: [
        {
          messageId: 'reason',
          line: 2,
          column: 3,
          endLine: 2,
          endColumn: 67,
        },
      ],
    },
  ],
});
