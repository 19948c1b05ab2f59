import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);
const rule = ruleOf('require-wait');

ruleTester.run('require-wait', rule, {
  valid: [
    // Every way out waits.
    {
      name: 'a return before the first task',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(isDone: boolean) {
          const group = new Group();
          if (isDone) return;
          group.go(signal => load('a', signal));
          await group.wait();
        }
      `,
    },
    {
      name: 'a return before which the group is waited for',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(isDone: boolean) {
          const group = new Group();
          group.go(signal => load('a', signal));
          if (isDone) {
            await group.wait();
            return;
          }
          await group.wait();
        }
      `,
    },
    {
      name: 'a return of a callback',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(ids: string[]) {
          const group = new Group();
          ids.forEach(id => {
            group.go(signal => load(id, signal));
            if (id === '') return;
          });
          await group.wait();
        }
      `,
    },
    {
      name: 'a return of a task',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run() {
          const group = new Group();
          group.go(async signal => {
            if (signal.aborted) return '';
            return await load('a', signal);
          });
          await group.wait();
        }
      `,
    },
    {
      name: 'the end of the process',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(isDone: boolean) {
          const group = new Group();
          group.go(signal => load('a', signal));
          if (isDone) process.exit(1);
          await group.wait();
        }
      `,
    },
    {
      name: 'a return where nothing runs',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(ids: string[]) {
          const group = new Group();
          for (const id of ids) group.go(signal => load(id, signal));
          if (group.running === 0) return;
          await group.wait();
        }
      `,
    },
  ],
  invalid: [
    // A way out before the wait.
    {
      name: 'a return',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(isDone: boolean) {
          const group = new Group();
          group.go(signal => load('a', signal));
          if (isDone) return 1;
          const outcome = await group.wait();
          return outcome.ok;
        }
      `,
      errors: [
        {
          messageId: 'leftEarly',
          line: 6,
          column: 15,
          endLine: 6,
          endColumn: 24,
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
                  if (isDone) return 1;
                  const outcome = await group.wait();
                  return outcome.ok;
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a return after a task that a callback starts',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(ids: string[]) {
          const group = new Group();
          ids.forEach(id => group.go(signal => load(id, signal)));
          if (ids.length === 0) return;
          await group.wait();
        }
      `,
      errors: [
        {
          messageId: 'leftEarly',
          line: 6,
          column: 25,
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
                  ids.forEach(id => group.go(signal => load(id, signal)));
                  if (ids.length === 0) return;
                  await group.wait();
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a return after a task that a helper starts',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(ids: string[]) {
          const group = new Group();
          const add = (id: string) => group.go(signal => load(id, signal));
          add('a');
          if (ids.length > 1) return;
          await group.wait();
        }
      `,
      errors: [
        {
          messageId: 'leftEarly',
          line: 7,
          column: 23,
          endLine: 7,
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
                  const add = (id: string) => group.go(signal => load(id, signal));
                  add('a');
                  if (ids.length > 1) return;
                  await group.wait();
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'two ways out',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(one: boolean, other: boolean) {
          const group = new Group();
          group.go(signal => load('a', signal));
          if (one) return 1;
          if (other) throw new Error('other');
          return await group.wait();
        }
      `,
      errors: [
        {
          messageId: 'leftEarly',
          line: 6,
          column: 12,
          endLine: 6,
          endColumn: 21,
          suggestions: [
            {
              messageId: 'awaitUsing',
              data: { group: 'group' },
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function run(one: boolean, other: boolean) {
                  await using group = new Group();
                  group.go(signal => load('a', signal));
                  if (one) return 1;
                  if (other) throw new Error('other');
                  return await group.wait();
                }
              `,
            },
          ],
        },
        {
          messageId: 'leftEarly',
          line: 7,
          column: 14,
          endLine: 7,
          endColumn: 39,
          suggestions: [
            {
              messageId: 'awaitUsing',
              data: { group: 'group' },
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function run(one: boolean, other: boolean) {
                  await using group = new Group();
                  group.go(signal => load('a', signal));
                  if (one) return 1;
                  if (other) throw new Error('other');
                  return await group.wait();
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a return of a generator',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function* run(isDone: boolean) {
          const group = new Group();
          group.go(signal => load('a', signal));
          yield 1;
          if (isDone) return;
          await group.wait();
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
              data: { group: 'group' },
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function* run(isDone: boolean) {
                  await using group = new Group();
                  group.go(signal => load('a', signal));
                  yield 1;
                  if (isDone) return;
                  await group.wait();
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a service that was started',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(isDone: boolean) {
          const group = new Group();
          await group.start<void>(async (signal, ready) => { ready(); });
          if (isDone) return;
          await group.wait();
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
                  await group.start<void>(async (signal, ready) => { ready(); });
                  if (isDone) return;
                  await group.wait();
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a return in a method',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export class Loader {
          async run(isDone: boolean) {
            const group = new Group();
            group.go(signal => load('a', signal));
            if (isDone) return;
            await group.wait();
          }
        }
      `,
      errors: [
        {
          messageId: 'leftEarly',
          line: 7,
          column: 17,
          endLine: 7,
          endColumn: 24,
          suggestions: [
            {
              messageId: 'awaitUsing',
              data: { group: 'group' },
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export class Loader {
                  async run(isDone: boolean) {
                    await using group = new Group();
                    group.go(signal => load('a', signal));
                    if (isDone) return;
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
      name: 'a let that is assigned once more',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(isDone: boolean) {
          let group = new Group();
          group.go(signal => load('a', signal));
          if (isDone) return;
          await group.wait();
          group = new Group();
          await group.wait();
        }
      `,
      errors: [
        {
          messageId: 'leftEarly',
          line: 6,
          column: 15,
          endLine: 6,
          endColumn: 22,
        },
      ],
    },
  ],
});
