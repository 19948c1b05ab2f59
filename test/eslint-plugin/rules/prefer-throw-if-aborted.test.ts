import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('prefer-throw-if-aborted', ruleOf('prefer-throw-if-aborted'), {
  valid: [
    // More than a test and a throw of the reason.
    {
      name: 'throwIfAborted',
      code: dedent`
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
        }
      `,
    },
    {
      name: 'throwIfAborted of a signal that may be absent',
      code: dedent`
        export async function f(signal?: AbortSignal) {
          signal?.throwIfAborted();
        }
      `,
    },
    {
      name: 'the reason of another signal',
      code: dedent`
        export async function f(signal: AbortSignal, other: AbortSignal) {
          if (signal.aborted) throw other.reason;
        }
      `,
    },
    {
      name: 'a reason that is wrapped',
      code: dedent`
        export async function f(signal: AbortSignal) {
          if (signal.aborted) throw new Error('stopped', { cause: signal.reason });
        }
      `,
    },
    {
      name: 'the method itself, for a platform without it, by its descriptor',
      code: dedent`
        Object.defineProperty(AbortSignal.prototype, 'throwIfAborted', {
          value(this: AbortSignal) {
            if (this.aborted) throw this.reason;
          },
        });
      `,
    },
    {
      name: 'more than a throw',
      code: dedent`
        export async function f(signal: AbortSignal) {
          if (signal.aborted) {
            console.log('stopped');
            throw signal.reason;
          }
        }
      `,
    },
    {
      name: 'an else branch',
      code: dedent`
        export async function f(signal: AbortSignal) {
          if (signal.aborted) throw signal.reason;
          else await fetch("x", { signal });
        }
      `,
    },
    {
      name: 'a test of something else as well',
      code: dedent`
        export async function f(signal: AbortSignal, strict: boolean) {
          if (signal.aborted && strict) throw signal.reason;
        }
      `,
    },
    {
      name: 'a test that is turned round',
      code: dedent`
        export async function f(signal: AbortSignal) {
          if (!signal.aborted) return 1;
          return 2;
        }
      `,
    },
  ],
  invalid: [
    // The reason.
    {
      name: 'a throw of the reason',
      code: dedent`
        export async function f(signal: AbortSignal) {
          if (signal.aborted) throw signal.reason;
        }
      `,
      output: dedent`
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
        }
      `,
      errors: [
        {
          messageId: 'reason',
          line: 2,
          column: 3,
          endLine: 2,
          endColumn: 43,
        },
      ],
    },
    {
      name: 'a throw in a block',
      code: dedent`
        export async function f(signal: AbortSignal) {
          if (signal.aborted) {
            throw signal.reason;
          }
        }
      `,
      output: dedent`
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
        }
      `,
      errors: [
        {
          messageId: 'reason',
          line: 2,
          column: 3,
          endLine: 4,
          endColumn: 4,
        },
      ],
    },
    {
      name: 'a comparison with true',
      code: dedent`
        export async function f(signal?: AbortSignal) {
          if (signal?.aborted === true) throw signal.reason;
        }
      `,
      output: dedent`
        export async function f(signal?: AbortSignal) {
          signal?.throwIfAborted();
        }
      `,
      errors: [
        {
          messageId: 'reason',
          line: 2,
          column: 3,
          endLine: 2,
          endColumn: 53,
        },
      ],
    },
    {
      name: 'a reason that is given a type',
      code: dedent`
        export async function f(signal: AbortSignal) {
          if (signal.aborted) throw signal.reason as Error;
        }
      `,
      output: dedent`
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
        }
      `,
      errors: [
        {
          messageId: 'reason',
          line: 2,
          column: 3,
          endLine: 2,
          endColumn: 52,
        },
      ],
    },
    {
      name: 'another method, by its descriptor',
      code: dedent`
        Object.defineProperty(AbortSignal.prototype, 'check', {
          value(this: AbortSignal) {
            if (this.aborted) throw this.reason;
          },
        });
      `,
      output: dedent`
        Object.defineProperty(AbortSignal.prototype, 'check', {
          value(this: AbortSignal) {
            this.throwIfAborted();
          },
        });
      `,
      errors: [
        {
          messageId: 'reason',
          line: 3,
          column: 5,
          endLine: 3,
          endColumn: 41,
        },
      ],
    },
    {
      name: 'the last branch of many',
      code: dedent`
        export async function f(signal: AbortSignal, retry: boolean) {
          if (retry) await fetch("x", { signal });
          else if (signal.aborted) throw signal.reason;
        }
      `,
      output: dedent`
        export async function f(signal: AbortSignal, retry: boolean) {
          if (retry) await fetch("x", { signal });
          else signal.throwIfAborted();
        }
      `,
      errors: [
        {
          messageId: 'reason',
          line: 3,
          column: 8,
          endLine: 3,
          endColumn: 48,
        },
      ],
    },
    {
      name: 'a comment that would be lost',
      code: dedent`
        export async function f(signal: AbortSignal) {
          if (signal.aborted) {
            // The caller has gone.
            throw signal.reason;
          }
        }
      `,
      errors: [
        {
          messageId: 'reason',
          line: 2,
          column: 3,
          endLine: 5,
          endColumn: 4,
        },
      ],
    },
  ],
});
