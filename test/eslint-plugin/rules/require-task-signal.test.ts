import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);
const rule = ruleOf('require-task-signal');

ruleTester.run('require-task-signal', rule, {
  valid: [
    // The signal is used.
    {
      name: 'a task that passes its signal on',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<void>;
        const group = new Group();
        group.go(async signal => {
          await load('a', signal);
        });
      `,
    },
    {
      name: 'a task that passes its signal on by another name',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<void>;
        const group = new Group();
        group.go(s => load('a', s));
      `,
    },
    {
      name: 'a task that asks its group',
      code: dedent`
        import { Group } from 'errgroup';
        declare function poll(): Promise<void>;
        const group = new Group();
        group.go(async () => {
          while (!group.signal.aborted) await poll();
        });
      `,
    },
    {
      name: 'a task that destructures the signal',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<void>;
        const group = new Group();
        group.go(async ({ aborted }) => {
          if (!aborted) await load('a');
        });
      `,
    },
    {
      name: 'a task that takes all arguments',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<void>;
        const group = new Group();
        group.go((...signals) => load('a', ...signals));
      `,
    },
    {
      name: 'a task that uses arguments',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<void>;
        const group = new Group();
        group.go(function () {
          return load('a', arguments[0]);
        });
      `,
    },
    {
      name: 'a task with a call that takes the signal in an options object',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        group.go(signal => fetch('https://example.com/', { signal }));
      `,
    },
    {
      name: 'a named function that takes the signal',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<void>;
        const group = new Group();
        const work = (signal: AbortSignal) => load('a', signal);
        group.go(work);
      `,
    },
    // Another signal is used, which other rules judge.
    {
      name: 'a task that uses an outer signal',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<void>;
        const group = new Group();
        export function run(signal: AbortSignal) {
          group.go(() => load('a', signal));
        }
      `,
    },
    {
      name: 'a task that uses an outer signal of another name',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<void>;
        const group = new Group();
        export function run(stop: AbortSignal) {
          group.go(() => load('a', stop));
        }
      `,
    },
    {
      name: 'a task that uses the signal of an outer task',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<void>;
        const group = new Group();
        const inner = new Group();
        group.go(async outer => {
          inner.go(() => load('a', outer));
        });
      `,
    },
    {
      name: 'a task that makes a signal',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<void>;
        const group = new Group();
        group.go(() => load('a', AbortSignal.timeout(1000)));
      `,
    },
    {
      name: 'a task that hands its group on',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        declare function crawl(group: Group, url: string): Promise<void>;
        group.go(() => crawl(group, 'https://example.com/'));
      `,
    },
    // The signal is ignored on purpose.
    {
      name: 'a parameter with an underscore',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<void>;
        const group = new Group();
        group.go(async _signal => {
          await load('a');
        });
      `,
    },
    {
      name: 'a signal that is said to be undefined',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        group.go(() => fetch('https://example.com/', { signal: undefined }));
      `,
    },
    // Nothing could be stopped.
    {
      name: 'a task in which nothing takes a signal',
      code: dedent`
        import { Group } from 'errgroup';
        declare function poll(): Promise<void>;
        const group = new Group();
        group.go(async () => {
          await poll();
        });
      `,
    },
    {
      name: 'a task with nothing asynchronous',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<void>;
        const group = new Group();
        group.go(() => {
          console.log('done');
        });
      `,
    },
    {
      name: 'a loop over a list, in which nothing takes a signal',
      code: dedent`
        import { Group } from 'errgroup';
        declare function poll(): Promise<void>;
        const group = new Group();
        group.go(async () => {
          for (const _ of [1, 2]) await poll();
        });
      `,
    },
    {
      name: 'a call that cleans up',
      code: dedent`
        import { Group } from 'errgroup';
        declare function poll(): Promise<void>;
        declare function close(signal?: AbortSignal): Promise<void>;
        const group = new Group();
        group.go(async () => {
          try {
            await poll();
          } finally {
            await close();
          }
        });
      `,
    },
    {
      name: 'a call in a timer, which outlives the task',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<void>;
        declare function poll(): Promise<void>;
        const group = new Group();
        group.go(async () => {
          setTimeout(() => void load('a'), 10);
          await poll();
        });
      `,
    },
    {
      name: 'a call that takes the options of a stream and has nothing to stop',
      code: dedent`
        import { createHash } from 'node:crypto';
        import { Group } from 'errgroup';
        declare function poll(): Promise<string>;
        const group = new Group();
        group.go(async () => {
          createHash('sha256').update(await poll());
        });
      `,
    },
    // Not a task of this package.
    {
      name: 'another class of that name',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<void>;
        class Group {
          go(task: () => Promise<void>) {}
        }
        new Group().go(() => load('a'));
      `,
    },
    {
      name: 'a method of that name of another object',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<void>;
        declare const queue: { go(task: () => Promise<void>): void };
        queue.go(() => load('a'));
      `,
    },
    {
      name: 'a group of type any',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<void>;
        declare const group: any;
        group.go(() => load('a'));
      `,
    },
    {
      name: 'a function of the same name',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<void>;
        declare function go(task: () => Promise<void>): void;
        go(() => load('a'));
      `,
    },
    {
      name: 'the body of withGroup, which has the group',
      code: dedent`
        import { withGroup } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<void>;
        await withGroup(async () => {
          await load('a');
        });
      `,
    },
    {
      name: 'a call with no task, and one with a spread',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        declare const tasks: [() => Promise<void>];
        group.go(...tasks);
      `,
    },
    // What we chose not to see.
    {
      name: 'a function whose body is in another file',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        declare function work(): Promise<void>;
        group.go(work);
      `,
    },
    {
      name: 'a generator, whose body runs when somebody asks',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<void>;
        const group = new Group();
        group.go(function* () {
          yield load('a');
        });
      `,
    },
  ],
  invalid: [
    // No parameter.
    {
      name: 'an async arrow function',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<void>;
        const group = new Group();
        group.go(async () => {
          await load('a');
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
                });
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a concise arrow function',
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
                group.go((signal) => load('a', signal));
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a task of tryGo',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<void>;
        const group = new Group();
        group.tryGo(async () => {
          await load('a');
        });
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 13,
          endLine: 4,
          endColumn: 24,
          suggestions: [
            {
              messageId: 'addSignal',
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<void>;
                const group = new Group();
                group.tryGo(async (signal) => {
                  await load('a', signal);
                });
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a task in a loop',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<void>;
        const group = new Group();
        for (const id of ['a', 'b']) group.go(() => load(id));
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 39,
          endLine: 4,
          endColumn: 53,
          suggestions: [
            {
              messageId: 'addSignal',
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<void>;
                const group = new Group();
                for (const id of ['a', 'b']) group.go((signal) => load(id, signal));
              `,
            },
          ],
        },
      ],
    },
  ],
});
