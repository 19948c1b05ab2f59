import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-detached-signal', ruleOf('no-detached-signal'), {
  valid: [
    {
      name: 'a promise that is kept for those who ask next',
      code: dedent`
        let token: Promise<string> | undefined;
        export async function f(url: string, signal: AbortSignal) {
          token ??= fetch("/token", { signal: AbortSignal.timeout(5_000) })
            .then(response => response.text());
          return await fetch(url + (await token), { signal });
        }
      `,
    },
    {
      name: 'what is read for a client on the way to a cache',
      code: dedent`
        declare const cache: { put(key: string, text: string): Promise<void> };
        export async function f(request: Request) {
          const response = await fetch(request.url, { signal: AbortSignal.timeout(5_000) });
          await cache.put(request.url, await response.clone().text());
          return response;
        }
      `,
    },
    // The signal of the caller has its part in it.
    {
      name: 'both',
      code: dedent`
        declare function load(url: string, options?: { signal?: AbortSignal }): Promise<string>;
        export async function f(url: string, signal: AbortSignal) {
          return load(url, {
            signal: AbortSignal.any([signal, AbortSignal.timeout(5_000)]),
          });
        }
      `,
    },
    {
      name: 'both, by a helper',
      code: dedent`
        declare function load(url: string, options?: { signal?: AbortSignal }): Promise<string>;
        declare function anySignal(...signals: AbortSignal[]): AbortSignal;
        export async function f(url: string, signal: AbortSignal) {
          const either = anySignal(signal, AbortSignal.timeout(5_000));
          return load(url, { signal: either });
        }
      `,
    },
    {
      name: 'a list to which it is added',
      code: dedent`
        declare function load(url: string, options?: { signal?: AbortSignal }): Promise<string>;
        export async function f(url: string, signal?: AbortSignal) {
          const signals = [AbortSignal.timeout(5_000)];
          if (signal) signals.push(signal);
          return load(url, { signal: AbortSignal.any(signals) });
        }
      `,
    },
    {
      name: 'a race with the signal',
      code: dedent`
        declare function load(url: string, options?: { signal?: AbortSignal }): Promise<string>;
        declare function raceSignal<T>(work: Promise<T>, signal: AbortSignal): Promise<T>;
        export async function f(url: string, signal: AbortSignal) {
          return raceSignal(
            load(url, { signal: AbortSignal.timeout(5_000) }),
            signal,
          );
        }
      `,
    },
    {
      name: 'another argument that has the signal',
      code: dedent`
        declare function load(url: string, options?: { signal?: AbortSignal }): Promise<string>;
        declare function send(context: { signal?: AbortSignal }, body: string, options?: { signal?: AbortSignal }): Promise<void>;
        export async function f(context: { signal?: AbortSignal }, body: string) {
          return send(context, body, { signal: AbortSignal.timeout(5_000) });
        }
      `,
    },
    // It is to be done after an abort, too.
    {
      name: 'a clean-up',
      code: dedent`
        declare function load(url: string, options?: { signal?: AbortSignal }): Promise<string>;
        export async function f(url: string, signal: AbortSignal) {
          try {
            return await load(url, { signal });
          } finally {
            await load(\`\${url}/release\`, { signal: AbortSignal.timeout(5_000) });
          }
        }
      `,
    },
    {
      name: 'a function that closes',
      code: dedent`
        declare function load(url: string, options?: { signal?: AbortSignal }): Promise<string>;
        export async function close(url: string, signal: AbortSignal) {
          signal.throwIfAborted();
          await load(url, { signal: AbortSignal.timeout(5_000) });
        }
      `,
    },
    {
      name: 'a call that nothing waits for',
      code: dedent`
        declare function load(url: string, options?: { signal?: AbortSignal }): Promise<string>;
        export async function f(url: string, signal: AbortSignal) {
          void load(\`\${url}/audit\`, { signal: AbortSignal.timeout(5_000) });
          return load(url, { signal });
        }
      `,
    },
    {
      name: 'a comment that says so',
      code: dedent`
        declare function load(url: string, options?: { signal?: AbortSignal }): Promise<string>;
        export async function f(url: string, signal: AbortSignal) {
          await load(url, { signal });
          // must not be cancelled by the caller
          await load(\`\${url}/audit\`, { signal: AbortSignal.timeout(5_000) });
        }
      `,
    },
    {
      name: 'a write for a client that may have gone',
      code: dedent`
        export async function PUT(request: Request) {
          return fetch('https://example.com/store', {
            method: 'PUT',
            body: await request.text(),
            signal: AbortSignal.timeout(5_000),
          });
        }
      `,
    },
    {
      name: 'both, by a helper that is given the signal of the caller by another name',
      code: dedent`
        declare function load(url: string, options?: { signal?: AbortSignal }): Promise<string>;
        declare function joinSignals(one: AbortSignal, other: AbortSignal): AbortSignal;
        export async function f(url: string, options: { signal?: AbortSignal }) {
          const deadline = AbortSignal.timeout(5_000);
          const base = options.signal;
          return load(url, { signal: base ? joinSignals(deadline, base) : deadline });
        }
      `,
    },
  ],
  invalid: [
    // Other calls.
    {
      name: 'a copy of it',
      code: dedent`
        declare function load(url: string, options?: { signal?: AbortSignal }): Promise<string>;
        export async function f(url: string, signal: AbortSignal) {
          signal.throwIfAborted();
          const deadline = AbortSignal.timeout(5_000);
          const own = deadline;
          return load(url, { signal: own });
        }
      `,
      errors: [
        {
          messageId: 'detached',
          line: 6,
          column: 30,
          endLine: 6,
          endColumn: 33,
          suggestions: [
            {
              messageId: 'abortByBoth',
              output: dedent`
                declare function load(url: string, options?: { signal?: AbortSignal }): Promise<string>;
                export async function f(url: string, signal: AbortSignal) {
                  signal.throwIfAborted();
                  const deadline = AbortSignal.timeout(5_000);
                  const own = deadline;
                  return load(url, { signal: AbortSignal.any([signal, own]) });
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
        declare function load(url: string, options?: { signal?: AbortSignal }): Promise<string>;
        export async function f(url: string, signal: AbortSignal) {
          signal.throwIfAborted();
          const soon = AbortSignal.timeout(5_000);
          return load(url, {
            signal: AbortSignal.any([soon, AbortSignal.timeout(9_000)]),
          });
        }
      `,
      errors: [
        {
          messageId: 'detached',
          line: 6,
          column: 13,
          endLine: 6,
          endColumn: 64,
          suggestions: [
            {
              messageId: 'abortByBoth',
              output: dedent`
                declare function load(url: string, options?: { signal?: AbortSignal }): Promise<string>;
                export async function f(url: string, signal: AbortSignal) {
                  signal.throwIfAborted();
                  const soon = AbortSignal.timeout(5_000);
                  return load(url, {
                    signal: AbortSignal.any([signal, AbortSignal.any([soon, AbortSignal.timeout(9_000)])]),
                  });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'an options object of its own',
      code: dedent`
        declare function load(url: string, options?: { signal?: AbortSignal }): Promise<string>;
        export async function f(url: string, signal: AbortSignal) {
          signal.throwIfAborted();
          const options = { signal: AbortSignal.timeout(5_000) };
          return load(url, options);
        }
      `,
      errors: [
        {
          messageId: 'detached',
          line: 5,
          column: 20,
          endLine: 5,
          endColumn: 27,
          suggestions: [
            {
              messageId: 'abortByBoth',
              output: dedent`
                declare function load(url: string, options?: { signal?: AbortSignal }): Promise<string>;
                export async function f(url: string, signal: AbortSignal) {
                  signal.throwIfAborted();
                  const options = { signal: AbortSignal.any([signal, AbortSignal.timeout(5_000)]) };
                  return load(url, options);
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a parameter of the call',
      code: dedent`
        declare function store(id: number, signal?: AbortSignal): Promise<void>;
        export async function f(id: number, signal: AbortSignal) {
          signal.throwIfAborted();
          await store(id, AbortSignal.timeout(5_000));
        }
      `,
      errors: [
        {
          messageId: 'detached',
          line: 4,
          column: 19,
          endLine: 4,
          endColumn: 45,
          suggestions: [
            {
              messageId: 'abortByBoth',
              output: dedent`
                declare function store(id: number, signal?: AbortSignal): Promise<void>;
                export async function f(id: number, signal: AbortSignal) {
                  signal.throwIfAborted();
                  await store(id, AbortSignal.any([signal, AbortSignal.timeout(5_000)]));
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'an option by another name',
      code: dedent`
        declare function query(sql: string, options?: { abortSignal?: AbortSignal }): Promise<void>;
        export async function f(sql: string, signal: AbortSignal) {
          signal.throwIfAborted();
          await query(sql, { abortSignal: AbortSignal.timeout(5_000) });
        }
      `,
      errors: [
        {
          messageId: 'detached',
          line: 4,
          column: 35,
          endLine: 4,
          endColumn: 61,
          suggestions: [
            {
              messageId: 'abortByBoth',
              output: dedent`
                declare function query(sql: string, options?: { abortSignal?: AbortSignal }): Promise<void>;
                export async function f(sql: string, signal: AbortSignal) {
                  signal.throwIfAborted();
                  await query(sql, { abortSignal: AbortSignal.any([signal, AbortSignal.timeout(5_000)]) });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a callback that runs in the function',
      code: dedent`
        declare function load(url: string, options?: { signal?: AbortSignal }): Promise<string>;
        export async function f(urls: string[], signal: AbortSignal) {
          signal.throwIfAborted();
          return Promise.all(
            urls.map(url => load(url, { signal: AbortSignal.timeout(5_000) })),
          );
        }
      `,
      errors: [
        {
          messageId: 'detached',
          line: 5,
          column: 41,
          endLine: 5,
          endColumn: 67,
          suggestions: [
            {
              messageId: 'abortByBoth',
              output: dedent`
                declare function load(url: string, options?: { signal?: AbortSignal }): Promise<string>;
                export async function f(urls: string[], signal: AbortSignal) {
                  signal.throwIfAborted();
                  return Promise.all(
                    urls.map(url => load(url, { signal: AbortSignal.any([signal, AbortSignal.timeout(5_000)]) })),
                  );
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'one of two deadlines',
      code: dedent`
        export async function f(url: string, isSlow: boolean, { signal }: RequestInit) {
          signal?.throwIfAborted();
          return fetch(url, {
            signal: isSlow ? AbortSignal.timeout(9_000) : AbortSignal.timeout(1_000),
          });
        }
      `,
      errors: [
        {
          messageId: 'detached',
          line: 4,
          column: 13,
          endLine: 4,
          endColumn: 77,
          suggestions: [
            {
              messageId: 'abortByBoth',
              output: dedent`
                export async function f(url: string, isSlow: boolean, { signal }: RequestInit) {
                  signal?.throwIfAborted();
                  return fetch(url, {
                    signal: signal ? AbortSignal.any([signal, isSlow ? AbortSignal.timeout(9_000) : AbortSignal.timeout(1_000)]) : isSlow ? AbortSignal.timeout(9_000) : AbortSignal.timeout(1_000),
                  });
                }
              `,
            },
          ],
        },
      ],
    },
    // No suggestion.
    {
      name: 'a signal of another kind',
      code: dedent`
        declare function load(url: string, options?: { signal?: AbortSignal }): Promise<string>;
        interface Cancel {
          readonly aborted: boolean;
          addEventListener(type: 'abort', listener: () => void): void;
        }
        export async function f(url: string, signal: Cancel) {
          if (signal.aborted) return '';
          return load(url, { signal: AbortSignal.timeout(5_000) });
        }
      `,
      errors: [
        {
          messageId: 'detached',
          line: 8,
          column: 30,
          endLine: 8,
          endColumn: 56,
          suggestions: [],
        },
      ],
    },
    {
      name: 'a deadline that may be absent',
      code: dedent`
        export async function f(url: string, ms: number, init: RequestInit) {
          return fetch(url, {
            ...init,
            signal: ms > 0 ? AbortSignal.timeout(ms) : null,
          });
        }
      `,
      errors: [
        {
          messageId: 'detached',
          line: 4,
          column: 13,
          endLine: 4,
          endColumn: 52,
          suggestions: [],
        },
      ],
    },
    {
      name: 'a comment in it',
      code: dedent`
        declare function load(url: string, options?: { signal?: AbortSignal }): Promise<string>;
        export async function f(url: string, signal: AbortSignal) {
          signal.throwIfAborted();
          return load(url, { signal: AbortSignal.timeout(/* ms */ 5_000) });
        }
      `,
      errors: [
        {
          messageId: 'detached',
          line: 4,
          column: 30,
          endLine: 4,
          endColumn: 65,
          suggestions: [],
        },
      ],
    },
  ],
});
