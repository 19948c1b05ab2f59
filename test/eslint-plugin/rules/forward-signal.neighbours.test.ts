// Cases one step away from those that a condition of the rule is there for.
import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'a client of a transport that was made with the signal',
      code: dedent`
        interface Transport { send(text: string): void }
        interface Client { load(id: string, options?: { signal?: AbortSignal }): Promise<string> }
        declare function open(signal: AbortSignal): Transport;
        declare class Api implements Client {
          constructor(transport: Transport);
          load(id: string, options?: { signal?: AbortSignal }): Promise<string>;
        }
        export async function f(signal: AbortSignal) {
          const transport = open(signal);
          const client = new Api(transport);
          return await client.load("a");
        }
      `,
    },
    {
      name: 'what has waited for the abort in a try that goes on no other way',
      code: dedent`
        import { once } from "node:events";
        declare function flush(id: string, signal?: AbortSignal): Promise<void>;
        export async function f(signal: AbortSignal) {
          try {
            await once(signal, "abort");
          } catch (error) {
            throw new Error("no events", { cause: error });
          }
          await flush("a");
        }
      `,
    },
    {
      name: 'a list of promises that has itself for one',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        async function each(ids: string[], work: (id: string) => Promise<string>) {
          const running: Promise<unknown>[] = [];
          for (const id of ids) running.push(work(id));
          running.push(Promise.all(running));
        }
        export async function f(ids: string[], signal: AbortSignal) {
          signal.throwIfAborted();
          await each(ids, id => load(id));
        }
      `,
    },
    {
      name: 'a scope that has been taken down',
      code: dedent`
        declare function scopeOf(ms: number): { scope: { readonly signal: AbortSignal }; dispose: () => void };
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function save(id: string, signal?: AbortSignal): Promise<string>;
        export async function f() {
          const { scope, dispose } = scopeOf(1_000);
          await load("a", scope.signal);
          dispose();
          await save("a");
        }
      `,
    },
    {
      name: 'what has waited for a promise that the listener resolves',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<void>;
        export async function f(signal: AbortSignal) {
          await new Promise<void>(resolve => {
            signal.addEventListener("abort", () => resolve(), { once: true });
          });
          await load("a");
        }
      `,
    },
    {
      name: 'a request to write whose body has the word of a question',
      code: dedent`
        export async function handle(request: Request): Promise<Response> {
          const text = await request.text();
          const made = await fetch("https://example.com/orders", { method: "POST", body: JSON.stringify({ message: text }) });
          const { id } = (await made.json()) as { id: string };
          return new Response(id);
        }
      `,
    },
    {
      name: 'a named function that a timer of the effect runs, and a button',
      code: dedent`
        declare function useEffect(effect: () => () => void, inputs: unknown[]): void;
        declare function show(posts: unknown): void;
        declare const button: { onclick: (() => void) | null };
        export function usePosts(query: string) {
          useEffect(() => {
            const controller = new AbortController();
            const load = async () => {
              const response = await fetch(\`/posts?\${query}\`);
              show(await response.json());
            };
            const timer = setTimeout(load, 300);
            button.onclick = load;
            return () => {
              clearTimeout(timer);
              controller.abort();
            };
          }, [query]);
        }
      `,
    },
    {
      name: 'feeds that the same function closes, one by one',
      code: dedent`
        interface Feed { close(): void }
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function connect(id: string, signal?: AbortSignal): Promise<Feed[]>;
        export function follow(id: string) {
          const controller = new AbortController();
          let feeds: Feed[] = [];
          const start = async () => {
            await load(id, controller.signal);
            feeds = await connect(id);
          };
          void start();
          return () => {
            controller.abort();
            feeds.forEach(each => each.close());
          };
        }
      `,
    },
    {
      name: 'a promise that an executor resolves behind a loop until the abort',
      code: dedent`
        declare function tick(): Promise<void>;
        declare function load(id: string, signal?: AbortSignal): Promise<void>;
        export async function f(signal: AbortSignal) {
          await new Promise<void>(resolve => {
            const poll = async () => {
              while (!signal.aborted) await tick();
              resolve();
            };
            void poll();
          });
          await load("a");
        }
      `,
    },
    {
      name: 'a promise that is kept when no other one is any more',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<void>;
        export class Store {
          pending: Promise<void> | undefined;
          async read(signal: AbortSignal) {
            signal.throwIfAborted();
            while (this.pending) await this.pending;
            await load("a");
          }
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a call in a test whose other part asks the signal',
      code: dedent`
        declare function isKnown(id: string, signal?: AbortSignal): Promise<boolean>;
        export async function f(id: string, signal: AbortSignal) {
          if ((await isKnown(id)) || !signal.aborted) console.log(id);
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 3,
          column: 14,
          endLine: 3,
          endColumn: 21,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            declare function isKnown(id: string, signal?: AbortSignal): Promise<boolean>;
            export async function f(id: string, signal: AbortSignal) {
              if ((await isKnown(id, signal)) || !signal.aborted) console.log(id);
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'what is given to a function that ends it, and not by the abort',
      code: dedent`
        declare const connection: object;
        declare function query(connection: object, text: string, signal?: AbortSignal): Promise<string>;
        declare function destroy(connection: object): void;
        export async function f(signal: AbortSignal) {
          const found = await query(connection, "a");
          destroy(connection);
          return found;
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 28,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            declare const connection: object;
            declare function query(connection: object, text: string, signal?: AbortSignal): Promise<string>;
            declare function destroy(connection: object): void;
            export async function f(signal: AbortSignal) {
              const found = await query(connection, "a", signal);
              destroy(connection);
              return found;
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'a promise that is handed to what keeps it, and gives nothing back',
      code: dedent`
        declare const scope: { readonly signal: AbortSignal; track(work: Promise<void>): void };
        declare function load(id: string, signal?: AbortSignal): Promise<void>;
        export async function f(signal: AbortSignal) {
          const work = load("a");
          scope.track(work);
          await work;
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 16,
          endLine: 4,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            declare const scope: { readonly signal: AbortSignal; track(work: Promise<void>): void };
            declare function load(id: string, signal?: AbortSignal): Promise<void>;
            export async function f(signal: AbortSignal) {
              const work = load("a", signal);
              scope.track(work);
              await work;
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'a client whose branches were made without the signal',
      code: dedent`
        interface Client { load(id: string, options?: { signal?: AbortSignal }): Promise<string> }
        declare function connect(url: string): Client;
        declare function traced(url: string): Client;
        declare const isTraced: boolean;
        export async function f(signal: AbortSignal) {
          const client = isTraced ? traced("a") : connect("a");
          return await client.load("a");
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 7,
          column: 16,
          endLine: 7,
          endColumn: 27,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            interface Client { load(id: string, options?: { signal?: AbortSignal }): Promise<string> }
            declare function connect(url: string): Client;
            declare function traced(url: string): Client;
            declare const isTraced: boolean;
            export async function f(signal: AbortSignal) {
              const client = isTraced ? traced("a") : connect("a");
              return await client.load("a", { signal });
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'a method of what may have a context with a signal',
      code: dedent`
        interface Context { readonly signal: AbortSignal }
        interface Call { readonly context?: Context; load(id: string, options?: { signal?: AbortSignal }): Promise<string> }
        export async function f(call: Call) {
          return await call.load("a");
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 16,
          endLine: 4,
          endColumn: 25,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            interface Context { readonly signal: AbortSignal }
            interface Call { readonly context?: Context; load(id: string, options?: { signal?: AbortSignal }): Promise<string> }
            export async function f(call: Call) {
              return await call.load("a", { ...(call.context?.signal && { signal: call.context?.signal }) });
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'a deadline that a pause has as well as a call',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function publish(id: string, signal?: AbortSignal): Promise<void>;
        declare function onStop(stop: () => void): void;
        export async function f() {
          const controller = new AbortController();
          onStop(() => controller.abort());
          while (!controller.signal.aborted) {
            await load("a");
            await publish("a", controller.signal);
          }
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 8,
          column: 11,
          endLine: 8,
          endColumn: 15,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            declare function load(id: string, signal?: AbortSignal): Promise<string>;
            declare function publish(id: string, signal?: AbortSignal): Promise<void>;
            declare function onStop(stop: () => void): void;
            export async function f() {
              const controller = new AbortController();
              onStop(() => controller.abort());
              while (!controller.signal.aborted) {
                await load("a", controller.signal);
                await publish("a", controller.signal);
              }
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'a grant that is spent for the caller alone',
      code: dedent`
        declare function exchangeCode(code: string): Promise<string>;
        declare function load(token: string, signal?: AbortSignal): Promise<string>;
        export async function f(code: string, signal: AbortSignal) {
          const token = await exchangeCode(code);
          return await load(token);
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
            declare function exchangeCode(code: string): Promise<string>;
            declare function load(token: string, signal?: AbortSignal): Promise<string>;
            export async function f(code: string, signal: AbortSignal) {
              const token = await exchangeCode(code);
              return await load(token, signal);
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'feeds that the same function only counts',
      code: dedent`
        interface Feed { close(): void; size: number }
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function connect(id: string, signal?: AbortSignal): Promise<Feed[]>;
        export function follow(id: string) {
          const controller = new AbortController();
          let feeds: Feed[] = [];
          const start = async () => {
            await load(id, controller.signal);
            feeds = await connect(id);
          };
          void start();
          return () => {
            controller.abort();
            feeds.forEach(each => console.log(each.size));
          };
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 9,
          column: 19,
          endLine: 9,
          endColumn: 26,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            interface Feed { close(): void; size: number }
            declare function load(id: string, signal?: AbortSignal): Promise<string>;
            declare function connect(id: string, signal?: AbortSignal): Promise<Feed[]>;
            export function follow(id: string) {
              const controller = new AbortController();
              let feeds: Feed[] = [];
              const start = async () => {
                await load(id, controller.signal);
                feeds = await connect(id, controller.signal);
              };
              void start();
              return () => {
                controller.abort();
                feeds.forEach(each => console.log(each.size));
              };
            }
          `,
            },
          ],
        },
      ],
    },
  ],
});
