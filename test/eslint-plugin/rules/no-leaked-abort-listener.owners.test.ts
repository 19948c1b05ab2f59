import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-leaked-abort-listener', ruleOf('no-leaked-abort-listener'), {
  valid: [
    {
      name: 'a controller for each signal, which is looked up by it',
      code: dedent`
        const controllers = new WeakMap<AbortSignal, AbortController>();
        export function controllerOf(signal: AbortSignal) {
          if (!controllers.has(signal)) {
            const controller = new AbortController();
            signal.addEventListener("abort", () => controller.abort(signal.reason));
            controllers.set(signal, controller);
          }
          return controllers.get(signal);
        }
      `,
    },
    {
      name: 'a promise that is made once for each signal',
      code: dedent`
        const aborts = new WeakMap<AbortSignal, Promise<never>>();
        export function aborted(signal: AbortSignal) {
          let promise = aborts.get(signal);
          if (!promise) {
            promise = new Promise<never>((_, reject) => {
              signal.addEventListener("abort", () => reject(signal.reason));
            });
            aborts.set(signal, promise);
          }
          return promise;
        }
      `,
    },
    {
      name: 'a controller that the object is given right before',
      code: dedent`
        declare function opened(): Promise<void>;
        export class Store {
          #timers = new Map<string, number>();
          #closing?: AbortController;
          async open() {
            this.#closing = new AbortController();
            this.#closing.signal.addEventListener("abort", () => {
              for (const timer of this.#timers.values()) clearTimeout(timer);
              this.#timers.clear();
            });
            await opened();
          }
        }
      `,
    },
    {
      name: 'an object that listens to itself',
      code: dedent`
    declare function work(): Promise<void>;
    export abstract class Abort extends AbortSignal {
      async run() {
        this.addEventListener("abort", () => console.log(this.reason));
        await work();
      }
    }
  `,
    },
    {
      name: 'one controller after the other, for as long as the signal lives',
      code: dedent`
    export function listen(target: EventTarget, signal: AbortSignal, answer: (signal: AbortSignal) => void) {
      let current: AbortController | undefined;
      signal.addEventListener("abort", () => current?.abort());
      target.addEventListener("change", () => {
        current?.abort();
        current = new AbortController();
        answer(current.signal);
      }, { signal });
    }
  `,
    },
    {
      name: 'the part of a constructor that waits',
      code: dedent`
        declare function loaded(): Promise<void>;
        export class Client {
          static async create(signal: AbortSignal) {
            const client = new Client();
            await client.#init(signal);
            return client;
          }
          async #init(signal: AbortSignal) {
            signal.addEventListener("abort", () => this.close(), { once: true });
            await loaded();
          }
          close() {}
        }
      `,
    },
    {
      name: 'an object that listens while it is made, in the promise that it makes of itself',
      code: dedent`
        export class Stream extends EventTarget {
          readonly #controller = new AbortController();
          readonly done: Promise<void>;
          constructor() {
            super();
            this.done = new Promise(resolve => {
              this.signal.addEventListener("abort", () => resolve());
              this.addEventListener("end", () => resolve());
            });
          }
          get signal() {
            return this.#controller.signal;
          }
        }
      `,
    },
    {
      name: 'what runs for as long as the object that starts it',
      code: dedent`
        declare function listening(): Promise<void>;
        export class Service {
          readonly #controller = new AbortController();
          async start() {
            const statistics = setInterval(() => console.log("alive"), 10_000);
            this.#controller.signal.addEventListener("abort", () => {
              clearInterval(statistics);
            });
            await listening();
          }
          stop() {
            this.#controller.abort();
          }
        }
      `,
    },
    {
      name: 'a wait for the abort, whose listener is called where that has been already',
      code: dedent`
        export async function f(signal: AbortSignal, poll: number) {
          await new Promise<void>(resolve => {
            const end = () => { clearInterval(poll); resolve(); };
            if (signal.aborted) {
              end();
              return;
            }
            signal.addEventListener("abort", end, { once: true });
          });
        }
      `,
    },
    {
      name: 'a wait for the abort, which may have been already',
      code: dedent`
        export async function f(signal: AbortSignal) {
          await new Promise<void>(resolve => {
            if (signal.aborted) resolve();
            else signal.addEventListener("abort", () => resolve(), { once: true });
          });
        }
        export function g(signal: AbortSignal): Promise<never> {
          return new Promise((_, reject) => {
            signal.addEventListener("abort", () => reject(signal.reason));
            if (signal.aborted) reject(signal.reason);
          });
        }
      `,
    },
    {
      name: 'a promise with resolvers that the abort alone settles',
      code: dedent`
        export async function f(signal: AbortSignal) {
          const { promise, resolve } = Promise.withResolvers<void>();
          if (signal.aborted) resolve();
          signal.addEventListener("abort", () => resolve(), { once: true });
          await promise;
        }
        export async function g(signal: AbortSignal) {
          const { promise, resolve } = Promise.withResolvers<void>();
          const onAbort = () => {
            console.log("stopped");
            resolve();
          };
          signal.addEventListener("abort", onAbort);
          await promise;
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a controller for each call, which is kept by the signal',
      code: dedent`
        const controllers = new WeakMap<AbortSignal, AbortController>();
        const known = new Set<unknown>();
        export function controllerOf(signal: AbortSignal) {
          const controller = new AbortController();
          signal.addEventListener("abort", () => controller.abort(signal.reason));
          controllers.set(signal, controller);
          return known.has(signal);
        }
      `,
      errors: [
        {
          messageId: 'leaked',
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 26,
        },
      ],
    },
    {
      name: 'a generator that yields what it has listened for',
      code: dedent`
        declare function open(url: string): AsyncIterable<string> & { fail(reason: unknown): void };
        export async function* lines(url: string, signal: AbortSignal) {
          const all = open(url);
          signal.addEventListener("abort", () => {
            all.fail(signal.reason);
          });
          yield* all;
        }
      `,
      errors: [
        {
          messageId: 'leaked',
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 26,
        },
      ],
    },
    {
      name: 'a controller that another method has made',
      code: dedent`
        declare function opened(): Promise<void>;
        export class Store {
          #timers = new Map<string, number>();
          #closing = new AbortController();
          reset() {
            this.#closing = new AbortController();
          }
          async open() {
            this.#closing.signal.addEventListener("abort", () => {
              for (const timer of this.#timers.values()) clearTimeout(timer);
              this.#timers.clear();
            });
            await opened();
          }
        }
      `,
      errors: [
        {
          messageId: 'leaked',
          line: 9,
          column: 5,
          endLine: 9,
          endColumn: 42,
        },
      ],
    },
    {
      name: 'a controller that the function itself makes later',
      code: dedent`
    export function start(url: string, signal: AbortSignal) {
      let controller: AbortController | undefined;
      signal.addEventListener("abort", () => controller?.abort());
      controller = new AbortController();
      return fetch(url, { signal: controller.signal });
    }
  `,
      errors: [
        { messageId: 'leaked', line: 3, column: 3, endLine: 3, endColumn: 26 },
      ],
    },
    {
      name: 'an object that runs once for each call',
      code: dedent`
        declare function loaded(): Promise<void>;
        export class Client {
          async load(signal: AbortSignal) {
            signal.addEventListener("abort", () => this.close(), { once: true });
            await loaded();
          }
          close() {}
        }
      `,
      errors: [
        {
          messageId: 'leakedOnce',
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 28,
        },
      ],
    },
    {
      name: 'an object that listens in a promise of one of its methods',
      code: dedent`
        export class Stream extends EventTarget {
          readonly #controller = new AbortController();
          next(): Promise<void> {
            return new Promise(resolve => {
              this.#controller.signal.addEventListener("abort", () => resolve());
              this.addEventListener("item", () => resolve());
            });
          }
        }
      `,
      errors: [
        { messageId: 'leaked', line: 5, column: 7, endLine: 5, endColumn: 47 },
      ],
    },
    {
      name: 'what is ended elsewhere as well',
      code: dedent`
        declare function listening(): Promise<void>;
        export class Service {
          readonly #controller = new AbortController();
          async start() {
            const statistics = setInterval(() => console.log("alive"), 10_000);
            this.#controller.signal.addEventListener("abort", () => {
              clearInterval(statistics);
            });
            await listening();
            clearInterval(statistics);
          }
          stop() {
            this.#controller.abort();
          }
        }
      `,
      errors: [
        { messageId: 'leaked', line: 6, column: 5, endLine: 6, endColumn: 45 },
      ],
    },
    {
      name: 'the signal of a caller, and a handler that does more',
      code: dedent`
        declare function work(): Promise<void>;
        export class Service {
          readonly #controller = new AbortController();
          constructor(readonly signal: AbortSignal) {}
          async run() {
            const first = setInterval(() => console.log("alive"), 10_000);
            this.signal.addEventListener("abort", () => {
              clearInterval(first);
            });
            const second = setInterval(() => console.log("alive"), 10_000);
            this.#controller.signal.addEventListener("abort", () => {
              clearInterval(second);
              console.log("stopped");
            });
            await work();
          }
          stop() {
            this.#controller.abort();
          }
        }
      `,
      errors: [
        { messageId: 'leaked', line: 7, column: 5, endLine: 7, endColumn: 33 },
        {
          messageId: 'leaked',
          line: 11,
          column: 5,
          endLine: 11,
          endColumn: 45,
        },
      ],
    },
    {
      name: 'a function that a timer calls as well',
      code: dedent`
        export async function f(signal: AbortSignal) {
          while (!signal.aborted) {
            await new Promise<void>(resolve => {
              const timer = setTimeout(done, 1_000);
              function done() {
                clearTimeout(timer);
                resolve();
              }
              signal.addEventListener("abort", done);
            });
          }
        }
      `,
      errors: [
        { messageId: 'leaked', line: 9, column: 7, endLine: 9, endColumn: 30 },
      ],
    },
    {
      name: 'a wait for the abort of another signal',
      code: dedent`
        export async function f(signal: AbortSignal, other: AbortSignal) {
          await new Promise<void>(resolve => {
            if (other.aborted) resolve();
            else signal.addEventListener("abort", () => resolve(), { once: true });
          });
        }
      `,
      errors: [
        {
          messageId: 'leakedOnce',
          line: 4,
          column: 10,
          endLine: 4,
          endColumn: 33,
        },
      ],
    },
    {
      name: 'a promise with resolvers that is raced, or that something else settles',
      code: dedent`
        import { once } from "node:events";
        import type { EventEmitter } from "node:events";
        export async function f(emitter: EventEmitter, signal: AbortSignal) {
          const { promise, resolve } = Promise.withResolvers<void>();
          const onAbort = () => resolve();
          signal.addEventListener("abort", onAbort);
          await Promise.race([once(emitter, "ready", { signal }), promise]);
        }
        export async function g(emitter: EventEmitter, signal: AbortSignal) {
          const { promise, resolve } = Promise.withResolvers<void>();
          emitter.once("ready", () => resolve());
          signal.addEventListener("abort", () => resolve());
          await promise;
        }
      `,
      errors: [
        { messageId: 'leaked', line: 6, column: 3, endLine: 6, endColumn: 26 },
        {
          messageId: 'leaked',
          line: 12,
          column: 3,
          endLine: 12,
          endColumn: 26,
        },
      ],
    },
  ],
});
