import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);
const rule = ruleOf('no-outer-signal-in-task');

ruleTester.run('no-outer-signal-in-task', rule, {
  valid: [
    // A task that lets it be, or no task.
    {
      name: 'a parameter that says the group is ignored on purpose',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group, outer: AbortSignal) {
          group.go(async _signal => load('a', outer));
        }
      `,
    },
    {
      name: 'what cleans up after the task',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group, outer: AbortSignal) {
          group.go(async signal => {
            try {
              await load('a', signal);
            } finally {
              await load('b', outer);
            }
          });
        }
      `,
    },
    {
      name: 'a listener, which may run after the task',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        import type { EventEmitter } from 'node:events';
        export async function run(group: Group, outer: AbortSignal, bus: EventEmitter) {
          group.go(async signal => {
            bus.on('retry', () => void load('b', outer));
            await load('a', signal);
          });
        }
      `,
    },
    {
      name: 'code beside the task',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(signal: AbortSignal) {
          await using group = new Group({ signal });
          await load('a', signal);
        }
      `,
    },
    {
      name: 'the options of a group that is made in the task',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group) {
          group.go(async signal => {
            await using inner = new Group({ signal });
            inner.go(async signal => load('a', signal));
          });
        }
      `,
    },
    {
      name: 'a method go of something else',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare const router: { go(then: () => Promise<string>): void };
        export function run(signal: AbortSignal) {
          router.go(async () => load('a', signal));
        }
      `,
    },
    {
      name: 'a named function that others may call',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group, outer: AbortSignal) {
          const work = async () => load('a', outer);
          await work();
          group.go(work);
        }
      `,
    },
  ],
  invalid: [
    // What kind of task.
    {
      name: 'a nested group with the outer parent',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group, outer: AbortSignal) {
          group.go(async () => {
            await using inner = new Group({ signal: outer });
            inner.go(async signal => load('a', signal));
          });
        }
      `,
      errors: [
        {
          messageId: 'outerSignal',
          line: 5,
          column: 45,
          endLine: 5,
          endColumn: 50,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              data: { name: 'taskSignal' },
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function run(group: Group, outer: AbortSignal) {
                  group.go(async (taskSignal) => {
                    await using inner = new Group({ signal: taskSignal });
                    inner.go(async signal => load('a', signal));
                  });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a function expression',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group, outer: AbortSignal) {
          group.tryGo(async function () {
            await load('a', outer);
          });
        }
      `,
      errors: [
        {
          messageId: 'outerSignal',
          line: 5,
          column: 21,
          endLine: 5,
          endColumn: 26,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              data: { name: 'signal' },
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function run(group: Group, outer: AbortSignal) {
                  group.tryGo(async function (signal) {
                    await load('a', signal);
                  });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a service',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group, outer: AbortSignal) {
          await group.start<void>(async (signal, ready) => {
            ready();
            await load('a', outer);
          });
        }
      `,
      errors: [
        {
          messageId: 'outerSignal',
          line: 6,
          column: 21,
          endLine: 6,
          endColumn: 26,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              data: { name: 'signal' },
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function run(group: Group, outer: AbortSignal) {
                  await group.start<void>(async (signal, ready) => {
                    ready();
                    await load('a', signal);
                  });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'an element of all',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        import { all } from 'errgroup';
        export async function run(outer: AbortSignal) {
          await all([async () => load('a', outer)]);
        }
      `,
      errors: [
        {
          messageId: 'outerSignal',
          line: 5,
          column: 36,
          endLine: 5,
          endColumn: 41,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              data: { name: 'signal' },
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                import { all } from 'errgroup';
                export async function run(outer: AbortSignal) {
                  await all([async (signal) => load('a', signal)]);
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a mapper, whose second parameter has the signal',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        import { map } from 'errgroup';
        export async function run(ids: string[], signal: AbortSignal) {
          await map(ids, id => load(id, signal));
        }
      `,
      errors: [
        {
          messageId: 'outerSignal',
          line: 5,
          column: 33,
          endLine: 5,
          endColumn: 39,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              data: { name: 'signal' },
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                import { map } from 'errgroup';
                export async function run(ids: string[], signal: AbortSignal) {
                  await map(ids, (id, signal) => load(id, signal));
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a mapper with no parameters',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        import { map } from 'errgroup';
        export async function run(ids: string[], signal: AbortSignal) {
          await map(ids, () => load('a', signal));
        }
      `,
      errors: [
        {
          messageId: 'outerSignal',
          line: 5,
          column: 34,
          endLine: 5,
          endColumn: 40,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              data: { name: 'signal' },
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                import { map } from 'errgroup';
                export async function run(ids: string[], signal: AbortSignal) {
                  await map(ids, (_item, signal) => load('a', signal));
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a parameter in pieces',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group, outer: AbortSignal) {
          group.go(async ({ aborted }) => !aborted && load('a', outer));
        }
      `,
      errors: [
        {
          messageId: 'outerSignal',
          line: 4,
          column: 57,
          endLine: 4,
          endColumn: 62,
        },
      ],
    },
    {
      name: 'a task that a mapper makes',
      code: dedent`
        import { all } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export const run = (ids: string[], signal: AbortSignal) =>
          all(ids.map(id => () => load(id, signal)), { signal });
      `,
      errors: [
        {
          messageId: 'outerSignal',
          line: 4,
          column: 36,
          endLine: 4,
          endColumn: 42,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              output: dedent`
              import { all } from 'errgroup';
              declare function load(id: string, signal?: AbortSignal): Promise<string>;
              export const run = (ids: string[], signal: AbortSignal) =>
                all(ids.map(id => (signal: AbortSignal) => load(id, signal)), { signal });
            `,
            },
          ],
        },
      ],
    },
    {
      name: 'a task that is spread into a list',
      code: dedent`
        import { all } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export const run = (ids: string[], outer: AbortSignal) =>
          all([...ids.map(id => () => load(id, outer))]);
      `,
      errors: [
        {
          messageId: 'outerSignal',
          line: 4,
          column: 40,
          endLine: 4,
          endColumn: 45,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              output: dedent`
              import { all } from 'errgroup';
              declare function load(id: string, signal?: AbortSignal): Promise<string>;
              export const run = (ids: string[], outer: AbortSignal) =>
                all([...ids.map(id => (signal: AbortSignal) => load(id, signal))]);
            `,
            },
          ],
        },
      ],
    },
  ],
});
