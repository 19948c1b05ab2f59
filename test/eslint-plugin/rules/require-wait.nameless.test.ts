import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);
const rule = ruleOf('require-wait');

ruleTester.run('require-wait', rule, {
  valid: [
    {
      name: 'a group without a name, whose one task is waited for',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run() {
          return await new Group().go(signal => load('a', signal)).promise;
        }
      `,
    },
    {
      name: 'a group without a name, whose task is handed on',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export const start = () => new Group().go(signal => load('a', signal));
      `,
    },
    {
      name: 'a group without a name that is waited for',
      code: dedent`
        import { Group } from 'errgroup';
        export async function run() {
          return await new Group().wait();
        }
      `,
    },
    {
      name: 'another class of that name, made for one call',
      code: dedent`
        class Group { go(task: () => void) { task(); } }
        new Group().go(() => {});
        export {};
      `,
    },
    {
      name: 'the group of a function, which may keep it',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        const group = new Group();
        const shared = () => group;
        export function run() {
          shared().go(signal => load('a', signal));
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a group that is made for one task',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export function run(signal: AbortSignal) {
          new Group({ signal }).go(own => load('a', own));
        }
      `,
      errors: [
        {
          messageId: 'neverWaited',
          data: { group: 'new Group()' },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 24,
        },
      ],
    },
    {
      name: 'a group that is made for one service',
      code: dedent`
        import { Group } from 'errgroup';
        declare function serve(signal: AbortSignal): Promise<void>;
        export async function run() {
          await new Group().start(async (signal, ready) => {
            ready();
            await serve(signal);
          });
        }
      `,
      errors: [
        {
          messageId: 'neverWaited',
          data: { group: 'new Group()' },
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 20,
        },
      ],
    },
    {
      name: 'a task that is said to be nobody’s',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export function run() {
          void (new Group()!).tryGo(own => load('a', own));
        }
      `,
      errors: [
        {
          messageId: 'neverWaited',
          data: { group: 'new Group()' },
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 21,
        },
      ],
    },
  ],
});
