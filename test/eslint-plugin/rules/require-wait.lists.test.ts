import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);
const rule = ruleOf('require-wait');

ruleTester.run('require-wait', rule, {
  valid: [
    {
      name: 'a return where the list of tasks is empty',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(ids: string[]) {
          const group = new Group();
          const tasks = ids.map(id => group.go(signal => load(id, signal)));
          if (tasks.length === 0) return [];
          (await group.wait()).orThrow();
          return tasks.map(task => task.value);
        }
      `,
    },
    {
      name: 'a return where the set of promises is empty',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(ids: string[]) {
          const group = new Group();
          const loading = new Set<Promise<string>>();
          for (const id of ids) loading.add(group.go(signal => load(id, signal)).promise);
          if (!loading.size) return undefined;
          return await group.wait();
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a return that asks a task, and one that asks another list',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(ids: string[], others: string[]) {
          const group = new Group();
          const tasks = ids.map(id => group.go(signal => load(id, signal)));
          if (tasks.some(task => task.status === 'failed')) return undefined;
          if (others.length === 0) return undefined;
          return await group.wait();
        }
      `,
      errors: [
        {
          messageId: 'leftEarly',
          line: 6,
          column: 53,
          endLine: 6,
          endColumn: 70,
          suggestions: [
            {
              messageId: 'awaitUsing',
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function run(ids: string[], others: string[]) {
                  await using group = new Group();
                  const tasks = ids.map(id => group.go(signal => load(id, signal)));
                  if (tasks.some(task => task.status === 'failed')) return undefined;
                  if (others.length === 0) return undefined;
                  return await group.wait();
                }
              `,
            },
          ],
        },
        {
          messageId: 'leftEarly',
          line: 7,
          column: 28,
          endLine: 7,
          endColumn: 45,
          suggestions: [
            {
              messageId: 'awaitUsing',
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function run(ids: string[], others: string[]) {
                  await using group = new Group();
                  const tasks = ids.map(id => group.go(signal => load(id, signal)));
                  if (tasks.some(task => task.status === 'failed')) return undefined;
                  if (others.length === 0) return undefined;
                  return await group.wait();
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
