import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

// What other tests have, written in another way.
ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    // The signal is in what the call is given, by another name.
    {
      name: 'options in a constant, with a part of what has the signal',
      code: dedent`
        interface Params { readonly id: string; readonly config?: { readonly signal?: AbortSignal } }
        declare function load(params: Params, signal?: AbortSignal): Promise<void>;
        export async function f(params: Params) {
          const { config } = params;
          await fetch("x", { signal: config?.signal });
          const next = { id: "y", config };
          await load(next);
          const other = { id: "z", config: params.config };
          await load(other);
        }
      `,
    },
    {
      name: 'what the signal was taken from, by the name of the signal',
      code: dedent`
        interface Params { readonly id: string; readonly config?: { readonly signal?: AbortSignal } }
        declare function load(params: Params, signal?: AbortSignal): Promise<void>;
        export async function f(params: Params) {
          const signal = params.config?.signal;
          await fetch("x", { signal });
          await load(params);
        }
      `,
    },
    {
      name: 'what the signal was taken from, out of a pattern',
      code: dedent`
        interface Params { readonly id: string; readonly config?: { readonly signal?: AbortSignal } }
        declare function load(params: Params, signal?: AbortSignal): Promise<void>;
        export async function f(params: Params) {
          const { signal } = params.config ?? {};
          await fetch("x", { signal });
          await load({ ...params, id: "y" });
        }
      `,
    },
    {
      name: 'what the signal of options in a constant was taken from',
      code: dedent`
        interface Params { readonly id: string; readonly config?: { readonly signal?: AbortSignal } }
        declare function load(params: Params, signal?: AbortSignal): Promise<void>;
        export async function f(params: Params) {
          const init = { signal: params.config?.signal };
          await fetch("x", init);
          await load(params);
        }
      `,
    },
    {
      name: 'options in a constant, with all of what the signal was taken from',
      code: dedent`
        interface Params { readonly id: string; readonly config?: { readonly signal?: AbortSignal } }
        declare function load(params: Params, signal?: AbortSignal): Promise<void>;
        export async function f(params: Params) {
          const { signal } = params.config ?? {};
          await fetch("x", { signal });
          const next = { ...params, id: "y" };
          await load(next);
        }
      `,
    },
    {
      name: 'options in a constant, with a comment',
      code: dedent`
        declare function store(id: string, options?: { signal?: AbortSignal; level?: number }): Promise<void>;
        export async function f(id: string, signal: AbortSignal) {
          signal.throwIfAborted();
          const options = {
            level: 1, // without the signal: it must not be cancelled
          };
          await store(id, options);
        }
      `,
    },
    // What the call works on ends with the abort, in options with a name.
    {
      name: 'a stream that a listener ends',
      code: dedent`
        declare const stream: { destroy(): void };
        declare function read(options: { input: object; signal?: AbortSignal }): Promise<string>;
        export async function f(signal: AbortSignal) {
          signal.addEventListener("abort", () => { stream.destroy(); });
          const options = { input: stream };
          return await read(options);
        }
      `,
    },
    {
      name: 'a stream that was opened with the signal',
      code: dedent`
        declare function consume(options: { stream: ReadableStream; signal?: AbortSignal }): Promise<void>;
        export async function f(signal: AbortSignal) {
          const init = { signal };
          const response = await fetch("x", init);
          if (!response.body) return;
          const options = { stream: response.body.pipeThrough(new TransformStream()) };
          await consume(options);
        }
      `,
    },
    // A promise with a name, which is waited for.
    {
      name: 'what is undone before a throw',
      code: dedent`
        declare function run(command: string, signal?: AbortSignal): Promise<{ code: number }>;
        export async function f(name: string, signal: AbortSignal) {
          const { code } = await run("create", signal);
          if (code !== 0) {
            const undone = run("remove");
            await undone;
            throw new Error(name);
          }
        }
      `,
    },
    {
      name: 'what is removed as far as it can be',
      code: dedent`
        declare function run(command: string, signal?: AbortSignal): Promise<{ code: number }>;
        export async function f(signal: AbortSignal) {
          await run("create", signal);
          try {
            const removed = run("remove");
            await removed;
          } catch {
            // It is of no use any more, and does no harm.
          }
        }
      `,
    },
    {
      name: 'a socket that is kept',
      code: dedent`
        interface Upgraded { readonly socket: WebSocket; readonly status: number }
        declare function upgrade(url: string, init?: RequestInit): Promise<Upgraded>;
        export class Session {
          #socket: WebSocket | undefined;
          async open(url: string, signal: AbortSignal) {
            signal.throwIfAborted();
            const upgrading = upgrade(url);
            const response = await upgrading;
            this.#socket = response.socket;
            return this.#socket.url;
          }
        }
      `,
    },
    // A handler that returns.
    {
      name: 'a chain that nothing waits for',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export function f(signal: AbortSignal) {
          signal.throwIfAborted();
          void Promise.resolve().then(() => { return load("x"); });
        }
      `,
    },
    {
      name: 'what is removed as far as it can be, by a handler that returns nothing',
      code: dedent`
        declare function run(command: string, signal?: AbortSignal): Promise<{ code: number }>;
        export async function f(signal: AbortSignal) {
          await run("create", signal);
          await run("remove").catch(() => { return undefined; });
          await run("remove").catch(() => { return; });
        }
      `,
    },
    // A variable that nothing is assigned to is a constant.
    {
      name: 'a function that takes the signal where it is given none',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f(signal: AbortSignal) {
          let one = async (id: string, given: AbortSignal = signal) => load(id, given);
          await one("x");
        }
      `,
    },
    {
      name: 'the branch without a signal that was taken of options',
      code: dedent`
        declare function load(id: string, options?: { signal?: AbortSignal }): Promise<string>;
        export async function f(options: { signal?: AbortSignal }) {
          let { signal } = options;
          if (!signal) return load("x");
          return load("y", { signal });
        }
      `,
    },
    {
      name: 'a subscription that a handler ends, by a return',
      code: dedent`
        interface Subscription { unsubscribe(): void }
        declare function subscribe(id: string, signal?: AbortSignal): Promise<Subscription>;
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export function follow(id: string) {
          const controller = new AbortController();
          let subscribing: Promise<Subscription> | undefined;
          const start = async () => {
            await load(id, controller.signal);
            subscribing = subscribe(id);
            await subscribing;
          };
          void start();
          return () => {
            controller.abort();
            void subscribing?.then(subscription => { return subscription.unsubscribe(); });
          };
        }
      `,
    },
  ],
  invalid: [
    // Options in a wrapper of types.
    {
      name: 'the signal of a controller',
      code: dedent`
        declare function load(id: string, options?: { signal?: AbortSignal }): Promise<string>;
        declare function useEffect(effect: () => (() => void) | void): void;
        export function f() {
          useEffect(() => {
            const controller = new AbortController();
            const run = async () => {
              const text = await load("x");
              console.log(await load(text, { signal: controller.signal } as const));
            };
            run().catch(console.error);
            return () => controller.abort();
          });
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 7,
          column: 26,
          endLine: 7,
          endColumn: 30,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function load(id: string, options?: { signal?: AbortSignal }): Promise<string>;
                declare function useEffect(effect: () => (() => void) | void): void;
                export function f() {
                  useEffect(() => {
                    const controller = new AbortController();
                    const run = async () => {
                      const text = await load("x", { signal: controller.signal });
                      console.log(await load(text, { signal: controller.signal } as const));
                    };
                    run().catch(console.error);
                    return () => controller.abort();
                  });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'an action',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function dispatch(action: { type: string; controller: AbortController }): void;
        export async function search(id: string) {
          const controller = new AbortController();
          dispatch({ type: "search", controller } satisfies object);
          return load(id);
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 6,
          column: 10,
          endLine: 6,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                declare function dispatch(action: { type: string; controller: AbortController }): void;
                export async function search(id: string) {
                  const controller = new AbortController();
                  dispatch({ type: "search", controller } satisfies object);
                  return load(id, controller.signal);
                }
              `,
            },
          ],
        },
      ],
    },
    // The platform by its object.
    {
      name: 'a fetch for a client, of the global object',
      code: dedent`
        export async function f(context: { readonly req: { readonly raw: Request } }) {
          return globalThis.fetch("https://example.com");
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 2,
          column: 10,
          endLine: 2,
          endColumn: 26,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                export async function f(context: { readonly req: { readonly raw: Request } }) {
                  return globalThis.fetch("https://example.com", { signal: context.req.raw.signal });
                }
              `,
            },
          ],
        },
      ],
    },
    // Only what holds the signal brings it.
    {
      name: 'another part of what the signal was taken from',
      code: dedent`
        interface Params { readonly id: string; readonly config?: { readonly signal?: AbortSignal } }
        declare function load(id: string, signal?: AbortSignal): Promise<void>;
        export async function f(params: Params) {
          const signal = params.config?.signal;
          await fetch("x", { signal });
          await load(params.id);
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
                interface Params { readonly id: string; readonly config?: { readonly signal?: AbortSignal } }
                declare function load(id: string, signal?: AbortSignal): Promise<void>;
                export async function f(params: Params) {
                  const signal = params.config?.signal;
                  await fetch("x", { signal });
                  await load(params.id, signal);
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a text that is made of the options',
      code: dedent`
        interface Options { readonly path: string; readonly signal?: AbortSignal }
        declare function toUrl(options: Options): string;
        declare function load(url: string, signal?: AbortSignal): Promise<string>;
        export async function f(options: Options) {
          const { signal } = options;
          await load("a", signal);
          return await load(toUrl(options));
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 7,
          column: 16,
          endLine: 7,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                interface Options { readonly path: string; readonly signal?: AbortSignal }
                declare function toUrl(options: Options): string;
                declare function load(url: string, signal?: AbortSignal): Promise<string>;
                export async function f(options: Options) {
                  const { signal } = options;
                  await load("a", signal);
                  return await load(toUrl(options), signal);
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a promise with a name, of which something is made',
      code: dedent`
        declare function run(command: string, signal?: AbortSignal): Promise<{ code: number }>;
        export async function f(signal: AbortSignal) {
          const { code } = await run("create", signal);
          const removing = run("remove");
          return [code, await removing];
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 20,
          endLine: 4,
          endColumn: 23,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function run(command: string, signal?: AbortSignal): Promise<{ code: number }>;
                export async function f(signal: AbortSignal) {
                  const { code } = await run("create", signal);
                  const removing = run("remove", signal);
                  return [code, await removing];
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
