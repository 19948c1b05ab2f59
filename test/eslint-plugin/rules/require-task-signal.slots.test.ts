import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);
const rule = ruleOf('require-task-signal');

ruleTester.run('require-task-signal', rule, {
  valid: [
    {
      name: 'a task that passes its signal on twice',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<void>;
        const group = new Group();
        group.go(async signal => {
          await load('a', signal);
          await load('b', signal);
        });
      `,
    },
    // What ends something has to be done.
    {
      name: 'a task that cancels other work',
      code: dedent`
        import { Group } from 'errgroup';
        declare const runs: { cancel(id: string, options?: { signal?: AbortSignal }): Promise<void> };
        const group = new Group();
        group.go(() => runs.cancel('a'));
      `,
    },
  ],
  invalid: [
    {
      name: 'a task that cancels, and loads what is next',
      code: dedent`
        import { Group } from 'errgroup';
        declare const runs: { cancel(id: string, options?: { signal?: AbortSignal }): Promise<void> };
        const group = new Group();
        group.go(async () => {
          await runs.cancel('a');
          await fetch('https://example.com/');
        });
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
                declare const runs: { cancel(id: string, options?: { signal?: AbortSignal }): Promise<void> };
                const group = new Group();
                group.go(async (signal) => {
                  await runs.cancel('a');
                  await fetch('https://example.com/', { signal });
                });
              `,
            },
          ],
        },
      ],
    },
    // Where the signal goes.
    {
      name: 'a call with an options object to come',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        group.go(() => fetch('https://example.com/'));
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 3,
          column: 10,
          endLine: 3,
          endColumn: 45,
          suggestions: [
            {
              messageId: 'addSignal',
              output: dedent`
                import { Group } from 'errgroup';
                const group = new Group();
                group.go((signal) => fetch('https://example.com/', { signal }));
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a call with an options object',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        group.go(() => fetch('https://example.com/', { method: 'POST' }));
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 3,
          column: 10,
          endLine: 3,
          endColumn: 65,
          suggestions: [
            {
              messageId: 'addSignal',
              output: dedent`
                import { Group } from 'errgroup';
                const group = new Group();
                group.go((signal) => fetch('https://example.com/', { method: 'POST', signal }));
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'two calls and a callback',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<void>;
        const group = new Group();
        group.go(async () => {
          await load('a');
          await Promise.all(['b', 'c'].map(id => load(id)));
        });
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
                  await Promise.all(['b', 'c'].map(id => load(id, signal)));
                });
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a call before one that cleans up',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<void>;
        const group = new Group();
        group.go(async () => {
          try {
            await load('a');
          } finally {
            await load('b');
          }
        });
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
                  try {
                    await load('a', signal);
                  } finally {
                    await load('b');
                  }
                });
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'an iteration over events',
      code: dedent`
        import { EventEmitter, on } from 'node:events';
        import { Group } from 'errgroup';
        const group = new Group();
        group.go(async () => {
          for await (const each of on(new EventEmitter(), 'data')) console.log(each);
        });
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
                import { EventEmitter, on } from 'node:events';
                import { Group } from 'errgroup';
                const group = new Group();
                group.go(async (signal) => {
                  for await (const each of on(new EventEmitter(), 'data', { signal })) console.log(each);
                });
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a nested group that is not linked',
      code: dedent`
        import { Group, withGroup } from 'errgroup';
        const group = new Group();
        group.go(() => withGroup(inner => inner.limit));
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 3,
          column: 10,
          endLine: 3,
          endColumn: 47,
          suggestions: [
            {
              messageId: 'addSignal',
              output: dedent`
                import { Group, withGroup } from 'errgroup';
                const group = new Group();
                group.go((signal) => withGroup(inner => inner.limit, { signal }));
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a loop that waits',
      code: dedent`
        import { Group } from 'errgroup';
        declare function poll(): Promise<void>;
        const group = new Group();
        group.go(async () => {
          while (true) {
            await poll();
          }
        });
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
                declare function poll(): Promise<void>;
                const group = new Group();
                group.go(async (signal) => {
                  while (true) {
                    signal.throwIfAborted();
                    await poll();
                  }
                });
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a loop that waits, with no block',
      code: dedent`
        import { Group } from 'errgroup';
        declare function poll(): Promise<void>;
        const group = new Group();
        group.go(async () => {
          for (;;) await poll();
        });
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
                declare function poll(): Promise<void>;
                const group = new Group();
                group.go(async (signal) => {
                  for (;;) { signal.throwIfAborted(); await poll(); }
                });
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'one of two tasks',
      code: dedent`
    import type { Group } from 'errgroup';
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    type Task = (signal: AbortSignal) => Promise<string>;
    export function f(group: Group, given?: Task) {
      group.go(given ?? (() => load('1')));
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 5,
          column: 22,
          endLine: 5,
          endColumn: 37,
          suggestions: [
            {
              messageId: 'addSignal',
              data: { name: 'signal' },
              output: dedent`
    import type { Group } from 'errgroup';
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    type Task = (signal: AbortSignal) => Promise<string>;
    export function f(group: Group, given?: Task) {
      group.go(given ?? ((signal) => load('1', signal)));
    }
  `,
            },
          ],
        },
      ],
    },
    {
      name: 'a call whose options have to say more than the signal',
      code: dedent`
        import { Group } from 'errgroup';
        declare function ping(options?: { mode: string; signal?: AbortSignal }): Promise<boolean>;
        const group = new Group();
        group.go(() => ping());
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 10,
          endLine: 4,
          endColumn: 22,
        },
      ],
    },
  ],
});
