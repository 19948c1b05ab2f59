import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-detached-work-in-task', ruleOf('no-detached-work-in-task'), {
  valid: [
    // No task, or what its runner waits for.
    {
      name: 'what a mapper of errgroup returns',
      code: dedent`
    import { forEach } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    declare const ids: string[];
    export function f() {
      return forEach(ids, (id, signal) => work(signal).then(note));
    }
  `,
    },
    {
      name: 'work outside of a task',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    export function f(group: Group) {
      void work(group.signal);
      [1].forEach(async () => {
        await work(group.signal);
      });
    }
  `,
    },
    {
      name: 'a task of another class',
      code: dedent`
    declare const queue: { go(task: (signal: AbortSignal) => void): void };
    declare function work(signal: AbortSignal): Promise<string>;
    export function f() {
      queue.go(signal => {
        void work(signal);
      });
    }
  `,
    },
  ],
  invalid: [
    // What kind of task.
    {
      name: 'a mapper',
      code: dedent`
    import { map } from 'errgroup';
    declare function work(id: string, signal: AbortSignal): Promise<string>;
    export async function f(ids: string[]) {
      await map(ids, async (id, signal) => {
        void work(id, signal);
      });
    }
  `,
      errors: [
        {
          messageId: 'dropped',
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'awaitIt',
              output: dedent`
      import { map } from 'errgroup';
      declare function work(id: string, signal: AbortSignal): Promise<string>;
      export async function f(ids: string[]) {
        await map(ids, async (id, signal) => {
          await work(id, signal);
        });
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'an element of a list of tasks',
      code: dedent`
    import { all } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    export async function f() {
      await all([
        signal => {
          work(signal);
        },
      ]);
    }
  `,
      errors: [
        {
          messageId: 'dropped',
          line: 6,
          column: 7,
          endLine: 6,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'returnIt',
              output: dedent`
      import { all } from 'errgroup';
      declare function work(signal: AbortSignal): Promise<string>;
      export async function f() {
        await all([
          signal => {
            return work(signal);
          },
        ]);
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'the body of a scope',
      code: dedent`
    import { withGroup } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    export async function f() {
      await withGroup(async group => {
        void work(group.signal);
      });
    }
  `,
      errors: [
        {
          messageId: 'dropped',
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'awaitIt',
              output: dedent`
      import { withGroup } from 'errgroup';
      declare function work(signal: AbortSignal): Promise<string>;
      export async function f() {
        await withGroup(async group => {
          await work(group.signal);
        });
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'a task by name',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    async function task(signal: AbortSignal) {
      void work(signal);
    }
    export function f(group: Group) {
      group.go(task);
    }
  `,
      errors: [
        {
          messageId: 'dropped',
          line: 4,
          column: 8,
          endLine: 4,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'awaitIt',
              output: dedent`
      import { Group } from 'errgroup';
      declare function work(signal: AbortSignal): Promise<string>;
      async function task(signal: AbortSignal) {
        await work(signal);
      }
      export function f(group: Group) {
        group.go(task);
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'tasks of a group that nothing waits for',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    declare const ids: string[];
    export function f(group: Group) {
      group.go(async signal => {
        const { all } = await import("errgroup");
        void all([own => work(own)], { signal });
      });
    }
  `,
      errors: [
        {
          messageId: 'dropped',
          line: 8,
          column: 10,
          endLine: 8,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'awaitIt',
              output: dedent`
      import { Group } from 'errgroup';
      declare function work(signal: AbortSignal): Promise<string>;
      declare function note(value: unknown): void;
      declare const ids: string[];
      export function f(group: Group) {
        group.go(async signal => {
          const { all } = await import("errgroup");
          await all([own => work(own)], { signal });
        });
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'a task that says that it gives nothing',
      code: dedent`
        import type { Group } from 'errgroup';
        declare function save(signal: AbortSignal): Promise<void>;
        export function f(group: Group) {
          group.go((signal): void => {
            save(signal);
          });
        }
      `,
      errors: [
        {
          messageId: 'dropped',
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 9,
        },
      ],
    },
  ],
});
