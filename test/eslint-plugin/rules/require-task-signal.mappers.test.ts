import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

// The mappers of `map` and the like.
ruleTester.run('require-task-signal', ruleOf('require-task-signal'), {
  valid: [
    {
      name: 'a mapper that passes its signal on',
      code: dedent`
        import { all, allSettled, any, forEach, map, race, stream } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function plain(id: string): Promise<string>;
        export const run = (ids: string[]) => map(ids, (id, signal) => load(id, signal));
      `,
    },
    {
      name: 'a mapper in which nothing takes a signal',
      code: dedent`
        import { all, allSettled, any, forEach, map, race, stream } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function plain(id: string): Promise<string>;
        export const run = (ids: string[]) => map(ids, id => plain(id));
      `,
    },
    {
      name: 'a mapper that ignores its signal on purpose',
      code: dedent`
        import { all, allSettled, any, forEach, map, race, stream } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function plain(id: string): Promise<string>;
        export const run = (ids: string[]) => map(ids, (id, _signal) => load(id));
      `,
    },
    {
      name: 'a mapper that takes whatever comes',
      code: dedent`
        import { all, allSettled, any, forEach, map, race, stream } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function plain(id: string): Promise<string>;
        export const run = (ids: string[]) => map(ids, (...given) => load(given[0], given[1]));
      `,
    },
    {
      name: 'a mapper with a name that takes the signal',
      code: dedent`
        import { all, allSettled, any, forEach, map, race, stream } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function plain(id: string): Promise<string>;
        const loadOne = (id: string, signal: AbortSignal) => load(id, signal);
        export const run = (ids: string[]) => map(ids, loadOne);
      `,
    },
    {
      name: 'the map of an array',
      code: dedent`
        import { all, allSettled, any, forEach, map, race, stream } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function plain(id: string): Promise<string>;
        export const run = (ids: string[]) => ids.map(id => load(id));
      `,
    },
    {
      name: 'a function of that name, which another module has made',
      code: dedent`
        import { mapLimit } from 'other';
        import { download } from './helpers.ts';
        import { Pool } from './groups.ts';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export const run = (ids: string[]) => mapLimit(ids, (id: string) => load(id));
        export const get = () => download(new Pool().signal.reason);
      `,
    },
    {
      name: 'a whole module, which another one exports, as a function',
      code: dedent`
        import { helpers } from './groups.ts';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export const run = (ids: string[]) => helpers(ids, (id: string) => load(id));
      `,
    },
  ],
  invalid: [
    {
      name: 'a function that another module exports again',
      code: dedent`
        import { mapLimit } from './groups.ts';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export const run = (ids: string[]) => mapLimit(ids, id => load(id));
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 3,
          column: 53,
          endLine: 3,
          endColumn: 67,
          suggestions: [
            {
              messageId: 'addSignal',
              output: dedent`
                import { mapLimit } from './groups.ts';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export const run = (ids: string[]) => mapLimit(ids, (id, signal) => load(id, signal));
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a module that exports all of it again',
      code: dedent`
        import * as groups from './groups.ts';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export const run = (id: string) => groups.all([() => load(id)]);
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 3,
          column: 48,
          endLine: 3,
          endColumn: 62,
          suggestions: [
            {
              messageId: 'addSignal',
              output: dedent`
                import * as groups from './groups.ts';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export const run = (id: string) => groups.all([(signal) => load(id, signal)]);
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a mapper',
      code: dedent`
        import { all, allSettled, any, forEach, map, race, stream } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function plain(id: string): Promise<string>;
        export const run = (ids: string[]) => map(ids, id => load(id));
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 48,
          endLine: 4,
          endColumn: 62,
          suggestions: [
            {
              messageId: 'addSignal',
              output: dedent`
              import { all, allSettled, any, forEach, map, race, stream } from 'errgroup';
              declare function load(id: string, signal?: AbortSignal): Promise<string>;
              declare function plain(id: string): Promise<string>;
              export const run = (ids: string[]) => map(ids, (id, signal) => load(id, signal));
            `,
            },
          ],
        },
      ],
    },
    {
      name: 'a mapper that never uses its signal',
      code: dedent`
        import { all, allSettled, any, forEach, map, race, stream } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function plain(id: string): Promise<string>;
        export const run = (ids: string[]) => map(ids, (id, signal) => load(id));
      `,
      errors: [
        {
          messageId: 'unusedSignal',
          line: 4,
          column: 48,
          endLine: 4,
          endColumn: 72,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
              import { all, allSettled, any, forEach, map, race, stream } from 'errgroup';
              declare function load(id: string, signal?: AbortSignal): Promise<string>;
              declare function plain(id: string): Promise<string>;
              export const run = (ids: string[]) => map(ids, (id, signal) => load(id, signal));
            `,
            },
          ],
        },
      ],
    },
    {
      name: 'a mapper without a parameter',
      code: dedent`
        import { all, allSettled, any, forEach, map, race, stream } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function plain(id: string): Promise<string>;
        export const run = (ids: string[]) => map(ids, () => load('a'));
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 48,
          endLine: 4,
          endColumn: 63,
          suggestions: [
            {
              messageId: 'addSignal',
              output: dedent`
              import { all, allSettled, any, forEach, map, race, stream } from 'errgroup';
              declare function load(id: string, signal?: AbortSignal): Promise<string>;
              declare function plain(id: string): Promise<string>;
              export const run = (ids: string[]) => map(ids, (_item, signal) => load('a', signal));
            `,
            },
          ],
        },
      ],
    },
    {
      name: 'a mapper with a name that is nothing else',
      code: dedent`
        import { all, allSettled, any, forEach, map, race, stream } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function plain(id: string): Promise<string>;
        const loadOne = async (id: string) => {
          await load(id);
        };
        export const run = (ids: string[]) => map(ids, loadOne);
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 7,
          column: 48,
          endLine: 7,
          endColumn: 55,
          suggestions: [
            {
              messageId: 'addSignal',
              output: dedent`
              import { all, allSettled, any, forEach, map, race, stream } from 'errgroup';
              declare function load(id: string, signal?: AbortSignal): Promise<string>;
              declare function plain(id: string): Promise<string>;
              const loadOne = async (id: string, signal: AbortSignal) => {
                await load(id, signal);
              };
              export const run = (ids: string[]) => map(ids, loadOne);
            `,
            },
          ],
        },
      ],
    },
    {
      name: 'a mapper with a name that has other callers',
      code: dedent`
        import { all, allSettled, any, forEach, map, race, stream } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function plain(id: string): Promise<string>;
        const loadOne = (id: string) => load(id);
        export const first = loadOne('a');
        export const run = (ids: string[]) => map(ids, loadOne);
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 6,
          column: 48,
          endLine: 6,
          endColumn: 55,
        },
      ],
    },
    {
      name: 'a visitor',
      code: dedent`
        import { all, allSettled, any, forEach, map, race, stream } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function plain(id: string): Promise<string>;
        export const run = (ids: string[]) =>
          forEach(ids, async ({ length }) => {
            await load(String(length));
          });
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 5,
          column: 16,
          endLine: 5,
          endColumn: 37,
          suggestions: [
            {
              messageId: 'addSignal',
              output: dedent`
              import { all, allSettled, any, forEach, map, race, stream } from 'errgroup';
              declare function load(id: string, signal?: AbortSignal): Promise<string>;
              declare function plain(id: string): Promise<string>;
              export const run = (ids: string[]) =>
                forEach(ids, async ({ length }, signal) => {
                  await load(String(length), signal);
                });
            `,
            },
          ],
        },
      ],
    },
    {
      name: 'a mapper of a stream',
      code: dedent`
        import { all, allSettled, any, forEach, map, race, stream } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function plain(id: string): Promise<string>;
        export const run = (ids: string[]) => stream(ids, id => load(id), { limit: 2 });
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 51,
          endLine: 4,
          endColumn: 65,
          suggestions: [
            {
              messageId: 'addSignal',
              output: dedent`
              import { all, allSettled, any, forEach, map, race, stream } from 'errgroup';
              declare function load(id: string, signal?: AbortSignal): Promise<string>;
              declare function plain(id: string): Promise<string>;
              export const run = (ids: string[]) => stream(ids, (id, signal) => load(id, signal), { limit: 2 });
            `,
            },
          ],
        },
      ],
    },
  ],
});
