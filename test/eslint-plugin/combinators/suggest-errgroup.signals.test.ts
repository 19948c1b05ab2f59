import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run(
  'no-uncancellable-combinator',
  ruleOf('no-uncancellable-combinator'),
  {
    valid: [],
    invalid: [
      // What goes on after the first call is a part of the task.
      {
        name: 'the next steps of a chain',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export const f = () => Promise.all([
          load("a").then(id => load(id)),
          load("b").then(async id => { await load(id); }),
        ]);
      `,
        errors: [
          {
            messageId: 'uncancellable',
            line: 2,
            column: 24,
            endLine: 2,
            endColumn: 35,
            suggestions: [
              {
                messageId: 'useTasks',
                output: dedent`
                import { all } from 'errgroup';

                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export const f = () => all([
                  signal => load("a", signal).then(id => load(id, signal)),
                  signal => load("b", signal).then(async id => { await load(id, signal); }),
                ]);
              `,
              },
            ],
          },
        ],
      },
      {
        name: 'the next steps of the chain of a mapper',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare const ids: string[];
        export const f = () => Promise.all(ids.map(id => load(id).then(next => load(next))));
      `,
        errors: [
          {
            messageId: 'uncancellable',
            line: 3,
            column: 24,
            endLine: 3,
            endColumn: 35,
            suggestions: [
              {
                messageId: 'useMap',
                output: dedent`
                import { map } from 'errgroup';

                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                declare const ids: string[];
                export const f = () => map(ids, (id, signal) => load(id, signal).then(next => load(next, signal)), { limit: 16 });
              `,
              },
            ],
          },
        ],
      },
      {
        name: 'a step that cleans up, and is to run to its end',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export const f = () => Promise.all([
          load("a").finally(() => load("log")),
          load("b"),
        ]);
      `,
        errors: [
          {
            messageId: 'uncancellable',
            line: 2,
            column: 24,
            endLine: 2,
            endColumn: 35,
            suggestions: [
              {
                messageId: 'useTasks',
                output: dedent`
                import { all } from 'errgroup';

                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export const f = () => all([
                  signal => load("a", signal).finally(() => load("log")),
                  signal => load("b", signal),
                ]);
              `,
              },
            ],
          },
        ],
      },
      // The signal of the caller gives way to that of the task.
      {
        name: 'options that are handed on whole',
        code: dedent`
        interface Options { signal?: AbortSignal; retries?: number }
        declare function send(id: string, options?: Options): Promise<void>;
        export async function f(options: Options) {
          await Promise.all([
            send("a", options),
            send("b", { ...options, retries: 2 }),
            send("c", { signal: options.signal, retries: options.retries ?? 0 }),
            send("d"),
          ]);
        }
      `,
        errors: [
          {
            messageId: 'uncancellable',
            line: 4,
            column: 9,
            endLine: 4,
            endColumn: 20,
            suggestions: [
              {
                messageId: 'useTasks',
                output: dedent`
                import { all } from 'errgroup';

                interface Options { signal?: AbortSignal; retries?: number }
                declare function send(id: string, options?: Options): Promise<void>;
                export async function f(options: Options) {
                  await all([
                    signal => send("a", { ...options, signal }),
                    signal => send("b", { ...options, signal, retries: 2 }),
                    signal => send("c", { signal, retries: options.retries ?? 0 }),
                    signal => send("d", { signal }),
                  ], { signal: options.signal });
                }
              `,
              },
            ],
          },
        ],
      },
      {
        name: 'options that may be absent, in a mapper with its index',
        code: dedent`
        interface Options { signal?: AbortSignal; retries?: number }
        declare function send(id: string, options?: Options): Promise<void>;
        export async function f(ids: string[], options?: Options) {
          await Promise.all(ids.map(async (id, index) => {
            await send(id + index, { signal: options?.signal });
            await send("next");
          }));
        }
      `,
        errors: [
          {
            messageId: 'uncancellable',
            line: 4,
            column: 9,
            endLine: 4,
            endColumn: 20,
            suggestions: [
              {
                messageId: 'useMap',
                output: dedent`
                import { map } from 'errgroup';

                interface Options { signal?: AbortSignal; retries?: number }
                declare function send(id: string, options?: Options): Promise<void>;
                export async function f(ids: string[], options?: Options) {
                  await map(ids, async (id, signal, index) => {
                    await send(id + index, { signal });
                    await send("next", { signal });
                  }, { limit: 16, signal: options?.signal });
                }
              `,
              },
            ],
          },
        ],
      },
      {
        name: 'signals that a task has made itself',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f() {
          await Promise.all([
            load("a"),
            load("b").then(id => {
              const timeout = AbortSignal.timeout(9);
              return load(id, timeout);
            }),
          ]);
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
                export async function f() {
                  await all([
                    signal => load("a", signal),
                    signal => load("b", signal).then(id => {
                      const timeout = AbortSignal.timeout(9);
                      return load(id, timeout);
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
        name: 'another signal than the one in scope',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare const shutdown: AbortSignal;
        export async function f(signal: AbortSignal) {
          await Promise.all([load("a", shutdown), load("b"), load("c", signal)]);
        }
      `,
        errors: [
          {
            messageId: 'uncancellable',
            line: 4,
            column: 9,
            endLine: 4,
            endColumn: 20,
          },
        ],
      },
      {
        name: 'a signal of the object',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export class Client {
          readonly signal = AbortSignal.timeout(9);
          async open() {
            await Promise.all([load("a", this.signal), load("b")]);
          }
        }
      `,
        errors: [
          {
            messageId: 'uncancellable',
            line: 5,
            column: 11,
            endLine: 5,
            endColumn: 22,
          },
        ],
      },
      {
        name: 'options that go elsewhere than into a call',
        code: dedent`
        interface Options { signal?: AbortSignal; id?: string }
        declare function send(id: string, options?: Options): Promise<void>;
        export async function f(options: Options) {
          await Promise.all([send("a"), send(String(Object.keys([options])), options)]);
        }
      `,
        errors: [
          {
            messageId: 'uncancellable',
            line: 4,
            column: 9,
            endLine: 4,
            endColumn: 20,
          },
        ],
      },
      {
        name: 'a mapper with the whole list',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare const ids: string[];
        await Promise.all(ids.map((id, index, all) => load(id + index + all.length)));
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
      // Comments around the list.
      {
        name: 'comments before and after the list',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare const ids: string[];
        await Promise.all(
          // All of them.
          ids.map(id => load(id)), // at once
        );
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
                await map(
                  // All of them.
                  ids, (id, signal) => load(id, signal), { limit: 16 }, // at once
                );
              `,
              },
            ],
          },
        ],
      },
      {
        name: 'a comment before a list in parentheses',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare const ids: string[], more: string[];
        await Promise.all(/* all */ (ids ?? more).map(id => load(id)));
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
    ],
  },
);
