import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-detached-signal', ruleOf('no-detached-signal'), {
  valid: [
    {
      name: 'options that are given a deadline where the caller gives no signal',
      code: dedent`
        interface Options { readonly signal?: AbortSignal; readonly timeout?: number }
        export async function f(url: string, options: Options) {
          const init: RequestInit = {};
          if (options.signal) init.signal = options.signal;
          else if (options.timeout) init.signal = AbortSignal.timeout(options.timeout);
          return await fetch(url, init);
        }
        export async function g(url: string, options?: Options) {
          const init: RequestInit = {};
          if (options?.signal) init.signal = options.signal;
          if (options?.signal === undefined) init.signal = AbortSignal.timeout(5_000);
          return await fetch(url, init);
        }
      `,
    },
    {
      name: 'options that are given a deadline where they have no signal',
      code: dedent`
        export async function f(url: string, options: RequestInit & { timeout?: number }) {
          const init = { ...options };
          if (options.timeout && !init.signal) {
            init.signal = AbortSignal.timeout(options.timeout);
          }
          return await fetch(url, init);
        }
        export async function g(url: string, options: RequestInit) {
          const init = { ...options };
          if (init.signal === undefined) init.signal = AbortSignal.timeout(5_000);
          return await fetch(url, init);
        }
        export async function h(url: string, options: RequestInit) {
          const init = { ...options };
          init.signal ??= AbortSignal.timeout(5_000);
          return await fetch(url, init);
        }
        export async function i(url: string, options: RequestInit) {
          const init = { ...options };
          init.signal ||= AbortSignal.timeout(5_000);
          return await fetch(url, init);
        }
        export async function j(url: string, options: RequestInit) {
          const init = { ...options };
          if (init.signal) return await fetch(url, init);
          init.signal = AbortSignal.timeout(5_000);
          return await fetch(url, init);
        }
      `,
    },
    // The condition asks for the signal of the caller.
    {
      name: 'the signal if there is one',
      code: dedent`
        export async function f(url: string, ms: number, signal?: AbortSignal) {
          return await fetch(url, { signal: signal ? signal : AbortSignal.timeout(ms) });
        }
      `,
    },
    {
      name: 'the signal if it is not undefined',
      code: dedent`
        export async function f(url: string, ms: number, signal?: AbortSignal) {
          return await fetch(url, { signal: signal === undefined ? AbortSignal.timeout(ms) : signal });
        }
      `,
    },
    {
      name: 'a signal by another name, which is a copy of it',
      code: dedent`
        declare function join(one: AbortSignal, other: AbortSignal): AbortSignal;
        export async function f(url: string, options: { signal?: AbortSignal }) {
          const deadline = AbortSignal.timeout(5_000);
          const base = options.signal;
          return await fetch(url, { signal: base ? join(deadline, base) : deadline });
        }
      `,
    },
    {
      name: 'a signal by another name',
      code: dedent`
        export async function f(url: string, ms: number, abort?: AbortSignal) {
          return await fetch(url, { signal: abort ? abort : AbortSignal.timeout(ms) });
        }
      `,
    },
    {
      name: 'both of them in one branch',
      code: dedent`
        export async function f(url: string, signal: AbortSignal, ms?: number) {
          return await fetch(url, {
            signal: ms === undefined ? signal : AbortSignal.any([signal, AbortSignal.timeout(ms)]),
          });
        }
      `,
    },
    {
      name: 'a deadline where nothing has been joined for want of a signal',
      code: dedent`
        declare function join(signals: AbortSignal[]): { signal: AbortSignal };
        export async function f(url: string, signal?: AbortSignal) {
          const joined = signal ? join([signal, AbortSignal.timeout(50)]) : null;
          return await fetch(url, {
            signal: joined ? joined.signal : AbortSignal.timeout(50),
          });
        }
      `,
    },
    {
      name: 'a deadline beside the signal of another',
      code: dedent`
        declare function load(id: string, deadline: AbortSignal, stop?: AbortSignal): Promise<string>;
        declare const shutdown: { readonly signal: AbortSignal };
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          return await load("a", AbortSignal.timeout(1_000), shutdown.signal);
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'options that are given a deadline on the branch with the signal',
      code: dedent`
        export async function f(url: string, options: { signal?: AbortSignal }) {
          const init: RequestInit = {};
          if (options.signal) init.signal = AbortSignal.timeout(5_000);
          return await fetch(url, init);
        }
      `,
      errors: [
        {
          messageId: 'detached',
          line: 4,
          column: 27,
          endLine: 4,
          endColumn: 31,
          suggestions: [
            {
              messageId: 'abortByBoth',
              output: dedent`
                export async function f(url: string, options: { signal?: AbortSignal }) {
                  const init: RequestInit = {};
                  if (options.signal) init.signal = options.signal ? AbortSignal.any([options.signal, AbortSignal.timeout(5_000)]) : AbortSignal.timeout(5_000);
                  return await fetch(url, init);
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'options that are given a deadline where something else is asked',
      code: dedent`
        export async function f(url: string, options: RequestInit & { timeout?: number }) {
          const init = { ...options };
          if (options.timeout) init.signal = AbortSignal.timeout(options.timeout);
          return await fetch(url, init);
        }
      `,
      errors: [
        {
          messageId: 'detached',
          line: 4,
          column: 27,
          endLine: 4,
          endColumn: 31,
          suggestions: [
            {
              messageId: 'abortByBoth',
              output: dedent`
                export async function f(url: string, options: RequestInit & { timeout?: number }) {
                  const init = { ...options };
                  if (options.timeout) init.signal = options.signal ? AbortSignal.any([options.signal, AbortSignal.timeout(options.timeout)]) : AbortSignal.timeout(options.timeout);
                  return await fetch(url, init);
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'options that are given a deadline where they have a signal',
      code: dedent`
        export async function f(url: string, options: RequestInit) {
          const init = { ...options };
          if (init.signal) init.signal = AbortSignal.timeout(5_000);
          return await fetch(url, init);
        }
      `,
      errors: [
        {
          messageId: 'detached',
          line: 4,
          column: 27,
          endLine: 4,
          endColumn: 31,
          suggestions: [
            {
              messageId: 'abortByBoth',
              output: dedent`
                export async function f(url: string, options: RequestInit) {
                  const init = { ...options };
                  if (init.signal) init.signal = options.signal ? AbortSignal.any([options.signal, AbortSignal.timeout(5_000)]) : AbortSignal.timeout(5_000);
                  return await fetch(url, init);
                }
              `,
            },
          ],
        },
      ],
    },
    // The condition asks for something else.
    {
      name: 'a deadline in one branch',
      code: dedent`
        export async function f(url: string, signal: AbortSignal, ms?: number) {
          return await fetch(url, { signal: ms === undefined ? signal : AbortSignal.timeout(ms) });
        }
      `,
      errors: [
        {
          messageId: 'detached',
          line: 2,
          column: 65,
          endLine: 2,
          endColumn: 88,
          suggestions: [
            {
              messageId: 'abortByBoth',
              output: dedent`
                export async function f(url: string, signal: AbortSignal, ms?: number) {
                  return await fetch(url, { signal: ms === undefined ? signal : AbortSignal.any([signal, AbortSignal.timeout(ms)]) });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a deadline in a branch of a constant',
      code: dedent`
        export async function f(url: string, options: { signal?: AbortSignal; ms?: number }) {
          const signal = options.ms === undefined ? options.signal : AbortSignal.timeout(options.ms);
          return await fetch(url, { signal: signal ?? null });
        }
        export async function g(url: string, options: { signal: AbortSignal; ms?: number }) {
          const signal = options.ms === undefined ? options.signal : AbortSignal.timeout(options.ms);
          return await fetch(url, { signal });
        }
      `,
      errors: [
        {
          messageId: 'detached',
          line: 7,
          column: 29,
          endLine: 7,
          endColumn: 35,
          suggestions: [
            {
              messageId: 'abortByBoth',
              output: dedent`
                export async function f(url: string, options: { signal?: AbortSignal; ms?: number }) {
                  const signal = options.ms === undefined ? options.signal : AbortSignal.timeout(options.ms);
                  return await fetch(url, { signal: signal ?? null });
                }
                export async function g(url: string, options: { signal: AbortSignal; ms?: number }) {
                  const signal = options.ms === undefined ? options.signal : AbortSignal.timeout(options.ms);
                  return await fetch(url, { signal: AbortSignal.any([options.signal, signal]) });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'the controller of a timer in one branch',
      code: dedent`
        export async function f(url: string, signal: AbortSignal, ms?: number) {
          const deadline = new AbortController();
          const timer = setTimeout(() => deadline.abort(), ms);
          try {
            return await fetch(url, { signal: ms ? deadline.signal : signal });
          } finally {
            clearTimeout(timer);
          }
        }
      `,
      errors: [
        {
          messageId: 'detached',
          line: 5,
          column: 44,
          endLine: 5,
          endColumn: 59,
          suggestions: [
            {
              messageId: 'abortByBoth',
              output: dedent`
                export async function f(url: string, signal: AbortSignal, ms?: number) {
                  const deadline = new AbortController();
                  const timer = setTimeout(() => deadline.abort(), ms);
                  try {
                    return await fetch(url, { signal: ms ? AbortSignal.any([signal, deadline.signal]) : signal });
                  } finally {
                    clearTimeout(timer);
                  }
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a deadline where something else is not there',
      code: dedent`
        export async function f(url: string, name: string, signal: AbortSignal) {
          const mark = name ? name : null;
          return await fetch(url, {
            signal: mark ? signal : AbortSignal.timeout(50),
          });
        }
      `,
      errors: [
        {
          messageId: 'detached',
          line: 4,
          column: 29,
          endLine: 4,
          endColumn: 52,
          suggestions: [
            {
              messageId: 'abortByBoth',
              output: dedent`
                export async function f(url: string, name: string, signal: AbortSignal) {
                  const mark = name ? name : null;
                  return await fetch(url, {
                    signal: mark ? signal : AbortSignal.any([signal, AbortSignal.timeout(50)]),
                  });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'two deadlines',
      code: dedent`
        declare function load(id: string, deadline: AbortSignal, stop?: AbortSignal): Promise<string>;
        export async function f(signal: AbortSignal) {
          return await load("a", AbortSignal.timeout(1_000), AbortSignal.timeout(2_000));
        }
      `,
      errors: [
        {
          messageId: 'detached',
          line: 3,
          column: 26,
          endLine: 3,
          endColumn: 52,
          suggestions: [
            {
              messageId: 'abortByBoth',
              output: dedent`
            declare function load(id: string, deadline: AbortSignal, stop?: AbortSignal): Promise<string>;
            export async function f(signal: AbortSignal) {
              return await load("a", AbortSignal.any([signal, AbortSignal.timeout(1_000)]), AbortSignal.timeout(2_000));
            }
          `,
            },
          ],
        },
      ],
    },
  ],
});
