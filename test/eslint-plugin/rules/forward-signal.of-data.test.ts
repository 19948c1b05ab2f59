import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

const client = dedent`
  interface Options { readonly signal?: AbortSignal }
  interface ClientOptions extends Options { load?(): Promise<string>; sizes?: number[] }
  declare class Client { constructor(options: ClientOptions); read(options?: Options): Promise<string> }
  declare function run(client: Client, options?: Options): Promise<string>;
`;

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'a request that is made of a stream, which may end with the abort',
      code: dedent`
        declare function bodyOf(request: Request): ReadableStream<Uint8Array>;
        export async function f(request: Request, url: string) {
          const made = new Request(url, { method: "QUERY", body: bodyOf(request) });
          const response = await fetch(made);
          return await response.text();
        }
      `,
    },
    {
      name: 'a client that is made of what works with the signal',
      code: dedent`
        ${client}
        declare function loader(options: Options): () => Promise<string>;
        export async function f(options: Options) {
          const client = new Client({ load: loader(options) });
          return await run(client);
        }
      `,
    },
    {
      name: 'a request that is made of data, with the signal',
      code: dedent`
        declare function headersOf(request: Request): Headers;
        export async function f(request: Request, url: string) {
          const made = new Request(url, { headers: headersOf(request), signal: request.signal });
          const response = await fetch(made);
          return await response.text();
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a request that is made of data of the one that has the signal',
      code: dedent`
        declare function headersOf(request: Request): Headers;
        export async function f(request: Request, url: string) {
          const made = new Request(url, { headers: headersOf(request) });
          const response = await fetch(made);
          return await response.text();
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 26,
          endLine: 4,
          endColumn: 31,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function headersOf(request: Request): Headers;
                export async function f(request: Request, url: string) {
                  const made = new Request(url, { headers: headersOf(request) });
                  const response = await fetch(made, { signal: request.signal });
                  return await response.text();
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a client that is made of numbers that are taken from the options',
      code: dedent`
        ${client}
        declare function sizesOf(options: Options): number[];
        export async function f(options: Options) {
          const client = new Client({ sizes: sizesOf(options) });
          return await run(client);
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 8,
          column: 16,
          endLine: 8,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                ${client}
                declare function sizesOf(options: Options): number[];
                export async function f(options: Options) {
                  const client = new Client({ sizes: sizesOf(options) });
                  return await run(client, { ...(options.signal && { signal: options.signal }) });
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
