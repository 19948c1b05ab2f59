import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);
const rule = ruleOf('no-outer-signal-in-task');

ruleTester.run('no-outer-signal-in-task', rule, {
  valid: [
    {
      name: 'a copy of the signal that is made to abort with the outer one',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group, outer?: AbortSignal) {
          group.go(async signal => {
            let either = signal;
            if (outer) either = AbortSignal.any([either, outer]);
            await load('a', either);
          });
        }
      `,
    },
    {
      name: 'one that is made of the signal, beside the outer one',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group, outer: AbortSignal) {
          group.go(async signal => {
            const soon = AbortSignal.any([signal, AbortSignal.timeout(500)]);
            await load('a', AbortSignal.any([soon, outer]));
          });
        }
      `,
    },
    {
      name: 'either of two outer signals, beside that of the task',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group, one: AbortSignal, other?: AbortSignal) {
          group.go(async signal =>
            load('a', AbortSignal.any([signal, other ? other : one])),
          );
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'the outer signal or that of the task',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group, outer: AbortSignal, slow: boolean) {
          group.go(async signal => load('a', slow ? outer : signal));
        }
      `,
      errors: [
        {
          messageId: 'outerSignal',
          line: 4,
          column: 45,
          endLine: 4,
          endColumn: 50,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function run(group: Group, outer: AbortSignal, slow: boolean) {
                  group.go(async signal => load('a', signal));
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'the signal of the task as a fallback',
      code: dedent`
        import { map } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export const run = (ids: string[], options: { signal?: AbortSignal }) =>
          map(ids, (id, signal) => load(id, options.signal ?? signal), options);
      `,
      errors: [
        {
          messageId: 'outerSignal',
          line: 4,
          column: 37,
          endLine: 4,
          endColumn: 51,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              output: dedent`
                import { map } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export const run = (ids: string[], options: { signal?: AbortSignal }) =>
                  map(ids, (id, signal) => load(id, signal), options);
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'options with either of the signals',
      code: dedent`
        import { Group } from 'errgroup';
        export async function run(group: Group, outer?: AbortSignal) {
          group.go(async signal =>
            fetch('/a', { ...(outer ? { signal: outer } : { signal }) }),
          );
        }
      `,
      errors: [
        {
          messageId: 'outerSignal',
          line: 4,
          column: 41,
          endLine: 4,
          endColumn: 46,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              output: dedent`
                import { Group } from 'errgroup';
                export async function run(group: Group, outer?: AbortSignal) {
                  group.go(async signal =>
                    fetch('/a', { ...(outer ? { signal } : { signal }) }),
                  );
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'beside what was loaded with the signal of the task',
      code: dedent`
        import { Group } from 'errgroup';
        declare function save(text: string, signal?: AbortSignal): Promise<void>;
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group, outer: AbortSignal) {
          group.go(async signal => {
            const text = await load('a', signal);
            await save(text, outer);
          });
        }
      `,
      errors: [
        {
          messageId: 'outerSignal',
          line: 7,
          column: 22,
          endLine: 7,
          endColumn: 27,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              output: dedent`
                import { Group } from 'errgroup';
                declare function save(text: string, signal?: AbortSignal): Promise<void>;
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function run(group: Group, outer: AbortSignal) {
                  group.go(async signal => {
                    const text = await load('a', signal);
                    await save(text, signal);
                  });
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
