import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'a callback of whose result the call gives nothing',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function watch<T>(run: () => Promise<{ isLast: boolean; result: T }>): Promise<{ count: number }>;
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await watch(async () => ({ isLast: true, result: await load('x') }));
        }
      `,
    },
    {
      name: 'a callback that is given back in an object',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function define<T>(run: () => Promise<T>): Promise<{ run: () => Promise<T> }>;
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          return await define(async () => load('x'));
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a callback of whose result the call gives a part',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function batch<T>(run: () => Promise<{ isLast: boolean; result: T }>): Promise<T | undefined>;
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          return await batch(async () => ({ isLast: true, result: await load('x') }));
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 5,
          column: 65,
          endLine: 5,
          endColumn: 69,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                declare function batch<T>(run: () => Promise<{ isLast: boolean; result: T }>): Promise<T | undefined>;
                export async function f(signal: AbortSignal) {
                  signal.throwIfAborted();
                  return await batch(async () => ({ isLast: true, result: await load('x', signal) }));
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a callback whose result is a part of what the call gives',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function timed<T>(run: () => Promise<T>): Promise<{ result: T; duration: number }>;
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          return await timed(async () => load('x'));
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 5,
          column: 34,
          endLine: 5,
          endColumn: 38,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                declare function timed<T>(run: () => Promise<T>): Promise<{ result: T; duration: number }>;
                export async function f(signal: AbortSignal) {
                  signal.throwIfAborted();
                  return await timed(async () => load('x', signal));
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
