import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-leaked-abort-listener', ruleOf('no-leaked-abort-listener'), {
  valid: [
    // The listener is removed, or may be.
    {
      name: 'a listener that is removed when the work is done',
      code: dedent`
    declare function work(): Promise<void>;
    export async function f(signal: AbortSignal) {
      const onAbort = () => console.log("aborted");
      signal.addEventListener("abort", onAbort);
      try {
        await work();
      } finally {
        signal.removeEventListener("abort", onAbort);
      }
    }
  `,
    },
    {
      name: 'a promise that takes its listener away',
      code: dedent`
    export function sleep(ms: number, signal?: AbortSignal) {
      return new Promise<void>((resolve, reject) => {
        const onAbort = () => {
          clearTimeout(timer);
          reject(signal?.reason);
        };
        const timer = setTimeout(() => {
          signal?.removeEventListener("abort", onAbort);
          resolve();
        }, ms);
        signal?.addEventListener("abort", onAbort, { once: true });
      });
    }
  `,
    },
    {
      name: 'a listener with a signal of its own',
      code: dedent`
    declare function work(): Promise<void>;
    export async function f(signal: AbortSignal) {
      const done = new AbortController();
      signal.addEventListener("abort", () => console.log("aborted"), { signal: done.signal });
      await work();
      done.abort();
    }
  `,
    },
    {
      name: 'a listener that is handed to what removes it',
      code: dedent`
    declare function work(): Promise<void>;
    declare function unlink(signal: AbortSignal, listener: () => void): void;
    export async function f(signal: AbortSignal) {
      const onAbort = () => console.log("aborted");
      signal.addEventListener("abort", onAbort);
      await work();
      unlink(signal, onAbort);
    }
  `,
    },
    {
      name: 'a method that is removed elsewhere',
      code: dedent`
    declare function work(): Promise<void>;
    export class Job {
      constructor(readonly signal: AbortSignal) {}
      readonly onAbort = () => console.log("aborted");
      async run() {
        this.signal.addEventListener("abort", this.onAbort);
        await work();
        this.done();
      }
      done() {
        this.signal.removeEventListener("abort", this.onAbort);
      }
    }
  `,
    },
    {
      name: 'a property that is set to null again',
      code: dedent`
    declare function work(): Promise<void>;
    export async function f(signal: AbortSignal) {
      signal.onabort = () => console.log("aborted");
      await work();
      signal.onabort = null;
    }
  `,
    },
    {
      name: 'options that nobody knows',
      code: dedent`
    declare function work(): Promise<void>;
    export async function f(signal: AbortSignal, options: AddEventListenerOptions) {
      signal.addEventListener("abort", () => console.log("aborted"), options);
      await work();
    }
  `,
    },
    {
      name: 'a hook that is disposed of',
      code: dedent`
    import { onAbort } from "errgroup";
    declare function work(): Promise<void>;
    export async function f(signal: AbortSignal) {
      using _hook = onAbort(signal, () => console.log("aborted"));
      await work();
    }
  `,
    },
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
    // No listener of an abort signal.
    {
      name: 'another event',
      code: dedent`
    declare function work(): Promise<void>;
    export async function f(target: EventTarget) {
      target.addEventListener("abort", () => console.log("aborted"));
      await work();
    }
  `,
    },
    {
      name: 'another type of event',
      code: dedent`
    declare function work(): Promise<void>;
    export async function f(signal: AbortSignal) {
      signal.addEventListener("change", () => console.log("changed"));
      await work();
    }
  `,
    },
    {
      name: 'a listener that is taken away',
      code: dedent`
    declare function work(): Promise<void>;
    export async function f(signal: AbortSignal) {
      signal.onabort = null;
      await work();
    }
  `,
    },
  ],
  invalid: [
    // A promise.
    {
      name: 'a sleep that forgets its listener',
      code: dedent`
    export function sleep(ms: number, signal: AbortSignal) {
      return new Promise<void>((resolve, reject) => {
        const timer = setTimeout(resolve, ms);
        signal.addEventListener("abort", () => {
          clearTimeout(timer);
          reject(signal.reason);
        });
      });
    }
  `,
      errors: [
        { messageId: 'leaked', line: 4, column: 5, endLine: 4, endColumn: 28 },
      ],
    },
    {
      name: 'a listener that `once` removes too late',
      code: dedent`
    export function sleep(ms: number, signal: AbortSignal) {
      return new Promise<void>((resolve, reject) => {
        const timer = setTimeout(resolve, ms);
        const onAbort = () => {
          clearTimeout(timer);
          reject(signal.reason);
        };
        signal.addEventListener("abort", onAbort, { once: true });
      });
    }
  `,
      errors: [
        {
          messageId: 'leakedOnce',
          line: 8,
          column: 5,
          endLine: 8,
          endColumn: 28,
        },
      ],
    },
    {
      name: 'an optional signal of the options',
      code: dedent`
    export function once(target: EventTarget, name: string, options?: { signal?: AbortSignal }) {
      return new Promise((resolve, reject) => {
        target.addEventListener(name, resolve, { once: true });
        options?.signal?.addEventListener("abort", reject);
      });
    }
  `,
      errors: [
        { messageId: 'leaked', line: 4, column: 5, endLine: 4, endColumn: 38 },
      ],
    },
    {
      name: 'a promise that loses a race',
      code: dedent`
    declare function work(): Promise<void>;
    export async function f(signal: AbortSignal) {
      const aborted = new Promise<never>((_, reject) => {
        signal.addEventListener("abort", () => reject(signal.reason));
      });
      await Promise.race([work(), aborted]);
    }
  `,
      errors: [
        { messageId: 'leaked', line: 4, column: 5, endLine: 4, endColumn: 28 },
      ],
    },
    {
      name: 'a process of a promise',
      code: dedent`
    import { execFile } from "node:child_process";
    export function run(file: string, signal: AbortSignal) {
      return new Promise<string>((resolve, reject) => {
        const child = execFile(file, (error, output) => (error ? reject(error) : resolve(output)));
        signal.addEventListener("abort", () => child.kill(), { once: true });
      });
    }
  `,
      errors: [
        {
          messageId: 'leakedOnce',
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 28,
        },
      ],
    },
    {
      name: 'a property in a promise',
      code: dedent`
    export function wait(socket: WebSocket, signal: AbortSignal) {
      return new Promise((resolve, reject) => {
        socket.addEventListener("open", resolve);
        signal.onabort = reject;
      });
    }
  `,
      errors: [
        { messageId: 'leaked', line: 4, column: 5, endLine: 4, endColumn: 19 },
      ],
    },
    {
      name: 'a field of the object, in a method',
      code: dedent`
    export class Client {
      readonly #stopped = new AbortController();
      request(socket: WebSocket) {
        return new Promise((resolve, reject) => {
          socket.addEventListener("message", resolve);
          this.#stopped.signal.addEventListener("abort", () => reject(this.#stopped.signal.reason));
        });
      }
      stop() {
        this.#stopped.abort();
      }
    }
  `,
      errors: [
        { messageId: 'leaked', line: 6, column: 7, endLine: 6, endColumn: 44 },
      ],
    },
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
    // A bridge from one signal to another.
    {
      name: 'a controller that follows',
      code: dedent`
    export function follow(signal: AbortSignal) {
      const controller = new AbortController();
      signal.addEventListener("abort", () => controller.abort(), { once: true });
      return controller.signal;
    }
  `,
      errors: [
        {
          messageId: 'leakedOnce',
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 26,
        },
      ],
    },
    {
      name: 'signals that are combined by hand',
      code: dedent`
    export function anySignal(signals: readonly AbortSignal[], extra: AbortSignal) {
      const controller = new AbortController();
      for (const signal of signals) if (signal.aborted) controller.abort(signal.reason);
      extra.addEventListener("abort", () => {
        controller.abort(extra.reason);
      });
      return controller.signal;
    }
  `,
      errors: [
        { messageId: 'leaked', line: 4, column: 3, endLine: 4, endColumn: 25 },
      ],
    },
    {
      name: 'a signal written with brackets',
      code: dedent`
    declare function work(): Promise<void>;
    export async function f(options: { signal: AbortSignal }) {
      options["signal"].addEventListener("abort", () => console.log("aborted"));
      await work();
    }
  `,
      errors: [
        { messageId: 'leaked', line: 3, column: 3, endLine: 3, endColumn: 37 },
      ],
    },
    {
      name: 'the elements of a list of signals',
      code: dedent`
    export function anySignal(signals: readonly AbortSignal[]) {
      const controller = new AbortController();
      for (const signal of signals) {
        signal.addEventListener("abort", () => controller.abort(signal.reason));
      }
      return controller.signal;
    }
  `,
      errors: [
        { messageId: 'leaked', line: 4, column: 5, endLine: 4, endColumn: 28 },
      ],
    },
  ],
});
