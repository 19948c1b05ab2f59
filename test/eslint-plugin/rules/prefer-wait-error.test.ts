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
    {
      name: 'a return of the outcome',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run() {
          const group = new Group();
          if (group.signal.aborted) return await group.wait();
          return await group.wait();
        }
      `,
    },
    {
      name: 'a return after the wait',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run() {
          const group = new Group();
          const outcome = await group.wait();
          if (group.signal.aborted) return undefined;
          return outcome;
        }
      `,
    },
    {
      name: 'a throw of the reason after the wait',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run() {
          const group = new Group();
          (await group.wait()).orThrow();
          throw group.signal.reason;
        }
      `,
    },
    {
      name: 'a block that waits before it returns',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run() {
          const group = new Group();
          if (group.signal.aborted) {
            (await group.wait()).orThrow();
            return undefined;
          }
          return await group.wait();
        }
      `,
    },
    {
      name: 'a throw that is caught before the wait',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run() {
          const group = new Group();
          try {
            group.signal.throwIfAborted();
          } catch (error) {
            console.log(error);
          }
          return await group.wait();
        }
      `,
    },
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
    // Something else.
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
      name: 'a return for another reason',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(isDone: boolean) {
          await using group = new Group();
          if (isDone) return undefined;
          return await group.wait();
        }
      `,
    },
    {
      name: 'a return for one reason or another',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(isDone: boolean) {
          await using group = new Group();
          if (isDone || group.signal.aborted) return undefined;
          return await group.wait();
        }
      `,
    },
    {
      name: 'a return where nothing has aborted',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run() {
          await using group = new Group();
          if (!group.signal.aborted) return undefined;
          return await group.wait();
        }
      `,
    },
    {
      name: 'a reason that is logged',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run() {
          const group = new Group();
          if (group.signal.aborted) console.log(group.signal.reason);
          return await group.wait();
        }
      `,
    },
    {
      name: 'whether it has aborted, as a value',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run() {
          const group = new Group();
          const outcome = await group.wait();
          return [outcome, group.signal.aborted];
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
    // An exit by the abort.
    {
      name: 'a throw of the reason',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run() {
          const group = new Group();
          if (group.signal.aborted) throw group.signal.reason;
          return await group.wait();
        }
      `,
      errors: [
        {
          messageId: 'masked',
          line: 5,
          column: 29,
          endLine: 5,
          endColumn: 55,
        },
      ],
    },
    {
      name: 'a return of the reason',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run() {
          const group = new Group();
          group.go(signal => load('a', signal));
          return group.signal.reason;
        }
      `,
      errors: [
        {
          messageId: 'masked',
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 30,
        },
      ],
    },
    {
      name: 'a rejection',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export function run() {
          const group = new Group();
          group.go(signal => load('a', signal));
          return Promise.reject(group.signal.reason);
        }
      `,
      errors: [
        {
          messageId: 'masked',
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 46,
        },
      ],
    },
    {
      name: 'a checkpoint',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run() {
          const group = new Group();
          group.go(signal => load('a', signal));
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
    },
    {
      name: 'a return',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run() {
          const group = new Group();
          group.go(signal => load('a', signal));
          if (group.signal.aborted) return null;
          return await group.wait();
        }
      `,
      errors: [
        {
          messageId: 'masked',
          line: 6,
          column: 29,
          endLine: 6,
          endColumn: 41,
        },
      ],
    },
    {
      name: 'a return of nothing in a block',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run() {
          await using group = new Group();
          group.go(signal => load('a', signal));
          if (group.signal.aborted) {
            console.log('stopped');
            return;
          }
          await load('b');
        }
      `,
      errors: [
        {
          messageId: 'masked',
          line: 8,
          column: 5,
          endLine: 8,
          endColumn: 12,
        },
      ],
    },
    {
      name: 'a throw of another error',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run() {
          const group = new Group();
          group.go(signal => load('a', signal));
          if (group.signal.aborted) throw new Error('stopped');
          return await group.wait();
        }
      `,
      errors: [
        {
          messageId: 'masked',
          line: 6,
          column: 29,
          endLine: 6,
          endColumn: 56,
        },
      ],
    },
    {
      name: 'a condition with more',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(isStrict: boolean) {
          const group = new Group();
          if (isStrict && group.signal.aborted) return null;
          return await group.wait();
        }
      `,
      errors: [
        {
          messageId: 'masked',
          line: 5,
          column: 41,
          endLine: 5,
          endColumn: 53,
        },
      ],
    },
    {
      name: 'an exit in a try',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run() {
          const group = new Group();
          try {
            group.signal.throwIfAborted();
          } finally {
            await group.wait();
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
      name: 'an exit after a wait on one branch',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(isDone: boolean) {
          const group = new Group();
          if (isDone) await group.wait();
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
    },
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
  ],
});
