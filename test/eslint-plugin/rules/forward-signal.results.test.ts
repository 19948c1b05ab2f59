import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'a result whose promise may be absent',
      code: dedent`
        declare function open(path: string, options?: { signal?: AbortSignal }): { size: number; ready?: Promise<void> };
        export function f(signal: AbortSignal) {
          signal.throwIfAborted();
          return open("x").size;
        }
      `,
    },
    {
      name: 'a result that keeps its promise to itself',
      code: dedent`
        declare class Queue {
          private closing: Promise<void> | null;
          #draining: Promise<void>;
          constructor(options?: { signal?: AbortSignal });
          add(job: () => void): number;
        }
        declare function sharedQueue(options?: { signal?: AbortSignal }): Queue;
        export function f(job: () => void, signal: AbortSignal) {
          signal.throwIfAborted();
          return sharedQueue().add(job);
        }
      `,
    },
    {
      name: 'a result whose methods give promises',
      code: dedent`
        declare function open(path: string, options?: { signal?: AbortSignal }): { read(): Promise<string> };
        export function f(signal: AbortSignal) {
          signal.throwIfAborted();
          return open("x").read();
        }
      `,
    },
    {
      name: 'a result with a promise that nobody takes',
      code: dedent`
        declare function stream(prompt: string, options?: { abortSignal?: AbortSignal }): { text: Promise<string> };
        export function f(signal: AbortSignal) {
          signal.throwIfAborted();
          stream("x");
        }
      `,
    },
    {
      name: 'a result with a promise, of a call that has the signal',
      code: dedent`
        declare function stream(prompt: string, options?: { abortSignal?: AbortSignal }): { text: Promise<string> };
        export function f(request: Request) {
          return stream("x", { abortSignal: request.signal }).text;
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a result with a promise',
      code: dedent`
        declare function stream(prompt: string, options?: { abortSignal?: AbortSignal }): { text: Promise<string>; toResponse(): Response };
        export function f(request: Request) {
          const result = stream("x");
          return result.toResponse();
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 3,
          column: 18,
          endLine: 3,
          endColumn: 24,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                  declare function stream(prompt: string, options?: { abortSignal?: AbortSignal }): { text: Promise<string>; toResponse(): Response };
                  export function f(request: Request) {
                    const result = stream("x", { abortSignal: request.signal });
                    return result.toResponse();
                  }
                `,
            },
          ],
        },
      ],
    },
    {
      name: 'a result with what is like a promise',
      code: dedent`
        declare function stream(prompt: string, options?: { abortSignal?: AbortSignal }): { readonly text: PromiseLike<string> };
        export async function f({ signal }: { signal?: AbortSignal }) {
          signal?.throwIfAborted();
          return await stream("x").text;
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 16,
          endLine: 4,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                  declare function stream(prompt: string, options?: { abortSignal?: AbortSignal }): { readonly text: PromiseLike<string> };
                  export async function f({ signal }: { signal?: AbortSignal }) {
                    signal?.throwIfAborted();
                    return await stream("x", { ...(signal && { abortSignal: signal }) }).text;
                  }
                `,
            },
          ],
        },
      ],
    },
  ],
});
