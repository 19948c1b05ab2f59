import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'behind the finally that aborts the controller',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f() {
          for (;;) {
            const controller = new AbortController();
            const timer = setTimeout(() => controller.abort(), 1000);
            try {
              return await load("x", controller.signal);
            } catch {
              console.log("once more");
            } finally {
              clearTimeout(timer);
              controller.abort();
            }
            await load("y");
          }
        }
      `,
    },
    {
      name: 'behind the abort of the controller',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f(ids: string[]) {
          const controller = new AbortController();
          const first = await Promise.race(ids.map(id => load(id, controller.signal)));
          controller.abort();
          return await load(first);
        }
      `,
    },
    {
      name: 'a branch where the signal has aborted',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      if (signal.aborted) await load("left over");
    }
  `,
    },
    {
      name: 'the last turn, behind a loop that the abort ends',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      while (!signal.aborted) {
        await load("x", signal);
      }
      await load("left over");
    }
  `,
    },
    {
      name: 'a controller that a timer aborts, behind the loop that it ends',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f() {
      const controller = new AbortController();
      setTimeout(() => controller.abort(), 1000);
      while (!controller.signal.aborted) {
        await load("x", controller.signal);
      }
      await load("left over");
    }
  `,
    },
    {
      name: 'behind a wait for the abort',
      code: dedent`
        import { once } from "node:events";
        import { setTimeout as sleep } from "node:timers/promises";
        export async function main(signal: AbortSignal) {
          if (!signal.aborted) await once(signal, "abort");
          console.log("draining");
          await sleep(5_000);
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'another controller, in the place of one that has aborted',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f() {
          let controller = new AbortController();
          await load("x", controller.signal);
          controller.abort();
          controller = new AbortController();
          setTimeout(() => controller.abort(), 1000);
          await load("y");
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 8,
          column: 9,
          endLine: 8,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function f() {
                  let controller = new AbortController();
                  await load("x", controller.signal);
                  controller.abort();
                  controller = new AbortController();
                  setTimeout(() => controller.abort(), 1000);
                  await load("y", controller.signal);
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'behind a branch that aborts the controller',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f(isLate: boolean) {
          const controller = new AbortController();
          await load("x", controller.signal);
          if (isLate) {
            controller.abort();
          }
          await load("y");
          console.log(controller);
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 8,
          column: 9,
          endLine: 8,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function f(isLate: boolean) {
                  const controller = new AbortController();
                  await load("x", controller.signal);
                  if (isLate) {
                    controller.abort();
                  }
                  await load("y", controller.signal);
                  console.log(controller);
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'behind a loop that may be left without an abort',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      while (!signal.aborted) {
        if (await load("x", signal)) break;
      }
      await load("y");
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 6,
          column: 9,
          endLine: 6,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            declare function load(id: string, signal?: AbortSignal): Promise<string>;
            export async function f(signal: AbortSignal) {
              while (!signal.aborted) {
                if (await load("x", signal)) break;
              }
              await load("y", signal);
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'a branch where another signal has aborted',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal, of: { user: AbortSignal }) {
      if (of.user.aborted) await load("x");
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 3,
          column: 30,
          endLine: 3,
          endColumn: 34,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            declare function load(id: string, signal?: AbortSignal): Promise<string>;
            export async function f(signal: AbortSignal, of: { user: AbortSignal }) {
              if (of.user.aborted) await load("x", signal);
            }
          `,
            },
          ],
        },
      ],
    },
  ],
});
