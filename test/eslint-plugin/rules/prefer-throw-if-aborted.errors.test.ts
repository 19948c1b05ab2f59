import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('prefer-throw-if-aborted', ruleOf('prefer-throw-if-aborted'), {
  valid: [
    // An error that says something else.
    {
      name: 'an error that says something else',
      code: dedent`
        export async function f(signal: AbortSignal) {
          if (signal.aborted) throw new Error('the upload was cancelled');
        }
      `,
    },
    {
      name: 'a class of error that is not named for an abort',
      code: dedent`
        class UploadError extends Error {}
        export async function f(signal: AbortSignal) {
          if (signal.aborted) throw new UploadError();
        }
      `,
    },
    {
      name: 'another DOMException',
      code: dedent`
        export async function f(signal: AbortSignal) {
          if (signal.aborted) throw new DOMException('late', 'TimeoutError');
        }
      `,
    },
    {
      name: 'an error that has the reason for its cause',
      code: dedent`
        class AbortError extends Error {}
        export async function f(signal: AbortSignal) {
          if (signal.aborted) throw new AbortError('stopped', { cause: signal.reason });
        }
      `,
    },
    {
      name: 'the method itself, where there was none',
      code: dedent`
        export function mend(signal: AbortSignal) {
          signal.throwIfAborted = () => {
            if (signal.aborted) throw new DOMException('Aborted', 'AbortError');
          };
        }
      `,
    },
    {
      name: 'a function of that name',
      code: dedent`
        export function throwIfAborted(signal: AbortSignal) {
          if (signal.aborted) throw new DOMException('Aborted', 'AbortError');
        }
      `,
    },
  ],
  invalid: [
    // An error of its own.
    {
      name: 'a DOMException',
      code: dedent`
        export async function f(signal: AbortSignal) {
          if (signal.aborted) throw new DOMException('Aborted', 'AbortError');
        }
      `,
      errors: [
        {
          messageId: 'ownError',
          line: 2,
          column: 3,
          endLine: 2,
          endColumn: 71,
          suggestions: [
            {
              messageId: 'throwReason',
              output: dedent`
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
        }
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'an AbortError',
      code: dedent`
        class AbortError extends Error {}
        export async function f(signal: AbortSignal) {
          if (signal.aborted) throw new AbortError();
        }
      `,
      errors: [
        {
          messageId: 'ownError',
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 46,
          suggestions: [
            {
              messageId: 'throwReason',
              output: dedent`
        class AbortError extends Error {}
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
        }
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'an AbortError, for a signal that may be absent',
      code: dedent`
        class AbortError extends Error {}
        export async function f(signal?: AbortSignal) {
          if (signal?.aborted) {
            throw new AbortError('stopped');
          }
        }
      `,
      errors: [
        {
          messageId: 'ownError',
          line: 3,
          column: 3,
          endLine: 5,
          endColumn: 4,
          suggestions: [
            {
              messageId: 'throwReason',
              output: dedent`
        class AbortError extends Error {}
        export async function f(signal?: AbortSignal) {
          signal?.throwIfAborted();
        }
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'an AbortedError',
      code: dedent`
        class AbortedError extends Error {}
        export async function f(signal: AbortSignal) {
          if (signal.aborted) throw new AbortedError();
        }
      `,
      errors: [
        {
          messageId: 'ownError',
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 48,
          suggestions: [
            {
              messageId: 'throwReason',
              output: dedent`
        class AbortedError extends Error {}
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
        }
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'a reason with a fallback',
      code: dedent`
        export async function f(signal: AbortSignal) {
          if (signal.aborted) throw signal.reason ?? new Error('aborted');
        }
      `,
      errors: [
        {
          messageId: 'fallback',
          line: 2,
          column: 3,
          endLine: 2,
          endColumn: 67,
          suggestions: [
            {
              messageId: 'throwReason',
              output: dedent`
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
        }
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'an older fallback',
      code: dedent`
        export async function f(signal: AbortSignal) {
          if (signal.aborted) throw signal.reason || new Error('aborted');
        }
      `,
      errors: [
        {
          messageId: 'fallback',
          line: 2,
          column: 3,
          endLine: 2,
          endColumn: 67,
          suggestions: [
            {
              messageId: 'throwReason',
              output: dedent`
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
        }
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'an error of its own and a comment',
      code: dedent`
        export async function f(signal: AbortSignal) {
          if (signal.aborted) {
            // The caller has gone.
            throw new DOMException('Aborted', 'AbortError');
          }
        }
      `,
      errors: [
        {
          messageId: 'ownError',
          line: 2,
          column: 3,
          endLine: 5,
          endColumn: 4,
        },
      ],
    },
  ],
});
