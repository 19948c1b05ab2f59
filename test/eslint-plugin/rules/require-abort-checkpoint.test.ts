import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('require-abort-checkpoint', ruleOf('require-abort-checkpoint'), {
  valid: [
    // No loop that could go on for ever.
    {
      name: 'a loop with a test',
      code: dedent`
    declare function poll(): Promise<void>;
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      for (let attempt = 0; attempt < 3; attempt++) await poll();
    }
  `,
    },
    {
      name: 'a loop that does not wait',
      code: dedent`
    export function f(text: string, signal: AbortSignal) {
      signal.throwIfAborted();
      let count = 0;
      let at = 0;
      while (true) {
        at = text.indexOf("x", at) + 1;
        if (at === 0) return count;
        count += 1;
      }
    }
  `,
    },
    {
      name: 'a loop whose only wait is its last',
      code: dedent`
    declare function save(text: string): Promise<void>;
    export async function f(text: string, signal: AbortSignal) {
      signal.throwIfAborted();
      let at = 0;
      while (true) {
        at = text.indexOf("x", at) + 1;
        if (at > 0) continue;
        await save(text);
        return;
      }
    }
  `,
    },
  ],
  invalid: [
    // A loop without an end.
    {
      name: 'a loop that nothing ends',
      code: dedent`
    declare function poll(): Promise<void>;
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      while (true) {
        await poll();
      }
    }
  `,
      errors: [
        {
          messageId: 'deafLoop',
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 8,
          suggestions: [
            {
              messageId: 'addCheckpoint',
              output: dedent`
    declare function poll(): Promise<void>;
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      while (true) {
        signal.throwIfAborted();
        await poll();
      }
    }
  `,
            },
          ],
        },
      ],
    },
    {
      name: 'a loop with a number for a test',
      code: dedent`
    declare function poll(): Promise<void>;
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      while (1) {
        await poll();
      }
    }
  `,
      errors: [
        {
          messageId: 'deafLoop',
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 8,
          suggestions: [
            {
              messageId: 'addCheckpoint',
              output: dedent`
    declare function poll(): Promise<void>;
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      while (1) {
        signal.throwIfAborted();
        await poll();
      }
    }
  `,
            },
          ],
        },
      ],
    },
    {
      name: 'a loop without a test',
      code: dedent`
    declare function poll(): Promise<void>;
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      for (;;) {
        await poll();
      }
    }
  `,
      errors: [
        {
          messageId: 'deafLoop',
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 6,
          suggestions: [
            {
              messageId: 'addCheckpoint',
              output: dedent`
    declare function poll(): Promise<void>;
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      for (;;) {
        signal.throwIfAborted();
        await poll();
      }
    }
  `,
            },
          ],
        },
      ],
    },
    {
      name: 'a loop without a block',
      code: dedent`
    declare function poll(): Promise<void>;
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      while (true) await poll();
    }
  `,
      errors: [
        {
          messageId: 'deafLoop',
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 8,
          suggestions: [
            {
              messageId: 'addCheckpoint',
              output: dedent`
              declare function poll(): Promise<void>;
              export async function f(signal: AbortSignal) {
                signal.throwIfAborted();
                while (true) { signal.throwIfAborted(); await poll(); }
              }
            `,
            },
          ],
        },
      ],
    },
    {
      name: 'pages, until there is no more',
      code: dedent`
    declare function page(token: string): Promise<string>;
    export async function f(signal?: AbortSignal) {
      let token = "";
      do {
        token = await page(token);
      } while (token !== "");
      return signal;
    }
  `,
      errors: [
        {
          messageId: 'deafLoop',
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 5,
          suggestions: [
            {
              messageId: 'addCheckpoint',
              output: dedent`
    declare function page(token: string): Promise<string>;
    export async function f(signal?: AbortSignal) {
      let token = "";
      do {
        signal?.throwIfAborted();
        token = await page(token);
      } while (token !== "");
      return signal;
    }
  `,
            },
          ],
        },
      ],
    },
    {
      name: 'a loop that ends by itself',
      code: dedent`
    declare function poll(): Promise<boolean>;
    export async function f(options: { signal?: AbortSignal }) {
      while (true) {
        if (await poll()) return options;
      }
    }
  `,
      errors: [
        {
          messageId: 'deafLoop',
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 8,
          suggestions: [
            {
              messageId: 'addCheckpoint',
              output: dedent`
    declare function poll(): Promise<boolean>;
    export async function f(options: { signal?: AbortSignal }) {
      while (true) {
        options.signal?.throwIfAborted();
        if (await poll()) return options;
      }
    }
  `,
            },
          ],
        },
      ],
    },
    {
      name: 'a loop with no more than an update',
      code: dedent`
    declare function poll(attempt: number): Promise<void>;
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      for (let attempt = 0; ; attempt++) {
        await poll(attempt);
      }
    }
  `,
      errors: [
        {
          messageId: 'deafLoop',
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 6,
          suggestions: [
            {
              messageId: 'addCheckpoint',
              output: dedent`
    declare function poll(attempt: number): Promise<void>;
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      for (let attempt = 0; ; attempt++) {
        signal.throwIfAborted();
        await poll(attempt);
      }
    }
  `,
            },
          ],
        },
      ],
    },
    {
      name: 'a loop with a comment at its head',
      code: dedent`
    declare function poll(): Promise<void>;
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      while (true) {
        // For as long as the process lives.
        await poll();
      }
    }
  `,
      errors: [
        {
          messageId: 'deafLoop',
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 8,
          suggestions: [
            {
              messageId: 'addCheckpoint',
              output: dedent`
    declare function poll(): Promise<void>;
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      while (true) {
        signal.throwIfAborted();
        // For as long as the process lives.
        await poll();
      }
    }
  `,
            },
          ],
        },
      ],
    },
    {
      name: 'a loop with a label',
      code: dedent`
    declare function poll(): Promise<boolean>;
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      outer: while (true) {
        if (await poll()) break outer;
      }
    }
  `,
      errors: [
        {
          messageId: 'deafLoop',
          line: 4,
          column: 10,
          endLine: 4,
          endColumn: 15,
          suggestions: [
            {
              messageId: 'addCheckpoint',
              output: dedent`
    declare function poll(): Promise<boolean>;
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      outer: while (true) {
        signal.throwIfAborted();
        if (await poll()) break outer;
      }
    }
  `,
            },
          ],
        },
      ],
    },
    {
      name: 'a loop that settles with a promise of the signal, whichever way that ends',
      code: dedent`
        declare function next(): Promise<number>;
        declare function ended(signal: AbortSignal): Promise<number>;
        export async function f(signal: AbortSignal) {
          const stopped = ended(signal);
          for (;;) {
            await Promise.allSettled([next(), stopped]);
          }
        }
      `,
      errors: [
        {
          messageId: 'deafLoop',
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 6,
          suggestions: [
            {
              messageId: 'addCheckpoint',
              output: dedent`
                declare function next(): Promise<number>;
                declare function ended(signal: AbortSignal): Promise<number>;
                export async function f(signal: AbortSignal) {
                  const stopped = ended(signal);
                  for (;;) {
                    signal.throwIfAborted();
                    await Promise.allSettled([next(), stopped]);
                  }
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'all of two promises, one of which the abort settles',
      code: dedent`
        declare function next(): Promise<string>;
        declare function aborted(signal: AbortSignal): Promise<void>;
        export async function f(signal: AbortSignal) {
          const stopped = aborted(signal);
          while (true) {
            const [result] = await Promise.allSettled([next(), stopped]);
            console.log(result);
          }
        }
      `,
      errors: [
        {
          messageId: 'deafLoop',
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 8,
          suggestions: [
            {
              messageId: 'addCheckpoint',
              output: dedent`
            declare function next(): Promise<string>;
            declare function aborted(signal: AbortSignal): Promise<void>;
            export async function f(signal: AbortSignal) {
              const stopped = aborted(signal);
              while (true) {
                signal.throwIfAborted();
                const [result] = await Promise.allSettled([next(), stopped]);
                console.log(result);
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
