import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);
const rule = ruleOf('require-task-signal');

const declarations = dedent`
  import { all, race } from 'errgroup';
  declare function load(id: string, signal?: AbortSignal): Promise<string>;
`;

ruleTester.run('require-task-signal', rule, {
  valid: [
    {
      name: 'a list with a name, whose tasks take their signal',
      code: dedent`
        ${declarations}
        export function run() {
          const tasks = [(signal: AbortSignal) => load('a', signal)];
          return all(tasks);
        }
      `,
    },
    {
      name: 'a list that something else looks at as well',
      code: dedent`
        ${declarations}
        declare function runLater(tasks: (() => Promise<string>)[]): void;
        export function run() {
          const tasks = [() => load('a')];
          runLater(tasks);
          return all(tasks);
        }
      `,
    },
    {
      name: 'a list that may be given another value',
      code: dedent`
        ${declarations}
        export function run(isLong: boolean) {
          let tasks = [() => load('a')];
          if (isLong) tasks = [];
          return all(tasks);
        }
      `,
    },
    {
      name: 'a list that is exported',
      code: dedent`
        ${declarations}
        export const tasks = [() => load('a')];
        export const run = () => all(tasks);
      `,
    },
    {
      name: 'a list that is made of itself',
      code: dedent`
        ${declarations}
        export function run() {
          const tasks: any = [() => load(String(tasks))];
          return tasks;
        }
      `,
    },
    {
      name: 'functions in a list that nothing runs as tasks',
      code: dedent`
        ${declarations}
        declare function later(list: readonly (() => Promise<string>)[]): void;
        export function run() {
          const list = [() => load('a')];
          later(list);
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'tasks in a list that is there to be run',
      code: dedent`
        ${declarations}
        export function run() {
          const tasks = [() => load('a')];
          return all(tasks);
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 18,
          endLine: 4,
          endColumn: 33,
          suggestions: [
            {
              messageId: 'addSignal',
              data: { name: 'signal' },
              output: dedent`
                ${declarations}
                export function run() {
                  const tasks = [(signal: AbortSignal) => load('a', signal)];
                  return all(tasks);
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'tasks that a mapper makes for a list with a name',
      code: dedent`
        ${declarations}
        export async function run(ids: string[], signal: AbortSignal) {
          const attempts = ids.map(id => () => load(id));
          return await race(attempts, { signal });
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 34,
          endLine: 4,
          endColumn: 48,
          suggestions: [
            {
              messageId: 'addSignal',
              data: { name: 'signal' },
              output: dedent`
                ${declarations}
                export async function run(ids: string[], signal: AbortSignal) {
                  const attempts = ids.map(id => (signal: AbortSignal) => load(id, signal));
                  return await race(attempts, { signal });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a record whose type is stated, which takes no other task',
      code: dedent`
        ${declarations}
        export function run() {
          const tasks: { a: () => Promise<string> } = { a: () => load('a') };
          return all(tasks);
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 52,
          endLine: 4,
          endColumn: 67,
          suggestions: [],
        },
      ],
    },
    {
      name: 'a list that is said to be of a type',
      code: dedent`
        ${declarations}
        export function run() {
          const tasks = [() => load('a')] satisfies (() => Promise<string>)[];
          return all(tasks);
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 18,
          endLine: 4,
          endColumn: 33,
          suggestions: [],
        },
      ],
    },
  ],
});
