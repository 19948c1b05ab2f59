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
    {
      name: 'a list outside of any task',
      code: dedent`
    declare function load(id: string): Promise<void>;
    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      for (const id of ids) await load(id);
    }
  `,
    },
    {
      name: 'a short list in a task',
      code: dedent`
    import { Group } from "errgroup";
    declare function load(id: string): Promise<void>;
    export async function f() {
      await using group = new Group();
      group.go(async signal => {
        signal.throwIfAborted();
        for (const id of ["a", "b"]) await load(id);
      });
      return await group.wait();
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
        { messageId: 'deafLoop', line: 4, column: 3, endLine: 4, endColumn: 8 },
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
    // A task.
    {
      name: 'a task without an end',
      code: dedent`
    import { Group } from "errgroup";
    declare function poll(): Promise<void>;
    declare function open(signal: AbortSignal): Promise<void>;
    export async function f() {
      await using group = new Group();
      group.go(async signal => {
        await open(signal);
        while (true) {
          await poll();
        }
      });
      return await group.wait();
    }
  `,
      errors: [
        {
          messageId: 'deafLoop',
          line: 8,
          column: 5,
          endLine: 8,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'addCheckpoint',
              output: dedent`
    import { Group } from "errgroup";
    declare function poll(): Promise<void>;
    declare function open(signal: AbortSignal): Promise<void>;
    export async function f() {
      await using group = new Group();
      group.go(async signal => {
        await open(signal);
        while (true) {
          signal.throwIfAborted();
          await poll();
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
      name: 'a list in a task',
      code: dedent`
    import { Group } from "errgroup";
    declare function load(id: string): Promise<void>;
    declare function open(signal: AbortSignal): Promise<void>;
    export async function f(ids: string[]) {
      await using group = new Group();
      group.go(async signal => {
        await open(signal);
        for (const id of ids) {
          await load(id);
        }
      });
      return await group.wait();
    }
  `,
      errors: [
        {
          messageId: 'deafLoop',
          line: 8,
          column: 5,
          endLine: 8,
          endColumn: 8,
          suggestions: [
            {
              messageId: 'addCheckpoint',
              output: dedent`
    import { Group } from "errgroup";
    declare function load(id: string): Promise<void>;
    declare function open(signal: AbortSignal): Promise<void>;
    export async function f(ids: string[]) {
      await using group = new Group();
      group.go(async signal => {
        await open(signal);
        for (const id of ids) {
          signal.throwIfAborted();
          await load(id);
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
      name: 'a list in a task of all',
      code: dedent`
    import { all } from "errgroup";
    declare function load(id: string): Promise<void>;
    declare function open(signal: AbortSignal): Promise<void>;
    export async function f(ids: Set<string>) {
      return await all([
        async signal => {
          await open(signal);
          for (const id of ids) await load(id);
        },
      ]);
    }
  `,
      errors: [
        {
          messageId: 'deafLoop',
          line: 8,
          column: 7,
          endLine: 8,
          endColumn: 10,
        },
      ],
    },
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
