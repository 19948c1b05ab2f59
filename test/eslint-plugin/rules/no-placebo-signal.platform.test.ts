import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-placebo-signal', ruleOf('no-placebo-signal'), {
  valid: [
    // Signals of the platform.
    {
      name: 'a deadline',
      code: dedent`
        declare function work(options?: { signal?: AbortSignal | undefined }): Promise<void>;
        void work({ signal: AbortSignal.timeout(30_000) });
      `,
    },
    {
      name: 'a deadline that is not known',
      code: dedent`
        declare function work(options?: { signal?: AbortSignal | undefined }): Promise<void>;
        export const f = (ms: number) => work({ signal: AbortSignal.timeout(ms) });
      `,
    },
    {
      name: 'a signal that has aborted',
      code: dedent`
        declare function work(options?: { signal?: AbortSignal | undefined }): Promise<void>;
        void work({ signal: AbortSignal.abort() });
      `,
    },
    {
      name: 'a signal of two',
      code: dedent`
        declare function work(options?: { signal?: AbortSignal | undefined }): Promise<void>;
        export const f = (signal: AbortSignal) => work({ signal: AbortSignal.any([signal, AbortSignal.timeout(5)]) });
      `,
    },
    {
      name: 'a signal of a list',
      code: dedent`
        declare function work(options?: { signal?: AbortSignal | undefined }): Promise<void>;
        export const f = (signals: AbortSignal[]) => work({ signal: AbortSignal.any([...signals]) });
      `,
    },
    {
      name: 'a signal of a variable',
      code: dedent`
        declare function work(options?: { signal?: AbortSignal | undefined }): Promise<void>;
        export const f = (signals: AbortSignal[]) => work({ signal: AbortSignal.any(signals) });
      `,
    },
    {
      name: 'a class of that name',
      code: dedent`
        declare function work(options?: { signal?: AbortSignal | undefined }): Promise<void>;
        class AbortSignal { static any(of: unknown[]) { return undefined; } static timeout(ms: number) { return undefined; } }
        void work({ signal: AbortSignal.any([]) });
        void work({ signal: AbortSignal.timeout(Infinity) });
      `,
    },
  ],
  invalid: [
    // Signals of the platform.
    {
      name: 'a deadline that is infinite',
      code: dedent`
        declare function work(options?: { signal?: AbortSignal | undefined }): Promise<void>;
        void work({ signal: AbortSignal.timeout(Infinity) });
      `,
      errors: [
        {
          messageId: 'tooLong',
          line: 2,
          column: 21,
          endLine: 2,
          endColumn: 50,
        },
      ],
    },
    {
      name: 'a deadline by its name',
      code: dedent`
        declare function work(options?: { signal?: AbortSignal | undefined }): Promise<void>;
        void work({ signal: AbortSignal.timeout(Number.MAX_SAFE_INTEGER) });
      `,
      errors: [
        {
          messageId: 'tooLong',
          line: 2,
          column: 21,
          endLine: 2,
          endColumn: 65,
        },
      ],
    },
    {
      name: 'a deadline at the end of what a timer can be',
      code: dedent`
        declare function work(options?: { signal?: AbortSignal | undefined }): Promise<void>;
        void work({ signal: AbortSignal.timeout(2 ** 31 - 1) });
      `,
      errors: [
        {
          messageId: 'tooLong',
          line: 2,
          column: 21,
          endLine: 2,
          endColumn: 53,
        },
      ],
    },
    {
      name: 'a deadline by a constant',
      code: dedent`
        declare function work(options?: { signal?: AbortSignal | undefined }): Promise<void>;
        const YEAR = 365 * 24 * 60 * 60 * 1000;
        void work({ signal: AbortSignal.timeout(YEAR) });
      `,
      errors: [
        {
          messageId: 'tooLong',
          line: 3,
          column: 21,
          endLine: 3,
          endColumn: 46,
        },
      ],
    },
    {
      name: 'a signal of none',
      code: dedent`
        declare function work(options?: { signal?: AbortSignal | undefined }): Promise<void>;
        void work({ signal: AbortSignal.any([]) });
      `,
      errors: [
        {
          messageId: 'ofNone',
          line: 2,
          column: 21,
          endLine: 2,
          endColumn: 40,
        },
      ],
    },
    {
      name: 'a signal of one',
      code: dedent`
        declare function work(options?: { signal?: AbortSignal | undefined }): Promise<void>;
        export const f = (signal: AbortSignal) => work({ signal: AbortSignal.any([signal]) });
      `,
      errors: [
        {
          messageId: 'ofOne',
          line: 2,
          column: 58,
          endLine: 2,
          endColumn: 83,
          suggestions: [
            {
              messageId: 'useSignal',
              output: dedent`
        declare function work(options?: { signal?: AbortSignal | undefined }): Promise<void>;
        export const f = (signal: AbortSignal) => work({ signal });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'a signal of one with a comment, which an edit would lose',
      code: dedent`
        declare function work(options?: { signal?: AbortSignal | undefined }): Promise<void>;
        export const f = (signal: AbortSignal) =>
          work({ signal: AbortSignal.any([/* and soon a deadline */ signal]) });
      `,
      errors: [
        {
          messageId: 'ofOne',
          line: 3,
          column: 18,
          endLine: 3,
          endColumn: 69,
        },
      ],
    },
    {
      name: 'a signal of one that is a member',
      code: dedent`
        declare function work(options?: { signal?: AbortSignal | undefined }): Promise<void>;
        export const f = (request: Request) => work({ signal: AbortSignal.any([request.signal]) });
      `,
      errors: [
        {
          messageId: 'ofOne',
          line: 2,
          column: 55,
          endLine: 2,
          endColumn: 88,
          suggestions: [
            {
              messageId: 'useSignal',
              output: dedent`
        declare function work(options?: { signal?: AbortSignal | undefined }): Promise<void>;
        export const f = (request: Request) => work({ signal: request.signal });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'a controller of the global object',
      code: dedent`
    export const load = () =>
      fetch('/', { signal: new globalThis.AbortController().signal });
  `,
      errors: [
        {
          messageId: 'neverAborts',
          line: 2,
          column: 24,
          endLine: 2,
          endColumn: 63,
        },
      ],
    },
    {
      name: 'a deadline of the global object',
      code: dedent`
    export const deadline = () => globalThis.AbortSignal.timeout(Infinity);
  `,
      errors: [
        {
          messageId: 'tooLong',
          line: 1,
          column: 31,
          endLine: 1,
          endColumn: 71,
        },
      ],
    },
  ],
});
