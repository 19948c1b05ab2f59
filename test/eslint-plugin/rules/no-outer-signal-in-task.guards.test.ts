import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);
const rule = ruleOf('no-outer-signal-in-task');

ruleTester.run('no-outer-signal-in-task', rule, {
  valid: [
    {
      name: 'what has signals, and is none',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group, outers: AbortSignal[], byId: Map<string, AbortSignal>) {
          group.go(async signal => {
            if (outers.length + byId.size > 0) await load('a', signal);
          });
        }
      `,
    },
    {
      name: 'whether there is an outer signal',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(group: Group, outer?: AbortSignal) {
          group.go(async signal => {
            if (outer) console.log('can be cancelled');
            await load(outer ? 'a' : 'b', outer && signal);
          });
        }
      `,
    },
    {
      name: 'what is asked of an outer signal in a test',
      code: dedent`
    import type { Group } from 'errgroup';
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export function f(group: Group, outer?: AbortSignal) {
      group.go(async signal => {
        if (outer === undefined) await load('1', signal);
        if (!outer) await load('2', signal);
        if (typeof outer === 'object') await load('3', signal);
        if (outer || signal.aborted) await load('4', signal);
      });
    }
  `,
    },
  ],
  invalid: [
    // It is handed over where there is one: the signal of the task always is.
    {
      name: 'a spread that asks for it first',
      code: dedent`
        import { Group } from 'errgroup';
        export async function run(group: Group, signal?: AbortSignal) {
          group.go(() => fetch('a', { method: 'PUT', ...(signal && { signal }) }));
        }
      `,
      errors: [
        {
          messageId: 'outerSignal',
          line: 3,
          column: 62,
          endLine: 3,
          endColumn: 68,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              output: dedent`
        import { Group } from 'errgroup';
        export async function run(group: Group, signal?: AbortSignal) {
          group.go((signal) => fetch('a', { method: 'PUT', signal }));
        }
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'a choice between it and nothing',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(options: { abort?: AbortSignal }): Promise<string>;
        export async function run(group: Group, options?: { signal?: AbortSignal }) {
          group.go(async signal => {
            await load({ ...(options?.signal ? { abort: options.signal } : {}) });
          });
        }
      `,
      errors: [
        {
          messageId: 'outerSignal',
          line: 5,
          column: 49,
          endLine: 5,
          endColumn: 63,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              output: dedent`
        import { Group } from 'errgroup';
        declare function load(options: { abort?: AbortSignal }): Promise<string>;
        export async function run(group: Group, options?: { signal?: AbortSignal }) {
          group.go(async signal => {
            await load({ abort: signal });
          });
        }
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'a choice that asserts what it has asked for',
      code: dedent`
        import { Group } from 'errgroup';
        interface Options { signal?: AbortSignal }
        declare function load(options: { abort?: AbortSignal }): Promise<string>;
        export async function run(group: Group, options?: Options) {
          group.go(async signal => {
            await load({ ...(options!.signal && { abort: (options as Options).signal }) });
          });
        }
      `,
      errors: [
        {
          messageId: 'outerSignal',
          line: 6,
          column: 50,
          endLine: 6,
          endColumn: 77,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              output: dedent`
                import { Group } from 'errgroup';
                interface Options { signal?: AbortSignal }
                declare function load(options: { abort?: AbortSignal }): Promise<string>;
                export async function run(group: Group, options?: Options) {
                  group.go(async signal => {
                    await load({ abort: signal });
                  });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a spread with something else in it',
      code: dedent`
        import { Group } from 'errgroup';
        export async function run(group: Group, outer?: AbortSignal) {
          group.go(signal => fetch('a', { ...(outer && { method: 'PUT', signal: outer }) }));
        }
      `,
      errors: [
        {
          messageId: 'outerSignal',
          line: 3,
          column: 73,
          endLine: 3,
          endColumn: 78,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              output: dedent`
        import { Group } from 'errgroup';
        export async function run(group: Group, outer?: AbortSignal) {
          group.go(signal => fetch('a', { ...(outer && { method: 'PUT', signal }) }));
        }
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'an outer signal that is asked for and used',
      code: dedent`
    import type { Group } from 'errgroup';
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export function f(group: Group, outer?: AbortSignal) {
      group.go(async signal => {
        if (outer !== undefined) return load('1', outer);
        return load('1', signal);
      });
    }
  `,
      errors: [
        {
          messageId: 'outerSignal',
          line: 5,
          column: 47,
          endLine: 5,
          endColumn: 52,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              data: { name: 'signal' },
              output: dedent`
    import type { Group } from 'errgroup';
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export function f(group: Group, outer?: AbortSignal) {
      group.go(async signal => {
        if (outer !== undefined) return load('1', signal);
        return load('1', signal);
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
