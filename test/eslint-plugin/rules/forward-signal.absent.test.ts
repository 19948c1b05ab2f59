import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [],
  invalid: [
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
