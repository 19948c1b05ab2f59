import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run(
  'no-uncancellable-combinator',
  ruleOf('no-uncancellable-combinator'),
  {
    valid: [],
    invalid: [
      // Imports.
      {
        name: 'an import that is there',
        code: dedent`
        import { all, map } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare const ids: string[];
        await Promise.all([load("a"), load("b")]);
        export { all, map };
      `,
        errors: [
          {
            messageId: 'uncancellable',
            line: 4,
            column: 7,
            endLine: 4,
            endColumn: 18,
            suggestions: [
              {
                messageId: 'useTasks',
                output: dedent`
                import { all, map } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                declare const ids: string[];
                await all([signal => load("a", signal), signal => load("b", signal)]);
                export { all, map };
              `,
              },
            ],
          },
        ],
      },
      {
        name: 'an import under another name',
        code: dedent`
        import { all as together } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        await Promise.all([load("a"), load("b")]);
        export { together };
      `,
        errors: [
          {
            messageId: 'uncancellable',
            line: 3,
            column: 7,
            endLine: 3,
            endColumn: 18,
            suggestions: [
              {
                messageId: 'useTasks',
                output: dedent`
                import { all as together } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                await together([signal => load("a", signal), signal => load("b", signal)]);
                export { together };
              `,
              },
            ],
          },
        ],
      },
      {
        name: 'an import of the namespace',
        code: dedent`
        import * as errgroup from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        await Promise.all([load("a"), load("b")]);
        export { errgroup };
      `,
        errors: [
          {
            messageId: 'uncancellable',
            line: 3,
            column: 7,
            endLine: 3,
            endColumn: 18,
            suggestions: [
              {
                messageId: 'useTasks',
                output: dedent`
                import * as errgroup from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                await errgroup.all([signal => load("a", signal), signal => load("b", signal)]);
                export { errgroup };
              `,
              },
            ],
          },
        ],
      },
      {
        name: 'an import of something else',
        code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        await Promise.all([load("a"), load("b")]);
        export { Group };
      `,
        errors: [
          {
            messageId: 'uncancellable',
            line: 3,
            column: 7,
            endLine: 3,
            endColumn: 18,
            suggestions: [
              {
                messageId: 'useTasks',
                output: dedent`
                import { Group, all } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                await all([signal => load("a", signal), signal => load("b", signal)]);
                export { Group };
              `,
              },
            ],
          },
        ],
      },
      {
        name: 'an import of types',
        code: dedent`
        import type { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        await Promise.all([load("a"), load("b")]);
        export type { Group };
      `,
        errors: [
          {
            messageId: 'uncancellable',
            line: 3,
            column: 7,
            endLine: 3,
            endColumn: 18,
            suggestions: [
              {
                messageId: 'useTasks',
                output: dedent`
                import type { Group } from 'errgroup';
                import { all } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                await all([signal => load("a", signal), signal => load("b", signal)]);
                export type { Group };
              `,
              },
            ],
          },
        ],
      },
      {
        name: 'a name of the import that is taken',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        const all = await Promise.all([load("a"), load("b")]);
        export { all };
      `,
        errors: [
          {
            messageId: 'uncancellable',
            line: 2,
            column: 19,
            endLine: 2,
            endColumn: 30,
            suggestions: [
              {
                messageId: 'useTasks',
                output: dedent`
                import { all as allTasks } from 'errgroup';

                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                const all = await allTasks([signal => load("a", signal), signal => load("b", signal)]);
                export { all };
              `,
              },
            ],
          },
        ],
      },
    ],
  },
);
