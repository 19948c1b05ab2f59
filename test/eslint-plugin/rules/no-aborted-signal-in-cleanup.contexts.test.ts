import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run(
  'no-aborted-signal-in-cleanup',
  ruleOf('no-aborted-signal-in-cleanup'),
  {
    valid: [
      {
        name: 'the whole context of a run, which the clean-up needs for other things',
        code: dedent`
        interface Context { readonly session: { cache: boolean }; readonly signal?: AbortSignal }
        declare function configure(settings: object, context: Context): Promise<void>;
        declare function work(context: Context): Promise<void>;
        export async function f(context: Context) {
          try {
            await work(context);
          } finally {
            await configure({ cache: true }, context);
          }
        }
      `,
      },
    ],
    invalid: [
      {
        name: 'the signal of the context',
        code: dedent`
        interface Context { readonly session: { cache: boolean }; readonly signal?: AbortSignal }
        interface Options { readonly id: string; readonly signal?: AbortSignal | undefined }
        declare function remove(options: Options): Promise<void>;
        declare function work(context: Context): Promise<void>;
        export async function f(context: Context) {
          try {
            await work(context);
          } finally {
            await remove({ id: "x", signal: context.signal });
          }
        }
      `,
        errors: [
          {
            messageId: 'abortedSignal',
            line: 9,
            column: 37,
            endLine: 9,
            endColumn: 51,
            suggestions: [
              {
                messageId: 'useDeadline',
                output: dedent`
        interface Context { readonly session: { cache: boolean }; readonly signal?: AbortSignal }
        interface Options { readonly id: string; readonly signal?: AbortSignal | undefined }
        declare function remove(options: Options): Promise<void>;
        declare function work(context: Context): Promise<void>;
        export async function f(context: Context) {
          try {
            await work(context);
          } finally {
            await remove({ id: "x", signal: AbortSignal.timeout(5_000) });
          }
        }
      `,
              },
            ],
          },
        ],
      },
      {
        name: 'a signal further in what the work is given',
        code: dedent`
        interface Context { readonly req: { readonly raw: Request } }
        interface Rows { add(id: string, options?: { signal?: AbortSignal }): Promise<void>; remove(id: string, options?: { signal?: AbortSignal }): Promise<void> }
        export async function f(context: Context, rows: Rows) {
          const signal = context.req.raw.signal;
          try {
            await rows.add('a', { signal });
          } finally {
            await rows.remove('a', { signal: context.req.raw.signal });
            await rows.remove('b', { signal });
          }
        }
      `,
        errors: [
          {
            messageId: 'abortedSignal',
            line: 8,
            column: 38,
            endLine: 8,
            endColumn: 60,
            suggestions: [
              {
                messageId: 'useDeadline',
                output: dedent`
                interface Context { readonly req: { readonly raw: Request } }
                interface Rows { add(id: string, options?: { signal?: AbortSignal }): Promise<void>; remove(id: string, options?: { signal?: AbortSignal }): Promise<void> }
                export async function f(context: Context, rows: Rows) {
                  const signal = context.req.raw.signal;
                  try {
                    await rows.add('a', { signal });
                  } finally {
                    await rows.remove('a', { signal: AbortSignal.timeout(5_000) });
                    await rows.remove('b', { signal });
                  }
                }
              `,
              },
            ],
          },
          {
            messageId: 'abortedSignal',
            line: 9,
            column: 30,
            endLine: 9,
            endColumn: 36,
            suggestions: [
              {
                messageId: 'useDeadline',
                output: dedent`
                interface Context { readonly req: { readonly raw: Request } }
                interface Rows { add(id: string, options?: { signal?: AbortSignal }): Promise<void>; remove(id: string, options?: { signal?: AbortSignal }): Promise<void> }
                export async function f(context: Context, rows: Rows) {
                  const signal = context.req.raw.signal;
                  try {
                    await rows.add('a', { signal });
                  } finally {
                    await rows.remove('a', { signal: context.req.raw.signal });
                    await rows.remove('b', { signal: AbortSignal.timeout(5_000) });
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
