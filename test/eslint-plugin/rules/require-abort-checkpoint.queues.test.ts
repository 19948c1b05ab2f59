import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('require-abort-checkpoint', ruleOf('require-abort-checkpoint'), {
  valid: [
    {
      name: 'a look on every way that goes round',
      code: dedent`
        interface Queue {
          next(): Promise<string | undefined>;
          put(job: string): Promise<void>;
        }
        declare function load(id: string, signal: AbortSignal): Promise<string[]>;
        export async function count(queue: Queue, signal: AbortSignal) {
          let rows = 0;
          while (true) {
            const row = await queue.next();
            if (row === undefined || signal.aborted) break;
            rows += 1;
          }
          return rows;
        }
      `,
    },
  ],

  invalid: [
    {
      name: "a queue whose `next` is no iterator's",
      code: dedent`
        interface Queue {
          next(): Promise<string | undefined>;
          put(job: string): Promise<void>;
        }
        declare function load(id: string, signal: AbortSignal): Promise<string[]>;
        export async function work(queue: Queue, signal: AbortSignal) {
          signal.throwIfAborted();
          while (true) {
            const job = await queue.next();
            if (job === undefined) break;
            console.log(job);
          }
        }
      `,
      errors: [
        {
          messageId: 'deafLoop',
          line: 8,
          column: 3,
          endLine: 8,
          endColumn: 8,
          suggestions: [
            {
              messageId: 'addCheckpoint',
              output: dedent`
                interface Queue {
                  next(): Promise<string | undefined>;
                  put(job: string): Promise<void>;
                }
                declare function load(id: string, signal: AbortSignal): Promise<string[]>;
                export async function work(queue: Queue, signal: AbortSignal) {
                  signal.throwIfAborted();
                  while (true) {
                    signal.throwIfAborted();
                    const job = await queue.next();
                    if (job === undefined) break;
                    console.log(job);
                  }
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a list that was loaded with the signal, which hears of no abort',
      code: dedent`
        interface Queue {
          next(): Promise<string | undefined>;
          put(job: string): Promise<void>;
        }
        declare function load(id: string, signal: AbortSignal): Promise<string[]>;
        export async function collect(
          fetchPage: { of(cursor?: string): Promise<string[]> },
          signal: AbortSignal,
        ) {
          const rows = await load('first', signal);
          let cursor: string | undefined;
          do {
            const page = await fetchPage.of(cursor);
            rows.push(...page);
            cursor = page.at(-1);
          } while (cursor !== undefined);
          return rows;
        }
      `,
      errors: [
        {
          messageId: 'deafLoop',
          line: 12,
          column: 3,
          endLine: 12,
          endColumn: 5,
          suggestions: [
            {
              messageId: 'addCheckpoint',
              output: dedent`
                interface Queue {
                  next(): Promise<string | undefined>;
                  put(job: string): Promise<void>;
                }
                declare function load(id: string, signal: AbortSignal): Promise<string[]>;
                export async function collect(
                  fetchPage: { of(cursor?: string): Promise<string[]> },
                  signal: AbortSignal,
                ) {
                  const rows = await load('first', signal);
                  let cursor: string | undefined;
                  do {
                    signal.throwIfAborted();
                    const page = await fetchPage.of(cursor);
                    rows.push(...page);
                    cursor = page.at(-1);
                  } while (cursor !== undefined);
                  return rows;
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a controller that a signal of the process aborts',
      code: dedent`
        interface Queue {
          next(): Promise<string | undefined>;
          put(job: string): Promise<void>;
        }
        declare function load(id: string, signal: AbortSignal): Promise<string[]>;
        export async function tail(queue: Queue) {
          const controller = new AbortController();
          process.once('SIGINT', () => controller.abort());
          for (;;) {
            const line = await queue.next();
            if (line === undefined) break;
            console.log(line);
          }
          return load('rest', controller.signal);
        }
      `,
      errors: [
        {
          messageId: 'deafLoop',
          line: 9,
          column: 3,
          endLine: 9,
          endColumn: 6,
          suggestions: [
            {
              messageId: 'addCheckpoint',
              output: dedent`
                interface Queue {
                  next(): Promise<string | undefined>;
                  put(job: string): Promise<void>;
                }
                declare function load(id: string, signal: AbortSignal): Promise<string[]>;
                export async function tail(queue: Queue) {
                  const controller = new AbortController();
                  process.once('SIGINT', () => controller.abort());
                  for (;;) {
                    controller.signal.throwIfAborted();
                    const line = await queue.next();
                    if (line === undefined) break;
                    console.log(line);
                  }
                  return load('rest', controller.signal);
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a look that the way round does not come by',
      code: dedent`
        interface Queue {
          next(): Promise<string | undefined>;
          put(job: string): Promise<void>;
        }
        declare function load(id: string, signal: AbortSignal): Promise<string[]>;
        export async function count(queue: Queue, signal: AbortSignal) {
          let rows = 0;
          while (true) {
            const row = await queue.next();
            if (row === undefined && signal.aborted) break;
            rows += 1;
          }
          return rows;
        }
      `,
      errors: [
        {
          messageId: 'deafLoop',
          line: 8,
          column: 3,
          endLine: 8,
          endColumn: 8,
          suggestions: [
            {
              messageId: 'addCheckpoint',
              output: dedent`
                interface Queue {
                  next(): Promise<string | undefined>;
                  put(job: string): Promise<void>;
                }
                declare function load(id: string, signal: AbortSignal): Promise<string[]>;
                export async function count(queue: Queue, signal: AbortSignal) {
                  let rows = 0;
                  while (true) {
                    signal.throwIfAborted();
                    const row = await queue.next();
                    if (row === undefined && signal.aborted) break;
                    rows += 1;
                  }
                  return rows;
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'rows that were loaded with the signal, which hear of no abort',
      code: dedent`
        declare function rows(signal: AbortSignal): Promise<string[]>;
        declare function write(row: string): Promise<void>;
        import { Group } from 'errgroup';
        export async function copy() {
          const group = new Group();
          group.go(async signal => {
            for (const row of await rows(signal)) await write(row);
          });
          return await group.wait();
        }
      `,
      errors: [
        {
          messageId: 'deafLoop',
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 8,
          suggestions: [
            {
              messageId: 'addCheckpoint',
              output: dedent`
              declare function rows(signal: AbortSignal): Promise<string[]>;
              declare function write(row: string): Promise<void>;
              import { Group } from 'errgroup';
              export async function copy() {
                const group = new Group();
                group.go(async signal => {
                  for (const row of await rows(signal)) { signal.throwIfAborted(); await write(row); }
                });
                return await group.wait();
              }
            `,
            },
          ],
        },
      ],
    },
  ],
});
