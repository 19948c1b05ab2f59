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
    {
      name: 'a function expression',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<void>;
        const group = new Group();
        group.go(async function () {
          await load('a');
        });
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 10,
          endLine: 4,
          endColumn: 27,
          suggestions: [
            {
              messageId: 'addSignal',
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<void>;
                const group = new Group();
                group.go(async function (signal) {
                  await load('a', signal);
                });
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a function expression with the type of this',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<void>;
        const group = new Group();
        group.go(async function work(this: void) {
          await load('a');
        });
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 10,
          endLine: 4,
          endColumn: 41,
          suggestions: [
            {
              messageId: 'addSignal',
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<void>;
                const group = new Group();
                group.go(async function work(this: void, signal) {
                  await load('a', signal);
                });
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'an arrow function with type parameters',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<void>;
        const group = new Group();
        group.go(async <T,>() => {
          await load('a');
        });
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 10,
          endLine: 4,
          endColumn: 25,
          suggestions: [
            {
              messageId: 'addSignal',
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<void>;
                const group = new Group();
                group.go(async <T,>(signal: AbortSignal) => {
                  await load('a', signal);
                });
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a function that returns the promise',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<void>;
        const group = new Group();
        group.go(() => {
          return load('a');
        });
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 10,
          endLine: 4,
          endColumn: 15,
          suggestions: [
            {
              messageId: 'addSignal',
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<void>;
                const group = new Group();
                group.go((signal) => {
                  return load('a', signal);
                });
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a function that returns a stored promise',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<void>;
        const group = new Group();
        group.go(() => {
          const loaded = load('a');
          return loaded;
        });
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 10,
          endLine: 4,
          endColumn: 15,
          suggestions: [
            {
              messageId: 'addSignal',
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<void>;
                const group = new Group();
                group.go((signal) => {
                  const loaded = load('a', signal);
                  return loaded;
                });
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'comments beside the edits',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<void>;
        const group = new Group();
        group.go((/* nothing */) => load('a' /* id */));
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 10,
          endLine: 4,
          endColumn: 47,
          suggestions: [
            {
              messageId: 'addSignal',
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<void>;
                const group = new Group();
                group.go((/* nothing */ signal) => load('a' /* id */, signal));
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'one of two tasks',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<void>;
        const group = new Group();
        declare const isFast: boolean;
        group.go(isFast ? () => load('a') : signal => load('b', signal));
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 5,
          column: 19,
          endLine: 5,
          endColumn: 34,
          suggestions: [
            {
              messageId: 'addSignal',
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<void>;
                const group = new Group();
                declare const isFast: boolean;
                group.go(isFast ? (signal) => load('a', signal) : signal => load('b', signal));
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a task in an assertion',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<void>;
        const group = new Group();
        group.go((() => load('a')) as () => Promise<void>);
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 11,
          endLine: 4,
          endColumn: 26,
        },
      ],
    },
    {
      name: 'a method in brackets on an optional group',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<void>;
        declare const group: Group | undefined;
        group?.['go'](() => load('a'));
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 15,
          endLine: 4,
          endColumn: 30,
          suggestions: [
            {
              messageId: 'addSignal',
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<void>;
                declare const group: Group | undefined;
                group?.['go']((signal) => load('a', signal));
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a settings name for the signal',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<void>;
        const group = new Group();
        group.go(() => load('a'));
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 10,
          endLine: 4,
          endColumn: 25,
          suggestions: [
            {
              messageId: 'addSignal',
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<void>;
                const group = new Group();
                group.go((stop) => load('a', stop));
              `,
            },
          ],
        },
      ],
      settings: { errgroup: { signalName: 'stop' } },
    },
    {
      name: 'a settings name that is taken',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<void>;
        const group = new Group();
        declare const stop: string;
        group.go(() => load(stop));
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 26,
          suggestions: [
            {
              messageId: 'addSignal',
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<void>;
                const group = new Group();
                declare const stop: string;
                group.go((stop2) => load(stop, stop2));
              `,
            },
          ],
        },
      ],
      settings: { errgroup: { signalName: 'stop' } },
    },
  ],
});
