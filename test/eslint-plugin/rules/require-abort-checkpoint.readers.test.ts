import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('require-abort-checkpoint', ruleOf('require-abort-checkpoint'), {
  valid: [
    {
      name: 'a reader of the response to a request with the signal, in other hands',
      code: dedent`
        declare function readInTime(
          reader: ReadableStreamDefaultReader<Uint8Array>,
          ms: number,
        ): Promise<{ readonly done: boolean }>;
        export async function f(url: string, signal: AbortSignal) {
          const response = await fetch(url, { signal });
          if (!response.body) return;
          const reader = response.body.getReader();
          while (true) {
            const { done } = await readInTime(reader, 1000);
            if (done) break;
          }
        }
      `,
    },
    {
      name: 'a reader of a stream that was opened elsewhere, in other hands',
      code: dedent`
        declare function readInTime(
          reader: ReadableStreamDefaultReader<Uint8Array>,
          ms: number,
        ): Promise<{ readonly done: boolean }>;
        export async function f(stream: ReadableStream<Uint8Array>, signal: AbortSignal) {
          signal.throwIfAborted();
          const reader = stream.getReader();
          while (true) {
            const { done } = await readInTime(reader, 1000);
            if (done) break;
          }
        }
      `,
    },
    {
      name: 'a reader that a callback reads',
      code: dedent`
        declare function settled<T>(run: () => Promise<T>): Promise<T | Error>;
        export async function f(url: string, signal: AbortSignal) {
          const response = await fetch(url, { signal });
          if (!response.body) return;
          const reader = response.body.getReader();
          while (true) {
            const chunk = await settled(() => reader.read());
            if (chunk instanceof Error || chunk.done) break;
          }
        }
      `,
    },
    {
      name: 'a reader that a callback reads in another call',
      code: dedent`
        declare function settled<T>(run: () => Promise<T>): Promise<T | Error>;
        declare function inTime<T>(wait: Promise<T>): Promise<T>;
        export async function f(url: string, signal: AbortSignal) {
          const response = await fetch(url, { signal });
          if (!response.body) return;
          const reader = response.body.getReader();
          while (true) {
            const chunk = await settled(async () => {
              const { done } = await inTime(reader.read());
              return done;
            });
            if (chunk) break;
          }
        }
      `,
    },
    {
      name: 'a wait on the branch where there is no signal',
      code: dedent`
        declare function ready(): Promise<boolean>;
        declare function readyInTime(signal: AbortSignal): Promise<boolean>;
        export async function f(options: { signal?: AbortSignal }) {
          while (true) {
            const isReady = options.signal
              ? await readyInTime(options.signal)
              : await ready();
            if (isReady) return;
          }
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a callback that reads no stream',
      code: dedent`
        interface Queue {
          read(): Promise<string | undefined>;
        }
        declare function settled<T>(run: () => Promise<T>): Promise<T | Error>;
        export async function f(queue: Queue, signal: AbortSignal) {
          signal.throwIfAborted();
          while (true) {
            const job = await settled(() => queue.read());
            if (job === undefined) break;
          }
        }
      `,
      errors: [
        {
          messageId: 'deafLoop',
          line: 7,
          column: 3,
          endLine: 7,
          endColumn: 8,
          suggestions: [
            {
              messageId: 'addCheckpoint',
              output: dedent`
                interface Queue {
                  read(): Promise<string | undefined>;
                }
                declare function settled<T>(run: () => Promise<T>): Promise<T | Error>;
                export async function f(queue: Queue, signal: AbortSignal) {
                  signal.throwIfAborted();
                  while (true) {
                    signal.throwIfAborted();
                    const job = await settled(() => queue.read());
                    if (job === undefined) break;
                  }
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a wait that has no signal where there is one',
      code: dedent`
        declare function ready(): Promise<boolean>;
        declare function readyInTime(signal: AbortSignal): Promise<boolean>;
        export async function f(options: { signal?: AbortSignal }) {
          while (true) {
            const isReady = options.signal
              ? await ready()
              : await readyInTime(AbortSignal.timeout(10));
            if (isReady) return;
          }
        }
      `,
      errors: [
        {
          messageId: 'deafLoop',
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 8,
          suggestions: [
            {
              messageId: 'addCheckpoint',
              output: dedent`
                declare function ready(): Promise<boolean>;
                declare function readyInTime(signal: AbortSignal): Promise<boolean>;
                export async function f(options: { signal?: AbortSignal }) {
                  while (true) {
                    options.signal?.throwIfAborted();
                    const isReady = options.signal
                      ? await ready()
                      : await readyInTime(AbortSignal.timeout(10));
                    if (isReady) return;
                  }
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'what has been read, in other hands',
      code: dedent`
        declare function store(chunk: Uint8Array): Promise<boolean>;
        export async function f(chunk: Uint8Array, signal: AbortSignal) {
          signal.throwIfAborted();
          while (true) {
            if (await store(chunk)) break;
          }
        }
      `,
      errors: [
        {
          messageId: 'deafLoop',
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 8,
          suggestions: [
            {
              messageId: 'addCheckpoint',
              output: dedent`
                declare function store(chunk: Uint8Array): Promise<boolean>;
                export async function f(chunk: Uint8Array, signal: AbortSignal) {
                  signal.throwIfAborted();
                  while (true) {
                    signal.throwIfAborted();
                    if (await store(chunk)) break;
                  }
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
