import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'a function that is called for a client, where `fetch` alone is asked',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare const peer: { fetch(url: string, init?: RequestInit): Promise<Response> };
        export async function f(context: { readonly req: { readonly raw: Request } }) {
          await peer.fetch("https://example.com");
          return load("x");
        }
      `,
      options: [{ sources: { contexts: 'fetch' } }],
    },
    {
      name: 'a `fetch` for a client, without the signals in contexts',
      code: dedent`
        export async function f(event: { readonly request: Request }) {
          return fetch("https://example.com");
        }
      `,
      options: [{ sources: { contexts: false } }],
    },
    {
      name: 'a `fetch` for a client, without the signals of requests',
      code: dedent`
        export async function f(event: { readonly request: Request }) {
          return fetch("https://example.com");
        }
      `,
      options: [{ sources: { request: false } }],
    },
    {
      name: 'a message of Node that a server was sent, where `fetch` alone is asked',
      code: dedent`
        interface IncomingMessage {
          readonly rawHeaders: string[];
          readonly signal: AbortSignal;
          statusCode?: number;
          destroy(): void;
          once(event: string, listener: (...values: string[]) => void): this;
        }
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f(request: IncomingMessage) {
          return load("x");
        }
      `,
      options: [{ sources: { contexts: 'fetch' } }],
    },
    {
      name: 'a message of Node that is an answer',
      code: dedent`
        interface IncomingMessage {
          readonly rawHeaders: string[];
          readonly signal: AbortSignal;
          statusCode?: number;
          destroy(): void;
          once(event: string, listener: (...values: string[]) => void): this;
        }
        export async function f(response: IncomingMessage) {
          if (response.statusCode !== 200) throw new Error("failed");
          return fetch("https://example.com");
        }
      `,
    },
    {
      name: 'the request that was answered, which a promise hands on with the answer',
      code: dedent`
        interface Sent { readonly data: string; readonly request: Request }
        declare const client: { send(text: string): Promise<Sent> };
        export function f(done: (response: Response) => void) {
          client.send("x").then(async sent => { done(await fetch(sent.data)); }, console.error);
          client.send("x").catch(async (sent: Sent) => { done(await fetch(sent.data)); });
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a request that a function is given, beside a promise',
      code: dedent`
        interface Asked { readonly data: string; readonly request: Request }
        declare const server: { handle(then: (asked: Asked) => Promise<Response>): void };
        server.handle(async asked => await fetch(asked.data));
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 3,
          column: 36,
          endLine: 3,
          endColumn: 41,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                interface Asked { readonly data: string; readonly request: Request }
                declare const server: { handle(then: (asked: Asked) => Promise<Response>): void };
                server.handle(async asked => await fetch(asked.data, { signal: asked.request.signal }));
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a `fetch` for a client',
      code: dedent`
        export async function f(context: { readonly req: { readonly raw: Request } }) {
          return fetch("https://example.com");
        }
      `,
      options: [{ sources: { contexts: 'fetch' } }],
      errors: [
        {
          messageId: 'missingSignal',
          line: 2,
          column: 10,
          endLine: 2,
          endColumn: 15,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                export async function f(context: { readonly req: { readonly raw: Request } }) {
                  return fetch("https://example.com", { signal: context.req.raw.signal });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a function that is called with a request in sight',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f(request: Request) {
          return load("x");
        }
      `,
      options: [{ sources: { contexts: 'fetch' } }],
      errors: [
        {
          messageId: 'missingSignal',
          line: 3,
          column: 10,
          endLine: 3,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function f(request: Request) {
                  return load("x", request.signal);
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a `fetch` for a message of Node that a server was sent',
      code: dedent`
        interface IncomingMessage {
          readonly rawHeaders: string[];
          readonly signal: AbortSignal;
          statusCode?: number;
          destroy(): void;
          once(event: string, listener: (...values: string[]) => void): this;
        }
        export async function f(request: IncomingMessage) {
          return fetch("https://example.com");
        }
      `,
      options: [{ sources: { contexts: 'fetch' } }],
      errors: [
        {
          messageId: 'missingSignal',
          line: 9,
          column: 10,
          endLine: 9,
          endColumn: 15,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                interface IncomingMessage {
                  readonly rawHeaders: string[];
                  readonly signal: AbortSignal;
                  statusCode?: number;
                  destroy(): void;
                  once(event: string, listener: (...values: string[]) => void): this;
                }
                export async function f(request: IncomingMessage) {
                  return fetch("https://example.com", { signal: request.signal });
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
