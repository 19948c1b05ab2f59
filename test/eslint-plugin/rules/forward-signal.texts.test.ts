import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
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
