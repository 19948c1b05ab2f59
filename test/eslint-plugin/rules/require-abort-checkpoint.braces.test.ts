import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

// A loop without a block is given one.
ruleTester.run('require-abort-checkpoint', ruleOf('require-abort-checkpoint'), {
  valid: [],
  invalid: [
    {
      name: 'a loop over a list in a task',
      code: dedent`
        import { Group } from 'errgroup';
        declare function plain(id: string): Promise<void>;
        export async function f(ids: string[]) {
          await using group = new Group();
          group.go(async signal => {
            signal.throwIfAborted();
            for (const id of ids) await plain(id);
          });
          (await group.wait()).orThrow();
        }
      `,
      errors: [
        {
          messageId: 'deafLoop',
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 8,
          suggestions: [
            {
              messageId: 'addCheckpoint',
              output: dedent`
              import { Group } from 'errgroup';
              declare function plain(id: string): Promise<void>;
              export async function f(ids: string[]) {
                await using group = new Group();
                group.go(async signal => {
                  signal.throwIfAborted();
                  for (const id of ids) { signal.throwIfAborted(); await plain(id); }
                });
                (await group.wait()).orThrow();
              }
            `,
            },
          ],
        },
      ],
    },
    {
      name: 'a loop whose body is in the next line, without a semicolon',
      code: dedent`
        declare function next(): Promise<boolean>
        export async function f(signal?: AbortSignal) {
          signal?.throwIfAborted()
          for (;;)
            if (await next()) return
        }
      `,
      errors: [
        {
          messageId: 'deafLoop',
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 6,
          suggestions: [
            {
              messageId: 'addCheckpoint',
              output: dedent`
              declare function next(): Promise<boolean>
              export async function f(signal?: AbortSignal) {
                signal?.throwIfAborted()
                for (;;) {
                  signal?.throwIfAborted()
                  if (await next()) return
                }
              }
            `,
            },
          ],
        },
      ],
    },
    {
      name: 'a body in a line of its own, below a comment',
      code: dedent`
        declare function take(): Promise<string>;
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          for (;;)
            // One after the other.
            if ((await take()) === '') console.log('nothing');
            else console.log('something');
        }
      `,
      errors: [
        {
          messageId: 'deafLoop',
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 6,
          suggestions: [
            {
              messageId: 'addCheckpoint',
              output: dedent`
                declare function take(): Promise<string>;
                export async function f(signal: AbortSignal) {
                  signal.throwIfAborted();
                  for (;;) {
                    // One after the other.
                    signal.throwIfAborted();
                    if ((await take()) === '') console.log('nothing');
                    else console.log('something');
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
