import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'a question why it has failed, for the error',
      code: dedent`
        declare function run(options: { signal: AbortSignal }): Promise<{
          readonly exitCode: number;
          stderr(options?: { signal?: AbortSignal }): Promise<string>;
        }>;
        export async function f(signal: AbortSignal) {
          const result = await run({ signal });
          if (result.exitCode !== 0) {
            const stderr = (await result.stderr()).trim();
            if (stderr.includes("ENOENT")) return;
            throw new Error("failed: " + stderr);
          }
        }
      `,
    },
    {
      name: 'a question in a throw',
      code: dedent`
        declare function explain(code: number, signal?: AbortSignal): Promise<string>;
        export async function f(code: number, signal: AbortSignal) {
          signal.throwIfAborted();
          if (code !== 0) throw new Error(await explain(code));
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'what is tried before the throw, which says something else',
      code: dedent`
        declare function refresh(signal?: AbortSignal): Promise<string>;
        declare function retry(token: string, signal: AbortSignal): Promise<string>;
        export async function f(status: number, signal: AbortSignal) {
          if (status === 401) {
            const token = await refresh();
            if (token) return retry(token, signal);
            throw new Error("unauthorized");
          }
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 5,
          column: 25,
          endLine: 5,
          endColumn: 32,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function refresh(signal?: AbortSignal): Promise<string>;
                declare function retry(token: string, signal: AbortSignal): Promise<string>;
                export async function f(status: number, signal: AbortSignal) {
                  if (status === 401) {
                    const token = await refresh(signal);
                    if (token) return retry(token, signal);
                    throw new Error("unauthorized");
                  }
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'what the function does, before it throws in the end',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          const text = await load("x");
          if (text === "") return;
          throw new Error(text);
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 22,
          endLine: 4,
          endColumn: 26,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function f(signal: AbortSignal) {
                  signal.throwIfAborted();
                  const text = await load("x", signal);
                  if (text === "") return;
                  throw new Error(text);
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'work of a function in a throw, which runs before',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f(ids: string[], signal: AbortSignal) {
          signal.throwIfAborted();
          throw new AggregateError(await Promise.all(ids.map(id => load(id))));
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 60,
          endLine: 4,
          endColumn: 64,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function f(ids: string[], signal: AbortSignal) {
                  signal.throwIfAborted();
                  throw new AggregateError(await Promise.all(ids.map(id => load(id, signal))));
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
