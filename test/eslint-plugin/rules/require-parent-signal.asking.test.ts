import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('require-parent-signal', ruleOf('require-parent-signal'), {
  valid: [
    // With a parent the group would reject, and what was noted would be lost.
    {
      name: 'a mapper that notes what it has left out after the abort',
      code: dedent`
        import { map } from 'errgroup';
        declare function remove(id: string): Promise<void>;
        export async function removeAll(ids: string[], options?: { signal?: AbortSignal }) {
          const signal = options?.signal;
          const left: string[] = [];
          await map(ids, async id => {
            if (signal?.aborted) {
              left.push(id);
              return;
            }
            await remove(id);
          });
          return left;
        }
      `,
    },
    {
      name: 'the signal of options, which the tasks of a group ask',
      code: dedent`
        import { Group } from 'errgroup';
        declare function save(): Promise<void>;
        export async function saveTwice(options: { signal: AbortSignal }) {
          await using group = new Group();
          group.go(async () => {
            if (!options.signal.aborted) await save();
            if (options.signal.aborted) return;
            await save();
          });
          (await group.wait()).orThrow();
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a mapper that throws after the abort',
      code: dedent`
        import { map } from 'errgroup';
        declare function remove(id: string): Promise<void>;
        export async function removeAll(ids: string[], signal: AbortSignal) {
          await map(ids, async id => {
            if (signal.aborted) throw signal.reason;
            await remove(id);
          });
        }
      `,
      errors: [
        {
          messageId: 'missingParent',
          data: { maker: 'map', signal: 'signal' },
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'passSignal',
              data: { signal: 'signal' },
              output: dedent`
                import { map } from 'errgroup';
                declare function remove(id: string): Promise<void>;
                export async function removeAll(ids: string[], signal: AbortSignal) {
                  await map(ids, async id => {
                    if (signal.aborted) throw signal.reason;
                    await remove(id);
                  }, { signal });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'one of two tasks that asks',
      code: dedent`
        import { all } from 'errgroup';
        declare function save(): Promise<string>;
        declare function report(): Promise<string>;
        export const run = (signal: AbortSignal) =>
          all([
            async () => {
              if (signal.aborted) return '';
              return save();
            },
            () => report(),
          ]);
      `,
      errors: [
        {
          messageId: 'missingParent',
          data: { maker: 'all', signal: 'signal' },
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 6,
          suggestions: [
            {
              messageId: 'passSignal',
              data: { signal: 'signal' },
              output: dedent`
                import { all } from 'errgroup';
                declare function save(): Promise<string>;
                declare function report(): Promise<string>;
                export const run = (signal: AbortSignal) =>
                  all([
                    async () => {
                      if (signal.aborted) return '';
                      return save();
                    },
                    () => report(),
                  ], { signal });
              `,
            },
          ],
        },
      ],
    },
  ],
});
