import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run(
  'no-uncancellable-combinator',
  ruleOf('no-uncancellable-combinator'),
  {
    valid: [
      // Deeper functions.
      {
        name: 'calls in a function that the element only makes',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function limit<T>(run: () => Promise<T>): Promise<T>;
        await Promise.all([limit(() => load("a")), limit(() => load("b"))]);
      `,
      },
      {
        name: 'generators, which have not begun',
        code: dedent`
        declare const ids: string[];
        await Promise.all(ids.map(async function* (id) { yield await fetch(id); }));
      `,
      },
      {
        name: 'a generator called on the spot',
        code: dedent`
        await Promise.all([(async function* () { yield await fetch("a"); })().next(), (async function* () { yield await fetch("b"); })().next()]);
      `,
      },
      {
        name: 'elements that are awaited one by one',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export const both = await Promise.all([await load("a"), await load("b")]);
      `,
      },
      {
        name: 'holes',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        await Promise.all([, load("a"), ,]);
      `,
      },
      {
        name: 'no argument at all',
        code: dedent`
        // @ts-expect-error: it takes an iterable
        await Promise.all();
      `,
      },
      {
        name: 'a spread argument',
        code: dedent`
        declare const args: [Promise<string>[]];
        await Promise.all(...args);
      `,
      },
    ],
    invalid: [
      // Other spellings of the tasks.
      {
        name: 'chains on the elements',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function log(value: unknown): void;
        await Promise.all([load("a").then(log), load("b")]);
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
                import { all } from 'errgroup';

                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                declare function log(value: unknown): void;
                await all([signal => load("a", signal).then(log), signal => load("b", signal)]);
              `,
              },
            ],
          },
        ],
      },
      {
        name: 'a handler that rethrows',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        await Promise.all([load("a").catch(e => { throw new Error("a", { cause: e }); }), load("b")]);
      `,
        errors: [
          {
            messageId: 'uncancellable',
            line: 2,
            column: 7,
            endLine: 2,
            endColumn: 18,
            suggestions: [
              {
                messageId: 'useTasks',
                output: dedent`
                import { all } from 'errgroup';

                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                await all([signal => load("a", signal).catch(e => { throw new Error("a", { cause: e }); }), signal => load("b", signal)]);
              `,
              },
            ],
          },
        ],
      },
      {
        name: 'functions called on the spot',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        await Promise.all([(async () => { await load("a"); })(), (async () => { await load("b"); })()]);
      `,
        errors: [
          {
            messageId: 'uncancellable',
            line: 2,
            column: 7,
            endLine: 2,
            endColumn: 18,
            suggestions: [
              {
                messageId: 'useTasks',
                output: dedent`
                import { all } from 'errgroup';

                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                await all([signal => (async () => { await load("a", signal); })(), signal => (async () => { await load("b", signal); })()]);
              `,
              },
            ],
          },
        ],
      },
      {
        name: 'a spread mapper',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare const ids: string[];
        await Promise.all([load("a"), ...ids.map(id => load(id))]);
      `,
        errors: [
          {
            messageId: 'uncancellable',
            line: 3,
            column: 7,
            endLine: 3,
            endColumn: 18,
          },
        ],
      },
      {
        name: 'nested lists',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        await Promise.all([[load("a"), load("b")]]);
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
        name: 'concatenated lists',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        await Promise.all([load("a")].concat([load("b")]));
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
        name: 'a filtered list',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare const ids: string[];
        await Promise.all(ids.map(id => load(id)).filter(Boolean));
      `,
        errors: [
          {
            messageId: 'uncancellable',
            line: 3,
            column: 7,
            endLine: 3,
            endColumn: 18,
          },
        ],
      },
      {
        name: 'a mapper of Array.from',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare const ids: string[];
        await Promise.all(Array.from(new Set(ids), id => load(id)));
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
                messageId: 'useMap',
                output: dedent`
                import { map } from 'errgroup';

                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                declare const ids: string[];
                await map(new Set(ids), (id, signal) => load(id, signal), { limit: 16 });
              `,
              },
            ],
          },
        ],
      },
      {
        name: 'a mapper of Array.from over a length',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        await Promise.all(Array.from({ length: 3 }, () => load("a")));
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
        name: 'a mapper that returns lists',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare const ids: string[];
        await Promise.all(ids.flatMap(id => [load(id), load(id)]));
      `,
        errors: [
          {
            messageId: 'uncancellable',
            line: 3,
            column: 7,
            endLine: 3,
            endColumn: 18,
          },
        ],
      },
      {
        name: 'an async mapper with more than one call',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare const ids: string[];
        declare function send(id: string, options?: { signal?: AbortSignal; retries?: number }): Promise<void>;
        await Promise.all(
          ids.map(async id => {
            const text = await load(id);
            await send(text, { retries: 3 });
          }),
        );
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
                messageId: 'useMap',
                output: dedent`
                import { map } from 'errgroup';

                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                declare const ids: string[];
                declare function send(id: string, options?: { signal?: AbortSignal; retries?: number }): Promise<void>;
                await map(
                  ids,
                  async (id, signal) => {
                    const text = await load(id, signal);
                    await send(text, { retries: 3, signal });
                  },
                  { limit: 16 },
                );
              `,
              },
            ],
          },
        ],
      },
      {
        name: 'a function expression',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare const ids: string[];
        await Promise.all(ids.map(function (id) { return load(id); }));
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
                messageId: 'useMap',
                output: dedent`
                import { map } from 'errgroup';

                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                declare const ids: string[];
                await map(ids, function (id, signal) { return load(id, signal); }, { limit: 16 });
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
        declare const ids: string[];
        async function work(id: string) {
          await load(id);
        }
        await Promise.all(ids.map(work));
      `,
        errors: [
          {
            messageId: 'uncancellable',
            line: 6,
            column: 7,
            endLine: 6,
            endColumn: 18,
          },
        ],
      },
      {
        name: 'an optional chain to the mapper',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare const ids: string[] | undefined;
        await Promise.all(ids?.map(id => load(id)) ?? []);
      `,
        errors: [
          {
            messageId: 'uncancellable',
            line: 3,
            column: 7,
            endLine: 3,
            endColumn: 18,
          },
        ],
      },
      {
        name: 'TypeScript around the mapper',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare const ids: string[];
        await Promise.all(ids.map((id => load(id)) as (id: string) => Promise<string>));
      `,
        errors: [
          {
            messageId: 'uncancellable',
            line: 3,
            column: 7,
            endLine: 3,
            endColumn: 18,
          },
        ],
      },
    ],
  },
);
