import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run(
  'require-abortable-executor',
  ruleOf('require-abortable-executor'),
  {
    valid: [
      {
        name: 'a request whose abort something listens for',
        code: dedent`
          declare function onGone(request: Request, run: () => void): void;
          declare const socket: WebSocket;
          export async function f(event: { request: Request }) {
            onGone(event.request, () => socket.close());
            return await new Promise(resolve => socket.addEventListener('close', resolve));
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
        name: 'options that are made here without a signal',
        code: dedent`
    export async function f(method: string) {
      const init: RequestInit = { method };
      await new Promise<void>(resolve => setTimeout(resolve, 100));
      return await fetch("/", init);
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
    ],
    invalid: [
      {
        name: 'options of which a call is given something else',
        code: dedent`
          export async function f(options: { retries: number; signal?: AbortSignal }) {
            const delay = 1_000 * Math.max(options.retries, 1);
            await new Promise(resolve => setTimeout(resolve, delay));
          }
        `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 3,
            column: 32,
            endLine: 3,
            endColumn: 42,
            suggestions: [
              {
                messageId: 'useSleep',
                output: dedent`
                  import { sleep } from 'errgroup';

                  export async function f(options: { retries: number; signal?: AbortSignal }) {
                    const delay = 1_000 * Math.max(options.retries, 1);
                    await sleep(delay, { signal: options.signal });
                  }
                `,
              },
            ],
          },
        ],
      },
      // The signal of a controller.
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
    ],
  },
);
