import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

const insert = `declare function insert(rows: string[], options?: { signal?: AbortSignal }): Promise<number>;`;

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'what a function writes that flushes a batch, inside of the one with the signal',
      code: dedent`
        ${insert}
        export async function f(names: string[], signal: AbortSignal) {
          const batch: string[] = [];
          let written = 0;
          async function flush() {
            if (batch.length > 0) written += await insert(batch.splice(0));
          }
          for (const name of names) {
            if (signal.aborted) break;
            if (batch.push(name) >= 16) await flush();
          }
          await flush();
          return written;
        }
      `,
    },
    {
      name: 'what a function saves by a callback, inside of the one with the signal',
      code: dedent`
        ${insert}
        export async function f(names: string[], signal: AbortSignal) {
          const persistRows = async () => Promise.all(names.map(name => insert([name])));
          signal.throwIfAborted();
          return await persistRows();
        }
      `,
    },
  ],

  invalid: [
    {
      name: 'a function that flushes, and has the signal itself',
      code: dedent`
        ${insert}
        export async function flush(names: string[], signal: AbortSignal) {
          signal.throwIfAborted();
          return await insert(names);
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 16,
          endLine: 4,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                ${insert}
                export async function flush(names: string[], signal: AbortSignal) {
                  signal.throwIfAborted();
                  return await insert(names, { signal });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a function of another name, inside of the one with the signal',
      code: dedent`
        ${insert}
        export async function f(names: string[], signal: AbortSignal) {
          async function writeNames() {
            return await insert(names);
          }
          signal.throwIfAborted();
          return await writeNames();
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 18,
          endLine: 4,
          endColumn: 24,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                ${insert}
                export async function f(names: string[], signal: AbortSignal) {
                  async function writeNames() {
                    return await insert(names, { signal });
                  }
                  signal.throwIfAborted();
                  return await writeNames();
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
