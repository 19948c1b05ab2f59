import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-leaky-race', ruleOf('no-leaky-race'), {
  valid: [
    // A sleep that can be ended.
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
  ],
  invalid: [
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
