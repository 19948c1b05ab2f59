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
      name: 'a handler that rejects it by a method of its own',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export abstract class Jobs {
      abstract settle(error: unknown): void;
      #reject(error: unknown) {
        this.settle(error);
      }
      async run(ids: string[], signal: AbortSignal) {
        for (const id of ids) {
          try {
            await load(id, signal);
          } catch (error) {
            this.#reject(error);
          }
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
  ],
  invalid: [
    // A handler that lets the loop go on.
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
  ],
});
