import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-swallowed-abort', ruleOf('no-swallowed-abort'), {
  valid: [
    // A task that does not go on.
    {
      name: 'the end of a task',
      code: dedent`
    import { Group } from "errgroup";
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f() {
      await using group = new Group();
      group.go(async signal => {
        try {
          await load("a", signal);
        } catch (error) {
          console.error(error);
        }
      });
      return await group.wait();
    }
  `,
    },
    {
      name: 'a task that goes on with the signal',
      code: dedent`
    import { Group } from "errgroup";
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f() {
      await using group = new Group();
      group.go(async signal => {
        try {
          await load("a", signal);
        } catch (error) {
          console.error(error);
        }
        await load("b", signal);
      });
      return await group.wait();
    }
  `,
    },
    {
      name: 'a task that is left before the work after it',
      code: dedent`
        import type { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function save(id: string): Promise<void>;
        export const run = (group: Group, isFirst: boolean) =>
          group.go(async signal => {
            if (isFirst) {
              try {
                await load('a', signal);
              } catch (error) {
                console.error(error);
              }
              return;
            }
            await save('a');
          });
      `,
    },
  ],
  invalid: [
    // A task that goes on.
    {
      name: 'a task that goes on without the signal',
      code: dedent`
    import { Group } from "errgroup";
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function save(): Promise<void>;
    export async function f() {
      await using group = new Group();
      group.go(async signal => {
        try {
          await load("a", signal);
        } catch (error) {
          console.error(error);
        }
        await save();
      });
      return await group.wait();
    }
  `,
      errors: [
        {
          messageId: 'goesOn',
          line: 9,
          column: 7,
          endLine: 9,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'throwAbort',
              output: dedent`
    import { Group } from "errgroup";
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function save(): Promise<void>;
    export async function f() {
      await using group = new Group();
      group.go(async signal => {
        try {
          await load("a", signal);
        } catch (error) {
          signal.throwIfAborted();
          console.error(error);
        }
        await save();
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
      name: 'a task of all that goes on after a block',
      code: dedent`
    import { all } from "errgroup";
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(ids: string[]) {
      return await all([
        async signal => {
          if (ids.length > 0) {
            try {
              await load("a", signal);
            } catch (error) {
              console.error(error);
            }
          }
          console.log("loaded");
        },
      ]);
    }
  `,
      errors: [
        {
          messageId: 'goesOn',
          line: 9,
          column: 11,
          endLine: 9,
          endColumn: 16,
          suggestions: [
            {
              messageId: 'throwAbort',
              output: dedent`
    import { all } from "errgroup";
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(ids: string[]) {
      return await all([
        async signal => {
          if (ids.length > 0) {
            try {
              await load("a", signal);
            } catch (error) {
              signal.throwIfAborted();
              console.error(error);
            }
          }
          console.log("loaded");
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
      name: 'the end of a task, with `checkTail`',
      code: dedent`
    import { Group } from "errgroup";
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f() {
      await using group = new Group();
      group.go(async signal => {
        try {
          await load("a", signal);
        } catch (error) {
          console.error(error);
        }
      });
      return await group.wait();
    }
  `,
      options: [{ checkTail: true }],
      errors: [
        {
          messageId: 'goesOn',
          line: 8,
          column: 7,
          endLine: 8,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'throwAbort',
              output: dedent`
    import { Group } from "errgroup";
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f() {
      await using group = new Group();
      group.go(async signal => {
        try {
          await load("a", signal);
        } catch (error) {
          signal.throwIfAborted();
          console.error(error);
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
      name: 'a task that returns more work',
      code: dedent`
        import { map } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function save(id: string): Promise<void>;
        export const run = (ids: string[]) =>
          map(ids, async (id, signal) => {
            try {
              await load(id, signal);
            } catch (error) {
              console.error(error);
            }
            return await save(id);
          });
      `,
      errors: [
        {
          messageId: 'goesOn',
          line: 8,
          column: 7,
          endLine: 8,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'throwAbort',
              output: dedent`
              import { map } from 'errgroup';
              declare function load(id: string, signal?: AbortSignal): Promise<string>;
              declare function save(id: string): Promise<void>;
              export const run = (ids: string[]) =>
                map(ids, async (id, signal) => {
                  try {
                    await load(id, signal);
                  } catch (error) {
                    signal.throwIfAborted();
                    console.error(error);
                  }
                  return await save(id);
                });
            `,
            },
          ],
        },
      ],
    },
  ],
});
