import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

// The tasks of `all` and the like, and of `start`.
ruleTester.run('require-task-signal', ruleOf('require-task-signal'), {
  valid: [
    {
      name: 'tasks that pass their signal on',
      code: dedent`
        import { all, allSettled, any, forEach, map, race, stream } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function plain(id: string): Promise<string>;
        export const run = (ids: string[]) => all(ids.map(id => signal => load(id, signal)));
      `,
    },
    {
      name: 'a list that nothing ever cancels',
      code: dedent`
        import { all, allSettled, any, forEach, map, race, stream } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function plain(id: string): Promise<string>;
        export const run = () => allSettled([() => load('a'), () => load('b')]);
      `,
    },
    {
      name: 'a list that was made elsewhere',
      code: dedent`
        import { all, allSettled, any, forEach, map, race, stream } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function plain(id: string): Promise<string>;
        export const run = (tasks: (() => Promise<string>)[]) => all(tasks);
      `,
    },
  ],
  invalid: [
    {
      name: 'a task of a list',
      code: dedent`
        import { all, allSettled, any, forEach, map, race, stream } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function plain(id: string): Promise<string>;
        export const run = () => all([() => load('a'), signal => load('b', signal)]);
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 31,
          endLine: 4,
          endColumn: 46,
          suggestions: [
            {
              messageId: 'addSignal',
              output: dedent`
              import { all, allSettled, any, forEach, map, race, stream } from 'errgroup';
              declare function load(id: string, signal?: AbortSignal): Promise<string>;
              declare function plain(id: string): Promise<string>;
              export const run = () => all([(signal) => load('a', signal), signal => load('b', signal)]);
            `,
            },
          ],
        },
      ],
    },
    {
      name: 'a task of a record',
      code: dedent`
        import { all, allSettled, any, forEach, map, race, stream } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function plain(id: string): Promise<string>;
        export const run = () => all({ a: () => load('a'), b: () => plain('b') });
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 35,
          endLine: 4,
          endColumn: 50,
          suggestions: [
            {
              messageId: 'addSignal',
              output: dedent`
              import { all, allSettled, any, forEach, map, race, stream } from 'errgroup';
              declare function load(id: string, signal?: AbortSignal): Promise<string>;
              declare function plain(id: string): Promise<string>;
              export const run = () => all({ a: (signal) => load('a', signal), b: () => plain('b') });
            `,
            },
          ],
        },
      ],
    },
    {
      name: 'tasks that a mapper makes',
      code: dedent`
        import { all, allSettled, any, forEach, map, race, stream } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function plain(id: string): Promise<string>;
        export const run = (ids: string[]) => all(ids.map(id => () => load(id)));
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 57,
          endLine: 4,
          endColumn: 71,
          suggestions: [
            {
              messageId: 'addSignal',
              output: dedent`
              import { all, allSettled, any, forEach, map, race, stream } from 'errgroup';
              declare function load(id: string, signal?: AbortSignal): Promise<string>;
              declare function plain(id: string): Promise<string>;
              export const run = (ids: string[]) => all(ids.map(id => (signal: AbortSignal) => load(id, signal)));
            `,
            },
          ],
        },
      ],
    },
    {
      name: 'tasks that are spread into a list',
      code: dedent`
        import { all, allSettled, any, forEach, map, race, stream } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function plain(id: string): Promise<string>;
        export const run = (ids: string[]) =>
          all([...ids.map(id => {
            return () => load(id);
          })]);
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 6,
          column: 12,
          endLine: 6,
          endColumn: 26,
          suggestions: [
            {
              messageId: 'addSignal',
              output: dedent`
              import { all, allSettled, any, forEach, map, race, stream } from 'errgroup';
              declare function load(id: string, signal?: AbortSignal): Promise<string>;
              declare function plain(id: string): Promise<string>;
              export const run = (ids: string[]) =>
                all([...ids.map(id => {
                  return (signal: AbortSignal) => load(id, signal);
                })]);
            `,
            },
          ],
        },
      ],
    },
    {
      name: 'a loser of a race',
      code: dedent`
        import { all, allSettled, any, forEach, map, race, stream } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function plain(id: string): Promise<string>;
        export const run = () => race([() => load('a'), signal => load('b', signal)]);
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 32,
          endLine: 4,
          endColumn: 47,
          suggestions: [
            {
              messageId: 'addSignal',
              output: dedent`
              import { all, allSettled, any, forEach, map, race, stream } from 'errgroup';
              declare function load(id: string, signal?: AbortSignal): Promise<string>;
              declare function plain(id: string): Promise<string>;
              export const run = () => race([(signal) => load('a', signal), signal => load('b', signal)]);
            `,
            },
          ],
        },
      ],
    },
    {
      name: 'a loser of any',
      code: dedent`
        import { all, allSettled, any, forEach, map, race, stream } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function plain(id: string): Promise<string>;
        export const run = () => any([() => load('a'), signal => load('b', signal)]);
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 31,
          endLine: 4,
          endColumn: 46,
          suggestions: [
            {
              messageId: 'addSignal',
              output: dedent`
              import { all, allSettled, any, forEach, map, race, stream } from 'errgroup';
              declare function load(id: string, signal?: AbortSignal): Promise<string>;
              declare function plain(id: string): Promise<string>;
              export const run = () => any([(signal) => load('a', signal), signal => load('b', signal)]);
            `,
            },
          ],
        },
      ],
    },
    {
      name: 'a list that its options can cancel',
      code: dedent`
        import { all, allSettled, any, forEach, map, race, stream } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function plain(id: string): Promise<string>;
        export const run = (signal: AbortSignal) =>
          allSettled([() => load('a')], { signal });
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 5,
          column: 15,
          endLine: 5,
          endColumn: 30,
          suggestions: [
            {
              messageId: 'addSignal',
              output: dedent`
              import { all, allSettled, any, forEach, map, race, stream } from 'errgroup';
              declare function load(id: string, signal?: AbortSignal): Promise<string>;
              declare function plain(id: string): Promise<string>;
              export const run = (signal: AbortSignal) =>
                allSettled([(signal) => load('a', signal)], { signal });
            `,
            },
          ],
        },
      ],
    },
    {
      name: 'a service',
      code: dedent`
        import type { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export const run = (group: Group) =>
          group.start<void>(async (signal, ready) => {
            ready();
            await load('a');
          });
      `,
      errors: [
        {
          messageId: 'unusedSignal',
          line: 4,
          column: 21,
          endLine: 4,
          endColumn: 45,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
              import type { Group } from 'errgroup';
              declare function load(id: string, signal?: AbortSignal): Promise<string>;
              export const run = (group: Group) =>
                group.start<void>(async (signal, ready) => {
                  ready();
                  await load('a', signal);
                });
            `,
            },
          ],
        },
      ],
    },
  ],
});
