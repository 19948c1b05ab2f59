import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-go-after-wait', ruleOf('no-go-after-wait'), {
  valid: [
    {
      name: 'a function that gives the wait, called after the task',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        const group = new Group();
        const end = () => group.wait();
        group.go(task);
        await end();
      `,
    },
    {
      name: 'a function that gives the wait on one of its ways',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        const group = new Group();
        const end = (isLast: boolean) => {
          if (isLast) { return group.wait(); }
          return undefined;
        };
        await end(false);
        group.go(task);
      `,
    },
    {
      name: 'a function that gives the wait of another group',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        const group = new Group();
        const other = new Group();
        const end = () => other.wait();
        await end();
        group.go(task);
      `,
    },
    {
      name: 'a function that gives the wait, and is only handed on',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        declare function onExit(end: () => Promise<unknown>): Promise<void>;
        const group = new Group();
        const end = () => group.wait();
        await onExit(end);
        group.go(task);
      `,
    },
  ],
  invalid: [
    {
      name: 'an arrow function that gives the wait',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        const group = new Group();
        const end = () => group.wait();
        await end();
        group.go(task);
      `,
      errors: [
        {
          messageId: 'afterWait',
          line: 6,
          column: 1,
          endLine: 6,
          endColumn: 15,
        },
      ],
    },
    {
      name: 'a function that returns the wait',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run(group: Group) {
          async function end() {
            return group.wait();
          }
          (await end()).orThrow();
          group.go(task);
        }
      `,
      errors: [
        {
          messageId: 'afterWait',
          line: 8,
          column: 3,
          endLine: 8,
          endColumn: 17,
        },
      ],
    },
  ],
});
