import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

// Tasks that another function makes: a group is given the result of a call.
ruleTester.run('require-task-signal', ruleOf('require-task-signal'), {
  valid: [
    {
      name: 'a made task that uses its signal, or that of its maker',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, options?: { signal?: AbortSignal }): Promise<string>;
        const page = (id: string) => (signal: AbortSignal) => load(id, { signal });
        const given = (id: string, signal: AbortSignal) => () => load(id, { signal });
        export async function f(ids: string[]) {
          await using group = new Group();
          for (const id of ids) {
            group.go(page(id));
            group.go(given(id, group.signal));
          }
          (await group.wait()).orThrow();
        }
      `,
    },
    {
      name: 'a function that is made for others, too',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, options?: { signal?: AbortSignal }): Promise<string>;
        const page = (id: string) => () => load(id);
        export const text = (group: Group, id: string) => { group.go(page(id)); return page('/')(); };
        export const other = (id: string) => () => load(id);
        export const both = (group: Group) => { group.go(other('a')); };
      `,
    },
    {
      name: 'a function that is made where it has to be waited for',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, options?: { signal?: AbortSignal }): Promise<string>;
        const page = async (id: string) => () => load(id);
        export const f = async (group: Group) => { group.go(await page('a')); };
      `,
    },
    {
      name: 'one of two functions',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, options?: { signal?: AbortSignal }): Promise<string>;
        function page(id: string) {
          if (id === '') return (signal: AbortSignal) => load('/', { signal });
          return () => load(id);
        }
        export const f = (group: Group) => { group.go(page('a')); };
      `,
    },
    {
      name: 'a function that makes itself',
      code: dedent`
        import { Group } from 'errgroup';
        const again = (n: number): (() => Promise<void>) => async () => { if (n > 0) await again(n - 1)(); };
        export const f = (group: Group) => { group.go(again(3)); };
      `,
    },
  ],
  invalid: [
    {
      name: 'made tasks that take no signal',
      code: dedent`
        import { Group, all } from 'errgroup';
        declare function load(id: string, options?: { signal?: AbortSignal }): Promise<string>;
        const page = (id: string) => () => load(id);
        function meta(id: string) {
          const path = id + '.meta';
          return async () => await load(path);
        }
        export async function f(ids: string[]) {
          await using group = new Group();
          for (const id of ids) group.go(page(id));
          (await group.wait()).orThrow();
          return await all(ids.map(id => meta(id)));
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 10,
          column: 34,
          endLine: 10,
          endColumn: 42,
        },
        {
          messageId: 'missingSignal',
          line: 12,
          column: 34,
          endLine: 12,
          endColumn: 42,
        },
      ],
    },
  ],
});
