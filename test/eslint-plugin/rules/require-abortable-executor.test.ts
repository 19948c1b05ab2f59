import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run(
  'require-abortable-executor',
  ruleOf('require-abortable-executor'),
  {
    valid: [
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
    ],
    invalid: [
      // A timer.
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
            suggestions: [
              {
                messageId: 'useSleep',
                output: dedent`
                import { sleep } from 'errgroup';

                export async function f(signal: AbortSignal) {
                  signal.throwIfAborted();
                  return await sleep(1_000, { signal }).then<never>(() => { throw new Error("late"); });
                }
`,
              },
            ],
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
    ],
  },
);
