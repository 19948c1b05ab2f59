import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

// Options that say nothing of what could abort the tasks.
ruleTester.run('require-task-signal', ruleOf('require-task-signal'), {
  valid: [
    {
      name: 'tasks that end no other, with a limit',
      code: dedent`
        import { all, allSettled, forEach, map } from 'errgroup';
        declare function load(id: string, options?: { signal?: AbortSignal }): Promise<string>;
        const options = { limit: 4, failFast: false } as const;
        export async function f(ids: string[]) {
          await allSettled(ids.map(id => () => load(id)), { limit: 4 });
          await map(ids, id => load(id), { limit: 4, failFast: false });
          await forEach(ids, id => load(id), options);
          await all([() => load('a').catch(() => ''), () => load('b').catch(() => '')], { limit: 1, name: 'both' });
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'tasks that a deadline ends, or whatever some options have',
      code: dedent`
        import { allSettled, map, type CombinatorOptions } from 'errgroup';
        declare function load(id: string, options?: { signal?: AbortSignal }): Promise<string>;
        export async function f(ids: string[], options: CombinatorOptions) {
          await allSettled(ids.map(id => () => load(id)), { limit: 4, timeout: 1_000 });
          await allSettled(ids.map(id => () => load(id)), { limit: 4, ...options });
          await map(ids, id => load(id), { limit: 4 });
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 34,
          endLine: 4,
          endColumn: 48,
          suggestions: [
            {
              messageId: 'addSignal',
              output: dedent`
                import { allSettled, map, type CombinatorOptions } from 'errgroup';
                declare function load(id: string, options?: { signal?: AbortSignal }): Promise<string>;
                export async function f(ids: string[], options: CombinatorOptions) {
                  await allSettled(ids.map(id => (signal: AbortSignal) => load(id, { signal })), { limit: 4, timeout: 1_000 });
                  await allSettled(ids.map(id => () => load(id)), { limit: 4, ...options });
                  await map(ids, id => load(id), { limit: 4 });
                }
              `,
            },
          ],
        },
        {
          messageId: 'missingSignal',
          line: 5,
          column: 34,
          endLine: 5,
          endColumn: 48,
          suggestions: [
            {
              messageId: 'addSignal',
              output: dedent`
                import { allSettled, map, type CombinatorOptions } from 'errgroup';
                declare function load(id: string, options?: { signal?: AbortSignal }): Promise<string>;
                export async function f(ids: string[], options: CombinatorOptions) {
                  await allSettled(ids.map(id => () => load(id)), { limit: 4, timeout: 1_000 });
                  await allSettled(ids.map(id => (signal: AbortSignal) => load(id, { signal })), { limit: 4, ...options });
                  await map(ids, id => load(id), { limit: 4 });
                }
              `,
            },
          ],
        },
        {
          messageId: 'missingSignal',
          line: 6,
          column: 18,
          endLine: 6,
          endColumn: 32,
          suggestions: [
            {
              messageId: 'addSignal',
              output: dedent`
                import { allSettled, map, type CombinatorOptions } from 'errgroup';
                declare function load(id: string, options?: { signal?: AbortSignal }): Promise<string>;
                export async function f(ids: string[], options: CombinatorOptions) {
                  await allSettled(ids.map(id => () => load(id)), { limit: 4, timeout: 1_000 });
                  await allSettled(ids.map(id => () => load(id)), { limit: 4, ...options });
                  await map(ids, (id, signal) => load(id, { signal }), { limit: 4 });
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
