import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run(
  'no-uncancellable-combinator',
  ruleOf('no-uncancellable-combinator'),
  {
    valid: [
      {
        name: 'a task that is raced with the signal',
        code: dedent`
        declare function load(id: string, options?: { signal?: AbortSignal }): Promise<string>;
        declare function raceSignal<T>(promise: Promise<T>, signal: AbortSignal): Promise<T>;
        export async function f(signal: AbortSignal) {
          return await Promise.all([raceSignal(load("a"), signal), load("b", { signal })]);
        }
      `,
      },
    ],
    invalid: [
      {
        name: 'a task that is handed to what knows no signal',
        code: dedent`
        declare function load(id: string, options?: { signal?: AbortSignal }): Promise<string>;
        declare function counted<T>(promise: Promise<T>, name: string): Promise<T>;
        export async function f(signal: AbortSignal) {
          return await Promise.all([counted(load("a"), "a"), load("b", { signal })]);
        }
      `,
        errors: [
          {
            messageId: 'uncancellable',
            line: 4,
            column: 16,
            endLine: 4,
            endColumn: 27,
            suggestions: [
              {
                messageId: 'useTasks',
                output: dedent`
                import { all } from 'errgroup';

                declare function load(id: string, options?: { signal?: AbortSignal }): Promise<string>;
                declare function counted<T>(promise: Promise<T>, name: string): Promise<T>;
                export async function f(signal: AbortSignal) {
                  return await all([signal => counted(load("a", { signal }), "a"), signal => load("b", { signal })], { signal });
                }
              `,
              },
            ],
          },
        ],
      },
      {
        name: 'an element that awaits what it needs, and cannot be a task as it stands',
        code: dedent`
        declare function token(): Promise<string>;
        declare function load(id: string, options?: { signal?: AbortSignal }): Promise<string>;
        export async function f() {
          return await Promise.all([load(await token()), load("b")]);
        }
      `,
        errors: [
          {
            messageId: 'uncancellable',
            line: 4,
            column: 16,
            endLine: 4,
            endColumn: 27,
          },
        ],
      },
      {
        name: 'an element that awaits in a function of its own, which can',
        code: dedent`
        declare function load(id: string, options?: { signal?: AbortSignal }): Promise<string>;
        export async function f() {
          return await Promise.all([(async () => (await load("a")).length)(), load("b")]);
        }
      `,
        errors: [
          {
            messageId: 'uncancellable',
            line: 3,
            column: 16,
            endLine: 3,
            endColumn: 27,
            suggestions: [
              {
                messageId: 'useTasks',
                output: dedent`
                import { all } from 'errgroup';

                declare function load(id: string, options?: { signal?: AbortSignal }): Promise<string>;
                export async function f() {
                  return await all([signal => (async () => (await load("a", { signal })).length)(), signal => load("b", { signal })]);
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
