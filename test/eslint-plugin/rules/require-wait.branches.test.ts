import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);
const rule = ruleOf('require-wait');

ruleTester.run('require-wait', rule, {
  valid: [
    // Every way out waits.
    {
      name: 'break and continue before the wait',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(ids: string[]) {
          const group = new Group();
          for (const id of ids) {
            if (id === '') break;
            group.go(signal => load(id, signal));
            if (id === 'a') continue;
          }
          await group.wait();
        }
      `,
    },
    {
      name: 'a new group for each turn',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(ids: string[]) {
          for (const id of ids) {
            const group = new Group();
            group.go(signal => load(id, signal));
            const outcome = await group.wait();
            if (!outcome.ok) return;
          }
        }
      `,
    },
    {
      name: 'a task and a return that exclude each other',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(id?: string) {
          const group = new Group();
          if (id) group.go(signal => load(id, signal));
          if (!id) return;
          await group.wait();
        }
      `,
    },
    {
      name: 'a task that may not have been started',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run() {
          const group = new Group({ limit: 1 });
          const task = group.tryGo(signal => load('a', signal));
          if (!task) return;
          await group.wait();
        }
      `,
    },
    {
      name: 'a wait from before there are tasks, which is awaited later',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run() {
          const group = new Group();
          const joined = group.wait();
          group.go(signal => load('a', signal));
          const outcome = await joined;
          if (!outcome.ok) throw outcome.error;
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a way out before such a wait is awaited',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(isDone: boolean) {
          const group = new Group();
          const joined = group.wait();
          group.go(signal => load('a', signal));
          if (isDone) return;
          (await joined).orThrow();
        }
      `,
      errors: [
        {
          messageId: 'leftEarly',
          line: 7,
          column: 15,
          endLine: 7,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'awaitUsing',
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function run(isDone: boolean) {
                  await using group = new Group();
                  const joined = group.wait();
                  group.go(signal => load('a', signal));
                  if (isDone) return;
                  (await joined).orThrow();
                }
              `,
            },
          ],
        },
      ],
    },
    // A way out before the wait.
    {
      name: 'a return in a loop',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(ids: string[]) {
          const group = new Group();
          for (const id of ids) {
            group.go(signal => load(id, signal));
            if (id === '') return null;
          }
          return await group.wait();
        }
      `,
      errors: [
        {
          messageId: 'leftEarly',
          line: 7,
          column: 20,
          endLine: 7,
          endColumn: 32,
          suggestions: [
            {
              messageId: 'awaitUsing',
              data: { group: 'group' },
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function run(ids: string[]) {
                  await using group = new Group();
                  for (const id of ids) {
                    group.go(signal => load(id, signal));
                    if (id === '') return null;
                  }
                  return await group.wait();
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a return in the turn after the first task',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(ids: string[]) {
          const group = new Group();
          for (const id of ids) {
            if (id === '') return null;
            group.go(signal => load(id, signal));
          }
          return await group.wait();
        }
      `,
      errors: [
        {
          messageId: 'leftEarly',
          line: 6,
          column: 20,
          endLine: 6,
          endColumn: 32,
          suggestions: [
            {
              messageId: 'awaitUsing',
              data: { group: 'group' },
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function run(ids: string[]) {
                  await using group = new Group();
                  for (const id of ids) {
                    if (id === '') return null;
                    group.go(signal => load(id, signal));
                  }
                  return await group.wait();
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a return in a switch',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(mode: 'fast' | 'slow') {
          const group = new Group();
          group.go(signal => load('a', signal));
          switch (mode) {
            case 'fast':
              return;
            default:
              await group.wait();
          }
        }
      `,
      errors: [
        {
          messageId: 'leftEarly',
          line: 8,
          column: 7,
          endLine: 8,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'awaitUsing',
              data: { group: 'group' },
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function run(mode: 'fast' | 'slow') {
                  await using group = new Group();
                  group.go(signal => load('a', signal));
                  switch (mode) {
                    case 'fast':
                      return;
                    default:
                      await group.wait();
                  }
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a return after a labelled break',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(ids: string[]) {
          const group = new Group();
          outer: for (const id of ids) {
            for (;;) {
              group.go(signal => load(id, signal));
              if (id) break outer;
            }
          }
          if (Date.now() > 1) return;
          await group.wait();
        }
      `,
      errors: [
        {
          messageId: 'leftEarly',
          line: 11,
          column: 23,
          endLine: 11,
          endColumn: 30,
          suggestions: [
            {
              messageId: 'awaitUsing',
              data: { group: 'group' },
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function run(ids: string[]) {
                  await using group = new Group();
                  outer: for (const id of ids) {
                    for (;;) {
                      group.go(signal => load(id, signal));
                      if (id) break outer;
                    }
                  }
                  if (Date.now() > 1) return;
                  await group.wait();
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a turn of a loop that leaves its group',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(ids: string[]) {
          for (const id of ids) {
            const group = new Group();
            group.go(signal => load(id, signal));
            if (id === '') continue;
            await group.wait();
          }
        }
      `,
      errors: [
        {
          messageId: 'leftEarly',
          line: 7,
          column: 20,
          endLine: 7,
          endColumn: 29,
          suggestions: [
            {
              messageId: 'awaitUsing',
              data: { group: 'group' },
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function run(ids: string[]) {
                  for (const id of ids) {
                    await using group = new Group();
                    group.go(signal => load(id, signal));
                    if (id === '') continue;
                    await group.wait();
                  }
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
