import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    // A signal that is given.
    {
      name: 'a signal in the options',
      code: dedent`
    export async function f(signal: AbortSignal) {
      await fetch("x", { signal });
    }
  `,
    },
    {
      name: 'a composed signal',
      code: dedent`
    export async function f(signal: AbortSignal) {
      await fetch("x", { signal: AbortSignal.any([signal, AbortSignal.timeout(5)]) });
    }
  `,
    },
    {
      name: 'an explicit null',
      code: dedent`
    export async function f(signal: AbortSignal) {
      await fetch("x", { signal: null });
      signal.throwIfAborted();
    }
  `,
    },
    {
      name: 'options that are spread',
      code: dedent`
    interface AbortOptions { signal?: AbortSignal }
    export async function f(options: AbortOptions) {
      await fetch("x", { ...options, method: "POST" } as RequestInit);
    }
  `,
    },
    {
      name: 'options that are handed on',
      code: dedent`
    interface AbortOptions { signal?: AbortSignal }
    declare function send(id: string, options?: AbortOptions): Promise<void>;
    export async function f(options: AbortOptions) {
      await send("x", options);
    }
  `,
    },
    {
      name: 'a request that is made with the signal, or of what may hold it',
      code: dedent`
        declare const client: { send(request: Request, signal?: AbortSignal): Promise<Response> };
        export async function f(signal: AbortSignal, first: Request, init: RequestInit) {
          const request = new Request("x", { signal });
          await client.send(request);
          await client.send(new Request(first, { method: "PUT" }));
          await client.send(new Request("x", init));
          await client.send(new Request("x", { ...init }));
          await client.send(new Request("x", { method: "PUT", signal: null }));
        }
      `,
    },
    {
      name: 'an object with a signal of its own',
      code: dedent`
        declare class Job { readonly signal: AbortSignal; constructor(name: string); }
        declare function run(job: Job, signal?: AbortSignal): Promise<void>;
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await run(new Job("x"));
        }
      `,
    },
    {
      name: 'a request that carries its signal',
      code: dedent`
    export async function f(request: Request) {
      await fetch(request);
    }
  `,
    },
    {
      name: 'options that are made of those with the signal',
      code: dedent`
    interface AbortOptions { signal?: AbortSignal }
    declare function merge(options: AbortOptions): { retries?: number };
    declare function send(body: object, options?: AbortOptions): Promise<void>;
    export async function f(options: AbortOptions) {
      await send(merge(options));
    }
  `,
    },
    {
      name: 'a client that was made with the signal',
      code: dedent`
    declare function client(signal: AbortSignal): { get(id: string, options?: { signal?: AbortSignal }): Promise<string> };
    export async function f(signal: AbortSignal) {
      await client(signal).get("x");
    }
  `,
    },
    {
      name: 'a client that was made with the signal before',
      code: dedent`
    declare function client(signal: AbortSignal): { get(id: string, options?: { signal?: AbortSignal }): Promise<string> };
    export async function f(signal: AbortSignal) {
      const api = client(signal);
      await api.get("x");
    }
  `,
    },
    {
      name: 'a method of the object that holds the signal',
      code: dedent`
    interface Context { readonly signal: AbortSignal; get(id: string, options?: { signal?: AbortSignal }): Promise<string> }
    export async function f(context: Context) {
      await context.get("x");
    }
  `,
    },
    {
      name: 'an object with work to do that was made with the signal, handed on',
      code: dedent`
        interface Lane { run<T>(step: () => Promise<T>): Promise<T> }
        declare function openLane(signal: AbortSignal): Lane;
        declare function send(id: string, options: { lane: Lane; signal?: AbortSignal }): Promise<string>;
        declare function sendIn(lane: Lane, signal?: AbortSignal): Promise<string>;
        export async function f(signal: AbortSignal) {
          const lane = openLane(signal);
          await sendIn(lane);
          return await send("x", { lane });
        }
      `,
    },
    {
      name: 'a part of an object that was made with the signal',
      code: dedent`
        declare class Sink {
          constructor(signal: AbortSignal);
          readonly writable: WritableStream<string>;
        }
        export async function f(source: ReadableStream<string>, signal: AbortSignal) {
          const sink = new Sink(signal);
          await source.pipeTo(sink.writable);
        }
      `,
    },
    {
      name: 'what is made of an object that was made with the signal',
      code: dedent`
        interface Transport { send(text: string): Promise<void> }
        declare function open(init: RequestInit): Transport;
        declare function traced(name: string, transport: Transport): Transport;
        declare function connect(transport: Transport, options: { limit: number; signal?: AbortSignal }): Promise<void>;
        export async function f(init: RequestInit, trace: boolean) {
          const transport = open(init);
          const used = trace ? traced("x", transport) : transport;
          await connect(used, { limit: 1 });
        }
      `,
    },
    {
      name: 'a client that is connected with what was made with the signal',
      code: dedent`
        interface Transport { send(text: string): void }
        declare function open(url: string, init?: RequestInit): Transport;
        declare class Client {
          connect(transport: Transport, init?: RequestInit): Promise<void>;
          call(name: string, init?: RequestInit): Promise<string>;
        }
        export async function f(url: string, signal: AbortSignal) {
          const transport = open(url, { signal });
          const client = new Client();
          await client.connect(transport);
          return await client.call("x");
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a client that is connected with what was made without it',
      code: dedent`
        interface Transport { send(text: string): void }
        declare function open(url: string, init?: RequestInit): Transport;
        declare class Client {
          connect(transport: Transport, init?: RequestInit): Promise<void>;
          call(name: string, init?: RequestInit): Promise<string>;
        }
        export async function f(url: string, signal: AbortSignal) {
          const client = new Client();
          await client.connect(open(url), { signal });
          return await client.call("x");
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 10,
          column: 16,
          endLine: 10,
          endColumn: 27,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                interface Transport { send(text: string): void }
                declare function open(url: string, init?: RequestInit): Transport;
                declare class Client {
                  connect(transport: Transport, init?: RequestInit): Promise<void>;
                  call(name: string, init?: RequestInit): Promise<string>;
                }
                export async function f(url: string, signal: AbortSignal) {
                  const client = new Client();
                  await client.connect(open(url), { signal });
                  return await client.call("x", { signal });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a part of an object that was made without the signal',
      code: dedent`
        declare class Sink {
          constructor(name: string);
          readonly writable: WritableStream<string>;
        }
        export async function f(source: ReadableStream<string>, signal: AbortSignal) {
          const sink = new Sink("x");
          await source.pipeTo(sink.writable);
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 7,
          column: 9,
          endLine: 7,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare class Sink {
                  constructor(name: string);
                  readonly writable: WritableStream<string>;
                }
                export async function f(source: ReadableStream<string>, signal: AbortSignal) {
                  const sink = new Sink("x");
                  await source.pipeTo(sink.writable, { signal });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'what was made with the signal, and is no more than data',
      code: dedent`
        interface Plan { readonly name: string; readonly steps: readonly string[]; describe(): string }
        declare function plan(signal: AbortSignal): Plan;
        declare function send(plan: Plan, signal?: AbortSignal): Promise<string>;
        export async function f(signal: AbortSignal) {
          const made = plan(signal);
          return await send(made);
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 6,
          column: 16,
          endLine: 6,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                interface Plan { readonly name: string; readonly steps: readonly string[]; describe(): string }
                declare function plan(signal: AbortSignal): Plan;
                declare function send(plan: Plan, signal?: AbortSignal): Promise<string>;
                export async function f(signal: AbortSignal) {
                  const made = plan(signal);
                  return await send(made, signal);
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a request that is made without the signal',
      code: dedent`
        export async function f(signal: AbortSignal, url: string) {
          signal.throwIfAborted();
          const request = new Request(url, { method: "PUT" } as RequestInit);
          await fetch(request);
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                export async function f(signal: AbortSignal, url: string) {
                  signal.throwIfAborted();
                  const request = new Request(url, { method: "PUT" } as RequestInit);
                  await fetch(request, { signal });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'options with a type of their own',
      code: dedent`
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await fetch("x", { method: "PUT" } as RequestInit);
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
                export async function f(signal: AbortSignal) {
                  signal.throwIfAborted();
                  await fetch("x", { method: "PUT", signal } as RequestInit);
                }
              `,
            },
          ],
        },
      ],
    },
    // A signal that is not given.
    {
      name: 'options that are handed on whole',
      code: dedent`
    async function load(init: RequestInit = {}) { return await fetch("x", init); }
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      await load();
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            async function load(init: RequestInit = {}) { return await fetch("x", init); }
            export async function f(signal: AbortSignal) {
              signal.throwIfAborted();
              await load({ signal });
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'options whose signal is linked to another',
      code: dedent`
    async function load(url: string, init: RequestInit = {}) {
      const signals = [AbortSignal.timeout(9), ...(init.signal ? [init.signal] : [])];
      return await fetch(url, { ...init, signal: AbortSignal.any(signals) });
    }
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      await load("x");
    }
  `,
      errors: [
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
            async function load(url: string, init: RequestInit = {}) {
              const signals = [AbortSignal.timeout(9), ...(init.signal ? [init.signal] : [])];
              return await fetch(url, { ...init, signal: AbortSignal.any(signals) });
            }
            export async function f(signal: AbortSignal) {
              signal.throwIfAborted();
              await load("x", { signal });
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'an argument out of the options',
      code: dedent`
    interface AbortOptions { signal?: AbortSignal }
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(options: AbortOptions & { id: string }) {
      await load(options.id);
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            interface AbortOptions { signal?: AbortSignal }
            declare function load(id: string, signal?: AbortSignal): Promise<string>;
            export async function f(options: AbortOptions & { id: string }) {
              await load(options.id, options.signal);
            }
          `,
            },
          ],
        },
      ],
    },
  ],
});
