import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-swallowed-abort', ruleOf('no-swallowed-abort'), {
  valid: [
    // No abort is thrown in the try.
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
    // The failure is handed on.
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
      name: 'a method of something else by the name of console',
      code: dedent`
    declare const ids: string[];
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(console: { error(reason: unknown): never }, signal: AbortSignal) {
      for (const id of ids) await load(id, signal).catch(console.error);
    }
  `,
    },
  ],
  invalid: [
    // An abort is thrown in the try.
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
    {
      name: 'a promise whose failure is logged by the console',
      code: dedent`
    import type { Group } from 'errgroup';
    declare const ids: string[];
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export function f(group: Group) {
      group.go(async signal => {
        for (const id of ids) await load(id, signal).catch(console.error);
      });
    }
  `,
      errors: [
        {
          messageId: 'goesOn',
          line: 6,
          column: 50,
          endLine: 6,
          endColumn: 55,
          suggestions: [
            {
              messageId: 'throwAbort',
              output: dedent`
    import type { Group } from 'errgroup';
    declare const ids: string[];
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export function f(group: Group) {
      group.go(async signal => {
        for (const id of ids) await load(id, signal).catch(error => { signal.throwIfAborted(); console.error(error); });
      });
    }
  `,
            },
          ],
        },
      ],
    },
  ],
});
