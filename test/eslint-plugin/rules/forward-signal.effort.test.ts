import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'what is undone before a throw',
      code: dedent`
        declare function run(command: string, signal?: AbortSignal): Promise<{ code: number }>;
        export async function f(name: string, signal: AbortSignal) {
          const { code } = await run("create", signal);
          if (code !== 0) {
            await run("remove");
            throw new Error(name);
          }
        }
      `,
    },
    {
      name: 'what is removed as far as it can be, by an empty handler',
      code: dedent`
        declare function run(command: string, signal?: AbortSignal): Promise<{ code: number }>;
        export async function f(signal: AbortSignal) {
          await run("create", signal);
          await run("remove").catch(() => undefined);
          await run("git worktree remove x").catch(() => {}).finally(() => console.log("x"));
          for (const name of ["a", "b"]) await run("rm " + name).catch(() => {});
        }
      `,
    },
    {
      name: 'what is removed as far as it can be, by an empty clause',
      code: dedent`
        declare function run(command: string, signal?: AbortSignal): Promise<{ code: number }>;
        export async function f(signal: AbortSignal) {
          await run("create", signal);
          try {
            await run("remove");
          } catch {
            // It is of no use any more, and does no harm.
          }
        }
      `,
    },
    {
      name: 'a removal whose failure is swallowed further on',
      code: dedent`
        declare function remove(path: string, options?: { signal?: AbortSignal }): Promise<void>;
        export async function f(url: string, signal: AbortSignal) {
          await fetch(url, { signal });
          await remove("tmp").then(() => undefined).catch(() => undefined);
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a result that decides about a throw',
      code: dedent`
        declare function run(command: string, signal?: AbortSignal): Promise<{ code: number }>;
        export async function f(signal: AbortSignal) {
          const { code } = await run("create");
          if (signal.aborted || code !== 0) throw new Error("failed");
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 3,
          column: 26,
          endLine: 3,
          endColumn: 29,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function run(command: string, signal?: AbortSignal): Promise<{ code: number }>;
                export async function f(signal: AbortSignal) {
                  const { code } = await run("create", signal);
                  if (signal.aborted || code !== 0) throw new Error("failed");
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a call before what comes before a throw',
      code: dedent`
        declare function run(command: string, signal?: AbortSignal): Promise<{ code: number }>;
        export async function f(signal: AbortSignal) {
          await run("create");
          console.log(signal.aborted);
          throw new Error("failed");
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 3,
          column: 9,
          endLine: 3,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function run(command: string, signal?: AbortSignal): Promise<{ code: number }>;
                export async function f(signal: AbortSignal) {
                  await run("create", signal);
                  console.log(signal.aborted);
                  throw new Error("failed");
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a failure that is logged',
      code: dedent`
        declare function run(command: string, signal?: AbortSignal): Promise<{ code: number }>;
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await run("create").catch(console.error);
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function run(command: string, signal?: AbortSignal): Promise<{ code: number }>;
                export async function f(signal: AbortSignal) {
                  signal.throwIfAborted();
                  await run("create", signal).catch(console.error);
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a result that may be missing',
      code: dedent`
        declare function run(command: string, signal?: AbortSignal): Promise<{ code: number }>;
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          return await run("read").catch(() => undefined);
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 16,
          endLine: 4,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function run(command: string, signal?: AbortSignal): Promise<{ code: number }>;
                export async function f(signal: AbortSignal) {
                  signal.throwIfAborted();
                  return await run("read", signal).catch(() => undefined);
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'the work of a loop, which may fail',
      code: dedent`
        declare function run(command: string, signal?: AbortSignal): Promise<{ code: number }>;
        export async function f(signal: AbortSignal) {
          while (!signal.aborted) {
            await run("poll").catch(() => undefined);
          }
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 11,
          endLine: 4,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function run(command: string, signal?: AbortSignal): Promise<{ code: number }>;
                export async function f(signal: AbortSignal) {
                  while (!signal.aborted) {
                    await run("poll", signal).catch(() => undefined);
                  }
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a step that may fail',
      code: dedent`
        declare function run(command: string, signal?: AbortSignal): Promise<{ code: number }>;
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          try {
            await run("copy");
          } catch {}
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 5,
          column: 11,
          endLine: 5,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function run(command: string, signal?: AbortSignal): Promise<{ code: number }>;
                export async function f(signal: AbortSignal) {
                  signal.throwIfAborted();
                  try {
                    await run("copy", signal);
                  } catch {}
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a pause that may fail',
      code: dedent`
        declare function sleep(time: number, signal?: AbortSignal): Promise<void>;
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await sleep(100).catch(() => undefined);
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function sleep(time: number, signal?: AbortSignal): Promise<void>;
                export async function f(signal: AbortSignal) {
                  signal.throwIfAborted();
                  await sleep(100, signal).catch(() => undefined);
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
