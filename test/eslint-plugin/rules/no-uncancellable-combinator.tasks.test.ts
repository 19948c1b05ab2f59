import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run(
  'no-uncancellable-combinator',
  ruleOf('no-uncancellable-combinator'),
  {
    valid: [
      {
        name: 'tasks of the project that do nothing with their signal',
        code: dedent`
        interface Options { id: string; watchSignal?: AbortSignal }
        const named = ({ id }: Options) => id;
        async function bundle(options: Options) { return named(options); }
        await Promise.all([bundle({ id: "a" }), bundle({ id: "b" })]);
      `,
      },
      // Inside of a task.
      {
        name: 'one call in a task',
        code: dedent`
        import { Group } from 'errgroup';
        declare function plain(id: string): Promise<string>;
        new Group().go(async () => {
          await Promise.all([plain("a")]);
        });
      `,
      },
      {
        name: 'a combinator beside the tasks',
        code: dedent`
        import { Group } from 'errgroup';
        declare function plain(id: string): Promise<string>;
        const group = new Group();
        await Promise.all([plain("a"), plain("b")]);
        await group.wait();
      `,
      },
      {
        name: 'members of the group that a task waits for',
        code: dedent`
        import { Group } from 'errgroup';
        declare function plain(id: string): Promise<string>;
        export function load(group: Group, ids: string[]) {
          group.go(async () => {
            await Promise.all(ids.map(id => group.go(() => plain(id)).promise));
          });
        }
      `,
      },
      {
        name: 'members of the group that a function starts for a task',
        code: dedent`
        import { withGroup } from 'errgroup';
        interface Job { id: string; after: Job[] }
        declare function run(job: Job, signal: AbortSignal): Promise<string>;
        export async function runAll(jobs: Job[]) {
          await withGroup(async group => {
            const started = new Map<string, Promise<string>>();
            const start = (job: Job): Promise<string> => {
              const known = started.get(job.id);
              if (known) return known;
              const task = group.go(async signal => {
                await Promise.all(job.after.map(start));
                return run(job, signal);
              });
              started.set(job.id, task.promise);
              return task.promise;
            };
            const last = (job: Job) => start(job);
            group.go(async () => {
              await Promise.all(jobs.map(job => last(job)));
            });
          });
        }
      `,
      },
      {
        name: 'the wait of a group, which never fails',
        code: dedent`
        import { Group } from 'errgroup';
        declare function work(options?: { signal?: AbortSignal }): Promise<string>;
        export async function f(group: Group) {
          const [outcome] = await Promise.all([group.wait(), work()]);
          return outcome.ok;
        }
      `,
      },
      {
        name: 'what takes its own failure, in a task',
        code: dedent`
        import { Group } from 'errgroup';
        declare function plain(id: string): Promise<string>;
        const tried = (id: string) => plain(id).catch(() => undefined);
        new Group().go(async () => {
          await Promise.all([tried("a"), tried("b")]);
        });
      `,
      },
      {
        name: 'lists in the tasks, of a function that takes its own failure',
        code: dedent`
        import { all } from 'errgroup';
        declare function search(query: string): Promise<string[]>;
        declare function warn(text: string): void;
        async function trySearch(query: string) {
          try {
            return { found: await search(query) };
          } catch (error) {
            warn(String(error));
            return { found: [] };
          }
        }
        export async function find(ids: string[], names: string[]) {
          const run = async (query: string) => {
            const { found } = await trySearch(query);
            return { query, found };
          };
          const byId = (id: string) => run(\`id:\${id}\`);
          const byName = (name: string) => run(\`name:\${name}\`);
          return await all([
            () => Promise.all(ids.map(byId)),
            () => Promise.all(names.map(byName)),
          ]);
        }
      `,
      },
      {
        name: 'two calls in a task, with taskMode off',
        code: dedent`
        import { Group } from 'errgroup';
        declare function plain(id: string): Promise<string>;
        new Group().go(async () => {
          await Promise.all([plain("a"), plain("b")]);
        });
      `,
        options: [{ taskMode: false }],
      },
    ],
    invalid: [
      {
        name: 'tasks of the project that hand their signal on',
        code: dedent`
        async function load(id: string, signal?: AbortSignal) { return fetch(id, { signal }); }
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

                async function load(id: string, signal?: AbortSignal) { return fetch(id, { signal }); }
                await all([signal => load("a", signal), signal => load("b", signal)]);
              `,
              },
            ],
          },
        ],
      },
      // Inside of a task.
      {
        name: 'two calls in a task',
        code: dedent`
        import { Group } from 'errgroup';
        declare function plain(id: string): Promise<string>;
        new Group().go(async () => {
          await Promise.all([plain("a"), plain("b")]);
        });
      `,
        errors: [
          {
            messageId: 'inTask',
            line: 4,
            column: 9,
            endLine: 4,
            endColumn: 20,
          },
        ],
      },
      {
        name: 'two calls in a task, of which one takes its own failure',
        code: dedent`
        import { Group } from 'errgroup';
        declare function plain(id: string): Promise<string>;
        new Group().go(async () => {
          await Promise.all([plain("a").catch(() => undefined), plain("b")]);
        });
      `,
        errors: [
          {
            messageId: 'inTask',
            line: 4,
            column: 9,
            endLine: 4,
            endColumn: 20,
          },
        ],
      },
      {
        name: 'a race in a task, of what takes its own failure',
        code: dedent`
        import { Group } from 'errgroup';
        declare function plain(id: string): Promise<string>;
        const tried = (id: string) => plain(id).catch(() => undefined);
        new Group().go(async () => {
          await Promise.race([tried("a"), tried("b")]);
        });
      `,
        errors: [
          {
            messageId: 'inTask',
            line: 5,
            column: 9,
            endLine: 5,
            endColumn: 21,
          },
        ],
      },
      {
        name: 'calls in a task that have its signal',
        code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        new Group().go(async signal => {
          await Promise.all([load("a", signal), load("b", signal)]);
        });
      `,
        errors: [
          {
            messageId: 'inTask',
            line: 4,
            column: 9,
            endLine: 4,
            endColumn: 20,
            suggestions: [
              {
                messageId: 'useTasks',
                output: dedent`
                import { Group, all } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                new Group().go(async signal => {
                  await all([signal => load("a", signal), signal => load("b", signal)], { signal });
                });
              `,
              },
            ],
          },
        ],
      },
      {
        name: 'a mapper in a task',
        code: dedent`
        import { withGroup } from 'errgroup';
        declare function plain(id: string): Promise<string>;
        declare const ids: string[];
        await withGroup(async group => {
          group.go(() => Promise.all(ids.map(id => plain(id))));
        });
      `,
        errors: [
          {
            messageId: 'inTask',
            line: 5,
            column: 18,
            endLine: 5,
            endColumn: 29,
          },
        ],
      },
      {
        name: 'calls of a function that also starts what is no member',
        code: dedent`
        import type { Group } from 'errgroup';
        declare function plain(id: string): Promise<string>;
        export function load(group: Group, ids: string[]) {
          const start = (id: string) => {
            group.go(() => plain(id));
            return plain(id);
          };
          group.go(async () => {
            await Promise.all(ids.map(id => start(id)));
          });
        }
      `,
        errors: [
          {
            messageId: 'inTask',
            line: 9,
            column: 11,
            endLine: 9,
            endColumn: 22,
          },
        ],
      },
      {
        name: 'a race in a task of all',
        code: dedent`
        import { all } from 'errgroup';
        declare function plain(id: string): Promise<string>;
        await all([() => Promise.race([plain("a"), plain("b")])]);
      `,
        errors: [
          {
            messageId: 'inTask',
            line: 3,
            column: 18,
            endLine: 3,
            endColumn: 30,
          },
        ],
      },
      {
        name: 'a list with a list that is spread',
        code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(isDeep: boolean) {
      await Promise.all([load('1'), ...(isDeep ? [load('2')] : [])]);
    }
  `,
        errors: [
          {
            messageId: 'uncancellable',
            line: 3,
            column: 9,
            endLine: 3,
            endColumn: 20,
          },
        ],
      },
    ],
  },
);
