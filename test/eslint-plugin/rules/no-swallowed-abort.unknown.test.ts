import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-swallowed-abort', ruleOf('no-swallowed-abort'), {
  valid: [
    {
      name: 'options of no known type',
      code: dedent`
        declare const command: { action(run: (options: any) => Promise<void>): void };
        declare function remove(options: any): Promise<void>;
        declare const ids: string[];
        command.action(async options => {
          for (const id of ids) {
            try {
              await remove({ ...options, id });
            } catch {
              console.error(id);
            }
          }
        });
      `,
    },
    {
      name: 'options that are spread for what knows of no signal',
      code: dedent`
        interface Options { readonly verbose?: boolean; readonly signal?: AbortSignal }
        declare function remove(options: { id: string; verbose?: boolean }): Promise<void>;
        declare const ids: string[];
        export async function f(options: Options) {
          for (const id of ids) {
            try {
              await remove({ ...options, id });
            } catch {
              console.error(id);
            }
          }
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'options that are spread for what takes a signal',
      code: dedent`
        interface Options { readonly verbose?: boolean; readonly signal?: AbortSignal }
        declare function remove(options: Options & { id: string }): Promise<void>;
        declare const ids: string[];
        export async function f(options: Options) {
          for (const id of ids) {
            try {
              await remove({ ...options, id });
            } catch {
              console.error(id);
            }
          }
        }
      `,
      errors: [
        {
          messageId: 'goesOn',
          line: 8,
          column: 7,
          endLine: 8,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'throwAbort',
              output: dedent`
                interface Options { readonly verbose?: boolean; readonly signal?: AbortSignal }
                declare function remove(options: Options & { id: string }): Promise<void>;
                declare const ids: string[];
                export async function f(options: Options) {
                  for (const id of ids) {
                    try {
                      await remove({ ...options, id });
                    } catch {
                      options.signal?.throwIfAborted();
                      console.error(id);
                    }
                  }
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
