import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
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
  ],
  invalid: [
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
