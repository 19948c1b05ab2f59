import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);
const rule = ruleOf('no-go-after-wait');

ruleTester.run('no-go-after-wait', rule, {
  valid: [
    // Tasks come before the wait.
    {
      name: 'tasks before the wait',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run() {
          const group = new Group();
          group.go(task);
          await group.wait();
        }
      `,
    },
    {
      name: 'a task that starts one',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run(group: Group) {
          group.go(async () => {
            group.go(task);
          });
          await group.wait();
        }
      `,
    },
    {
      name: 'a task in the catch of what comes before the wait',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run(group: Group) {
          try {
            await task();
            await group.wait();
          } catch {
            group.go(task);
          }
        }
      `,
    },
    {
      name: 'a wait of something else',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        declare const queue: { wait(): Promise<void>; go(then: () => unknown): void };
        await queue.wait();
        queue.go(task);
      `,
    },
    {
      name: 'a promise that is awaited later',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run(group: Group) {
          const outcome = group.wait();
          group.go(task);
          return await outcome;
        }
      `,
    },
    // In a callback of the promise.
    {
      name: 'a callback of then',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export function run(group: Group) {
          group.go(task);
          return group.wait().then(() => new Group().go(task));
        }
      `,
    },
  ],
  invalid: [
    // After the wait.
    {
      name: 'a task after the wait',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run(group: Group) {
          await group.wait();
          group.go(task);
        }
      `,
      errors: [
        {
          messageId: 'afterWait',
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 17,
        },
      ],
    },
    {
      name: 'tryGo',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run(group: Group) {
          await group.wait();
          group.tryGo(task);
        }
      `,
      errors: [
        {
          messageId: 'afterWait',
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 20,
        },
      ],
    },
    {
      name: 'a service',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run(group: Group) {
          await group.wait();
          await group.start<void>(async (signal, ready) => ready());
        }
      `,
      errors: [
        {
          messageId: 'afterWait',
          line: 5,
          column: 9,
          endLine: 5,
          endColumn: 60,
        },
      ],
    },
    {
      name: 'a task after the group is disposed of',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run(group: Group) {
          await group[Symbol.asyncDispose]();
          group.go(task);
        }
      `,
      errors: [
        {
          messageId: 'afterWait',
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 17,
        },
      ],
    },
    {
      name: 'a task after a chain',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run(group: Group) {
          await group.wait().then(outcome => outcome.orThrow()).finally(() => {});
          group.go(task);
        }
      `,
      errors: [
        {
          messageId: 'afterWait',
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 17,
        },
      ],
    },
    {
      name: 'a task after several groups',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run(one: Group, other: Group) {
          await Promise.all([one.wait(), other.wait()]);
          other.go(task);
        }
      `,
      errors: [
        {
          messageId: 'afterWait',
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 17,
        },
      ],
    },
    {
      name: 'a task after the promise of the outcome',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run(group: Group) {
          const pending = group.wait();
          (await pending).orThrow();
          group.go(task);
        }
      `,
      errors: [
        {
          messageId: 'afterWait',
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 17,
        },
      ],
    },
    {
      name: 'an outcome that is checked',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run(group: Group) {
          if (!(await group.wait()).ok) return;
          group.go(task);
        }
      `,
      errors: [
        {
          messageId: 'afterWait',
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 17,
        },
      ],
    },
    {
      name: 'a task in a callback',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run(group: Group, ids: string[]) {
          await group.wait();
          ids.forEach(() => group.go(task));
        }
      `,
      errors: [
        {
          messageId: 'afterWait',
          line: 5,
          column: 21,
          endLine: 5,
          endColumn: 35,
        },
      ],
    },
    {
      name: 'a task in a helper',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run(group: Group) {
          const add = () => group.go(task);
          add();
          await group.wait();
          add();
        }
      `,
      errors: [
        {
          messageId: 'afterWait',
          line: 4,
          column: 21,
          endLine: 4,
          endColumn: 35,
        },
      ],
    },
    {
      name: 'a wait in a helper',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run(group: Group) {
          const finish = async () => {
            (await group.wait()).orThrow();
          };
          await finish();
          group.go(task);
        }
      `,
      errors: [
        {
          messageId: 'afterWait',
          line: 8,
          column: 3,
          endLine: 8,
          endColumn: 17,
        },
      ],
    },
    {
      name: 'a task that starts a task',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run(group: Group) {
          await group.wait();
          group.go(async () => {
            group.go(task);
          });
        }
      `,
      errors: [
        {
          messageId: 'afterWait',
          line: 5,
          column: 3,
          endLine: 7,
          endColumn: 5,
        },
      ],
    },
    // Beside a wait that nobody awaits.
    {
      name: 'a floating wait',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export function run(group: Group) {
          group.wait();
          group.go(task);
        }
      `,
      errors: [
        {
          messageId: 'whileFloating',
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 17,
        },
      ],
    },
    {
      name: 'a wait that void drops',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export function run(group: Group) {
          void group.wait();
          group.go(task);
        }
      `,
      errors: [
        {
          messageId: 'whileFloating',
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 17,
        },
      ],
    },
    {
      name: 'a promise that is awaited later, with the option',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run(group: Group) {
          const outcome = group.wait();
          group.go(task);
          return await outcome;
        }
      `,
      options: [{ checkJoining: true }],
      errors: [
        {
          messageId: 'whileJoining',
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 17,
        },
      ],
    },
  ],
});
