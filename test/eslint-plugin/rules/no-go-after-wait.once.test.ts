import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);
const rule = ruleOf('no-go-after-wait');

ruleTester.run('no-go-after-wait', rule, {
  valid: [
    {
      name: 'a task and then the wait, in the executor of a promise',
      code: dedent`
        import type { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export function run(group: Group) {
          return new Promise<boolean>(resolve => {
            group.go(task);
            void group.wait().then(({ ok }) => resolve(ok));
          });
        }
      `,
    },
    {
      name: 'a task and then the wait, in the start of a stream',
      code: dedent`
        import type { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export function run(group: Group) {
          return new ReadableStream({
            start(controller) {
              group.go(task);
              void group.wait().then(() => controller.close());
            },
          });
        }
      `,
    },
    {
      name: 'a task and then the wait, after something else',
      code: dedent`
        import type { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        declare function connect(): Promise<void>;
        export function run(group: Group) {
          return connect().then(async () => {
            group.go(task);
            return await group.wait();
          });
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a task and then the wait, for each of a list',
      code: dedent`
        import type { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export function run(group: Group, ids: string[]) {
          return ids.map(async () => {
            group.go(task);
            return await group.wait();
          });
        }
      `,
      errors: [
        {
          messageId: 'afterWait',
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 19,
        },
      ],
    },
    {
      name: 'a task after the wait, in the executor of a promise',
      code: dedent`
        import type { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export function run(group: Group) {
          return new Promise<boolean>(resolve => {
            void group.wait().then(({ ok }) => resolve(ok));
            group.go(task);
          });
        }
      `,
      errors: [
        {
          messageId: 'whileFloating',
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 19,
        },
      ],
    },
  ],
});
