import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-swallowed-abort', ruleOf('no-swallowed-abort'), {
  valid: [
    // The handler leaves, or looks at the error.
    {
      name: 'a handler that throws the error on',
      code: dedent`
    declare const ids: string[];
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      for (const id of ids) {
        try {
          await load(id, signal);
        } catch (error) {
          throw new Error(\`cannot load \${id}\`, { cause: error });
        }
      }
    }
  `,
    },
    {
      name: 'a handler that returns',
      code: dedent`
    declare const ids: string[];
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      for (const id of ids) {
        try {
          await load(id, signal);
        } catch {
          return;
        }
      }
    }
  `,
    },
    {
      name: 'a handler that ends the loop',
      code: dedent`
    declare const ids: string[];
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      for (const id of ids) {
        try {
          await load(id, signal);
        } catch {
          break;
        }
      }
    }
  `,
    },
    {
      name: 'a handler that goes on with an outer loop',
      code: dedent`
    declare const groups: string[][];
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      outer: for (const ids of groups) {
        for (const id of ids) {
          try {
            await load(id, signal);
          } catch {
            continue outer;
          }
        }
      }
    }
  `,
    },
    {
      name: 'a handler that asks whether the signal has aborted',
      code: dedent`
    declare const ids: string[];
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      for (const id of ids) {
        try {
          await load(id, signal);
        } catch (error) {
          if (!signal.aborted) console.error(error);
        }
      }
    }
  `,
    },
    {
      name: 'a handler that throws the abort',
      code: dedent`
    declare const ids: string[];
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal?: AbortSignal) {
      for (const id of ids) {
        try {
          await load(id, signal);
        } catch (error) {
          signal?.throwIfAborted();
          console.error(error);
        }
      }
    }
  `,
    },
    {
      name: 'a handler that calls a helper by its name',
      code: dedent`
    declare const ids: string[];
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function rethrowIfFatal(error: unknown): void;
    export async function f(signal: AbortSignal) {
      for (const id of ids) {
        try {
          await load(id, signal);
        } catch (error) {
          rethrowIfFatal(error);
          console.error(error);
        }
      }
    }
  `,
    },
    {
      name: 'a handler that calls a helper of the options',
      code: dedent`
    declare const ids: string[];
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function stopOn(error: unknown): void;
    export async function f(signal: AbortSignal) {
      for (const id of ids) {
        try {
          await load(id, signal);
        } catch (error) {
          stopOn(error);
        }
      }
    }
  `,
      options: [{ helpers: '^stopOn' }],
    },
    {
      name: 'a handler that asks what the error is',
      code: dedent`
    declare const ids: string[];
    declare class HttpError extends Error {}
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      for (const id of ids) {
        try {
          await load(id, signal);
        } catch (error) {
          console.log(error instanceof HttpError ? "http" : "other");
        }
      }
    }
  `,
    },
    {
      name: 'a handler that switches over the code of the error',
      code: dedent`
    declare const ids: string[];
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      for (const id of ids) {
        try {
          await load(id, signal);
        } catch (error) {
          switch ((error as { code?: string }).code) {
            case "ENOENT":
              console.log("missing");
          }
        }
      }
    }
  `,
    },
    {
      name: "a handler that rejects somebody's promise",
      code: dedent`
    declare const jobs: { id: string; reject(error: unknown): void }[];
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      for (const job of jobs) {
        try {
          await load(job.id, signal);
        } catch (error) {
          job.reject(error);
        }
      }
    }
  `,
    },
    {
      name: 'a handler that waits with the signal itself',
      code: dedent`
    import { setTimeout as sleep } from "node:timers/promises";
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      for (let attempt = 0; attempt < 3; attempt++) {
        try {
          await load("a", signal);
        } catch (error) {
          console.error(error);
          await sleep(100, undefined, { signal });
        }
      }
    }
  `,
    },
    {
      name: 'a try without a handler',
      code: dedent`
    declare const ids: string[];
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      for (const id of ids) {
        try {
          await load(id, signal);
        } finally {
          console.log(id);
        }
      }
    }
  `,
    },
    // The loop sees the abort by itself.
    {
      name: 'a loop whose test asks',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      while (!signal.aborted) {
        try {
          await load("a", signal);
        } catch (error) {
          console.error(error);
        }
      }
    }
  `,
    },
    {
      name: 'a turn that begins with the question',
      code: dedent`
    declare const ids: string[];
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      for (const id of ids) {
        signal.throwIfAborted();
        try {
          await load(id, signal);
        } catch (error) {
          console.error(error);
        }
      }
    }
  `,
    },
    {
      name: 'a turn that ends with the question',
      code: dedent`
    declare const ids: string[];
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      for (const id of ids) {
        try {
          await load(id, signal);
        } catch (error) {
          console.error(error);
        }
        if (signal.aborted) break;
      }
    }
  `,
    },
    {
      name: 'a question of the loop around the loop',
      code: dedent`
    declare const ids: string[];
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      while (!signal.aborted) {
        for (const id of ids) {
          try {
            await load(id, signal);
          } catch (error) {
            console.error(error);
          }
        }
      }
    }
  `,
    },
    {
      name: 'a turn that waits for something else with the signal',
      code: dedent`
    import { setTimeout as sleep } from "node:timers/promises";
    declare const ids: string[];
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      for (const id of ids) {
        try {
          await load(id, signal);
        } catch (error) {
          console.error(error);
        }
        await sleep(100, undefined, { signal });
      }
    }
  `,
    },
    {
      name: 'a for await over what has the signal',
      code: dedent`
    declare function rows(signal: AbortSignal): AsyncIterable<string>;
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      for await (const id of rows(signal)) {
        try {
          await load(id, signal);
        } catch (error) {
          console.error(error);
        }
      }
    }
  `,
    },
    {
      name: 'a turn that leaves after the try',
      code: dedent`
    declare const ids: string[];
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      for (const id of ids) {
        try {
          await load(id, signal);
        } catch (error) {
          console.error(error);
        }
        break;
      }
    }
  `,
    },
    // No abort of an older signal is thrown in the try.
    {
      name: 'a call without a signal',
      code: dedent`
    declare const ids: string[];
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      console.log(signal);
      for (const id of ids) {
        try {
          await load(id);
        } catch (error) {
          console.error(error);
        }
      }
    }
  `,
    },
    {
      name: 'a deadline for each turn',
      code: dedent`
    declare const ids: string[];
    export async function f() {
      for (const id of ids) {
        try {
          await fetch(id, { signal: AbortSignal.timeout(1_000) });
        } catch (error) {
          console.error(error);
        }
      }
    }
  `,
    },
    {
      name: 'a controller for each turn',
      code: dedent`
    declare const ids: string[];
    export async function f() {
      for (const id of ids) {
        const controller = new AbortController();
        const timer = setTimeout(() => controller.abort(), 1_000);
        try {
          await fetch(id, { signal: controller.signal });
        } catch (error) {
          console.error(error);
        } finally {
          clearTimeout(timer);
        }
      }
    }
  `,
    },
    {
      name: 'a signal of the element',
      code: dedent`
    declare const jobs: { url: string; signal: AbortSignal }[];
    export async function f() {
      for (const job of jobs) {
        try {
          await fetch(job.url, { signal: job.signal });
        } catch (error) {
          console.error(error);
        }
      }
    }
  `,
    },
    {
      name: 'options that hold no signal',
      code: dedent`
    declare const ids: string[];
    export async function f() {
      const init: RequestInit = { method: "POST" };
      for (const id of ids) {
        try {
          await fetch(id, init);
        } catch (error) {
          console.error(error);
        }
      }
    }
  `,
    },
    {
      name: 'a promise that nothing waits for in the try',
      code: dedent`
    declare const ids: string[];
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal, promises: Promise<string>[]) {
      for (const id of ids) {
        try {
          promises.push(load(id, signal));
        } catch (error) {
          console.error(error);
        }
      }
    }
  `,
    },
    {
      name: 'a call with a catch of its own',
      code: dedent`
    declare const ids: string[];
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      for (const id of ids) {
        try {
          const text = await load(id, signal).catch(() => {
            signal.throwIfAborted();
            return "";
          });
          console.log(JSON.parse(text));
        } catch (error) {
          console.error(error);
          break;
        }
      }
    }
  `,
    },
    {
      name: 'a call in a function that is only made in the try',
      code: dedent`
    declare const ids: string[];
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function later(work: () => Promise<string>): void;
    export async function f(signal: AbortSignal) {
      for (const id of ids) {
        try {
          later(async () => await load(id, signal));
        } catch (error) {
          console.error(error);
        }
      }
    }
  `,
    },
    {
      name: 'all of it settled, whatever becomes of it',
      code: dedent`
    declare const ids: string[];
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      for (const id of ids) {
        try {
          await Promise.allSettled([load(id, signal), load(id, signal)]);
        } catch (error) {
          console.error(error);
        }
      }
    }
  `,
    },
    // Nothing goes on.
    {
      name: 'a loop that cleans up, which has to run to its end',
      code: dedent`
    declare const ids: string[];
    declare function work(signal?: AbortSignal): Promise<string>;
    declare function remove(id: string, signal?: AbortSignal): Promise<void>;
    export async function f(signal: AbortSignal) {
      try {
        await work(signal);
      } finally {
        for (const id of ids) {
          try {
            await remove(id, signal);
          } catch {}
        }
      }
    }
  `,
    },
    {
      name: 'a try outside of loops and tasks',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      try {
        await load("a", signal);
      } catch (error) {
        console.error(error);
      }
      console.log("done");
    }
  `,
    },
    {
      name: 'a try in a callback that a loop makes',
      code: dedent`
    declare const ids: string[];
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export function f(signal: AbortSignal, work: (() => Promise<void>)[]) {
      for (const id of ids) {
        work.push(async () => {
          try {
            await load(id, signal);
          } catch (error) {
            console.error(error);
          }
        });
      }
    }
  `,
    },
    {
      name: 'the end of a task',
      code: dedent`
    import { Group } from "errgroup";
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f() {
      await using group = new Group();
      group.go(async signal => {
        try {
          await load("a", signal);
        } catch (error) {
          console.error(error);
        }
      });
      return await group.wait();
    }
  `,
    },
    {
      name: 'a task that goes on with the signal',
      code: dedent`
    import { Group } from "errgroup";
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f() {
      await using group = new Group();
      group.go(async signal => {
        try {
          await load("a", signal);
        } catch (error) {
          console.error(error);
        }
        await load("b", signal);
      });
      return await group.wait();
    }
  `,
    },
    {
      name: 'a promise whose value is used',
      code: dedent`
    declare const ids: string[];
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      for (const id of ids) {
        const text = await load(id, signal).catch(() => undefined);
        if (text === undefined) return;
      }
    }
  `,
    },
    {
      name: 'a promise whose callback throws the abort',
      code: dedent`
    declare const ids: string[];
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      for (const id of ids) {
        await load(id, signal).catch(() => {
          signal.throwIfAborted();
        });
      }
    }
  `,
    },
    {
      name: 'a continue that names a loop further out',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(ids: string[], signal: AbortSignal) {
          each: for (const id of ids) {
            for (const part of id) {
              try {
                await load(part, signal);
              } catch {
                continue each;
              }
            }
          }
        }
      `,
    },
    {
      name: 'a task that is left before the work after it',
      code: dedent`
        import type { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function save(id: string): Promise<void>;
        export const run = (group: Group, isFirst: boolean) =>
          group.go(async signal => {
            if (isFirst) {
              try {
                await load('a', signal);
              } catch (error) {
                console.error(error);
              }
              return;
            }
            await save('a');
          });
      `,
    },
  ],
  invalid: [
    // A loop that goes on.
    {
      name: 'a failure that is logged',
      code: dedent`
    declare const ids: string[];
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      for (const id of ids) {
        try {
          await load(id, signal);
        } catch (error) {
          console.error(error);
        }
      }
    }
  `,
      errors: [
        {
          messageId: 'goesOn',
          line: 7,
          column: 7,
          endLine: 7,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'throwAbort',
              output: dedent`
    declare const ids: string[];
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      for (const id of ids) {
        try {
          await load(id, signal);
        } catch (error) {
          signal.throwIfAborted();
          console.error(error);
        }
      }
    }
  `,
            },
          ],
        },
      ],
    },
    {
      name: 'a turn that goes on with the next',
      code: dedent`
    declare const ids: string[];
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      for (const id of ids) {
        try {
          await load(id, signal);
        } catch { continue; }
        console.log(id);
      }
    }
  `,
      errors: [
        {
          messageId: 'goesOn',
          line: 7,
          column: 7,
          endLine: 7,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'throwAbort',
              output: dedent`
    declare const ids: string[];
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      for (const id of ids) {
        try {
          await load(id, signal);
        } catch { signal.throwIfAborted(); continue; }
        console.log(id);
      }
    }
  `,
            },
          ],
        },
      ],
    },
    {
      name: 'an empty handler',
      code: dedent`
    declare const ids: string[];
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      for (const id of ids) {
        try {
          await load(id, signal);
        } catch {}
      }
    }
  `,
      errors: [
        {
          messageId: 'goesOn',
          line: 7,
          column: 7,
          endLine: 7,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'throwAbort',
              output: dedent`
    declare const ids: string[];
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      for (const id of ids) {
        try {
          await load(id, signal);
        } catch { signal.throwIfAborted(); }
      }
    }
  `,
            },
          ],
        },
      ],
    },
    {
      name: 'a handler with nothing but a comment',
      code: dedent`
    declare const ids: string[];
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      for (const id of ids) {
        try {
          await load(id, signal);
        } catch {
          // There is another.
        }
      }
    }
  `,
      errors: [
        {
          messageId: 'goesOn',
          line: 7,
          column: 7,
          endLine: 7,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'throwAbort',
              output: dedent`
    declare const ids: string[];
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      for (const id of ids) {
        try {
          await load(id, signal);
        } catch {
          signal.throwIfAborted();
          // There is another.
        }
      }
    }
  `,
            },
          ],
        },
      ],
    },
    {
      name: 'attempts that are counted',
      code: dedent`
    export async function f(url: string, signal: AbortSignal) {
      for (let attempt = 0; attempt < 9; attempt++) {
        try {
          return await fetch(url, { signal });
        } catch (error) {
          console.error(attempt, error);
        }
      }
      return undefined;
    }
  `,
      errors: [
        {
          messageId: 'goesOn',
          line: 5,
          column: 7,
          endLine: 5,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'throwAbort',
              output: dedent`
    export async function f(url: string, signal: AbortSignal) {
      for (let attempt = 0; attempt < 9; attempt++) {
        try {
          return await fetch(url, { signal });
        } catch (error) {
          signal.throwIfAborted();
          console.error(attempt, error);
        }
      }
      return undefined;
    }
  `,
            },
          ],
        },
      ],
    },
    {
      name: 'a recovery that destroys',
      code: dedent`
    declare function ping(id: string, options: { signal: AbortSignal }): Promise<void>;
    export async function f(known: Set<string>, options: { signal: AbortSignal }) {
      for (const id of known) {
        try {
          await ping(id, options);
        } catch {
          // It does not answer.
          known.delete(id);
        }
      }
    }
  `,
      errors: [
        {
          messageId: 'goesOn',
          line: 6,
          column: 7,
          endLine: 6,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'throwAbort',
              output: dedent`
    declare function ping(id: string, options: { signal: AbortSignal }): Promise<void>;
    export async function f(known: Set<string>, options: { signal: AbortSignal }) {
      for (const id of known) {
        try {
          await ping(id, options);
        } catch {
          options.signal.throwIfAborted();
          // It does not answer.
          known.delete(id);
        }
      }
    }
  `,
            },
          ],
        },
      ],
    },
    {
      name: 'a stream that is opened again and again',
      code: dedent`
    declare function rows(signal: AbortSignal): AsyncIterable<string>;
    export async function f(signal: AbortSignal) {
      while (true) {
        try {
          for await (const row of rows(signal)) console.log(row);
        } catch (error) {
          console.error(error);
        }
      }
    }
  `,
      errors: [
        {
          messageId: 'goesOn',
          line: 6,
          column: 7,
          endLine: 6,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'throwAbort',
              output: dedent`
    declare function rows(signal: AbortSignal): AsyncIterable<string>;
    export async function f(signal: AbortSignal) {
      while (true) {
        try {
          for await (const row of rows(signal)) console.log(row);
        } catch (error) {
          signal.throwIfAborted();
          console.error(error);
        }
      }
    }
  `,
            },
          ],
        },
      ],
    },
    {
      name: 'a checkpoint inside of the try',
      code: dedent`
    declare const ids: string[];
    declare function plain(id: string): Promise<string>;
    export async function f(signal: AbortSignal) {
      for (const id of ids) {
        try {
          signal.throwIfAborted();
          await plain(id);
        } catch (error) {
          console.error(error);
        }
      }
    }
  `,
      errors: [
        {
          messageId: 'goesOn',
          line: 8,
          column: 7,
          endLine: 8,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'throwAbort',
              output: dedent`
    declare const ids: string[];
    declare function plain(id: string): Promise<string>;
    export async function f(signal: AbortSignal) {
      for (const id of ids) {
        try {
          signal.throwIfAborted();
          await plain(id);
        } catch (error) {
          signal.throwIfAborted();
          console.error(error);
        }
      }
    }
  `,
            },
          ],
        },
      ],
    },
    {
      name: 'a try in a block of the loop',
      code: dedent`
    declare const ids: string[];
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      for (const id of ids) {
        if (id) {
          try {
            await load(id, signal);
          } catch (error) {
            console.error(error);
          }
        }
      }
    }
  `,
      errors: [
        {
          messageId: 'goesOn',
          line: 8,
          column: 9,
          endLine: 8,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'throwAbort',
              output: dedent`
    declare const ids: string[];
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      for (const id of ids) {
        if (id) {
          try {
            await load(id, signal);
          } catch (error) {
            signal.throwIfAborted();
            console.error(error);
          }
        }
      }
    }
  `,
            },
          ],
        },
      ],
    },
    {
      name: 'options of the caller, with a default',
      code: dedent`
    declare const ids: string[];
    declare function load(id: string, options?: { signal?: AbortSignal }): Promise<string>;
    export async function f(options: { signal?: AbortSignal } = {}) {
      for (const id of ids) {
        try {
          await load(id, options);
        } catch (error) {
          console.error(error);
        }
      }
    }
  `,
      errors: [
        {
          messageId: 'goesOn',
          line: 7,
          column: 7,
          endLine: 7,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'throwAbort',
              output: dedent`
    declare const ids: string[];
    declare function load(id: string, options?: { signal?: AbortSignal }): Promise<string>;
    export async function f(options: { signal?: AbortSignal } = {}) {
      for (const id of ids) {
        try {
          await load(id, options);
        } catch (error) {
          options.signal?.throwIfAborted();
          console.error(error);
        }
      }
    }
  `,
            },
          ],
        },
      ],
    },
    {
      name: 'options that are spread',
      code: dedent`
    declare const ids: string[];
    export async function f(init?: RequestInit) {
      for (const id of ids) {
        try {
          await fetch(id, { ...init, method: "POST" });
        } catch (error) {
          console.error(error);
        }
      }
    }
  `,
      errors: [
        {
          messageId: 'goesOn',
          line: 6,
          column: 7,
          endLine: 6,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'throwAbort',
              output: dedent`
    declare const ids: string[];
    export async function f(init?: RequestInit) {
      for (const id of ids) {
        try {
          await fetch(id, { ...init, method: "POST" });
        } catch (error) {
          init?.signal?.throwIfAborted();
          console.error(error);
        }
      }
    }
  `,
            },
          ],
        },
      ],
    },
    {
      name: 'a signal that was destructured',
      code: dedent`
    declare const ids: string[];
    export async function f({ signal }: { signal?: AbortSignal }) {
      for (const id of ids) {
        try {
          await fetch(id, { signal: signal ?? null });
        } catch (error) {
          console.error(error);
        }
      }
    }
  `,
      errors: [
        {
          messageId: 'goesOn',
          line: 6,
          column: 7,
          endLine: 6,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'throwAbort',
              output: dedent`
    declare const ids: string[];
    export async function f({ signal }: { signal?: AbortSignal }) {
      for (const id of ids) {
        try {
          await fetch(id, { signal: signal ?? null });
        } catch (error) {
          signal?.throwIfAborted();
          console.error(error);
        }
      }
    }
  `,
            },
          ],
        },
      ],
    },
    {
      name: 'a deadline for the turn, and the signal of the caller',
      code: dedent`
    declare const ids: string[];
    export async function f(signal: AbortSignal) {
      for (const id of ids) {
        const either = AbortSignal.any([signal, AbortSignal.timeout(1_000)]);
        try {
          await fetch(id, { signal: either });
        } catch (error) {
          console.error(error);
        }
      }
    }
  `,
      errors: [
        {
          messageId: 'goesOn',
          line: 7,
          column: 7,
          endLine: 7,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'throwAbort',
              output: dedent`
    declare const ids: string[];
    export async function f(signal: AbortSignal) {
      for (const id of ids) {
        const either = AbortSignal.any([signal, AbortSignal.timeout(1_000)]);
        try {
          await fetch(id, { signal: either });
        } catch (error) {
          signal.throwIfAborted();
          console.error(error);
        }
      }
    }
  `,
            },
          ],
        },
      ],
    },
    {
      name: 'a deadline for the whole loop',
      code: dedent`
    declare const ids: string[];
    export async function f() {
      const deadline = AbortSignal.timeout(1_000);
      for (const id of ids) {
        try {
          await fetch(id, { signal: deadline });
        } catch (error) {
          console.error(error);
        }
      }
    }
  `,
      errors: [
        {
          messageId: 'goesOn',
          line: 7,
          column: 7,
          endLine: 7,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'throwAbort',
              output: dedent`
    declare const ids: string[];
    export async function f() {
      const deadline = AbortSignal.timeout(1_000);
      for (const id of ids) {
        try {
          await fetch(id, { signal: deadline });
        } catch (error) {
          deadline.throwIfAborted();
          console.error(error);
        }
      }
    }
  `,
            },
          ],
        },
      ],
    },
    {
      name: 'the signal of a controller',
      code: dedent`
    declare const ids: string[];
    export async function f(stop: (controller: AbortController) => void) {
      const controller = new AbortController();
      stop(controller);
      for (const id of ids) {
        try {
          await fetch(id, { signal: controller.signal });
        } catch (error) {
          console.error(error);
        }
      }
    }
  `,
      errors: [
        {
          messageId: 'goesOn',
          line: 8,
          column: 7,
          endLine: 8,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'throwAbort',
              output: dedent`
    declare const ids: string[];
    export async function f(stop: (controller: AbortController) => void) {
      const controller = new AbortController();
      stop(controller);
      for (const id of ids) {
        try {
          await fetch(id, { signal: controller.signal });
        } catch (error) {
          controller.signal.throwIfAborted();
          console.error(error);
        }
      }
    }
  `,
            },
          ],
        },
      ],
    },
    {
      name: 'the signal of a field',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export class Poller {
      readonly #stopped = new AbortController();
      async run(ids: string[]) {
        for (const id of ids) {
          try {
            await load(id, this.#stopped.signal);
          } catch (error) {
            console.error(error);
          }
        }
      }
      [Symbol.dispose]() {
        this.#stopped.abort();
      }
    }
  `,
      errors: [
        {
          messageId: 'goesOn',
          line: 8,
          column: 9,
          endLine: 8,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'throwAbort',
              output: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export class Poller {
      readonly #stopped = new AbortController();
      async run(ids: string[]) {
        for (const id of ids) {
          try {
            await load(id, this.#stopped.signal);
          } catch (error) {
            this.#stopped.signal.throwIfAborted();
            console.error(error);
          }
        }
      }
      [Symbol.dispose]() {
        this.#stopped.abort();
      }
    }
  `,
            },
          ],
        },
      ],
    },
    {
      name: 'the signal of a request',
      code: dedent`
    declare const ids: string[];
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function POST(request: Request) {
      for (const id of ids) {
        try {
          await load(id, request.signal);
        } catch (error) {
          console.error(error);
        }
      }
    }
  `,
      errors: [
        {
          messageId: 'goesOn',
          line: 7,
          column: 7,
          endLine: 7,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'throwAbort',
              output: dedent`
    declare const ids: string[];
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function POST(request: Request) {
      for (const id of ids) {
        try {
          await load(id, request.signal);
        } catch (error) {
          request.signal.throwIfAborted();
          console.error(error);
        }
      }
    }
  `,
            },
          ],
        },
      ],
    },
    {
      name: 'a callback that closes over the signal',
      code: dedent`
    declare const ids: string[];
    declare function retry<T>(work: () => Promise<T>): Promise<T>;
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      for (const id of ids) {
        try {
          await retry(() => load(id, signal));
        } catch (error) {
          console.error(error);
        }
      }
    }
  `,
      errors: [
        {
          messageId: 'goesOn',
          line: 8,
          column: 7,
          endLine: 8,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'throwAbort',
              output: dedent`
    declare const ids: string[];
    declare function retry<T>(work: () => Promise<T>): Promise<T>;
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      for (const id of ids) {
        try {
          await retry(() => load(id, signal));
        } catch (error) {
          signal.throwIfAborted();
          console.error(error);
        }
      }
    }
  `,
            },
          ],
        },
      ],
    },
    {
      name: 'a call at the start of a chain',
      code: dedent`
    declare const ids: string[];
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      for (const id of ids) {
        try {
          await load(id, signal).then(text => text.trim()).finally(() => console.log(id));
        } catch (error) {
          console.error(error);
        }
      }
    }
  `,
      errors: [
        {
          messageId: 'goesOn',
          line: 7,
          column: 7,
          endLine: 7,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'throwAbort',
              output: dedent`
    declare const ids: string[];
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      for (const id of ids) {
        try {
          await load(id, signal).then(text => text.trim()).finally(() => console.log(id));
        } catch (error) {
          signal.throwIfAborted();
          console.error(error);
        }
      }
    }
  `,
            },
          ],
        },
      ],
    },
    {
      name: 'calls that are combined',
      code: dedent`
    declare const ids: string[];
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      for (const id of ids) {
        try {
          await Promise.all([load(id, signal), load(\`\${id}.meta\`, signal)]);
        } catch (error) {
          console.error(error);
        }
      }
    }
  `,
      errors: [
        {
          messageId: 'goesOn',
          line: 7,
          column: 7,
          endLine: 7,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'throwAbort',
              output: dedent`
    declare const ids: string[];
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      for (const id of ids) {
        try {
          await Promise.all([load(id, signal), load(\`\${id}.meta\`, signal)]);
        } catch (error) {
          signal.throwIfAborted();
          console.error(error);
        }
      }
    }
  `,
            },
          ],
        },
      ],
    },
    {
      name: 'a generator that hands on the values of another',
      code: dedent`
    declare const ids: string[];
    declare function rows(id: string, signal: AbortSignal): AsyncIterable<string>;
    export async function* f(signal: AbortSignal) {
      for (const id of ids) {
        try {
          yield* rows(id, signal);
        } catch (error) {
          console.error(error);
        }
      }
    }
  `,
      errors: [
        {
          messageId: 'goesOn',
          line: 7,
          column: 7,
          endLine: 7,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'throwAbort',
              output: dedent`
    declare const ids: string[];
    declare function rows(id: string, signal: AbortSignal): AsyncIterable<string>;
    export async function* f(signal: AbortSignal) {
      for (const id of ids) {
        try {
          yield* rows(id, signal);
        } catch (error) {
          signal.throwIfAborted();
          console.error(error);
        }
      }
    }
  `,
            },
          ],
        },
      ],
    },
    {
      name: 'a switch in the handler, left by break',
      code: dedent`
    declare const ids: string[];
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal, mode: "log" | "count") {
      let count = 0;
      for (const id of ids) {
        try {
          await load(id, signal);
        } catch (error) {
          switch (mode) {
            case "log":
              console.error(error);
              break;
            case "count":
              count++;
          }
        }
      }
      return count;
    }
  `,
      errors: [
        {
          messageId: 'goesOn',
          line: 8,
          column: 7,
          endLine: 8,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'throwAbort',
              output: dedent`
    declare const ids: string[];
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal, mode: "log" | "count") {
      let count = 0;
      for (const id of ids) {
        try {
          await load(id, signal);
        } catch (error) {
          signal.throwIfAborted();
          switch (mode) {
            case "log":
              console.error(error);
              break;
            case "count":
              count++;
          }
        }
      }
      return count;
    }
  `,
            },
          ],
        },
      ],
    },
    {
      name: 'a function in the handler that returns',
      code: dedent`
    declare const ids: string[];
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal, later: (() => string)[]) {
      for (const id of ids) {
        try {
          await load(id, signal);
        } catch {
          later.push(() => {
            return id;
          });
        }
      }
    }
  `,
      errors: [
        {
          messageId: 'goesOn',
          line: 7,
          column: 7,
          endLine: 7,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'throwAbort',
              output: dedent`
    declare const ids: string[];
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal, later: (() => string)[]) {
      for (const id of ids) {
        try {
          await load(id, signal);
        } catch {
          signal.throwIfAborted();
          later.push(() => {
            return id;
          });
        }
      }
    }
  `,
            },
          ],
        },
      ],
    },
    {
      name: 'a do loop',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      let text: string | undefined;
      do {
        try {
          text = await load("a", signal);
        } catch (error) {
          console.error(error);
        }
      } while (text === undefined);
      return text;
    }
  `,
      errors: [
        {
          messageId: 'goesOn',
          line: 7,
          column: 7,
          endLine: 7,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'throwAbort',
              output: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      let text: string | undefined;
      do {
        try {
          text = await load("a", signal);
        } catch (error) {
          signal.throwIfAborted();
          console.error(error);
        }
      } while (text === undefined);
      return text;
    }
  `,
            },
          ],
        },
      ],
    },
    {
      name: 'a loop over the keys of an object',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(urls: Record<string, string>, signal: AbortSignal) {
      for (const name in urls) {
        try {
          await load(name, signal);
        } catch (error) {
          console.error(error);
        }
      }
    }
  `,
      errors: [
        {
          messageId: 'goesOn',
          line: 6,
          column: 7,
          endLine: 6,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'throwAbort',
              output: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(urls: Record<string, string>, signal: AbortSignal) {
      for (const name in urls) {
        try {
          await load(name, signal);
        } catch (error) {
          signal.throwIfAborted();
          console.error(error);
        }
      }
    }
  `,
            },
          ],
        },
      ],
    },
    {
      name: 'a for await over what has the signal, in strict',
      code: dedent`
    declare function rows(signal: AbortSignal): AsyncIterable<string>;
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      for await (const id of rows(signal)) {
        try {
          await load(id, signal);
        } catch (error) {
          console.error(error);
        }
      }
    }
  `,
      options: [{ checkForAwait: true }],
      errors: [
        {
          messageId: 'goesOn',
          line: 7,
          column: 7,
          endLine: 7,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'throwAbort',
              output: dedent`
    declare function rows(signal: AbortSignal): AsyncIterable<string>;
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      for await (const id of rows(signal)) {
        try {
          await load(id, signal);
        } catch (error) {
          signal.throwIfAborted();
          console.error(error);
        }
      }
    }
  `,
            },
          ],
        },
      ],
    },
    {
      name: 'a for await over what does not have the signal',
      code: dedent`
    declare function rows(): AsyncIterable<string>;
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      for await (const id of rows()) {
        try {
          await load(id, signal);
        } catch (error) {
          console.error(error);
        }
      }
    }
  `,
      errors: [
        {
          messageId: 'goesOn',
          line: 7,
          column: 7,
          endLine: 7,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'throwAbort',
              output: dedent`
    declare function rows(): AsyncIterable<string>;
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      for await (const id of rows()) {
        try {
          await load(id, signal);
        } catch (error) {
          signal.throwIfAborted();
          console.error(error);
        }
      }
    }
  `,
            },
          ],
        },
      ],
    },
    // A promise with an empty catch.
    {
      name: 'a promise whose failure is thrown away',
      code: dedent`
    declare const ids: string[];
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      for (const id of ids) {
        await load(id, signal).catch(() => {});
      }
    }
  `,
      errors: [
        {
          messageId: 'goesOn',
          line: 5,
          column: 28,
          endLine: 5,
          endColumn: 33,
          suggestions: [
            {
              messageId: 'throwAbort',
              output: dedent`
    declare const ids: string[];
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      for (const id of ids) {
        await load(id, signal).catch(() => { signal.throwIfAborted(); });
      }
    }
  `,
            },
          ],
        },
      ],
    },
    {
      name: 'a promise whose failure is logged by a function of the file',
      code: dedent`
    declare const ids: string[];
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    const log = (error: unknown) => console.error(error);
    export async function f(signal: AbortSignal) {
      for (const id of ids) {
        await load(id, signal).then(console.log).catch(log);
      }
    }
  `,
      errors: [
        { messageId: 'goesOn', line: 6, column: 46, endLine: 6, endColumn: 51 },
      ],
    },
    // A task that goes on.
    {
      name: 'a task that goes on without the signal',
      code: dedent`
    import { Group } from "errgroup";
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function save(): Promise<void>;
    export async function f() {
      await using group = new Group();
      group.go(async signal => {
        try {
          await load("a", signal);
        } catch (error) {
          console.error(error);
        }
        await save();
      });
      return await group.wait();
    }
  `,
      errors: [
        {
          messageId: 'goesOn',
          line: 9,
          column: 7,
          endLine: 9,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'throwAbort',
              output: dedent`
    import { Group } from "errgroup";
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function save(): Promise<void>;
    export async function f() {
      await using group = new Group();
      group.go(async signal => {
        try {
          await load("a", signal);
        } catch (error) {
          signal.throwIfAborted();
          console.error(error);
        }
        await save();
      });
      return await group.wait();
    }
  `,
            },
          ],
        },
      ],
    },
    {
      name: 'a task of all that goes on after a block',
      code: dedent`
    import { all } from "errgroup";
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(ids: string[]) {
      return await all([
        async signal => {
          if (ids.length > 0) {
            try {
              await load("a", signal);
            } catch (error) {
              console.error(error);
            }
          }
          console.log("loaded");
        },
      ]);
    }
  `,
      errors: [
        {
          messageId: 'goesOn',
          line: 9,
          column: 11,
          endLine: 9,
          endColumn: 16,
          suggestions: [
            {
              messageId: 'throwAbort',
              output: dedent`
    import { all } from "errgroup";
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(ids: string[]) {
      return await all([
        async signal => {
          if (ids.length > 0) {
            try {
              await load("a", signal);
            } catch (error) {
              signal.throwIfAborted();
              console.error(error);
            }
          }
          console.log("loaded");
        },
      ]);
    }
  `,
            },
          ],
        },
      ],
    },
    {
      name: 'the end of a task, with `checkTail`',
      code: dedent`
    import { Group } from "errgroup";
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f() {
      await using group = new Group();
      group.go(async signal => {
        try {
          await load("a", signal);
        } catch (error) {
          console.error(error);
        }
      });
      return await group.wait();
    }
  `,
      options: [{ checkTail: true }],
      errors: [
        {
          messageId: 'goesOn',
          line: 8,
          column: 7,
          endLine: 8,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'throwAbort',
              output: dedent`
    import { Group } from "errgroup";
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f() {
      await using group = new Group();
      group.go(async signal => {
        try {
          await load("a", signal);
        } catch (error) {
          signal.throwIfAborted();
          console.error(error);
        }
      });
      return await group.wait();
    }
  `,
            },
          ],
        },
      ],
    },
    {
      name: 'a continue that names its loop',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(ids: string[], signal: AbortSignal) {
          each: for (const id of ids) {
            try {
              await load(id, signal);
            } catch {
              continue each;
            }
            console.log(id);
          }
        }
      `,
      errors: [
        {
          messageId: 'goesOn',
          line: 6,
          column: 7,
          endLine: 6,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'throwAbort',
              output: dedent`
              declare function load(id: string, signal?: AbortSignal): Promise<string>;
              export async function run(ids: string[], signal: AbortSignal) {
                each: for (const id of ids) {
                  try {
                    await load(id, signal);
                  } catch {
                    signal.throwIfAborted();
                    continue each;
                  }
                  console.log(id);
                }
              }
            `,
            },
          ],
        },
      ],
    },
    {
      name: 'a task that returns more work',
      code: dedent`
        import { map } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function save(id: string): Promise<void>;
        export const run = (ids: string[]) =>
          map(ids, async (id, signal) => {
            try {
              await load(id, signal);
            } catch (error) {
              console.error(error);
            }
            return await save(id);
          });
      `,
      errors: [
        {
          messageId: 'goesOn',
          line: 8,
          column: 7,
          endLine: 8,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'throwAbort',
              output: dedent`
              import { map } from 'errgroup';
              declare function load(id: string, signal?: AbortSignal): Promise<string>;
              declare function save(id: string): Promise<void>;
              export const run = (ids: string[]) =>
                map(ids, async (id, signal) => {
                  try {
                    await load(id, signal);
                  } catch (error) {
                    signal.throwIfAborted();
                    console.error(error);
                  }
                  return await save(id);
                });
            `,
            },
          ],
        },
      ],
    },
  ],
});
