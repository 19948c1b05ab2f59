import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run(
  'no-uncancellable-combinator',
  ruleOf('no-uncancellable-combinator'),
  {
    valid: [],
    invalid: [
      {
        name: 'a signal that may be null, which a group does not take',
        code: dedent`
        declare function load(url: string, options?: { signal?: AbortSignal }): Promise<string>;
        export async function f(url: string, init: RequestInit) {
          await fetch(url, init);
          return await Promise.all([load("a"), load("b")]);
        }
        export async function g(urls: string[], init: RequestInit) {
          await fetch("x", init);
          return await Promise.all(urls.map(url => load(url)));
        }
`,
        errors: [
          {
            messageId: 'uncancellable',
            line: 4,
            column: 16,
            endLine: 4,
            endColumn: 27,
            suggestions: [
              {
                messageId: 'useTasks',
                output: dedent`
        import { all } from 'errgroup';

        declare function load(url: string, options?: { signal?: AbortSignal }): Promise<string>;
        export async function f(url: string, init: RequestInit) {
          await fetch(url, init);
          return await all([signal => load("a", { signal }), signal => load("b", { signal })], { signal: init.signal ?? undefined });
        }
        export async function g(urls: string[], init: RequestInit) {
          await fetch("x", init);
          return await Promise.all(urls.map(url => load(url)));
        }
`,
              },
            ],
          },
          {
            messageId: 'uncancellable',
            line: 8,
            column: 16,
            endLine: 8,
            endColumn: 27,
            suggestions: [
              {
                messageId: 'useMap',
                output: dedent`
        import { map } from 'errgroup';

        declare function load(url: string, options?: { signal?: AbortSignal }): Promise<string>;
        export async function f(url: string, init: RequestInit) {
          await fetch(url, init);
          return await Promise.all([load("a"), load("b")]);
        }
        export async function g(urls: string[], init: RequestInit) {
          await fetch("x", init);
          return await map(urls, (url, signal) => load(url, { signal }), { limit: 16, signal: init.signal ?? undefined });
        }
`,
              },
            ],
          },
        ],
      },
    ],
  },
);
