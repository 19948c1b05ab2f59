import dedent from 'dedent';

import { RuleTester, ruleOf, typed, untyped } from '../support/rule-tester.ts';

const rule = ruleOf('require-task-signal');

const head = dedent`
  import { forEach, map, stream } from 'errgroup';
  interface ReadOptions { readonly signal?: AbortSignal; readonly size?: number }
  declare function readRows(file: string, options?: ReadOptions): AsyncIterable<string>;
  declare function listRows(file: string, options?: ReadOptions): string[];
  declare function save(row: string, signal: AbortSignal): Promise<void>;
`;

new RuleTester(typed).run('require-task-signal', rule, {
  valid: [
    {
      name: 'a source that stops with its signal',
      code: dedent`
        ${head}
        await map(signal => readRows('a', { signal }), save, { limit: 4 });
      `,
    },
    {
      name: 'a generator that stops with its signal',
      code: dedent`
        ${head}
        await forEach(async function* (signal) {
          const response = await fetch('https://example.com/', { signal });
          yield await response.text();
        }, save, { limit: 4 });
      `,
    },
    {
      name: 'a list, which is there at once',
      code: dedent`
        ${head}
        await map(() => listRows('a'), save, { limit: 4 });
        await map(listRows('a'), save);
      `,
    },
    {
      name: 'a source that is opened before, which is for others to stop',
      code: dedent`
        ${head}
        await map(readRows('a'), save, { limit: 4 });
      `,
    },
    {
      name: 'a source that ignores its signal, and says so',
      code: dedent`
        ${head}
        await map(_signal => readRows('a'), save, { limit: 4 });
      `,
    },
  ],
  invalid: [
    {
      name: 'a source that takes no signal',
      code: dedent`
        ${head}
        await map(() => readRows('a'), save, { limit: 4 });
      `,
      errors: [
        {
          messageId: 'missingSignal',
          data: {
            kind: 'source',
            name: '',
            work: '`readRows`',
            end: 'a task has failed',
          },
          line: 6,
          column: 11,
          endLine: 6,
          endColumn: 30,
          suggestions: [
            {
              messageId: 'addSignal',
              output: dedent`
                ${head}
                await map((signal) => readRows('a', { signal }), save, { limit: 4 });
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a source that does not use its signal',
      code: dedent`
        ${head}
        await forEach(signal => readRows('a', { size: 1 }), save, { limit: 4 });
      `,
      errors: [
        {
          messageId: 'unusedSignal',
          line: 6,
          column: 15,
          endLine: 6,
          endColumn: 51,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                ${head}
                await forEach(signal => readRows('a', { size: 1, signal }), save, { limit: 4 });
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a generator that takes no signal',
      code: dedent`
        ${head}
        export const rows = stream(async function* () { yield* readRows('a'); }, save, { limit: 4 });
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 6,
          column: 28,
          endLine: 6,
          endColumn: 72,
          suggestions: [
            {
              messageId: 'addSignal',
              output: dedent`
                ${head}
                export const rows = stream(async function* (signal) { yield* readRows('a', { signal }); }, save, { limit: 4 });
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a named source that takes no signal',
      code: dedent`
        ${head}
        const rows = () => readRows('a');
        await map(rows, save, { limit: 4 });
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 7,
          column: 11,
          endLine: 7,
          endColumn: 15,
          suggestions: [
            {
              messageId: 'addSignal',
              output: dedent`
                ${head}
                const rows = (signal: AbortSignal) => readRows('a', { signal });
                await map(rows, save, { limit: 4 });
              `,
            },
          ],
        },
      ],
    },
  ],
});

new RuleTester(untyped).run('require-task-signal, untyped', rule, {
  valid: [
    {
      name: 'a source of which nobody knows whether it is there at once',
      code: dedent`
        import { map } from 'errgroup';
        await map(() => readRows('a'), save, { limit: 4 });
      `,
    },
  ],
  invalid: [],
});
