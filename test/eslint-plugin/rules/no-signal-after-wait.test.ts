import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);
const rule = ruleOf('no-signal-after-wait');

ruleTester.run('no-signal-after-wait', rule, {
  valid: [
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
  ],
});
