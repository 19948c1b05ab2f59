import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

// Options of a type that the code around leaves open.
ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'options of a type parameter that are handed on',
      code: dedent`
        interface Loader<O extends { signal?: AbortSignal }> {
          load(id: string, options?: O): Promise<string>;
        }
        export class Cached<O extends { signal?: AbortSignal }> {
          constructor(private readonly inner: Loader<O>) {}
          async load(id: string, options?: O) {
            options?.signal?.throwIfAborted();
            return await this.inner.load(id, options);
          }
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'options of a type parameter of the class, which no literal is',
      code: dedent`
        interface Loader<O extends { signal?: AbortSignal }> {
          load(id: string, options?: O): Promise<string>;
        }
        export class Cached<O extends { signal?: AbortSignal }> {
          constructor(private readonly inner: Loader<O>) {}
          async load(id: string, options?: O) {
            options?.signal?.throwIfAborted();
            return await this.inner.load(id);
          }
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 8,
          column: 18,
          endLine: 8,
          endColumn: 33,
          suggestions: [],
        },
      ],
    },
    {
      name: 'options of a type parameter that the call decides',
      code: dedent`
        declare function load<O extends { signal?: AbortSignal }>(id: string, options?: O): Promise<O>;
        export async function f(id: string, signal: AbortSignal) {
          signal.throwIfAborted();
          await load(id);
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function load<O extends { signal?: AbortSignal }>(id: string, options?: O): Promise<O>;
                export async function f(id: string, signal: AbortSignal) {
                  signal.throwIfAborted();
                  await load(id, { signal });
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
