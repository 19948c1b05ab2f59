import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

// A task has the signal of its group, also where it does not take it.
ruleTester.run('no-broken-signal-chain', ruleOf('no-broken-signal-chain'), {
  valid: [
    {
      name: 'a helper with a signal of its own',
      code: dedent`
        import { all } from 'errgroup';
        async function load(id: string) {
          return await fetch(id, { signal: AbortSignal.timeout(5) });
        }
        export const run = () => all([() => load('1')]);
      `,
    },
    {
      name: 'a helper that takes a signal, which is for another rule',
      code: dedent`
        import { all } from 'errgroup';
        async function load(id: string, signal?: AbortSignal) {
          return await fetch(id, { signal: signal ?? null });
        }
        export const run = () => all([() => load('1')]);
      `,
    },
    {
      name: 'a helper that takes the signal of its task',
      code: dedent`
        import { all } from 'errgroup';
        async function load(id: string, signal?: AbortSignal) {
          return await fetch(id, { signal: signal ?? null });
        }
        export const run = () => all([signal => load('1', signal)]);
      `,
    },
    {
      name: 'a helper that does nothing that takes one',
      code: dedent`
        import { all } from 'errgroup';
        declare function query(id: string): Promise<string>;
        async function load(id: string) {
          return await query(id);
        }
        export const run = () => all([() => load('1')]);
      `,
    },
    {
      name: 'a task that says that it takes none',
      code: dedent`
        import { Group, all, allSettled, any, forEach, map, race } from 'errgroup';
        const load = async (id: string) => (await fetch(id)).text();
        export const run = () => all([_signal => load('1')]);
      `,
    },
    {
      name: 'a mapper that says that it takes none',
      code: dedent`
        import { Group, all, allSettled, any, forEach, map, race } from 'errgroup';
        const load = async (id: string) => (await fetch(id)).text();
        export const run = (ids: string[]) => map(ids, (id, _signal) => load(id));
      `,
    },
    {
      name: 'a task that looks at a signal from outside, which is for another rule',
      code: dedent`
        import { Group, all, allSettled, any, forEach, map, race } from 'errgroup';
        const load = async (id: string) => (await fetch(id)).text();
        export const run = (outer: AbortSignal) =>
          all([
            () => {
              outer.throwIfAborted();
              return load('1');
            },
          ]);
      `,
    },
    {
      name: 'what a task does not wait for',
      code: dedent`
        import { Group, all, allSettled, any, forEach, map, race } from 'errgroup';
        const load = async (id: string) => (await fetch(id)).text();
        export function run(group: Group) {
          group.go(async () => {
            setTimeout(async () => console.log(await load('1')), 5);
            await Promise.resolve();
          });
        }
      `,
    },
    {
      name: 'what a task does when it has failed',
      code: dedent`
        import { Group, all, allSettled, any, forEach, map, race } from 'errgroup';
        const load = async (id: string) => (await fetch(id)).text();
        export function run(group: Group) {
          group.go(async () => {
            try {
              await Promise.resolve();
            } finally {
              await load('1');
            }
          });
        }
      `,
    },
    {
      name: 'a generator',
      code: dedent`
        import { Group, all, allSettled, any, forEach, map, race } from 'errgroup';
        const load = async (id: string) => (await fetch(id)).text();
        export function run(group: Group) {
          group.go(async function* () {
            yield await load('1');
          });
        }
      `,
    },
    {
      name: 'a helper that looks at an ambient signal',
      code: dedent`
        import { all } from 'errgroup';
        import { AsyncLocalStorage } from 'node:async_hooks';
        const current = new AsyncLocalStorage<AbortSignal>();
        async function load(id: string) {
          const init: RequestInit = {};
          const signal = current.getStore();
          return await fetch(id, signal ? { ...init, signal } : init);
        }
        export const run = () => all([() => load('1')]);
      `,
    },
    {
      name: 'work that tasks share',
      code: dedent`
        import { all } from 'errgroup';
        let loading: Promise<Response> | undefined;
        function load() {
          loading ??= fetch('1');
          return loading;
        }
        export const run = () => all([() => load()]);
      `,
    },
    {
      name: 'a task that takes every failure for an answer',
      code: dedent`
        import { Group, all, allSettled, any, forEach, map, race } from 'errgroup';
        const load = async (id: string) => (await fetch(id)).text();
        export const run = (ids: string[]) =>
          map(ids, async id => {
            try {
              return await load(id);
            } catch {
              return undefined;
            }
          });
      `,
    },
    {
      name: 'a task that ends something',
      code: dedent`
        import { all } from 'errgroup';
        async function close(id: string) {
          return await fetch(id);
        }
        export const run = () => all([() => close('1')]);
      `,
    },
  ],
  invalid: [
    {
      name: 'a task with two calls, and a place with a signal',
      code: dedent`
        import { Group, all, allSettled, any, forEach, map, race } from 'errgroup';
        const load = async (id: string) => (await fetch(id)).text();
        export function run(group: Group, own: AbortSignal) {
          own.throwIfAborted();
          group.tryGo(async () => {
            await load('1');
            await load('2');
          });
          return load('3');
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
              export function run(group: Group, own: AbortSignal) {
                own.throwIfAborted();
                group.tryGo(async (signal) => {
                  await load('1', signal);
                  await load('2', signal);
                });
                return load('3', own);
              }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a named task',
      code: dedent`
        import { Group, all, allSettled, any, forEach, map, race } from 'errgroup';
        const load = async (id: string) => (await fetch(id)).text();
        export function run(group: Group) {
          const task = async () => {
            await load('1');
          };
          group.go(task);
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
                const task = async (signal: AbortSignal) => {
                  await load('1', signal);
                };
                group.go(task);
              }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a task that fails with what it has caught',
      code: dedent`
        import { Group, all, allSettled, any, forEach, map, race } from 'errgroup';
        const load = async (id: string) => (await fetch(id)).text();
        export const run = (ids: string[]) =>
          map(ids, async id => {
            try {
              return await load(id);
            } catch (error) {
              throw new Error(id, { cause: error });
            }
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
                map(ids, async (id, signal) => {
                  try {
                    return await load(id, signal);
                  } catch (error) {
                    throw new Error(id, { cause: error });
                  }
                });
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a task in a task that takes its signal',
      code: dedent`
        import { Group, all, allSettled, any, forEach, map, race } from 'errgroup';
        const load = async (id: string) => (await fetch(id)).text();
        export function run(group: Group) {
          group.go(async signal => {
            await all([() => load('1')], { signal });
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
              export function run(group: Group) {
                group.go(async signal => {
                  await all([(signal) => load('1', signal)], { signal });
                });
              }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a method',
      code: dedent`
        import { Group } from 'errgroup';
        export class Store {
          async #load(id: string) {
            return await fetch(id);
          }

          refresh(group: Group) {
            group.go(() => this.#load('1'));
          }
        }
      `,
      errors: [
        {
          messageId: 'brokenTask',
          line: 3,
          column: 9,
          endLine: 3,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
              import { Group } from 'errgroup';
              export class Store {
                async #load(id: string, signal?: AbortSignal) {
                  return await fetch(id, { ...(signal && { signal }) });
                }

                refresh(group: Group) {
                  group.go((signal) => this.#load('1', signal));
                }
              }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a function of another file',
      code: dedent`
        import { all } from 'errgroup';
        import { download } from './helpers.js';
        export const run = () => all([() => download('1')]);
      `,
      errors: [
        {
          messageId: 'brokenTask',
          line: 3,
          column: 37,
          endLine: 3,
          endColumn: 45,
        },
      ],
    },
    {
      name: 'a chain of functions',
      code: dedent`
        import { all } from 'errgroup';
        const get = (id: string) => fetch(id);
        const load = async (id: string) => (await get(id)).text();
        export const run = () => all([() => load('1')]);
      `,
      errors: [
        {
          messageId: 'brokenTask',
          line: 3,
          column: 7,
          endLine: 3,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
              import { all } from 'errgroup';
              const get = (id: string, signal?: AbortSignal) => fetch(id, { ...(signal && { signal }) });
              const load = async (id: string, signal?: AbortSignal) => (await get(id, signal)).text();
              export const run = () => all([(signal) => load('1', signal)]);
            `,
            },
          ],
        },
      ],
    },
  ],
});
