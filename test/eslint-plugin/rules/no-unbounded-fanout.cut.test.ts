import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-unbounded-fanout', ruleOf('no-unbounded-fanout'), {
  valid: [
    {
      name: 'a list that is filled from lists that are cut',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(ids: string[], signal: AbortSignal) {
      const some: string[] = [];
      for (const kind of ["a", "b"]) {
        for (const id of ids.slice(0, 5)) {
          if (id.startsWith(kind)) some.push(id);
        }
      }
      await Promise.all(some.map(id => load(id, signal)));
    }
  `,
    },
    // A list that is cut.
    {
      name: 'a variable that is cut where it is long',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      let some = ids;
      if (some.length > 10) some = some.slice(0, 10);
      await Promise.all(some.map(id => load(id, signal)));
    }
  `,
    },
    {
      name: 'a list that is cut',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      await Promise.all(ids.slice(0, 10).map(id => load(id, signal)));
    }
  `,
    },
    {
      name: 'one batch of many',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      for (let i = 0; i < ids.length; i += 10) {
        await Promise.all(ids.slice(i, i + 10).map(id => load(id, signal)));
      }
    }
  `,
    },
    {
      name: 'a batch by name',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      const batches: string[][] = [ids];
      for (const batch of batches) await Promise.all(batch.map(id => load(id, signal)));
    }
  `,
    },
    {
      name: 'a number of times that was cut before',
      code: dedent`
    declare function warm(signal?: AbortSignal): Promise<void>;
    const most = 5;
    export async function f(connections: number, signal: AbortSignal) {
      const count = Math.min(connections, most);
      await Promise.all(Array.from({ length: count }, () => warm(signal)));
    }
  `,
    },
    {
      name: 'a number of times that is cut',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(count: number, signal: AbortSignal) {
      await Promise.all(Array(Math.min(count, 100)).fill(0).map(() => load("a", signal)));
    }
  `,
    },
    {
      name: 'a page of a query',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function findAll(options: { limit: number }): Promise<string[]>;
    export async function f(limit: number, signal: AbortSignal) {
      const ids = await findAll({ limit });
      await Promise.all(ids.map(id => load(id, signal)));
    }
  `,
    },
    {
      name: 'a page beside the number of all',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function findAll(options: { limit: number }): Promise<string[]>;
    declare function count(): Promise<number>;
    export async function f(limit: number, signal: AbortSignal) {
      const [total, ids] = await Promise.all([count(), findAll({ limit })]);
      await Promise.all(ids.map(id => load(id, signal)));
      return total;
    }
  `,
    },
    {
      name: 'what a callback is handed batch by batch',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function inBatches(options: object, visit: (ids: string[]) => Promise<void>): Promise<void>;
    export async function f(signal: AbortSignal) {
      await inBatches({ batchLimit: 10 }, async ids => {
        await Promise.all(ids.map(id => load(id, signal)));
      });
    }
  `,
    },
    {
      name: 'one of the chunks that a function makes',
      code: dedent`
        declare function chunk<T>(list: T[], size: number): T[][];
        export async function f(urls: string[], signal: AbortSignal) {
          for (const part of chunk(urls, 10)) {
            await Promise.all(part.map(url => fetch(url, { signal })));
          }
        }
      `,
    },
    {
      name: 'a few of the chunks at a time',
      code: dedent`
        declare function take<T>(list: T[], count: number): Iterable<T[]>;
        export async function f(chunks: string[], atOnce: number, signal: AbortSignal) {
          for (const some of take(chunks, atOnce)) {
            await Promise.all(some.map(url => fetch(url, { signal })));
          }
        }
      `,
    },
    {
      name: 'the first of an iterator',
      code: dedent`
        export async function f(urls: Iterable<string>, signal: AbortSignal) {
          const first = Iterator.from(urls).take(4).toArray();
          return await Promise.all(first.map(url => fetch(url, { signal })));
        }
      `,
    },
    {
      name: 'a list that is refused where it is long',
      code: dedent`
        export async function f(urls: string[], signal: AbortSignal) {
          if (urls.length > 10) throw new RangeError('too many');
          return await Promise.all(urls.map(url => fetch(url, { signal })));
        }
      `,
    },
    {
      name: 'as many as there are, and no more than a number that the caller says',
      code: dedent`
        declare function load(url: string, signal?: AbortSignal): Promise<string>;
        export async function f(urls: string[], size: number, signal: AbortSignal) {
          const work = async () => {
            for (let url = urls.pop(); url; url = urls.pop()) await load(url, signal);
          };
          await Promise.all(Array.from({ length: Math.min(size, urls.length) }, work));
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'lists that are filled from each other',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      const some = ["a"];
      const others = ["b"];
      for (const id of some) others.push(id);
      for (const id of others) some.push(id);
      await Promise.all(some.map(id => load(id, signal)));
    }
  `,
      errors: [
        {
          messageId: 'everyElement',
          line: 7,
          column: 9,
          endLine: 7,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'useMap',
              output: dedent`
            import { map } from 'errgroup';

            declare function load(id: string, signal?: AbortSignal): Promise<string>;
            export async function f(signal: AbortSignal) {
              const some = ["a"];
              const others = ["b"];
              for (const id of some) others.push(id);
              for (const id of others) some.push(id);
              await map(some, (id, signal) => load(id, signal), { limit: 16, signal });
            }
          `,
            },
          ],
        },
      ],
    },
    // A list that is as long as before.
    {
      name: 'one of the lists that a function gives',
      code: dedent`
        declare function byHost(urls: string[]): Iterable<string[]>;
        export async function f(urls: string[], signal: AbortSignal) {
          for (const some of byHost(urls)) {
            await Promise.all(some.map(url => fetch(url, { signal })));
          }
        }
      `,
      errors: [
        {
          messageId: 'everyElement',
          line: 4,
          column: 11,
          endLine: 4,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'useMap',
              output: dedent`
                import { map } from 'errgroup';

                declare function byHost(urls: string[]): Iterable<string[]>;
                export async function f(urls: string[], signal: AbortSignal) {
                  for (const some of byHost(urls)) {
                    await map(some, (url, signal) => fetch(url, { signal }), { limit: 16, signal });
                  }
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a list beside a page',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function findAll(options: { limit: number } | { all: true }): Promise<string[]>;
    export async function f(signal: AbortSignal) {
      const [ids] = await Promise.all([findAll({ all: true }), findAll({ limit: 1 })]);
      await Promise.all(ids.map(async id => { await load(id, signal); }));
    }
  `,
      errors: [
        {
          messageId: 'everyElement',
          line: 5,
          column: 9,
          endLine: 5,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'useMap',
              output: dedent`
            import { map } from 'errgroup';

            declare function load(id: string, signal?: AbortSignal): Promise<string>;
            declare function findAll(options: { limit: number } | { all: true }): Promise<string[]>;
            export async function f(signal: AbortSignal) {
              const [ids] = await Promise.all([findAll({ all: true }), findAll({ limit: 1 })]);
              await map(ids, async (id, signal) => { await load(id, signal); }, { limit: 16, signal });
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'a list that is cut at its start only',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      await Promise.all(ids.slice(1).map(id => load(id, signal)));
    }
  `,
      errors: [
        {
          messageId: 'everyElement',
          line: 5,
          column: 9,
          endLine: 5,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'useMap',
              output: dedent`
      import { map } from 'errgroup';

      declare function load(id: string, signal?: AbortSignal): Promise<string>;
      declare function note(value: unknown): void;
      export async function f(ids: string[], signal: AbortSignal) {
        signal.throwIfAborted();
        await map(ids.slice(1), (id, signal) => load(id, signal), { limit: 16, signal });
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'a list that is longer than the option says',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      await Promise.all(Array.from({ length: 3 }, () => load("a", signal)));
    }
  `,
      options: [{ limit: 2 }],
      errors: [
        {
          messageId: 'everyElement',
          line: 5,
          column: 9,
          endLine: 5,
          endColumn: 20,
        },
      ],
    },
    {
      name: 'a list that is refused where it is empty',
      code: dedent`
        export async function f(urls: string[], save: (url: string, signal?: AbortSignal) => Promise<void>, signal: AbortSignal) {
          if (urls.length > 0) return await Promise.all(urls.map(url => save(url, signal)));
          throw new RangeError('none');
        }
      `,
      errors: [
        {
          messageId: 'everyElement',
          line: 2,
          column: 37,
          endLine: 2,
          endColumn: 48,
          suggestions: [
            {
              messageId: 'useMap',
              data: { limit: 16 },
              output: dedent`
                import { map } from 'errgroup';

                export async function f(urls: string[], save: (url: string, signal?: AbortSignal) => Promise<void>, signal: AbortSignal) {
                  if (urls.length > 0) return await map(urls, (url, signal) => save(url, signal), { limit: 16, signal });
                  throw new RangeError('none');
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'as many as the shorter one of two lists is long',
      code: dedent`
        declare function load(url: string, signal?: AbortSignal): Promise<string>;
        export async function f(urls: string[], names: string[], signal: AbortSignal) {
          await Promise.all(Array.from({ length: Math.min(urls.length, names.length) }, () => load('a', signal)));
        }
      `,
      errors: [
        {
          messageId: 'everyElement',
          line: 3,
          column: 9,
          endLine: 3,
          endColumn: 20,
        },
      ],
    },
  ],
});
