import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'options in what is given, without the signals that are nested',
      code: dedent`
        interface Params { readonly id: string; readonly config?: { readonly abortSignal?: AbortSignal } }
        export async function f(params: Params) {
          await fetch("https://example.com/" + params.id);
        }
      `,
      options: [{ sources: { nested: false } }],
    },
    {
      name: 'options in what is given, without the signals of options',
      code: dedent`
        interface Params { readonly id: string; readonly config?: { readonly abortSignal?: AbortSignal } }
        export async function f(params: Params) {
          await fetch("https://example.com/" + params.id);
        }
      `,
      options: [{ sources: { options: false } }],
    },
    {
      name: 'a call that is given the signal, its holder, or all of it',
      code: dedent`
        interface Params { readonly id: string; readonly config?: { readonly signal?: AbortSignal } }
        declare function toInit(params: Params): { readonly method?: string };
        declare function retry<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T>;
        export async function f(params: Params, load: (params: Params, signal?: AbortSignal) => Promise<void>) {
          await fetch("x", { signal: params.config?.signal });
          await fetch("x", params.config);
          await load(params);
          await retry(() => load(params));
          await load({ id: "x", config: params.config });
          await fetch("x", { method: toInit(params).method });
        }
      `,
    },
    {
      name: 'a method of what has the signal',
      code: dedent`
        interface Context {
          readonly mcpReq: { readonly signal: AbortSignal; send(text: string, signal?: AbortSignal): Promise<void> };
        }
        export async function f(ctx: Context) {
          await ctx.mcpReq.send("x");
        }
      `,
    },
    {
      name: 'a function that came with a signal that is always there',
      code: dedent`
        interface Context {
          readonly mcpReq: { readonly signal: AbortSignal };
          load(id: string, signal?: AbortSignal): Promise<void>;
        }
        export async function f(ctx: Context) {
          await ctx.load("x");
        }
      `,
    },
    {
      name: 'a branch without the options',
      code: dedent`
        interface Params { readonly config?: { readonly signal?: AbortSignal } }
        export async function f(params: Params) {
          if (!params.config) await fetch("x");
          return params.config?.signal ? fetch("y", params.config) : fetch("z");
        }
      `,
    },
    {
      name: 'the options of an object that lives on, of one of several things, of a module',
      code: dedent`
        declare class Stream { readonly options: { readonly signal?: AbortSignal }; }
        interface Params { readonly config?: { readonly signal?: AbortSignal } }
        declare const defaults: Params;
        export async function f(stream: Stream, either: Params | { readonly id: string }) {
          const made: Params = {};
          await fetch("x");
          return [stream, either, made, defaults];
        }
      `,
    },
    {
      name: 'what is none of the options: a controller, another name, a request that may be absent',
      code: dedent`
        interface Params {
          readonly options?: { readonly controller: AbortController };
          readonly context?: AbortController;
          readonly peer: { readonly signal: AbortSignal };
          readonly request?: Request;
        }
        export async function f({ length }: Params[], params: Params) {
          await fetch("x");
          return [length, params];
        }
      `,
    },
    {
      name: 'a method of the client that keeps the options, or of one that stands in for it',
      code: dedent`
        interface Client {
          readonly config: { readonly signal?: AbortSignal; readonly url: string };
          get(path: string, init?: RequestInit): Promise<string>;
        }
        declare function connect(): Client;
        export async function f(client: Client) {
          return await client.get("/users");
        }
        export async function g({ client: given }: { client?: Client }) {
          const client = given ?? connect();
          return await client.get("/users");
        }
      `,
    },
    {
      name: 'options that an object keeps for itself',
      code: dedent`
        interface Client { readonly _options?: { signal?: AbortSignal }; load(): Promise<void> }
        export async function f(client: Client) {
          await client.load();
          await fetch("https://example.com");
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'options in what is given',
      code: dedent`
        interface Params { readonly id: string; readonly config?: { readonly abortSignal?: AbortSignal } }
        export async function f(params: Params) {
          await fetch("https://example.com/" + params.id, { method: "PUT" });
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          data: { callee: 'fetch', signal: 'params.config?.abortSignal' },
          line: 3,
          column: 9,
          endLine: 3,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                interface Params { readonly id: string; readonly config?: { readonly abortSignal?: AbortSignal } }
                export async function f(params: Params) {
                  await fetch("https://example.com/" + params.id, { method: "PUT", ...(params.config?.abortSignal && { signal: params.config?.abortSignal }) });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a context in what may be absent',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f(extra?: { readonly mcpReq: { readonly signal: AbortSignal } }) {
          await load("x");
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 3,
          column: 9,
          endLine: 3,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function f(extra?: { readonly mcpReq: { readonly signal: AbortSignal } }) {
                  await load("x", extra?.mcpReq.signal);
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a nearer signal, be it of the function around',
      code: dedent`
        interface Item { readonly url: string; readonly options?: { readonly signal?: AbortSignal } }
        export async function f(items: readonly Item[], signal: AbortSignal) {
          signal.throwIfAborted();
          await Promise.all(items.map(item => fetch(item.url)));
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 39,
          endLine: 4,
          endColumn: 44,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                interface Item { readonly url: string; readonly options?: { readonly signal?: AbortSignal } }
                export async function f(items: readonly Item[], signal: AbortSignal) {
                  signal.throwIfAborted();
                  await Promise.all(items.map(item => fetch(item.url, { signal })));
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a function that came beside options',
      code: dedent`
        interface Params {
          readonly context: { readonly signal?: AbortSignal };
          load(id: string, init?: { readonly signal?: AbortSignal }): Promise<void>;
        }
        export async function f(params: Params) {
          await params.load("x");
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          data: { callee: 'params.load', signal: 'params.context.signal' },
          line: 6,
          column: 9,
          endLine: 6,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                interface Params {
                  readonly context: { readonly signal?: AbortSignal };
                  load(id: string, init?: { readonly signal?: AbortSignal }): Promise<void>;
                }
                export async function f(params: Params) {
                  await params.load("x", { ...(params.context.signal && { signal: params.context.signal }) });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'another member of what holds the signal',
      code: dedent`
        interface Params { readonly config?: { readonly signal?: AbortSignal; readonly method?: string } }
        export async function f(params: Params) {
          await fetch("x", { method: params.config?.method ?? "GET" });
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 3,
          column: 9,
          endLine: 3,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                interface Params { readonly config?: { readonly signal?: AbortSignal; readonly method?: string } }
                export async function f(params: Params) {
                  await fetch("x", { method: params.config?.method ?? "GET", ...(params.config?.signal && { signal: params.config?.signal }) });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a method of another thing that stands beside the options',
      code: dedent`
        interface Context {
          readonly config: { readonly signal?: AbortSignal };
          readonly client: { get(path: string, init?: RequestInit): Promise<string> };
        }
        export async function f(context: Context) {
          return await context.client.get("/users");
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 6,
          column: 16,
          endLine: 6,
          endColumn: 34,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                interface Context {
                  readonly config: { readonly signal?: AbortSignal };
                  readonly client: { get(path: string, init?: RequestInit): Promise<string> };
                }
                export async function f(context: Context) {
                  return await context.client.get("/users", { ...(context.config.signal && { signal: context.config.signal }) });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a signal that is always in what may be absent',
      code: dedent`
        export async function f(url: string, params: { config?: { abortSignal: AbortSignal; level: number } }) {
          console.log(params.config?.level);
          return await fetch(url);
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 3,
          column: 16,
          endLine: 3,
          endColumn: 21,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                export async function f(url: string, params: { config?: { abortSignal: AbortSignal; level: number } }) {
                  console.log(params.config?.level);
                  return await fetch(url, { ...(params.config?.abortSignal && { signal: params.config?.abortSignal }) });
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
