import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-outer-signal-in-task', ruleOf('no-outer-signal-in-task'), {
  valid: [
    {
      name: 'a mapper that takes every failure, so that no task can fail',
      code: dedent`
        import { map } from 'errgroup';
        export const pages = (urls: string[], signal: AbortSignal) =>
          map(urls, async url => {
            try {
              return await fetch(url, { signal });
            } catch (error) {
              console.warn(url, error);
              return null;
            }
          }, { signal });
      `,
    },
    {
      name: 'a mapper that takes every failure behind what cannot fail, as its types tell',
      code: dedent`
        import { map } from 'errgroup';
        interface Options { signal?: AbortSignal }
        declare function load(url: string, options: Options): Promise<string>;
        export const pages = (urls: string[], seen: Set<string>, options: Options) =>
          map(urls, async url => {
            seen.add(url);
            try {
              return await load(url, options);
            } catch {
              return null;
            }
          }, { signal: options.signal });
      `,
    },
    {
      name: 'tasks that each handle their own rejection',
      code: dedent`
        import { all } from 'errgroup';
        export const both = (one: string, other: string, signal: AbortSignal) =>
          all([() => fetch(one, { signal }).catch(() => null), () => fetch(other, { signal }).catch(() => null)]);
      `,
    },
    {
      name: 'calls of a function that takes its own failure, so that no task can fail',
      code: dedent`
        import { map } from 'errgroup';
        async function load(url: string, signal: AbortSignal) {
          try {
            return await fetch(url, { signal });
          } catch {
            return null;
          }
        }
        export const pages = (urls: string[], signal: AbortSignal) => map(urls, url => load(url, signal));
      `,
    },
    {
      name: 'a list of tasks that nothing aborts but their parent',
      code: dedent`
        import { allSettled } from 'errgroup';
        export const run = (url: string, signal: AbortSignal) =>
          allSettled([() => fetch(url, { signal }), () => fetch('/log', { signal })], { signal });
      `,
    },
    {
      name: 'a list of tasks that nothing aborts',
      code: dedent`
        import { allSettled } from 'errgroup';
        export const run = (url: string, signal: AbortSignal) =>
          allSettled([() => fetch(url, { signal }), () => fetch('/log', { signal })]);
      `,
    },
    {
      name: 'a map that goes on after a failure',
      code: dedent`
        import { map } from 'errgroup';
        export const run = (urls: string[], signal: AbortSignal) =>
          map(urls, url => fetch(url, { signal }), { signal, failFast: false });
      `,
    },
    {
      name: 'the source of a map that goes on after a failure',
      code: dedent`
        import { map } from 'errgroup';
        declare function read(file: string, options: { signal: AbortSignal }): AsyncIterable<string>;
        declare function save(row: string, signal: AbortSignal): Promise<void>;
        export const run = (file: string, signal: AbortSignal) =>
          map(() => read(file, { signal }), save, { limit: 2, signal, failFast: false });
      `,
    },
  ],
  invalid: [
    {
      name: 'a mapper that gives a promise which was there before',
      code: dedent`
        import { map } from 'errgroup';
        export const pages = (urls: string[], known: Map<string, Promise<Response>>, signal: AbortSignal) =>
          map(urls, async url => {
            if (known.has(url)) return known.get(url);
            try {
              return await fetch(url, { signal });
            } catch {
              return undefined;
            }
          }, { signal });
      `,
      errors: [
        {
          messageId: 'outerSignal',
          data: { signal: 'signal', end: 'another task of the group fails' },
          line: 6,
          column: 33,
          endLine: 6,
          endColumn: 39,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              data: { name: 'signal' },
              output: dedent`
                import { map } from 'errgroup';
                export const pages = (urls: string[], known: Map<string, Promise<Response>>, signal: AbortSignal) =>
                  map(urls, async (url, signal) => {
                    if (known.has(url)) return known.get(url);
                    try {
                      return await fetch(url, { signal });
                    } catch {
                      return undefined;
                    }
                  }, { signal });
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a mapper that gives a request out of its try without waiting for it',
      code: dedent`
        import { map } from 'errgroup';
        export const pages = (urls: string[], signal: AbortSignal) =>
          map(urls, async url => {
            try {
              return fetch(url, { signal });
            } catch {
              return null;
            }
          }, { signal });
      `,
      errors: [
        {
          messageId: 'outerSignal',
          data: { signal: 'signal', end: 'another task of the group fails' },
          line: 5,
          column: 27,
          endLine: 5,
          endColumn: 33,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              data: { name: 'signal' },
              output: dedent`
                import { map } from 'errgroup';
                export const pages = (urls: string[], signal: AbortSignal) =>
                  map(urls, async (url, signal) => {
                    try {
                      return fetch(url, { signal });
                    } catch {
                      return null;
                    }
                  }, { signal });
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'tasks that cannot fail, and have a deadline',
      code: dedent`
        import { all } from 'errgroup';
        export const one = (url: string, signal: AbortSignal) =>
          all([() => fetch(url, { signal }).catch(() => null)], { signal, timeout: 500 });
      `,
      errors: [
        {
          messageId: 'outerSignal',
          data: { signal: 'signal', end: 'the deadline of the group passes' },
          line: 3,
          column: 27,
          endLine: 3,
          endColumn: 33,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              data: { name: 'signal' },
              output: dedent`
                import { all } from 'errgroup';
                export const one = (url: string, signal: AbortSignal) =>
                  all([(signal) => fetch(url, { signal }).catch(() => null)], { signal, timeout: 500 });
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'one of two tasks that can fail',
      code: dedent`
        import { all } from 'errgroup';
        declare function check(): Promise<void>;
        export const one = (url: string, signal: AbortSignal) =>
          all([() => fetch(url, { signal }).catch(() => null), () => check()], { signal });
      `,
      errors: [
        {
          messageId: 'outerSignal',
          data: { signal: 'signal', end: 'another task of the group fails' },
          line: 4,
          column: 27,
          endLine: 4,
          endColumn: 33,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              data: { name: 'signal' },
              output: dedent`
                import { all } from 'errgroup';
                declare function check(): Promise<void>;
                export const one = (url: string, signal: AbortSignal) =>
                  all([(signal) => fetch(url, { signal }).catch(() => null), () => check()], { signal });
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'the source of a map that ends with its first failure',
      code: dedent`
        import { map } from 'errgroup';
        declare function read(file: string, options: { signal: AbortSignal }): AsyncIterable<string>;
        declare function save(row: string, signal: AbortSignal): Promise<void>;
        export const run = (file: string, signal: AbortSignal) =>
          map(() => read(file, { signal }), save, { limit: 2, signal });
      `,
      errors: [
        {
          messageId: 'outerSignal',
          data: { signal: 'signal', end: 'a task of the group fails' },
          line: 5,
          column: 26,
          endLine: 5,
          endColumn: 32,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              data: { name: 'signal' },
              output: dedent`
                import { map } from 'errgroup';
                declare function read(file: string, options: { signal: AbortSignal }): AsyncIterable<string>;
                declare function save(row: string, signal: AbortSignal): Promise<void>;
                export const run = (file: string, signal: AbortSignal) =>
                  map((signal) => read(file, { signal }), save, { limit: 2, signal });
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a group that goes on after a failure, and may be cancelled',
      code: dedent`
        import { Group } from 'errgroup';
        export async function run(url: string, signal: AbortSignal) {
          await using group = new Group({ signal, failFast: false });
          group.go(() => fetch(url, { signal }));
          return await group.wait();
        }
      `,
      errors: [
        {
          messageId: 'outerSignal',
          data: { signal: 'signal', end: 'the group is cancelled' },
          line: 4,
          column: 31,
          endLine: 4,
          endColumn: 37,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              data: { name: 'signal' },
              output: dedent`
                import { Group } from 'errgroup';
                export async function run(url: string, signal: AbortSignal) {
                  await using group = new Group({ signal, failFast: false });
                  group.go((signal) => fetch(url, { signal }));
                  return await group.wait();
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a list of tasks with a deadline',
      code: dedent`
        import { allSettled } from 'errgroup';
        export const run = (url: string, signal: AbortSignal) =>
          allSettled([() => fetch(url, { signal })], { signal, timeout: 100 });
      `,
      errors: [
        {
          messageId: 'outerSignal',
          data: { signal: 'signal', end: 'the deadline of the group passes' },
          line: 3,
          column: 34,
          endLine: 3,
          endColumn: 40,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              data: { name: 'signal' },
              output: dedent`
                import { allSettled } from 'errgroup';
                export const run = (url: string, signal: AbortSignal) =>
                  allSettled([(signal) => fetch(url, { signal })], { signal, timeout: 100 });
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a list of tasks with another parent',
      code: dedent`
        import { allSettled } from 'errgroup';
        export const run = (url: string, other: AbortSignal, signal: AbortSignal) =>
          allSettled([() => fetch(url, { signal: other })], { signal });
      `,
      errors: [
        {
          messageId: 'outerSignal',
          data: { signal: 'other', end: 'the signal of the group does' },
          line: 3,
          column: 42,
          endLine: 3,
          endColumn: 47,
          suggestions: [
            {
              messageId: 'addSignal',
              data: { name: 'signal' },
              output: dedent`
              import { allSettled } from 'errgroup';
              export const run = (url: string, other: AbortSignal, signal: AbortSignal) =>
                allSettled([(signal) => fetch(url, { signal: AbortSignal.any([signal, other]) })], { signal });
            `,
            },
          ],
        },
      ],
    },
    {
      name: 'tasks of which one wins',
      code: dedent`
        import { any } from 'errgroup';
        export const run = (url: string, signal: AbortSignal) =>
          any([own => fetch(url, { signal: own }), () => fetch('/mirror', { signal })], { signal });
      `,
      errors: [
        {
          messageId: 'outerSignal',
          data: { signal: 'signal', end: 'another task wins' },
          line: 3,
          column: 69,
          endLine: 3,
          endColumn: 75,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              data: { name: 'signal' },
              output: dedent`
                import { any } from 'errgroup';
                export const run = (url: string, signal: AbortSignal) =>
                  any([own => fetch(url, { signal: own }), (signal) => fetch('/mirror', { signal })], { signal });
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a group of the namespace, in a task of the namespace',
      code: dedent`
        import * as errgroup from 'errgroup';
        export const run = (urls: string[], signal: AbortSignal) =>
          errgroup.map(urls, async url => {
            await using group = new errgroup.Group({ signal });
            group.go(own => fetch(url, { signal: own }));
            (await group.wait()).orThrow();
          });
      `,
      errors: [
        {
          messageId: 'outerSignal',
          line: 4,
          column: 46,
          endLine: 4,
          endColumn: 52,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              data: { name: 'signal' },
              output: dedent`
                import * as errgroup from 'errgroup';
                export const run = (urls: string[], signal: AbortSignal) =>
                  errgroup.map(urls, async (url, signal) => {
                    await using group = new errgroup.Group({ signal });
                    group.go(own => fetch(url, { signal: own }));
                    (await group.wait()).orThrow();
                  });
              `,
            },
          ],
        },
      ],
    },
  ],
});
