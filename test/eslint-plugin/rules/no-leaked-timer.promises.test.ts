import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-leaked-timer', ruleOf('no-leaked-timer'), {
  valid: [
    {
      name: 'the branch without a signal',
      code: dedent`
        export function sleep(ms: number, signal?: AbortSignal) {
          return new Promise<void>((resolve, reject) => {
            if (!signal) {
              setTimeout(resolve, ms);
              return;
            }
            const timer = setTimeout(resolve, ms);
            signal.addEventListener("abort", () => {
              clearTimeout(timer);
              reject(signal.reason);
            }, { once: true });
          });
        }
      `,
    },
    // The abort disarms it.
    {
      name: 'a sleep whose listener clears the timer',
      code: dedent`
        export function f(ms: number, signal: AbortSignal): Promise<void> {
          return new Promise((resolve, reject) => {
            const timer = setTimeout(resolve, ms);
            signal.addEventListener('abort', () => {
              clearTimeout(timer);
              reject(signal.reason);
            });
          });
        }
      `,
    },
    {
      name: 'a sleep that clears it in a function for both ends',
      code: dedent`
        export function f(ms: number, signal: AbortSignal): Promise<void> {
          return new Promise((resolve, reject) => {
            const timer = setTimeout(() => end(resolve), ms);
            const onAbort = () => end(() => reject(signal.reason));
            const end = (settle: () => void) => {
              clearTimeout(timer);
              signal.removeEventListener('abort', onAbort);
              settle();
            };
            signal.addEventListener('abort', onAbort);
          });
        }
      `,
    },
    {
      name: 'a timer whose handle is kept outside of the promise',
      code: dedent`
        export async function f(ms: number, signal: AbortSignal) {
          let timer: ReturnType<typeof setTimeout> | undefined;
          try {
            await new Promise<void>((resolve, reject) => {
              timer = setTimeout(resolve, ms);
              signal.addEventListener('abort', () => reject(signal.reason));
            });
          } finally {
            clearTimeout(timer);
          }
        }
      `,
    },
    {
      name: 'a timer that keeps no process alive',
      code: dedent`
        export function f(ms: number, signal: AbortSignal): Promise<void> {
          return new Promise((resolve, reject) => {
            setTimeout(resolve, ms).unref();
            signal.addEventListener('abort', () => reject(signal.reason));
          });
        }
      `,
    },
    // It asks.
    {
      name: 'a callback that asks for the abort',
      code: dedent`
        export function f(ms: number, signal: AbortSignal): Promise<void> {
          return new Promise((resolve, reject) => {
            setTimeout(() => {
              if (!signal.aborted) resolve();
            }, ms);
            signal.addEventListener('abort', () => reject(signal.reason));
          });
        }
      `,
    },
    // It runs for what the abort begins, or for nobody.
    {
      name: 'a timer that the abort starts',
      code: dedent`
        declare const child: { kill(name?: string): void; once(event: string, listener: () => void): void };
        export function f(signal: AbortSignal): Promise<void> {
          return new Promise(resolve => {
            child.once('exit', () => resolve());
            signal.addEventListener('abort', () => {
              child.kill();
              setTimeout(() => child.kill('SIGKILL'), 5_000);
            });
          });
        }
      `,
    },
    {
      name: 'a promise that no abort settles, for `require-abortable-executor` to report',
      code: dedent`
        export function f(ms: number, signal: AbortSignal): Promise<void> {
          return new Promise((resolve, reject) => {
            setTimeout(() => (signal.aborted ? reject(signal.reason) : resolve()), ms);
          });
        }
      `,
    },
    {
      name: 'another event than an abort',
      code: dedent`
        export function f(ms: number, target: EventTarget): Promise<void> {
          return new Promise((resolve, reject) => {
            const timer = setTimeout(resolve, ms);
            target.addEventListener('close', () => reject(new Error(String(timer))));
          });
        }
      `,
    },
    // What it calls is of nobody: all that wait in the queue are due then.
    {
      name: 'a timer that runs a method for those who wait',
      code: dedent`
        export class Limiter {
          #waiting = new Set<() => void>();
          #next = (): void => this.#waiting.values().next().value?.();
          free(signal?: AbortSignal): Promise<void> {
            return new Promise((resolve, reject) => {
              if (this.#waiting.size === 0) setTimeout(this.#next, 1_000);
              this.#waiting.add(resolve);
              signal?.addEventListener('abort', () => {
                this.#waiting.delete(resolve);
                reject(signal.reason);
              });
            });
          }
        }
      `,
    },
    {
      name: 'a timer that flushes what has come together',
      code: dedent`
        export class Loader {
          queue: { id: string; resolve: (value: string) => void }[] = [];
          flush(): void {
            for (const { id, resolve } of this.queue.splice(0)) resolve(id);
          }
          load(id: string, signal: AbortSignal): Promise<string> {
            return new Promise((resolve, reject) => {
              if (this.queue.length === 0) setTimeout(() => this.flush(), 10);
              this.queue.push({ id, resolve });
              signal.addEventListener('abort', () => reject(signal.reason));
            });
          }
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'the branch with a signal',
      code: dedent`
        export function sleep(ms: number, signal?: AbortSignal) {
          return new Promise<void>((resolve, reject) => {
            if (signal) {
              setTimeout(resolve, ms);
              signal.addEventListener("abort", () => reject(signal.reason), { once: true });
              return;
            }
            setTimeout(resolve, ms).unref();
          });
        }
      `,
      errors: [
        { messageId: 'dropped', line: 4, column: 7, endLine: 4, endColumn: 17 },
      ],
    },
    // The abort settles the promise, and the timer runs on.
    {
      name: 'a handle that nothing reads',
      code: dedent`
        export function f(ms: number, signal: AbortSignal): Promise<void> {
          return new Promise((resolve, reject) => {
            const timer = setTimeout(resolve, ms);
            signal.addEventListener('abort', () => reject(signal.reason), { once: true });
          });
        }
      `,
      errors: [
        {
          messageId: 'kept',
          line: 3,
          column: 19,
          endLine: 3,
          endColumn: 29,
          suggestions: [],
        },
      ],
    },
    {
      name: 'a handle that is dropped',
      code: dedent`
        export function f(ms: number, signal: AbortSignal): Promise<void> {
          return new Promise((resolve, reject) => {
            setTimeout(resolve, ms);
            signal.addEventListener('abort', () => reject(signal.reason));
          });
        }
      `,
      errors: [
        {
          messageId: 'dropped',
          line: 3,
          column: 5,
          endLine: 3,
          endColumn: 15,
          suggestions: [],
        },
      ],
    },
    {
      name: 'a callback that takes the listener away',
      code: dedent`
        export function f(ms: number, signal: AbortSignal): Promise<void> {
          return new Promise((resolve, reject) => {
            const onAbort = () => reject(signal.reason);
            setTimeout(() => {
              signal.removeEventListener('abort', onAbort);
              resolve();
            }, ms);
            signal.addEventListener('abort', onAbort);
          });
        }
      `,
      errors: [
        {
          messageId: 'dropped',
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 15,
          suggestions: [],
        },
      ],
    },
    {
      name: 'a signal that may be missing',
      code: dedent`
        export function f(ms: number, signal?: AbortSignal): Promise<void> {
          return new Promise((resolve, reject) => {
            setTimeout(resolve, ms);
            signal?.addEventListener('abort', () => reject(signal.reason));
          });
        }
      `,
      errors: [
        {
          messageId: 'dropped',
          line: 3,
          column: 5,
          endLine: 3,
          endColumn: 15,
          suggestions: [],
        },
      ],
    },
    {
      name: 'a signal in options',
      code: dedent`
        export function f(ms: number, options: { signal?: AbortSignal }): Promise<void> {
          return new Promise((resolve, reject) => {
            setTimeout(resolve, ms);
            options.signal?.addEventListener('abort', () => reject(new Error('stopped')));
          });
        }
      `,
      errors: [
        {
          messageId: 'dropped',
          line: 3,
          column: 5,
          endLine: 3,
          endColumn: 15,
          suggestions: [],
        },
      ],
    },
    {
      name: 'an `onabort`',
      code: dedent`
        export function f(ms: number, signal: AbortSignal): Promise<void> {
          return new Promise((resolve, reject) => {
            setTimeout(resolve, ms);
            signal.onabort = () => reject(signal.reason);
          });
        }
      `,
      errors: [
        {
          messageId: 'dropped',
          line: 3,
          column: 5,
          endLine: 3,
          endColumn: 15,
          suggestions: [],
        },
      ],
    },
    {
      name: 'a deadline of another event',
      code: dedent`
        declare const socket: { once(event: string, listener: () => void): void };
        export function f(ms: number, signal: AbortSignal): Promise<void> {
          return new Promise((resolve, reject) => {
            setTimeout(() => reject(new Error('too late')), ms);
            socket.once('data', () => resolve());
            signal.addEventListener('abort', () => reject(signal.reason));
          });
        }
      `,
      errors: [
        {
          messageId: 'dropped',
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 15,
          suggestions: [],
        },
      ],
    },
    {
      name: 'a timer that tells the object of this call alone',
      code: dedent`
        export class Loader {
          expire(id: string): void {
            console.log(id);
          }
          load(id: string, signal: AbortSignal): Promise<string> {
            return new Promise((resolve, reject) => {
              setTimeout(() => this.expire(id), 1_000);
              process.once('exit', () => resolve(id));
              signal.addEventListener('abort', () => reject(signal.reason));
            });
          }
        }
      `,
      errors: [
        {
          messageId: 'dropped',
          line: 7,
          column: 7,
          endLine: 7,
          endColumn: 17,
          suggestions: [],
        },
      ],
    },
  ],
});
