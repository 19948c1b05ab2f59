import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

// A variable that has no signal yet.
ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'a variable that is given its signal later',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f() {
          let signal: AbortSignal | undefined;
          const text = await load('a');
          if (text) signal = AbortSignal.timeout(100);
          return load('b', signal);
        }
      `,
    },
    {
      name: 'a controller that is null at first',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f() {
          let controller: AbortController | null = null;
          const text = await load('a');
          controller = new AbortController();
          setTimeout(() => controller?.abort(), 100);
          return load(text, controller.signal);
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a variable that has been given its signal',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f() {
          let signal: AbortSignal;
          signal = AbortSignal.timeout(100);
          const text = await load('a');
          return load(text, signal);
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 5,
          column: 22,
          endLine: 5,
          endColumn: 26,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function f() {
                  let signal: AbortSignal;
                  signal = AbortSignal.timeout(100);
                  const text = await load('a', signal);
                  return load(text, signal);
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
