import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

// What other tests have, written in another way.
ruleTester.run(
  'no-aborted-signal-in-cleanup',
  ruleOf('no-aborted-signal-in-cleanup'),
  {
    valid: [
      {
        name: 'a literal that the call alone is not given',
        code: dedent`
        interface Options { id: string; signal?: AbortSignal }
        declare function enroll(options: Options): void;
        declare function remove(options: Options): Promise<void>;
        declare function work(signal: AbortSignal): Promise<void>;
        export async function f(signal: AbortSignal) {
          const options: Options = { id: "x" };
          enroll(options);
          try {
            await work(signal);
          } finally {
            await remove({ id: "x" });
          }
        }
      `,
      },
    ],
    invalid: [
      {
        name: 'options in a constant',
        code: dedent`
        declare function remove(id: string, options: { signal?: AbortSignal }): Promise<void>;
        declare function work(signal: AbortSignal): Promise<void>;
        export async function f(signal: AbortSignal) {
          const options = { signal };
          try {
            await work(signal);
          } finally {
            await remove("x", options);
          }
        }
      `,
        errors: [
          {
            messageId: 'abortedSignal',
            line: 8,
            column: 23,
            endLine: 8,
            endColumn: 30,
            suggestions: [],
          },
        ],
      },
      {
        name: 'options in a wrapper of types',
        code: dedent`
        declare function remove(id: string, options: { signal?: AbortSignal }): Promise<void>;
        declare function work(signal: AbortSignal): Promise<void>;
        export async function f(signal: AbortSignal) {
          try {
            await work(signal);
          } finally {
            await remove("x", { signal } as const);
          }
        }
      `,
        errors: [
          {
            messageId: 'abortedSignal',
            line: 7,
            column: 25,
            endLine: 7,
            endColumn: 31,
            suggestions: [
              {
                messageId: 'useDeadline',
                output: dedent`
                declare function remove(id: string, options: { signal?: AbortSignal }): Promise<void>;
                declare function work(signal: AbortSignal): Promise<void>;
                export async function f(signal: AbortSignal) {
                  try {
                    await work(signal);
                  } finally {
                    await remove("x", { signal: AbortSignal.timeout(5_000) } as const);
                  }
                }
              `,
              },
            ],
          },
        ],
      },
      {
        name: 'another thing by the name of `AbortSignal`',
        code: dedent`
          declare function work(signal: unknown): Promise<void>;
          declare function remove(id: string, options: { signal?: globalThis.AbortSignal }): Promise<void>;
          export async function f(signal: globalThis.AbortSignal, AbortSignal: string) {
            try {
              await work(signal);
            } finally {
              await remove(AbortSignal, { signal });
            }
          }
        `,
        errors: [
          {
            messageId: 'abortedSignal',
            line: 7,
            column: 33,
            endLine: 7,
            endColumn: 39,
            suggestions: [],
          },
        ],
      },
    ],
  },
);
