import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-unbounded-fanout', ruleOf('no-unbounded-fanout'), {
  valid: [
    // A loop that waits, or a group that does not grow.
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
    // As many workers as are asked for.
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
      name: 'a loop that counts workers, by what it counts',
      code: dedent`
        import { Group } from 'errgroup';
        export async function f(size: number, next: () => string) {
          const group = new Group();
          for (let worker = 0; worker < size; worker++) group.go(signal => fetch(next(), { signal }));
          (await group.wait()).orThrow();
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
      name: 'a loop that counts processors',
      code: dedent`
        import os, { availableParallelism } from 'node:os';
        import { Group } from 'errgroup';
        export async function f(next: () => string) {
          await using group = new Group();
          for (let i = 0; i < availableParallelism(); i++) group.go(signal => fetch(next(), { signal }));
          for (let i = 0; i < os.cpus().length; i++) group.go(signal => fetch(next(), { signal }));
          (await group.wait()).orThrow();
        }
      `,
    },
    // A loop whose turns wait for each other.
    {
      name: 'a loop that takes a permit for each',
      code: dedent`
        import { Group, Limiter } from 'errgroup';
        export async function f(urls: string[], limiter: Limiter) {
          await using group = new Group();
          for (const url of urls) {
            const permit = await limiter.acquire({ signal: group.signal });
            group.go(async signal => {
              try {
                await fetch(url, { signal });
              } finally {
                permit.release();
              }
            });
          }
          (await group.wait()).orThrow();
        }
      `,
    },
    {
      name: 'a loop that waits for the fastest of those that run',
      code: dedent`
        import { Group, type Task } from 'errgroup';
        export async function f(urls: string[]) {
          await using group = new Group();
          const running = new Set<Task<Response>>();
          for (const url of urls) {
            if (group.running >= 8) await Promise.race([...running].map(task => task.promise));
            running.add(group.go(signal => fetch(url, { signal })));
          }
          (await group.wait()).orThrow();
        }
      `,
    },
    {
      name: 'a loop that waits for each task',
      code: dedent`
        import { Group } from 'errgroup';
        export async function f(urls: string[]) {
          await using group = new Group();
          for (const url of urls) {
            const page = group.go(signal => fetch(url, { signal }));
            console.log((await page.promise).status);
          }
          (await group.wait()).orThrow();
        }
      `,
    },
    {
      name: 'a loop that pauses after each',
      code: dedent`
        import { Group, sleep } from 'errgroup';
        export async function f(urls: string[]) {
          await using group = new Group();
          for (const url of urls) {
            group.go(signal => fetch(url, { signal }));
            await sleep(1_000, { signal: group.signal });
          }
          (await group.wait()).orThrow();
        }
      `,
    },
  ],
  invalid: [
    // A group that takes every element.
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
      name: 'a loop that only waits for what it needs',
      code: dedent`
        import { Group } from 'errgroup';
        declare function check(url: string): Promise<boolean>;
        export async function f(urls: string[]) {
          await using group = new Group();
          for (const url of urls) {
            await check(url);
            group.go(async signal => await fetch(url, { signal }));
          }
          (await group.wait()).orThrow();
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
                import { Group } from 'errgroup';
                declare function check(url: string): Promise<boolean>;
                export async function f(urls: string[]) {
                  await using group = new Group({ limit: 16 });
                  for (const url of urls) {
                    await check(url);
                    group.go(async signal => await fetch(url, { signal }));
                  }
                  (await group.wait()).orThrow();
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
  ],
});
