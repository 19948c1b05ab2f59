import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-leaked-timer', ruleOf('no-leaked-timer'), {
  valid: [
    // Another rule reports it, or nothing stays.
    {
      name: 'a sleep, for `require-abortable-executor` to report',
      code: dedent`
    export async function f(signal: AbortSignal) {
      await new Promise<void>(resolve => setTimeout(resolve, 1_000));
      signal.throwIfAborted();
    }
  `,
    },
    {
      name: 'a race, for `no-leaky-race` to report',
      code: dedent`
    declare function work(signal: AbortSignal): Promise<void>;
    export async function f(signal: AbortSignal) {
      await Promise.race([work(signal), new Promise<void>(resolve => setTimeout(resolve, 1_000))]);
    }
  `,
    },
    {
      name: 'a timer without a delay',
      code: dedent`
    export function f(signal: AbortSignal) {
      console.log(signal.reason);
      setTimeout(() => console.log("soon"));
      setTimeout(() => console.log("soon"), 0);
    }
  `,
    },
    {
      name: 'a function without a signal',
      code: dedent`
    export function f() {
      setTimeout(() => console.log("late"), 1_000);
    }
  `,
    },
    {
      name: 'a timer while cleaning up',
      code: dedent`
    declare function work(signal: AbortSignal): Promise<void>;
    export async function f(kill: () => void, signal: AbortSignal) {
      try {
        await work(signal);
      } finally {
        setTimeout(kill, 1_000);
      }
    }
  `,
    },
    {
      name: 'a timer once the abort has come',
      code: dedent`
    export function f(kill: () => void, signal: AbortSignal) {
      signal.addEventListener("abort", () => {
        setTimeout(kill, 1_000);
      });
    }
  `,
    },
    {
      name: 'a timer of another make',
      code: dedent`
    declare function setTimeout(done: () => void, ms: number): void;
    export function f(signal: AbortSignal) {
      console.log(signal.reason);
      setTimeout(() => console.log("late"), 1_000);
    }
  `,
    },
    {
      name: 'a callback that outlives the function',
      code: dedent`
    export function f(target: EventTarget, signal: AbortSignal) {
      console.log(signal.reason);
      target.addEventListener("load", () => {
        setTimeout(() => console.log("late"), 1_000);
      });
    }
  `,
    },
    {
      name: 'a variable that has no type, and no place of a signal',
      code: dedent`
        export async function f(stop: any) {
          setTimeout(() => console.log('late'), 1000);
          await fetch('x', { signal: stop });
        }
      `,
    },
    {
      name: 'a deadline where there is no signal',
      code: dedent`
    export function f(close: () => void, options: { isShort: boolean; signal?: AbortSignal }) {
      options.signal?.addEventListener("abort", close);
      if (options.isShort && !options.signal) setTimeout(close, 30_000);
    }
  `,
    },
    {
      name: 'a timer in the background of a request',
      code: dedent`
        declare const sessions: Map<string, string>;
        declare function poll(id: string): Promise<string>;
        export function f(request: Request) {
          void (async () => {
            sessions.set("x", await poll("x"));
            setTimeout(() => sessions.delete("x"), 600_000);
          })();
          return new Response(request.url);
        }
      `,
    },
    {
      name: 'a timer for when a request has its answer',
      code: dedent`
        declare const pending: Map<string, string>;
        export async function POST(request: Request) {
          const body = await request.text();
          pending.set(body, body);
          setTimeout(() => pending.delete(body), 600_000);
          return new Response(body);
        }
      `,
    },
    {
      name: 'a controller that is kept nowhere any more when the timer is armed',
      code: dedent`
        declare const ref: { current: AbortController | null };
        declare function refresh(): void;
        export async function f(url: string) {
          const controller = new AbortController();
          ref.current = controller;
          try {
            await fetch(url, { signal: controller.signal });
          } finally {
            ref.current = null;
          }
          setTimeout(() => refresh(), 3_000);
        }
      `,
    },
    {
      name: 'a timer that ends the process',
      code: dedent`
        export async function f(signal: AbortSignal) {
          await fetch('https://example.com/', { signal });
          setTimeout(() => {
            console.log('The server starts anew.');
            process.exit(0);
          }, 500);
        }
      `,
    },
    {
      name: 'a timer that shuts the server down',
      code: dedent`
        declare function shutdown(): Promise<void>;
        export function handle(context: { req: { raw: Request } }) {
          setTimeout(() => {
            void shutdown();
          }, 25);
          return context.req.raw.url;
        }
      `,
    },
    {
      name: 'a timer of less than a second that takes away what is done with',
      code: dedent`
        export function f(link: HTMLAnchorElement, server: { close(): void }, signal: AbortSignal) {
          setTimeout(() => {
            link.remove();
            URL.revokeObjectURL(link.href);
          }, 100);
          setTimeout(() => server.close(), 500);
          signal.throwIfAborted();
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a controller that is kept when the timer is armed',
      code: dedent`
        declare const ref: { current: AbortController | null };
        declare function refresh(): void;
        export async function f(url: string) {
          const controller = new AbortController();
          ref.current = controller;
          await fetch(url, { signal: controller.signal });
          setTimeout(() => refresh(), 3_000);
        }
      `,
      errors: [
        {
          messageId: 'dropped',
          line: 7,
          column: 3,
          endLine: 7,
          endColumn: 13,
        },
      ],
    },
    // Nobody has the handle.
    {
      name: 'a timer as a statement',
      code: dedent`
    export function f(signal: AbortSignal) {
      setTimeout(() => console.log("late"), 1_000);
      signal.throwIfAborted();
    }
  `,
      errors: [
        { messageId: 'dropped', line: 2, column: 3, endLine: 2, endColumn: 13 },
      ],
    },
    {
      name: 'an interval as a statement',
      code: dedent`
    export function f(signal: AbortSignal) {
      setInterval(() => console.log("tick"), 1_000);
      signal.throwIfAborted();
    }
  `,
      errors: [
        { messageId: 'dropped', line: 2, column: 3, endLine: 2, endColumn: 14 },
      ],
    },
    {
      name: 'a timer behind void',
      code: dedent`
    export function f(ms: number, signal: AbortSignal) {
      void setTimeout(() => console.log("late"), ms);
      signal.throwIfAborted();
    }
  `,
      errors: [
        { messageId: 'dropped', line: 2, column: 8, endLine: 2, endColumn: 18 },
      ],
    },
    {
      name: 'a timer of the global object',
      code: dedent`
    export function f(signal: AbortSignal) {
      globalThis.setTimeout(() => console.log("late"), 1_000);
      signal.throwIfAborted();
    }
  `,
      errors: [
        { messageId: 'dropped', line: 2, column: 3, endLine: 2, endColumn: 24 },
      ],
    },
    {
      name: 'a timer that is imported',
      code: dedent`
    import { setTimeout as later } from "node:timers";
    export function f(signal: AbortSignal) {
      later(() => console.log("late"), 1_000);
      signal.throwIfAborted();
    }
  `,
      errors: [
        { messageId: 'dropped', line: 3, column: 3, endLine: 3, endColumn: 8 },
      ],
    },
    {
      name: 'a deadline of a controller',
      code: dedent`
    declare function work(signal: AbortSignal): Promise<void>;
    export async function f(signal: AbortSignal) {
      const deadline = new AbortController();
      setTimeout(() => deadline.abort(), 1_000);
      await work(AbortSignal.any([signal, deadline.signal]));
    }
  `,
      errors: [
        { messageId: 'dropped', line: 4, column: 3, endLine: 4, endColumn: 13 },
      ],
    },
    {
      name: 'a function by its name',
      code: dedent`
    function report() {
      console.log("late");
    }
    export function f(signal: AbortSignal) {
      setTimeout(report, 1_000);
      signal.throwIfAborted();
    }
  `,
      errors: [
        { messageId: 'dropped', line: 5, column: 3, endLine: 5, endColumn: 13 },
      ],
    },
    {
      name: 'a timer of a task',
      code: dedent`
    import { Group } from "errgroup";
    declare function work(signal: AbortSignal): Promise<void>;
    export async function f() {
      await using group = new Group();
      group.go(async signal => {
        setInterval(() => console.log("tick"), 1_000);
        await work(signal);
      });
      return await group.wait();
    }
  `,
      errors: [
        { messageId: 'dropped', line: 6, column: 5, endLine: 6, endColumn: 16 },
      ],
    },
    {
      name: 'a timer of a request',
      code: dedent`
    export async function POST(request: Request) {
      setTimeout(() => console.log("late"), 1_000);
      return new Response(await request.text());
    }
  `,
      errors: [
        { messageId: 'dropped', line: 2, column: 3, endLine: 2, endColumn: 13 },
      ],
    },
    {
      name: 'an interval of a request',
      code: dedent`
    export async function POST(request: Request) {
      setInterval(() => console.log("late"), 1_000);
      return new Response(await request.text());
    }
  `,
      errors: [
        { messageId: 'dropped', line: 2, column: 3, endLine: 2, endColumn: 14 },
      ],
    },
    {
      name: 'a timer that answers a request',
      code: dedent`
        interface Reply {
          code(status: number): { send(text: string): void };
        }
        declare function load(id: string): Promise<string>;
        export async function f(request: Request, reply: Reply) {
          setTimeout(() => reply.code(504).send("late"), 5_000);
          reply.code(200).send(await load(request.url));
        }
      `,
      errors: [
        { messageId: 'dropped', line: 6, column: 3, endLine: 6, endColumn: 13 },
      ],
    },
    {
      name: 'a deadline of a request that is left armed by a failure',
      code: dedent`
        declare function load(id: string): Promise<string>;
        declare function warn(): void;
        export async function f(request: Request) {
          const timer = setTimeout(warn, 5_000);
          const text = await load(request.url);
          clearTimeout(timer);
          return new Response(text);
        }
      `,
      errors: [
        { messageId: 'throws', line: 4, column: 17, endLine: 4, endColumn: 27 },
      ],
    },
    {
      name: 'a timer for each element',
      code: dedent`
    export function f(ids: string[], signal: AbortSignal) {
      ids.forEach(id => {
        setTimeout(() => console.log(id), 1_000);
      });
      signal.throwIfAborted();
    }
  `,
      errors: [
        { messageId: 'dropped', line: 3, column: 5, endLine: 3, endColumn: 15 },
      ],
    },
    {
      name: 'a timer on a condition',
      code: dedent`
    export function f(isSlow: boolean, signal: AbortSignal) {
      if (isSlow) setTimeout(() => console.log("late"), 1_000);
      signal.throwIfAborted();
    }
  `,
      errors: [
        {
          messageId: 'dropped',
          line: 2,
          column: 15,
          endLine: 2,
          endColumn: 25,
        },
      ],
    },
    {
      name: 'options of the caller',
      code: dedent`
    export function f(options: { signal?: AbortSignal }) {
      setTimeout(() => console.log("late"), 1_000);
      options.signal?.throwIfAborted();
    }
  `,
      errors: [
        { messageId: 'dropped', line: 2, column: 3, endLine: 2, endColumn: 13 },
      ],
    },
    {
      name: 'a signal that was destructured',
      code: dedent`
    export function f({ signal }: { signal: AbortSignal }) {
      setTimeout(() => console.log("late"), 1_000);
      signal.throwIfAborted();
    }
  `,
      errors: [
        { messageId: 'dropped', line: 2, column: 3, endLine: 2, endColumn: 13 },
      ],
    },
    {
      name: 'a deadline where there may be a signal',
      code: dedent`
    export function f(close: () => void, options: { isShort: boolean; signal?: AbortSignal }) {
      options.signal?.addEventListener("abort", close);
      if (options.isShort || !options.signal) setTimeout(close, 30_000);
    }
  `,
      errors: [
        {
          messageId: 'dropped',
          line: 3,
          column: 43,
          endLine: 3,
          endColumn: 53,
        },
      ],
    },
    {
      name: 'a timer that closes something later, or does more',
      code: dedent`
        export function f(server: { close(): void }, signal: AbortSignal) {
          setTimeout(() => server.close(), 5_000);
          setTimeout(() => {
            console.log("late");
            server.close();
          }, 100);
          signal.throwIfAborted();
        }
      `,
      errors: [
        { messageId: 'dropped', line: 2, column: 3, endLine: 2, endColumn: 13 },
        { messageId: 'dropped', line: 3, column: 3, endLine: 3, endColumn: 13 },
      ],
    },
  ],
});
