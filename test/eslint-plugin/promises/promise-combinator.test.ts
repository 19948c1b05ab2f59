import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run(
  'no-uncancellable-combinator',
  ruleOf('no-uncancellable-combinator'),
  {
    valid: [
      // Somebody else's Promise.
      {
        name: 'a parameter of that name',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f(Promise: { all(x: unknown[]): unknown }) {
          Promise.all([load("a"), load("b")]);
        }
      `,
      },
      {
        name: 'a class of that name',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        class Promise { static all(list: unknown[]) { return list; } }
        Promise.all([load("a"), load("b")]);
        export {};
      `,
      },
      {
        name: 'another object with a method of that name',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare const q: { all(list: unknown[]): void };
        q.all([load("a"), load("b")]);
      `,
      },
      {
        name: 'another global object',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export function f(globalThis: { Promise: { all(x: unknown): void } }) {
          globalThis.Promise.all([load("a"), load("b")]);
        }
      `,
      },
      {
        name: 'a computed name that nobody knows',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare const name: "all" | "race";
        Promise[name]([load("a"), load("b")]);
      `,
      },
    ],
    invalid: [
      // Other spellings of the combinator.
      {
        name: 'a computed name',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        await Promise["all"]([load("a"), load("b")]);
      `,
        errors: [
          {
            messageId: 'uncancellable',
            line: 2,
            column: 7,
            endLine: 2,
            endColumn: 21,
            suggestions: [
              {
                messageId: 'useTasks',
                output: dedent`
                import { all } from 'errgroup';

                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                await all([signal => load("a", signal), signal => load("b", signal)]);
              `,
              },
            ],
          },
        ],
      },
      {
        name: 'a template for a name',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        await Promise[\`race\`]([load("a"), load("b")]);
      `,
        errors: [
          {
            messageId: 'losers',
            line: 2,
            column: 7,
            endLine: 2,
            endColumn: 22,
            suggestions: [
              {
                messageId: 'useTasks',
                output: dedent`
                import { race } from 'errgroup';

                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                await race([signal => load("a", signal), signal => load("b", signal)]);
              `,
              },
            ],
          },
        ],
      },
      {
        name: 'the Promise of globalThis',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        await globalThis.Promise.all([load("a"), load("b")]);
      `,
        errors: [
          {
            messageId: 'uncancellable',
            line: 2,
            column: 7,
            endLine: 2,
            endColumn: 29,
            suggestions: [
              {
                messageId: 'useTasks',
                output: dedent`
                import { all } from 'errgroup';

                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                await all([signal => load("a", signal), signal => load("b", signal)]);
              `,
              },
            ],
          },
        ],
      },
      {
        name: 'the Promise of window',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        await window.Promise.all([load("a"), load("b")]);
      `,
        errors: [
          {
            messageId: 'uncancellable',
            line: 2,
            column: 7,
            endLine: 2,
            endColumn: 25,
            suggestions: [
              {
                messageId: 'useTasks',
                output: dedent`
                import { all } from 'errgroup';

                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                await all([signal => load("a", signal), signal => load("b", signal)]);
              `,
              },
            ],
          },
        ],
      },
      {
        name: 'a copy of Promise',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        const P = Promise;
        await P.all([load("a"), load("b")]);
      `,
        errors: [
          {
            messageId: 'uncancellable',
            line: 3,
            column: 7,
            endLine: 3,
            endColumn: 12,
            suggestions: [
              {
                messageId: 'useTasks',
                output: dedent`
                import { all } from 'errgroup';

                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                const P = Promise;
                await all([signal => load("a", signal), signal => load("b", signal)]);
              `,
              },
            ],
          },
        ],
      },
      {
        name: 'optional chaining',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        await Promise?.all?.([load("a"), load("b")]);
      `,
        errors: [
          {
            messageId: 'uncancellable',
            line: 2,
            column: 7,
            endLine: 2,
            endColumn: 19,
          },
        ],
      },
      {
        name: 'TypeScript around the callee',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        await (Promise as typeof Promise)!.all([load("a"), load("b")]);
      `,
        errors: [
          {
            messageId: 'uncancellable',
            line: 2,
            column: 7,
            endLine: 2,
            endColumn: 39,
            suggestions: [
              {
                messageId: 'useTasks',
                output: dedent`
                import { all } from 'errgroup';

                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                await all([signal => load("a", signal), signal => load("b", signal)]);
              `,
              },
            ],
          },
        ],
      },
      {
        name: 'TypeScript around the list',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        await Promise.all([load("a"), load("b")] as const);
      `,
        errors: [
          {
            messageId: 'uncancellable',
            line: 2,
            column: 7,
            endLine: 2,
            endColumn: 18,
          },
        ],
      },
      {
        name: 'satisfies around the list',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        await Promise.all([load("a"), load("b")] satisfies Promise<string>[]);
      `,
        errors: [
          {
            messageId: 'uncancellable',
            line: 2,
            column: 7,
            endLine: 2,
            endColumn: 18,
          },
        ],
      },
      {
        name: 'type arguments',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        await Promise.all<string>([load("a"), load("b")]);
      `,
        errors: [
          {
            messageId: 'uncancellable',
            line: 2,
            column: 7,
            endLine: 2,
            endColumn: 18,
          },
        ],
      },
    ],
  },
);
