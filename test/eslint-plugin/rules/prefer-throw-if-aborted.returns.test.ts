import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('prefer-throw-if-aborted', ruleOf('prefer-throw-if-aborted'), {
  valid: [
    // A return that does not end the work, or means more.
    {
      name: 'a return from a function that waits for the abort',
      code: dedent`
        declare function aborted(signal: AbortSignal): Promise<void>;
        export async function waitForAbort(signal: AbortSignal) {
          if (signal.aborted) return;
          return await aborted(signal);
        }
      `,
    },
    {
      name: 'a return from a function that returns nothing',
      code: dedent`
        export async function f(signal: AbortSignal) {
          if (signal.aborted) return;
          await fetch("x", { signal });
        }
      `,
    },
    {
      name: 'a return from a function that returns null elsewhere',
      code: dedent`
        export async function f(signal: AbortSignal) {
          if (signal.aborted) return undefined;
          await fetch("x", { signal });
          return null;
        }
      `,
    },
    {
      name: 'a return of a value',
      code: dedent`
        export async function f(signal: AbortSignal) {
          if (signal.aborted) return [];
          return [await fetch("x", { signal })];
        }
      `,
    },
    {
      name: 'a return where others are in a callback',
      code: dedent`
        export async function f(signal: AbortSignal) {
          if (signal.aborted) return;
          [1].map(x => { return x + 1; });
        }
      `,
    },
    {
      name: 'a return with a note',
      code: dedent`
        export async function f(signal: AbortSignal) {
          if (signal.aborted) {
            console.log("stopped");
            return;
          }
          return await fetch("x", { signal });
        }
      `,
    },
    {
      name: 'a return from a generator',
      code: dedent`
        export async function* f(signal: AbortSignal) {
          if (signal.aborted) return;
          yield 1;
          return 2;
        }
      `,
    },
    {
      name: 'a return from an effect',
      code: dedent`
        declare function useEffect(effect: () => undefined | (() => void)): void;
        export function f(signal: AbortSignal) {
          useEffect(() => {
            if (signal.aborted) return;
            return () => {};
          });
        }
      `,
    },
    {
      name: 'a return from a handler of errors',
      code: dedent`
        export async function f(signal: AbortSignal) {
          try {
            return await fetch("x", { signal });
          } catch (error) {
            if (signal.aborted) return;
            throw error;
          }
        }
      `,
    },
    {
      name: 'a loop that ends',
      code: dedent`
        export async function f(signal: AbortSignal) {
          while (!signal.aborted) await fetch("x", { signal });
        }
      `,
    },
    {
      name: 'a break',
      code: dedent`
        export async function f(signal: AbortSignal) {
          for (;;) {
            if (signal.aborted) break;
            await fetch("x", { signal });
          }
        }
      `,
    },
    {
      name: 'a return from a try whose catch would take the abort',
      code: dedent`
        export async function f(signal: AbortSignal) {
          try {
            const response = await fetch("x", { signal });
            if (signal.aborted) return;
            return await response.json();
          } catch {}
        }
      `,
    },
    {
      name: 'a return from a loop in a try whose catch tells of the failure',
      code: dedent`
        export async function f(urls: string[], signal: AbortSignal) {
          try {
            for (const url of urls) {
              if (signal.aborted) return undefined;
              const response = await fetch(url, { signal });
              if (response.ok) return response;
            }
          } catch (error) {
            console.error(error);
          }
          return undefined;
        }
      `,
    },
    {
      name: 'a return where what comes behind returns nothing as well',
      code: dedent`
        declare const state: { found?: string };
        export async function f(signal: AbortSignal, isNew: boolean) {
          const response = await fetch("x", { signal });
          if (!isNew) {
            if (signal.aborted) return undefined;
            if (response.ok) state.found = response.url;
            return undefined;
          }
          return response;
        }
      `,
    },
  ],
  invalid: [
    // A return of nothing.
    {
      name: 'a return',
      code: dedent`
        export async function f(signal: AbortSignal) {
          if (signal.aborted) return;
          return await fetch("x", { signal });
        }
      `,
      errors: [
        {
          messageId: 'return',
          line: 2,
          column: 3,
          endLine: 2,
          endColumn: 30,
        },
      ],
    },
    {
      name: 'a return of undefined',
      code: dedent`
        export async function f(signal?: AbortSignal) {
          if (signal?.aborted) return undefined;
          return await fetch("x", signal ? { signal } : {});
        }
      `,
      errors: [
        {
          messageId: 'return',
          line: 2,
          column: 3,
          endLine: 2,
          endColumn: 41,
        },
      ],
    },
    {
      name: 'a return in a loop',
      code: dedent`
        export async function f(urls: string[], signal: AbortSignal) {
          for (const url of urls) {
            if (signal.aborted) {
              return;
            }
            const response = await fetch(url, { signal });
            if (response.ok) return response;
          }
          return null;
        }
      `,
      errors: [
        {
          messageId: 'return',
          line: 3,
          column: 5,
          endLine: 5,
          endColumn: 6,
        },
      ],
    },
    {
      name: 'a return from a task',
      code: dedent`
        import { Group } from 'errgroup';
        export const f = (group: Group) => group.go(async signal => {
          if (signal.aborted) return;
          return await fetch('x', { signal });
        });
      `,
      errors: [
        {
          messageId: 'return',
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 30,
        },
      ],
    },
    {
      name: 'a return before another that gives a value',
      code: dedent`
        export async function f(signal: AbortSignal) {
          const response = await fetch("x", { signal });
          if (signal.aborted) return undefined;
          if (response.ok) return response;
          return undefined;
        }
      `,
      errors: [
        {
          messageId: 'return',
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 40,
        },
      ],
    },
    {
      name: 'a return from a try whose catch throws what is no failure of its own',
      code: dedent`
        export async function f(signal: AbortSignal) {
          try {
            const response = await fetch("x", { signal });
            if (signal.aborted) return;
            return await response.json();
          } catch (error) {
            if (!(error instanceof SyntaxError)) throw error;
            return null;
          }
        }
      `,
      errors: [
        {
          messageId: 'return',
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 32,
        },
      ],
    },
    {
      name: 'a return from a function that is called in a try',
      code: dedent`
        export async function f(signal: AbortSignal) {
          try {
            const load = async () => {
              if (signal.aborted) return;
              return await fetch("x", { signal });
            };
            return await load();
          } catch {}
        }
      `,
      errors: [
        {
          messageId: 'return',
          line: 4,
          column: 7,
          endLine: 4,
          endColumn: 34,
        },
      ],
    },
  ],
});
