import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'a worker that goes on with the next of its own, for nobody',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;

        async function pool(ids: string[], run: (id: string) => Promise<void>): Promise<void> {
          let next = 0;
          const worker = (): Promise<void> | undefined =>
            next < ids.length ? run(ids[next++]!).then(() => worker()) : undefined;
          Array.from({ length: 2 }, () => worker());
        }
        export async function f(ids: string[], signal: AbortSignal) {
          signal.throwIfAborted();
          await pool(ids, async id => { await load(id); });
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a worker that goes on with the next of its own',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;

        async function pool(ids: string[], run: (id: string) => Promise<void>): Promise<void> {
          let next = 0;
          const worker = (): Promise<void> | undefined =>
            next < ids.length ? run(ids[next++]!).then(() => worker()) : undefined;
          await Promise.all(Array.from({ length: 2 }, () => worker()));
        }
        export async function f(ids: string[], signal: AbortSignal) {
          signal.throwIfAborted();
          await pool(ids, async id => { await load(id); });
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 11,
          column: 39,
          endLine: 11,
          endColumn: 43,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function load(id: string, signal?: AbortSignal): Promise<string>;

                async function pool(ids: string[], run: (id: string) => Promise<void>): Promise<void> {
                  let next = 0;
                  const worker = (): Promise<void> | undefined =>
                    next < ids.length ? run(ids[next++]!).then(() => worker()) : undefined;
                  await Promise.all(Array.from({ length: 2 }, () => worker()));
                }
                export async function f(ids: string[], signal: AbortSignal) {
                  signal.throwIfAborted();
                  await pool(ids, async id => { await load(id, signal); });
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
