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
        name: 'a mapper in the line of the call',
        code: dedent`
          declare function load(id: string, o?: { retries?: number; signal?: AbortSignal }): Promise<string>;
          declare const ids: string[];
          await Promise.all(ids.map(async id => {
            await load(id);
          }));
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

                  declare function load(id: string, o?: { retries?: number; signal?: AbortSignal }): Promise<string>;
                  declare const ids: string[];
                  await map(ids, async (id, signal) => {
                    await load(id, { signal });
                  }, { limit: 16 });
                `,
              },
            ],
          },
        ],
      },
      {
        name: 'a list in a line of its own',
        code: dedent`
          declare function load(id: string, o?: { retries?: number; signal?: AbortSignal }): Promise<string>;
          declare const ids: string[];
          await Promise.all(
            ids.map(async id => {
              await load(id);
            }),
          );
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

                  declare function load(id: string, o?: { retries?: number; signal?: AbortSignal }): Promise<string>;
                  declare const ids: string[];
                  await map(
                    ids,
                    async (id, signal) => {
                      await load(id, { signal });
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
        name: 'a list over several lines, with the mapper further in',
        code: dedent`
          declare function load(id: string, o?: { retries?: number; signal?: AbortSignal }): Promise<string>;
          declare const ids: string[];
          await Promise.all(
            ids
              .filter(Boolean)
              .map(async id => {
                const text = \`
                  \${id}
                \`;

                await load(text, {
                  retries: 1,
                });
              })
          );
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

                  declare function load(id: string, o?: { retries?: number; signal?: AbortSignal }): Promise<string>;
                  declare const ids: string[];
                  await map(
                    ids
                      .filter(Boolean),
                    async (id, signal) => {
                      const text = \`
                          \${id}
                        \`;

                      await load(text, {
                        retries: 1,
                        signal,
                      });
                    },
                    { limit: 16 }
                  );
                `,
              },
            ],
          },
        ],
      },
      {
        name: 'a list over several lines, which begins in the line of the call',
        code: dedent`
          declare function load(id: string, o?: { retries?: number; signal?: AbortSignal }): Promise<string>;
          declare const ids: string[];
          await Promise.all(ids
            .filter(Boolean)
            .map(async id => {
              await load(id);
            }));
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

                  declare function load(id: string, o?: { retries?: number; signal?: AbortSignal }): Promise<string>;
                  declare const ids: string[];
                  await map(ids
                    .filter(Boolean), async (id, signal) => {
                      await load(id, { signal });
                    }, { limit: 16 });
                `,
              },
            ],
          },
        ],
      },
    ],
  },
);
