import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'an entry of an archive that the abort destroys',
      code: dedent`
        import { createWriteStream } from "node:fs";
        import type { Readable } from "node:stream";
        import { pipeline } from "node:stream/promises";
        interface Entry extends Readable { readonly path: string }
        interface Archive extends AsyncIterable<Entry> { destroy(error: Error): void }
        export async function unpack(archive: Archive, signal?: AbortSignal) {
          const stop = () => archive.destroy(new Error("stopped"));
          signal?.addEventListener("abort", stop);
          try {
            for await (const entry of archive) {
              await pipeline(entry, createWriteStream(entry.path));
            }
          } finally {
            signal?.removeEventListener("abort", stop);
          }
        }
      `,
    },
    {
      name: 'the body of the request that has the signal',
      code: dedent`
        import { createWriteStream } from "node:fs";
        import type { Readable } from "node:stream";
        import { finished, pipeline } from "node:stream/promises";
        interface Incoming { readonly body: Readable; readonly signal?: AbortSignal }
        export async function drain({ request }: { request: Incoming }) {
          await finished(request.body);
        }
        export async function keep(context: { request: Incoming }, file: string) {
          await pipeline(context.request.body, createWriteStream(file));
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'work with what is no stream, of a queue that the abort closes',
      code: dedent`
        interface Queue extends AsyncIterable<{ readonly url: string }> { close(): void }
        export async function work(queue: Queue, signal: AbortSignal) {
          signal.addEventListener("abort", () => queue.close(), { once: true });
          for await (const job of queue) {
            await fetch(job.url);
          }
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 5,
          column: 11,
          endLine: 5,
          endColumn: 16,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                interface Queue extends AsyncIterable<{ readonly url: string }> { close(): void }
                export async function work(queue: Queue, signal: AbortSignal) {
                  signal.addEventListener("abort", () => queue.close(), { once: true });
                  for await (const job of queue) {
                    await fetch(job.url, { signal });
                  }
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'an entry of an archive that goes on',
      code: dedent`
        import { createWriteStream } from "node:fs";
        import type { Readable } from "node:stream";
        import { pipeline } from "node:stream/promises";
        interface Entry extends Readable { readonly path: string }
        export async function unpack(archive: AsyncIterable<Entry>, signal: AbortSignal) {
          for await (const entry of archive) {
            signal.throwIfAborted();
            await pipeline(entry, createWriteStream(entry.path));
          }
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 8,
          column: 11,
          endLine: 8,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                import { createWriteStream } from "node:fs";
                import type { Readable } from "node:stream";
                import { pipeline } from "node:stream/promises";
                interface Entry extends Readable { readonly path: string }
                export async function unpack(archive: AsyncIterable<Entry>, signal: AbortSignal) {
                  for await (const entry of archive) {
                    signal.throwIfAborted();
                    await pipeline(entry, createWriteStream(entry.path), { signal });
                  }
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'the body in the options of the caller',
      code: dedent`
        import { createWriteStream } from "node:fs";
        import type { Readable } from "node:stream";
        import { pipeline } from "node:stream/promises";
        interface Options { readonly body: Readable; readonly signal?: AbortSignal }
        export async function keep(options: Options, file: string) {
          await pipeline(options.body, createWriteStream(file));
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 6,
          column: 9,
          endLine: 6,
          endColumn: 17,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                import { createWriteStream } from "node:fs";
                import type { Readable } from "node:stream";
                import { pipeline } from "node:stream/promises";
                interface Options { readonly body: Readable; readonly signal?: AbortSignal }
                export async function keep(options: Options, file: string) {
                  await pipeline(options.body, createWriteStream(file), { signal: options.signal });
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
