import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('require-abort-checkpoint', ruleOf('require-abort-checkpoint'), {
  valid: [
    {
      name: 'a turn that waits for the context of the signal',
      code: dedent`
    interface Context {
      load(page: number): Promise<string[]>;
      readonly signal?: AbortSignal;
    }
    export async function f(context: Context) {
      for (let page = 0; ; page++) {
        const rows = await context.load(page);
        if (rows.length === 0) return;
      }
    }
  `,
    },
    {
      name: 'a test that asks after another question',
      code: dedent`
    declare function page(at: string): Promise<string>;
    export async function f(all: boolean, options?: { signal?: AbortSignal }) {
      let at = "";
      do {
        at = await page(at);
      } while (at !== "" && all && !options?.signal?.aborted);
    }
  `,
    },
    // No signal stands for the loop.
    {
      name: 'a function without a signal',
      code: dedent`
    declare function poll(): Promise<void>;
    export async function f() {
      while (true) await poll();
    }
  `,
    },
    {
      name: 'a callback that outlives the function',
      code: dedent`
    declare function poll(): Promise<void>;
    export function f(signal: AbortSignal, later: (() => Promise<void>)[]) {
      signal.throwIfAborted();
      later.push(async () => {
        while (true) await poll();
      });
    }
  `,
    },
    {
      name: 'a helper that such a callback calls',
      code: dedent`
    declare function poll(): Promise<boolean>;
    export function f(signal: AbortSignal) {
      signal.throwIfAborted();
      async function drain() {
        while (true) if (await poll()) return;
      }
      return { stop: async () => await drain() };
    }
  `,
    },
    {
      name: 'a loop that cleans up',
      code: dedent`
    declare function flush(): Promise<boolean>;
    declare function work(signal: AbortSignal): Promise<void>;
    export async function f(signal: AbortSignal) {
      try {
        await work(signal);
      } finally {
        while (true) if (await flush()) break;
      }
    }
  `,
    },
    {
      name: 'a `finally` that waits, where the abort ends the loop',
      code: dedent`
        declare function prepare(): void;
        declare function act(signal: AbortSignal): Promise<boolean>;
        declare function settle(): Promise<void>;
        export async function f(signal: AbortSignal) {
          while (true) {
            try {
              prepare();
              if (await act(signal)) break;
            } catch {
              break;
            } finally {
              await settle();
            }
          }
        }
      `,
    },
    {
      name: 'a race against what was made with the signal',
      code: dedent`
        declare function next(): Promise<string>;
        declare function aborted(signal: AbortSignal): Promise<never>;
        export async function f(signal: AbortSignal) {
          const stop = aborted(signal);
          while (true) console.log(await Promise.race([next(), stop]));
        }
      `,
    },
    {
      name: 'an object that was made with the signal',
      code: dedent`
        declare class Queue {
          constructor(signal: AbortSignal);
          pop(): Promise<string>;
        }
        export async function f(signal: AbortSignal) {
          const queue = new Queue(signal);
          while (true) console.log(await queue.pop());
        }
      `,
    },
    {
      name: 'a call that could take the signal, and is raced with it',
      code: dedent`
        declare function poll(signal?: AbortSignal): Promise<void>;
        declare function race<T>(promise: Promise<T>, signal: AbortSignal): Promise<T>;
        export async function f(signal: AbortSignal) {
          while (true) await race(poll(), signal);
        }
      `,
    },
    {
      name: 'a function beside the loop that uses a signal',
      code: dedent`
        interface CallOptions {
          readonly signal?: AbortSignal;
        }
        declare function ask(text: string, options: CallOptions): Promise<boolean>;
        export async function f(text: string, options: CallOptions) {
          let isDone = false;
          const pass = async () => {
            isDone = await ask(text, options);
          };
          while (true) {
            await pass();
            if (isDone) break;
          }
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a turn that waits for another object',
      code: dedent`
    interface Context { readonly signal: AbortSignal }
    interface Store { load(page: number): Promise<string[]> }
    export async function f(context: Context, store: Store) {
      for (let page = 0; ; page++) {
        const rows = await store.load(page);
        if (rows.length === 0) return;
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
    interface Context { readonly signal: AbortSignal }
    interface Store { load(page: number): Promise<string[]> }
    export async function f(context: Context, store: Store) {
      for (let page = 0; ; page++) {
        context.signal.throwIfAborted();
        const rows = await store.load(page);
        if (rows.length === 0) return;
      }
    }
  `,
            },
          ],
        },
      ],
    },
    {
      name: 'a function beside the loop that uses no signal',
      code: dedent`
        interface CallOptions {
          readonly signal?: AbortSignal;
          readonly max: number;
        }
        declare function write(text: string): Promise<void>;
        export async function f(text: string, options: CallOptions) {
          let count = 0;
          const pass = async () => {
            await write(text);
            count++;
          };
          while (true) {
            await pass();
            if (count > options.max) break;
          }
        }
      `,
      errors: [
        {
          messageId: 'deafLoop',
          line: 12,
          column: 3,
          endLine: 12,
          endColumn: 8,
          suggestions: [
            {
              messageId: 'addCheckpoint',
              output: dedent`
                interface CallOptions {
                  readonly signal?: AbortSignal;
                  readonly max: number;
                }
                declare function write(text: string): Promise<void>;
                export async function f(text: string, options: CallOptions) {
                  let count = 0;
                  const pass = async () => {
                    await write(text);
                    count++;
                  };
                  while (true) {
                    options.signal?.throwIfAborted();
                    await pass();
                    if (count > options.max) break;
                  }
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a test that may leave out to ask',
      code: dedent`
    declare function page(at: string): Promise<string>;
    export async function f(signal: AbortSignal) {
      let at = "";
      do {
        at = await page(at);
      } while (at !== "" && (at !== "x" || !signal.aborted));
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
    declare function page(at: string): Promise<string>;
    export async function f(signal: AbortSignal) {
      let at = "";
      do {
        signal.throwIfAborted();
        at = await page(at);
      } while (at !== "" && (at !== "x" || !signal.aborted));
    }
  `,
            },
          ],
        },
      ],
    },
    // Where the loop is.
    {
      name: 'a loop in a try',
      code: dedent`
    declare function poll(): Promise<void>;
    export async function f(signal: AbortSignal) {
      try {
        while (true) {
          await poll();
        }
      } finally {
        console.log(signal.aborted);
      }
    }
  `,
      errors: [
        {
          messageId: 'deafLoop',
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'addCheckpoint',
              output: dedent`
    declare function poll(): Promise<void>;
    export async function f(signal: AbortSignal) {
      try {
        while (true) {
          signal.throwIfAborted();
          await poll();
        }
      } finally {
        console.log(signal.aborted);
      }
    }
  `,
            },
          ],
        },
      ],
    },
    {
      name: 'a loop of a request',
      code: dedent`
    declare function poll(): Promise<string | undefined>;
    export async function POST(request: Request) {
      while (true) {
        const text = await poll();
        if (text !== undefined) return new Response(text + request.url);
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
    declare function poll(): Promise<string | undefined>;
    export async function POST(request: Request) {
      while (true) {
        request.signal.throwIfAborted();
        const text = await poll();
        if (text !== undefined) return new Response(text + request.url);
      }
    }
  `,
            },
          ],
        },
      ],
    },
    {
      name: 'a loop in a callback that runs inline',
      code: dedent`
    declare function poll(id: string): Promise<boolean>;
    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      await Promise.all(
        ids.map(async id => {
          while (true) {
            if (await poll(id)) return;
          }
        }),
      );
    }
  `,
      errors: [
        {
          messageId: 'deafLoop',
          line: 6,
          column: 7,
          endLine: 6,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'addCheckpoint',
              output: dedent`
    declare function poll(id: string): Promise<boolean>;
    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      await Promise.all(
        ids.map(async id => {
          while (true) {
            signal.throwIfAborted();
            if (await poll(id)) return;
          }
        }),
      );
    }
  `,
            },
          ],
        },
      ],
    },
    // A signal that the loop does not see.
    {
      name: 'a call that could take the signal',
      code: dedent`
        declare function poll(signal?: AbortSignal): Promise<void>;
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
              declare function poll(signal?: AbortSignal): Promise<void>;
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
      name: 'a body that has another variable of that name',
      code: dedent`
        declare function poll(signal?: string): Promise<string>;
        export async function f(signal: AbortSignal) {
          while (true) {
            const signal = await poll();
            console.log(signal);
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
        },
      ],
    },
  ],
});
