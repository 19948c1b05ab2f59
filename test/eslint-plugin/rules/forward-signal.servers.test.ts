import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

const handler = (
  code: string,
  listen = 'request.on("close", () => controller.abort());',
) => dedent`
  import type { IncomingMessage, ServerResponse } from 'node:http';
  interface Options { readonly signal?: AbortSignal }
  interface Row { readonly id: string }
  interface Client {
    get(path: string, options?: Options): Promise<Row>;
    post(path: string, body: unknown, options?: Options): Promise<Row>;
    incr(path: string, options?: Options): Promise<number>;
  }
  export async function handle(request: IncomingMessage, response: ServerResponse, client: Client) {
    const controller = new AbortController();
    ${listen}
    const row = await client.get("/rows", { signal: controller.signal });
    ${code}
    response.end(row.id);
  }
`;

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'a POST by the method of a client, whose client may have gone',
      code: handler(
        'const { id } = await client.post("/orders", row); console.log(id);',
      ),
    },
    {
      name: 'a POST, where the response aborts the controller',
      code: handler(
        'const { id } = await client.post("/orders", row); console.log(id);',
        'response.once("close", () => { controller.abort(); });',
      ),
    },
    {
      name: 'a counter that is counted up',
      code: handler('if (await client.incr("/hits") > 9) return;'),
    },
    {
      name: 'an answer that the platform puts into a cache when it is out',
      code: dedent`
        declare const cache: { put(request: Request, response: Response): Promise<void> };
        export async function handle(request: Request, context: { waitUntil(work: Promise<void>): void }) {
          const response = await fetch("https://example.com");
          context.waitUntil(cache.put(request, response.clone()));
          return response;
        }
      `,
    },
    {
      name: 'a call of a client that is connected with what is made with the signal there',
      code: dedent`
        interface Options { readonly signal?: AbortSignal }
        declare function open(url: string, options: Options): { close(): void };
        declare const client: {
          connect(transport: { close(): void }): Promise<void>;
          list(options?: Options): Promise<string[]>;
        };
        export async function f(url: string, signal: AbortSignal) {
          await client.connect(open(url, { signal }));
          return await client.list();
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'what is read for the client',
      code: handler('await client.get("/more").then(console.log);'),
      errors: [
        {
          messageId: 'missingSignal',
          line: 13,
          column: 9,
          endLine: 13,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'passSignal',
              output: handler(
                'await client.get("/more", { signal: controller.signal }).then(console.log);',
              ),
            },
          ],
        },
      ],
    },
    {
      name: 'a POST that asks',
      code: handler(
        'const { id } = await client.post("/search", row); console.log(id);',
      ),
      errors: [
        {
          messageId: 'missingSignal',
          line: 13,
          column: 24,
          endLine: 13,
          endColumn: 35,
          suggestions: [
            {
              messageId: 'passSignal',
              output: handler(
                'const { id } = await client.post("/search", row, { signal: controller.signal }); console.log(id);',
              ),
            },
          ],
        },
      ],
    },
    {
      name: 'a POST whose controller has nothing to do with a client',
      code: handler(
        'const { id } = await client.post("/orders", row); console.log(id);',
        'process.once("SIGINT", () => controller.abort());',
      ),
      errors: [
        {
          messageId: 'missingSignal',
          line: 13,
          column: 24,
          endLine: 13,
          endColumn: 35,
          suggestions: [
            {
              messageId: 'passSignal',
              output: handler(
                'const { id } = await client.post("/orders", row, { signal: controller.signal }); console.log(id);',
                'process.once("SIGINT", () => controller.abort());',
              ),
            },
          ],
        },
      ],
    },
    {
      name: 'a call of a client that is connected with what has no signal',
      code: dedent`
        interface Options { readonly signal?: AbortSignal }
        declare function open(url: string, options: Options): { close(): void };
        declare const client: {
          connect(transport: { close(): void }, options: Options): Promise<void>;
          list(options?: Options): Promise<string[]>;
        };
        export async function f(url: string, signal: AbortSignal) {
          await client.connect(open(url, {}), { signal });
          return await client.list();
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 9,
          column: 16,
          endLine: 9,
          endColumn: 27,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                interface Options { readonly signal?: AbortSignal }
                declare function open(url: string, options: Options): { close(): void };
                declare const client: {
                  connect(transport: { close(): void }, options: Options): Promise<void>;
                  list(options?: Options): Promise<string[]>;
                };
                export async function f(url: string, signal: AbortSignal) {
                  await client.connect(open(url, {}), { signal });
                  return await client.list({ signal });
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
