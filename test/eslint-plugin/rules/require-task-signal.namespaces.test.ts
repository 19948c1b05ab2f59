import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

const load =
  'declare function load(id: string, signal?: AbortSignal): Promise<string>;';

// Functions of the runtime by names that say nothing of it.
ruleTester.run('require-task-signal', ruleOf('require-task-signal'), {
  valid: [
    {
      name: 'a method of that name, of an object that is imported',
      code: dedent`
        import { lists } from './flow.ts';
        ${load}
        export const run = (ids: string[]) => lists.map(ids, id => load(id));
      `,
    },
    {
      name: 'a mapper that takes its signal, in a namespace',
      code: dedent`
        import { flow } from './flow.ts';
        ${load}
        export const run = (ids: string[]) =>
          flow.map(ids, (id, signal) => load(id, signal));
      `,
    },
  ],
  invalid: [
    {
      name: 'a namespace that another module exports',
      code: dedent`
        import { flow } from './flow.ts';
        ${load}
        export const run = (ids: string[]) => flow.map(ids, id => load(id));
      `,
      errors: [
        {
          messageId: 'missingSignal',
          data: { kind: 'task', work: '`load`', end: 'another has failed' },
          line: 3,
          column: 53,
          endLine: 3,
          endColumn: 67,
          suggestions: [
            {
              messageId: 'addSignal',
              data: { name: 'signal' },
              output: dedent`
                import { flow } from './flow.ts';
                ${load}
                export const run = (ids: string[]) => flow.map(ids, (id, signal) => load(id, signal));
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a module that passes all on, in a file that says nothing of groups',
      code: dedent`
        import * as all from './flow.ts';
        ${load}
        export const run = (ids: string[]) => all.map(ids, id => load(id));
      `,
      errors: [
        {
          messageId: 'missingSignal',
          data: { kind: 'task', work: '`load`', end: 'another has failed' },
          line: 3,
          column: 52,
          endLine: 3,
          endColumn: 66,
          suggestions: [
            {
              messageId: 'addSignal',
              data: { name: 'signal' },
              output: dedent`
                import * as all from './flow.ts';
                ${load}
                export const run = (ids: string[]) => all.map(ids, (id, signal) => load(id, signal));
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a default export that is a function of the runtime',
      code: dedent`
        import inTurn from './flow.ts';
        ${load}
        export const run = (ids: string[]) => inTurn(ids, id => load(id));
      `,
      errors: [
        {
          messageId: 'missingSignal',
          data: { kind: 'task', work: '`load`', end: 'another has failed' },
          line: 3,
          column: 51,
          endLine: 3,
          endColumn: 65,
          suggestions: [
            {
              messageId: 'addSignal',
              data: { name: 'signal' },
              output: dedent`
                import inTurn from './flow.ts';
                ${load}
                export const run = (ids: string[]) => inTurn(ids, (id, signal) => load(id, signal));
              `,
            },
          ],
        },
      ],
    },
  ],
});
