import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);
const rule = ruleOf('require-task-signal');

ruleTester.run('require-task-signal', rule, {
  valid: [
    {
      name: 'a task that takes its signal',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<void>;
        const group = new Group();
        group.go(signal => load('a', signal));
      `,
    },
  ],
  invalid: [
    // A parameter that is never read.
    {
      name: 'an arrow function without parentheses',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<void>;
        const group = new Group();
        group.go(async s => {
          await load('a');
        });
      `,
      errors: [
        {
          messageId: 'unusedSignal',
          line: 4,
          column: 10,
          endLine: 4,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<void>;
                const group = new Group();
                group.go(async s => {
                  await load('a', s);
                });
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a parameter with a type',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<void>;
        const group = new Group();
        group.go(async (s: AbortSignal) => {
          await load('a');
        });
      `,
      errors: [
        {
          messageId: 'unusedSignal',
          line: 4,
          column: 10,
          endLine: 4,
          endColumn: 35,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<void>;
                const group = new Group();
                group.go(async (s: AbortSignal) => {
                  await load('a', s);
                });
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a parameter with a default',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<void>;
        const group = new Group();
        group.go(async (s = AbortSignal.timeout(9)) => {
          await load('a');
        });
      `,
      errors: [
        {
          messageId: 'unusedSignal',
          line: 4,
          column: 10,
          endLine: 4,
          endColumn: 47,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<void>;
                const group = new Group();
                group.go(async (s = AbortSignal.timeout(9)) => {
                  await load('a', s);
                });
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a parameter that a callback hides',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<void>;
        const group = new Group();
        group.go(async s => {
          await Promise.all(['a'].map(s => load(s)));
        });
      `,
      errors: [
        {
          messageId: 'unusedSignal',
          line: 4,
          column: 10,
          endLine: 4,
          endColumn: 20,
        },
      ],
    },
    {
      name: 'an underscore that is no excuse',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<void>;
        const group = new Group();
        group.go(async _signal => {
          await load('a');
        });
      `,
      options: [{ allowUnderscore: false }],
      errors: [
        {
          messageId: 'unusedSignal',
          line: 4,
          column: 10,
          endLine: 4,
          endColumn: 26,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<void>;
                const group = new Group();
                group.go(async _signal => {
                  await load('a', _signal);
                });
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a task in which nothing takes a signal, which is no excuse',
      code: dedent`
        import { Group } from 'errgroup';
        declare function poll(): Promise<void>;
        const group = new Group();
        group.go(async () => {
          await poll();
        });
      `,
      options: [{ requireEvenIfNothingAccepts: true }],
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 10,
          endLine: 4,
          endColumn: 21,
        },
      ],
    },
    // A function by name.
    {
      name: 'a constant that is only a task',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<void>;
        const group = new Group();
        const work = async () => {
          await load('a');
        };
        group.go(work);
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 7,
          column: 10,
          endLine: 7,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'addSignal',
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<void>;
                const group = new Group();
                const work = async (signal: AbortSignal) => {
                  await load('a', signal);
                };
                group.go(work);
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a function declaration that is only a task',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<void>;
        const group = new Group();
        async function work() {
          await load('a');
        }
        group.go(work);
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 7,
          column: 10,
          endLine: 7,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'addSignal',
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<void>;
                const group = new Group();
                async function work(signal: AbortSignal) {
                  await load('a', signal);
                }
                group.go(work);
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a function that is called elsewhere as well',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<void>;
        const group = new Group();
        async function work() {
          await load('a');
        }
        group.go(work);
        await work();
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 7,
          column: 10,
          endLine: 7,
          endColumn: 14,
        },
      ],
    },
    {
      name: 'a function that is exported',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<void>;
        const group = new Group();
        export async function work() {
          await load('a');
        }
        group.go(work);
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 7,
          column: 10,
          endLine: 7,
          endColumn: 14,
        },
      ],
    },
    {
      name: 'a function in a TSX file',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<void>;
        const group = new Group();
        group.go(async () => {
          await load('a');
        });
        export const view = <p />;
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 10,
          endLine: 4,
          endColumn: 21,
          suggestions: [
            {
              messageId: 'addSignal',
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<void>;
                const group = new Group();
                group.go(async (signal) => {
                  await load('a', signal);
                });
                export const view = <p />;
              `,
            },
          ],
        },
      ],
      filename: 'react.tsx',
    },
  ],
});
