import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

/** A call with something of that type, which is made of the options. */
const withMade = (type: string, given = '') => dedent`
  interface Options { readonly signal?: AbortSignal; readonly retries?: number }
  declare function made(options?: Options): ${type};
  declare function wait(request: { url: string; how: ${type}; signal?: AbortSignal | undefined }): Promise<string>;
  export async function f(url: string, options?: Options) {
    return await wait({ url, how: made(options)${given} });
  }
`;

/** An upload of a file with a name that a call with the signal has given, or of its body. */
const upload = (body: string, given = '') => dedent`
  import { createReadStream } from 'node:fs';
  import type { Readable } from 'node:stream';
  declare function pack(folder: string, signal?: AbortSignal): Promise<{ path: string; size: number; body: Readable }>;
  declare function send(body: Readable, size: number, signal?: AbortSignal): Promise<string>;
  export async function f(folder: string, signal?: AbortSignal) {
    const { path, size, body } = await pack(folder, signal);
    const file = createReadStream(path);
    return await send(${body}, size${given}) + file.path + body.destroyed;
  }
`;

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'an object that is made of the options',
      code: withMade('{ close(): void }'),
    },
    {
      name: 'what may be a number or an object, and is made of the options',
      code: withMade('number | { close(): void }'),
    },
    {
      name: 'a number by which the signal may be known again',
      code: dedent`
        declare function register(signal: AbortSignal): number;
        declare function wait(id: number, options?: { signal?: AbortSignal }): Promise<string>;
        export async function f(signal: AbortSignal) {
          return await wait(register(signal));
        }
      `,
    },
    {
      name: 'a stream beside a number, both had with the signal',
      code: upload('body'),
    },
    {
      name: 'a text by which the signal may be known again',
      code: dedent`
        interface Options { signal?: AbortSignal; id: string }
        declare function load(url: string, options?: { signal?: AbortSignal | undefined }): Promise<string>;
        declare function register(signal: AbortSignal): string;
        export async function f(signal: AbortSignal) {
          await load(register(signal));
          await load(\`/jobs?abort=\${register(signal)}\`);
        }
`,
    },
    {
      name: 'what is made of the options, and is no text',
      code: dedent`
        interface Options { signal?: AbortSignal; id: string }
        declare function load(url: string, options?: { signal?: AbortSignal | undefined }): Promise<string>;
        declare function toQuery(options: Options): URLSearchParams;
        declare function send(query: URLSearchParams, options?: { signal?: AbortSignal }): Promise<string>;
        export async function f(options: Options) {
          await send(toQuery(options));
        }
`,
    },
    {
      name: 'what a promise gives that is no text',
      code: dedent`
        interface Options { signal?: AbortSignal; id: string }
        declare function load(url: string, options?: { signal?: AbortSignal | undefined }): Promise<string>;
        declare function open(signal: AbortSignal): Promise<{ session: object; name: string }>;
        declare function send(session: object, options?: { signal?: AbortSignal }): Promise<string>;
        export async function f(signal: AbortSignal) {
          await send((await open(signal)).session);
        }
`,
    },
  ],
  invalid: [
    ...['number', 'boolean', 'string | number'].map(type => ({
      name: `what is no object, and made of the options: ${type}`,
      code: withMade(type),
      errors: [
        {
          messageId: 'missingSignal' as const,
          line: 5,
          column: 16,
          endLine: 5,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'passSignal' as const,
              output: withMade(type, ', signal: options?.signal'),
            },
          ],
        },
      ],
    })),
    {
      name: 'a stream of a file whose name is had with the signal',
      code: upload('file'),
      errors: [
        {
          messageId: 'missingSignal',
          line: 8,
          column: 16,
          endLine: 8,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'passSignal',
              output: upload('file', ', signal'),
            },
          ],
        },
      ],
    },
    {
      name: 'a text that is made of the options',
      code: dedent`
        interface Options { signal?: AbortSignal; id: string }
        declare function load(url: string, options?: { signal?: AbortSignal | undefined }): Promise<string>;
        declare function toUrl(options: Options): string;
        export async function f(options: Options) {
          return await load(toUrl(options));
        }
`,
      errors: [
        {
          messageId: 'missingSignal',
          line: 5,
          column: 16,
          endLine: 5,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
        interface Options { signal?: AbortSignal; id: string }
        declare function load(url: string, options?: { signal?: AbortSignal | undefined }): Promise<string>;
        declare function toUrl(options: Options): string;
        export async function f(options: Options) {
          return await load(toUrl(options), { signal: options.signal });
        }
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a text that is had with the signal',
      code: dedent`
        interface Options { signal?: AbortSignal; id: string }
        declare function load(url: string, options?: { signal?: AbortSignal | undefined }): Promise<string>;
        declare function find(id: string, signal: AbortSignal): Promise<{ url: string }>;
        declare function findUrl(id: string, signal: AbortSignal): Promise<string>;
        export async function f(signal: AbortSignal) {
          await load((await find("a", signal)).url);
          await load(\`/\${await findUrl("b", signal)}\`);
        }
`,
      errors: [
        {
          messageId: 'missingSignal',
          line: 6,
          column: 9,
          endLine: 6,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
        interface Options { signal?: AbortSignal; id: string }
        declare function load(url: string, options?: { signal?: AbortSignal | undefined }): Promise<string>;
        declare function find(id: string, signal: AbortSignal): Promise<{ url: string }>;
        declare function findUrl(id: string, signal: AbortSignal): Promise<string>;
        export async function f(signal: AbortSignal) {
          await load((await find("a", signal)).url, { signal });
          await load(\`/\${await findUrl("b", signal)}\`);
        }
`,
            },
          ],
        },
        {
          messageId: 'missingSignal',
          line: 7,
          column: 9,
          endLine: 7,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
        interface Options { signal?: AbortSignal; id: string }
        declare function load(url: string, options?: { signal?: AbortSignal | undefined }): Promise<string>;
        declare function find(id: string, signal: AbortSignal): Promise<{ url: string }>;
        declare function findUrl(id: string, signal: AbortSignal): Promise<string>;
        export async function f(signal: AbortSignal) {
          await load((await find("a", signal)).url);
          await load(\`/\${await findUrl("b", signal)}\`, { signal });
        }
`,
            },
          ],
        },
      ],
    },
  ],
});
