import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);
const rule = ruleOf('require-wait');

ruleTester.run('require-wait', rule, {
  valid: [
    {
      name: 'a function of the file that only starts tasks',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal: AbortSignal): Promise<string>;
        export async function run(ids: string[]) {
          const group = new Group();
          for (const id of ids) add(id);
          return await group.wait();
          function add(id: string) {
            group.go(signal => load(id, signal));
          }
        }
      `,
      options: [{ mayThrow: true }],
    },
    {
      name: 'a function of the file that calls one of the file',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal: AbortSignal): Promise<string>;
        export async function run(one: string, other: string) {
          const group = new Group();
          const add = (id: string) => group.go(signal => load(id, signal));
          const addOnce = (id: string, seen: Set<string>) => {
            if (!seen.has(id)) add(id);
            seen.add(id);
          };
          const seen = new Set<string>();
          addOnce(one, seen);
          addOnce(other, seen);
          return await group.wait();
        }
      `,
      options: [{ mayThrow: true }],
    },
    {
      name: 'an asynchronous function of the file that something else awaits',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal: AbortSignal): Promise<string>;
        export async function run(id: string) {
          const group = new Group();
          group.go(signal => load(id, signal));
          const settings = loadSettings();
          (await group.wait()).orThrow();
          return await settings;
        }
        async function loadSettings() {
          return await fetch('/settings');
        }
      `,
      options: [{ mayThrow: true }],
    },
  ],
  invalid: [
    {
      name: 'a function of the file that parses',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal: AbortSignal): Promise<string>;
        export async function run(one: string, other: string) {
          const group = new Group();
          const add = (text: string) => {
            const id = String(JSON.parse(text));
            group.go(signal => load(id, signal));
          };
          add(one);
          add(other);
          return await group.wait();
        }
      `,
      options: [{ mayThrow: true }],
      errors: [
        {
          messageId: 'mayThrow',
          line: 10,
          column: 3,
          endLine: 10,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'awaitUsing',
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal: AbortSignal): Promise<string>;
                export async function run(one: string, other: string) {
                  await using group = new Group();
                  const add = (text: string) => {
                    const id = String(JSON.parse(text));
                    group.go(signal => load(id, signal));
                  };
                  add(one);
                  add(other);
                  return await group.wait();
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a function of the file that throws, by way of another',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal: AbortSignal): Promise<string>;
        export async function run(id: string) {
          const group = new Group();
          group.go(signal => load(id, signal));
          check(id);
          return await group.wait();
        }
        function check(id: string) {
          if (id.includes(' ')) fail(id);
        }
        function fail(id: string): never {
          throw new TypeError(id);
        }
      `,
      options: [{ mayThrow: true }],
      errors: [
        {
          messageId: 'mayThrow',
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'awaitUsing',
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal: AbortSignal): Promise<string>;
                export async function run(id: string) {
                  await using group = new Group();
                  group.go(signal => load(id, signal));
                  check(id);
                  return await group.wait();
                }
                function check(id: string) {
                  if (id.includes(' ')) fail(id);
                }
                function fail(id: string): never {
                  throw new TypeError(id);
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a function of the file that calls itself',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal: AbortSignal): Promise<string>;
        export async function run(id: string) {
          const group = new Group();
          group.go(signal => load(id, signal));
          descend(id);
          return await group.wait();
        }
        function descend(id: string) {
          if (id !== '') descend(id.slice(1));
        }
      `,
      options: [{ mayThrow: true }],
      errors: [
        {
          messageId: 'mayThrow',
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'awaitUsing',
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal: AbortSignal): Promise<string>;
                export async function run(id: string) {
                  await using group = new Group();
                  group.go(signal => load(id, signal));
                  descend(id);
                  return await group.wait();
                }
                function descend(id: string) {
                  if (id !== '') descend(id.slice(1));
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
