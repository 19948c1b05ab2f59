import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);
const rule = ruleOf('prefer-wait-error');

ruleTester.run('prefer-wait-error', rule, {
  valid: [
    // The wait tells.
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
    // Another reason.
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
  ],
});
