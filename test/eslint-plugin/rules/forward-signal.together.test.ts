import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'a list of functions is not a list of what runs together',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function register(tasks: (() => Promise<string>)[]): void;
        export function f() {
          const controller = new AbortController();
          register([() => load('x'), () => load('y', controller.signal)]);
          return () => controller.abort();
        }
      `,
    },
    {
      name: 'one list that is started, and done, before the other',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f() {
          const controller = new AbortController();
          await Promise.all([load('x'), load('y')]);
          await Promise.race([load('z', controller.signal)]).finally(() => controller.abort());
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'the signal is given to what is started together with the call',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f() {
          const controller = new AbortController();
          try {
            return await Promise.race([load('x'), load('y', controller.signal)]);
          } finally {
            controller.abort();
          }
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 5,
          column: 32,
          endLine: 5,
          endColumn: 36,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function f() {
                  const controller = new AbortController();
                  try {
                    return await Promise.race([load('x', controller.signal), load('y', controller.signal)]);
                  } finally {
                    controller.abort();
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
