import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

// A handler that is an arrow function without a block is given one.
ruleTester.run('no-swallowed-abort', ruleOf('no-swallowed-abort'), {
  valid: [],
  invalid: [
    {
      name: 'a handler that has nothing to give, whose value is used',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f(ids: string[], signal?: AbortSignal) {
          const found: string[] = [];
          for (const id of ids) {
            const text = await load(id, signal).catch(() => null);
            found.push(text ?? "");
          }
          return found;
        }
      `,
      errors: [
        {
          messageId: 'goesOn',
          line: 5,
          column: 41,
          endLine: 5,
          endColumn: 46,
          suggestions: [
            {
              messageId: 'throwAbort',
              output: dedent`
              declare function load(id: string, signal?: AbortSignal): Promise<string>;
              export async function f(ids: string[], signal?: AbortSignal) {
                const found: string[] = [];
                for (const id of ids) {
                  const text = await load(id, signal).catch(() => { signal?.throwIfAborted(); return null; });
                  found.push(text ?? "");
                }
                return found;
              }
            `,
            },
          ],
        },
      ],
    },
    {
      name: 'a handler whose value nobody takes',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f(ids: string[], signal: AbortSignal) {
          for (const id of ids) await load(id, signal).catch(() => undefined);
        }
      `,
      errors: [
        {
          messageId: 'goesOn',
          line: 3,
          column: 48,
          endLine: 3,
          endColumn: 53,
          suggestions: [
            {
              messageId: 'throwAbort',
              output: dedent`
              declare function load(id: string, signal?: AbortSignal): Promise<string>;
              export async function f(ids: string[], signal: AbortSignal) {
                for (const id of ids) await load(id, signal).catch(() => { signal.throwIfAborted(); });
              }
            `,
            },
          ],
        },
      ],
    },
    {
      name: 'a handler that tells of the failure',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f(ids: string[], signal: AbortSignal) {
          for (const id of ids) await load(id, signal).catch(error => console.warn(id, error));
        }
      `,
      errors: [
        {
          messageId: 'goesOn',
          line: 3,
          column: 48,
          endLine: 3,
          endColumn: 53,
          suggestions: [
            {
              messageId: 'throwAbort',
              output: dedent`
              declare function load(id: string, signal?: AbortSignal): Promise<string>;
              export async function f(ids: string[], signal: AbortSignal) {
                for (const id of ids) await load(id, signal).catch(error => { signal.throwIfAborted(); console.warn(id, error); });
              }
            `,
            },
          ],
        },
      ],
    },
    {
      name: 'a handler that others use, too',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        const ignore = () => undefined;
        export async function f(ids: string[], signal: AbortSignal) {
          for (const id of ids) await load(id, signal).catch(ignore);
        }
      `,
      errors: [
        { messageId: 'goesOn', line: 4, column: 48, endLine: 4, endColumn: 53 },
      ],
    },
  ],
});
