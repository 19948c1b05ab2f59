import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);
const rule = ruleOf('no-outer-signal-in-task');

ruleTester.run('no-outer-signal-in-task', rule, {
  valid: [
    // The task works with its own signal.
    {
      name: 'a task that passes its signal on',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(signal: AbortSignal) {
          await using group = new Group({ signal });
          group.go(async signal => load('a', signal));
        }
      `,
    },
    {
      name: 'the signal of its own group',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run() {
          await using group = new Group();
          group.go(async () => load('a', group.signal));
        }
      `,
    },
    {
      name: 'an unpacked signal of its own group',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run() {
          await using group = new Group();
          const { signal } = group;
          group.go(async () => load('a', signal));
        }
      `,
    },
    {
      name: 'a constant that is the signal of its own group',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run() {
          await using group = new Group();
          const own = group.signal;
          group.go(async () => load('a', own));
        }
      `,
    },
    {
      name: 'the signal of a group in a field',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export class Jobs {
          readonly #group = new Group();
          add(id: string) {
            this.#group.go(async () => load(id, this.#group.signal));
          }
        }
      `,
    },
    {
      name: 'the signal of a group that withGroup gives',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        import { withGroup } from 'errgroup';
        await withGroup(async group => {
          group.go(async () => load('a', group.signal));
        });
      `,
    },
    {
      name: 'a signal that the task makes',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group) {
          group.go(async () => load('a', AbortSignal.timeout(5)));
        }
      `,
    },
    {
      name: 'the signal of a controller in the task',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group) {
          group.go(async () => {
            const controller = new AbortController();
            await load('a', controller.signal);
          });
        }
      `,
    },
  ],
  invalid: [
    // Where the outer signal comes from.
    {
      name: 'a parameter',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(signal: AbortSignal) {
          await using group = new Group({ signal });
          group.go(async () => load('a', signal));
        }
      `,
      errors: [
        {
          messageId: 'outerSignal',
          line: 5,
          column: 34,
          endLine: 5,
          endColumn: 40,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              data: { name: 'signal' },
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function run(signal: AbortSignal) {
                  await using group = new Group({ signal });
                  group.go(async (signal) => load('a', signal));
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a signal in options',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(options: { signal?: AbortSignal }) {
          await using group = new Group();
          group.go(async () => load('a', options.signal));
        }
      `,
      errors: [
        {
          messageId: 'outerSignal',
          line: 5,
          column: 34,
          endLine: 5,
          endColumn: 48,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              data: { name: 'signal' },
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function run(options: { signal?: AbortSignal }) {
                  await using group = new Group();
                  group.go(async (signal) => load('a', signal));
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'an unpacked parameter',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run({ signal }: { signal?: AbortSignal }) {
          await using group = new Group();
          group.go(async () => load('a', signal));
        }
      `,
      errors: [
        {
          messageId: 'outerSignal',
          line: 5,
          column: 34,
          endLine: 5,
          endColumn: 40,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              data: { name: 'signal' },
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function run({ signal }: { signal?: AbortSignal }) {
                  await using group = new Group();
                  group.go(async (signal) => load('a', signal));
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'an unpacked parameter with another name',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run({ signal: outer }: { signal: AbortSignal }) {
          await using group = new Group();
          group.go(async () => load('a', outer));
        }
      `,
      errors: [
        {
          messageId: 'outerSignal',
          line: 5,
          column: 34,
          endLine: 5,
          endColumn: 39,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              data: { name: 'signal' },
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function run({ signal: outer }: { signal: AbortSignal }) {
                  await using group = new Group();
                  group.go(async (signal) => load('a', signal));
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a deadline',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run() {
          const late = AbortSignal.timeout(5);
          await using group = new Group({ signal: late });
          group.go(async () => load('a', late));
        }
      `,
      errors: [
        {
          messageId: 'outerSignal',
          line: 6,
          column: 34,
          endLine: 6,
          endColumn: 38,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              data: { name: 'signal' },
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function run() {
                  const late = AbortSignal.timeout(5);
                  await using group = new Group({ signal: late });
                  group.go(async (signal) => load('a', signal));
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'the signal of a controller',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group) {
          const controller = new AbortController();
          group.go(async () => load('a', controller.signal));
        }
      `,
      errors: [
        {
          messageId: 'outerSignal',
          line: 5,
          column: 34,
          endLine: 5,
          endColumn: 51,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              data: { name: 'signal' },
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function run(group: Group) {
                  const controller = new AbortController();
                  group.go(async (signal) => load('a', signal));
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'the signal of a request',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function handle(request: Request) {
          await using group = new Group();
          group.go(async () => load('a', request.signal));
        }
      `,
      errors: [
        {
          messageId: 'outerSignal',
          line: 5,
          column: 34,
          endLine: 5,
          endColumn: 48,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              data: { name: 'signal' },
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function handle(request: Request) {
                  await using group = new Group();
                  group.go(async (signal) => load('a', signal));
                }
              `,
            },
          ],
        },
      ],
    },
    // Options.
    {
      name: 'the signal of its own group, where that is not allowed',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group) {
          group.go(async () => load('a', group.signal));
        }
      `,
      options: [{ allowOwnGroupSignal: false }],
      errors: [
        {
          messageId: 'groupSignal',
          line: 4,
          column: 34,
          endLine: 4,
          endColumn: 46,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              data: { name: 'signal' },
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function run(group: Group) {
                  group.go(async (signal) => load('a', signal));
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a question, where that is not allowed',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group, outer: AbortSignal) {
          group.go(async () => outer.aborted || load('a'));
        }
      `,
      options: [{ allowInspect: false }],
      errors: [
        {
          messageId: 'outerSignal',
          line: 4,
          column: 24,
          endLine: 4,
          endColumn: 29,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              data: { name: 'signal' },
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function run(group: Group, outer: AbortSignal) {
                  group.go(async (signal) => signal.aborted || load('a'));
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'another name for the signals of tasks',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group, outer: AbortSignal) {
          group.go(async () => load('a', outer));
        }
      `,
      errors: [
        {
          messageId: 'outerSignal',
          line: 4,
          column: 34,
          endLine: 4,
          endColumn: 39,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              data: { name: 'abort' },
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function run(group: Group, outer: AbortSignal) {
                  group.go(async (abort) => load('a', abort));
                }
              `,
            },
          ],
        },
      ],
      settings: { errgroup: { signalName: 'abort' } },
    },
  ],
});
