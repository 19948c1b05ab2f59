import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-unbounded-fanout', ruleOf('no-unbounded-fanout'), {
  valid: [
    // Work that is no fan-out.
    {
      name: 'a limiter that is given a function by its name',
      code: dedent`
        declare function limit<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T>;
        export async function f(tasks: (() => Promise<string>)[]) {
          return await Promise.all(tasks.map(task => limit(task)));
        }
      `,
    },
    {
      name: 'a limiter that is given an overloaded function, or one of two',
      code: dedent`
        interface Load {
          (id: string): Promise<string>;
          (id: string, part: number): Promise<string>;
        }
        declare const load: Load;
        declare const either: ((id: string) => Promise<string>) | ((ids: string[]) => Promise<string>);
        declare function limit<T>(work: T, id: string, signal?: AbortSignal): Promise<T>;
        export async function f(ids: string[]) {
          await Promise.all(ids.map(id => limit(load, id)));
          await Promise.all(ids.map(id => limit(either, id)));
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
      name: 'what is done for one element in so many',
      code: dedent`
        declare const pipeline: {
          add(id: string): void;
          flush(signal?: AbortSignal): Promise<void>;
        };
        export async function f(ids: string[], size: number) {
          await Promise.all(ids.map(async (id, index) => {
            pipeline.add(id);
            if (index % size === 0) await pipeline.flush();
          }));
        }
      `,
    },
    {
      name: 'a function that only waits',
      code: dedent`
        declare function awaitChange(id: string, signal?: AbortSignal): Promise<void>;
        export const f = (ids: string[]) => Promise.all(ids.map(id => awaitChange(id)));
      `,
    },
  ],
  invalid: [
    // Work for every element.
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
        const pages = await map(
          ids,
          async (id, signal) => {
            const page = await load(id, signal);
            return page.trim();
          },
          { limit: 16, signal },
        );
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
      name: 'what is done for all elements but one in so many',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<void>;
        export async function f(ids: string[], size: number) {
          await Promise.all(ids.map(async (id, index) => {
            if (index % size === 0) console.log(index);
            else await load(id);
          }));
        }
      `,
      errors: [
        {
          messageId: 'everyElement',
          line: 3,
          column: 9,
          endLine: 3,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'useMap',
              output: dedent`
              import { map } from 'errgroup';

              declare function load(id: string, signal?: AbortSignal): Promise<void>;
              export async function f(ids: string[], size: number) {
                await map(ids, async (id, signal, index) => {
                  if (index % size === 0) console.log(index);
                  else await load(id, signal);
                }, { limit: 16 });
              }
            `,
            },
          ],
        },
      ],
    },
  ],
});
