import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);
const rule = ruleOf('no-outer-signal-in-task');

const declarations = dedent`
  import { Group, all, map } from 'errgroup';
  interface Options { signal?: AbortSignal; retries?: number }
  declare function load(id: string, options?: Options): Promise<string>;
`;

ruleTester.run('no-outer-signal-in-task', rule, {
  valid: [
    {
      name: 'options with the signal of the task after them',
      code: dedent`
        ${declarations}
        export const run = (ids: string[], options: Options) =>
          map(ids, (id, signal) => load(id, { ...options, signal }), options);
      `,
    },
    {
      name: 'options after which others come',
      code: dedent`
        ${declarations}
        declare function mine(signal: AbortSignal): Options;
        export const run = (ids: string[], options: Options) =>
          map(ids, (id, signal) => load(id, { ...options, ...mine(signal) }), options);
      `,
    },
    {
      name: 'options without the signal that was taken out of them',
      code: dedent`
        ${declarations}
        export const run = (ids: string[], { signal, ...options }: Options) =>
          map(ids, (id, signal) => load(id, { ...options, signal }), { signal });
      `,
    },
    {
      name: 'options that the group knows nothing of',
      code: dedent`
        ${declarations}
        export const run = (ids: string[], signal: AbortSignal, options: Options) =>
          map(ids, id => load(id, options), { signal });
      `,
    },
    {
      name: 'a member of the options that is no signal',
      code: dedent`
        ${declarations}
        export const run = (ids: string[], options: Options) =>
          map(ids, (id, signal) => load(id, { retries: options.retries, signal }), {
            signal: options.signal,
          });
      `,
    },
    {
      name: 'a function that ends before it returns',
      code: dedent`
        ${declarations}
        declare function keyOf(id: string, options?: Options): string;
        export const run = (ids: string[], options: Options) =>
          map(ids, (id, signal) => load(keyOf(id, options), { signal }), {
            signal: options.signal,
          });
      `,
    },
    {
      name: 'a function that takes no signal of them',
      code: dedent`
        ${declarations}
        declare function save(id: string, options: { retries?: number }): Promise<void>;
        export const run = (ids: string[], options: Options) =>
          map(ids, id => save(id, options), { signal: options.signal });
      `,
    },
    {
      name: 'options that were given the signal of the group',
      code: dedent`
        ${declarations}
        export async function run(options: Options) {
          await using group = new Group({ signal: options.signal });
          options = { ...options, signal: group.signal };
          group.go(() => load('a', options));
          return await group.wait();
        }
      `,
    },
    {
      name: 'a task that cleans up',
      code: dedent`
        ${declarations}
        export async function run(options: Options) {
          await using group = new Group({ signal: options.signal });
          group.go(async signal => {
            try {
              await load('a', { signal });
            } finally {
              await load('b', options);
            }
          });
          return await group.wait();
        }
      `,
    },
    {
      name: 'a task that says it ignores its group',
      code: dedent`
        ${declarations}
        export const run = (ids: string[], options: Options) =>
          map(ids, (id, _signal) => load(id, options), options);
      `,
    },
  ],
  invalid: [
    {
      name: 'the options that the group has its signal of',
      code: dedent`
        ${declarations}
        export async function run(ids: string[], options: Options) {
          await using group = new Group({ signal: options.signal, limit: 4 });
          for (const id of ids) group.go(() => load(id, options));
          return await group.wait();
        }
      `,
      errors: [
        {
          messageId: 'outerOptions',
          data: { signal: 'options' },
          line: 6,
          column: 49,
          endLine: 6,
          endColumn: 56,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              data: { name: 'signal' },
              output: dedent`
                ${declarations}
                export async function run(ids: string[], options: Options) {
                  await using group = new Group({ signal: options.signal, limit: 4 });
                  for (const id of ids) group.go((signal) => load(id, { ...options, signal }));
                  return await group.wait();
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'options that are given to the group as well',
      code: dedent`
        ${declarations}
        export const run = (ids: string[], options?: Options) =>
          map(ids, id => load(id, options), { ...options, limit: 4 });
      `,
      errors: [
        {
          messageId: 'outerOptions',
          line: 5,
          column: 27,
          endLine: 5,
          endColumn: 34,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              data: { name: 'signal' },
              output: dedent`
                ${declarations}
                export const run = (ids: string[], options?: Options) =>
                  map(ids, (id, signal) => load(id, { ...options, signal }), { ...options, limit: 4 });
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'options in a literal, with what comes after them',
      code: dedent`
        ${declarations}
        export function run(ids: string[], options: Options) {
          const { signal } = options;
          return map(ids, id => load(id, { ...options, retries: 3 }), { signal });
        }
      `,
      errors: [
        {
          messageId: 'outerOptions',
          line: 6,
          column: 39,
          endLine: 6,
          endColumn: 46,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              data: { name: 'signal' },
              output: dedent`
                ${declarations}
                export function run(ids: string[], options: Options) {
                  const { signal } = options;
                  return map(ids, (id, signal) => load(id, { ...options, signal, retries: 3 }), { signal });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'options before which the signal of the task stands',
      code: dedent`
        ${declarations}
        export const run = (ids: string[], options: Options) =>
          map(ids, (id, own) => (own.throwIfAborted(), load(id, { retries: 3, ...options })), options);
      `,
      errors: [
        {
          messageId: 'outerOptions',
          line: 5,
          column: 74,
          endLine: 5,
          endColumn: 81,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              data: { name: 'own' },
              output: dedent`
                ${declarations}
                export const run = (ids: string[], options: Options) =>
                  map(ids, (id, own) => (own.throwIfAborted(), load(id, { retries: 3, ...options, signal: own })), options);
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a signal of another name',
      code: dedent`
        import { all } from 'errgroup';
        declare function ask(text: string, options: { abortSignal?: AbortSignal }): Promise<string>;
        export const run = (options: { abortSignal?: AbortSignal }) =>
          all({ a: () => ask('a', options), b: () => 'b' }, { signal: options.abortSignal });
      `,
      errors: [
        {
          messageId: 'outerOptions',
          line: 4,
          column: 27,
          endLine: 4,
          endColumn: 34,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              data: { name: 'signal' },
              output: dedent`
                import { all } from 'errgroup';
                declare function ask(text: string, options: { abortSignal?: AbortSignal }): Promise<string>;
                export const run = (options: { abortSignal?: AbortSignal }) =>
                  all({ a: (signal) => ask('a', { ...options, abortSignal: signal }), b: () => 'b' }, { signal: options.abortSignal });
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'options whose type is asserted, in a mapper that takes its signal apart',
      code: dedent`
        ${declarations}
        export const run = (ids: string[], options?: Options) =>
          map(ids, (id, { aborted }) => (aborted ? '' : load(id, options!)), {
            signal: options?.signal,
          });
      `,
      errors: [
        {
          messageId: 'outerOptions',
          line: 5,
          column: 58,
          endLine: 5,
          endColumn: 65,
          suggestions: [],
        },
      ],
    },
    {
      name: 'a function of the namespace',
      code: dedent`
        import * as errgroup from 'errgroup';
        ${declarations}
        export const run = (ids: string[], options: Options) =>
          errgroup.map(ids, id => load(id, options), { signal: options.signal });
      `,
      errors: [
        {
          messageId: 'outerOptions',
          line: 6,
          column: 36,
          endLine: 6,
          endColumn: 43,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              data: { name: 'signal' },
              output: dedent`
                import * as errgroup from 'errgroup';
                ${declarations}
                export const run = (ids: string[], options: Options) =>
                  errgroup.map(ids, (id, signal) => load(id, { ...options, signal }), { signal: options.signal });
              `,
            },
          ],
        },
      ],
    },
  ],
});
