import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run(
  'no-uncancellable-combinator',
  ruleOf('no-uncancellable-combinator'),
  {
    valid: [
      {
        name: 'tasks by a name, each of which takes its own failure',
        code: dedent`
        export function f(files: File[]) {
          const tasks = files.map(async file => {
            const form = new FormData();
            form.append("file", file);
            try {
              await fetch("/files", { method: "POST", body: form });
            } catch (error) {
              console.error(error);
            }
          });
          void Promise.all(tasks);
        }
      `,
      },
    ],
    invalid: [
      {
        name: 'a list in a list, of which the inner one says what runs on',
        code: dedent`
          declare function query(id: string, options?: { signal?: AbortSignal }): Promise<string>;
          export async function f(later: Promise<string>, signal: AbortSignal) {
            return await Promise.all([Promise.all([query("a"), query("b")]), later]);
          }
        `,
        errors: [
          {
            messageId: 'uncancellable',
            line: 3,
            column: 29,
            endLine: 3,
            endColumn: 40,
            suggestions: [
              {
                messageId: 'useTasks',
                output: dedent`
                  import { all } from 'errgroup';

                  declare function query(id: string, options?: { signal?: AbortSignal }): Promise<string>;
                  export async function f(later: Promise<string>, signal: AbortSignal) {
                    return await Promise.all([all([signal => query("a", { signal }), signal => query("b", { signal })], { signal }), later]);
                  }
                `,
              },
            ],
          },
        ],
      },
      {
        name: 'a list in a mapper, which the other elements leave running as well',
        code: dedent`
          declare function query(id: string, options?: { signal?: AbortSignal }): Promise<string>;
          export async function f(ids: string[], signal: AbortSignal) {
            return await Promise.all(ids.map(async id => {
              const [a, b] = await Promise.all([query(id), query(id + "b")]);
              return a + b;
            }));
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
                messageId: 'useMap',
                output: dedent`
                  import { map } from 'errgroup';

                  declare function query(id: string, options?: { signal?: AbortSignal }): Promise<string>;
                  export async function f(ids: string[], signal: AbortSignal) {
                    return await map(ids, async (id, signal) => {
                      const [a, b] = await Promise.all([query(id, { signal }), query(id + "b", { signal })]);
                      return a + b;
                    }, { limit: 16, signal });
                  }
                `,
              },
            ],
          },
          {
            messageId: 'uncancellable',
            line: 4,
            column: 26,
            endLine: 4,
            endColumn: 37,
            suggestions: [
              {
                messageId: 'useTasks',
                output: dedent`
                  import { all } from 'errgroup';

                  declare function query(id: string, options?: { signal?: AbortSignal }): Promise<string>;
                  export async function f(ids: string[], signal: AbortSignal) {
                    return await Promise.all(ids.map(async id => {
                      const [a, b] = await all([signal => query(id, { signal }), signal => query(id + "b", { signal })], { signal });
                      return a + b;
                    }));
                  }
                `,
              },
            ],
          },
        ],
      },
      {
        name: 'a list in a list, each of which leaves something running',
        code: dedent`
          declare function query(id: string, options?: { signal?: AbortSignal }): Promise<string>;
          declare function load(id: string, options?: { signal?: AbortSignal }): Promise<string>;
          export async function f(signal: AbortSignal) {
            return await Promise.all([Promise.all([query("a"), query("b")]), load("c")]);
          }
        `,
        errors: [
          {
            messageId: 'uncancellable',
            data: {
              callee: 'load',
              method: 'all',
              available: ', though `signal` is in scope',
            },
            line: 4,
            column: 16,
            endLine: 4,
            endColumn: 27,
            suggestions: [
              {
                messageId: 'useTasks',
                output: dedent`
                  import { all } from 'errgroup';

                  declare function query(id: string, options?: { signal?: AbortSignal }): Promise<string>;
                  declare function load(id: string, options?: { signal?: AbortSignal }): Promise<string>;
                  export async function f(signal: AbortSignal) {
                    return await all([signal => Promise.all([query("a", { signal }), query("b", { signal })]), signal => load("c", { signal })], { signal });
                  }
                `,
              },
            ],
          },
          {
            messageId: 'uncancellable',
            line: 4,
            column: 29,
            endLine: 4,
            endColumn: 40,
            suggestions: [
              {
                messageId: 'useTasks',
                output: dedent`
                  import { all } from 'errgroup';

                  declare function query(id: string, options?: { signal?: AbortSignal }): Promise<string>;
                  declare function load(id: string, options?: { signal?: AbortSignal }): Promise<string>;
                  export async function f(signal: AbortSignal) {
                    return await Promise.all([all([signal => query("a", { signal }), signal => query("b", { signal })], { signal }), load("c")]);
                  }
                `,
              },
            ],
          },
        ],
      },
      {
        name: 'floating tasks by a name, which may fail, and to which others may be added',
        code: dedent`
        export function f(urls: string[]) {
          const failing = urls.map(async url => {
            try {
              await fetch(url);
            } finally {
              console.log(url);
            }
          });
          void Promise.all(failing);
          const more = urls.map(async url => {
            try {
              await fetch(url);
            } catch (error) {
              console.error(error);
            }
          });
          more.push(fetch("/").then(() => {}));
          void Promise.all(more);
        }
      `,
        errors: [
          {
            messageId: 'floating',
            line: 9,
            column: 8,
            endLine: 9,
            endColumn: 19,
          },
          {
            messageId: 'floating',
            line: 18,
            column: 8,
            endLine: 18,
            endColumn: 19,
          },
        ],
      },
    ],
  },
);
