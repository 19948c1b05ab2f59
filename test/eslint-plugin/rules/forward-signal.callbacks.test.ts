import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'a function that comes back, to be called by others',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;

        declare function debounced<F extends () => unknown>(body: F): F;
        declare function action<T>(body: () => Promise<T>): () => Promise<T>;
        declare function lazy<T>(body: () => Promise<T>): { get(): Promise<T> };
        export function f(signal: AbortSignal) {
          signal.throwIfAborted();
          return [
            debounced(async () => { await load('x'); }),
            action(() => load('x')),
            lazy(() => load('x')),
          ];
        }
      `,
    },
    {
      name: 'a callback that makes nothing of the result',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;

        declare function listen(body: () => Promise<void>): Promise<void>;
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await listen(async () => { await load('x'); });
        }
      `,
    },
    {
      name: 'a function that is handed on as a value',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;

        declare function wrap<F>(value: F): Promise<F>;
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          return wrap(async () => load('x'));
        }
      `,
    },
    {
      name: 'a callback whose call nothing waits for',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;

        declare function retry<T>(body: () => Promise<T>): Promise<T>;
        export function f(signal: AbortSignal) {
          void retry(() => load('x'));
          return signal;
        }
      `,
    },
    {
      name: 'a callback that is given a signal of its own',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;

        declare function withTimeout<T>(body: (signal: AbortSignal) => Promise<T>): Promise<T>;
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          return withTimeout(() => load('x'));
        }
      `,
    },
    {
      name: 'a callback beside the signal, with which it is raced',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;

        declare function race<T>(body: () => Promise<T>, signal: AbortSignal): Promise<T>;
        export async function f(signal: AbortSignal) {
          return race(() => load('x'), signal);
        }
      `,
    },
    {
      name: 'a cache, which gives others the same',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;

        declare const cache: { get<T>(key: string, body: () => Promise<T>): Promise<T> };
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          return cache.get('x', () => load('x'));
        }
      `,
    },
    {
      name: 'a promise that a variable brings to where others wait for it',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;

        const pending = new Map<string, Promise<string>>();
        export async function f(id: string, signal: AbortSignal) {
          signal.throwIfAborted();
          let promise = pending.get(id);
          if (!promise) {
            promise = load(id);
            pending.set(id, promise);
          }
          return promise;
        }
      `,
    },
    {
      name: 'a function around the call whose promise is kept for others',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;

        export class Store {
          #all?: Promise<string>;
          async all(signal: AbortSignal) {
            signal.throwIfAborted();
            return (this.#all ??= (async () => { return await load('x'); })());
          }
        }
      `,
    },
    {
      name: 'work that the platform waits for',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;

        declare const context: { waitUntil(promise: Promise<unknown>): void };
        export async function f(request: Request) {
          context.waitUntil(load('x'));
          return request.url;
        }
      `,
    },
    {
      name: 'the last link of a chain that nothing waits for',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;

        export function f(signal: AbortSignal) {
          void Promise.resolve().then(() => load('x'));
          return signal;
        }
      `,
    },
    {
      name: 'a type that holds itself where a request would be',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;

        interface Node { readonly request: Node }
        export async function f(node: Node) {
          return load(node.request.toString());
        }
      `,
    },
  ],

  invalid: [
    {
      name: 'a variable that is null at first',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal | null): Promise<string>;

        export async function f(make: () => AbortSignal) {
          let signal: AbortSignal | null = null;
          signal = make();
          return load('x');
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 6,
          column: 10,
          endLine: 6,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function load(id: string, signal?: AbortSignal | null): Promise<string>;

                export async function f(make: () => AbortSignal) {
                  let signal: AbortSignal | null = null;
                  signal = make();
                  return load('x', signal);
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'in a generator that is handed on beside the options with the signal',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;

        declare function each(ids: AsyncIterable<string>, options: { signal?: AbortSignal }): Promise<void>;
        export async function f(ids: string[], options: { signal?: AbortSignal }) {
          await each((async function* () {
            for (const id of ids) yield await load(id);
          })(), options);
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 6,
          column: 39,
          endLine: 6,
          endColumn: 43,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function load(id: string, signal?: AbortSignal): Promise<string>;

                declare function each(ids: AsyncIterable<string>, options: { signal?: AbortSignal }): Promise<void>;
                export async function f(ids: string[], options: { signal?: AbortSignal }) {
                  await each((async function* () {
                    for (const id of ids) yield await load(id, options.signal);
                  })(), options);
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a callback whose result the call gives',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;

        declare function retry<T>(body: () => Promise<T>): Promise<T>;
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          return retry(() => load('x'));
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 6,
          column: 22,
          endLine: 6,
          endColumn: 26,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function load(id: string, signal?: AbortSignal): Promise<string>;

                declare function retry<T>(body: () => Promise<T>): Promise<T>;
                export async function f(signal: AbortSignal) {
                  signal.throwIfAborted();
                  return retry(() => load('x', signal));
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a callback in an object',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;

        declare function span<T>(options: { name: string; run: () => Promise<T> }): Promise<T>;
        export async function f(signal: AbortSignal) {
          await load('x', signal);
          return span({ name: 'y', run: async () => await load('y') });
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 6,
          column: 51,
          endLine: 6,
          endColumn: 55,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function load(id: string, signal?: AbortSignal): Promise<string>;

                declare function span<T>(options: { name: string; run: () => Promise<T> }): Promise<T>;
                export async function f(signal: AbortSignal) {
                  await load('x', signal);
                  return span({ name: 'y', run: async () => await load('y', signal) });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a callback of a type that is asked for its result',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;

        declare function span<F extends (id: number) => unknown>(body: F): ReturnType<F>;
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await span(async () => { await load('x'); });
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 6,
          column: 34,
          endLine: 6,
          endColumn: 38,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function load(id: string, signal?: AbortSignal): Promise<string>;

                declare function span<F extends (id: number) => unknown>(body: F): ReturnType<F>;
                export async function f(signal: AbortSignal) {
                  signal.throwIfAborted();
                  await span(async () => { await load('x', signal); });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a local function that is handed to such a call',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;

        declare function retry<T>(body: () => Promise<T>): Promise<T>;
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          const attempt = () => load('x');
          return retry(attempt);
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 6,
          column: 25,
          endLine: 6,
          endColumn: 29,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function load(id: string, signal?: AbortSignal): Promise<string>;

                declare function retry<T>(body: () => Promise<T>): Promise<T>;
                export async function f(signal: AbortSignal) {
                  signal.throwIfAborted();
                  const attempt = () => load('x', signal);
                  return retry(attempt);
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'the callback of a set',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;

        export async function f(ids: Set<string>, signal: AbortSignal) {
          signal.throwIfAborted();
          const all: Promise<string>[] = [];
          ids.forEach(id => all.push(load(id)));
          return all;
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 6,
          column: 30,
          endLine: 6,
          endColumn: 34,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function load(id: string, signal?: AbortSignal): Promise<string>;

                export async function f(ids: Set<string>, signal: AbortSignal) {
                  signal.throwIfAborted();
                  const all: Promise<string>[] = [];
                  ids.forEach(id => all.push(load(id, signal)));
                  return all;
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'the request of an event',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;

        export async function f(event: { readonly request: Request }) {
          return load('x');
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 10,
          endLine: 4,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function load(id: string, signal?: AbortSignal): Promise<string>;

                export async function f(event: { readonly request: Request }) {
                  return load('x', event.request.signal);
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'the request in the request of a context',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;

        export async function f(context: { readonly req: { readonly raw: Request } }) {
          return load('x');
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 10,
          endLine: 4,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function load(id: string, signal?: AbortSignal): Promise<string>;

                export async function f(context: { readonly req: { readonly raw: Request } }) {
                  return load('x', context.req.raw.signal);
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
