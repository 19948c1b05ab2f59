import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('require-abort-checkpoint', ruleOf('require-abort-checkpoint'), {
  valid: [
    // Each turn sees the abort.
    {
      name: 'a turn that begins with a look',
      code: dedent`
    declare function poll(): Promise<void>;
    export async function f(signal: AbortSignal) {
      while (true) {
        signal.throwIfAborted();
        await poll();
      }
    }
  `,
    },
    {
      name: 'a turn that ends with a look',
      code: dedent`
    declare function poll(): Promise<void>;
    export async function f(signal: AbortSignal) {
      for (;;) {
        await poll();
        if (signal.aborted) return;
      }
    }
  `,
    },
    {
      name: 'a turn that waits with the signal',
      code: dedent`
    import { sleep } from "errgroup";
    declare function poll(): Promise<void>;
    export async function f(signal: AbortSignal) {
      while (true) {
        await poll();
        await sleep(1_000, { signal });
      }
    }
  `,
    },
    {
      name: 'a look on every way',
      code: dedent`
    import { sleep } from "errgroup";
    declare function poll(): Promise<boolean>;
    export async function f(signal: AbortSignal) {
      while (true) {
        if (await poll()) signal.throwIfAborted();
        else await sleep(1_000, { signal });
      }
    }
  `,
    },
    {
      name: 'a test that asks',
      code: dedent`
    declare function poll(): Promise<void>;
    export async function f(signal: AbortSignal) {
      do {
        await poll();
      } while (!signal.aborted);
    }
  `,
    },
    {
      name: 'a call that is given the options',
      code: dedent`
    declare function poll(): Promise<void>;
    declare function check(options: { signal?: AbortSignal }): void;
    export async function f(options: { signal?: AbortSignal }) {
      while (true) {
        check(options);
        await poll();
      }
    }
  `,
    },
    {
      name: 'a helper by its name',
      code: dedent`
    declare function poll(): Promise<void>;
    declare function bailOnAbort(): void;
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      while (true) {
        bailOnAbort();
        await poll();
      }
    }
  `,
    },
    {
      name: 'a function of the caller, which may have the signal',
      code: dedent`
    declare function later(): Promise<void>;
    export async function f(load: () => Promise<boolean>, options: { signal?: AbortSignal }) {
      while (true) {
        if (await load()) return options;
        await later();
      }
    }
  `,
    },
    {
      name: 'a generator, which its caller can leave',
      code: dedent`
    declare function page(token: string): Promise<string>;
    export async function* pages(signal: AbortSignal) {
      signal.throwIfAborted();
      let token = "";
      while (true) {
        token = await page(token);
        yield token;
      }
    }
  `,
    },
    {
      name: 'a body that was opened with the signal',
      code: dedent`
    export async function f(url: string, signal: AbortSignal) {
      const { body } = await fetch(url, { signal });
      const reader = body?.getReader();
      while (reader) {
        const { done } = await reader.read();
        if (done) return;
      }
    }
  `,
    },
    {
      name: 'a stream that was opened elsewhere',
      code: dedent`
    export async function f(stream: ReadableStream<string>, signal: AbortSignal) {
      signal.throwIfAborted();
      const reader = stream.getReader();
      while (true) {
        const { done } = await reader.read();
        if (done) return;
      }
    }
  `,
    },
    {
      name: 'an iterator',
      code: dedent`
    export async function f(iterator: AsyncIterator<string>, signal: AbortSignal) {
      signal.throwIfAborted();
      while (true) {
        const { done } = await iterator.next();
        if (done) return;
      }
    }
  `,
    },
    {
      name: 'a queue that the abort closes',
      code: dedent`
    declare class Queue {
      take(): Promise<string | undefined>;
      close(): void;
    }
    export async function f(queue: Queue, signal: AbortSignal) {
      signal.addEventListener("abort", () => queue.close(), { once: true });
      while (true) {
        if ((await queue.take()) === undefined) return;
      }
    }
  `,
    },
    {
      name: 'a controller that is linked to the signal',
      code: dedent`
    declare class Queue {
      take(): Promise<string | undefined>;
    }
    declare function closeOn(signal: AbortSignal, queue: Queue): void;
    export async function f(queue: Queue, signal: AbortSignal) {
      closeOn(signal, queue);
      while (true) {
        if ((await queue.take()) === undefined) return;
      }
    }
  `,
    },
    {
      name: 'a loop in the turn that is entered at once, and is given the signal',
      code: dedent`
        declare function next(): Promise<boolean>;
        declare function work(signal: AbortSignal): Promise<boolean>;
        export async function f(signal: AbortSignal) {
          while (true) {
            let more = true;
            let rest = 1;
            while (more || rest > 0) {
              more = await work(signal);
              rest--;
            }
            if (!(await next())) return;
          }
        }
      `,
    },
  ],
  invalid: [
    // A turn that does not see the abort.
    {
      name: 'a look on one way only',
      code: dedent`
    declare function poll(): Promise<boolean>;
    export async function f(signal: AbortSignal) {
      while (true) {
        if (await poll()) signal.throwIfAborted();
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
    export async function f(signal: AbortSignal) {
      while (true) {
        signal.throwIfAborted();
        if (await poll()) signal.throwIfAborted();
      }
    }
  `,
            },
          ],
        },
      ],
    },
    {
      name: 'a turn that goes on before the look',
      code: dedent`
    declare function poll(): Promise<boolean>;
    export async function f(signal: AbortSignal) {
      while (true) {
        if (await poll()) continue;
        signal.throwIfAborted();
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
    export async function f(signal: AbortSignal) {
      while (true) {
        signal.throwIfAborted();
        if (await poll()) continue;
        signal.throwIfAborted();
      }
    }
  `,
            },
          ],
        },
      ],
    },
    {
      name: 'a look before the loop',
      code: dedent`
    declare function poll(): Promise<void>;
    export async function f(signal: AbortSignal) {
      if (signal.aborted) return;
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
      if (signal.aborted) return;
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
      name: 'a wait that follows another',
      code: dedent`
    declare function take(): Promise<string>;
    declare function put(text: string): Promise<void>;
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      while (true) {
        const text = await take();
        await put(text);
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
    declare function take(): Promise<string>;
    declare function put(text: string): Promise<void>;
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      while (true) {
        signal.throwIfAborted();
        const text = await take();
        await put(text);
      }
    }
  `,
            },
          ],
        },
      ],
    },
    {
      name: 'a wait for a promise in a variable',
      code: dedent`
    declare function next(): Promise<void>;
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      while (true) {
        const promise = next();
        await promise;
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
    declare function next(): Promise<void>;
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      while (true) {
        signal.throwIfAborted();
        const promise = next();
        await promise;
      }
    }
  `,
            },
          ],
        },
      ],
    },
    {
      name: 'a loop in the turn that may be left out',
      code: dedent`
        declare function next(): Promise<boolean>;
        declare function work(signal: AbortSignal): Promise<boolean>;
        export async function f(signal: AbortSignal) {
          while (true) {
            let more = await next();
            while (more) more = await work(signal);
            if (!(await next())) return;
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
        declare function next(): Promise<boolean>;
        declare function work(signal: AbortSignal): Promise<boolean>;
        export async function f(signal: AbortSignal) {
          while (true) {
            signal.throwIfAborted();
            let more = await next();
            while (more) more = await work(signal);
            if (!(await next())) return;
          }
        }
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'a loop in the turn that another test may leave out',
      code: dedent`
        declare function next(): Promise<boolean>;
        declare function work(signal: AbortSignal): Promise<boolean>;
        export async function f(signal: AbortSignal) {
          while (true) {
            let more = true;
            const rest = 1;
            while (rest > 1 && more) more = await work(signal);
            if (!(await next())) return;
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
        declare function next(): Promise<boolean>;
        declare function work(signal: AbortSignal): Promise<boolean>;
        export async function f(signal: AbortSignal) {
          while (true) {
            signal.throwIfAborted();
            let more = true;
            const rest = 1;
            while (rest > 1 && more) more = await work(signal);
            if (!(await next())) return;
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
