import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);
const rule = ruleOf('prefer-wait-error');

ruleTester.run('prefer-wait-error', rule, {
  valid: [
    // The wait tells.
    {
      name: 'a loop that is left for the wait',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(ids: string[]) {
          const group = new Group();
          for (const id of ids) {
            if (group.signal.aborted) break;
            group.go(signal => load(id, signal));
          }
          (await group.wait()).orThrow();
        }
      `,
    },
    {
      name: 'a loop that runs until the abort',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run() {
          const group = new Group();
          while (!group.signal.aborted) await group.ready();
          return await group.wait();
        }
      `,
    },
  ],
  invalid: [
    // In a loop behind which the wait comes.
    {
      name: 'a return in a loop',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(ids: string[]) {
          const group = new Group();
          for (const id of ids) {
            if (group.signal.aborted) return null;
            group.go(signal => load(id, signal));
          }
          return await group.wait();
        }
      `,
      errors: [
        {
          messageId: 'masked',
          line: 6,
          column: 31,
          endLine: 6,
          endColumn: 43,
          suggestions: [
            {
              messageId: 'leaveLoop',
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function run(ids: string[]) {
                  const group = new Group();
                  for (const id of ids) {
                    if (group.signal.aborted) break;
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
      name: 'a throw in a loop',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(ids: string[]) {
          const group = new Group();
          for (const id of ids) {
            if (group.signal.aborted) {
              throw group.signal.reason;
            }
            group.go(signal => load(id, signal));
          }
          return await group.wait();
        }
      `,
      errors: [
        {
          messageId: 'masked',
          line: 7,
          column: 7,
          endLine: 7,
          endColumn: 33,
          suggestions: [
            {
              messageId: 'leaveLoop',
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function run(ids: string[]) {
                  const group = new Group();
                  for (const id of ids) {
                    if (group.signal.aborted) {
                      break;
                    }
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
      name: 'a checkpoint in a loop',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(ids: string[]) {
          const group = new Group();
          for (const id of ids) {
            group.signal.throwIfAborted();
            group.go(signal => load(id, signal));
          }
          return await group.wait();
        }
      `,
      errors: [
        {
          messageId: 'masked',
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 34,
          suggestions: [
            {
              messageId: 'leaveLoop',
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function run(ids: string[]) {
                  const group = new Group();
                  for (const id of ids) {
                    if (group.signal.aborted) break;
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
      name: 'a checkpoint in an endless loop',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run() {
          const group = new Group();
          for (;;) {
            group.signal.throwIfAborted();
            await group.ready();
            group.go(signal => load('a', signal));
          }
        }
      `,
      errors: [
        {
          messageId: 'masked',
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 34,
        },
      ],
    },
    {
      name: 'an exit in a switch in a loop',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(ids: string[]) {
          const group = new Group();
          for (const id of ids) {
            switch (id) {
              case 'a':
                if (group.signal.aborted) return null;
            }
          }
          return await group.wait();
        }
      `,
      errors: [
        {
          messageId: 'masked',
          line: 8,
          column: 35,
          endLine: 8,
          endColumn: 47,
        },
      ],
    },
    {
      name: 'a group of each turn',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(ids: string[]) {
          for (const id of ids) {
            const group = new Group();
            group.go(signal => load(id, signal));
            if (group.signal.aborted) return null;
            await group.wait();
          }
          return undefined;
        }
      `,
      errors: [
        {
          messageId: 'masked',
          line: 7,
          column: 31,
          endLine: 7,
          endColumn: 43,
        },
      ],
    },
    {
      name: 'a loop in a loop, which a break would not leave',
      code: dedent`
        import { Group } from 'errgroup';
        export async function f(books: string[][]) {
          await using group = new Group({ limit: 4 });
          for (const pages of books) {
            for (const page of pages) {
              group.signal.throwIfAborted();
              group.go(signal => fetch(page, { signal }));
            }
          }
          (await group.wait()).orThrow();
        }
      `,
      errors: [
        {
          messageId: 'masked',
          line: 6,
          column: 7,
          endLine: 6,
          endColumn: 36,
        },
      ],
    },
    {
      name: 'a reason that is thrown where a task has failed',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal: AbortSignal): Promise<string>;
        export async function f(ids: string[]) {
          await using group = new Group({ limit: 2 });
          for (const id of ids) {
            const task = group.go(signal => load(id, signal));
            if (task.status === 'failed') throw group.signal.reason;
          }
          (await group.wait()).orThrow();
        }
      `,
      errors: [
        {
          messageId: 'masked',
          line: 7,
          column: 35,
          endLine: 7,
          endColumn: 61,
          suggestions: [
            {
              messageId: 'leaveLoop',
              output: dedent`
              import { Group } from 'errgroup';
              declare function load(id: string, signal: AbortSignal): Promise<string>;
              export async function f(ids: string[]) {
                await using group = new Group({ limit: 2 });
                for (const id of ids) {
                  const task = group.go(signal => load(id, signal));
                  if (task.status === 'failed') break;
                }
                (await group.wait()).orThrow();
              }
            `,
            },
          ],
        },
      ],
    },
  ],
});
