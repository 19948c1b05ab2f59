import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

// The signal of a value that is one of more types.
ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'one of the types has no signal',
      code: dedent`
        declare function load(id: string, options?: { signal?: AbortSignal | undefined }): Promise<string>;
        export const f = (job: { id: string } | Request) => load('x');
      `,
    },
    {
      name: 'options of a kind that takes no signal',
      code: dedent`
    type Source =
      | { type: 'url'; url: string; signal?: AbortSignal }
      | { type: 'text'; text: string };
    declare function load(source: Source): Promise<string>;
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      return load({ type: 'text', text: 'a' });
    }
  `,
    },
  ],
  invalid: [
    {
      name: 'a `Request` or its options, whose signal may be null',
      code: dedent`
        declare function load(id: string, options?: { signal?: AbortSignal | undefined }): Promise<string>;
        export const f = (init: Request | RequestInit) => load('x');
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 2,
          column: 51,
          endLine: 2,
          endColumn: 55,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
              declare function load(id: string, options?: { signal?: AbortSignal | undefined }): Promise<string>;
              export const f = (init: Request | RequestInit) => load('x', { ...(init.signal && { signal: init.signal }) });
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'options of either, one level deeper',
      code: dedent`
        declare function load(id: string, options?: { signal?: AbortSignal | undefined }): Promise<string>;
        export const f = (options: { init?: Request | RequestInit }) => load('x');
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 2,
          column: 65,
          endLine: 2,
          endColumn: 69,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
              declare function load(id: string, options?: { signal?: AbortSignal | undefined }): Promise<string>;
              export const f = (options: { init?: Request | RequestInit }) => load('x', { ...(options.init?.signal && { signal: options.init?.signal }) });
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a `Request` or its options, whose signal may be null, for a parameter that does not take that',
      code: dedent`
        declare function get(id: string, signal?: AbortSignal): Promise<string>;
        export const f = (init: Request | RequestInit) => get('x');
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 2,
          column: 51,
          endLine: 2,
          endColumn: 54,
        },
      ],
    },
    {
      name: 'two types whose signal is always there',
      code: dedent`
        declare function load(id: string, options?: { signal?: AbortSignal | undefined }): Promise<string>;
        interface Job { signal: AbortSignal }
        export const f = (job: Job | Request) => load('x');
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 3,
          column: 42,
          endLine: 3,
          endColumn: 46,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
              declare function load(id: string, options?: { signal?: AbortSignal | undefined }): Promise<string>;
              interface Job { signal: AbortSignal }
              export const f = (job: Job | Request) => load('x', { signal: job.signal });
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'options that are one of two types, each with a signal',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;

        type Options = { signal: AbortSignal; id: 1 } | { signal: AbortSignal; name: 'x' };
        export async function f(options: Options) {
          return load('x');
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function load(id: string, signal?: AbortSignal): Promise<string>;

                type Options = { signal: AbortSignal; id: 1 } | { signal: AbortSignal; name: 'x' };
                export async function f(options: Options) {
                  return load('x', options.signal);
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'options of a kind that takes a signal',
      code: dedent`
    type Source =
      | { type: 'url'; url: string; signal?: AbortSignal }
      | { type: 'text'; text: string };
    declare function load(source: Source): Promise<string>;
    export async function f(url: string, signal: AbortSignal) {
      signal.throwIfAborted();
      return load({ type: 'url', url });
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 7,
          column: 10,
          endLine: 7,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'passSignal',
              data: { signal: 'signal' },
              output: dedent`
    type Source =
      | { type: 'url'; url: string; signal?: AbortSignal }
      | { type: 'text'; text: string };
    declare function load(source: Source): Promise<string>;
    export async function f(url: string, signal: AbortSignal) {
      signal.throwIfAborted();
      return load({ type: 'url', url, signal });
    }
  `,
            },
          ],
        },
      ],
    },
  ],
});
