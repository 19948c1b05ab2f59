import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('prefer-throw-if-aborted', ruleOf('prefer-throw-if-aborted'), {
  valid: [
    {
      name: 'a return from a function that waits for the abort',
      code: dedent`
        declare function aborted(signal: AbortSignal): Promise<void>;
        export async function waitForAbort(signal: AbortSignal) {
          if (signal.aborted) return;
          return await aborted(signal);
        }
      `,
    },
    {
      name: 'throwIfAborted',
      code: dedent`
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
        }
      `,
    },
    {
      name: 'throwIfAborted of a signal that may be absent',
      code: dedent`
        export async function f(signal?: AbortSignal) {
          signal?.throwIfAborted();
        }
      `,
    },
    {
      name: 'an error that says something else',
      code: dedent`
        export async function f(signal: AbortSignal) {
          if (signal.aborted) throw new Error('the upload was cancelled');
        }
      `,
    },
    {
      name: 'a class of error that is not named for an abort',
      code: dedent`
        class UploadError extends Error {}
        export async function f(signal: AbortSignal) {
          if (signal.aborted) throw new UploadError();
        }
      `,
    },
    {
      name: 'another DOMException',
      code: dedent`
        export async function f(signal: AbortSignal) {
          if (signal.aborted) throw new DOMException('late', 'TimeoutError');
        }
      `,
    },
    {
      name: 'the reason of another signal',
      code: dedent`
        export async function f(signal: AbortSignal, other: AbortSignal) {
          if (signal.aborted) throw other.reason;
        }
      `,
    },
    {
      name: 'a reason that is wrapped',
      code: dedent`
        export async function f(signal: AbortSignal) {
          if (signal.aborted) throw new Error('stopped', { cause: signal.reason });
        }
      `,
    },
    {
      name: 'more than a throw',
      code: dedent`
        export async function f(signal: AbortSignal) {
          if (signal.aborted) {
            console.log('stopped');
            throw signal.reason;
          }
        }
      `,
    },
    {
      name: 'an else branch',
      code: dedent`
        export async function f(signal: AbortSignal) {
          if (signal.aborted) throw signal.reason;
          else await fetch("x", { signal });
        }
      `,
    },
    {
      name: 'a test of something else as well',
      code: dedent`
        export async function f(signal: AbortSignal, strict: boolean) {
          if (signal.aborted && strict) throw signal.reason;
        }
      `,
    },
    {
      name: 'a test that is turned round',
      code: dedent`
        export async function f(signal: AbortSignal) {
          if (!signal.aborted) return 1;
          return 2;
        }
      `,
    },
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
      name: 'a return from a function that returns nothing',
      code: dedent`
        export async function f(signal: AbortSignal) {
          if (signal.aborted) return;
          await fetch("x", { signal });
        }
      `,
    },
    {
      name: 'a return from a function that returns null elsewhere',
      code: dedent`
        export async function f(signal: AbortSignal) {
          if (signal.aborted) return undefined;
          await fetch("x", { signal });
          return null;
        }
      `,
    },
    {
      name: 'a return of a value',
      code: dedent`
        export async function f(signal: AbortSignal) {
          if (signal.aborted) return [];
          return [await fetch("x", { signal })];
        }
      `,
    },
    {
      name: 'a return where others are in a callback',
      code: dedent`
        export async function f(signal: AbortSignal) {
          if (signal.aborted) return;
          [1].map(x => { return x + 1; });
        }
      `,
    },
    {
      name: 'a return with a note',
      code: dedent`
        export async function f(signal: AbortSignal) {
          if (signal.aborted) {
            console.log("stopped");
            return;
          }
          return await fetch("x", { signal });
        }
      `,
    },
    {
      name: 'a return from a generator',
      code: dedent`
        export async function* f(signal: AbortSignal) {
          if (signal.aborted) return;
          yield 1;
          return 2;
        }
      `,
    },
    {
      name: 'a return from an effect',
      code: dedent`
        declare function useEffect(effect: () => undefined | (() => void)): void;
        export function f(signal: AbortSignal) {
          useEffect(() => {
            if (signal.aborted) return;
            return () => {};
          });
        }
      `,
    },
    {
      name: 'a return from a handler of errors',
      code: dedent`
        export async function f(signal: AbortSignal) {
          try {
            return await fetch("x", { signal });
          } catch (error) {
            if (signal.aborted) return;
            throw error;
          }
        }
      `,
    },
    {
      name: 'a loop that ends',
      code: dedent`
        export async function f(signal: AbortSignal) {
          while (!signal.aborted) await fetch("x", { signal });
        }
      `,
    },
    {
      name: 'a break',
      code: dedent`
        export async function f(signal: AbortSignal) {
          for (;;) {
            if (signal.aborted) break;
            await fetch("x", { signal });
          }
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
    // The reason.
    {
      name: 'a throw of the reason',
      code: dedent`
        export async function f(signal: AbortSignal) {
          if (signal.aborted) throw signal.reason;
        }
      `,
      output: dedent`
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
        }
      `,
      errors: [
        {
          messageId: 'reason',
          line: 2,
          column: 3,
          endLine: 2,
          endColumn: 43,
        },
      ],
    },
    {
      name: 'a throw in a block',
      code: dedent`
        export async function f(signal: AbortSignal) {
          if (signal.aborted) {
            throw signal.reason;
          }
        }
      `,
      output: dedent`
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
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
      name: 'a comparison with true',
      code: dedent`
        export async function f(signal?: AbortSignal) {
          if (signal?.aborted === true) throw signal.reason;
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
      name: 'a reason that is given a type',
      code: dedent`
        export async function f(signal: AbortSignal) {
          if (signal.aborted) throw signal.reason as Error;
        }
      `,
      output: dedent`
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
        }
      `,
      errors: [
        {
          messageId: 'reason',
          line: 2,
          column: 3,
          endLine: 2,
          endColumn: 52,
        },
      ],
    },
    {
      name: 'the last branch of many',
      code: dedent`
        export async function f(signal: AbortSignal, retry: boolean) {
          if (retry) await fetch("x", { signal });
          else if (signal.aborted) throw signal.reason;
        }
      `,
      output: dedent`
        export async function f(signal: AbortSignal, retry: boolean) {
          if (retry) await fetch("x", { signal });
          else signal.throwIfAborted();
        }
      `,
      errors: [
        {
          messageId: 'reason',
          line: 3,
          column: 8,
          endLine: 3,
          endColumn: 48,
        },
      ],
    },
    {
      name: 'a comment that would be lost',
      code: dedent`
        export async function f(signal: AbortSignal) {
          if (signal.aborted) {
            // The caller has gone.
            throw signal.reason;
          }
        }
      `,
      errors: [
        {
          messageId: 'reason',
          line: 2,
          column: 3,
          endLine: 5,
          endColumn: 4,
        },
      ],
    },
    // An error of its own.
    {
      name: 'a DOMException',
      code: dedent`
        export async function f(signal: AbortSignal) {
          if (signal.aborted) throw new DOMException('Aborted', 'AbortError');
        }
      `,
      errors: [
        {
          messageId: 'ownError',
          line: 2,
          column: 3,
          endLine: 2,
          endColumn: 71,
          suggestions: [
            {
              messageId: 'throwReason',
              output: dedent`
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
        }
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'an AbortError',
      code: dedent`
        class AbortError extends Error {}
        export async function f(signal: AbortSignal) {
          if (signal.aborted) throw new AbortError();
        }
      `,
      errors: [
        {
          messageId: 'ownError',
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 46,
          suggestions: [
            {
              messageId: 'throwReason',
              output: dedent`
        class AbortError extends Error {}
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
        }
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'an AbortError, for a signal that may be absent',
      code: dedent`
        class AbortError extends Error {}
        export async function f(signal?: AbortSignal) {
          if (signal?.aborted) {
            throw new AbortError('stopped');
          }
        }
      `,
      errors: [
        {
          messageId: 'ownError',
          line: 3,
          column: 3,
          endLine: 5,
          endColumn: 4,
          suggestions: [
            {
              messageId: 'throwReason',
              output: dedent`
        class AbortError extends Error {}
        export async function f(signal?: AbortSignal) {
          signal?.throwIfAborted();
        }
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'an AbortedError',
      code: dedent`
        class AbortedError extends Error {}
        export async function f(signal: AbortSignal) {
          if (signal.aborted) throw new AbortedError();
        }
      `,
      errors: [
        {
          messageId: 'ownError',
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 48,
          suggestions: [
            {
              messageId: 'throwReason',
              output: dedent`
        class AbortedError extends Error {}
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
        }
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'a reason with a fallback',
      code: dedent`
        export async function f(signal: AbortSignal) {
          if (signal.aborted) throw signal.reason ?? new Error('aborted');
        }
      `,
      errors: [
        {
          messageId: 'fallback',
          line: 2,
          column: 3,
          endLine: 2,
          endColumn: 67,
          suggestions: [
            {
              messageId: 'throwReason',
              output: dedent`
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
        }
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'an older fallback',
      code: dedent`
        export async function f(signal: AbortSignal) {
          if (signal.aborted) throw signal.reason || new Error('aborted');
        }
      `,
      errors: [
        {
          messageId: 'fallback',
          line: 2,
          column: 3,
          endLine: 2,
          endColumn: 67,
          suggestions: [
            {
              messageId: 'throwReason',
              output: dedent`
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
        }
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'an error of its own and a comment',
      code: dedent`
        export async function f(signal: AbortSignal) {
          if (signal.aborted) {
            // The caller has gone.
            throw new DOMException('Aborted', 'AbortError');
          }
        }
      `,
      errors: [
        {
          messageId: 'ownError',
          line: 2,
          column: 3,
          endLine: 5,
          endColumn: 4,
        },
      ],
    },
    // A return of nothing.
    {
      name: 'a return',
      code: dedent`
        export async function f(signal: AbortSignal) {
          if (signal.aborted) return;
          return await fetch("x", { signal });
        }
      `,
      errors: [
        {
          messageId: 'return',
          line: 2,
          column: 3,
          endLine: 2,
          endColumn: 30,
        },
      ],
    },
    {
      name: 'a return of undefined',
      code: dedent`
        export async function f(signal?: AbortSignal) {
          if (signal?.aborted) return undefined;
          return await fetch("x", signal ? { signal } : {});
        }
      `,
      errors: [
        {
          messageId: 'return',
          line: 2,
          column: 3,
          endLine: 2,
          endColumn: 41,
        },
      ],
    },
    {
      name: 'a return in a loop',
      code: dedent`
        export async function f(urls: string[], signal: AbortSignal) {
          for (const url of urls) {
            if (signal.aborted) {
              return;
            }
            const response = await fetch(url, { signal });
            if (response.ok) return response;
          }
          return null;
        }
      `,
      errors: [
        {
          messageId: 'return',
          line: 3,
          column: 5,
          endLine: 5,
          endColumn: 6,
        },
      ],
    },
    {
      name: 'a return from a task',
      code: dedent`
        import { Group } from 'errgroup';
        export const f = (group: Group) => group.go(async signal => {
          if (signal.aborted) return;
          return await fetch('x', { signal });
        });
      `,
      errors: [
        {
          messageId: 'return',
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 30,
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
  ],
});
