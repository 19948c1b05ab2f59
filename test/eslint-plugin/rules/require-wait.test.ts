import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);
const rule = ruleOf('require-wait');

ruleTester.run('require-wait', rule, {
  valid: [
    // Every way out waits.
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
      name: 'a finally that waits',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(isDone: boolean) {
          const group = new Group();
          group.go(signal => load('a', signal));
          try {
            if (isDone) return 1;
          } finally {
            await group.wait();
          }
          return 2;
        }
      `,
    },
    {
      name: 'a finally that disposes of the group',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(isDone: boolean) {
          const group = new Group();
          try {
            group.go(signal => load('a', signal));
            if (isDone) return;
          } finally {
            await group[Symbol.asyncDispose]();
          }
        }
      `,
    },
    {
      name: 'a throw of a helper',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        function check(id: string) {
          if (id === '') throw new Error('no id');
        }
        export async function run(id: string) {
          const group = new Group();
          group.go(signal => load(id, signal));
          check(id);
          return await group.wait();
        }
      `,
    },
    {
      name: 'a throw that the function catches before it waits',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(isDone: boolean) {
          const group = new Group();
          try {
            group.go(signal => load('a', signal));
            if (isDone) throw new Error('done');
          } catch (error) {
            console.error(error);
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
      name: 'break and continue before the wait',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(ids: string[]) {
          const group = new Group();
          for (const id of ids) {
            if (id === '') break;
            group.go(signal => load(id, signal));
            if (id === 'a') continue;
          }
          await group.wait();
        }
      `,
    },
    {
      name: 'a new group for each turn',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(ids: string[]) {
          for (const id of ids) {
            const group = new Group();
            group.go(signal => load(id, signal));
            const outcome = await group.wait();
            if (!outcome.ok) return;
          }
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
    {
      name: 'a task and a return that exclude each other',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(id?: string) {
          const group = new Group();
          if (id) group.go(signal => load(id, signal));
          if (!id) return;
          await group.wait();
        }
      `,
    },
    {
      name: 'a task that may not have been started',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run() {
          const group = new Group({ limit: 1 });
          const task = group.tryGo(signal => load('a', signal));
          if (!task) return;
          await group.wait();
        }
      `,
    },
    // Somebody else waits.
    {
      name: 'a group that is returned',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export function open() {
          const group = new Group();
          group.go(signal => load('a', signal));
          return group;
        }
      `,
    },
    {
      name: 'a group that is returned in an object',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export function open() {
          const group = new Group();
          return { group, stop: () => group.cancel() };
        }
      `,
    },
    {
      name: 'a group that is passed on',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function join(group: Group): Promise<void>;
        export async function run() {
          const group = new Group();
          group.go(signal => load('a', signal));
          await join(group);
        }
      `,
    },
    {
      name: 'a group that is kept in a field',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export class Jobs {
          group?: Group;
          start() {
            const group = new Group();
            this.group = group;
          }
        }
      `,
    },
    {
      name: 'a group with another name',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run() {
          const group = new Group();
          const same = group;
          await same.wait();
        }
      `,
    },
    {
      name: 'a group that is yielded',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export function* open() {
          const group = new Group();
          yield group;
        }
      `,
    },
    {
      name: 'a closure that goes elsewhere',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export function open() {
          const group = new Group();
          return () => group.wait();
        }
      `,
    },
    {
      name: 'a method that is handed on',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export function open(onClose: (then: () => unknown) => void) {
          const group = new Group();
          onClose(group.wait.bind(group));
        }
      `,
    },
    {
      name: 'a group that is exported',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export const group = new Group();
        group.go(signal => load('a', signal));
      `,
    },
    {
      name: 'a group that is exported below',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        const group = new Group();
        group.go(signal => load('a', signal));
        export { group as jobs };
      `,
    },
    {
      name: 'a group of the caller',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export function run(group: Group) {
          group.go(signal => load('a', signal));
        }
      `,
    },
    {
      name: 'a group of withGroup',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        import { withGroup } from 'errgroup';
        await withGroup(async group => {
          group.go(signal => load('a', signal));
        });
      `,
    },
    {
      name: 'a variable that others assign to',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        let group: Group | undefined;
        export function start() {
          group = new Group();
          group.go(signal => load('a', signal));
        }
      `,
    },
    {
      name: 'another class of that name',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export function run() {
          class Group { go(task: () => void) { task(); } }
          const group = new Group();
          group.go(() => {});
        }
      `,
    },
    {
      name: 'what can throw, without the option',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run() {
          const group = new Group();
          group.go(signal => load('a', signal));
          await load('b');
          await group.wait();
        }
      `,
    },
    {
      name: 'what can throw before the first task',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run() {
          const group = new Group();
          const id = await load('a');
          group.go(signal => load(id, signal));
          await group.wait();
        }
      `,
      options: [{ mayThrow: true }],
    },
    {
      name: 'what can throw where finally waits',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run() {
          const group = new Group();
          try {
            group.go(signal => load('a', signal));
            await load('b');
          } finally {
            await group.wait();
          }
        }
      `,
      options: [{ mayThrow: true }],
    },
    {
      name: 'a copy that is waited for',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run() {
          const group = new Group();
          const copy = group;
          group.go(signal => load('a', signal));
          return await copy.wait();
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
    {
      name: 'a group that may be that of the caller',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export function run(given?: Group) {
          const group = given ? given : new Group();
          group.go(signal => load('a', signal));
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
      name: 'a group of the module',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        const group = new Group();
        group.go(signal => load('a', signal));
        export {};
      `,
      errors: [
        {
          messageId: 'neverWaited',
          line: 3,
          column: 7,
          endLine: 3,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'awaitUsing',
              data: { group: 'group' },
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                await using group = new Group();
                group.go(signal => load('a', signal));
                export {};
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a variable that is given a group later',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export function run() {
          let group;
          group = new Group();
          group.go(signal => load('a', signal));
        }
      `,
      errors: [
        {
          messageId: 'neverWaited',
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 8,
        },
      ],
    },
    {
      name: 'either of two groups',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(limit?: number) {
          const group = limit ? new Group({ limit }) : new Group();
          if (group) group.go(signal => load('a', signal));
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
                export async function run(limit?: number) {
                  await using group = limit ? new Group({ limit }) : new Group();
                  if (group) group.go(signal => load('a', signal));
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a subclass',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        class Pool extends Group {}
        export function run() {
          const pool = new Pool();
          pool.go(signal => load('a', signal));
        }
      `,
      errors: [
        {
          messageId: 'neverWaited',
          line: 5,
          column: 9,
          endLine: 5,
          endColumn: 13,
        },
      ],
    },
    {
      name: 'a factory of the settings',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        import { createGroup } from './groups.ts';
        export async function run() {
          const group = createGroup();
          group.go(signal => load('a', signal));
        }
      `,
      errors: [
        {
          messageId: 'neverWaited',
          line: 5,
          column: 9,
          endLine: 5,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'awaitUsing',
              data: { group: 'group' },
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                import { createGroup } from './groups.ts';
                export async function run() {
                  await using group = createGroup();
                  group.go(signal => load('a', signal));
                }
              `,
            },
          ],
        },
      ],
      settings: { errgroup: { factories: ['createGroup'] } },
    },
    {
      name: 'a subclass of another file',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        import { Pool } from './groups.ts';
        export async function run() {
          const pool = new Pool();
          pool.go(signal => load('a', signal));
        }
      `,
      errors: [
        {
          messageId: 'neverWaited',
          line: 5,
          column: 9,
          endLine: 5,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'awaitUsing',
              data: { group: 'pool' },
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                import { Pool } from './groups.ts';
                export async function run() {
                  await using pool = new Pool();
                  pool.go(signal => load('a', signal));
                }
              `,
            },
          ],
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
      name: 'a throw',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(isDone: boolean) {
          const group = new Group();
          group.go(signal => load('a', signal));
          if (!isDone) throw new Error('not done');
          return await group.wait();
        }
      `,
      errors: [
        {
          messageId: 'leftEarly',
          line: 6,
          column: 16,
          endLine: 6,
          endColumn: 44,
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
                  if (!isDone) throw new Error('not done');
                  return await group.wait();
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a return in a loop',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(ids: string[]) {
          const group = new Group();
          for (const id of ids) {
            group.go(signal => load(id, signal));
            if (id === '') return null;
          }
          return await group.wait();
        }
      `,
      errors: [
        {
          messageId: 'leftEarly',
          line: 7,
          column: 20,
          endLine: 7,
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
                  for (const id of ids) {
                    group.go(signal => load(id, signal));
                    if (id === '') return null;
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
      name: 'a return in the turn after the first task',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(ids: string[]) {
          const group = new Group();
          for (const id of ids) {
            if (id === '') return null;
            group.go(signal => load(id, signal));
          }
          return await group.wait();
        }
      `,
      errors: [
        {
          messageId: 'leftEarly',
          line: 6,
          column: 20,
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
                  for (const id of ids) {
                    if (id === '') return null;
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
      name: 'a return in a catch',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run() {
          const group = new Group();
          group.go(signal => load('a', signal));
          try {
            await load('b');
          } catch {
            return 0;
          }
          return await group.wait();
        }
      `,
      errors: [
        {
          messageId: 'leftEarly',
          line: 9,
          column: 5,
          endLine: 9,
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
                  try {
                    await load('b');
                  } catch {
                    return 0;
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
      name: 'a return in a catch around everything',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run() {
          const group = new Group();
          try {
            group.go(signal => load('a', signal));
            await load('b');
            return await group.wait();
          } catch {
            return 0;
          }
        }
      `,
      errors: [
        {
          messageId: 'leftEarly',
          line: 10,
          column: 5,
          endLine: 10,
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
                  try {
                    group.go(signal => load('a', signal));
                    await load('b');
                    return await group.wait();
                  } catch {
                    return 0;
                  }
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a return that only a finally elsewhere protects',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(isDone: boolean) {
          const group = new Group();
          group.go(signal => load('a', signal));
          if (isDone) return;
          try {
            await load('b');
          } finally {
            await group.wait();
          }
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
                  group.go(signal => load('a', signal));
                  if (isDone) return;
                  try {
                    await load('b');
                  } finally {
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
      name: 'a throw in a callback of a list',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(ids: string[]) {
          const group = new Group();
          ids.forEach(id => {
            group.go(signal => load(id, signal));
            if (id === '') throw new Error('no id');
          });
          return await group.wait();
        }
      `,
      errors: [
        {
          messageId: 'leftEarly',
          line: 7,
          column: 20,
          endLine: 7,
          endColumn: 45,
          suggestions: [
            {
              messageId: 'awaitUsing',
              data: { group: 'group' },
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function run(ids: string[]) {
                  await using group = new Group();
                  ids.forEach(id => {
                    group.go(signal => load(id, signal));
                    if (id === '') throw new Error('no id');
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
      name: 'a return in a switch',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(mode: 'fast' | 'slow') {
          const group = new Group();
          group.go(signal => load('a', signal));
          switch (mode) {
            case 'fast':
              return;
            default:
              await group.wait();
          }
        }
      `,
      errors: [
        {
          messageId: 'leftEarly',
          line: 8,
          column: 7,
          endLine: 8,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'awaitUsing',
              data: { group: 'group' },
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function run(mode: 'fast' | 'slow') {
                  await using group = new Group();
                  group.go(signal => load('a', signal));
                  switch (mode) {
                    case 'fast':
                      return;
                    default:
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
      name: 'a return after a labelled break',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(ids: string[]) {
          const group = new Group();
          outer: for (const id of ids) {
            for (;;) {
              group.go(signal => load(id, signal));
              if (id) break outer;
            }
          }
          if (Date.now() > 1) return;
          await group.wait();
        }
      `,
      errors: [
        {
          messageId: 'leftEarly',
          line: 11,
          column: 23,
          endLine: 11,
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
                  outer: for (const id of ids) {
                    for (;;) {
                      group.go(signal => load(id, signal));
                      if (id) break outer;
                    }
                  }
                  if (Date.now() > 1) return;
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
      name: 'a turn of a loop that leaves its group',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(ids: string[]) {
          for (const id of ids) {
            const group = new Group();
            group.go(signal => load(id, signal));
            if (id === '') continue;
            await group.wait();
          }
        }
      `,
      errors: [
        {
          messageId: 'leftEarly',
          line: 7,
          column: 20,
          endLine: 7,
          endColumn: 29,
          suggestions: [
            {
              messageId: 'awaitUsing',
              data: { group: 'group' },
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function run(ids: string[]) {
                  for (const id of ids) {
                    await using group = new Group();
                    group.go(signal => load(id, signal));
                    if (id === '') continue;
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
    // With the option.
    {
      name: 'what can throw before the wait',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run() {
          const group = new Group();
          group.go(signal => load('a', signal));
          await load('b');
          await load('c');
          await group.wait();
        }
      `,
      options: [{ mayThrow: true }],
      errors: [
        {
          messageId: 'mayThrow',
          line: 6,
          column: 9,
          endLine: 6,
          endColumn: 18,
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
                  await load('b');
                  await load('c');
                  await group.wait();
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a call that can throw in a loop',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(texts: string[]) {
          const group = new Group();
          for (const text of texts) {
            const { id } = JSON.parse(text) as { id: string };
            group.go(signal => load(id, signal));
          }
          await group.wait();
        }
      `,
      options: [{ mayThrow: true }],
      errors: [
        {
          messageId: 'mayThrow',
          line: 6,
          column: 20,
          endLine: 6,
          endColumn: 36,
          suggestions: [
            {
              messageId: 'awaitUsing',
              data: { group: 'group' },
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function run(texts: string[]) {
                  await using group = new Group();
                  for (const text of texts) {
                    const { id } = JSON.parse(text) as { id: string };
                    group.go(signal => load(id, signal));
                  }
                  await group.wait();
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'one of two groups that are made',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export function run(isSmall: boolean) {
          const group = isSmall ? new Group() : new Group({ limit: 8 });
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
      name: 'a return after the group was handed to a function that starts a task',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function start(group: Group): void;
        export async function run(isDone: boolean) {
          const group = new Group();
          start(group);
          group.go(signal => load('a', signal));
          if (isDone) return undefined;
          return await group.wait();
        }
      `,
      errors: [
        {
          messageId: 'leftEarly',
          line: 8,
          column: 15,
          endLine: 8,
          endColumn: 32,
          suggestions: [
            {
              messageId: 'awaitUsing',
              output: dedent`
              import { Group } from 'errgroup';
              declare function load(id: string, signal?: AbortSignal): Promise<string>;
              declare function start(group: Group): void;
              export async function run(isDone: boolean) {
                await using group = new Group();
                start(group);
                group.go(signal => load('a', signal));
                if (isDone) return undefined;
                return await group.wait();
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
    {
      name: 'a return before the group is left to others',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(groups: Group[], isDone: boolean) {
          const group = new Group();
          group.go(signal => load('a', signal));
          if (isDone) return;
          groups.push(group);
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
