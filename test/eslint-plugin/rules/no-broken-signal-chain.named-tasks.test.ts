import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

// A function of the project that is handed over as a task by its name.
ruleTester.run('no-broken-signal-chain', ruleOf('no-broken-signal-chain'), {
  valid: [
    {
      name: 'a method that is bound',
      code: dedent`
        import { map } from 'errgroup';
        import { Client } from './helpers.js';
        export const run = (ids: string[], client: Client) => map(ids, client.load.bind(client));
      `,
    },
    {
      name: 'a parameter',
      code: dedent`
        import { Group } from 'errgroup';
        export const run = (group: Group, task: () => Promise<void>) => group.go(task);
      `,
    },
    {
      name: 'a method that takes the signal',
      code: dedent`
        import { Group } from 'errgroup';
        export class Store {
          async load(signal: AbortSignal) {
            await fetch('2', { signal });
          }

          run(group: Group) {
            group.go(this.load);
          }
        }
      `,
    },
    {
      name: 'a method that takes all that it is given',
      code: dedent`
        import { Group } from 'errgroup';
        export class Store {
          async load(...given: unknown[]) {
            console.log(given);
            await fetch('2');
          }

          run(group: Group) {
            group.go(this.load);
          }
        }
      `,
    },
    {
      name: 'a mapper that is named, which is for another rule',
      code: dedent`
        import { map } from 'errgroup';
        async function load(id: string) {
          return await fetch(id);
        }
        export const run = (ids: string[]) => map(ids, load);
      `,
    },
  ],
  invalid: [
    {
      name: 'a mapper of another file',
      code: dedent`
        import { map } from 'errgroup';
        import { download } from './helpers.js';
        export const run = (ids: string[]) => map(ids, download);
      `,
      errors: [
        {
          messageId: 'brokenTask',
          line: 3,
          column: 48,
          endLine: 3,
          endColumn: 56,
        },
      ],
    },
    {
      name: 'a method as a task',
      code: dedent`
        import { Group } from 'errgroup';
        export class Store {
          readonly refresh = async () => {
            await fetch('1');
          };

          async load() {
            await fetch('2');
          }

          run(group: Group) {
            group.go(this.refresh);
            group.go(this.load);
          }
        }
      `,
      errors: [
        {
          messageId: 'brokenTask',
          line: 3,
          column: 12,
          endLine: 3,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
              import { Group } from 'errgroup';
              export class Store {
                readonly refresh = async (signal?: AbortSignal) => {
                  await fetch('1', { ...(signal && { signal }) });
                };

                async load() {
                  await fetch('2');
                }

                run(group: Group) {
                  group.go(this.refresh);
                  group.go(this.load);
                }
              }
            `,
            },
          ],
        },
        {
          messageId: 'brokenTask',
          line: 7,
          column: 9,
          endLine: 7,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
              import { Group } from 'errgroup';
              export class Store {
                readonly refresh = async () => {
                  await fetch('1');
                };

                async load(signal?: AbortSignal) {
                  await fetch('2', { ...(signal && { signal }) });
                }

                run(group: Group) {
                  group.go(this.refresh);
                  group.go(this.load);
                }
              }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a function that is not only a task',
      code: dedent`
        import { Group, all, allSettled, any, forEach, map, race } from 'errgroup';
        const load = async (id: string) => (await fetch(id)).text();
        export function task() {
          return load('1');
        }
        export function run(group: Group) {
          group.go(task);
        }
      `,
      errors: [
        {
          messageId: 'brokenTask',
          line: 3,
          column: 17,
          endLine: 3,
          endColumn: 21,
        },
      ],
    },
    {
      name: 'a method as a mapper',
      code: dedent`
        import { map } from 'errgroup';
        export class Store {
          static async load(id: string) {
            return await fetch(id);
          }
        }
        export const run = (ids: string[]) => map(ids, Store.load);
      `,
      errors: [
        {
          messageId: 'brokenTask',
          line: 3,
          column: 16,
          endLine: 3,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
              import { map } from 'errgroup';
              export class Store {
                static async load(id: string, signal?: AbortSignal) {
                  return await fetch(id, { ...(signal && { signal }) });
                }
              }
              export const run = (ids: string[]) => map(ids, Store.load);
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a function without a name, by the name that it is handed over by',
      code: dedent`
        import type { Group } from 'errgroup';
        export function run(group: Group, ids: string[]) {
          for (const task of ids.map(id => async () => { await fetch(id); })) group.go(task);
        }
      `,
      errors: [
        {
          messageId: 'brokenTask',
          data: {
            helper: 'task',
            end: 'fetch',
            when: 'its group has failed',
            chain: 'task → fetch',
            sites: ' (called on line 3)',
          },
          line: 3,
          column: 80,
          endLine: 3,
          endColumn: 84,
        },
      ],
    },
  ],
});
