import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);
const rule = ruleOf('no-outer-signal-in-task');

ruleTester.run('no-outer-signal-in-task', rule, {
  valid: [
    {
      name: 'a body that works with the signal of its group',
      code: dedent`
        import { withGroup } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export const run = (signal: AbortSignal) =>
          withGroup(async group => {
            group.go(signal => load('a', signal));
            return await load('b', group.signal);
          }, { signal });
      `,
    },
    {
      name: 'a body that has started nothing yet',
      code: dedent`
        import { withGroup } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export const run = (signal: AbortSignal) =>
          withGroup(async group => {
            const id = await load('b', signal);
            group.go(signal => load(id, signal));
          }, { signal });
      `,
    },
    {
      name: 'a body that asks who has cancelled',
      code: dedent`
        import { withGroup } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export const run = (signal: AbortSignal) =>
          withGroup(async group => {
            group.go(signal => load('a', signal));
            if (!signal.aborted) await load('b', group.signal);
          }, { signal });
      `,
    },
    {
      name: 'a body that cleans up',
      code: dedent`
        import { withGroup } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export const run = (signal: AbortSignal) =>
          withGroup(async group => {
            try {
              group.go(signal => load('a', signal));
            } finally {
              await load('b', signal);
            }
          }, { signal });
      `,
    },
    {
      name: 'a body that adds the signal of its group',
      code: dedent`
        import { withGroup } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export const run = (signal: AbortSignal, stop: AbortSignal) =>
          withGroup(async group => {
            group.go(signal => load('a', signal));
            await load('b', AbortSignal.any([group.signal, stop]));
          }, { signal });
      `,
    },
    {
      name: 'a listener that outlives the body',
      code: dedent`
        import { withGroup } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export const run = (target: EventTarget, signal: AbortSignal) =>
          withGroup(async group => {
            group.go(signal => load('a', signal));
            target.addEventListener('x', () => void load('b', signal));
          }, { signal });
      `,
    },
    {
      name: 'the body of something else',
      code: dedent`
        declare function withGroup(body: (group: { go(id: string): void }) => Promise<string>): Promise<string>;
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export const run = (signal: AbortSignal) =>
          withGroup(async group => {
            group.go('a');
            return await load('b', signal);
          });
      `,
    },
  ],

  invalid: [
    {
      name: 'a body that works with the signal of the caller',
      code: dedent`
        import { withGroup } from 'errgroup';
        declare function load(id: string, options: { signal?: AbortSignal }): Promise<string>;
        export const run = (signal: AbortSignal) =>
          withGroup(async group => {
            group.go(signal => load('a', { signal }));
            return await load('b', { signal });
          }, { signal });
      `,
      errors: [
        {
          messageId: 'outerSignalInBody',
          line: 6,
          column: 30,
          endLine: 6,
          endColumn: 36,
          suggestions: [
            {
              messageId: 'useGroupSignal',
              output: dedent`
                import { withGroup } from 'errgroup';
                declare function load(id: string, options: { signal?: AbortSignal }): Promise<string>;
                export const run = (signal: AbortSignal) =>
                  withGroup(async group => {
                    group.go(signal => load('a', { signal }));
                    return await load('b', { signal: group.signal });
                  }, { signal });
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a loop whose second turn has tasks beside it',
      code: dedent`
        import { withGroup } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export const run = (ids: string[], signal: AbortSignal) =>
          withGroup(async tasks => {
            for (const id of ids) {
              const next = await load(id, signal);
              tasks.go(signal => load(next, signal));
            }
          }, { signal });
      `,
      errors: [
        {
          messageId: 'outerSignalInBody',
          line: 6,
          column: 35,
          endLine: 6,
          endColumn: 41,
          suggestions: [
            {
              messageId: 'useGroupSignal',
              output: dedent`
                import { withGroup } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export const run = (ids: string[], signal: AbortSignal) =>
                  withGroup(async tasks => {
                    for (const id of ids) {
                      const next = await load(id, tasks.signal);
                      tasks.go(signal => load(next, signal));
                    }
                  }, { signal });
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a body in a task, with the signal of that task',
      code: dedent`
        import { Group, withGroup } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export const run = (outer: Group) =>
          outer.go(signal =>
            withGroup(async group => {
              group.go(own => load('a', own));
              await load('b', signal);
            }, { signal }),
          );
      `,
      errors: [
        {
          messageId: 'outerSignalInBody',
          line: 7,
          column: 23,
          endLine: 7,
          endColumn: 29,
          suggestions: [
            {
              messageId: 'useGroupSignal',
              output: dedent`
                import { Group, withGroup } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export const run = (outer: Group) =>
                  outer.go(signal =>
                    withGroup(async group => {
                      group.go(own => load('a', own));
                      await load('b', group.signal);
                    }, { signal }),
                  );
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a body in a task, with a signal from outside of both',
      code: dedent`
        import { Group, withGroup } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export const run = (outer: Group, stop: AbortSignal) =>
          outer.go(signal =>
            withGroup(async group => {
              group.go(own => load('a', own));
              await load('b', stop);
            }, { signal }),
          );
      `,
      errors: [
        {
          messageId: 'outerSignalInBody',
          line: 7,
          column: 23,
          endLine: 7,
          endColumn: 27,
          suggestions: [
            {
              messageId: 'useGroupSignal',
              output: dedent`
                import { Group, withGroup } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export const run = (outer: Group, stop: AbortSignal) =>
                  outer.go(signal =>
                    withGroup(async group => {
                      group.go(own => load('a', own));
                      await load('b', group.signal);
                    }, { signal }),
                  );
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a name of the group that means something else, for which there is no edit',
      code: dedent`
        import { type Group, withGroup } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function start(group: Group): void;
        export const run = (signal: AbortSignal) =>
          withGroup(async function (group) {
            start(group);
            const inner = async (group: string) => load(group, signal);
            await inner('b');
          }, { signal });
      `,
      errors: [
        {
          messageId: 'outerSignalInBody',
          line: 7,
          column: 56,
          endLine: 7,
          endColumn: 62,
        },
      ],
    },
  ],
});
