import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);
const rule = ruleOf('require-wait');

ruleTester.run('require-wait', rule, {
  valid: [
    // Every way out waits.
    {
      name: 'a finally that waits',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(isDone: boolean) {
          const group = new Group();
          group.go(signal => load('a', signal));
          try {
            if (isDone) return 1;
          } finally {
            await group.wait();
          }
          return 2;
        }
      `,
    },
    {
      name: 'a finally that disposes of the group',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(isDone: boolean) {
          const group = new Group();
          try {
            group.go(signal => load('a', signal));
            if (isDone) return;
          } finally {
            await group[Symbol.asyncDispose]();
          }
        }
      `,
    },
    {
      name: 'a throw of a helper',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        function check(id: string) {
          if (id === '') throw new Error('no id');
        }
        export async function run(id: string) {
          const group = new Group();
          group.go(signal => load(id, signal));
          check(id);
          return await group.wait();
        }
      `,
    },
    {
      name: 'a throw that the function catches before it waits',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(isDone: boolean) {
          const group = new Group();
          try {
            group.go(signal => load('a', signal));
            if (isDone) throw new Error('done');
          } catch (error) {
            console.error(error);
          }
          await group.wait();
        }
      `,
    },
    // What can throw.
    {
      name: 'what can throw, without the option',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run() {
          const group = new Group();
          group.go(signal => load('a', signal));
          await load('b');
          await group.wait();
        }
      `,
    },
    {
      name: 'what can throw before the first task',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run() {
          const group = new Group();
          const id = await load('a');
          group.go(signal => load(id, signal));
          await group.wait();
        }
      `,
      options: [{ mayThrow: true }],
    },
    {
      name: 'what can throw where finally waits',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run() {
          const group = new Group();
          try {
            group.go(signal => load('a', signal));
            await load('b');
          } finally {
            await group.wait();
          }
        }
      `,
      options: [{ mayThrow: true }],
    },
    {
      name: 'what hardly throws',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(ids: string[]) {
          const group = new Group();
          const start = Date.now();
          const task = (id: string) => (signal: AbortSignal) => load(id, signal);
          const tasks = ids.map(id => group.go(task(id), { name: id.trim() }));
          const names = new Set(ids);
          group.cancel(new RangeError('too many', { cause: start }));
          console.log(Object.keys(tasks), names, Math.max(start, 1));
          await group.wait();
        }
      `,
      options: [{ mayThrow: true }],
    },
  ],
  invalid: [
    // A way out before the wait.
    {
      name: 'a throw',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(isDone: boolean) {
          const group = new Group();
          group.go(signal => load('a', signal));
          if (!isDone) throw new Error('not done');
          return await group.wait();
        }
      `,
      errors: [
        {
          messageId: 'leftEarly',
          line: 6,
          column: 16,
          endLine: 6,
          endColumn: 44,
          suggestions: [
            {
              messageId: 'awaitUsing',
              data: { group: 'group' },
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function run(isDone: boolean) {
                  await using group = new Group();
                  group.go(signal => load('a', signal));
                  if (!isDone) throw new Error('not done');
                  return await group.wait();
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a return in a catch',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run() {
          const group = new Group();
          group.go(signal => load('a', signal));
          try {
            await load('b');
          } catch {
            return 0;
          }
          return await group.wait();
        }
      `,
      errors: [
        {
          messageId: 'leftEarly',
          line: 9,
          column: 5,
          endLine: 9,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'awaitUsing',
              data: { group: 'group' },
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function run() {
                  await using group = new Group();
                  group.go(signal => load('a', signal));
                  try {
                    await load('b');
                  } catch {
                    return 0;
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
      name: 'a return in a catch around everything',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run() {
          const group = new Group();
          try {
            group.go(signal => load('a', signal));
            await load('b');
            return await group.wait();
          } catch {
            return 0;
          }
        }
      `,
      errors: [
        {
          messageId: 'leftEarly',
          line: 10,
          column: 5,
          endLine: 10,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'awaitUsing',
              data: { group: 'group' },
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function run() {
                  await using group = new Group();
                  try {
                    group.go(signal => load('a', signal));
                    await load('b');
                    return await group.wait();
                  } catch {
                    return 0;
                  }
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a return that only a finally elsewhere protects',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(isDone: boolean) {
          const group = new Group();
          group.go(signal => load('a', signal));
          if (isDone) return;
          try {
            await load('b');
          } finally {
            await group.wait();
          }
        }
      `,
      errors: [
        {
          messageId: 'leftEarly',
          line: 6,
          column: 15,
          endLine: 6,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'awaitUsing',
              data: { group: 'group' },
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function run(isDone: boolean) {
                  await using group = new Group();
                  group.go(signal => load('a', signal));
                  if (isDone) return;
                  try {
                    await load('b');
                  } finally {
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
      name: 'a throw in a callback of a list',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(ids: string[]) {
          const group = new Group();
          ids.forEach(id => {
            group.go(signal => load(id, signal));
            if (id === '') throw new Error('no id');
          });
          return await group.wait();
        }
      `,
      errors: [
        {
          messageId: 'leftEarly',
          line: 7,
          column: 20,
          endLine: 7,
          endColumn: 45,
          suggestions: [
            {
              messageId: 'awaitUsing',
              data: { group: 'group' },
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function run(ids: string[]) {
                  await using group = new Group();
                  ids.forEach(id => {
                    group.go(signal => load(id, signal));
                    if (id === '') throw new Error('no id');
                  });
                  return await group.wait();
                }
              `,
            },
          ],
        },
      ],
    },
    // With the option.
    {
      name: 'a callback that can throw',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(ids: string[]) {
          const group = new Group();
          for (const id of ids) group.go(signal => load(id, signal));
          const texts = ids.map(id => JSON.parse(id) as string);
          await group.wait();
          return texts;
        }
      `,
      options: [{ mayThrow: true }],
      errors: [
        {
          messageId: 'mayThrow',
          line: 6,
          column: 31,
          endLine: 6,
          endColumn: 45,
          suggestions: [
            {
              messageId: 'awaitUsing',
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function run(ids: string[]) {
                  await using group = new Group();
                  for (const id of ids) group.go(signal => load(id, signal));
                  const texts = ids.map(id => JSON.parse(id) as string);
                  await group.wait();
                  return texts;
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'what can throw before the wait',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run() {
          const group = new Group();
          group.go(signal => load('a', signal));
          await load('b');
          await load('c');
          await group.wait();
        }
      `,
      options: [{ mayThrow: true }],
      errors: [
        {
          messageId: 'mayThrow',
          line: 6,
          column: 9,
          endLine: 6,
          endColumn: 18,
          suggestions: [
            {
              messageId: 'awaitUsing',
              data: { group: 'group' },
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function run() {
                  await using group = new Group();
                  group.go(signal => load('a', signal));
                  await load('b');
                  await load('c');
                  await group.wait();
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a call that can throw in a loop',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(texts: string[]) {
          const group = new Group();
          for (const text of texts) {
            const { id } = JSON.parse(text) as { id: string };
            group.go(signal => load(id, signal));
          }
          await group.wait();
        }
      `,
      options: [{ mayThrow: true }],
      errors: [
        {
          messageId: 'mayThrow',
          line: 6,
          column: 20,
          endLine: 6,
          endColumn: 36,
          suggestions: [
            {
              messageId: 'awaitUsing',
              data: { group: 'group' },
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function run(texts: string[]) {
                  await using group = new Group();
                  for (const text of texts) {
                    const { id } = JSON.parse(text) as { id: string };
                    group.go(signal => load(id, signal));
                  }
                  await group.wait();
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
