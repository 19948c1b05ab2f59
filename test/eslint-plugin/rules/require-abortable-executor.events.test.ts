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
        name: 'a function that hears of the abort, by its name or by what it is given',
        code: dedent`
    declare function onAborted(signal: AbortSignal): void;
    declare function ifAborted(signal: AbortSignal, act: () => void): void;
    export async function f(target: EventTarget, signal: AbortSignal) {
      onAborted(signal);
      await new Promise(resolve => target.addEventListener("load", resolve));
    }
    export async function g(socket: WebSocket, signal: AbortSignal) {
      ifAborted(signal, () => socket.close());
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
        name: 'a promise of a function whose call is raced',
        code: dedent`
    interface Progress {
      readonly signal: AbortSignal;
      race<T>(promise: Promise<T>): Promise<T>;
    }
    declare function evaluate<T>(body: () => Promise<T>): Promise<T>;
    export async function f(progress: Progress, isSlow: boolean) {
      await progress.race(evaluate(() => new Promise<void>(resolve => { setTimeout(resolve, 10); })));
    }
  `,
      },
      {
        name: 'a promise of a branch that is raced',
        code: dedent`
    interface Progress {
      readonly signal: AbortSignal;
      race<T>(promise: Promise<T>): Promise<T>;
    }
    declare function evaluate<T>(body: () => Promise<T>): Promise<T>;
    export async function f(progress: Progress, isSlow: boolean) {
      const paused = isSlow
        ? evaluate(() => new Promise<void>(resolve => { setTimeout(resolve, 10); }))
        : Promise.resolve();
      await progress.race(paused);
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
      // Nothing waits.
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
        name: 'an event of the message whose own signal it is',
        code: dedent`
        interface IncomingMessage {
          readonly rawHeaders: string[];
          readonly signal: AbortSignal;
          statusCode?: number;
          destroy(): void;
          once(event: string, listener: (...values: string[]) => void): this;
        }
        export async function f(request: IncomingMessage) {
          return await new Promise<string>((resolve, reject) => {
            request.once("end", resolve);
            request.once("error", reject);
          });
        }
      `,
      },
      {
        name: 'a stream, and the end of the response to the message whose own signal it is',
        code: dedent`
        interface ServerResponse {
          readonly req: { readonly rawHeaders: string[]; readonly signal: AbortSignal };
          destroy(): void;
          once(event: string, listener: () => void): this;
        }
        interface Source {
          destroy(): void;
          once(event: string, listener: () => void): this;
        }
        export async function f(response: ServerResponse, source: Source) {
          await new Promise<void>(resolve => {
            source.once("readable", resolve);
            response.once("close", () => {
              source.destroy();
              resolve();
            });
          });
        }
      `,
      },
      {
        name: 'an event of what is handed on together with the signal',
        code: dedent`
        import type { EventEmitter } from "node:events";
        declare function serve(context: { socket: EventEmitter; signal: AbortSignal }): Promise<void>;
        declare function pump(socket: EventEmitter, signal: AbortSignal): void;
        export async function f(socket: EventEmitter, signal: AbortSignal) {
          const context = { socket, signal };
          await serve(context);
          await new Promise<void>(resolve => { socket.on("close", () => resolve()); });
        }
        export async function g(socket: EventEmitter, signal: AbortSignal) {
          pump(socket, signal);
          await new Promise<void>(resolve => { socket.on("close", () => resolve()); });
        }
      `,
      },
    ],
    invalid: [
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
        name: 'a signal that only takes another listener away',
        code: dedent`
    export async function f(target: EventTarget, signal: AbortSignal) {
      target.addEventListener("progress", console.log, { signal });
      return await new Promise(resolve => target.addEventListener("load", resolve));
    }
  `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 3,
            column: 39,
            endLine: 3,
            endColumn: 62,
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
        name: 'functions that only ask for the abort',
        code: dedent`
    declare function throwIfAborted(signal: AbortSignal): void;
    declare function isCancelled(signal: AbortSignal): boolean;
    export async function f(target: EventTarget, signal: AbortSignal) {
      throwIfAborted(signal);
      if (isCancelled(signal)) return;
      await new Promise(resolve => target.addEventListener("load", resolve));
    }
  `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 6,
            column: 32,
            endLine: 6,
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
      {
        name: 'an event of something else than the message whose signal it is',
        code: dedent`
        interface IncomingMessage {
          readonly rawHeaders: string[];
          readonly signal: AbortSignal;
          statusCode?: number;
          destroy(): void;
          once(event: string, listener: (...values: string[]) => void): this;
        }
        export async function f(request: IncomingMessage, other: Omit<IncomingMessage, "signal">) {
          await new Promise<string>((resolve, reject) => {
            other.once("end", resolve);
            other.once("error", reject);
          });
          return request.rawHeaders;
        }
      `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 10,
            column: 5,
            endLine: 10,
            endColumn: 15,
          },
        ],
      },
      {
        name: 'an event of what is handed on, to what does not get the signal',
        code: dedent`
        import type { EventEmitter } from "node:events";
        declare function serve(context: { socket: EventEmitter; name: string }): Promise<void>;
        export async function f(socket: EventEmitter, name: string, signal: AbortSignal) {
          signal.throwIfAborted();
          await serve({ socket, name });
          await new Promise<void>(resolve => { socket.on("close", () => resolve()); });
        }
      `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 6,
            column: 40,
            endLine: 6,
            endColumn: 49,
          },
        ],
      },
    ],
  },
);
