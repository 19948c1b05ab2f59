import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);
const rule = ruleOf('require-wait');

ruleTester.run('require-wait', rule, {
  valid: [
    // A group that has another owner, or another name.
    {
      name: 'a group with another name',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run() {
          const group = new Group();
          const same = group;
          await same.wait();
        }
      `,
    },
    {
      name: 'a group of the caller',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export function run(group: Group) {
          group.go(signal => load('a', signal));
        }
      `,
    },
    {
      name: 'a group of withGroup',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        import { withGroup } from 'errgroup';
        await withGroup(async group => {
          group.go(signal => load('a', signal));
        });
      `,
    },
    {
      name: 'a variable that others assign to',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        let group: Group | undefined;
        export function start() {
          group = new Group();
          group.go(signal => load('a', signal));
        }
      `,
    },
    {
      name: 'another class of that name',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export function run() {
          class Group { go(task: () => void) { task(); } }
          const group = new Group();
          group.go(() => {});
        }
      `,
    },
    {
      name: 'a copy that is waited for',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run() {
          const group = new Group();
          const copy = group;
          group.go(signal => load('a', signal));
          return await copy.wait();
        }
      `,
    },
    {
      name: 'a group that may be that of the caller',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export function run(given?: Group) {
          const group = given ? given : new Group();
          group.go(signal => load('a', signal));
        }
      `,
    },
  ],
  invalid: [
    // What group it is that nothing waits for.
    {
      name: 'a group of the module',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        const group = new Group();
        group.go(signal => load('a', signal));
        export {};
      `,
      errors: [
        {
          messageId: 'neverWaited',
          line: 3,
          column: 7,
          endLine: 3,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'awaitUsing',
              data: { group: 'group' },
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                await using group = new Group();
                group.go(signal => load('a', signal));
                export {};
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a variable that is given a group later',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export function run() {
          let group;
          group = new Group();
          group.go(signal => load('a', signal));
        }
      `,
      errors: [
        {
          messageId: 'neverWaited',
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 8,
        },
      ],
    },
    {
      name: 'either of two groups',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(limit?: number) {
          const group = limit ? new Group({ limit }) : new Group();
          if (group) group.go(signal => load('a', signal));
        }
      `,
      errors: [
        {
          messageId: 'neverWaited',
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'awaitUsing',
              data: { group: 'group' },
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function run(limit?: number) {
                  await using group = limit ? new Group({ limit }) : new Group();
                  if (group) group.go(signal => load('a', signal));
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a subclass',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        class Pool extends Group {}
        export function run() {
          const pool = new Pool();
          pool.go(signal => load('a', signal));
        }
      `,
      errors: [
        {
          messageId: 'neverWaited',
          line: 5,
          column: 9,
          endLine: 5,
          endColumn: 13,
        },
      ],
    },
    {
      name: 'a factory of the settings',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        import { createGroup } from './groups.ts';
        export async function run() {
          const group = createGroup();
          group.go(signal => load('a', signal));
        }
      `,
      errors: [
        {
          messageId: 'neverWaited',
          line: 5,
          column: 9,
          endLine: 5,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'awaitUsing',
              data: { group: 'group' },
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                import { createGroup } from './groups.ts';
                export async function run() {
                  await using group = createGroup();
                  group.go(signal => load('a', signal));
                }
              `,
            },
          ],
        },
      ],
      settings: { errgroup: { factories: ['createGroup'] } },
    },
    {
      name: 'a subclass of another file',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        import { Pool } from './groups.ts';
        export async function run() {
          const pool = new Pool();
          pool.go(signal => load('a', signal));
        }
      `,
      errors: [
        {
          messageId: 'neverWaited',
          line: 5,
          column: 9,
          endLine: 5,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'awaitUsing',
              data: { group: 'pool' },
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                import { Pool } from './groups.ts';
                export async function run() {
                  await using pool = new Pool();
                  pool.go(signal => load('a', signal));
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'one of two groups that are made',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export function run(isSmall: boolean) {
          const group = isSmall ? new Group() : new Group({ limit: 8 });
          group.go(signal => load('a', signal));
        }
      `,
      errors: [
        {
          messageId: 'neverWaited',
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 14,
        },
      ],
    },
  ],
});
