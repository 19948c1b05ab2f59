import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);
const rule = ruleOf('require-wait');

ruleTester.run('require-wait', rule, {
  valid: [
    // The group is waited for.
    {
      name: 'a group that is waited for',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run() {
          const group = new Group();
          group.go(signal => load('a', signal));
          return await group.wait();
        }
      `,
    },
    {
      name: 'a group of await using',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(isDone: boolean) {
          await using group = new Group();
          group.go(signal => load('a', signal));
          if (isDone) return;
          await load('b');
        }
      `,
    },
    {
      name: 'a promise of the outcome that is kept',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(isDone: boolean) {
          const group = new Group();
          group.go(signal => load('a', signal));
          const outcome = group.wait();
          if (isDone) return outcome;
          return await outcome;
        }
      `,
    },
    {
      name: 'a helper that waits',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(isDone: boolean) {
          const group = new Group();
          const finish = () => group.wait();
          group.go(signal => load('a', signal));
          if (isDone) return await finish();
          return await finish();
        }
      `,
    },
    {
      name: 'a copy that the end of the scope disposes of',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(isDone: boolean) {
          const group = new Group();
          await using _ = group;
          group.go(signal => load('a', signal));
          if (isDone) return;
          await load('b');
        }
      `,
    },
    {
      name: 'a stack of resources that disposes of the group',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(isDone: boolean) {
          await using stack = new AsyncDisposableStack();
          const group = new Group();
          stack.use(group);
          group.go(signal => load('a', signal));
          if (isDone) return;
          await load('b');
        }
      `,
    },
    {
      name: 'a stack of resources that waits for the group',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(isDone: boolean) {
          await using stack = new AsyncDisposableStack();
          const group = new Group();
          stack.defer(async () => {
            (await group.wait()).orThrow();
          });
          group.go(signal => load('a', signal));
          if (isDone) return;
          await load('b');
        }
      `,
    },
  ],
  invalid: [
    // Nothing waits.
    {
      name: 'a group that nothing waits for',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export function run() {
          const group = new Group();
          group.go(signal => load('a', signal));
        }
      `,
      errors: [
        {
          messageId: 'neverWaited',
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 14,
        },
      ],
    },
    {
      name: 'a group that nothing waits for in async code',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run() {
          const group = new Group();
          group.go(signal => load('a', signal));
        }
      `,
      errors: [
        {
          messageId: 'neverWaited',
          line: 4,
          column: 9,
          endLine: 4,
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
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a group with no tasks',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export function run() {
          const group = new Group();
          console.log(group.signal);
        }
      `,
      errors: [
        {
          messageId: 'neverWaited',
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 14,
        },
      ],
    },
    {
      name: 'a group that is only cancelled',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run() {
          const group = new Group({ limit: 2 });
          const { signal } = group;
          group.tryGo(() => load('a', signal));
          group?.cancel();
        }
      `,
      errors: [
        {
          messageId: 'neverWaited',
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'awaitUsing',
              data: { group: 'group' },
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function run() {
                  await using group = new Group({ limit: 2 });
                  const { signal } = group;
                  group.tryGo(() => load('a', signal));
                  group?.cancel();
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a group of a closure',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export function open() {
          return () => {
            const group = new Group();
            group.go(signal => load('a', signal));
          };
        }
      `,
      errors: [
        {
          messageId: 'neverWaited',
          line: 5,
          column: 11,
          endLine: 5,
          endColumn: 16,
        },
      ],
    },
    {
      name: 'a group that a task alone uses',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(outer: Group) {
          const group = new Group();
          outer.go(async () => {
            group.go(signal => load('a', signal));
          });
        }
      `,
      errors: [
        {
          messageId: 'neverWaited',
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'awaitUsing',
              data: { group: 'group' },
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function run(outer: Group) {
                  await using group = new Group();
                  outer.go(async () => {
                    group.go(signal => load('a', signal));
                  });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a group whose wait is only named in a type',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export function run() {
          const group = new Group();
          group.go(signal => load('a', signal));
          type Wait = typeof group.wait;
          return undefined as Wait | undefined;
        }
      `,
      errors: [
        {
          messageId: 'neverWaited',
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 14,
        },
      ],
    },
  ],
});
