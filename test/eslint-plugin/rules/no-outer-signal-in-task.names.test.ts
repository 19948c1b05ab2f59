import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);
const rule = ruleOf('no-outer-signal-in-task');

ruleTester.run('no-outer-signal-in-task', rule, {
  valid: [
    {
      name: 'a class that is given the signal of the task as well',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(job: object): Promise<string>;
        export async function run(group: Group, outer: AbortSignal) {
          group.go(async signal => {
            await load(class { either = AbortSignal.any([signal, outer]); });
          });
        }
      `,
    },
  ],
  invalid: [
    // The name of a member is no use of the signal that is called so.
    {
      name: 'a field with the name of the signal of the task',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(job: object): Promise<string>;
        export async function run(group: Group, outer: AbortSignal) {
          group.go(async signal => {
            signal.throwIfAborted();
            await load(class { signal = outer; });
          });
        }
      `,
      errors: [
        {
          messageId: 'outerSignal',
          line: 6,
          column: 33,
          endLine: 6,
          endColumn: 38,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(job: object): Promise<string>;
                export async function run(group: Group, outer: AbortSignal) {
                  group.go(async signal => {
                    signal.throwIfAborted();
                    await load(class { signal = signal; });
                  });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'members of classes and types, beside which the name is free',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(job: object, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group, outer: AbortSignal) {
          group.go(async () => {
            interface Options { signal?: string }
            interface Source { signal(): string }
            class Job { signal = 'a'; }
            class Owner { signal() { return new Job(); } }
            await load([{} as Options & Source, Owner], outer);
          });
        }
      `,
      errors: [
        {
          messageId: 'outerSignal',
          line: 9,
          column: 49,
          endLine: 9,
          endColumn: 54,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(job: object, signal?: AbortSignal): Promise<string>;
                export async function run(group: Group, outer: AbortSignal) {
                  group.go(async (signal) => {
                    interface Options { signal?: string }
                    interface Source { signal(): string }
                    class Job { signal = 'a'; }
                    class Owner { signal() { return new Job(); } }
                    await load([{} as Options & Source, Owner], signal);
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
