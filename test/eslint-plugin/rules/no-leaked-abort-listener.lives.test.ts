import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-leaked-abort-listener', ruleOf('no-leaked-abort-listener'), {
  valid: [
    // The signal ends with the work.
    {
      name: 'a controller of the function',
      code: dedent`
    declare function work(signal: AbortSignal): Promise<void>;
    export async function f() {
      const controller = new AbortController();
      controller.signal.addEventListener("abort", () => console.log("aborted"));
      await work(controller.signal);
    }
  `,
    },
    {
      name: 'a deadline of the function',
      code: dedent`
    declare function work(signal: AbortSignal): Promise<void>;
    export async function f() {
      const deadline = AbortSignal.timeout(1_000);
      deadline.addEventListener("abort", () => console.log("late"));
      await work(deadline);
    }
  `,
    },
    {
      name: 'a signal that was combined for the work',
      code: dedent`
    declare function work(signal: AbortSignal): Promise<void>;
    export async function f(signal: AbortSignal) {
      const either = AbortSignal.any([signal, AbortSignal.timeout(1_000)]);
      either.addEventListener("abort", () => console.log("aborted"));
      await work(either);
    }
  `,
    },
    {
      name: 'the signal of a task',
      code: dedent`
    import { Group } from "errgroup";
    declare function work(): Promise<void>;
    export async function f() {
      await using group = new Group();
      group.go(async signal => {
        signal.addEventListener("abort", () => console.log("aborted"));
        await work();
      });
      return await group.wait();
    }
  `,
    },
    {
      name: 'the signal that another library hands to its callback',
      code: dedent`
    declare function run(job: (context: { signal: AbortSignal }) => Promise<void>): Promise<void>;
    declare function work(): Promise<void>;
    export async function f() {
      await run(async ({ signal }) => {
        signal.addEventListener("abort", () => console.log("aborted"));
        await work();
      });
    }
  `,
    },
    {
      name: 'the signal of a request',
      code: dedent`
    declare function work(): Promise<Response>;
    export async function GET(request: Request) {
      request.signal.addEventListener("abort", () => console.log("gone"));
      return await work();
    }
  `,
    },
    {
      name: 'the signal of what a type has of a request',
      code: dedent`
    interface UserRequest extends Partial<Request> { readonly user: string }
    declare function load(url: string | undefined, signal: AbortSignal): Promise<Response>;
    export async function f(req: UserRequest) {
      const controller = new AbortController();
      req.signal?.addEventListener("abort", () => controller.abort());
      return await load(req.url, controller.signal);
    }
  `,
    },
    {
      name: 'a parameter that has been given the signal of a controller of the function',
      code: dedent`
    declare function connect(signal?: AbortSignal): Promise<void>;
    export async function f(signal?: AbortSignal) {
      const controller = new AbortController();
      signal = controller.signal;
      await Promise.race([
        connect(signal),
        new Promise((_, reject) => {
          signal?.addEventListener("abort", reject);
        }),
      ]);
    }
  `,
    },
    {
      name: 'the signal of a turn',
      code: dedent`
    interface Turn {
      readonly id: string;
      readonly abortSignal: AbortSignal;
    }
    declare function work(): Promise<void>;
    export async function run(turn: Turn) {
      turn.abortSignal.addEventListener("abort", () => console.log("aborted"));
      await work();
    }
  `,
    },
    {
      name: 'the controller of an object, in its constructor',
      code: dedent`
    export class Socket {
      readonly #closed = new AbortController();
      constructor(close: () => void) {
        this.#closed.signal.addEventListener("abort", () => close());
      }
      close() {
        this.#closed.abort();
      }
    }
  `,
    },
    {
      name: 'the life of the module',
      code: dedent`
    const controller = new AbortController();
    controller.signal.addEventListener("abort", () => console.log("aborted"));
    export const { signal } = controller;
  `,
    },
    // What the listener is for lives on.
    {
      name: 'an interval until the abort',
      code: dedent`
    export function f(signal: AbortSignal) {
      const timer = setInterval(() => console.log("tick"), 1_000);
      signal.addEventListener("abort", () => clearInterval(timer), { once: true });
    }
  `,
    },
    {
      name: 'a connection that is returned',
      code: dedent`
    interface Connection {
      close(): void;
    }
    declare function connect(): Promise<Connection>;
    declare function greet(connection: Connection): Promise<void>;
    export async function open(signal: AbortSignal) {
      const connection = await connect();
      signal.addEventListener("abort", () => connection.close());
      await greet(connection);
      return connection;
    }
  `,
    },
    {
      name: 'a connection that is kept',
      code: dedent`
    interface Connection {
      close(): void;
    }
    declare function connect(): Promise<Connection>;
    declare function greet(connection: Connection): Promise<void>;
    export class Client {
      connection: Connection | undefined;
      async open(signal: AbortSignal) {
        const connection = await connect();
        signal.addEventListener("abort", () => connection.close());
        this.connection = connection;
        await greet(connection);
      }
    }
  `,
    },
    {
      name: 'a function that sets something up, and waits no more',
      code: dedent`
    interface Server {
      close(): void;
    }
    declare function listen(): Promise<Server>;
    export async function serve(signal: AbortSignal) {
      const server = await listen();
      signal.addEventListener("abort", () => server.close());
    }
  `,
    },
    {
      name: 'a wait for the abort itself',
      code: dedent`
    export async function aborted(signal: AbortSignal) {
      await new Promise(resolve => signal.addEventListener("abort", resolve, { once: true }));
    }
  `,
    },
  ],
  invalid: [
    // Work.
    {
      name: 'work that is awaited',
      code: dedent`
    declare function work(): Promise<void>;
    export async function f(signal: AbortSignal) {
      signal.addEventListener("abort", () => console.log("aborted"));
      await work();
    }
  `,
      errors: [
        { messageId: 'leaked', line: 3, column: 3, endLine: 3, endColumn: 26 },
      ],
    },
    {
      name: 'a function with a name, never taken away',
      code: dedent`
    declare function work(): Promise<void>;
    export async function f(signal: AbortSignal) {
      const onAbort = () => console.log("aborted");
      if (signal.aborted) onAbort();
      else signal.addEventListener("abort", onAbort, { once: true });
      await work();
    }
  `,
      errors: [
        {
          messageId: 'leakedOnce',
          line: 5,
          column: 8,
          endLine: 5,
          endColumn: 31,
        },
      ],
    },
    {
      name: 'a function of the file',
      code: dedent`
    declare function work(): Promise<void>;
    function onAbort() {
      console.log("aborted");
    }
    export async function f(signal: AbortSignal) {
      signal.addEventListener("abort", onAbort, false);
      await work();
    }
  `,
      errors: [
        { messageId: 'leaked', line: 6, column: 3, endLine: 6, endColumn: 26 },
      ],
    },
    {
      name: 'a signal that was destructured',
      code: dedent`
    declare function work(): Promise<void>;
    export async function f({ signal }: { signal?: AbortSignal }) {
      signal?.addEventListener("abort", () => console.log("aborted"), { once: true });
      await work();
    }
  `,
      errors: [
        {
          messageId: 'leakedOnce',
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 27,
        },
      ],
    },
    {
      name: 'a signal that was destructured from the options',
      code: dedent`
    declare function work(): Promise<void>;
    export async function f(options: { signal: AbortSignal }) {
      const { signal } = options;
      signal.addEventListener("abort", () => console.log("aborted"));
      await work();
    }
  `,
      errors: [
        { messageId: 'leaked', line: 4, column: 3, endLine: 4, endColumn: 26 },
      ],
    },
    {
      name: 'a copy of the signal',
      code: dedent`
    declare function work(): Promise<void>;
    export async function f(options: { signal: AbortSignal }) {
      const outer = options.signal;
      outer.addEventListener("abort", () => console.log("aborted"));
      await work();
    }
  `,
      errors: [
        { messageId: 'leaked', line: 4, column: 3, endLine: 4, endColumn: 25 },
      ],
    },
    {
      name: 'a loop that waits',
      code: dedent`
    declare function rows(): AsyncIterable<string>;
    export async function f(signal: AbortSignal) {
      signal.addEventListener("abort", () => console.log("aborted"));
      for await (const row of rows()) console.log(row);
    }
  `,
      errors: [
        { messageId: 'leaked', line: 3, column: 3, endLine: 3, endColumn: 26 },
      ],
    },
    {
      name: 'a generator that waits',
      code: dedent`
    declare function work(): Promise<string>;
    export async function* f(signal: AbortSignal) {
      signal.addEventListener("abort", () => console.log("aborted"));
      yield await work();
    }
  `,
      errors: [
        { messageId: 'leaked', line: 3, column: 3, endLine: 3, endColumn: 26 },
      ],
    },
    {
      name: 'a connection of the function',
      code: dedent`
    interface Connection {
      close(): void;
      ask(): Promise<string>;
    }
    declare function connect(): Promise<Connection>;
    export async function ask(signal: AbortSignal) {
      const connection = await connect();
      signal.addEventListener("abort", () => connection.close());
      const answer = await connection.ask();
      connection.close();
      return answer;
    }
  `,
      errors: [
        { messageId: 'leaked', line: 8, column: 3, endLine: 8, endColumn: 26 },
      ],
    },
    {
      name: 'the signal of the module',
      code: dedent`
    declare function work(): Promise<void>;
    const shutdown = new AbortController();
    export async function f() {
      shutdown.signal.addEventListener("abort", () => console.log("aborted"));
      await work();
    }
  `,
      errors: [
        { messageId: 'leaked', line: 4, column: 3, endLine: 4, endColumn: 35 },
      ],
    },
    {
      name: 'a property, with work',
      code: dedent`
    declare function work(): Promise<void>;
    export async function f(signal: AbortSignal) {
      signal.onabort = () => console.log("aborted");
      await work();
    }
  `,
      errors: [
        { messageId: 'leaked', line: 3, column: 3, endLine: 3, endColumn: 17 },
      ],
    },
    {
      name: 'the signal of the options of a request',
      code: dedent`
    declare function load(url: string, signal: AbortSignal): Promise<Response>;
    export async function f(url: string, init: RequestInit) {
      const controller = new AbortController();
      init.signal?.addEventListener("abort", () => controller.abort());
      return await load(url, controller.signal);
    }
  `,
      errors: [
        { messageId: 'leaked', line: 4, column: 3, endLine: 4, endColumn: 32 },
      ],
    },
    {
      name: 'a parameter that has been given another signal of the caller',
      code: dedent`
    declare function work(): Promise<void>;
    export async function f(options: { signal: AbortSignal }, signal: AbortSignal) {
      signal = options.signal;
      signal.addEventListener("abort", () => console.log("aborted"));
      await work();
    }
  `,
      errors: [
        { messageId: 'leaked', line: 4, column: 3, endLine: 4, endColumn: 26 },
      ],
    },
    {
      name: 'a parameter that may have been given a signal of the function',
      code: dedent`
    declare function work(): Promise<void>;
    export async function f(signal?: AbortSignal) {
      if (!signal) {
        signal = AbortSignal.timeout(1_000);
      }
      signal.addEventListener("abort", () => console.log("aborted"));
      await work();
    }
  `,
      errors: [
        { messageId: 'leaked', line: 6, column: 3, endLine: 6, endColumn: 26 },
      ],
    },
  ],
});
