import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);
const rule = ruleOf('no-go-after-wait');

ruleTester.run('no-go-after-wait', rule, {
  valid: [
    // Tasks come before the wait.
    {
      name: 'a new group for each turn',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        for (;;) {
          const group = new Group();
          group.go(task);
          await group.wait();
        }
      `,
    },
    {
      name: 'groups of a list',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run(groups: Group[]) {
          for (const group of groups) {
            group.go(task);
            await group.wait();
          }
        }
      `,
    },
    {
      name: 'groups of a callback',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run(groups: Group[]) {
          groups.forEach(async group => {
            group.go(task);
            await group.wait();
          });
        }
      `,
    },
    {
      name: 'a wait on a branch that returns',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run(group: Group, isDone: boolean) {
          if (isDone) return group.wait();
          group.go(task);
          return await group.wait();
        }
      `,
    },
    {
      name: 'a wait on the other branch',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run(group: Group, isDone: boolean) {
          if (isDone) await group.wait();
          else group.go(task);
        }
      `,
    },
    {
      name: 'a wait and a task that exclude each other',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run(group: Group, isDone: boolean) {
          if (isDone) await group.wait();
          if (!isDone) group.go(task);
        }
      `,
    },
    {
      name: 'a wait that leaves the loop',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run(group: Group, isDone: () => boolean) {
          for (;;) {
            group.go(task);
            if (isDone()) {
              await group.wait();
              break;
            }
          }
        }
      `,
    },
    {
      name: 'a wait in a switch',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run(group: Group, step: 'add' | 'end') {
          switch (step) {
            case 'end':
              await group.wait();
              break;
            case 'add':
              group.go(task);
          }
        }
      `,
    },
  ],
  invalid: [
    // Which way leads there.
    {
      name: 'a task in the next turn',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        const group = new Group();
        for (;;) {
          group.go(task);
          await group.wait();
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
      name: 'a task in a finally',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run(group: Group) {
          try {
            await group.wait();
          } finally {
            group.go(task);
          }
        }
      `,
      errors: [
        {
          messageId: 'afterWait',
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 19,
        },
      ],
    },
    {
      name: 'a task after the finally that waits',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run(group: Group) {
          try {
            group.go(task);
          } finally {
            await group.wait();
          }
          group.go(task);
        }
      `,
      errors: [
        {
          messageId: 'afterWait',
          line: 9,
          column: 3,
          endLine: 9,
          endColumn: 17,
        },
      ],
    },
    {
      name: 'a task on one branch',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run(group: Group, isMore: boolean) {
          const outcome = await group.wait();
          if (isMore) group.go(task);
          return outcome;
        }
      `,
      errors: [
        {
          messageId: 'afterWait',
          line: 5,
          column: 15,
          endLine: 5,
          endColumn: 29,
        },
      ],
    },
    {
      name: 'a task after a wait on one branch',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run(group: Group, isDone: boolean) {
          if (isDone) await group.wait();
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
      name: 'a labelled continue',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run(group: Group, ids: string[]) {
          outer: for (const id of ids) {
            for (;;) {
              if (id) {
                await group.wait();
                continue outer;
              }
              group.go(task);
            }
          }
        }
      `,
      errors: [
        {
          messageId: 'afterWait',
          line: 10,
          column: 7,
          endLine: 10,
          endColumn: 21,
        },
      ],
    },
    {
      name: 'a generator',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function* run(group: Group) {
          yield await group.wait();
          yield group.go(task);
        }
      `,
      errors: [
        {
          messageId: 'afterWait',
          line: 5,
          column: 9,
          endLine: 5,
          endColumn: 23,
        },
      ],
    },
  ],
});
