// Cases one step away from those that a condition of the rule is there for.
import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-swallowed-abort', ruleOf('no-swallowed-abort'), {
  valid: [
    {
      name: 'a list that is made with the signal, and given at once',
      code: dedent`
        declare const batches: string[][];
        declare function pick(batch: string[], signal?: AbortSignal): string[];
        declare function use(id: string): void;
        export async function f(signal: AbortSignal) {
          for (const batch of batches) {
            try {
              for (const id of pick(batch, signal)) use(id);
            } catch (error) {
              console.error(error);
            }
          }
        }
      `,
    },
    {
      name: 'a source whose callback has the signal',
      code: dedent`
        declare function poll(read: () => Promise<string>): AsyncIterable<string>;
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f(signal: AbortSignal) {
          for await (const id of poll(() => load("next", signal))) {
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
      name: 'an index that is moved to the end of the list',
      code: dedent`
        declare const ids: string[];
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f(signal: AbortSignal) {
          let at = 0;
          while (at < ids.length) {
            try {
              await load(String(ids[at]), signal);
              at += 1;
            } catch {
              at = ids.length;
            }
          }
        }
      `,
    },
    {
      name: 'a counter that is set past the limit of the loop',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f(signal: AbortSignal) {
          for (let tries = 0; tries <= 3; tries += 1) {
            try {
              await load("a", signal);
            } catch {
              tries = 10;
            }
          }
        }
      `,
    },
    {
      name: 'a number of tries left that is set to none',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f(signal: AbortSignal) {
          let left = 3;
          while (left >= 1) {
            try {
              await load("a", signal);
              left -= 1;
            } catch {
              left = 0;
            }
          }
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a queue that is closed, which the loop does not ask',
      code: dedent`
        declare const queue: { take(signal?: AbortSignal): Promise<string>; close(): void };
        export async function f(signal: AbortSignal) {
          for (;;) {
            try {
              console.log(await queue.take(signal));
            } catch {
              queue.close();
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
            declare const queue: { take(signal?: AbortSignal): Promise<string>; close(): void };
            export async function f(signal: AbortSignal) {
              for (;;) {
                try {
                  console.log(await queue.take(signal));
                } catch {
                  signal.throwIfAborted();
                  queue.close();
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
      name: 'a loop that is left before the second failure, and not by the first',
      code: dedent`
        declare const ids: string[];
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f(signal: AbortSignal) {
          const failures: string[] = [];
          for (const id of ids) {
            try {
              await load(id, signal);
            } catch {
              failures.push(id);
            }
            if (failures.length < 2) break;
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
            declare function load(id: string, signal?: AbortSignal): Promise<string>;
            export async function f(signal: AbortSignal) {
              const failures: string[] = [];
              for (const id of ids) {
                try {
                  await load(id, signal);
                } catch {
                  signal.throwIfAborted();
                  failures.push(id);
                }
                if (failures.length < 2) break;
              }
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'a signal that is given as something that can be asked',
      code: dedent`
        declare const ids: string[];
        declare function load(id: string, stop: { readonly aborted: boolean }): Promise<string>;
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
            declare function load(id: string, stop: { readonly aborted: boolean }): Promise<string>;
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
      name: 'a function that asks the signal which it is given',
      code: dedent`
        declare const ids: string[];
        declare function read(id: string): Promise<string>;
        async function load(id: string, signal: AbortSignal) {
          if (signal.aborted) throw new Error("stopped");
          return await read(id);
        }
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
          line: 11,
          column: 7,
          endLine: 11,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'throwAbort',
              output: dedent`
            declare const ids: string[];
            declare function read(id: string): Promise<string>;
            async function load(id: string, signal: AbortSignal) {
              if (signal.aborted) throw new Error("stopped");
              return await read(id);
            }
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
      name: 'a counter that is set to one in the limit of the loop',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f(signal: AbortSignal) {
          for (let tries = 0; tries <= 3; tries += 1) {
            try {
              await load("a", signal);
            } catch {
              tries = 3;
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
            export async function f(signal: AbortSignal) {
              for (let tries = 0; tries <= 3; tries += 1) {
                try {
                  await load("a", signal);
                } catch {
                  signal.throwIfAborted();
                  tries = 3;
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
