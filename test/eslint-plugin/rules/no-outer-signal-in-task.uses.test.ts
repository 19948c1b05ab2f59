import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);
const rule = ruleOf('no-outer-signal-in-task');

ruleTester.run('no-outer-signal-in-task', rule, {
  valid: [
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
  ],
  invalid: [
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
  ],
});
