import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run(
  'require-abortable-executor',
  ruleOf('require-abortable-executor'),
  {
    valid: [
      {
        name: 'a file that what is fetched with the signal is piped to',
        code: dedent`
        import { createWriteStream } from "node:fs";
        import { Writable } from "node:stream";
        export async function f(url: string, init: { signal?: AbortSignal }) {
          const file = createWriteStream("/tmp/file");
          const { body } = await fetch(url, init);
          void body?.pipeTo(Writable.toWeb(file) as WritableStream);
          await new Promise((resolve, reject) => {
            file.on("finish", resolve);
            file.on("error", reject);
          });
        }
      `,
      },
      {
        name: 'a file at the end of a pipeline',
        code: dedent`
        import { createWriteStream } from "node:fs";
        import { pipeline } from "node:stream";
        declare function open(url: string, signal: AbortSignal): Promise<NodeJS.ReadableStream>;
        export async function f(url: string, signal: AbortSignal) {
          const file = createWriteStream("/tmp/file");
          const source = await open(url, signal);
          pipeline(source, file, () => undefined);
          await new Promise((resolve, reject) => {
            file.on("finish", resolve);
            file.on("error", reject);
          });
        }
      `,
      },
      {
        name: 'a file beside the error of what is piped to it',
        code: dedent`
        import { createWriteStream } from "node:fs";
        declare function open(url: string, signal: AbortSignal): Promise<NodeJS.ReadableStream>;
        export async function f(url: string, signal: AbortSignal) {
          const file = createWriteStream("/tmp/file");
          const source = await open(url, signal);
          source.pipe(file);
          await new Promise((resolve, reject) => {
            file.on("finish", resolve);
            source.on("error", reject);
          });
        }
      `,
      },
      {
        name: 'a file beside the error of a member of the response, which a helper tells of',
        code: dedent`
        import { createWriteStream } from "node:fs";
        declare function get(url: string, options: { signal?: AbortSignal }): Promise<{ data: any }>;
        export async function f(url: string, signal?: AbortSignal) {
          const response = await get(url, { signal });
          const file = createWriteStream("/tmp/file");
          return new Promise<void>((resolve, reject) => {
            file.on("close", () => resolve());
            response.data.on("data", (chunk: string) => file.write(chunk));
            response.data.on("end", () => file.close());
            response.data.on("error", async () => {
              file.close();
              reject(new Error("broken"));
            });
          });
        }
      `,
      },
    ],
    invalid: [
      {
        name: 'a file beside the end of what is piped to it',
        code: dedent`
        import { createWriteStream } from "node:fs";
        declare function open(url: string, signal: AbortSignal): Promise<NodeJS.ReadableStream>;
        export async function f(url: string, signal: AbortSignal) {
          const file = createWriteStream("/tmp/file");
          const source = await open(url, signal);
          source.pipe(file);
          await new Promise((resolve, reject) => {
            file.on("error", reject);
            source.on("end", resolve);
          });
        }
      `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 8,
            column: 5,
            endLine: 8,
            endColumn: 12,
          },
        ],
      },
      {
        name: 'a file beside the error of a stream that was opened without the signal',
        code: dedent`
        import { createReadStream, createWriteStream } from "node:fs";
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          const file = createWriteStream("/tmp/file");
          const source = createReadStream("/tmp/other");
          source.pipe(file);
          await new Promise((resolve, reject) => {
            file.on("finish", resolve);
            source.on("error", reject);
          });
        }
      `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 8,
            column: 5,
            endLine: 8,
            endColumn: 12,
          },
        ],
      },
      {
        name: 'a file that a plain pipe leaves open',
        code: dedent`
        import { createWriteStream } from "node:fs";
        declare function open(url: string, signal: AbortSignal): Promise<NodeJS.ReadableStream>;
        export async function f(url: string, signal: AbortSignal) {
          const file = createWriteStream("/tmp/file");
          const source = await open(url, signal);
          source.pipe(file);
          await new Promise((resolve, reject) => {
            file.on("finish", resolve);
            file.on("error", reject);
          });
        }
      `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 8,
            column: 5,
            endLine: 8,
            endColumn: 12,
          },
        ],
      },
      {
        name: 'a file that something else is piped to',
        code: dedent`
        import { createReadStream, createWriteStream } from "node:fs";
        import { pipeline } from "node:stream";
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          const file = createWriteStream("/tmp/file");
          pipeline(createReadStream("/tmp/other"), file, () => undefined);
          await new Promise((resolve, reject) => {
            file.on("finish", resolve);
            file.on("error", reject);
          });
        }
      `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 8,
            column: 5,
            endLine: 8,
            endColumn: 12,
          },
        ],
      },
    ],
  },
);
