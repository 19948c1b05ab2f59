import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

const declarations = dedent`
  import { all } from 'errgroup';
  declare function load(id: string, signal?: AbortSignal): Promise<string>;
`;

ruleTester.run('no-outer-signal-in-task', ruleOf('no-outer-signal-in-task'), {
  valid: [
    {
      name: 'functions in a list that nothing runs as tasks',
      code: dedent`
        ${declarations}
        declare function later(list: readonly (() => Promise<string>)[]): void;
        export function run(signal: AbortSignal) {
          const list = [() => load('a', signal)];
          later(list);
        }
      `,
    },
    {
      name: 'a list that the signal of the task is in as well',
      code: dedent`
        ${declarations}
        export function run(outer: AbortSignal | undefined) {
          return all([
            signal => {
              const signals = [signal];
              if (outer) signals.push(outer);
              return load('a', AbortSignal.any(signals));
            },
          ]);
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a signal of the code around a list of tasks',
      code: dedent`
        ${declarations}
        export function run(outer: AbortSignal) {
          const tasks = [() => load('a', outer)];
          return all(tasks, { signal: outer });
        }
      `,
      errors: [
        {
          messageId: 'outerSignal',
          line: 4,
          column: 34,
          endLine: 4,
          endColumn: 39,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              data: { name: 'signal' },
              output: dedent`
                ${declarations}
                export function run(outer: AbortSignal) {
                  const tasks = [(signal: AbortSignal) => load('a', signal)];
                  return all(tasks, { signal: outer });
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
