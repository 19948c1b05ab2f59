import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-swallowed-abort', ruleOf('no-swallowed-abort'), {
  valid: [
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
  ],
});
