import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'what a stream asks for while it is read',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export function f(signal: AbortSignal) {
      signal.throwIfAborted();
      return new ReadableStream<string>({
        async pull(controller) { controller.enqueue(await load("x")); },
      });
    }
  `,
    },
    {
      name: 'a stream that a method of what holds the signal gives',
      code: dedent`
    interface Context {
      request(body: string): Promise<{ value: ReadableStream<string> }>;
      readonly signal?: AbortSignal;
    }
    declare function readAll(stream: ReadableStream<string>, signal?: AbortSignal): Promise<string>;
    export async function f(context: Context) {
      const { value } = await context.request("x");
      const result = await context.request("y");
      const all = await readAll(value) + await readAll(result.value);
      return all + await context.request("z").then(async last => await readAll(last.value));
    }
  `,
    },
    {
      name: 'a stream that may have been opened with the signal',
      code: dedent`
    declare function read(options: { input: ReadableStream; signal?: AbortSignal }): Promise<string>;
    declare function open(path: string, options: { signal?: AbortSignal }): ReadableStream;
    export async function f(path: string, size: number, signal: AbortSignal) {
      let input: ReadableStream | undefined;
      input = size === 0 ? new ReadableStream() : open(path, { signal });
      return await read({ input });
    }
  `,
    },
    {
      name: 'the response of a request that has the signal',
      code: dedent`
    declare function events(response: Response, signal?: AbortSignal): AsyncGenerator<string>;
    declare function parse(response: Response, options?: { signal?: AbortSignal }): Promise<string>;
    declare function deadline(): AbortSignal | undefined;
    export async function f(url: string, isStream: boolean) {
      const signal = deadline();
      const response = await fetch(url, { signal });
      if (isStream) return events(response);
      return await parse(response);
    }
  `,
    },
    {
      name: 'a stream in the callback of what was opened with the signal',
      code: dedent`
    declare function readAll(stream: ReadableStream | null, signal?: AbortSignal): Promise<string>;
    export async function f(url: string, signal: AbortSignal) {
      return await fetch(url, { signal }).then(async response => await readAll(response.body));
    }
  `,
    },
    {
      name: 'the response of a result that a request with the signal has given',
      code: dedent`
    interface Result<T> {
      andThen<U>(next: (value: T) => Promise<U>): Promise<U>;
    }
    declare function ask(url: string, options?: { signal?: AbortSignal }): Result<Response>;
    declare function save(body: ReadableStream | null, signal?: AbortSignal): Promise<void>;
    export function f(url: string, signal: AbortSignal) {
      return ask(url, { signal }).andThen(async response => {
        await save(response.body);
      });
    }
  `,
    },
    {
      name: 'the start of something else',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare class Server { constructor(handlers: { start(): Promise<string> }) }
    export function f(signal: AbortSignal) {
      signal.throwIfAborted();
      return new Server({ start: () => load("x") });
    }
  `,
    },
    {
      name: 'a stage of a pipeline that has the signal',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function pipeline(
          source: Iterable<string>,
          stage: (all: AsyncIterable<string>) => AsyncIterable<string>,
          sink: (all: AsyncIterable<string>) => Promise<void>,
          options?: { signal?: AbortSignal },
        ): Promise<void>;
        declare function drain(all: AsyncIterable<string>): Promise<void>;
        export async function f(ids: string[], signal: AbortSignal) {
          await pipeline(
            ids,
            async function* (all) {
              for await (const id of all) yield await load(id);
            },
            drain,
            { signal },
          );
        }
      `,
    },
    {
      name: 'a stage of a pipeline that nothing here waits for',
      code: dedent`
        import { pipeline } from 'node:stream';
        import type { Readable, Writable } from 'node:stream';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export function f(from: Readable, to: Writable, signal: AbortSignal) {
          signal.throwIfAborted();
          pipeline(
            from,
            async function* (all: AsyncIterable<string>) {
              for await (const id of all) yield await load(id);
            },
            to,
            error => { console.error(error); },
          );
        }
      `,
    },
    {
      name: 'a transport that the abort disposes of',
      code: dedent`
        interface Transport { dispose(): void; request(name: string, init?: RequestInit): Promise<string> }
        export async function f(transport: Transport, signal?: AbortSignal) {
          const onAbort = (): void => transport.dispose();
          signal?.addEventListener("abort", onAbort, { once: true });
          return await transport.request("x");
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'the response of a result that a request without the signal has given',
      code: dedent`
        interface Result<T> {
          andThen<U>(next: (value: T) => Promise<U>): Promise<U>;
        }
        declare function ask(url: string): Result<Response>;
        declare function save(body: ReadableStream | null, signal?: AbortSignal): Promise<void>;
        export function f(url: string, signal: AbortSignal) {
          signal.throwIfAborted();
          return ask(url).andThen(async response => {
            await save(response.body);
          });
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 9,
          column: 11,
          endLine: 9,
          endColumn: 15,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                interface Result<T> {
                  andThen<U>(next: (value: T) => Promise<U>): Promise<U>;
                }
                declare function ask(url: string): Result<Response>;
                declare function save(body: ReadableStream | null, signal?: AbortSignal): Promise<void>;
                export function f(url: string, signal: AbortSignal) {
                  signal.throwIfAborted();
                  return ask(url).andThen(async response => {
                    await save(response.body, signal);
                  });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'the response of a request without the signal, and what one only says',
      code: dedent`
        declare function parse(response: Response, signal?: AbortSignal): Promise<string>;
        export async function f(url: string, signal: AbortSignal) {
          const first = await fetch(url, { signal: null });
          const second = await fetch(url, { signal });
          return [await parse(first), await fetch(second.url)];
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 5,
          column: 17,
          endLine: 5,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function parse(response: Response, signal?: AbortSignal): Promise<string>;
                export async function f(url: string, signal: AbortSignal) {
                  const first = await fetch(url, { signal: null });
                  const second = await fetch(url, { signal });
                  return [await parse(first, signal), await fetch(second.url)];
                }
              `,
            },
          ],
        },
        {
          messageId: 'missingSignal',
          line: 5,
          column: 37,
          endLine: 5,
          endColumn: 42,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function parse(response: Response, signal?: AbortSignal): Promise<string>;
                export async function f(url: string, signal: AbortSignal) {
                  const first = await fetch(url, { signal: null });
                  const second = await fetch(url, { signal });
                  return [await parse(first), await fetch(second.url, { signal })];
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a stage of a pipeline that is waited for',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function pipe<A, B, C>(a: A, b: (a: A) => B, c: (b: B) => C): C;
        declare function drain(all: AsyncIterable<string>): Promise<void>;
        export async function f(ids: string[], signal: AbortSignal) {
          await pipe(
            ids,
            async function* (all) {
              for (const id of all) yield await load(id);
            },
            drain,
          );
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 8,
          column: 41,
          endLine: 8,
          endColumn: 45,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                declare function pipe<A, B, C>(a: A, b: (a: A) => B, c: (b: B) => C): C;
                declare function drain(all: AsyncIterable<string>): Promise<void>;
                export async function f(ids: string[], signal: AbortSignal) {
                  await pipe(
                    ids,
                    async function* (all) {
                      for (const id of all) yield await load(id, signal);
                    },
                    drain,
                  );
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'the start of a stream',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export function f(signal: AbortSignal) {
      signal.throwIfAborted();
      return new ReadableStream<string>({
        async start(controller) {
          controller.enqueue(await load("x"));
        },
      });
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 6,
          column: 32,
          endLine: 6,
          endColumn: 36,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            declare function load(id: string, signal?: AbortSignal): Promise<string>;
            export function f(signal: AbortSignal) {
              signal.throwIfAborted();
              return new ReadableStream<string>({
                async start(controller) {
                  controller.enqueue(await load("x", signal));
                },
              });
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'a transport that the abort only describes',
      code: dedent`
        interface Transport { describe(): void; request(name: string, init?: RequestInit): Promise<string> }
        export async function f(transport: Transport, signal: AbortSignal) {
          const onAbort = (): void => transport.describe();
          signal.addEventListener("abort", onAbort, { once: true });
          return await transport.request("x");
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 5,
          column: 16,
          endLine: 5,
          endColumn: 33,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            interface Transport { describe(): void; request(name: string, init?: RequestInit): Promise<string> }
            export async function f(transport: Transport, signal: AbortSignal) {
              const onAbort = (): void => transport.describe();
              signal.addEventListener("abort", onAbort, { once: true });
              return await transport.request("x", { signal });
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'streams that are made of one another again and again',
      code: dedent`
        declare function join(...parts: unknown[]): ReadableStream;
        declare function read(part: ReadableStream, init?: { signal?: AbortSignal }): Promise<string>;
        export async function f(signal: AbortSignal, count: number) {
          let a = join(), b = join(), c = join(), d = join();
          for (let index = 0; index < count; index++) {
            a = join(a, b, c, d);
            b = join(b, c, d, a);
            c = join(c, d, a, b);
            d = join(d, a, b, c);
            a = join(a, b, c, d);
            b = join(b, c, d, a);
            c = join(c, d, a, b);
            d = join(d, a, b, c);
            a = join(a, b, c, d);
            b = join(b, c, d, a);
            c = join(c, d, a, b);
            d = join(d, a, b, c);
            a = join(a, b, c, d);
            b = join(b, c, d, a);
            c = join(c, d, a, b);
            d = join(d, a, b, c);
            a = join(a, b, c, d);
            b = join(b, c, d, a);
            c = join(c, d, a, b);
            d = join(d, a, b, c);
          }
          await read(b, { signal });
          return read(a);
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 28,
          column: 10,
          endLine: 28,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function join(...parts: unknown[]): ReadableStream;
                declare function read(part: ReadableStream, init?: { signal?: AbortSignal }): Promise<string>;
                export async function f(signal: AbortSignal, count: number) {
                  let a = join(), b = join(), c = join(), d = join();
                  for (let index = 0; index < count; index++) {
                    a = join(a, b, c, d);
                    b = join(b, c, d, a);
                    c = join(c, d, a, b);
                    d = join(d, a, b, c);
                    a = join(a, b, c, d);
                    b = join(b, c, d, a);
                    c = join(c, d, a, b);
                    d = join(d, a, b, c);
                    a = join(a, b, c, d);
                    b = join(b, c, d, a);
                    c = join(c, d, a, b);
                    d = join(d, a, b, c);
                    a = join(a, b, c, d);
                    b = join(b, c, d, a);
                    c = join(c, d, a, b);
                    d = join(d, a, b, c);
                    a = join(a, b, c, d);
                    b = join(b, c, d, a);
                    c = join(c, d, a, b);
                    d = join(d, a, b, c);
                  }
                  await read(b, { signal });
                  return read(a, { signal });
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
