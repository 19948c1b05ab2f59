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
      name: 'a signal in the catch of the wait',
      code: dedent`
        import { Group } from 'errgroup';
        declare function tell(signal: AbortSignal): void;
        export async function run(group: Group) {
          try {
            (await group.wait()).orThrow();
          } catch (error) {
            if (error instanceof TypeError) tell(group.signal);
            throw error;
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
  ],
  invalid: [
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
      name: 'what comes behind the catch of the wait',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group) {
          try {
            (await group.wait()).orThrow();
          } catch (error) {
            console.error(error);
          }
          await load('a', group.signal);
        }
      `,
      errors: [
        {
          messageId: 'deadSignal',
          line: 9,
          column: 19,
          endLine: 9,
          endColumn: 31,
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
