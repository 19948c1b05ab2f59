import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);
const rule = ruleOf('no-signal-after-wait');

ruleTester.run('no-signal-after-wait', rule, {
  valid: [
    // The group has not settled yet.
    {
      name: 'a signal before the wait',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group) {
          await load('a', group.signal);
          await group.wait();
        }
      `,
    },
    {
      name: 'a signal in a task',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group) {
          group.go(() => load('a', group.signal));
          await group.wait();
        }
      `,
    },
    {
      name: 'a signal beside a wait that is not awaited',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group) {
          const outcome = group.wait();
          await load('a', group.signal);
          return await outcome;
        }
      `,
    },
    {
      name: 'a signal in the catch of what comes before the wait',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group) {
          try {
            await load('a');
            await group.wait();
          } catch {
            await load('b', group.signal);
          }
        }
      `,
    },
    {
      name: 'a signal on the other branch',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group, isDone: boolean) {
          if (isDone) await group.wait();
          else await load('a', group.signal);
        }
      `,
    },
    {
      name: 'a signal and a wait that exclude each other',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group, isDone: boolean) {
          if (isDone) await group.wait();
          if (!isDone) await load('a', group.signal);
        }
      `,
    },
    {
      name: 'a listener of before',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group, target: EventTarget) {
          target.addEventListener('job', () => void load('a', group.signal));
          await group.wait();
        }
      `,
    },
    {
      name: 'a new group in each turn',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        for (;;) {
          const group = new Group();
          await load('a', group.signal);
          await group.wait();
        }
      `,
    },
    {
      name: 'a new group in the variable',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run() {
          let group = new Group();
          await group.wait();
          group = new Group();
          await load('a', group.signal);
          await group.wait();
        }
      `,
    },
    {
      name: 'two methods of an object',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export class Jobs {
          #group = new Group();
          load() {
            return load('a', this.#group.signal);
          }
          async close() {
            await this.#group.wait();
          }
        }
      `,
    },
    // It is only asked what was.
    {
      name: 'whether the group was aborted, and why',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group) {
          await group.wait();
          if (group.signal.aborted) console.log(group.signal.reason);
        }
      `,
    },
    {
      name: 'an unpacked reason',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group) {
          await group.wait();
          const { aborted, reason } = group.signal;
          console.log(aborted, reason);
        }
      `,
    },
    {
      name: 'a copy that is asked',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group) {
          const { signal } = group;
          await group.wait();
          return signal.aborted;
        }
      `,
    },
    {
      name: 'a copy after the wait that is asked',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group) {
          await group.wait();
          const signal = group.signal;
          return signal.aborted;
        }
      `,
    },
    {
      name: 'a throw if it was aborted',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group) {
          await group.wait();
          group.signal.throwIfAborted();
        }
      `,
    },
    {
      name: 'whether an error is an echo',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        import { isAbortOf } from 'errgroup';
        export async function run(group: Group) {
          const { error } = await group.wait();
          return isAbortOf(group.signal, error);
        }
      `,
    },
    {
      name: 'a listener that is removed',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group, stop: () => void) {
          await group.wait();
          group.signal.removeEventListener('abort', stop);
        }
      `,
    },
    {
      name: 'a comparison',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group, signal: AbortSignal) {
          await group.wait();
          return group.signal === signal;
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
          await group.wait();
          await load('a', signal);
        }
      `,
    },
    {
      name: 'the signal of another group',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(one: Group, other: Group) {
          await one.wait();
          await load('a', other.signal);
        }
      `,
    },
    {
      name: 'a signal of something else that waits',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare const job: { wait(): Promise<void>; signal: AbortSignal };
        await job.wait();
        await load('a', job.signal);
      `,
    },
    {
      name: 'groups that may be used again',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group) {
          await group.wait();
          await load('a', group.signal);
        }
      `,
      settings: { errgroup: { reusable: true } },
    },
    {
      name: 'an unpacked signal that is not read',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group) {
          await group.wait();
          const { signal } = group;
        }
      `,
    },
    {
      name: 'a callback of the wait that asks the signal',
      code: dedent`
        import { Group } from 'errgroup';
        export function run(group: Group) {
          return group.wait().then(() => group.signal.aborted);
        }
      `,
    },
    {
      name: 'a task of the closed group, which never runs',
      code: dedent`
        import { Group } from 'errgroup';
        export async function run(group: Group) {
          (await group.wait()).orThrow();
          group.go(() => fetch('https://example.com/', { signal: group.signal }));
        }
      `,
    },
  ],
  invalid: [
    // What is done with the signal.
    {
      name: 'an argument',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group) {
          await group.wait();
          await load('a', group.signal);
        }
      `,
      errors: [
        {
          messageId: 'deadSignal',
          line: 5,
          column: 19,
          endLine: 5,
          endColumn: 31,
        },
      ],
    },
    {
      name: 'an option',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group) {
          await group.wait();
          await fetch('https://example.com/', { signal: group.signal });
        }
      `,
      errors: [
        {
          messageId: 'deadSignal',
          line: 5,
          column: 49,
          endLine: 5,
          endColumn: 61,
        },
      ],
    },
    {
      name: 'a result',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group) {
          await group.wait();
          return { signal: group.signal };
        }
      `,
      errors: [
        {
          messageId: 'deadSignal',
          line: 5,
          column: 20,
          endLine: 5,
          endColumn: 32,
        },
      ],
    },
    {
      name: 'a field',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export class Jobs {
          signal?: AbortSignal;
          async run(group: Group) {
            await group.wait();
            this.signal = group.signal;
          }
        }
      `,
      errors: [
        {
          messageId: 'deadSignal',
          line: 7,
          column: 19,
          endLine: 7,
          endColumn: 31,
        },
      ],
    },
    {
      name: 'the parent of another group',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group) {
          await group.wait();
          await using next = new Group({ signal: group.signal });
        }
      `,
      errors: [
        {
          messageId: 'deadSignal',
          line: 5,
          column: 42,
          endLine: 5,
          endColumn: 54,
        },
      ],
    },
    {
      name: 'a listener',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group) {
          await group.wait();
          group.signal.addEventListener('abort', () => console.log('stop'));
        }
      `,
      errors: [
        {
          messageId: 'deadSignal',
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 15,
        },
      ],
    },
    {
      name: 'a combined signal',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group) {
          await group.wait();
          return AbortSignal.any([group.signal, AbortSignal.timeout(5)]);
        }
      `,
      errors: [
        {
          messageId: 'deadSignal',
          line: 5,
          column: 27,
          endLine: 5,
          endColumn: 39,
        },
      ],
    },
    {
      name: 'a closure',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group) {
          await group.wait();
          return () => load('a', group.signal);
        }
      `,
      errors: [
        {
          messageId: 'deadSignal',
          line: 5,
          column: 26,
          endLine: 5,
          endColumn: 38,
        },
      ],
    },
    {
      name: 'a task of another group',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group, other: Group) {
          await group.wait();
          other.go(() => load('a', group.signal));
        }
      `,
      errors: [
        {
          messageId: 'deadSignal',
          line: 5,
          column: 28,
          endLine: 5,
          endColumn: 40,
        },
      ],
    },
    // How the signal is written.
    {
      name: 'an unpacked signal',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group) {
          const { signal } = group;
          await group.wait();
          await load('a', signal);
        }
      `,
      errors: [
        {
          messageId: 'deadSignal',
          line: 6,
          column: 19,
          endLine: 6,
          endColumn: 25,
        },
      ],
    },
    {
      name: 'an unpacked signal with another name',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group) {
          const { signal: own } = group;
          await group.wait();
          await load('a', own);
        }
      `,
      errors: [
        {
          messageId: 'deadSignal',
          line: 6,
          column: 19,
          endLine: 6,
          endColumn: 22,
        },
      ],
    },
    {
      name: 'a copy',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group) {
          const own = group.signal;
          await group.wait();
          await load('a', own);
        }
      `,
      errors: [
        {
          messageId: 'deadSignal',
          line: 6,
          column: 19,
          endLine: 6,
          endColumn: 22,
        },
      ],
    },
    {
      name: 'a variable that is given the signal later',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group) {
          let own: AbortSignal;
          own = group.signal;
          await group.wait();
          await load('a', own);
        }
      `,
      errors: [
        {
          messageId: 'deadSignal',
          line: 7,
          column: 19,
          endLine: 7,
          endColumn: 22,
        },
      ],
    },
    {
      name: 'a copy of after the wait',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group) {
          await group.wait();
          const own = group.signal;
          await load('a', own);
        }
      `,
      errors: [
        {
          messageId: 'deadSignal',
          line: 6,
          column: 19,
          endLine: 6,
          endColumn: 22,
        },
      ],
    },
    {
      name: 'an optional chain with wrappers',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group?: Group) {
          await group?.wait();
          await load('a', (group?.signal as AbortSignal)!);
        }
      `,
      errors: [
        {
          messageId: 'deadSignal',
          line: 5,
          column: 20,
          endLine: 5,
          endColumn: 33,
        },
      ],
    },
    {
      name: 'a private field',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export class Jobs {
          readonly #group = new Group();
          async run() {
            await this.#group.wait();
            await load('a', this.#group.signal);
          }
        }
      `,
      errors: [
        {
          messageId: 'deadSignal',
          line: 7,
          column: 21,
          endLine: 7,
          endColumn: 39,
        },
      ],
    },
    {
      name: 'a computed member',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group) {
          await group['wait']();
          await load('a', group['signal']);
        }
      `,
      errors: [
        {
          messageId: 'deadSignal',
          line: 5,
          column: 19,
          endLine: 5,
          endColumn: 34,
        },
      ],
    },
    {
      name: 'a group of the settings',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        import { createGroup } from './groups.ts';
        const group = createGroup();
        await group.wait();
        await load('a', group.signal);
      `,
      errors: [
        {
          messageId: 'deadSignal',
          line: 6,
          column: 17,
          endLine: 6,
          endColumn: 29,
        },
      ],
      settings: { errgroup: { factories: ['createGroup'] } },
    },
    {
      name: 'a group of withGroup',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        import { withGroup } from 'errgroup';
        await withGroup(async group => {
          await group.wait();
          await load('a', group.signal);
        });
      `,
      errors: [
        {
          messageId: 'deadSignal',
          line: 6,
          column: 19,
          endLine: 6,
          endColumn: 31,
        },
      ],
    },
    // Which way leads there.
    {
      name: 'a finally',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group) {
          try {
            await group.wait();
          } finally {
            await load('a', group.signal);
          }
        }
      `,
      errors: [
        {
          messageId: 'deadSignal',
          line: 7,
          column: 21,
          endLine: 7,
          endColumn: 33,
        },
      ],
    },
    {
      name: 'the next turn',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group) {
          for (;;) {
            await load('a', group.signal);
            await group.wait();
          }
        }
      `,
      errors: [
        {
          messageId: 'deadSignal',
          line: 5,
          column: 21,
          endLine: 5,
          endColumn: 33,
        },
      ],
    },
    {
      name: 'a wait on one branch',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group, isDone: boolean) {
          if (isDone) await group.wait();
          await load('a', group.signal);
        }
      `,
      errors: [
        {
          messageId: 'deadSignal',
          line: 5,
          column: 19,
          endLine: 5,
          endColumn: 31,
        },
      ],
    },
    {
      name: 'a callback',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group, ids: string[]) {
          await group.wait();
          await Promise.all(ids.map(id => load(id, group.signal)));
        }
      `,
      errors: [
        {
          messageId: 'deadSignal',
          line: 5,
          column: 44,
          endLine: 5,
          endColumn: 56,
        },
      ],
    },
    {
      name: 'a group that is disposed of',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group) {
          await group[Symbol.asyncDispose]();
          await load('a', group.signal);
        }
      `,
      errors: [
        {
          messageId: 'deadSignal',
          line: 5,
          column: 19,
          endLine: 5,
          endColumn: 31,
        },
      ],
    },
    // With another signal in sight.
    {
      name: 'a parameter',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(signal: AbortSignal) {
          const group = new Group({ signal });
          await group.wait();
          await fetch('https://example.com/', { signal: group.signal });
        }
      `,
      errors: [
        {
          messageId: 'deadSignal',
          line: 6,
          column: 49,
          endLine: 6,
          endColumn: 61,
          suggestions: [
            {
              messageId: 'useSignal',
              data: { name: 'signal' },
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function run(signal: AbortSignal) {
                  const group = new Group({ signal });
                  await group.wait();
                  await fetch('https://example.com/', { signal });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a request',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(request: Request) {
          const group = new Group({ signal: request.signal });
          await group.wait();
          await load('a', group.signal);
        }
      `,
      errors: [
        {
          messageId: 'deadSignal',
          line: 6,
          column: 19,
          endLine: 6,
          endColumn: 31,
          suggestions: [
            {
              messageId: 'useSignal',
              data: { name: 'request.signal' },
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function run(request: Request) {
                  const group = new Group({ signal: request.signal });
                  await group.wait();
                  await load('a', request.signal);
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'an optional one, which may not be there',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(signal?: AbortSignal) {
          const group = new Group(signal ? { signal } : {});
          await group.wait();
          await load('a', group.signal);
        }
      `,
      errors: [
        {
          messageId: 'deadSignal',
          line: 6,
          column: 19,
          endLine: 6,
          endColumn: 31,
        },
      ],
    },
    {
      name: 'a copy of its own',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(outer: AbortSignal) {
          const group = new Group({ signal: outer });
          const { signal } = group;
          await group.wait();
          await fetch('https://example.com/', { signal });
        }
      `,
      errors: [
        {
          messageId: 'deadSignal',
          line: 7,
          column: 41,
          endLine: 7,
          endColumn: 47,
          suggestions: [
            {
              messageId: 'useSignal',
              data: { name: 'outer' },
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function run(outer: AbortSignal) {
                  const group = new Group({ signal: outer });
                  const { signal } = group;
                  await group.wait();
                  await fetch('https://example.com/', { signal: outer });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a callback that follows the wait',
      code: dedent`
        import { Group } from 'errgroup';
        export function run(group: Group) {
          return group
            .wait()
            .then(() => fetch('https://example.com/', { signal: group.signal }));
        }
      `,
      errors: [
        {
          messageId: 'deadSignal',
          line: 5,
          column: 57,
          endLine: 5,
          endColumn: 69,
        },
      ],
    },
  ],
});
