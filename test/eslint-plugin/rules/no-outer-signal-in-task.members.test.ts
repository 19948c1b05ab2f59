import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);
const rule = ruleOf('no-outer-signal-in-task');

ruleTester.run('no-outer-signal-in-task', rule, {
  valid: [
    // Something else of the code around the task.
    {
      name: 'an outer controller that the task aborts',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group, controller: AbortController) {
          group.go(async signal => {
            await load('a', signal);
            controller.abort();
          });
        }
      `,
    },
    {
      name: 'an outer variable that is no signal',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group, id: string) {
          group.go(async signal => load(id, signal));
        }
      `,
    },
    {
      name: 'a signal of a process',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function kill(signal: string): Promise<void>;
        export async function run(group: Group, signal: string) {
          group.go(async () => kill(signal));
        }
      `,
    },
    {
      name: 'the type of an outer signal',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group, outer: AbortSignal) {
          group.go(async (signal: typeof outer) => load('a', signal));
        }
      `,
    },
    {
      name: 'a controller that the task aborts with its signal',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export function run(group: Group) {
          const controller = new AbortController();
          group.go(async signal => {
            signal.addEventListener('abort', () => controller.abort());
            await load('a', controller.signal);
          });
        }
      `,
    },
    {
      name: 'a controller that the group aborts',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export function run(group: Group) {
          const controller = new AbortController();
          group.signal.addEventListener('abort', () => controller.abort());
          group.go(() => load('a', controller.signal));
        }
      `,
    },
    {
      name: 'signals of another kind, which only their use or their type shows',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export function run(group: Group, store: { signal: { value: number } }, { signal }: { signal: string }, end: { signal: string }) {
          group.go(async own => {
            console.log(store.signal.value, signal, end.signal);
            await load('a', own);
          });
        }
      `,
    },
  ],
  invalid: [
    // Where the outer signal comes from.
    {
      name: 'the signal of the task around a nested one',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group) {
          group.go(async signal => {
            await using inner = new Group({ signal });
            inner.go(async () => load('a', signal));
          });
        }
      `,
      errors: [
        {
          messageId: 'outerSignal',
          line: 6,
          column: 36,
          endLine: 6,
          endColumn: 42,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              data: { name: 'signal' },
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function run(group: Group) {
                  group.go(async signal => {
                    await using inner = new Group({ signal });
                    inner.go(async (signal) => load('a', signal));
                  });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'the signal of another group',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group, other: Group) {
          group.go(async () => load('a', other.signal));
        }
      `,
      errors: [
        {
          messageId: 'outerSignal',
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
                export async function run(group: Group, other: Group) {
                  group.go(async (signal) => load('a', signal));
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a field of the object',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export class Loader {
          constructor(readonly signal: AbortSignal) {}
          run(group: Group) {
            group.go(async () => load('a', this.signal));
          }
        }
      `,
      errors: [
        {
          messageId: 'outerSignal',
          line: 6,
          column: 36,
          endLine: 6,
          endColumn: 47,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              data: { name: 'signal' },
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export class Loader {
                  constructor(readonly signal: AbortSignal) {}
                  run(group: Group) {
                    group.go(async (signal) => load('a', signal));
                  }
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a private field of the object',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export class Loader {
          #closed = new AbortController();
          run(group: Group) {
            group.go(async () => load('a', this.#closed.signal));
          }
        }
      `,
      errors: [
        {
          messageId: 'outerSignal',
          line: 6,
          column: 36,
          endLine: 6,
          endColumn: 55,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              data: { name: 'signal' },
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export class Loader {
                  #closed = new AbortController();
                  run(group: Group) {
                    group.go(async (signal) => load('a', signal));
                  }
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a member of a member',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export function run(group: Group, context: { request: Request }) {
          group.go(async () => load('a', context.request.signal));
        }
      `,
      errors: [
        {
          messageId: 'outerSignal',
          line: 4,
          column: 34,
          endLine: 4,
          endColumn: 56,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              data: { name: 'signal' },
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export function run(group: Group, context: { request: Request }) {
                  group.go(async (signal) => load('a', signal));
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a signal that only its type shows',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare const stop: AbortSignal;
        export function run(group: Group) {
          group.go(async () => load('a', stop));
        }
      `,
      errors: [
        {
          messageId: 'outerSignal',
          line: 5,
          column: 34,
          endLine: 5,
          endColumn: 38,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              data: { name: 'signal' },
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                declare const stop: AbortSignal;
                export function run(group: Group) {
                  group.go(async (signal) => load('a', signal));
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
