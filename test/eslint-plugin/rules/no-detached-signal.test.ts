import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-detached-signal', ruleOf('no-detached-signal'), {
  valid: [
    // Nobody has said until when the work is wanted.
    {
      name: 'no signal of a caller',
      code: dedent`
        declare function load(url: string, options?: { signal?: AbortSignal }): Promise<string>;
        export async function f(url: string) {
          return load(url, { signal: AbortSignal.timeout(5_000) });
        }
      `,
    },
    {
      name: "a deadline that is the default of the caller's signal",
      code: dedent`
        export async function f(url: string, init: RequestInit) {
          return fetch(url, {
            ...init,
            signal: init.signal ?? AbortSignal.timeout(5_000),
          });
        }
      `,
    },
    {
      name: 'a deadline that the options of the caller may replace',
      code: dedent`
        export async function f(url: string, init: RequestInit) {
          return fetch(url, { signal: AbortSignal.timeout(5_000), ...init });
        }
      `,
    },
    {
      name: 'the branch without a signal',
      code: dedent`
        declare function load(url: string, options?: { signal?: AbortSignal }): Promise<string>;
        export async function f(url: string, signal?: AbortSignal) {
          if (!signal) return load(url, { signal: AbortSignal.timeout(5_000) });
          return load(url, { signal });
        }
      `,
    },
    {
      name: 'the other side of a conditional',
      code: dedent`
        declare function load(url: string, options?: { signal?: AbortSignal }): Promise<string>;
        export async function f(url: string, signal?: AbortSignal) {
          return signal
            ? load(url, { signal })
            : load(url, { signal: AbortSignal.timeout(5_000) });
        }
      `,
    },
    {
      name: 'a variable that is either',
      code: dedent`
        declare function load(url: string, options?: { signal?: AbortSignal }): Promise<string>;
        export async function f(url: string, isSoon: boolean, signal: AbortSignal) {
          let own = signal;
          if (isSoon) own = AbortSignal.timeout(5_000);
          return load(url, { signal: own });
        }
      `,
    },
    // No deadline.
    {
      name: 'the signal of the caller',
      code: dedent`
        declare function load(url: string, options?: { signal?: AbortSignal }): Promise<string>;
        export async function f(url: string, signal: AbortSignal) {
          return load(url, { signal });
        }
      `,
    },
    {
      name: 'a signal that the object keeps',
      code: dedent`
        declare function load(url: string, options?: { signal?: AbortSignal }): Promise<string>;
        export class Client {
          readonly #life = new AbortController();
          async f(url: string, signal: AbortSignal) {
            signal.throwIfAborted();
            return load(url, { signal: this.#life.signal });
          }
        }
      `,
    },
    {
      name: 'a callback that outlives the function',
      code: dedent`
        declare function load(url: string, options?: { signal?: AbortSignal }): Promise<string>;
        declare const bus: { on(name: string, listener: () => Promise<string>): void };
        export function f(url: string, signal: AbortSignal) {
          signal.throwIfAborted();
          bus.on('tick', () => load(url, { signal: AbortSignal.timeout(5_000) }));
        }
      `,
    },
    {
      name: 'a deadline of the module',
      code: dedent`
        declare function load(url: string, options?: { signal?: AbortSignal }): Promise<string>;
        const boot = AbortSignal.timeout(60_000);
        export async function f(url: string, signal: AbortSignal) {
          signal.throwIfAborted();
          return load(url, { signal: boot });
        }
      `,
    },
    {
      name: 'a deadline of more than this call',
      code: dedent`
        declare function load(url: string, options?: { signal?: AbortSignal }): Promise<string>;
        export function client() {
          const session = AbortSignal.timeout(60_000);
          return async (url: string, signal: AbortSignal) => {
            signal.throwIfAborted();
            return load(url, { signal: session });
          };
        }
      `,
    },
    {
      name: 'a test',
      code: dedent`
        import { it } from 'vitest';
        declare function load(url: string, options?: { signal?: AbortSignal }): Promise<string>;
        it('loads', async ({ signal }) => {
          signal.throwIfAborted();
          await load('a', { signal: AbortSignal.timeout(5_000) });
        });
      `,
    },
  ],
  invalid: [
    // A deadline in place of the signal.
    {
      name: 'a parameter',
      code: dedent`
        declare function load(url: string, options?: { signal?: AbortSignal }): Promise<string>;
        export async function f(url: string, signal: AbortSignal) {
          signal.throwIfAborted();
          return load(url, { signal: AbortSignal.timeout(5_000) });
        }
      `,
      errors: [
        {
          messageId: 'detached',
          line: 4,
          column: 30,
          endLine: 4,
          endColumn: 56,
          suggestions: [
            {
              messageId: 'abortByBoth',
              output: dedent`
                declare function load(url: string, options?: { signal?: AbortSignal }): Promise<string>;
                export async function f(url: string, signal: AbortSignal) {
                  signal.throwIfAborted();
                  return load(url, { signal: AbortSignal.any([signal, AbortSignal.timeout(5_000)]) });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a parameter that may be left out',
      code: dedent`
        declare function load(url: string, options?: { signal?: AbortSignal }): Promise<string>;
        export async function f(url: string, signal?: AbortSignal) {
          signal?.throwIfAborted();
          return load(url, { signal: AbortSignal.timeout(5_000) });
        }
      `,
      errors: [
        {
          messageId: 'detached',
          line: 4,
          column: 30,
          endLine: 4,
          endColumn: 56,
          suggestions: [
            {
              messageId: 'abortByBoth',
              output: dedent`
                declare function load(url: string, options?: { signal?: AbortSignal }): Promise<string>;
                export async function f(url: string, signal?: AbortSignal) {
                  signal?.throwIfAborted();
                  return load(url, { signal: signal ? AbortSignal.any([signal, AbortSignal.timeout(5_000)]) : AbortSignal.timeout(5_000) });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a signal in options',
      code: dedent`
        declare function load(url: string, options?: { signal?: AbortSignal }): Promise<string>;
        interface Options {
          readonly signal?: AbortSignal;
        }
        export async function f(url: string, options: Options = {}) {
          options.signal?.throwIfAborted();
          return load(url, { signal: AbortSignal.timeout(5_000) });
        }
      `,
      errors: [
        {
          messageId: 'detached',
          line: 7,
          column: 30,
          endLine: 7,
          endColumn: 56,
          suggestions: [
            {
              messageId: 'abortByBoth',
              output: dedent`
                declare function load(url: string, options?: { signal?: AbortSignal }): Promise<string>;
                interface Options {
                  readonly signal?: AbortSignal;
                }
                export async function f(url: string, options: Options = {}) {
                  options.signal?.throwIfAborted();
                  return load(url, { signal: options.signal ? AbortSignal.any([options.signal, AbortSignal.timeout(5_000)]) : AbortSignal.timeout(5_000) });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a destructured signal',
      code: dedent`
        declare function load(url: string, options?: { signal?: AbortSignal }): Promise<string>;
        export async function f(url: string, { signal }: { signal: AbortSignal }) {
          signal.throwIfAborted();
          return load(url, { signal: AbortSignal.timeout(5_000) });
        }
      `,
      errors: [
        {
          messageId: 'detached',
          line: 4,
          column: 30,
          endLine: 4,
          endColumn: 56,
          suggestions: [
            {
              messageId: 'abortByBoth',
              output: dedent`
                declare function load(url: string, options?: { signal?: AbortSignal }): Promise<string>;
                export async function f(url: string, { signal }: { signal: AbortSignal }) {
                  signal.throwIfAborted();
                  return load(url, { signal: AbortSignal.any([signal, AbortSignal.timeout(5_000)]) });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'options of which all else is passed on',
      code: dedent`
        export async function f(url: string, init: RequestInit) {
          return fetch(url, { ...init, signal: AbortSignal.timeout(5_000) });
        }
      `,
      errors: [
        {
          messageId: 'detached',
          line: 2,
          column: 40,
          endLine: 2,
          endColumn: 66,
          suggestions: [
            {
              messageId: 'abortByBoth',
              output: dedent`
                export async function f(url: string, init: RequestInit) {
                  return fetch(url, { ...init, signal: init.signal ? AbortSignal.any([init.signal, AbortSignal.timeout(5_000)]) : AbortSignal.timeout(5_000) });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'the signal of a request',
      code: dedent`
        export async function GET(request: Request) {
          return fetch('https://example.com', {
            headers: request.headers,
            signal: AbortSignal.timeout(30_000),
          });
        }
      `,
      errors: [
        {
          messageId: 'detached',
          line: 4,
          column: 13,
          endLine: 4,
          endColumn: 40,
          suggestions: [
            {
              messageId: 'abortByBoth',
              output: dedent`
                export async function GET(request: Request) {
                  return fetch('https://example.com', {
                    headers: request.headers,
                    signal: AbortSignal.any([request.signal, AbortSignal.timeout(30_000)]),
                  });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'the signal of a task',
      code: dedent`
        import { all } from 'errgroup';
        declare function load(url: string, options?: { signal?: AbortSignal }): Promise<string>;
        export async function f() {
          return all([
            async signal => {
              signal.throwIfAborted();
              return load('a', { signal: AbortSignal.timeout(5_000) });
            },
          ]);
        }
      `,
      errors: [
        {
          messageId: 'detached',
          line: 7,
          column: 34,
          endLine: 7,
          endColumn: 60,
          suggestions: [
            {
              messageId: 'abortByBoth',
              output: dedent`
                import { all } from 'errgroup';
                declare function load(url: string, options?: { signal?: AbortSignal }): Promise<string>;
                export async function f() {
                  return all([
                    async signal => {
                      signal.throwIfAborted();
                      return load('a', { signal: AbortSignal.any([signal, AbortSignal.timeout(5_000)]) });
                    },
                  ]);
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a variable',
      code: dedent`
        declare function load(url: string, options?: { signal?: AbortSignal }): Promise<string>;
        export async function f(url: string, signal: AbortSignal) {
          signal.throwIfAborted();
          const deadline = AbortSignal.timeout(5_000);
          return load(url, { signal: deadline });
        }
      `,
      errors: [
        {
          messageId: 'detached',
          line: 5,
          column: 30,
          endLine: 5,
          endColumn: 38,
          suggestions: [
            {
              messageId: 'abortByBoth',
              output: dedent`
                declare function load(url: string, options?: { signal?: AbortSignal }): Promise<string>;
                export async function f(url: string, signal: AbortSignal) {
                  signal.throwIfAborted();
                  const deadline = AbortSignal.timeout(5_000);
                  return load(url, { signal: AbortSignal.any([signal, deadline]) });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'each call that is given it',
      code: dedent`
        declare function load(url: string, options?: { signal?: AbortSignal }): Promise<string>;
        export async function f(url: string, options: { signal?: AbortSignal }) {
          options.signal?.throwIfAborted();
          const signal = AbortSignal.timeout(5_000);
          await load(url, { signal });
          return load(url, { signal });
        }
      `,
      errors: [
        {
          messageId: 'detached',
          line: 5,
          column: 21,
          endLine: 5,
          endColumn: 27,
          suggestions: [
            {
              messageId: 'abortByBoth',
              output: dedent`
                declare function load(url: string, options?: { signal?: AbortSignal }): Promise<string>;
                export async function f(url: string, options: { signal?: AbortSignal }) {
                  options.signal?.throwIfAborted();
                  const signal = AbortSignal.timeout(5_000);
                  await load(url, { signal: options.signal ? AbortSignal.any([options.signal, signal]) : signal });
                  return load(url, { signal });
                }
              `,
            },
          ],
        },
        {
          messageId: 'detached',
          line: 6,
          column: 22,
          endLine: 6,
          endColumn: 28,
          suggestions: [
            {
              messageId: 'abortByBoth',
              output: dedent`
                declare function load(url: string, options?: { signal?: AbortSignal }): Promise<string>;
                export async function f(url: string, options: { signal?: AbortSignal }) {
                  options.signal?.throwIfAborted();
                  const signal = AbortSignal.timeout(5_000);
                  await load(url, { signal });
                  return load(url, { signal: options.signal ? AbortSignal.any([options.signal, signal]) : signal });
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
