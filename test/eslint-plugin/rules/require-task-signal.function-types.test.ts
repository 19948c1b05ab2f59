import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);
const rule = ruleOf('require-task-signal');

// A function whose type is written out, and takes a signal, has none.
ruleTester.run('require-task-signal', rule, {
  valid: [
    {
      name: 'an object with a signal, beside a function that takes one',
      code: dedent`
        import { map } from 'errgroup';
        interface Lane {
          load(id: string, options?: { signal?: AbortSignal }): Promise<string>;
        }
        export const run = (
          ids: string[],
          scope: { signal: AbortSignal; lane: Lane } | { lane: Lane },
        ) => map(ids, id => scope.lane.load(id));
      `,
    },
    {
      name: 'an object with a signal inside of another object',
      code: dedent`
        import { map } from 'errgroup';
        declare function load(id: string, lane: unknown, signal?: AbortSignal): Promise<string>;
        export const run = (
          ids: string[],
          lane: { name: string } & { run: { signal: AbortSignal } },
        ) => map(ids, id => load(id, lane));
      `,
    },
    {
      name: 'a function that takes no signal, by its type',
      code: dedent`
        import { map } from 'errgroup';
        export const run = (ids: string[], load: (id: string) => Promise<string>) =>
          map(ids, id => load(id));
      `,
    },
  ],
  invalid: [
    {
      name: 'a constant with the type of a function',
      code: dedent`
        import { map } from 'errgroup';
        declare const load: (id: string, signal?: AbortSignal) => Promise<string>;
        export const run = (ids: string[]) => map(ids, id => load(id));
      `,
      errors: [
        {
          messageId: 'missingSignal',
          data: { kind: 'task', work: '`load`', end: 'another has failed' },
          line: 3,
          column: 48,
          endLine: 3,
          endColumn: 62,
          suggestions: [
            {
              messageId: 'addSignal',
              data: { name: 'signal' },
              output: dedent`
                import { map } from 'errgroup';
                declare const load: (id: string, signal?: AbortSignal) => Promise<string>;
                export const run = (ids: string[]) => map(ids, (id, signal) => load(id, signal));
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a parameter with the type of a function, which may be absent',
      code: dedent`
        import { Group } from 'errgroup';
        export function start(
          group: Group,
          load?: ((options?: { signal?: AbortSignal }) => Promise<void>) | null,
        ) {
          group.go(async () => {
            await load?.();
          });
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          data: { kind: 'task', work: '`load`', end: 'its group has failed' },
          line: 6,
          column: 12,
          endLine: 6,
          endColumn: 23,
          suggestions: [
            {
              messageId: 'addSignal',
              data: { name: 'signal' },
              output: dedent`
                import { Group } from 'errgroup';
                export function start(
                  group: Group,
                  load?: ((options?: { signal?: AbortSignal }) => Promise<void>) | null,
                ) {
                  group.go(async (signal) => {
                    await load?.({ signal });
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
