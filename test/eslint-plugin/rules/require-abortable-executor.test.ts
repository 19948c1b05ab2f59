import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run(
  'require-abortable-executor',
  ruleOf('require-abortable-executor'),
  {
    valid: [
      // The abort ends the wait.
      {
        name: 'a listener for the abort',
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
      },
      {
        name: 'a listener that is given the signal',
        code: dedent`
    export async function f(target: EventTarget, signal: AbortSignal) {
      await new Promise(resolve => target.addEventListener("load", resolve, { signal }));
    }
  `,
      },
      {
        name: 'options of the caller, handed to the function with a callback',
        code: dedent`
    import { readFile } from "node:fs";
    export async function f(path: string, options: { signal: AbortSignal }) {
      return new Promise((resolve, reject) => {
        readFile(path, options, (error, data) => (error ? reject(error) : resolve(data)));
      });
    }
  `,
      },
      {
        name: 'a signal that the callback asks',
        code: dedent`
    export async function f(isReady: () => boolean, signal: AbortSignal) {
      await new Promise<void>(resolve => {
        const timer = setInterval(() => {
          if (!isReady() && !signal.aborted) return;
          clearInterval(timer);
          resolve();
        }, 100);
      });
    }
  `,
      },
      {
        name: 'a function of the file that is given the signal',
        code: dedent`
    import type { EventEmitter } from "node:events";
    declare function listen(emitter: EventEmitter, done: () => void, signal: AbortSignal): void;
    export async function f(emitter: EventEmitter, signal: AbortSignal) {
      await new Promise<void>(resolve => {
        emitter.once("open", () => console.log("open"));
        listen(emitter, resolve, signal);
      });
    }
  `,
      },
      {
        name: 'a process that is killed when the signal aborts',
        code: dedent`
    import { spawn } from "node:child_process";
    export async function f(signal: AbortSignal) {
      const child = spawn("make");
      signal.addEventListener("abort", () => child.kill(), { once: true });
      await new Promise(resolve => child.once("exit", resolve));
    }
  `,
      },
      {
        name: 'a process that was given the signal',
        code: dedent`
    import { spawn } from "node:child_process";
    export async function f(signal: AbortSignal) {
      const child = spawn("make", { signal });
      await new Promise((resolve, reject) => {
        child.once("exit", resolve);
        child.once("error", reject);
      });
    }
  `,
      },
      {
        name: 'a hook of a library',
        code: dedent`
    import { onAbort } from "errgroup";
    export async function f(socket: WebSocket, signal: AbortSignal) {
      using _hook = onAbort(signal, () => socket.close());
      await new Promise(resolve => socket.addEventListener("close", resolve));
    }
  `,
      },
      {
        name: 'a listener by `onabort`',
        code: dedent`
    export async function f(socket: WebSocket, signal: AbortSignal) {
      signal.onabort = () => socket.close();
      await new Promise(resolve => socket.addEventListener("close", resolve));
    }
  `,
      },
      {
        name: 'a promise that is raced with the signal',
        code: dedent`
    declare function raceSignal<T>(promise: Promise<T>, signal: AbortSignal): Promise<T>;
    export async function f(signal: AbortSignal) {
      await raceSignal(new Promise<void>(resolve => setTimeout(resolve, 100)), signal);
    }
  `,
      },
      {
        name: 'a promise of a race',
        code: dedent`
    declare function load(signal: AbortSignal): Promise<void>;
    export async function f(signal: AbortSignal) {
      const late = new Promise<void>(resolve => setTimeout(resolve, 100));
      await Promise.race([load(signal), late]);
    }
  `,
      },
      {
        name: 'resolvers that the abort settles',
        code: dedent`
    export async function f(target: EventTarget, signal: AbortSignal) {
      const { promise, resolve, reject } = Promise.withResolvers<Event>();
      target.addEventListener("load", resolve);
      signal.addEventListener("abort", () => reject(signal.reason));
      return await promise;
    }
  `,
      },
      // No signal stands for the wait.
      {
        name: 'a function without a signal',
        code: dedent`
    export async function f() {
      await new Promise<void>(resolve => setTimeout(resolve, 100));
    }
  `,
      },
      {
        name: 'a branch without a signal',
        code: dedent`
    export async function f(signal?: AbortSignal) {
      if (!signal) await new Promise<void>(resolve => setTimeout(resolve, 100));
    }
  `,
      },
      {
        name: 'a callback that outlives the function',
        code: dedent`
    export function f(signal: AbortSignal, queue: (() => Promise<void>)[]) {
      console.log(signal);
      queue.push(() => new Promise<void>(resolve => setTimeout(resolve, 100)));
    }
  `,
      },
      {
        name: 'a wait while cleaning up',
        code: dedent`
    declare function load(signal: AbortSignal): Promise<void>;
    export async function f(signal: AbortSignal) {
      try {
        await load(signal);
      } finally {
        await new Promise<void>(resolve => setTimeout(resolve, 100));
      }
    }
  `,
      },
      {
        name: 'a server that is closed',
        code: dedent`
    import type { Server } from "node:http";
    export async function f(server: Server, signal: AbortSignal) {
      console.log(signal);
      await new Promise(resolve => server.close(resolve));
    }
  `,
      },
      {
        name: 'a signal of the module',
        code: dedent`
    const controller = new AbortController();
    export const { signal } = controller;
    export async function f() {
      await new Promise<void>(resolve => setTimeout(resolve, 100));
    }
  `,
      },
      {
        name: 'a wait for what the abort does, when the signal is given to nothing more',
        code: dedent`
          declare function scan(options: { signal: AbortSignal }): Promise<void>;
          const controller = new AbortController();
          const scanned = scan({ signal: controller.signal });
          setTimeout(() => controller.abort(), 5);
          await scanned.catch(error => console.log(error));
          await new Promise(resolve => setTimeout(resolve, 250));
        `,
      },
      {
        name: 'a wait for the time to abort',
        code: dedent`
          declare function poll(signal: AbortSignal): Promise<void>;
          export async function f() {
            const controller = new AbortController();
            const polled = poll(controller.signal);
            await new Promise(resolve => setTimeout(resolve, 5_000));
            controller.abort();
            await polled;
          }
        `,
      },
      // Nothing waits, or for no long time.
      {
        name: 'a promise that is settled at once',
        code: dedent`
    export async function f(id: string, signal: AbortSignal) {
      console.log(signal);
      return await new Promise<string>(resolve => resolve(id));
    }
  `,
      },
      {
        name: 'a turn of the event loop',
        code: dedent`
    export async function f(signal: AbortSignal) {
      console.log(signal);
      await new Promise(resolve => setTimeout(resolve, 0));
      await new Promise(resolve => setImmediate(resolve));
      await new Promise<void>(resolve => queueMicrotask(resolve));
    }
  `,
      },
      {
        name: 'a promise that nothing waits for',
        code: dedent`
    export function f(signal: AbortSignal) {
      console.log(signal);
      void new Promise<void>(resolve => setTimeout(resolve, 100));
    }
  `,
      },
      {
        name: 'a promise that is kept',
        code: dedent`
    export class Connection {
      opened: Promise<unknown> | undefined;
      open(socket: WebSocket, signal: AbortSignal) {
        console.log(signal);
        this.opened = new Promise(resolve => socket.addEventListener("open", resolve));
      }
    }
  `,
      },
      {
        name: 'a promise that another function is given',
        code: dedent`
    declare function within<T>(ms: number, promise: Promise<T>): Promise<T>;
    export async function f(socket: WebSocket, signal: AbortSignal) {
      console.log(signal);
      await within(100, new Promise(resolve => socket.addEventListener("open", resolve)));
    }
  `,
      },
      {
        name: 'a listener that does not settle the promise',
        code: dedent`
    export async function f(socket: WebSocket, signal: AbortSignal) {
      console.log(signal);
      await new Promise<void>(resolve => {
        socket.addEventListener("open", () => console.log("open"));
        resolve();
      });
    }
  `,
      },
      {
        name: 'a function with a callback that takes no signal',
        code: dedent`
    declare function lookup(name: string, done: (address: string) => void): void;
    export async function f(name: string, signal: AbortSignal) {
      console.log(signal);
      return await new Promise<string>(resolve => lookup(name, resolve));
    }
  `,
      },
      {
        name: 'a promise of another make',
        code: dedent`
    declare class Promise<T> {
      constructor(start: (resolve: () => void) => void);
      readonly value: T;
    }
    export function f(signal: AbortSignal) {
      console.log(signal);
      return new Promise<void>(resolve => setTimeout(resolve, 100));
    }
  `,
      },
      {
        name: 'an async executor, which waits itself',
        code: dedent`
    export async function f(signal: AbortSignal) {
      console.log(signal);
      await new Promise<void>(async resolve => {
        setTimeout(resolve, 100);
      });
    }
  `,
      },
      {
        name: 'a signal that is ignored on purpose',
        code: dedent`
        export async function f(_signal: AbortSignal) {
          await new Promise(resolve => setTimeout(resolve, 100));
        }
      `,
      },
      {
        name: 'a function whose overloads take no signal before the callback',
        code: dedent`
        declare function read(path: string, done: (text: string) => void): void;
        declare function read(path: string, options: { encoding?: string }, done: (text: string) => void): void;
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          return await new Promise<string>(resolve => {
            read('a', resolve);
          });
        }
      `,
      },
      {
        name: 'an overload that takes something else before its options',
        code: dedent`
        declare function read(path: string, done: (text: string) => void): void;
        declare function read(file: number, options: { signal?: AbortSignal }, done: (text: string) => void): void;
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          return await new Promise<string>(resolve => {
            read('a', resolve);
          });
        }
      `,
      },
    ],
    invalid: [
      // A timer.
      {
        name: 'a controller whose signal is given to more after the wait',
        code: dedent`
          declare function load(signal: AbortSignal): Promise<void>;
          export async function f() {
            const controller = new AbortController();
            process.once("SIGINT", () => controller.abort());
            await load(controller.signal);
            await new Promise(resolve => setTimeout(resolve, 5_000));
            await load(controller.signal);
          }
        `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 6,
            column: 32,
            endLine: 6,
            endColumn: 42,
            suggestions: [
              {
                messageId: 'useSleep',
                output: dedent`
                  import { sleep } from 'errgroup';

                  declare function load(signal: AbortSignal): Promise<void>;
                  export async function f() {
                    const controller = new AbortController();
                    process.once("SIGINT", () => controller.abort());
                    await load(controller.signal);
                    await sleep(5_000, { signal: controller.signal });
                    await load(controller.signal);
                  }
                `,
              },
            ],
          },
        ],
      },
      {
        name: 'a controller whose signal each turn of the loop gives on',
        code: dedent`
          declare function load(signal: AbortSignal): Promise<boolean>;
          export async function f() {
            const controller = new AbortController();
            process.once("SIGINT", () => controller.abort());
            while (await load(controller.signal)) {
              await new Promise(resolve => setTimeout(resolve, 5_000));
            }
          }
        `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 6,
            column: 34,
            endLine: 6,
            endColumn: 44,
            suggestions: [
              {
                messageId: 'useSleep',
                output: dedent`
                  import { sleep } from 'errgroup';

                  declare function load(signal: AbortSignal): Promise<boolean>;
                  export async function f() {
                    const controller = new AbortController();
                    process.once("SIGINT", () => controller.abort());
                    while (await load(controller.signal)) {
                      await sleep(5_000, { signal: controller.signal });
                    }
                  }
                `,
              },
            ],
          },
        ],
      },
      {
        name: 'a controller whose signal a helper gives on',
        code: dedent`
          declare function load(signal: AbortSignal): Promise<void>;
          export async function f() {
            const controller = new AbortController();
            process.once("SIGINT", () => controller.abort());
            const again = () => load(controller.signal);
            await again();
            await new Promise(resolve => setTimeout(resolve, 5_000));
            await again();
          }
        `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 7,
            column: 32,
            endLine: 7,
            endColumn: 42,
            suggestions: [
              {
                messageId: 'useSleep',
                output: dedent`
                  import { sleep } from 'errgroup';

                  declare function load(signal: AbortSignal): Promise<void>;
                  export async function f() {
                    const controller = new AbortController();
                    process.once("SIGINT", () => controller.abort());
                    const again = () => load(controller.signal);
                    await again();
                    await sleep(5_000, { signal: controller.signal });
                    await again();
                  }
                `,
              },
            ],
          },
        ],
      },
      {
        name: 'a controller that is kept',
        code: dedent`
          declare function load(signal: AbortSignal): Promise<void>;
          export async function f(running: Set<AbortController>) {
            const controller = new AbortController();
            running.add(controller);
            await load(controller.signal);
            await new Promise(resolve => setTimeout(resolve, 5_000));
          }
        `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 6,
            column: 32,
            endLine: 6,
            endColumn: 42,
            suggestions: [
              {
                messageId: 'useSleep',
                output: dedent`
                  import { sleep } from 'errgroup';

                  declare function load(signal: AbortSignal): Promise<void>;
                  export async function f(running: Set<AbortController>) {
                    const controller = new AbortController();
                    running.add(controller);
                    await load(controller.signal);
                    await sleep(5_000, { signal: controller.signal });
                  }
                `,
              },
            ],
          },
        ],
      },
      {
        name: 'a sleep',
        code: dedent`
    export async function f(signal: AbortSignal) {
      await new Promise(resolve => setTimeout(resolve, 1_000));
      signal.throwIfAborted();
    }
  `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 2,
            column: 32,
            endLine: 2,
            endColumn: 42,
            suggestions: [
              {
                messageId: 'useSleep',
                output: dedent`
    import { sleep } from 'errgroup';

    export async function f(signal: AbortSignal) {
      await sleep(1_000, { signal });
      signal.throwIfAborted();
    }
  `,
              },
            ],
          },
        ],
      },
      {
        name: 'a sleep with options of the caller, in a block',
        code: dedent`
    import { Group } from "errgroup";
    export async function f(ms: number, options: { signal?: AbortSignal } = {}) {
      await new Promise<void>(resolve => {
        setTimeout(() => resolve(), ms * 2);
      });
      return new Group(options);
    }
  `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 4,
            column: 5,
            endLine: 4,
            endColumn: 15,
            suggestions: [
              {
                messageId: 'useSleep',
                output: dedent`
    import { Group, sleep } from "errgroup";
    export async function f(ms: number, options: { signal?: AbortSignal } = {}) {
      await sleep(ms * 2, { signal: options.signal });
      return new Group(options);
    }
  `,
              },
            ],
          },
        ],
      },
      {
        name: 'a sleep whose delay may be missing',
        code: dedent`
    export async function f(ms: number | undefined, signal: AbortSignal) {
      await new Promise<void>(resolve => setTimeout(resolve, ms));
      signal.throwIfAborted();
    }
  `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 2,
            column: 38,
            endLine: 2,
            endColumn: 48,
          },
        ],
      },
      {
        name: 'a sleep that rejects',
        code: dedent`
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      return await new Promise<never>((_, reject) => {
        setTimeout(() => reject(new Error("late")), 1_000);
      });
    }
  `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 4,
            column: 5,
            endLine: 4,
            endColumn: 15,
          },
        ],
      },
      {
        name: 'a sleep with a note',
        code: dedent`
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      await new Promise(resolve => {
        // The server needs a while.
        setTimeout(resolve, 1_000);
      });
    }
  `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 5,
            column: 5,
            endLine: 5,
            endColumn: 15,
          },
        ],
      },
      {
        name: 'a sleep in a file with a sleep of its own',
        code: dedent`
    const sleep = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms));
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      await sleep(1);
      await new Promise<void>(resolve => setTimeout(resolve, 1_000));
    }
  `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 5,
            column: 38,
            endLine: 5,
            endColumn: 48,
            suggestions: [
              {
                messageId: 'useSleep',
                output: dedent`
    import { sleep as abortableSleep } from 'errgroup';

    const sleep = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms));
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      await sleep(1);
      await abortableSleep(1_000, { signal });
    }
  `,
              },
            ],
          },
        ],
      },
      {
        name: 'a poll',
        code: dedent`
    export async function f(isReady: () => boolean, signal: AbortSignal) {
      signal.throwIfAborted();
      await new Promise<void>(resolve => {
        const timer = setInterval(() => {
          if (!isReady()) return;
          clearInterval(timer);
          resolve();
        }, 100);
      });
    }
  `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 4,
            column: 19,
            endLine: 4,
            endColumn: 30,
          },
        ],
      },
      {
        name: 'a sleep for each element',
        code: dedent`
    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      await Promise.all(ids.map((_, index) => new Promise<void>(resolve => setTimeout(resolve, 100 * index))));
    }
  `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 3,
            column: 72,
            endLine: 3,
            endColumn: 82,
            suggestions: [
              {
                messageId: 'useSleep',
                output: dedent`
    import { sleep } from 'errgroup';

    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      await Promise.all(ids.map((_, index) => sleep(100 * index, { signal })));
    }
  `,
              },
            ],
          },
        ],
      },
      {
        name: 'a sleep of a task',
        code: dedent`
    import { Group } from "errgroup";
    declare function load(signal: AbortSignal): Promise<void>;
    export async function f() {
      await using group = new Group();
      group.go(async signal => {
        await load(signal);
        await new Promise<void>(resolve => setTimeout(resolve, 1_000));
      });
      return await group.wait();
    }
  `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 7,
            column: 40,
            endLine: 7,
            endColumn: 50,
            suggestions: [
              {
                messageId: 'useSleep',
                output: dedent`
    import { Group, sleep } from "errgroup";
    declare function load(signal: AbortSignal): Promise<void>;
    export async function f() {
      await using group = new Group();
      group.go(async signal => {
        await load(signal);
        await sleep(1_000, { signal });
      });
      return await group.wait();
    }
  `,
              },
            ],
          },
        ],
      },
      {
        name: 'a sleep on the way to the value',
        code: dedent`
    export async function f(request: Request) {
      return await new Promise<void>(resolve => setTimeout(resolve, 1_000)).then(() => request.json());
    }
  `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 2,
            column: 45,
            endLine: 2,
            endColumn: 55,
            suggestions: [
              {
                messageId: 'useSleep',
                output: dedent`
    import { sleep } from 'errgroup';

    export async function f(request: Request) {
      return await sleep(1_000, { signal: request.signal }).then(() => request.json());
    }
  `,
              },
            ],
          },
        ],
      },
      {
        name: 'a sleep that is kept in a constant and awaited',
        code: dedent`
    export async function f(signal: AbortSignal) {
      const pause = new Promise<void>(resolve => setTimeout(resolve, 1_000));
      signal.throwIfAborted();
      await pause;
    }
  `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 2,
            column: 46,
            endLine: 2,
            endColumn: 56,
            suggestions: [
              {
                messageId: 'useSleep',
                output: dedent`
    import { sleep } from 'errgroup';

    export async function f(signal: AbortSignal) {
      const pause = sleep(1_000, { signal });
      signal.throwIfAborted();
      await pause;
    }
  `,
              },
            ],
          },
        ],
      },
      {
        name: 'a sleep on a condition',
        code: dedent`
    export async function f(isBusy: boolean, signal: AbortSignal) {
      signal.throwIfAborted();
      await (isBusy ? new Promise<void>(resolve => setTimeout(resolve, 1_000)) : undefined);
    }
  `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 3,
            column: 48,
            endLine: 3,
            endColumn: 58,
            suggestions: [
              {
                messageId: 'useSleep',
                output: dedent`
    import { sleep } from 'errgroup';

    export async function f(isBusy: boolean, signal: AbortSignal) {
      signal.throwIfAborted();
      await (isBusy ? sleep(1_000, { signal }) : undefined);
    }
  `,
              },
            ],
          },
        ],
      },
      {
        name: 'an executor with a name',
        code: dedent`
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      const start = (resolve: () => void) => {
        setTimeout(resolve, 1_000);
      };
      await new Promise<void>(start);
    }
  `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 4,
            column: 5,
            endLine: 4,
            endColumn: 15,
          },
        ],
      },
      // An event.
      {
        name: 'an event of an emitter',
        code: dedent`
    import type { EventEmitter } from "node:events";
    export async function f(emitter: EventEmitter, signal: AbortSignal) {
      await new Promise(resolve => emitter.once("ready", resolve));
      signal.throwIfAborted();
    }
  `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 3,
            column: 32,
            endLine: 3,
            endColumn: 44,
            suggestions: [
              {
                messageId: 'useOnce',
                output: dedent`
    import type { EventEmitter } from "node:events";
    import { once } from "node:events";
    export async function f(emitter: EventEmitter, signal: AbortSignal) {
      await once(emitter, "ready", { signal });
      signal.throwIfAborted();
    }
  `,
              },
            ],
          },
        ],
      },
      {
        name: 'an event whose value is used',
        code: dedent`
    import type { EventEmitter } from "node:events";
    export async function f(emitter: EventEmitter, signal: AbortSignal) {
      signal.throwIfAborted();
      return await new Promise(resolve => emitter.once("ready", resolve));
    }
  `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 4,
            column: 39,
            endLine: 4,
            endColumn: 51,
          },
        ],
      },
      {
        name: 'an event of a target',
        code: dedent`
    export async function f(target: EventTarget, signal: AbortSignal) {
      signal.throwIfAborted();
      await new Promise(resolve => target.addEventListener("load", resolve, { once: true }));
    }
  `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 3,
            column: 32,
            endLine: 3,
            endColumn: 55,
          },
        ],
      },
      {
        name: 'two events',
        code: dedent`
    import type { EventEmitter } from "node:events";
    export function f(emitter: EventEmitter, { signal }: { signal: AbortSignal }) {
      signal.throwIfAborted();
      return new Promise<void>((resolve, reject) => {
        emitter.on("end", () => resolve());
        emitter.on("error", reject);
      });
    }
  `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 5,
            column: 5,
            endLine: 5,
            endColumn: 15,
          },
        ],
      },
      {
        name: 'a listener with a name',
        code: dedent`
    export async function f(socket: WebSocket, signal: AbortSignal) {
      signal.throwIfAborted();
      await new Promise<void>(resolve => {
        const onOpen = () => {
          socket.removeEventListener("open", onOpen);
          resolve();
        };
        socket.addEventListener("open", onOpen);
      });
    }
  `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 8,
            column: 5,
            endLine: 8,
            endColumn: 28,
          },
        ],
      },
      {
        name: 'an optional event',
        code: dedent`
    import type { EventEmitter } from "node:events";
    export async function f(emitter: EventEmitter | undefined, signal: AbortSignal) {
      signal.throwIfAborted();
      await new Promise<void>(resolve => emitter?.once("ready", () => resolve()));
    }
  `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 4,
            column: 38,
            endLine: 4,
            endColumn: 51,
          },
        ],
      },
      // A callback, and resolvers.
      {
        name: 'a function with a callback that could take the signal',
        code: dedent`
    import { readFile } from "node:fs";
    export async function f(path: string, signal: AbortSignal) {
      signal.throwIfAborted();
      return await new Promise((resolve, reject) => {
        readFile(path, {}, (error, data) => (error ? reject(error) : resolve(data)));
      });
    }
  `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 5,
            column: 5,
            endLine: 5,
            endColumn: 13,
          },
        ],
      },
      {
        name: 'resolvers that are taken apart',
        code: dedent`
    export async function f(target: EventTarget, signal: AbortSignal) {
      signal.throwIfAborted();
      const { promise, resolve } = Promise.withResolvers<Event>();
      target.addEventListener("load", resolve);
      return await promise;
    }
  `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 4,
            column: 3,
            endLine: 4,
            endColumn: 26,
          },
        ],
      },
      {
        name: 'resolvers in a constant',
        code: dedent`
    export async function f(target: EventTarget, signal: AbortSignal) {
      signal.throwIfAborted();
      const loaded = Promise.withResolvers<Event>();
      target.addEventListener("load", event => loaded.resolve(event));
      await loaded.promise;
    }
  `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 4,
            column: 3,
            endLine: 4,
            endColumn: 26,
          },
        ],
      },
      {
        name: 'a function that takes options before its callback',
        code: dedent`
        import { exec } from 'node:child_process';
        export async function list(signal: AbortSignal) {
          signal.throwIfAborted();
          return await new Promise<string>((resolve, reject) => {
            exec('ls', (error, output) => {
              if (error) reject(error);
              else resolve(output);
            });
          });
        }
      `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 5,
            column: 5,
            endLine: 5,
            endColumn: 9,
          },
        ],
      },
    ],
  },
);
