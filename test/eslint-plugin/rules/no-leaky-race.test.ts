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
      name: 'a wait for something other than time',
      code: dedent`
    declare function wait(what: Promise<string>, signal?: AbortSignal): Promise<void>;
    declare function work(signal?: AbortSignal): Promise<string>;
    export async function f() {
      return Promise.race([work(), wait(work())]);
    }
  `,
    },
    {
      name: 'a handle that another function clears',
      code: dedent`
    declare function work(signal?: AbortSignal): Promise<string>;
    export async function f() {
      let timer: NodeJS.Timeout | undefined;
      const timeout = new Promise<never>((_, reject) => {
        timer = setTimeout(() => {
          clearTimeout(timer);
          reject(new Error("late"));
        }, 100);
      });
      return await Promise.race([work(), timeout]).finally(() => clearTimeout(timer));
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
          suggestions: [
            {
              messageId: 'clearTimer',
              output: dedent`
                declare function work(signal?: AbortSignal): Promise<string>;
                export async function f() {
                  let timer: ReturnType<typeof setTimeout> | undefined;
                  return Promise.race([work(), new Promise<never>((_, reject) => { timer = setTimeout(reject, 100); })]).finally(() => clearTimeout(timer));
                }
`,
            },
          ],
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
          suggestions: [
            {
              messageId: 'clearTimer',
              output: dedent`
                declare function work(signal?: AbortSignal): Promise<string>;
                export async function f() {
                  let timer: ReturnType<typeof setTimeout> | undefined;
                  return Promise.race([
                    work(),
                    new Promise<void>(resolve => {
                      timer = setTimeout(() => {
                        resolve();
                      }, 100);
                    }),
                  ]).finally(() => clearTimeout(timer));
                }
`,
            },
          ],
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
          suggestions: [
            {
              messageId: 'clearTimer',
              output: dedent`
                declare function work(signal?: AbortSignal): Promise<string>;
                export async function f() {
                  let timer: ReturnType<typeof setTimeout> | undefined;
                  const timeout = new Promise<void>(resolve => { timer = setTimeout(resolve, 100); });
                  return Promise.race([work(), timeout]).finally(() => clearTimeout(timer));
                }
`,
            },
          ],
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
          suggestions: [
            {
              messageId: 'clearTimer',
              output: dedent`
                declare function work(signal?: AbortSignal): Promise<string>;
                export async function f() {
                  let timer: ReturnType<typeof setTimeout> | undefined;
                  return Promise.race([work(), new Promise<void>(resolve => { timer = setTimeout(resolve, 100); }).then(() => "late")]).finally(() => clearTimeout(timer));
                }
`,
            },
          ],
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
          suggestions: [
            {
              messageId: 'clearTimer',
              output: dedent`
                declare function work(signal?: AbortSignal): Promise<string>;
                export function f(ms: number) {
                  let timer: ReturnType<typeof setTimeout> | undefined;
                  return Promise.race([work(), new Promise<void>(resolve => { timer = setTimeout(resolve, ms * 2); })]).finally(() => clearTimeout(timer));
                }
`,
            },
          ],
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
          suggestions: [
            {
              messageId: 'clearTimer',
              output: dedent`
                declare function work(signal?: AbortSignal): Promise<string>;
                export function f(ms?: number) {
                  let timer: ReturnType<typeof setTimeout> | undefined;
                  return Promise.race([
                    work(),
                    new Promise<void>(resolve => {
                      if (ms) timer = setTimeout(resolve, ms);
                    }),
                  ]).finally(() => clearTimeout(timer));
                }
`,
            },
          ],
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
          suggestions: [
            {
              messageId: 'clearTimer',
              output: dedent`
                declare function work(signal?: AbortSignal): Promise<string>;
                export async function f() {
                  let timer: ReturnType<typeof globalThis.setTimeout> | undefined;
                  return Promise.race([work(), new Promise<void>(resolve => { timer = globalThis.setTimeout(resolve, 100); })]).finally(() => globalThis.clearTimeout(timer));
                }
`,
            },
          ],
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
          suggestions: [
            {
              messageId: 'clearTimer',
              output: dedent`
                import { setTimeout as later } from "node:timers";
                declare function work(signal?: AbortSignal): Promise<string>;
                export async function f() {
                  let timer: ReturnType<typeof later> | undefined;
                  return Promise.race([work(), new Promise<void>(resolve => { timer = later(resolve, 100); })]).finally(() => clearTimeout(timer));
                }
`,
            },
          ],
        },
      ],
    },
  ],
});
