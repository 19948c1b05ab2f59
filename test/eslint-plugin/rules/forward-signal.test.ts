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
      name: 'a request that carries its signal',
      code: dedent`
    export async function f(request: Request) {
      await fetch(request);
    }
  `,
    },
    {
      name: 'a callback that closes over the signal',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function retry<T>(task: () => Promise<T>, options?: { signal?: AbortSignal }): Promise<T>;
    export async function f(signal: AbortSignal) {
      await retry(() => load("x", signal));
    }
  `,
    },
    {
      name: 'a named callback that closes over the signal',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function retry<T>(task: () => Promise<T>, options?: { signal?: AbortSignal }): Promise<T>;
    export async function f(signal: AbortSignal) {
      const task = () => load("x", signal);
      await retry(task);
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
    // No signal to give.
    {
      name: 'a function without a signal',
      code: dedent`
    export async function f(id: string) {
      await fetch(id);
    }
  `,
    },
    {
      name: 'a callee that accepts none',
      code: dedent`
    declare function plain(id: string): Promise<string>;
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      await plain("x");
    }
  `,
    },
    {
      name: 'an argument of unknown type',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(id: any, signal: AbortSignal) {
      signal.throwIfAborted();
      await load(id);
    }
  `,
    },
    {
      name: 'a controller that was handed in',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(controller: AbortController) {
      await load("x");
      controller.abort();
    }
  `,
    },
    {
      name: 'a controller that nothing aborts while the call runs',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f() {
      const controller = new AbortController();
      controller.abort();
      await load("x");
    }
  `,
    },
    {
      name: 'a controller whose signal is handed on later, before a timer may abort it',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(id: string) {
      const controller = new AbortController();
      await load(id);
      setTimeout(() => controller.abort(), 1);
      await load(id, controller.signal);
    }
  `,
    },
    {
      name: 'a controller whose signal is asked by what a timer stops',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f() {
      const controller = new AbortController();
      setTimeout(() => controller.abort(), 1);
      while (!controller.signal.aborted) await load("x");
    }
  `,
    },
    {
      name: 'a controller that is kept for somebody else',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare const running: Set<AbortController>;
    export async function f() {
      const controller = new AbortController();
      running.add(controller);
      setTimeout(() => controller.abort(), 1);
      await load("x");
    }
  `,
    },
    {
      name: 'an object with more than a signal, made for another call',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f() {
      const init = { method: "PUT", signal: AbortSignal.timeout(1) };
      await load("x");
      return init;
    }
  `,
    },
    {
      name: 'a controller that stands for something else',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f() {
      const controller = new AbortController();
      await load("x");
      return controller;
    }
  `,
    },
    {
      name: 'a signal of the module',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    const shutdown = AbortSignal.timeout(1);
    async function main() {
      await load("x");
      shutdown.throwIfAborted();
    }
    await main();
  `,
    },
    {
      name: 'a signal that is made later',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f() {
      await load("x");
      const signal = AbortSignal.timeout(1);
      await load("y", signal);
    }
  `,
    },
    {
      name: 'a callee that takes another kind of signal',
      code: dedent`
    declare class OwnSignal { readonly own: true; readonly aborted: boolean; throwIfAborted(): void }
    declare function send(signal?: OwnSignal): Promise<void>;
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      await send();
    }
  `,
    },
  ],
  invalid: [
    // Where the signal is.
    {
      name: 'a parameter',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      await load("x");
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
            declare function load(id: string, signal?: AbortSignal): Promise<string>;
            export async function f(signal: AbortSignal) {
              signal.throwIfAborted();
              await load("x", signal);
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'an optional parameter',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal?: AbortSignal) {
      signal?.throwIfAborted();
      await load("x");
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
            declare function load(id: string, signal?: AbortSignal): Promise<string>;
            export async function f(signal?: AbortSignal) {
              signal?.throwIfAborted();
              await load("x", signal);
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'options',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    interface AbortOptions { signal?: AbortSignal }
    export async function f(options: AbortOptions) {
      await load("x");
      return options;
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
            declare function load(id: string, signal?: AbortSignal): Promise<string>;
            interface AbortOptions { signal?: AbortSignal }
            export async function f(options: AbortOptions) {
              await load("x", options.signal);
              return options;
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'options that may be absent',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    interface AbortOptions { signal?: AbortSignal }
    export async function f(options?: AbortOptions) {
      await load("x");
      return options;
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
            declare function load(id: string, signal?: AbortSignal): Promise<string>;
            interface AbortOptions { signal?: AbortSignal }
            export async function f(options?: AbortOptions) {
              await load("x", options?.signal);
              return options;
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'a signal of the module, for the code of the module',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    const signal = AbortSignal.timeout(1);
    await load("x");
    export { signal };
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 3,
          column: 7,
          endLine: 3,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            declare function load(id: string, signal?: AbortSignal): Promise<string>;
            const signal = AbortSignal.timeout(1);
            await load("x", signal);
            export { signal };
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'a destructured parameter',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    interface AbortOptions { signal?: AbortSignal }
    export async function f({ signal }: AbortOptions) {
      await load("x");
      return signal;
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
            declare function load(id: string, signal?: AbortSignal): Promise<string>;
            interface AbortOptions { signal?: AbortSignal }
            export async function f({ signal }: AbortOptions) {
              await load("x", signal);
              return signal;
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'a signal under another name',
      code: dedent`
    export async function f(cancelled: AbortSignal) {
      cancelled.throwIfAborted();
      await fetch("x");
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
            export async function f(cancelled: AbortSignal) {
              cancelled.throwIfAborted();
              await fetch("x", { signal: cancelled });
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'a request',
      code: dedent`
    export async function POST(request: Request) {
      await fetch("http://up");
      return request;
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 2,
          column: 9,
          endLine: 2,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            export async function POST(request: Request) {
              await fetch("http://up", { signal: request.signal });
              return request;
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'a controller whose signal has been handed on',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(id: string) {
      const controller = new AbortController();
      await load(id, controller.signal);
      await load(id);
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 5,
          column: 9,
          endLine: 5,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            declare function load(id: string, signal?: AbortSignal): Promise<string>;
            export async function f(id: string) {
              const controller = new AbortController();
              await load(id, controller.signal);
              await load(id, controller.signal);
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'a controller with a deadline that nothing was given',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(id: string) {
      const controller = new AbortController();
      const timer = setTimeout(() => controller.abort(), 1);
      await load(id);
      clearTimeout(timer);
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 5,
          column: 9,
          endLine: 5,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            declare function load(id: string, signal?: AbortSignal): Promise<string>;
            export async function f(id: string) {
              const controller = new AbortController();
              const timer = setTimeout(() => controller.abort(), 1);
              await load(id, controller.signal);
              clearTimeout(timer);
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'a controller whose signal is handed on later, when a listener may have aborted it',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(id: string, socket: EventTarget) {
      const controller = new AbortController();
      socket.addEventListener("close", () => controller.abort());
      await load(id);
      await load(id, controller.signal);
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 5,
          column: 9,
          endLine: 5,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            declare function load(id: string, signal?: AbortSignal): Promise<string>;
            export async function f(id: string, socket: EventTarget) {
              const controller = new AbortController();
              socket.addEventListener("close", () => controller.abort());
              await load(id, controller.signal);
              await load(id, controller.signal);
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'options of nothing but a signal, before they are handed on',
      code: dedent`
    declare function load(id: string, options?: { signal?: AbortSignal }): Promise<string>;
    export async function f(id: string) {
      const options = { signal: AbortSignal.timeout(1) };
      await load(id);
      await load(id, options);
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
            declare function load(id: string, options?: { signal?: AbortSignal }): Promise<string>;
            export async function f(id: string) {
              const options = { signal: AbortSignal.timeout(1) };
              await load(id, { signal: options.signal });
              await load(id, options);
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'a derived signal, nearer than the one that it is derived from',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(parent: AbortSignal) {
      const signal = AbortSignal.any([parent, AbortSignal.timeout(1)]);
      await load("x", signal);
      await load("y");
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 5,
          column: 9,
          endLine: 5,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            declare function load(id: string, signal?: AbortSignal): Promise<string>;
            export async function f(parent: AbortSignal) {
              const signal = AbortSignal.any([parent, AbortSignal.timeout(1)]);
              await load("x", signal);
              await load("y", signal);
            }
          `,
            },
            {
              messageId: 'passSignal',
              output: dedent`
            declare function load(id: string, signal?: AbortSignal): Promise<string>;
            export async function f(parent: AbortSignal) {
              const signal = AbortSignal.any([parent, AbortSignal.timeout(1)]);
              await load("x", signal);
              await load("y", parent);
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'the parameter of a task',
      code: dedent`
    import { Group } from "errgroup";
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    const group = new Group();
    group.go(async signal => {
      await load("x", signal);
      await load("y");
    });
    (await group.wait()).orThrow();
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
            import { Group } from "errgroup";
            declare function load(id: string, signal?: AbortSignal): Promise<string>;
            const group = new Group();
            group.go(async signal => {
              await load("x", signal);
              await load("y", signal);
            });
            (await group.wait()).orThrow();
          `,
            },
          ],
        },
      ],
    },
  ],
});
