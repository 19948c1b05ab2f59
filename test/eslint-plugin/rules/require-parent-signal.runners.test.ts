import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('require-parent-signal', ruleOf('require-parent-signal'), {
  valid: [
    // Tasks that have their parent, or are to have none.
    {
      name: 'a list of tasks with a parent',
      code: dedent`
    import { all } from 'errgroup';
    export async function f(signal: AbortSignal) {
      return all([own => fetch('https://example.com/', { signal: own })], { signal });
    }
  `,
    },
    {
      name: 'a list of tasks that is meant to run on',
      code: dedent`
    import { all } from 'errgroup';
    export function f(signal: AbortSignal) {
      signal.throwIfAborted();
      void all([own => fetch('https://example.com/', { signal: own })]);
    }
  `,
    },
    {
      name: 'another function of that name',
      code: dedent`
    declare function all(tasks: unknown[], options?: { signal?: AbortSignal }): Promise<void>;
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      await all([]);
    }
  `,
    },
    {
      name: 'the combinator of Promise',
      code: dedent`
    export async function f(signal: AbortSignal) {
      await Promise.all([fetch('https://example.com/', { signal })]);
    }
  `,
    },
  ],
  invalid: [
    {
      name: 'a function that another module exports again',
      code: dedent`
        import { mapLimit } from './groups.ts';
        declare function load(id: string, signal: AbortSignal): Promise<string>;
        export const run = (ids: string[], signal: AbortSignal) => {
          signal.throwIfAborted();
          return mapLimit(ids, load, { limit: 2 });
        };
      `,
      errors: [
        {
          messageId: 'missingParent',
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 18,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                import { mapLimit } from './groups.ts';
                declare function load(id: string, signal: AbortSignal): Promise<string>;
                export const run = (ids: string[], signal: AbortSignal) => {
                  signal.throwIfAborted();
                  return mapLimit(ids, load, { limit: 2, signal });
                };
              `,
            },
          ],
        },
      ],
    },
    // The functions that make a group.
    {
      name: 'the body of a scope',
      code: dedent`
    import { Group, withGroup } from 'errgroup';
    export async function f() {
      await withGroup(async outer => {
        await using inner = new Group();
        (await inner.wait()).orThrow();
        outer.cancel();
      });
    }
  `,
      errors: [
        {
          messageId: 'missingParent',
          line: 4,
          column: 29,
          endLine: 4,
          endColumn: 34,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
      import { Group, withGroup } from 'errgroup';
      export async function f() {
        await withGroup(async outer => {
          await using inner = new Group({ signal: outer.signal });
          (await inner.wait()).orThrow();
          outer.cancel();
        });
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
    import { all } from 'errgroup';
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      return all([own => fetch('https://example.com/', { signal: own })]);
    }
  `,
      errors: [
        {
          messageId: 'missingParent',
          line: 4,
          column: 10,
          endLine: 4,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
      import { all } from 'errgroup';
      export async function f(signal: AbortSignal) {
        signal.throwIfAborted();
        return all([own => fetch('https://example.com/', { signal: own })], { signal });
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'a record of tasks with options',
      code: dedent`
    import { allSettled } from 'errgroup';
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      return allSettled({ page: own => fetch('https://example.com/', { signal: own }) }, { timeout: 100 });
    }
  `,
      errors: [
        {
          messageId: 'missingParent',
          line: 4,
          column: 10,
          endLine: 4,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
      import { allSettled } from 'errgroup';
      export async function f(signal: AbortSignal) {
        signal.throwIfAborted();
        return allSettled({ page: own => fetch('https://example.com/', { signal: own }) }, { timeout: 100, signal });
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'a race of tasks',
      code: dedent`
    import { race } from 'errgroup';
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      return race([own => fetch('https://example.com/', { signal: own })]);
    }
  `,
      errors: [
        {
          messageId: 'missingParent',
          line: 4,
          column: 10,
          endLine: 4,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
      import { race } from 'errgroup';
      export async function f(signal: AbortSignal) {
        signal.throwIfAborted();
        return race([own => fetch('https://example.com/', { signal: own })], { signal });
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'a mapped list',
      code: dedent`
    import { map } from 'errgroup';
    export async function f(urls: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      return map(urls, (url, own) => fetch(url, { signal: own }), { limit: 4 });
    }
  `,
      errors: [
        {
          messageId: 'missingParent',
          line: 4,
          column: 10,
          endLine: 4,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
      import { map } from 'errgroup';
      export async function f(urls: string[], signal: AbortSignal) {
        signal.throwIfAborted();
        return map(urls, (url, own) => fetch(url, { signal: own }), { limit: 4, signal });
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'a loop over a list',
      code: dedent`
    import { forEach } from 'errgroup';
    export async function f(urls: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      await forEach(urls, async (url, own) => {
        await fetch(url, { signal: own });
      });
    }
  `,
      errors: [
        {
          messageId: 'missingParent',
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 16,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
      import { forEach } from 'errgroup';
      export async function f(urls: string[], signal: AbortSignal) {
        signal.throwIfAborted();
        await forEach(urls, async (url, own) => {
          await fetch(url, { signal: own });
        }, { signal });
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'a stream',
      code: dedent`
    import { stream } from 'errgroup';
    export async function f(urls: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      for await (const page of stream(urls, (url, own) => fetch(url, { signal: own }), { limit: 4 })) {
        console.log(page.url);
      }
    }
  `,
      errors: [
        {
          messageId: 'missingParent',
          line: 4,
          column: 28,
          endLine: 4,
          endColumn: 34,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
      import { stream } from 'errgroup';
      export async function f(urls: string[], signal: AbortSignal) {
        signal.throwIfAborted();
        for await (const page of stream(urls, (url, own) => fetch(url, { signal: own }), { limit: 4, signal })) {
          console.log(page.url);
        }
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
    import * as errgroup from 'errgroup';
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      return errgroup.withGroup(async group => {
        group.go(own => fetch('https://example.com/', { signal: own }));
      });
    }
  `,
      errors: [
        {
          messageId: 'missingParent',
          line: 4,
          column: 10,
          endLine: 4,
          endColumn: 28,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
      import * as errgroup from 'errgroup';
      export async function f(signal: AbortSignal) {
        signal.throwIfAborted();
        return errgroup.withGroup(async group => {
          group.go(own => fetch('https://example.com/', { signal: own }));
        }, { signal });
      }
    `,
            },
          ],
        },
      ],
    },
  ],
});
