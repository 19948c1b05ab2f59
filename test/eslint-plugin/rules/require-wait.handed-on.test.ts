import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);
const rule = ruleOf('require-wait');

ruleTester.run('require-wait', rule, {
  valid: [
    // Somebody else waits.
    {
      name: 'a group that is returned',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export function open() {
          const group = new Group();
          group.go(signal => load('a', signal));
          return group;
        }
      `,
    },
    {
      name: 'a group that is returned in an object',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export function open() {
          const group = new Group();
          return { group, stop: () => group.cancel() };
        }
      `,
    },
    {
      name: 'a group that is passed on',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function join(group: Group): Promise<void>;
        export async function run() {
          const group = new Group();
          group.go(signal => load('a', signal));
          await join(group);
        }
      `,
    },
    {
      name: 'a group that is kept in a field',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export class Jobs {
          group?: Group;
          start() {
            const group = new Group();
            this.group = group;
          }
        }
      `,
    },
    {
      name: 'a group that is yielded',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export function* open() {
          const group = new Group();
          yield group;
        }
      `,
    },
    {
      name: 'a closure that goes elsewhere',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export function open() {
          const group = new Group();
          return () => group.wait();
        }
      `,
    },
    {
      name: 'a method that is handed on',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export function open(onClose: (then: () => unknown) => void) {
          const group = new Group();
          onClose(group.wait.bind(group));
        }
      `,
    },
    {
      name: 'a group that is exported',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export const group = new Group();
        group.go(signal => load('a', signal));
      `,
    },
    {
      name: 'a group that is exported below',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        const group = new Group();
        group.go(signal => load('a', signal));
        export { group as jobs };
      `,
    },
  ],
  invalid: [
    // A way out, where somebody else knows the group.
    {
      name: 'a return after the group was handed to a function that starts a task',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function start(group: Group): void;
        export async function run(isDone: boolean) {
          const group = new Group();
          start(group);
          group.go(signal => load('a', signal));
          if (isDone) return undefined;
          return await group.wait();
        }
      `,
      errors: [
        {
          messageId: 'leftEarly',
          line: 8,
          column: 15,
          endLine: 8,
          endColumn: 32,
          suggestions: [
            {
              messageId: 'awaitUsing',
              output: dedent`
              import { Group } from 'errgroup';
              declare function load(id: string, signal?: AbortSignal): Promise<string>;
              declare function start(group: Group): void;
              export async function run(isDone: boolean) {
                await using group = new Group();
                start(group);
                group.go(signal => load('a', signal));
                if (isDone) return undefined;
                return await group.wait();
              }
            `,
            },
          ],
        },
      ],
    },
    {
      name: 'a return before the group is left to others',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(groups: Group[], isDone: boolean) {
          const group = new Group();
          group.go(signal => load('a', signal));
          if (isDone) return;
          groups.push(group);
        }
      `,
      errors: [
        {
          messageId: 'leftEarly',
          line: 6,
          column: 15,
          endLine: 6,
          endColumn: 22,
        },
      ],
    },
  ],
});
