import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

const declarations = dedent`
  interface Lock {
    release(options: { reason: string; signal: AbortSignal }): Promise<void>;
    drop(options: { signal: AbortSignal }): void;
  }
  interface Hooks {
    after(event: { id: string; signal: AbortSignal }): Promise<void>;
  }
`;

// Options that cannot do without a signal.
ruleTester.run(
  'no-aborted-signal-in-cleanup',
  ruleOf('no-aborted-signal-in-cleanup'),
  {
    valid: [
      {
        name: 'a deadline of its own',
        code: dedent`
          ${declarations}
          export async function f(lock: Lock, work: (signal: AbortSignal) => Promise<void>, signal: AbortSignal) {
            try {
              await work(signal);
            } finally {
              await lock.release({ reason: 'done', signal: AbortSignal.timeout(1_000) });
            }
          }
        `,
      },
      {
        name: 'what is told of the abort, and ends nothing',
        code: dedent`
          ${declarations}
          export async function f(hooks: Hooks, work: (signal: AbortSignal) => Promise<void>, signal: AbortSignal) {
            try {
              await work(signal);
            } finally {
              await hooks.after({ id: 'work', signal });
            }
          }
        `,
      },
      {
        name: 'what is done when it returns',
        code: dedent`
          ${declarations}
          export async function f(lock: Lock, work: (signal: AbortSignal) => Promise<void>, signal: AbortSignal) {
            try {
              await work(signal);
            } finally {
              lock.drop({ signal });
            }
          }
        `,
      },
      {
        name: 'arguments that are not in sight',
        code: dedent`
          ${declarations}
          export async function f(lock: Lock, rest: Parameters<Lock['release']>, signal: AbortSignal) {
            try {
              await fetch('/a', { signal });
            } finally {
              await lock.release(...rest);
            }
          }
        `,
      },
    ],
    invalid: [
      {
        name: 'the signal of the work',
        code: dedent`
          interface Lock {
            release(options: { reason: string; signal: AbortSignal }): Promise<void>;
          }
          export async function f(lock: Lock, work: (signal: AbortSignal) => Promise<void>, signal: AbortSignal) {
            try {
              await work(signal);
            } finally {
              await lock.release({ reason: 'done', signal });
            }
          }
        `,
        errors: [
          {
            messageId: 'abortedSignal',
            data: { signal: 'signal', callee: 'lock.release' },
            line: 8,
            column: 42,
            endLine: 8,
            endColumn: 48,
            suggestions: [
              {
                messageId: 'useDeadline',
                output: dedent`
                  interface Lock {
                    release(options: { reason: string; signal: AbortSignal }): Promise<void>;
                  }
                  export async function f(lock: Lock, work: (signal: AbortSignal) => Promise<void>, signal: AbortSignal) {
                    try {
                      await work(signal);
                    } finally {
                      await lock.release({ reason: 'done', signal: AbortSignal.timeout(5_000) });
                    }
                  }
                `,
              },
            ],
          },
        ],
      },
    ],
  },
);
