import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'a branch of a constant that says that there is none',
      code: dedent`
        interface Options { signal?: AbortSignal }
        declare function load(id: string, options?: Options): Promise<string>;
        export async function f(options: Options) {
          const isCancellable = options.signal !== undefined;
          if (!isCancellable) return await load('x');
          return await load('x', options);
        }
      `,
    },
    {
      name: 'options without the key of the signal',
      code: dedent`
        interface Options { signal?: AbortSignal }
        declare function load(id: string, options?: Options): Promise<string>;
        export async function f(options: Options) {
          if (!('signal' in options)) return await load('x');
          return await load('x', options);
        }
      `,
    },
    {
      name: 'the same, of a signal that was taken from them',
      code: dedent`
        interface Options { signal?: AbortSignal }
        declare function load(id: string, options?: Options): Promise<string>;
        export async function f(options: Options) {
          const { signal } = options;
          if ('signal' in options) return await load('x', { signal });
          return await load('x');
        }
      `,
    },
  ],
  invalid: [
    ...['isCancellable', "'signal' in options", "!('id' in options)"].map(
      test => {
        const code = (given: string) => dedent`
          interface Options { id?: string; signal?: AbortSignal | undefined }
          declare function load(id: string, options?: Options): Promise<string>;
          export async function f(options: Options) {
            const isCancellable = options.signal !== undefined;
            if (${test}) return await load('x'${given});
            return isCancellable;
          }
        `;
        const column = `  if (${test}) return await `.length + 1;
        return {
          name: `where ${test}`,
          code: code(''),
          errors: [
            {
              messageId: 'missingSignal' as const,
              line: 5,
              column,
              endLine: 5,
              endColumn: column + 'load'.length,
              suggestions: [
                {
                  messageId: 'passSignal' as const,
                  output: code(', { signal: options.signal }'),
                },
              ],
            },
          ],
        };
      },
    ),
    // A signal that may be absent.
    {
      name: 'an optional property that does not take undefined',
      code: dedent`
    declare function send(body: object, options?: { abortSignal?: AbortSignal; retries?: number }): Promise<void>;
    export async function f(signal?: AbortSignal) {
      signal?.throwIfAborted();
      await send({});
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
            declare function send(body: object, options?: { abortSignal?: AbortSignal; retries?: number }): Promise<void>;
            export async function f(signal?: AbortSignal) {
              signal?.throwIfAborted();
              await send({}, { ...(signal && { abortSignal: signal }) });
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'options, for a property that does not take undefined',
      code: dedent`
    declare function send(body: object, options?: { abortSignal?: AbortSignal; retries?: number }): Promise<void>;
    export async function f(options: { signal?: AbortSignal }) {
      await send({});
      return options;
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 3,
          column: 9,
          endLine: 3,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            declare function send(body: object, options?: { abortSignal?: AbortSignal; retries?: number }): Promise<void>;
            export async function f(options: { signal?: AbortSignal }) {
              await send({}, { ...(options.signal && { abortSignal: options.signal }) });
              return options;
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'absent options, for a property that does not take undefined',
      code: dedent`
    declare function send(body: object, options?: { abortSignal?: AbortSignal; retries?: number }): Promise<void>;
    export async function f(options?: { signal: AbortSignal }) {
      await send({}, { retries: 1 });
      return options;
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 3,
          column: 9,
          endLine: 3,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            declare function send(body: object, options?: { abortSignal?: AbortSignal; retries?: number }): Promise<void>;
            export async function f(options?: { signal: AbortSignal }) {
              await send({}, { retries: 1, ...(options?.signal && { abortSignal: options?.signal }) });
              return options;
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'a property that takes undefined',
      code: dedent`
    declare function send(options?: { signal?: AbortSignal | undefined }): Promise<void>;
    export async function f(options?: { signal?: AbortSignal }) {
      await send();
      return options;
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 3,
          column: 9,
          endLine: 3,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            declare function send(options?: { signal?: AbortSignal | undefined }): Promise<void>;
            export async function f(options?: { signal?: AbortSignal }) {
              await send({ signal: options?.signal });
              return options;
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'a signal that may be null',
      code: dedent`
    declare function send(body: object, options?: { abortSignal?: AbortSignal; retries?: number }): Promise<void>;
    export async function f(signal: AbortSignal | null) {
      signal?.throwIfAborted();
      await send({});
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
            declare function send(body: object, options?: { abortSignal?: AbortSignal; retries?: number }): Promise<void>;
            export async function f(signal: AbortSignal | null) {
              signal?.throwIfAborted();
              await send({}, { ...(signal && { abortSignal: signal }) });
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'an overload that has to be given one',
      code: dedent`
    declare function over(id: string): Promise<string>;
    declare function over(id: string, signal: AbortSignal): Promise<string>;
    export async function f(signal?: AbortSignal) {
      signal?.throwIfAborted();
      await over("x");
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 5,
          column: 9,
          endLine: 5,
          endColumn: 13,
        },
      ],
    },
  ],
});
