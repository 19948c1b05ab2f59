import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run(
  'no-uncancellable-combinator',
  ruleOf('no-uncancellable-combinator'),
  {
    valid: [],
    invalid: [
      // A signal in scope.
      {
        name: 'a parameter in scope',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f(signal: AbortSignal) {
          log(signal);
          await Promise.all([load("a"), load("b")]);
        }
        declare function log(value: unknown): void;
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

                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function f(signal: AbortSignal) {
                  log(signal);
                  await all([signal => load("a", signal), signal => load("b", signal)], { signal });
                }
                declare function log(value: unknown): void;
              `,
              },
            ],
          },
        ],
      },
      {
        name: 'options in scope',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare const ids: string[];
        export async function f(options: { signal?: AbortSignal } = {}) {
          await Promise.all(ids.map(id => load(id)));
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

                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                declare const ids: string[];
                export async function f(options: { signal?: AbortSignal } = {}) {
                  await map(ids, (id, signal) => load(id, signal), { limit: 16, signal: options.signal });
                }
              `,
              },
            ],
          },
        ],
      },
      {
        name: 'a local signal in scope',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare const ids: string[];
        export async function f() {
          const controller = new AbortController();
          await Promise.all(ids.map(id => load(id)));
          controller.abort();
        }
      `,
        errors: [
          {
            messageId: 'uncancellable',
            line: 5,
            column: 9,
            endLine: 5,
            endColumn: 20,
            suggestions: [
              {
                messageId: 'useMap',
                output: dedent`
                import { map } from 'errgroup';

                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                declare const ids: string[];
                export async function f() {
                  const controller = new AbortController();
                  await map(ids, (id, signal) => load(id, signal), { limit: 16, signal: controller.signal });
                  controller.abort();
                }
              `,
              },
            ],
          },
        ],
      },
      {
        name: 'a signal that is absent at times',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare const ids: string[];
        export async function f(o?: { signal?: AbortSignal }) {
          await Promise.all(ids.map(id => load(id)));
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

                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                declare const ids: string[];
                export async function f(o?: { signal?: AbortSignal }) {
                  await map(ids, (id, signal) => load(id, signal), { limit: 16, signal: o?.signal });
                }
              `,
              },
            ],
          },
        ],
      },
      {
        name: 'a name that is taken in the element',
        code: dedent`
        declare function send(id: string, options?: { signal?: AbortSignal; retries?: number }): Promise<void>;
        export async function f(signal: string) {
          await Promise.all([send(signal), send("b")]);
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

                declare function send(id: string, options?: { signal?: AbortSignal; retries?: number }): Promise<void>;
                export async function f(signal: string) {
                  await all([taskSignal => send(signal, { signal: taskSignal }), signal => send("b", { signal })]);
                }
              `,
              },
            ],
          },
        ],
      },
      // Comments and layout.
      {
        name: 'comments inside of the list',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        await Promise.all([
          // the first
          load("a" /* a */),
          /* the second */ (load("b")),
        ]);
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
                await all([
                  // the first
                  signal => load("a" /* a */, signal),
                  /* the second */ signal => (load("b", signal)),
                ]);
              `,
              },
            ],
          },
        ],
      },
      {
        name: 'a comment where the edit would be',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare const ids: string[];
        await Promise.all(ids /* all */.map(id => load(id)));
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
        name: 'a mapper without a parameter',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare const ids: string[];
        await Promise.all(ids.map(() => load("a")));
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
                await map(ids, (_item, signal) => load("a", signal), { limit: 16 });
              `,
              },
            ],
          },
        ],
      },
      {
        name: 'a list that is short, and needs no limit',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        const ids = ["a", "b", "c"];
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
                const ids = ["a", "b", "c"];
                await map(ids, (id, signal) => load(id, signal));
              `,
              },
            ],
          },
        ],
      },
      {
        name: 'a mapper with an index',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare const ids: string[];
        await Promise.all(ids.map((id, index) => load(id + index)));
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
                await map(ids, (id, signal, index) => load(id + index, signal), { limit: 16 });
              `,
              },
            ],
          },
        ],
      },
      {
        name: 'type arguments of the mapping',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare const ids: string[];
        await Promise.all(ids.map<Promise<string>>(id => load(id)));
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
        name: 'a destructuring mapper with a type',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare const rows: { id: string }[];
        await Promise.all(rows.map(async ({ id }: { id: string }) => { await load(id); }));
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
                declare const rows: { id: string }[];
                await map(rows, async ({ id }: { id: string }, signal) => { await load(id, signal); }, { limit: 16 });
              `,
              },
            ],
          },
        ],
      },
      {
        name: 'a trailing comma',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare const ids: string[];
        await Promise.all(
          ids.map(id => load(id)),
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
                  ids,
                  (id, signal) => load(id, signal),
                  { limit: 16 },
                );
              `,
              },
            ],
          },
        ],
      },
    ],
  },
);
