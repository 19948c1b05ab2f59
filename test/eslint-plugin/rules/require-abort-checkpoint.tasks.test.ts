import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('require-abort-checkpoint', ruleOf('require-abort-checkpoint'), {
  valid: [
    // A list that could not go on for long.
    {
      name: 'a list outside of any task',
      code: dedent`
    declare function load(id: string): Promise<void>;
    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      for (const id of ids) await load(id);
    }
  `,
    },
    {
      name: 'a short list in a task',
      code: dedent`
    import { Group } from "errgroup";
    declare function load(id: string): Promise<void>;
    export async function f() {
      await using group = new Group();
      group.go(async signal => {
        signal.throwIfAborted();
        for (const id of ["a", "b"]) await load(id);
      });
      return await group.wait();
    }
  `,
    },
    {
      name: 'a task that waits for what runs already',
      code: dedent`
        import { Group } from 'errgroup';
        export function follow(group: Group, running: readonly Promise<string>[]) {
          group.go(async signal => {
            signal.throwIfAborted();
            for (const each of running) console.log(await each);
          });
        }
      `,
    },
    {
      name: 'tasks of the group, which settle with its abort',
      code: dedent`
    import { Group, type Task } from "errgroup";
    declare function build(id: string, signal: AbortSignal): Promise<void>;
    export function f(group: Group, id: string, needed: Task<void>[]) {
      return group.go(async (signal) => {
        for (const each of needed) await each.promise;
        await build(id, signal);
      });
    }
  `,
    },
  ],
  invalid: [
    // A task.
    {
      name: 'a task without an end',
      code: dedent`
    import { Group } from "errgroup";
    declare function poll(): Promise<void>;
    declare function open(signal: AbortSignal): Promise<void>;
    export async function f() {
      await using group = new Group();
      group.go(async signal => {
        await open(signal);
        while (true) {
          await poll();
        }
      });
      return await group.wait();
    }
  `,
      errors: [
        {
          messageId: 'deafLoop',
          line: 8,
          column: 5,
          endLine: 8,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'addCheckpoint',
              output: dedent`
    import { Group } from "errgroup";
    declare function poll(): Promise<void>;
    declare function open(signal: AbortSignal): Promise<void>;
    export async function f() {
      await using group = new Group();
      group.go(async signal => {
        await open(signal);
        while (true) {
          signal.throwIfAborted();
          await poll();
        }
      });
      return await group.wait();
    }
  `,
            },
          ],
        },
      ],
    },
    {
      name: 'a list in a task',
      code: dedent`
    import { Group } from "errgroup";
    declare function load(id: string): Promise<void>;
    declare function open(signal: AbortSignal): Promise<void>;
    export async function f(ids: string[]) {
      await using group = new Group();
      group.go(async signal => {
        await open(signal);
        for (const id of ids) {
          await load(id);
        }
      });
      return await group.wait();
    }
  `,
      errors: [
        {
          messageId: 'deafLoop',
          line: 8,
          column: 5,
          endLine: 8,
          endColumn: 8,
          suggestions: [
            {
              messageId: 'addCheckpoint',
              output: dedent`
    import { Group } from "errgroup";
    declare function load(id: string): Promise<void>;
    declare function open(signal: AbortSignal): Promise<void>;
    export async function f(ids: string[]) {
      await using group = new Group();
      group.go(async signal => {
        await open(signal);
        for (const id of ids) {
          signal.throwIfAborted();
          await load(id);
        }
      });
      return await group.wait();
    }
  `,
            },
          ],
        },
      ],
    },
    {
      name: 'a list in a task of all',
      code: dedent`
    import { all } from "errgroup";
    declare function load(id: string): Promise<void>;
    declare function open(signal: AbortSignal): Promise<void>;
    export async function f(ids: Set<string>) {
      return await all([
        async signal => {
          await open(signal);
          for (const id of ids) await load(id);
        },
      ]);
    }
  `,
      errors: [
        {
          messageId: 'deafLoop',
          line: 8,
          column: 7,
          endLine: 8,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'addCheckpoint',
              output: dedent`
              import { all } from "errgroup";
              declare function load(id: string): Promise<void>;
              declare function open(signal: AbortSignal): Promise<void>;
              export async function f(ids: Set<string>) {
                return await all([
                  async signal => {
                    await open(signal);
                    for (const id of ids) { signal.throwIfAborted(); await load(id); }
                  },
                ]);
              }
            `,
            },
          ],
        },
      ],
    },
  ],
});
