import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-leaky-race', ruleOf('no-leaky-race'), {
  valid: [
    // A timer that can be cleared.
    {
      name: 'a handle that is kept and cleared',
      code: dedent`
    declare function work(signal?: AbortSignal): Promise<string>;
    export async function f() {
      let timer: NodeJS.Timeout | undefined;
      const timeout = new Promise<never>((_, reject) => {
        timer = setTimeout(reject, 100);
      });
      try {
        return await Promise.race([work(), timeout]);
      } finally {
        clearTimeout(timer);
      }
    }
  `,
    },
    {
      name: 'a handle that a constant keeps',
      code: dedent`
    declare function work(signal?: AbortSignal): Promise<string>;
    export async function f() {
      return Promise.race([
        work(),
        new Promise<void>(resolve => {
          const timer = setTimeout(resolve, 100);
          process.once("exit", () => clearTimeout(timer));
        }),
      ]);
    }
  `,
    },
    {
      name: 'a timer that does not keep the process alive',
      code: dedent`
    declare function work(signal?: AbortSignal): Promise<string>;
    export async function f() {
      return Promise.race([work(), new Promise<void>(resolve => setTimeout(resolve, 100).unref())]);
    }
  `,
    },
    {
      name: 'a handle that is handed on',
      code: dedent`
    declare const timers: Set<NodeJS.Timeout>;
    declare function work(signal?: AbortSignal): Promise<string>;
    export async function f() {
      return Promise.race([work(), new Promise<void>(resolve => timers.add(setTimeout(resolve, 100)))]);
    }
  `,
    },
    {
      name: 'a sleep with a signal',
      code: dedent`
    import { setTimeout as sleep } from "node:timers/promises";
    declare function work(signal?: AbortSignal): Promise<string>;
    export async function f() {
      const controller = new AbortController();
      try {
        return await Promise.race([work(), sleep(100, undefined, { signal: controller.signal })]);
      } finally {
        controller.abort();
      }
    }
  `,
    },
    {
      name: 'a sleep with options that hold a signal',
      code: dedent`
    import { setTimeout as sleep } from "node:timers/promises";
    declare function work(signal?: AbortSignal): Promise<string>;
    export async function f(options: { signal: AbortSignal }) {
      return Promise.race([work(), sleep(100, undefined, options)]);
    }
  `,
    },
    {
      name: 'a sleep that does not keep the process alive',
      code: dedent`
    import { setTimeout as sleep } from "node:timers/promises";
    declare function work(signal?: AbortSignal): Promise<string>;
    export async function f() {
      return Promise.race([work(), sleep(100, undefined, { ref: false })]);
    }
  `,
    },
    {
      name: 'a sleep that is meant to run on',
      code: dedent`
    import { setTimeout as sleep } from "node:timers/promises";
    declare function work(signal?: AbortSignal): Promise<string>;
    export async function f() {
      return Promise.race([work(), sleep(100, undefined, { signal: undefined as never })]);
    }
  `,
    },
    {
      name: 'a sleep that no signal can end',
      code: dedent`
    declare function sleep(ms: number): Promise<void>;
    declare function work(signal?: AbortSignal): Promise<string>;
    export async function f() {
      return Promise.race([work(), sleep(100)]);
    }
  `,
    },
    {
      name: 'a function of the file that keeps its handle',
      code: dedent`
    declare function work(signal?: AbortSignal): Promise<string>;
    const timers = new Set<NodeJS.Timeout>();
    function timeout(ms: number) {
      return new Promise<void>(resolve => {
        timers.add(setTimeout(resolve, ms));
      });
    }
    export async function f() {
      return Promise.race([work(), timeout(100)]);
    }
  `,
    },
    // No timer that stays armed.
    {
      name: 'work and a signal that times out',
      code: dedent`
    declare function work(signal?: AbortSignal): Promise<string>;
    export async function f() {
      return work(AbortSignal.timeout(100));
    }
  `,
    },
    {
      name: 'a timer without a delay',
      code: dedent`
    declare function work(signal?: AbortSignal): Promise<string>;
    export async function f() {
      return Promise.race([work(), new Promise<void>(resolve => setTimeout(resolve))]);
    }
  `,
    },
    {
      name: 'a timer with a delay of zero',
      code: dedent`
    declare function work(signal?: AbortSignal): Promise<string>;
    export async function f() {
      return Promise.race([work(), new Promise<void>(resolve => setTimeout(resolve, 0))]);
    }
  `,
    },
    {
      name: 'a timer that another event arms',
      code: dedent`
    declare function work(signal?: AbortSignal): Promise<string>;
    export async function f() {
      return Promise.race([
        work(),
        new Promise<void>(resolve => {
          process.once("exit", () => setTimeout(resolve, 100));
        }),
      ]);
    }
  `,
    },
    {
      name: 'a promise without a timer',
      code: dedent`
    declare function work(signal?: AbortSignal): Promise<string>;
    export async function f() {
      return Promise.race([work(), new Promise<void>(resolve => process.once("exit", () => resolve()))]);
    }
  `,
    },
    {
      name: 'a timer of another make',
      code: dedent`
    declare function work(): Promise<string>;
    function setTimeout(done: () => void, ms: number): void {
      if (ms > 0) done();
    }
    export async function f() {
      return Promise.race([work(), new Promise<void>(resolve => setTimeout(resolve, 100))]);
    }
  `,
    },
    {
      name: 'a promise of another make',
      code: dedent`
    declare function work(): { then(): void };
    class Promise {
      static race(list: unknown[]) {
        return list;
      }
      constructor(start: (resolve: () => void) => void) {
        start(() => {});
      }
    }
    export async function f() {
      return Promise.race([work(), new Promise((resolve: () => void) => setTimeout(resolve, 100))]);
    }
  `,
    },
    {
      name: 'a race of one',
      code: dedent`
    declare function work(signal?: AbortSignal): Promise<string>;
    export async function f() {
      return Promise.race([new Promise<void>(resolve => setTimeout(resolve, 100))]);
    }
  `,
    },
    {
      name: 'a list that was made elsewhere',
      code: dedent`
    declare const promises: Promise<string>[];
    export async function f() {
      return Promise.race(promises);
    }
  `,
    },
    {
      name: 'all, which waits for the timer',
      code: dedent`
    declare function work(signal?: AbortSignal): Promise<string>;
    export async function f() {
      return Promise.all([work(), new Promise<void>(resolve => setTimeout(resolve, 100))]);
    }
  `,
    },
    {
      name: 'a timer outside of any race',
      code: dedent`
    declare function work(signal?: AbortSignal): Promise<string>;
    export async function f() {
      await new Promise<void>(resolve => setTimeout(resolve, 100));
      return work();
    }
  `,
    },
    {
      name: 'a wait for something other than time',
      code: dedent`
    declare function wait(what: Promise<string>, signal?: AbortSignal): Promise<void>;
    declare function work(signal?: AbortSignal): Promise<string>;
    export async function f() {
      return Promise.race([work(), wait(work())]);
    }
  `,
    },
  ],
  invalid: [
    // A timer in a promise.
    {
      name: 'a timer that rejects',
      code: dedent`
    declare function work(signal?: AbortSignal): Promise<string>;
    export async function f() {
      return Promise.race([work(), new Promise<never>((_, reject) => setTimeout(reject, 100))]);
    }
  `,
      errors: [
        {
          messageId: 'armedTimer',
          line: 3,
          column: 66,
          endLine: 3,
          endColumn: 76,
        },
      ],
    },
    {
      name: 'a timer as a statement',
      code: dedent`
    declare function work(signal?: AbortSignal): Promise<string>;
    export async function f() {
      return Promise.race([
        work(),
        new Promise<void>(resolve => {
          setTimeout(() => {
            resolve();
          }, 100);
        }),
      ]);
    }
  `,
      errors: [
        {
          messageId: 'armedTimer',
          line: 6,
          column: 7,
          endLine: 6,
          endColumn: 17,
        },
      ],
    },
    {
      name: 'a timer in a constant',
      code: dedent`
    declare function work(signal?: AbortSignal): Promise<string>;
    export async function f() {
      const timeout = new Promise<void>(resolve => setTimeout(resolve, 100));
      return Promise.race([work(), timeout]);
    }
  `,
      errors: [
        {
          messageId: 'armedTimer',
          line: 3,
          column: 48,
          endLine: 3,
          endColumn: 58,
        },
      ],
    },
    {
      name: 'a timer whose promise has a chain',
      code: dedent`
    declare function work(signal?: AbortSignal): Promise<string>;
    export async function f() {
      return Promise.race([work(), new Promise<void>(resolve => setTimeout(resolve, 100)).then(() => "late")]);
    }
  `,
      errors: [
        {
          messageId: 'armedTimer',
          line: 3,
          column: 61,
          endLine: 3,
          endColumn: 71,
        },
      ],
    },
    {
      name: 'a timer with a delay that is computed',
      code: dedent`
    declare function work(signal?: AbortSignal): Promise<string>;
    export function f(ms: number) {
      return Promise.race([work(), new Promise<void>(resolve => setTimeout(resolve, ms * 2))]);
    }
  `,
      errors: [
        {
          messageId: 'armedTimer',
          line: 3,
          column: 61,
          endLine: 3,
          endColumn: 71,
        },
      ],
    },
    {
      name: 'a timer of an executor with a name',
      code: dedent`
    declare function work(signal?: AbortSignal): Promise<string>;
    export async function f() {
      const start = (resolve: () => void) => {
        setTimeout(resolve, 100);
      };
      return Promise.race([work(), new Promise<void>(start)]);
    }
  `,
      errors: [
        {
          messageId: 'armedTimer',
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 15,
        },
      ],
    },
    {
      name: 'a timer on a condition',
      code: dedent`
    declare function work(signal?: AbortSignal): Promise<string>;
    export function f(ms?: number) {
      return Promise.race([
        work(),
        new Promise<void>(resolve => {
          if (ms) setTimeout(resolve, ms);
        }),
      ]);
    }
  `,
      errors: [
        {
          messageId: 'armedTimer',
          line: 6,
          column: 15,
          endLine: 6,
          endColumn: 25,
        },
      ],
    },
    {
      name: 'a timer of the global object',
      code: dedent`
    declare function work(signal?: AbortSignal): Promise<string>;
    export async function f() {
      return Promise.race([work(), new Promise<void>(resolve => globalThis.setTimeout(resolve, 100))]);
    }
  `,
      errors: [
        {
          messageId: 'armedTimer',
          line: 3,
          column: 61,
          endLine: 3,
          endColumn: 82,
        },
      ],
    },
    {
      name: 'a timer that is imported',
      code: dedent`
    import { setTimeout as later } from "node:timers";
    declare function work(signal?: AbortSignal): Promise<string>;
    export async function f() {
      return Promise.race([work(), new Promise<void>(resolve => later(resolve, 100))]);
    }
  `,
      errors: [
        {
          messageId: 'armedTimer',
          line: 4,
          column: 61,
          endLine: 4,
          endColumn: 66,
        },
      ],
    },
    {
      name: 'a timer behind void',
      code: dedent`
    declare function work(signal?: AbortSignal): Promise<string>;
    export async function f() {
      return Promise.race([work(), new Promise<void>(resolve => void setTimeout(resolve, 100))]);
    }
  `,
      errors: [
        {
          messageId: 'armedTimer',
          line: 3,
          column: 66,
          endLine: 3,
          endColumn: 76,
        },
      ],
    },
    {
      name: 'a timer in a function of the file',
      code: dedent`
    declare function work(signal?: AbortSignal): Promise<string>;
    function timeout(ms: number) {
      return new Promise<never>((_, reject) => {
        setTimeout(() => reject(new Error("late")), ms);
      });
    }
    export async function f() {
      return Promise.race([work(), timeout(100)]);
    }
  `,
      errors: [
        {
          messageId: 'armedTimer',
          line: 8,
          column: 32,
          endLine: 8,
          endColumn: 39,
        },
      ],
    },
    {
      name: 'a timer in an arrow of the file',
      code: dedent`
    declare function work(signal?: AbortSignal): Promise<string>;
    const rest = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms));
    export async function f() {
      return Promise.race([work(), rest(100)]);
    }
  `,
      errors: [
        {
          messageId: 'armedTimer',
          line: 4,
          column: 32,
          endLine: 4,
          endColumn: 36,
        },
      ],
    },
    {
      name: 'two timers',
      code: dedent`
    declare function work(signal?: AbortSignal): Promise<string>;
    export async function f() {
      return Promise.race([new Promise<void>(resolve => setTimeout(resolve, 1)), new Promise<void>(resolve => setTimeout(resolve, 2))]);
    }
  `,
      errors: [
        {
          messageId: 'armedTimer',
          line: 3,
          column: 53,
          endLine: 3,
          endColumn: 63,
        },
        {
          messageId: 'armedTimer',
          line: 3,
          column: 107,
          endLine: 3,
          endColumn: 117,
        },
      ],
    },
    {
      name: 'a race through the global object',
      code: dedent`
    declare function work(signal?: AbortSignal): Promise<string>;
    export async function f() {
      return globalThis.Promise.race([work(), new Promise<void>(resolve => setTimeout(resolve, 100))]);
    }
  `,
      errors: [
        {
          messageId: 'armedTimer',
          line: 3,
          column: 72,
          endLine: 3,
          endColumn: 82,
        },
      ],
    },
    {
      name: 'a list in a wrapper of types',
      code: dedent`
    declare function work(signal?: AbortSignal): Promise<string>;
    export async function f() {
      return Promise.race([work(), new Promise<string>(resolve => setTimeout(resolve, 100, "")) as Promise<string>] as const);
    }
  `,
      errors: [
        {
          messageId: 'armedTimer',
          line: 3,
          column: 63,
          endLine: 3,
          endColumn: 73,
        },
      ],
    },
    {
      name: 'a file of JSX',
      code: dedent`
    export function f(work: Promise<string>) {
      return Promise.race([work, new Promise<void>(resolve => setTimeout(resolve, 100))]);
    }
    export const element = <p />;
  `,
      errors: [
        {
          messageId: 'armedTimer',
          line: 2,
          column: 59,
          endLine: 2,
          endColumn: 69,
        },
      ],
      filename: 'react.tsx',
    },
    // A sleep without a signal.
    {
      name: 'a sleep of node:timers/promises',
      code: dedent`
    import { setTimeout as sleep } from "node:timers/promises";
    declare function work(signal?: AbortSignal): Promise<string>;
    export async function f() {
      return Promise.race([work(), sleep(100)]);
    }
  `,
      errors: [
        {
          messageId: 'armedTimer',
          line: 4,
          column: 32,
          endLine: 4,
          endColumn: 37,
          suggestions: [
            {
              messageId: 'useTasks',
              output: dedent`
            import { setTimeout as sleep } from "node:timers/promises";
            import { race } from "errgroup";
            declare function work(signal?: AbortSignal): Promise<string>;
            export async function f() {
              return race([signal => work(signal), signal => sleep(100, undefined, { signal })]);
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'a sleep with a value',
      code: dedent`
    import { setTimeout as sleep } from "node:timers/promises";
    declare function work(signal?: AbortSignal): Promise<string>;
    export async function f() {
      return Promise.race([work(), sleep(100, "late")]);
    }
  `,
      errors: [
        {
          messageId: 'armedTimer',
          line: 4,
          column: 32,
          endLine: 4,
          endColumn: 37,
          suggestions: [
            {
              messageId: 'useTasks',
              output: dedent`
            import { setTimeout as sleep } from "node:timers/promises";
            import { race } from "errgroup";
            declare function work(signal?: AbortSignal): Promise<string>;
            export async function f() {
              return race([signal => work(signal), signal => sleep(100, "late", { signal })]);
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'a sleep with a chain',
      code: dedent`
    import { setTimeout as sleep } from "node:timers/promises";
    declare function work(signal?: AbortSignal): Promise<string>;
    export async function f() {
      return Promise.race([
        work(),
        sleep(100).then(() => {
          throw new Error("late");
        }),
      ]);
    }
  `,
      errors: [
        {
          messageId: 'armedTimer',
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'useTasks',
              output: dedent`
            import { setTimeout as sleep } from "node:timers/promises";
            import { race } from "errgroup";
            declare function work(signal?: AbortSignal): Promise<string>;
            export async function f() {
              return race([
                signal => work(signal),
                signal => sleep(100, undefined, { signal }).then(() => {
                  throw new Error("late");
                }),
              ]);
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'a sleep beside a promise that is there',
      code: dedent`
    import { setTimeout as sleep } from "node:timers/promises";
    export async function f(work: Promise<string>) {
      return Promise.race([work, sleep(100)]);
    }
  `,
      errors: [
        {
          messageId: 'armedTimer',
          line: 3,
          column: 30,
          endLine: 3,
          endColumn: 35,
        },
      ],
    },
    {
      name: 'a sleep with the signal of the caller in scope',
      code: dedent`
    import { setTimeout as sleep } from "node:timers/promises";
    declare function work(signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      return Promise.race([work(), sleep(100)]);
    }
  `,
      errors: [
        {
          messageId: 'armedTimer',
          line: 5,
          column: 32,
          endLine: 5,
          endColumn: 37,
          suggestions: [
            {
              messageId: 'useTasks',
              output: dedent`
            import { setTimeout as sleep } from "node:timers/promises";
            import { race } from "errgroup";
            declare function work(signal?: AbortSignal): Promise<string>;
            export async function f(signal: AbortSignal) {
              signal.throwIfAborted();
              return race([signal => work(signal), signal => sleep(100, undefined, { signal })], { signal });
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'a sleep of another module',
      code: dedent`
    declare function delay(ms: number, options?: { signal?: AbortSignal }): Promise<void>;
    declare function plain(): Promise<void>;
    export async function f() {
      return Promise.race([plain(), delay(100)]);
    }
  `,
      errors: [
        {
          messageId: 'armedTimer',
          line: 4,
          column: 33,
          endLine: 4,
          endColumn: 38,
        },
      ],
    },
    {
      name: 'a sleep in a constant',
      code: dedent`
    import { setTimeout as sleep } from "node:timers/promises";
    declare function work(signal?: AbortSignal): Promise<string>;
    export async function f() {
      const late = sleep(100);
      return Promise.race([work(), late]);
    }
  `,
      errors: [
        {
          messageId: 'armedTimer',
          line: 4,
          column: 16,
          endLine: 4,
          endColumn: 21,
        },
      ],
    },
  ],
});
