import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);
const rule = ruleOf('no-signal-after-wait');

ruleTester.run('no-signal-after-wait', rule, {
  valid: [
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
    {
      name: 'a handler that is taken away',
      code: dedent`
    import type { Group } from 'errgroup';
    export async function f(group: Group) {
      (await group.wait()).orThrow();
      group.signal.onabort = null;
    }
  `,
    },
  ],
  invalid: [
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
          suggestions: [
            {
              messageId: 'useSignal',
              output: dedent`
              import { Group } from 'errgroup';
              declare function load(id: string, signal?: AbortSignal): Promise<string>;
              export async function run(signal?: AbortSignal) {
                const group = new Group(signal ? { signal } : {});
                await group.wait();
                await load('a', signal);
              }
            `,
            },
          ],
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
      name: 'a handler that is set',
      code: dedent`
    import type { Group } from 'errgroup';
    export async function f(group: Group) {
      (await group.wait()).orThrow();
      group.signal.onabort = () => console.log('never');
    }
  `,
      errors: [
        {
          messageId: 'deadSignal',
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 15,
        },
      ],
    },
  ],
});
