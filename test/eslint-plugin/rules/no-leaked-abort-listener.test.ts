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
    {
      name: 'a listener that is kept in an object, and removed by another name of it',
      code: dedent`
        interface Pending { readonly onAbort: () => void; readonly onEnd: () => void }
        export class Queue {
          readonly #all = new Set<Pending>();
          add(signal: AbortSignal) {
            return new Promise<void>((resolve, reject) => {
              const pending: Pending = { onAbort: reject, onEnd: resolve };
              signal.addEventListener("abort", pending.onAbort, { once: true });
              this.#all.add(pending);
            });
          }
          settle(signal: AbortSignal) {
            for (const each of this.#all) signal.removeEventListener("abort", each.onAbort);
          }
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
    {
      name: 'a listener that is kept in an object, where another is removed',
      code: dedent`
        interface Pending { readonly onAbort: () => void; readonly onEnd: () => void }
        export class Queue {
          readonly #all = new Set<Pending>();
          add(signal: AbortSignal) {
            return new Promise<void>((resolve, reject) => {
              const pending: Pending = { onAbort: reject, onEnd: resolve };
              signal.addEventListener("abort", pending.onAbort, { once: true });
              this.#all.add(pending);
            });
          }
          settle(signal: AbortSignal) {
            for (const each of this.#all) signal.removeEventListener("abort", each.onEnd);
          }
        }
      `,
      errors: [
        {
          messageId: 'leakedOnce',
          line: 7,
          column: 7,
          endLine: 7,
          endColumn: 30,
        },
      ],
    },
  ],
});
