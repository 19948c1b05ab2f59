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
    // The outer signal stands beside that of the task.
    {
      name: 'a signal that aborts with either',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group, outer: AbortSignal) {
          group.go(async signal => load('a', AbortSignal.any([signal, outer])));
        }
      `,
    },
    {
      name: 'a constant that aborts with either',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group, outer: AbortSignal) {
          group.go(async signal => {
            const either = AbortSignal.any([signal, outer]);
            await load('a', either);
          });
        }
      `,
    },
    {
      name: 'a signal that aborts with the group or the outer one, made before',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group, outer: AbortSignal) {
          const either = AbortSignal.any([group.signal, outer]);
          group.go(async () => load('a', either));
        }
      `,
    },
    {
      name: 'a fallback for the signal of the task',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group, outer: AbortSignal) {
          group.go(async (signal?: AbortSignal) => load('a', signal ?? outer));
        }
      `,
    },
    {
      name: 'a function that is given both',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function race<T>(work: Promise<T>, signal: AbortSignal): Promise<T>;
        export async function run(group: Group, outer: AbortSignal) {
          group.go(async signal => race(load('a', signal), outer));
        }
      `,
    },
    // It is only asked who has cancelled.
    {
      name: 'whether the outer signal has aborted',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group, outer: AbortSignal) {
          group.go(async signal => {
            await load('a', signal);
            if (outer.aborted) console.log(outer.reason);
          });
        }
      `,
    },
    {
      name: 'whether an error is an echo of the outer abort',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        import { isAbortOf } from 'errgroup';
        export async function run(group: Group, outer: AbortSignal) {
          group.go(signal =>
            load('a', signal).catch(error => isAbortOf(outer, error)),
          );
        }
      `,
    },
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
      name: 'a parameter that says the group is ignored on purpose',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group, outer: AbortSignal) {
          group.go(async _signal => load('a', outer));
        }
      `,
    },
    {
      name: 'what cleans up after the task',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group, outer: AbortSignal) {
          group.go(async signal => {
            try {
              await load('a', signal);
            } finally {
              await load('b', outer);
            }
          });
        }
      `,
    },
    {
      name: 'a listener, which may run after the task',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        import type { EventEmitter } from 'node:events';
        export async function run(group: Group, outer: AbortSignal, bus: EventEmitter) {
          group.go(async signal => {
            bus.on('retry', () => void load('b', outer));
            await load('a', signal);
          });
        }
      `,
    },
    // No task.
    {
      name: 'code beside the task',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(signal: AbortSignal) {
          await using group = new Group({ signal });
          await load('a', signal);
        }
      `,
    },
    {
      name: 'the options of a group that is made in the task',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group) {
          group.go(async signal => {
            await using inner = new Group({ signal });
            inner.go(async signal => load('a', signal));
          });
        }
      `,
    },
    {
      name: 'a method go of something else',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare const router: { go(then: () => Promise<string>): void };
        export function run(signal: AbortSignal) {
          router.go(async () => load('a', signal));
        }
      `,
    },
    {
      name: 'a named function that others may call',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group, outer: AbortSignal) {
          const work = async () => load('a', outer);
          await work();
          group.go(work);
        }
      `,
    },
    {
      name: 'a question that is taken apart',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export function run(group: Group, outer: AbortSignal) {
          group.go(async signal => {
            const { aborted } = outer;
            if (!aborted) await load('a', signal);
          });
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
    // What the task does with it.
    {
      name: 'two uses',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(signal: AbortSignal) {
          await using group = new Group({ signal });
          group.go(async () => {
            await load('a', signal);
            await load('b', signal);
          });
        }
      `,
      errors: [
        {
          messageId: 'outerSignal',
          line: 6,
          column: 21,
          endLine: 6,
          endColumn: 27,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              data: { name: 'signal' },
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function run(signal: AbortSignal) {
                  await using group = new Group({ signal });
                  group.go(async (signal) => {
                    await load('a', signal);
                    await load('b', signal);
                  });
                }
              `,
            },
          ],
        },
        {
          messageId: 'outerSignal',
          line: 7,
          column: 21,
          endLine: 7,
          endColumn: 27,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              data: { name: 'signal' },
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function run(signal: AbortSignal) {
                  await using group = new Group({ signal });
                  group.go(async (signal) => {
                    await load('a', signal);
                    await load('b', signal);
                  });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'one use and one question',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group, signal: AbortSignal) {
          group.go(async () => {
            await load('a', signal);
            console.log(signal.aborted);
          });
        }
      `,
      errors: [
        {
          messageId: 'outerSignal',
          line: 5,
          column: 21,
          endLine: 5,
          endColumn: 27,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              data: { name: 'taskSignal' },
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function run(group: Group, signal: AbortSignal) {
                  group.go(async (taskSignal) => {
                    await load('a', taskSignal);
                    console.log(signal.aborted);
                  });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a listener',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group, outer: AbortSignal) {
          group.go(async () => {
            outer.addEventListener('abort', () => console.log('stop'));
            await load('a');
          });
        }
      `,
      errors: [
        {
          messageId: 'outerSignal',
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              data: { name: 'signal' },
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function run(group: Group, outer: AbortSignal) {
                  group.go(async (signal) => {
                    signal.addEventListener('abort', () => console.log('stop'));
                    await load('a');
                  });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a checkpoint',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group, outer: AbortSignal) {
          group.go(async () => {
            outer.throwIfAborted();
            await load('a');
          });
        }
      `,
      errors: [
        {
          messageId: 'outerSignal',
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              data: { name: 'signal' },
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function run(group: Group, outer: AbortSignal) {
                  group.go(async (signal) => {
                    signal.throwIfAborted();
                    await load('a');
                  });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a callback in the task',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group, ids: string[], signal: AbortSignal) {
          group.go(async () => {
            await Promise.all(ids.map(id => load(id, signal)));
          });
        }
      `,
      errors: [
        {
          messageId: 'outerSignal',
          line: 5,
          column: 46,
          endLine: 5,
          endColumn: 52,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              data: { name: 'signal' },
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function run(group: Group, ids: string[], signal: AbortSignal) {
                  group.go(async (signal) => {
                    await Promise.all(ids.map(id => load(id, signal)));
                  });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a signal in shorthand',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group, signal: AbortSignal) {
          group.go(async own => fetch(load.name, { signal }).finally(() => own));
        }
      `,
      errors: [
        {
          messageId: 'outerSignal',
          line: 4,
          column: 44,
          endLine: 4,
          endColumn: 50,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              data: { name: 'own' },
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function run(group: Group, signal: AbortSignal) {
                  group.go(async own => fetch(load.name, { signal: own }).finally(() => own));
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a signal of another name in a literal',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group, outer: AbortSignal) {
          group.go(async signal => {
            signal.throwIfAborted();
            await fetch('https://example.com/', { signal: outer });
          });
        }
      `,
      errors: [
        {
          messageId: 'outerSignal',
          line: 6,
          column: 51,
          endLine: 6,
          endColumn: 56,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              data: { name: 'signal' },
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function run(group: Group, outer: AbortSignal) {
                  group.go(async signal => {
                    signal.throwIfAborted();
                    await fetch('https://example.com/', { signal });
                  });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a nested group with the outer parent',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group, outer: AbortSignal) {
          group.go(async () => {
            await using inner = new Group({ signal: outer });
            inner.go(async signal => load('a', signal));
          });
        }
      `,
      errors: [
        {
          messageId: 'outerSignal',
          line: 5,
          column: 45,
          endLine: 5,
          endColumn: 50,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              data: { name: 'taskSignal' },
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function run(group: Group, outer: AbortSignal) {
                  group.go(async (taskSignal) => {
                    await using inner = new Group({ signal: taskSignal });
                    inner.go(async signal => load('a', signal));
                  });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'an optional chain with wrappers',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group?: Group, outer?: AbortSignal) {
          group?.go(async () => load('a', (outer as AbortSignal)!));
        }
      `,
      errors: [
        {
          messageId: 'outerSignal',
          line: 4,
          column: 36,
          endLine: 4,
          endColumn: 41,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              data: { name: 'signal' },
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function run(group?: Group, outer?: AbortSignal) {
                  group?.go(async (signal) => load('a', (signal as AbortSignal)!));
                }
              `,
            },
          ],
        },
      ],
    },
    // What kind of task.
    {
      name: 'a function expression',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group, outer: AbortSignal) {
          group.tryGo(async function () {
            await load('a', outer);
          });
        }
      `,
      errors: [
        {
          messageId: 'outerSignal',
          line: 5,
          column: 21,
          endLine: 5,
          endColumn: 26,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              data: { name: 'signal' },
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function run(group: Group, outer: AbortSignal) {
                  group.tryGo(async function (signal) {
                    await load('a', signal);
                  });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a service',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group, outer: AbortSignal) {
          await group.start<void>(async (signal, ready) => {
            ready();
            await load('a', outer);
          });
        }
      `,
      errors: [
        {
          messageId: 'outerSignal',
          line: 6,
          column: 21,
          endLine: 6,
          endColumn: 26,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              data: { name: 'signal' },
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function run(group: Group, outer: AbortSignal) {
                  await group.start<void>(async (signal, ready) => {
                    ready();
                    await load('a', signal);
                  });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'an element of all',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        import { all } from 'errgroup';
        export async function run(outer: AbortSignal) {
          await all([async () => load('a', outer)]);
        }
      `,
      errors: [
        {
          messageId: 'outerSignal',
          line: 5,
          column: 36,
          endLine: 5,
          endColumn: 41,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              data: { name: 'signal' },
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                import { all } from 'errgroup';
                export async function run(outer: AbortSignal) {
                  await all([async (signal) => load('a', signal)]);
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a mapper, whose second parameter has the signal',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        import { map } from 'errgroup';
        export async function run(ids: string[], signal: AbortSignal) {
          await map(ids, id => load(id, signal));
        }
      `,
      errors: [
        {
          messageId: 'outerSignal',
          line: 5,
          column: 33,
          endLine: 5,
          endColumn: 39,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              data: { name: 'signal' },
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                import { map } from 'errgroup';
                export async function run(ids: string[], signal: AbortSignal) {
                  await map(ids, (id, signal) => load(id, signal));
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a mapper with no parameters',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        import { map } from 'errgroup';
        export async function run(ids: string[], signal: AbortSignal) {
          await map(ids, () => load('a', signal));
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
                import { map } from 'errgroup';
                export async function run(ids: string[], signal: AbortSignal) {
                  await map(ids, (_item, signal) => load('a', signal));
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a parameter in pieces',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group, outer: AbortSignal) {
          group.go(async ({ aborted }) => !aborted && load('a', outer));
        }
      `,
      errors: [
        {
          messageId: 'outerSignal',
          line: 4,
          column: 57,
          endLine: 4,
          endColumn: 62,
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
    {
      name: 'a task that a mapper makes',
      code: dedent`
        import { all } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export const run = (ids: string[], signal: AbortSignal) =>
          all(ids.map(id => () => load(id, signal)), { signal });
      `,
      errors: [
        {
          messageId: 'outerSignal',
          line: 4,
          column: 36,
          endLine: 4,
          endColumn: 42,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              output: dedent`
              import { all } from 'errgroup';
              declare function load(id: string, signal?: AbortSignal): Promise<string>;
              export const run = (ids: string[], signal: AbortSignal) =>
                all(ids.map(id => (signal: AbortSignal) => load(id, signal)), { signal });
            `,
            },
          ],
        },
      ],
    },
    {
      name: 'a task that is spread into a list',
      code: dedent`
        import { all } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export const run = (ids: string[], outer: AbortSignal) =>
          all([...ids.map(id => () => load(id, outer))]);
      `,
      errors: [
        {
          messageId: 'outerSignal',
          line: 4,
          column: 40,
          endLine: 4,
          endColumn: 45,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              output: dedent`
              import { all } from 'errgroup';
              declare function load(id: string, signal?: AbortSignal): Promise<string>;
              export const run = (ids: string[], outer: AbortSignal) =>
                all([...ids.map(id => (signal: AbortSignal) => load(id, signal))]);
            `,
            },
          ],
        },
      ],
    },
  ],
});
