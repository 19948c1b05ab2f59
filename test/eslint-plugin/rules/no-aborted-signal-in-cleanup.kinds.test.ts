import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run(
  'no-aborted-signal-in-cleanup',
  ruleOf('no-aborted-signal-in-cleanup'),
  {
    valid: [
      {
        name: 'a handler that throws every failure on but one',
        code: dedent`
        declare class NotFound extends Error { code: string }
        declare function work(signal: AbortSignal): Promise<void>;
        declare const store: { close(options: { signal?: AbortSignal }): Promise<void> };
        export async function f(signal: AbortSignal) {
          try {
            await work(signal);
          } catch (error) {
            if (!(error instanceof NotFound) || error.code !== "gone") throw error;
            await store.close({ signal });
          }
        }
      `,
      },
      {
        name: 'a handler of one failure',
        code: dedent`
        declare class NotFound extends Error {}
        declare function isGone(error: unknown): boolean;
        declare function work(signal: AbortSignal): Promise<void>;
        declare const store: { close(options: { signal?: AbortSignal }): Promise<void> };
        export async function f(signal: AbortSignal) {
          try {
            await work(signal);
          } catch (error) {
            if (error instanceof NotFound && isGone(error)) {
              await store.close({ signal });
            }
            throw error;
          }
        }
      `,
      },
    ],
    invalid: [
      {
        name: 'a handler that throws one failure on',
        code: dedent`
        declare class NotFound extends Error {}
        declare function work(signal: AbortSignal): Promise<void>;
        declare const store: { close(options: { signal?: AbortSignal }): Promise<void> };
        export async function f(signal: AbortSignal) {
          try {
            await work(signal);
          } catch (error) {
            if (error instanceof NotFound) throw error;
            await store.close({ signal });
          }
        }
      `,
        errors: [
          {
            messageId: 'abortedSignal',
            line: 9,
            column: 25,
            endLine: 9,
            endColumn: 31,
            suggestions: [
              {
                messageId: 'useDeadline',
                output: dedent`
            declare class NotFound extends Error {}
            declare function work(signal: AbortSignal): Promise<void>;
            declare const store: { close(options: { signal?: AbortSignal }): Promise<void> };
            export async function f(signal: AbortSignal) {
              try {
                await work(signal);
              } catch (error) {
                if (error instanceof NotFound) throw error;
                await store.close({ signal: AbortSignal.timeout(5_000) });
              }
            }
          `,
              },
            ],
          },
        ],
      },
      {
        name: 'handlers of any error, of the abort and of either of two',
        code: dedent`
        declare class NotFound extends Error {}
        declare function work(signal: AbortSignal): Promise<void>;
        declare const store: { close(options: { signal?: AbortSignal }): Promise<void> };
        export async function f(signal: AbortSignal) {
          try {
            await work(signal);
          } catch (error) {
            if (error instanceof Error) await store.close({ signal });
          }
          try {
            await work(signal);
          } catch (error: any) {
            if (error.name === "AbortError") await store.close({ signal });
          }
          try {
            await work(signal);
          } catch (error: any) {
            if (error instanceof NotFound || error.name !== "x") await store.close({ signal });
          }
        }
      `,
        errors: [
          {
            messageId: 'abortedSignal',
            line: 8,
            column: 53,
            endLine: 8,
            endColumn: 59,
            suggestions: [
              {
                messageId: 'useDeadline',
                output: dedent`
            declare class NotFound extends Error {}
            declare function work(signal: AbortSignal): Promise<void>;
            declare const store: { close(options: { signal?: AbortSignal }): Promise<void> };
            export async function f(signal: AbortSignal) {
              try {
                await work(signal);
              } catch (error) {
                if (error instanceof Error) await store.close({ signal: AbortSignal.timeout(5_000) });
              }
              try {
                await work(signal);
              } catch (error: any) {
                if (error.name === "AbortError") await store.close({ signal });
              }
              try {
                await work(signal);
              } catch (error: any) {
                if (error instanceof NotFound || error.name !== "x") await store.close({ signal });
              }
            }
          `,
              },
            ],
          },
          {
            messageId: 'abortedSignal',
            line: 13,
            column: 58,
            endLine: 13,
            endColumn: 64,
            suggestions: [
              {
                messageId: 'useDeadline',
                output: dedent`
            declare class NotFound extends Error {}
            declare function work(signal: AbortSignal): Promise<void>;
            declare const store: { close(options: { signal?: AbortSignal }): Promise<void> };
            export async function f(signal: AbortSignal) {
              try {
                await work(signal);
              } catch (error) {
                if (error instanceof Error) await store.close({ signal });
              }
              try {
                await work(signal);
              } catch (error: any) {
                if (error.name === "AbortError") await store.close({ signal: AbortSignal.timeout(5_000) });
              }
              try {
                await work(signal);
              } catch (error: any) {
                if (error instanceof NotFound || error.name !== "x") await store.close({ signal });
              }
            }
          `,
              },
            ],
          },
          {
            messageId: 'abortedSignal',
            line: 18,
            column: 78,
            endLine: 18,
            endColumn: 84,
            suggestions: [
              {
                messageId: 'useDeadline',
                output: dedent`
            declare class NotFound extends Error {}
            declare function work(signal: AbortSignal): Promise<void>;
            declare const store: { close(options: { signal?: AbortSignal }): Promise<void> };
            export async function f(signal: AbortSignal) {
              try {
                await work(signal);
              } catch (error) {
                if (error instanceof Error) await store.close({ signal });
              }
              try {
                await work(signal);
              } catch (error: any) {
                if (error.name === "AbortError") await store.close({ signal });
              }
              try {
                await work(signal);
              } catch (error: any) {
                if (error instanceof NotFound || error.name !== "x") await store.close({ signal: AbortSignal.timeout(5_000) });
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
