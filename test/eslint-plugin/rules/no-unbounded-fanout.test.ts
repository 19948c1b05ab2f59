import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-unbounded-fanout', ruleOf('no-unbounded-fanout'), {
  valid: [
    {
      name: 'a list that is written out',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      await Promise.all(["a", "b"].map(id => load(id, signal)));
    }
  `,
    },
    {
      name: 'a constant that is written out',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      const few = ["a", "b"];
      await Promise.all(few.map(id => load(id, signal)));
    }
  `,
    },
    {
      name: 'a tuple',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      const few: readonly [string, string] = ["a", "b"];
      await Promise.all(few.map(id => load(id, signal)));
    }
  `,
    },
    {
      name: 'a tuple that is given',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      const run = (few: [string, string]) => Promise.all(few.map(id => load(id, signal)));
      note(run);
    }
  `,
    },
    {
      name: 'promises one by one',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      await Promise.all([load("a", signal), load("b", signal)]);
    }
  `,
    },
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
      name: 'the elements that a short list keeps',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      const few = ["a", "b"];
      await Promise.all(few.filter(Boolean).map(id => load(id, signal)));
    }
  `,
    },
    {
      name: 'a spread of a short list',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      const few = ["a", "b"] as const;
      await Promise.all([...few, "c"].map(id => load(id, signal)));
    }
  `,
    },
    {
      name: 'a set that is written out',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      await Promise.all([...new Set(["a", "b"])].map(id => load(id, signal)));
    }
  `,
    },
    {
      name: 'the keys of an object that is written out',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      const pages = { a: 1, b: 2 };
      await Promise.all(Object.keys(pages).map(id => load(id, signal)));
    }
  `,
    },
    {
      name: 'a number of times',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      await Promise.all(Array.from({ length: 3 }, () => load("a", signal)));
    }
  `,
    },
    {
      name: 'an array of a length',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      await Promise.all([...new Array(3).keys()].map(id => load(String(id), signal)));
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
      name: 'work in the process',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      await Promise.all(ids.map(async id => note(id)));
    }
  `,
    },
    {
      name: 'a function of the project that takes no signal',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      const plain = async (id: string) => id;
      await Promise.all(ids.map(id => plain(id)));
    }
  `,
    },
    {
      name: 'work that something else limits',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      const limit = <T>(task: () => Promise<T>, own?: AbortSignal) => (note(own), task());
      await Promise.all(ids.map(id => limit(() => load(id, signal))));
    }
  `,
    },
    {
      name: 'a timer',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      const { setTimeout: sleep } = await import("node:timers/promises");
      await Promise.all(ids.map(id => sleep(id.length, undefined, { signal })));
    }
  `,
    },
    {
      name: 'services that are stopped',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      const stop = (id: string, own: AbortSignal) => load(id, own);
      await Promise.all(ids.map(id => stop(id, signal)));
    }
  `,
    },
    {
      name: 'the methods of the elements',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      const routers: { readonly put: typeof load }[] = [];
      routers.push({ put: load });
      await Promise.all(routers.map(router => router.put("a", signal)));
    }
  `,
    },
    {
      name: 'a part of the elements',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      const routers: { readonly store: { readonly put: typeof load } }[] = [];
      routers.push({ store: { put: load } });
      await Promise.all(routers.map(async ({ store }) => note(await store.put("a", signal))));
    }
  `,
    },
    {
      name: 'a race',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      note(await Promise.race(ids.map(id => load(id, signal))));
    }
  `,
    },
    {
      name: 'a function that computes',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      const hashAll = (id: string, own: AbortSignal) => load(id, own);
      await Promise.all(ids.map(id => hashAll(id, signal)));
    }
  `,
    },
    {
      name: 'what an object was configured with',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      class Node {
        constructor(readonly options: { peers: string[] }) {}
        dial(own: AbortSignal) {
          return Promise.all(this.options.peers.map(id => load(id, own)));
        }
      }
      note(Node);
    }
  `,
    },
    {
      name: 'a mapper that calls a method of its element and more',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      const routers: { readonly get: typeof load }[] = [];
      routers.push({ get: load });
      await Promise.all(routers.map(async router => load(await router.get("a", signal), signal)));
    }
  `,
    },
    {
      name: 'a clean-up',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      try {
        note(1);
      } finally {
        await Promise.all(ids.map(id => load(id)));
      }
    }
  `,
    },
    {
      name: 'promises that are there already',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      await Promise.all(ids.map(id => Promise.resolve(id)));
    }
  `,
    },
    {
      name: 'a list that is made elsewhere',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      const pending: Promise<string>[] = [];
      await Promise.all(pending);
    }
  `,
    },
    {
      name: 'a loop that waits for each',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      for (const id of ids) await load(id, signal);
    }
  `,
    },
    {
      name: 'a race of tasks',
      code: dedent`
    import { Group, all, forEach, map, withGroup } from 'errgroup';
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      const { race } = await import("errgroup");
      note(await race(ids.map(id => own => load(id, own)), { signal }));
    }
  `,
    },
    {
      name: 'a map with a limit',
      code: dedent`
    import { Group, all, forEach, map, withGroup } from 'errgroup';
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      await map(ids, (id, own) => load(id, own), { limit: 8, signal });
    }
  `,
    },
    {
      name: 'a map with options that are made elsewhere',
      code: dedent`
    import { Group, all, forEach, map, withGroup } from 'errgroup';
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      const options = { limit: 8, signal };
      await map(ids, (id, own) => load(id, own), options);
    }
  `,
    },
    {
      name: 'a map with options that are spread',
      code: dedent`
    import { Group, all, forEach, map, withGroup } from 'errgroup';
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      const options = { limit: 8 };
      await map(ids, (id, own) => load(id, own), { signal, ...options });
    }
  `,
    },
    {
      name: 'a map of a short list',
      code: dedent`
    import { Group, all, forEach, map, withGroup } from 'errgroup';
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      await map(["a", "b"], (id, own) => load(id, own), { signal });
    }
  `,
    },
    {
      name: 'a group with a limit',
      code: dedent`
    import { Group, all, forEach, map, withGroup } from 'errgroup';
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      await using group = new Group({ limit: 8, signal });
      for (const id of ids) group.go(own => load(id, own));
    }
  `,
    },
    {
      name: 'a group for each element',
      code: dedent`
    import { Group, all, forEach, map, withGroup } from 'errgroup';
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      for (const id of ids) {
        await using group = new Group({ signal });
        group.go(own => load(id, own));
      }
    }
  `,
    },
    {
      name: 'a short loop',
      code: dedent`
    import { Group, all, forEach, map, withGroup } from 'errgroup';
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      await using group = new Group({ signal });
      for (let i = 0; i < 3; i += 1) group.go(own => load("a", own));
    }
  `,
    },
    {
      name: 'a loop over a short list',
      code: dedent`
    import { Group, all, forEach, map, withGroup } from 'errgroup';
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      await using group = new Group({ signal });
      for (const id of ["a", "b"]) group.go(own => load(id, own));
    }
  `,
    },
    {
      name: 'the methods of the elements of a loop',
      code: dedent`
    import { Group, all, forEach, map, withGroup } from 'errgroup';
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      const routers: { readonly put: typeof load }[] = [];
      routers.push({ put: load });
      await using group = new Group({ signal });
      for (const router of routers) group.go(own => router.put("a", own));
      await map(routers, (router, own) => router.put("a", own), { signal });
    }
  `,
    },
    {
      name: 'a task outside of a loop',
      code: dedent`
    import { Group, all, forEach, map, withGroup } from 'errgroup';
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      await using group = new Group({ signal });
      group.go(own => load("a", own));
      note(ids);
    }
  `,
    },
    {
      name: 'a group that is given',
      code: dedent`
    import { Group, all, forEach, map, withGroup } from 'errgroup';
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      const run = (group: Group) => {
        for (const id of ids) group.go(own => load(id, own));
      };
      note([run, signal]);
    }
  `,
    },
    {
      name: 'a mapper that waits for its turn',
      code: dedent`
        declare const pool: { acquire(): Promise<Disposable> };
        export async function f(urls: string[], signal: AbortSignal) {
          return await Promise.all(
            urls.map(async url => {
              using slot = await pool.acquire();
              return [slot, await fetch(url, { signal })];
            }),
          );
        }
      `,
    },
    {
      name: 'the members of an enum',
      code: dedent`
        enum Region { Europe = 'eu', Asia = 'as' }
        export async function f(signal: AbortSignal) {
          return await Promise.all(Object.values(Region).map(each => fetch(each, { signal })));
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
      name: 'as many workers as are asked for',
      code: dedent`
        export async function f(next: () => string, concurrency: number, signal: AbortSignal) {
          const work = async () => await fetch(next(), { signal });
          return await Promise.all(Array.from({ length: concurrency }, work));
        }
      `,
    },
    {
      name: 'as many workers as there is work, and no more than asked for',
      code: dedent`
        export async function f(urls: string[], limits: { maxWorkers: number }, signal: AbortSignal) {
          return await Promise.all(
            Array.from({ length: Math.min(urls.length, limits.maxWorkers) }, async () => await fetch(urls.pop() ?? '', { signal })),
          );
        }
      `,
    },
    {
      name: 'a loop that counts workers',
      code: dedent`
        import { Group } from 'errgroup';
        export async function f(workers: number, next: () => string) {
          await using group = new Group();
          for (let i = 0; i < workers; i++) group.go(signal => fetch(next(), { signal }));
          (await group.wait()).orThrow();
        }
      `,
    },
    {
      name: 'a constant that something else reads as well',
      code: dedent`
        export async function f(urls: string[], signal: AbortSignal) {
          const pages = urls.map(url => fetch(url, { signal }));
          console.log(pages.length);
          return await Promise.all(pages);
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a request for every element',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      await Promise.all(ids.map(id => fetch(id, { signal })));
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
        await map(ids, (id, signal) => fetch(id, { signal }), { limit: 16, signal });
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'a function that takes a signal',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      await Promise.all(ids.map(id => load(id, signal)));
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
        await map(ids, (id, signal) => load(id, signal), { limit: 16, signal });
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'a function that is given no signal',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      await Promise.all(ids.map(id => load(id)));
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
        await map(ids, (id, signal) => load(id, signal), { limit: 16, signal });
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'an asynchronous mapper',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      const pages = await Promise.all(
        ids.map(async id => {
          const page = await load(id, signal);
          return page.trim();
        }),
      );
      note(pages);
    }
  `,
      errors: [
        {
          messageId: 'everyElement',
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 34,
          suggestions: [
            {
              messageId: 'useMap',
              output: dedent`
      import { map } from 'errgroup';

      declare function load(id: string, signal?: AbortSignal): Promise<string>;
      declare function note(value: unknown): void;
      export async function f(ids: string[], signal: AbortSignal) {
        signal.throwIfAborted();
        const pages = await map(ids, async (id, signal) => {
            const page = await load(id, signal);
            return page.trim();
          }, { limit: 16, signal });
        note(pages);
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'a mapper by name',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      const one = (id: string) => load(id, signal);
      await Promise.all(ids.map(one));
    }
  `,
      errors: [
        {
          messageId: 'everyElement',
          line: 6,
          column: 9,
          endLine: 6,
          endColumn: 20,
        },
      ],
    },
    {
      name: 'a list that is kept first',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      await Promise.allSettled(ids.filter(Boolean).map(id => load(id, signal)));
    }
  `,
      errors: [
        {
          messageId: 'everyElement',
          line: 5,
          column: 9,
          endLine: 5,
          endColumn: 27,
        },
      ],
    },
    {
      name: 'Array.from',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      await Promise.all(Array.from(new Set(ids), id => load(id, signal)));
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
        await map(new Set(ids), (id, signal) => load(id, signal), { limit: 16, signal });
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'a list beside a promise',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      await Promise.all([load("a", signal), ...ids.map(id => load(id, signal))]);
    }
  `,
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
      name: 'a list that may be missing',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      const known = ids.length > 0 ? ids : undefined;
      await Promise.all(known?.map(id => load(id, signal)) ?? []);
    }
  `,
      errors: [
        {
          messageId: 'everyElement',
          line: 6,
          column: 9,
          endLine: 6,
          endColumn: 20,
        },
      ],
    },
    {
      name: 'a constant that something is added to',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      const few = ["a", "b"];
      few.push(...ids);
      await Promise.all(few.map(id => load(id, signal)));
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
      declare function note(value: unknown): void;
      export async function f(ids: string[], signal: AbortSignal) {
        signal.throwIfAborted();
        const few = ["a", "b"];
        few.push(...ids);
        await map(few, (id, signal) => load(id, signal), { limit: 16, signal });
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
      name: 'a member of a package',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      const dns = await import("node:dns/promises");
      await Promise.all(ids.map(id => dns.lookup(id)));
    }
  `,
      errors: [
        {
          messageId: 'everyElement',
          line: 6,
          column: 9,
          endLine: 6,
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
        const dns = await import("node:dns/promises");
        await map(ids, id => dns.lookup(id), { limit: 16, signal });
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'a failure that is caught',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      await Promise.all(ids.map(id => load(id, signal).catch(note)));
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
        await map(ids, (id, signal) => load(id, signal).catch(note), { limit: 16, signal });
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
      name: 'a signal of the options',
      code: dedent`
    declare function load(id: string, options?: { signal?: AbortSignal }): Promise<string>;
    export async function f(ids: string[], options: { signal?: AbortSignal }) {
      return Promise.all(ids.map(id => load(id, { signal: options.signal! })));
    }
  `,
      errors: [
        {
          messageId: 'everyElement',
          line: 3,
          column: 10,
          endLine: 3,
          endColumn: 21,
        },
      ],
    },
    {
      name: 'a map',
      code: dedent`
    import { Group, all, forEach, map, withGroup } from 'errgroup';
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      await map(ids, (id, own) => load(id, own), { signal });
    }
  `,
      errors: [
        {
          messageId: 'everyElement',
          line: 5,
          column: 9,
          endLine: 5,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'addLimit',
              output: dedent`
      import { Group, all, forEach, map, withGroup } from 'errgroup';
      declare function load(id: string, signal?: AbortSignal): Promise<string>;
      declare function note(value: unknown): void;
      export async function f(ids: string[], signal: AbortSignal) {
        await map(ids, (id, own) => load(id, own), { signal, limit: 16 });
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'a map without options',
      code: dedent`
    import { Group, all, forEach, map, withGroup } from 'errgroup';
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      await map(ids, (id, own) => load(id, own));
      note(signal);
    }
  `,
      errors: [
        {
          messageId: 'everyElement',
          line: 5,
          column: 9,
          endLine: 5,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'addLimit',
              output: dedent`
      import { Group, all, forEach, map, withGroup } from 'errgroup';
      declare function load(id: string, signal?: AbortSignal): Promise<string>;
      declare function note(value: unknown): void;
      export async function f(ids: string[], signal: AbortSignal) {
        await map(ids, (id, own) => load(id, own), { limit: 16 });
        note(signal);
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'a loop of errgroup',
      code: dedent`
    import { Group, all, forEach, map, withGroup } from 'errgroup';
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      await forEach(ids, async (id, own) => {
        note(await load(id, own));
      }, { signal });
    }
  `,
      errors: [
        {
          messageId: 'everyElement',
          line: 5,
          column: 9,
          endLine: 5,
          endColumn: 16,
          suggestions: [
            {
              messageId: 'addLimit',
              output: dedent`
      import { Group, all, forEach, map, withGroup } from 'errgroup';
      declare function load(id: string, signal?: AbortSignal): Promise<string>;
      declare function note(value: unknown): void;
      export async function f(ids: string[], signal: AbortSignal) {
        await forEach(ids, async (id, own) => {
          note(await load(id, own));
        }, { signal, limit: 16 });
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'a list of tasks',
      code: dedent`
    import { Group, all, forEach, map, withGroup } from 'errgroup';
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      await all(ids.map(id => own => load(id, own)), { signal });
    }
  `,
      errors: [
        {
          messageId: 'everyElement',
          line: 5,
          column: 9,
          endLine: 5,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'addLimit',
              output: dedent`
      import { Group, all, forEach, map, withGroup } from 'errgroup';
      declare function load(id: string, signal?: AbortSignal): Promise<string>;
      declare function note(value: unknown): void;
      export async function f(ids: string[], signal: AbortSignal) {
        await all(ids.map(id => own => load(id, own)), { signal, limit: 16 });
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'a group in a loop',
      code: dedent`
    import { Group, all, forEach, map, withGroup } from 'errgroup';
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      await using group = new Group({ signal });
      for (const id of ids) group.go(own => load(id, own));
    }
  `,
      errors: [
        {
          messageId: 'everyElement',
          line: 6,
          column: 25,
          endLine: 6,
          endColumn: 33,
          suggestions: [
            {
              messageId: 'addLimit',
              output: dedent`
      import { Group, all, forEach, map, withGroup } from 'errgroup';
      declare function load(id: string, signal?: AbortSignal): Promise<string>;
      declare function note(value: unknown): void;
      export async function f(ids: string[], signal: AbortSignal) {
        await using group = new Group({ signal, limit: 16 });
        for (const id of ids) group.go(own => load(id, own));
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'a group in an endless loop',
      code: dedent`
    import { Group, all, forEach, map, withGroup } from 'errgroup';
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      await using group = new Group();
      while (!signal.aborted) group.go(own => load("a", own));
    }
  `,
      errors: [
        {
          messageId: 'everyTurn',
          line: 6,
          column: 27,
          endLine: 6,
          endColumn: 35,
          suggestions: [
            {
              messageId: 'addLimit',
              output: dedent`
      import { Group, all, forEach, map, withGroup } from 'errgroup';
      declare function load(id: string, signal?: AbortSignal): Promise<string>;
      declare function note(value: unknown): void;
      export async function f(ids: string[], signal: AbortSignal) {
        await using group = new Group({ limit: 16 });
        while (!signal.aborted) group.go(own => load("a", own));
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'a group in a callback',
      code: dedent`
    import { Group, all, forEach, map, withGroup } from 'errgroup';
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      await using group = new Group({ signal });
      ids.forEach(id => {
        group.go(own => load(id, own));
      });
    }
  `,
      errors: [
        {
          messageId: 'everyElement',
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'addLimit',
              output: dedent`
      import { Group, all, forEach, map, withGroup } from 'errgroup';
      declare function load(id: string, signal?: AbortSignal): Promise<string>;
      declare function note(value: unknown): void;
      export async function f(ids: string[], signal: AbortSignal) {
        await using group = new Group({ signal, limit: 16 });
        ids.forEach(id => {
          group.go(own => load(id, own));
        });
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'handles of a group',
      code: dedent`
    import { Group, all, forEach, map, withGroup } from 'errgroup';
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      await using group = new Group({ signal });
      const tasks = ids.map(id => group.go(own => load(id, own)));
      note(tasks);
    }
  `,
      errors: [
        {
          messageId: 'everyElement',
          line: 6,
          column: 31,
          endLine: 6,
          endColumn: 39,
          suggestions: [
            {
              messageId: 'addLimit',
              output: dedent`
      import { Group, all, forEach, map, withGroup } from 'errgroup';
      declare function load(id: string, signal?: AbortSignal): Promise<string>;
      declare function note(value: unknown): void;
      export async function f(ids: string[], signal: AbortSignal) {
        await using group = new Group({ signal, limit: 16 });
        const tasks = ids.map(id => group.go(own => load(id, own)));
        note(tasks);
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'a scope',
      code: dedent`
    import { Group, all, forEach, map, withGroup } from 'errgroup';
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      await withGroup(async group => {
        for (const id of ids) group.go(own => load(id, own));
      }, { signal });
    }
  `,
      errors: [
        {
          messageId: 'everyElement',
          line: 6,
          column: 27,
          endLine: 6,
          endColumn: 35,
          suggestions: [
            {
              messageId: 'addLimit',
              output: dedent`
      import { Group, all, forEach, map, withGroup } from 'errgroup';
      declare function load(id: string, signal?: AbortSignal): Promise<string>;
      declare function note(value: unknown): void;
      export async function f(ids: string[], signal: AbortSignal) {
        await withGroup(async group => {
          for (const id of ids) group.go(own => load(id, own));
        }, { signal, limit: 16 });
      }
    `,
            },
          ],
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
      name: 'a constant that is there to be combined',
      code: dedent`
        export async function f(urls: string[], signal: AbortSignal) {
          const pages = urls.map(url => fetch(url, { signal }));
          return await Promise.all(pages);
        }
      `,
      errors: [
        {
          messageId: 'everyElement',
          line: 3,
          column: 16,
          endLine: 3,
          endColumn: 27,
        },
      ],
    },
  ],
});
