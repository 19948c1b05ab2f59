import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run(
  'no-uncancellable-combinator',
  ruleOf('no-uncancellable-combinator'),
  {
    valid: [
      // The plain case.
      {
        name: 'tasks that are all given the signal',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f(signal: AbortSignal) {
          await Promise.all([load("a", signal), load("b", signal)]);
        }
      `,
      },
      {
        name: 'a mapper that hands on the signal',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare const ids: string[];
        export async function f(signal: AbortSignal) {
          await Promise.all(ids.map(id => load(id, signal)));
        }
      `,
      },
      {
        name: 'tasks that cannot be cancelled',
        code: dedent`
        declare function plain(id: string): Promise<string>;
        await Promise.all([plain("a"), plain("b")]);
      `,
      },
      {
        name: 'promises that were started elsewhere',
        code: dedent`
        export async function f(a: Promise<string>, b: Promise<string>) {
          await Promise.all([a, b]);
        }
      `,
      },
      {
        name: 'a list that was made elsewhere',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare const ids: string[];
        const tasks = ids.map(id => load(id));
        await Promise.all(tasks);
      `,
      },
      {
        name: 'a task alone, which has no siblings',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        await Promise.all([load("a")]);
      `,
      },
      {
        name: 'a task beside a value',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        await Promise.all([load("a"), 1, Promise.resolve(2)]);
      `,
      },
      {
        name: 'a task beside a call that returns no promise',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function name(): string;
        await Promise.all([load("a"), name()]);
      `,
      },
      {
        name: 'a race of one',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        await Promise.race([load("a")]);
      `,
      },
      {
        name: 'a race with a promise from elsewhere',
        code: dedent`
        export const f = (closed: Promise<never>) => Promise.race([fetch("a"), closed]);
      `,
      },
      {
        name: 'a task beside a timer that has a name, which nothing has to stop',
        code: dedent`
        const pause = new Promise(resolve => setTimeout(resolve, 9));
        await Promise.all([fetch("a"), pause]);
      `,
      },
      {
        name: 'results of allSettled, which waits for every task',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export const all = await Promise.allSettled([load("a"), load("b")]);
      `,
      },
      // requireSiblingAbort.
      {
        name: 'tasks with the signal of a controller of the function',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f() {
          const controller = new AbortController();
          const { signal } = controller;
          await Promise.all([load("a", signal), load("b", signal)]);
        }
      `,
        options: [{ requireSiblingAbort: true }],
      },
      {
        name: 'tasks with a signal made for them',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f(outer: AbortSignal) {
          const signal = AbortSignal.any([outer, AbortSignal.timeout(9)]);
          await Promise.all([load("a", signal), load("b", signal)]);
        }
      `,
        options: [{ requireSiblingAbort: true }],
      },
    ],
    invalid: [
      // The plain case.
      {
        name: 'two tasks',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        await Promise.all([load("a"), load("b")]);
      `,
        errors: [
          {
            messageId: 'uncancellable',
            line: 2,
            column: 7,
            endLine: 2,
            endColumn: 18,
            suggestions: [
              {
                messageId: 'useTasks',
                output: dedent`
                import { all } from 'errgroup';

                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                await all([signal => load("a", signal), signal => load("b", signal)]);
              `,
              },
            ],
          },
        ],
      },
      {
        name: 'options in place of a parameter',
        code: dedent`
        declare function send(id: string, options?: { signal?: AbortSignal; retries?: number }): Promise<void>;
        await Promise.all([send("a"), send("b", { retries: 1 })]);
      `,
        errors: [
          {
            messageId: 'uncancellable',
            line: 2,
            column: 7,
            endLine: 2,
            endColumn: 18,
            suggestions: [
              {
                messageId: 'useTasks',
                output: dedent`
                import { all } from 'errgroup';

                declare function send(id: string, options?: { signal?: AbortSignal; retries?: number }): Promise<void>;
                await all([signal => send("a", { signal }), signal => send("b", { retries: 1, signal })]);
              `,
              },
            ],
          },
        ],
      },
      {
        name: 'a mapper',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare const ids: string[];
        await Promise.all(ids.map(id => load(id)));
      `,
        errors: [
          {
            messageId: 'uncancellable',
            line: 3,
            column: 7,
            endLine: 3,
            endColumn: 18,
            suggestions: [
              {
                messageId: 'useMap',
                output: dedent`
                import { map } from 'errgroup';

                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                declare const ids: string[];
                await map(ids, (id, signal) => load(id, signal), { limit: 16 });
              `,
              },
            ],
          },
        ],
      },
      {
        name: 'a race, whose losers run on',
        code: dedent`
        await Promise.race([fetch("a"), fetch("b")]);
      `,
        errors: [
          {
            messageId: 'losers',
            line: 1,
            column: 7,
            endLine: 1,
            endColumn: 19,
            suggestions: [
              {
                messageId: 'useTasks',
                output: dedent`
                import { race } from 'errgroup';

                await race([signal => fetch("a", { signal }), signal => fetch("b", { signal })]);
              `,
              },
            ],
          },
        ],
      },
      {
        name: 'any, whose losers run on',
        code: dedent`
        await Promise.any([fetch("a"), fetch("b")]);
      `,
        errors: [
          {
            messageId: 'losers',
            line: 1,
            column: 7,
            endLine: 1,
            endColumn: 18,
            suggestions: [
              {
                messageId: 'useTasks',
                output: dedent`
                import { any } from 'errgroup';

                await any([signal => fetch("a", { signal }), signal => fetch("b", { signal })]);
              `,
              },
            ],
          },
        ],
      },
      {
        name: 'one of two tasks has the signal',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f(signal: AbortSignal) {
          await Promise.all([load("a", signal), load("b")]);
        }
      `,
        errors: [
          {
            messageId: 'uncancellable',
            line: 3,
            column: 9,
            endLine: 3,
            endColumn: 20,
            suggestions: [
              {
                messageId: 'useTasks',
                output: dedent`
                import { all } from 'errgroup';

                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function f(signal: AbortSignal) {
                  await all([signal => load("a", signal), signal => load("b", signal)], { signal });
                }
              `,
              },
            ],
          },
        ],
      },
      {
        name: 'a task that cannot be cancelled beside one that can',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function plain(id: string): Promise<string>;
        await Promise.all([load("a"), plain("b")]);
      `,
        errors: [
          {
            messageId: 'uncancellable',
            line: 3,
            column: 7,
            endLine: 3,
            endColumn: 18,
          },
        ],
      },
      {
        name: 'a race with a timer',
        code: dedent`
        await Promise.race([fetch("a"), new Promise((_, reject) => setTimeout(reject, 9))]);
      `,
        errors: [
          {
            messageId: 'losers',
            line: 1,
            column: 7,
            endLine: 1,
            endColumn: 19,
          },
        ],
      },
      {
        name: 'a race with a timer that has a name',
        code: dedent`
        const late = new Promise((_, reject) => setTimeout(reject, 9));
        await Promise.race([fetch("a"), late]);
      `,
        errors: [
          {
            messageId: 'losers',
            line: 2,
            column: 7,
            endLine: 2,
            endColumn: 19,
          },
        ],
      },
      // requireSiblingAbort.
      {
        name: 'tasks with the signal of the caller',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f(signal: AbortSignal) {
          await Promise.all([load("a", signal), load("b", signal)]);
        }
      `,
        options: [{ requireSiblingAbort: true }],
        errors: [
          {
            messageId: 'siblings',
            line: 3,
            column: 9,
            endLine: 3,
            endColumn: 20,
            suggestions: [
              {
                messageId: 'useTasks',
                output: dedent`
                import { all } from 'errgroup';

                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function f(signal: AbortSignal) {
                  await all([signal => load("a", signal), signal => load("b", signal)], { signal });
                }
              `,
              },
            ],
          },
        ],
      },
      {
        name: 'tasks with the options of the caller',
        code: dedent`
        declare function send(id: string, options?: { signal?: AbortSignal; retries?: number }): Promise<void>;
        declare const ids: string[];
        export async function f({ signal }: { signal?: AbortSignal }) {
          await Promise.all(ids.map(id => send(id, { signal: signal! })));
        }
      `,
        options: [{ requireSiblingAbort: true }],
        errors: [
          {
            messageId: 'siblings',
            line: 4,
            column: 9,
            endLine: 4,
            endColumn: 20,
            suggestions: [
              {
                messageId: 'useMap',
                output: dedent`
                import { map } from 'errgroup';

                declare function send(id: string, options?: { signal?: AbortSignal; retries?: number }): Promise<void>;
                declare const ids: string[];
                export async function f({ signal }: { signal?: AbortSignal }) {
                  await map(ids, (id, signal) => send(id, { signal }), { limit: 16, signal });
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
