import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'a callback that the function does not wait for',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;

        async function each(ids: string[], work: (id: string) => Promise<void>): Promise<void> {
          for (const id of ids) void work(id);
        }
        export async function f(ids: string[], signal: AbortSignal) {
          signal.throwIfAborted();
          await each(ids, async id => { await load(id); });
        }
      `,
    },
    {
      name: 'a callback that one of the calls of the function gives up',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;

        async function timed(work: () => Promise<void>, pause: Promise<void>): Promise<void> {
          await Promise.race([work(), pause]);
        }
        export async function f(pause: Promise<void>, signal: AbortSignal) {
          signal.throwIfAborted();
          await timed(async () => { await load('x'); }, pause);
        }
      `,
    },
    {
      name: 'a callback that is called once the function has ended',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;

        async function soon(work: () => Promise<void>): Promise<void> {
          setTimeout(async () => { await work(); }, 1);
        }
        async function twice(work: () => Promise<void>): Promise<void> {
          await work();
          process.on('exit', work);
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await soon(async () => { await load('x'); });
          await twice(async () => { await load('x'); });
        }
      `,
    },
    {
      name: 'a callback that is kept, or put another in the place of',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;

        class Queue {
          #tasks: (() => Promise<void>)[] = [];
          async run(work: () => Promise<void>): Promise<void> {
            await work();
            this.#tasks.push(work);
          }
        }
        async function other(work: () => Promise<void>): Promise<void> {
          work = async () => {};
          await work();
        }
        export async function f(queue: Queue, signal: AbortSignal) {
          signal.throwIfAborted();
          await queue.run(async () => { await load('x'); });
          await other(async () => { await load('x'); });
        }
      `,
    },
    {
      name: 'a list of promises that nothing waits for',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;

        async function each(ids: string[], work: (id: string) => Promise<void>): Promise<void> {
          await ids.map(async id => { await work(id); });
        }
        async function every(ids: string[], work: (id: string) => Promise<void>): Promise<void> {
          ids.forEach(async id => { await work(id); });
        }
        async function first(ids: string[], work: (id: string) => Promise<void>): Promise<void> {
          await Promise.any(ids.map(work));
        }
        export async function f(ids: string[], signal: AbortSignal) {
          signal.throwIfAborted();
          await each(ids, async id => { await load(id); });
          await every(ids, async id => { await load(id); });
          await first(ids, async id => { await load(id); });
        }
      `,
    },
    {
      name: 'a callback that cleans up',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;

        async function using(work: () => Promise<void>, end: () => Promise<void>): Promise<void> {
          try {
            await work();
          } finally {
            await end();
          }
        }
        async function closeAll(work: () => Promise<void>): Promise<void> {
          await work();
        }
        export async function f(signal: AbortSignal) {
          await using(() => Promise.resolve(signal.throwIfAborted()), async () => { await load('x'); });
          await closeAll(async () => { await load('x'); });
        }
      `,
    },
    {
      name: 'a callback that is given a signal of its own',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;

        async function timed(work: (own: AbortSignal) => Promise<void>): Promise<void> {
          await work(AbortSignal.timeout(1));
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await timed(async () => { await load('x'); });
        }
      `,
    },
    {
      name: 'a callback that is given to what is named for the signal, and has it',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;

        const current: AbortSignal[] = [];
        async function withSignal(signal: AbortSignal, work: () => Promise<void>): Promise<void> {
          current.push(signal);
          await work();
        }
        export async function f(signal: AbortSignal) {
          await withSignal(signal, async () => { await load('x'); });
        }
      `,
    },
    {
      name: 'work that others wait for as well',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;

        const running = new Map<string, Promise<void>>();
        async function joined(id: string, work: () => Promise<void>): Promise<void> {
          const known = running.get(id);
          if (known) return known;
          const promise = work();
          running.set(id, promise);
          await promise;
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await joined('x', async () => { await load('x'); });
        }
      `,
    },
    {
      name: 'options of which it is not known what becomes',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;

        interface Options { work: () => Promise<void> }
        declare function run(options: Options): Promise<void>;
        async function start(options: Options): Promise<void> {
          await options.work();
          await run(options);
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await start({ work: async () => { await load('x'); } });
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a callback that a function beside it waits for',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;

        async function each(ids: string[], work: (id: string) => Promise<void>): Promise<void> {
          for (const id of ids) await work(id);
        }
        export async function f(ids: string[], signal: AbortSignal) {
          signal.throwIfAborted();
          await each(ids, async id => { await load(id); });
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 8,
          column: 39,
          endLine: 8,
          endColumn: 43,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function load(id: string, signal?: AbortSignal): Promise<string>;

                async function each(ids: string[], work: (id: string) => Promise<void>): Promise<void> {
                  for (const id of ids) await work(id);
                }
                export async function f(ids: string[], signal: AbortSignal) {
                  signal.throwIfAborted();
                  await each(ids, async id => { await load(id, signal); });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a callback that a function of another file waits for',
      code: dedent`
        import { inTurn } from './helpers.js';

        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f(ids: string[], signal: AbortSignal) {
          signal.throwIfAborted();
          await inTurn(ids, async id => { await load(id); });
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 6,
          column: 41,
          endLine: 6,
          endColumn: 45,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                import { inTurn } from './helpers.js';

                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function f(ids: string[], signal: AbortSignal) {
                  signal.throwIfAborted();
                  await inTurn(ids, async id => { await load(id, signal); });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a callback of which the function waits for all',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;

        function each(ids: string[], work: (id: string) => Promise<void>): Promise<void[]> {
          return Promise.all(ids.map(work));
        }
        export async function f(ids: string[], signal: AbortSignal) {
          signal.throwIfAborted();
          await each(ids, async id => { await load(id); });
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 8,
          column: 39,
          endLine: 8,
          endColumn: 43,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function load(id: string, signal?: AbortSignal): Promise<string>;

                function each(ids: string[], work: (id: string) => Promise<void>): Promise<void[]> {
                  return Promise.all(ids.map(work));
                }
                export async function f(ids: string[], signal: AbortSignal) {
                  signal.throwIfAborted();
                  await each(ids, async id => { await load(id, signal); });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a callback that is a member of options, run by workers',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;

        async function pool(options: { ids: string[]; limit?: number; run: (id: string) => Promise<void> }): Promise<void> {
          const { ids, limit = 2, run } = options;
          let next = 0;
          const worker = async () => {
            while (next < ids.length) await run(ids[next++]!);
          };
          await Promise.all(Array.from({ length: limit }, () => worker()));
        }
        export async function f(ids: string[], signal: AbortSignal) {
          signal.throwIfAborted();
          await pool({ ids, run: async id => { await load(id); } });
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 13,
          column: 46,
          endLine: 13,
          endColumn: 50,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function load(id: string, signal?: AbortSignal): Promise<string>;

                async function pool(options: { ids: string[]; limit?: number; run: (id: string) => Promise<void> }): Promise<void> {
                  const { ids, limit = 2, run } = options;
                  let next = 0;
                  const worker = async () => {
                    while (next < ids.length) await run(ids[next++]!);
                  };
                  await Promise.all(Array.from({ length: limit }, () => worker()));
                }
                export async function f(ids: string[], signal: AbortSignal) {
                  signal.throwIfAborted();
                  await pool({ ids, run: async id => { await load(id, signal); } });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a callback that may be left out',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;

        async function step({ before }: { before?: () => Promise<void> }): Promise<void> {
          if (before) await before();
          await before?.();
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await step({ before: async () => { await load('x'); } });
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 9,
          column: 44,
          endLine: 9,
          endColumn: 48,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function load(id: string, signal?: AbortSignal): Promise<string>;

                async function step({ before }: { before?: () => Promise<void> }): Promise<void> {
                  if (before) await before();
                  await before?.();
                }
                export async function f(signal: AbortSignal) {
                  signal.throwIfAborted();
                  await step({ before: async () => { await load('x', signal); } });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a callback whose promises are gathered first',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;

        async function each(ids: string[], work: (id: string) => Promise<void>): Promise<void> {
          const running: Promise<void>[] = [];
          for (const id of ids) running.push(work(id).then(() => console.log(id)));
          await Promise.all(running);
        }
        export async function f(ids: string[], signal: AbortSignal) {
          signal.throwIfAborted();
          await each(ids, async id => { await load(id); });
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 10,
          column: 39,
          endLine: 10,
          endColumn: 43,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function load(id: string, signal?: AbortSignal): Promise<string>;

                async function each(ids: string[], work: (id: string) => Promise<void>): Promise<void> {
                  const running: Promise<void>[] = [];
                  for (const id of ids) running.push(work(id).then(() => console.log(id)));
                  await Promise.all(running);
                }
                export async function f(ids: string[], signal: AbortSignal) {
                  signal.throwIfAborted();
                  await each(ids, async id => { await load(id, signal); });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a callback that is handed on to another such function',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;

        async function retry(work: () => Promise<void>): Promise<void> {
          return work().catch(() => work());
        }
        async function timed(options: { work: () => Promise<void> }): Promise<void> {
          const start = Date.now();
          await retry(() => options.work());
          console.log(Date.now() - start);
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await timed({ work: async () => { await load('x'); } });
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 13,
          column: 43,
          endLine: 13,
          endColumn: 47,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function load(id: string, signal?: AbortSignal): Promise<string>;

                async function retry(work: () => Promise<void>): Promise<void> {
                  return work().catch(() => work());
                }
                async function timed(options: { work: () => Promise<void> }): Promise<void> {
                  const start = Date.now();
                  await retry(() => options.work());
                  console.log(Date.now() - start);
                }
                export async function f(signal: AbortSignal) {
                  signal.throwIfAborted();
                  await timed({ work: async () => { await load('x', signal); } });
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
