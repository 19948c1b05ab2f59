import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);
const rule = ruleOf('no-outer-signal-in-task');

const declarations = dedent`
  import { Group, all, map } from 'errgroup';
  interface Options { signal?: AbortSignal; retries?: number }
  declare function load(id: string, options?: Options): Promise<string>;
`;

const context = dedent`
  import { map, withGroup } from 'errgroup';
  interface Context { signal: AbortSignal; user: string }
  declare function step(id: string, context: Context): Promise<string>;
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
      name: 'the context of a run, with the signal of the task',
      code: dedent`
        ${context}
        export const run = (ids: string[], context: Context) =>
          map(ids, (id, signal) => step(id, { ...context, signal }), {
            signal: context.signal,
          });
      `,
    },
    {
      name: 'a context of which only something else is taken',
      code: dedent`
        ${context}
        async function audit(id: string, { user }: Context) {
          console.log(await Promise.resolve(id), user);
        }
        export const run = (ids: string[], context: Context) =>
          map(ids, id => audit(id, context), { signal: context.signal });
      `,
    },
    {
      name: 'objects that have a signal, and cannot be spread',
      code: dedent`
        ${context}
        declare class Job { signal: AbortSignal; user: string }
        declare function handle(request: Request): Promise<string>;
        export const respond = (ids: string[], request: Request) =>
          map(ids, () => handle(request), { signal: request.signal });
        export const run = (ids: string[], job: Job) =>
          map(ids, id => step(id, job), { signal: job.signal });
      `,
    },
    {
      name: 'the group of the task, which has a signal and a limit, as options',
      code: dedent`
        ${declarations}
        declare const one: (id: string, signal: AbortSignal) => Promise<string>;
        export async function run(ids: string[]) {
          await using group = new Group({ limit: 4 });
          group.go(() => map(ids, one, group));
          group.go(() => load('a', group));
        }
      `,
    },
    {
      name: 'an object of a class in the place of options',
      code: dedent`
        ${declarations}
        class Run { constructor(readonly signal: AbortSignal) {} }
        export const run = (ids: string[], of: Run) =>
          map(ids, id => load(id, of), { signal: of.signal });
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
      name: 'the context of a run, which has a signal in any case',
      code: dedent`
        ${context}
        export const run = (ids: string[], context: Context) =>
          map(ids, id => step(id, context), { signal: context.signal, limit: 4 });
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
              output: dedent`
                ${context}
                export const run = (ids: string[], context: Context) =>
                  map(ids, (id, signal) => step(id, { ...context, signal }), { signal: context.signal, limit: 4 });
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a context in the task of a withGroup that has its signal',
      code: dedent`
        ${context}
        export const run = (context: Context) =>
          withGroup(group => {
            group.go(() => step('a', { ...context, user: 'b' }));
          }, { signal: context.signal });
      `,
      errors: [
        {
          messageId: 'outerOptions',
          line: 6,
          column: 35,
          endLine: 6,
          endColumn: 42,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              output: dedent`
                ${context}
                export const run = (context: Context) =>
                  withGroup(group => {
                    group.go((signal) => step('a', { ...context, signal, user: 'b' }));
                  }, { signal: context.signal });
              `,
            },
          ],
        },
      ],
    },
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
          data: { signal: 'options', end: 'another task of the group fails' },
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
