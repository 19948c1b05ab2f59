import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);
const rule = ruleOf('prefer-wait-error');

ruleTester.run('prefer-wait-error', rule, {
  valid: [
    // Code that does not own the group.
    {
      name: 'a task',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run() {
          const group = new Group();
          group.go(async () => {
            group.signal.throwIfAborted();
            if (group.signal.aborted) return '';
            return await load('a', group.signal);
          });
          return await group.wait();
        }
      `,
    },
    {
      name: 'a function that is given the group',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function feed(group: Group) {
          group.signal.throwIfAborted();
          if (group.signal.aborted) return;
          await group.wait();
        }
      `,
    },
    {
      name: 'a group of another function, which others may wait for',
      code: dedent`
        import { createGroup } from './groups.ts';
        export async function feed() {
          const group = createGroup();
          group.signal.throwIfAborted();
          return await group.wait();
        }
      `,
    },
    {
      name: 'the body of withGroup',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        import { withGroup } from 'errgroup';
        await withGroup(async group => {
          group.signal.throwIfAborted();
        });
      `,
    },
    {
      name: 'a method',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export class Jobs {
          #group = new Group();
          check() {
            this.#group.signal.throwIfAborted();
          }
        }
      `,
    },
    {
      name: 'a listener',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(target: EventTarget) {
          const group = new Group();
          target.addEventListener('job', () => group.signal.throwIfAborted());
          return await group.wait();
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
            if (group.signal.aborted) return;
            group.go(signal => load(id, signal));
          });
          return await group.wait();
        }
      `,
    },
    // Another signal.
    {
      name: 'the signal of the caller',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(signal: AbortSignal) {
          const group = new Group({ signal });
          signal.throwIfAborted();
          if (signal.aborted) throw signal.reason;
          return await group.wait();
        }
      `,
    },
    {
      name: 'another class of that name',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run() {
          class Group { signal = AbortSignal.timeout(1); wait() {} }
          const group = new Group();
          group.signal.throwIfAborted();
        }
      `,
    },
    {
      name: 'a group of a pattern',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run({ group }: { group: Group }) {
          if (group.signal.aborted) return;
          await group.wait();
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a group of another function that this one disposes of',
      code: dedent`
        import { createGroup } from './groups.ts';
        declare function save(row: string, signal: AbortSignal): Promise<void>;
        export async function load(rows: string[]) {
          await using group = createGroup();
          for (const row of rows) {
            group.signal.throwIfAborted();
            group.go(signal => save(row, signal));
          }
          (await group.wait()).orThrow();
        }
      `,
      errors: [
        {
          messageId: 'masked',
          data: { group: 'group' },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 34,
          suggestions: [
            {
              messageId: 'leaveLoop',
              output: dedent`
                import { createGroup } from './groups.ts';
                declare function save(row: string, signal: AbortSignal): Promise<void>;
                export async function load(rows: string[]) {
                  await using group = createGroup();
                  for (const row of rows) {
                    if (group.signal.aborted) break;
                    group.go(signal => save(row, signal));
                  }
                  (await group.wait()).orThrow();
                }
              `,
            },
          ],
        },
      ],
    },
    // How the signal is written.
    {
      name: 'an unpacked signal',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(ids: string[]) {
          const group = new Group();
          const { signal } = group;
          for (const id of ids) {
            signal.throwIfAborted();
            group.go(signal => load(id, signal));
          }
          return await group.wait();
        }
      `,
      errors: [
        {
          messageId: 'masked',
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 28,
          suggestions: [
            {
              messageId: 'leaveLoop',
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function run(ids: string[]) {
                  const group = new Group();
                  const { signal } = group;
                  for (const id of ids) {
                    if (signal.aborted) break;
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
      name: 'a copy',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run() {
          const group = new Group();
          const own = group.signal;
          if (own.aborted) throw own.reason;
          return await group.wait();
        }
      `,
      errors: [
        {
          messageId: 'masked',
          line: 6,
          column: 20,
          endLine: 6,
          endColumn: 37,
        },
      ],
    },
    {
      name: 'a variable that is given a group later',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run() {
          let group: Group | undefined;
          group = new Group();
          group?.signal.throwIfAborted();
          return await group.wait();
        }
      `,
      errors: [
        {
          messageId: 'masked',
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 33,
        },
      ],
    },
    {
      name: 'an optional chain with wrappers',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run() {
          const group = new Group();
          if ((group?.signal as AbortSignal)!.aborted) return null;
          return await group.wait();
        }
      `,
      errors: [
        {
          messageId: 'masked',
          line: 5,
          column: 48,
          endLine: 5,
          endColumn: 60,
        },
      ],
    },
    {
      name: 'a callback of a list',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(ids: string[]) {
          const group = new Group();
          ids.forEach(id => {
            group.signal.throwIfAborted();
            group.go(signal => load(id, signal));
          });
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
        },
      ],
    },
    {
      name: 'a subclass',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        class Pool extends Group {}
        export async function run() {
          const pool = new Pool();
          pool.signal.throwIfAborted();
          return await pool.wait();
        }
      `,
      errors: [
        {
          messageId: 'masked',
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 31,
        },
      ],
    },
    {
      name: 'a group of the settings',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        import { createGroup } from './groups.ts';
        export async function run() {
          const group = createGroup();
          group.signal.throwIfAborted();
          return await group.wait();
        }
      `,
      errors: [
        {
          messageId: 'masked',
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 32,
        },
      ],
      settings: { errgroup: { factories: ['createGroup'] } },
    },
  ],
});
