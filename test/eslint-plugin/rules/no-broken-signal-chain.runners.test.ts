import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

// What runs tasks, and so has a signal for them.
ruleTester.run('no-broken-signal-chain', ruleOf('no-broken-signal-chain'), {
  valid: [
    {
      name: 'a list that nothing cancels',
      code: dedent`
        import { Group, all, allSettled, any, forEach, map, race } from 'errgroup';
        const load = async (id: string) => (await fetch(id)).text();
        export const run = () => allSettled([() => load('1')]);
      `,
    },
    {
      name: 'a list of promises',
      code: dedent`
        import { Group, all, allSettled, any, forEach, map, race } from 'errgroup';
        const load = async (id: string) => (await fetch(id)).text();
        export const run = () => Promise.all([load('1'), load('2')]);
      `,
    },
    {
      name: 'a pool that is no group',
      code: dedent`
        import { Client } from './helpers.js';
        declare const pool: { go(task: () => Promise<string>): void };
        export const run = (client: Client) => pool.go(() => client.load('1'));
      `,
    },
  ],
  invalid: [
    {
      name: 'a task of `all`',
      code: dedent`
        import { all } from 'errgroup';
        async function load(id: string) {
          return await fetch(id);
        }
        export const run = (id: string) => all([() => load(id)]);
      `,
      errors: [
        {
          messageId: 'brokenTask',
          line: 2,
          column: 16,
          endLine: 2,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
              import { all } from 'errgroup';
              async function load(id: string, signal?: AbortSignal) {
                return await fetch(id, { ...(signal && { signal }) });
              }
              export const run = (id: string) => all([(signal) => load(id, signal)]);
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a task of a record',
      code: dedent`
        import { Group, all, allSettled, any, forEach, map, race } from 'errgroup';
        const load = async (id: string) => (await fetch(id)).text();
        export const run = () => all({ one: () => load('1'), two: () => load('2') });
      `,
      errors: [
        {
          messageId: 'brokenTask',
          line: 2,
          column: 7,
          endLine: 2,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
              import { Group, all, allSettled, any, forEach, map, race } from 'errgroup';
              const load = async (id: string, signal?: AbortSignal) => (await fetch(id, { ...(signal && { signal }) })).text();
              export const run = () => all({ one: (signal) => load('1', signal), two: (signal) => load('2', signal) });
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'tasks made of a list',
      code: dedent`
        import { Group, all, allSettled, any, forEach, map, race } from 'errgroup';
        const load = async (id: string) => (await fetch(id)).text();
        export const run = (ids: string[]) => all(ids.map(id => () => load(id)));
      `,
      errors: [
        {
          messageId: 'brokenTask',
          line: 2,
          column: 7,
          endLine: 2,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
              import { Group, all, allSettled, any, forEach, map, race } from 'errgroup';
              const load = async (id: string, signal?: AbortSignal) => (await fetch(id, { ...(signal && { signal }) })).text();
              export const run = (ids: string[]) => all(ids.map(id => (signal: AbortSignal) => load(id, signal)));
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a mapper',
      code: dedent`
        import { Group, all, allSettled, any, forEach, map, race } from 'errgroup';
        const load = async (id: string) => (await fetch(id)).text();
        export const run = (ids: string[]) => map(ids, id => load(id));
      `,
      errors: [
        {
          messageId: 'brokenTask',
          line: 2,
          column: 7,
          endLine: 2,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
              import { Group, all, allSettled, any, forEach, map, race } from 'errgroup';
              const load = async (id: string, signal?: AbortSignal) => (await fetch(id, { ...(signal && { signal }) })).text();
              export const run = (ids: string[]) => map(ids, (id, signal) => load(id, signal));
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a mapper with a body',
      code: dedent`
        import { Group, all, allSettled, any, forEach, map, race } from 'errgroup';
        const load = async (id: string) => (await fetch(id)).text();
        export const run = (ids: string[]) =>
          forEach(ids, async id => {
            console.log(await load(id));
          });
      `,
      errors: [
        {
          messageId: 'brokenTask',
          line: 2,
          column: 7,
          endLine: 2,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
              import { Group, all, allSettled, any, forEach, map, race } from 'errgroup';
              const load = async (id: string, signal?: AbortSignal) => (await fetch(id, { ...(signal && { signal }) })).text();
              export const run = (ids: string[]) =>
                forEach(ids, async (id, signal) => {
                  console.log(await load(id, signal));
                });
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a race',
      code: dedent`
        import { Group, all, allSettled, any, forEach, map, race } from 'errgroup';
        const load = async (id: string) => (await fetch(id)).text();
        export const run = () => race([() => load('1')]);
      `,
      errors: [
        {
          messageId: 'brokenTask',
          line: 2,
          column: 7,
          endLine: 2,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
              import { Group, all, allSettled, any, forEach, map, race } from 'errgroup';
              const load = async (id: string, signal?: AbortSignal) => (await fetch(id, { ...(signal && { signal }) })).text();
              export const run = () => race([(signal) => load('1', signal)]);
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'the first to win',
      code: dedent`
        import { Group, all, allSettled, any, forEach, map, race } from 'errgroup';
        const load = async (id: string) => (await fetch(id)).text();
        export const run = () => any([async () => await load('1')]);
      `,
      errors: [
        {
          messageId: 'brokenTask',
          line: 2,
          column: 7,
          endLine: 2,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
              import { Group, all, allSettled, any, forEach, map, race } from 'errgroup';
              const load = async (id: string, signal?: AbortSignal) => (await fetch(id, { ...(signal && { signal }) })).text();
              export const run = () => any([async (signal) => await load('1', signal)]);
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a list that its options cancel',
      code: dedent`
        import { Group, all, allSettled, any, forEach, map, race } from 'errgroup';
        const load = async (id: string) => (await fetch(id)).text();
        export const run = () => allSettled([() => load('1')], { timeout: 5 });
      `,
      errors: [
        {
          messageId: 'brokenTask',
          line: 2,
          column: 7,
          endLine: 2,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
              import { Group, all, allSettled, any, forEach, map, race } from 'errgroup';
              const load = async (id: string, signal?: AbortSignal) => (await fetch(id, { ...(signal && { signal }) })).text();
              export const run = () => allSettled([(signal) => load('1', signal)], { timeout: 5 });
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a task of a group',
      code: dedent`
        import { Group, all, allSettled, any, forEach, map, race } from 'errgroup';
        const load = async (id: string) => (await fetch(id)).text();
        export function run(group: Group) {
          group.go(() => load('1'));
        }
      `,
      errors: [
        {
          messageId: 'brokenTask',
          line: 2,
          column: 7,
          endLine: 2,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
              import { Group, all, allSettled, any, forEach, map, race } from 'errgroup';
              const load = async (id: string, signal?: AbortSignal) => (await fetch(id, { ...(signal && { signal }) })).text();
              export function run(group: Group) {
                group.go((signal) => load('1', signal));
              }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a service of a group',
      code: dedent`
        import { Group, all, allSettled, any, forEach, map, race } from 'errgroup';
        const load = async (id: string) => (await fetch(id)).text();
        export const run = (group: Group) =>
          group.start(async () => {
            await load('1');
          });
      `,
      errors: [
        {
          messageId: 'brokenTask',
          line: 2,
          column: 7,
          endLine: 2,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
              import { Group, all, allSettled, any, forEach, map, race } from 'errgroup';
              const load = async (id: string, signal?: AbortSignal) => (await fetch(id, { ...(signal && { signal }) })).text();
              export const run = (group: Group) =>
                group.start(async (signal) => {
                  await load('1', signal);
                });
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'calls in a list that the task waits for',
      code: dedent`
        import { Group, all, allSettled, any, forEach, map, race } from 'errgroup';
        const load = async (id: string) => (await fetch(id)).text();
        export function run(group: Group, ids: string[]) {
          group.go(async () => {
            await Promise.all(ids.map(async id => console.log(await load(id))));
          });
        }
      `,
      errors: [
        {
          messageId: 'brokenTask',
          line: 2,
          column: 7,
          endLine: 2,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
              import { Group, all, allSettled, any, forEach, map, race } from 'errgroup';
              const load = async (id: string, signal?: AbortSignal) => (await fetch(id, { ...(signal && { signal }) })).text();
              export function run(group: Group, ids: string[]) {
                group.go(async (signal) => {
                  await Promise.all(ids.map(async id => console.log(await load(id, signal))));
                });
              }
              `,
            },
          ],
        },
      ],
    },
  ],
});
