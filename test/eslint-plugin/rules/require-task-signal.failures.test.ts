import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('require-task-signal', ruleOf('require-task-signal'), {
  valid: [
    // No task can fail, so that nothing ever aborts the group.
    {
      name: 'tasks that each handle their own rejection',
      code: dedent`
        import { all } from 'errgroup';
        export const sizes = (one: string, other: string) =>
          all([() => fetch(one).catch(() => null), async () => await fetch(other).catch(() => null)]);
      `,
    },
    {
      name: 'a mapper that takes every failure',
      code: dedent`
        import { map } from 'errgroup';
        export const pages = (urls: string[]) =>
          map(urls, async url => {
            try {
              const response = await fetch(url);
              return await response.text();
            } catch (error) {
              console.warn(url, error);
              return '';
            }
          });
      `,
    },
    {
      name: 'a mapper with a promise that is handled',
      code: dedent`
        import { forEach } from 'errgroup';
        export const ping = (urls: string[]) =>
          forEach(urls, url => fetch(url).then(response => response.text()).catch(() => undefined));
      `,
    },
    {
      name: 'calls of functions of the project that take their own failure',
      code: dedent`
        import { all, map } from 'errgroup';
        async function load(url: string, signal?: AbortSignal) {
          try {
            return await fetch(url, { signal });
          } catch {
            return null;
          }
        }
        const ask = (url: string, signal?: AbortSignal) => fetch(url, { signal }).catch(() => null);
        export const pages = (urls: string[]) => map(urls, url => load(url));
        export const both = (one: string, other: string) =>
          all([() => ask(one), async () => await load(other)]);
      `,
    },
    {
      name: 'a query that is made before the request that takes its failure',
      code: dedent`
        import { map } from 'errgroup';
        export const found = (words: string[]) =>
          map(words, async word => {
            const query = new URLSearchParams({ word });
            const path = encodeURIComponent(word);
            const page = Number.parseInt(word, 10);
            try {
              return (await fetch('/' + path + '/' + page + '?' + query)).status;
            } catch {
              return 0;
            }
          });
      `,
    },
  ],
  invalid: [
    {
      name: 'a text that may be none before a request that takes its failure',
      code: dedent`
        import { map } from 'errgroup';
        export const found = (words: string[]) =>
          map(words, async word => {
            const path = decodeURIComponent(word);
            return await fetch(path).catch(() => null);
          });
      `,
      errors: [
        {
          messageId: 'missingSignal',
          data: { kind: 'task', work: '`fetch`', end: 'another has failed' },
          line: 3,
          column: 14,
          endLine: 3,
          endColumn: 27,
          suggestions: [
            {
              messageId: 'addSignal',
              data: { name: 'signal' },
              output: dedent`
                import { map } from 'errgroup';
                export const found = (words: string[]) =>
                  map(words, async (word, signal) => {
                    const path = decodeURIComponent(word);
                    return await fetch(path, { signal }).catch(() => null);
                  });
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a function of the project that throws what it has caught',
      code: dedent`
        import { map } from 'errgroup';
        async function load(url: string, signal?: AbortSignal) {
          try {
            return await fetch(url, { signal });
          } catch (error) {
            throw new Error(url, { cause: error });
          }
        }
        export const pages = (urls: string[]) => map(urls, url => load(url));
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 9,
          column: 52,
          endLine: 9,
          endColumn: 68,
          suggestions: [
            {
              messageId: 'addSignal',
              output: dedent`
                import { map } from 'errgroup';
                async function load(url: string, signal?: AbortSignal) {
                  try {
                    return await fetch(url, { signal });
                  } catch (error) {
                    throw new Error(url, { cause: error });
                  }
                }
                export const pages = (urls: string[]) => map(urls, (url, signal) => load(url, signal));
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a function that takes its own failure, of what may fail before',
      code: dedent`
        import { map } from 'errgroup';
        declare function addressOf(name: string): string;
        const load = (url: string, signal?: AbortSignal) => fetch(url, { signal }).catch(() => null);
        export const pages = (names: string[]) => map(names, name => load(addressOf(name)));
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 54,
          endLine: 4,
          endColumn: 83,
          suggestions: [
            {
              messageId: 'addSignal',
              output: dedent`
                import { map } from 'errgroup';
                declare function addressOf(name: string): string;
                const load = (url: string, signal?: AbortSignal) => fetch(url, { signal }).catch(() => null);
                export const pages = (names: string[]) => map(names, (name, signal) => load(addressOf(name), signal));
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'one task of two that can fail',
      code: dedent`
        import { all } from 'errgroup';
        declare function check(): Promise<void>;
        export const sizes = (one: string) =>
          all([() => fetch(one).catch(() => null), () => check()]);
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 8,
          endLine: 4,
          endColumn: 42,
          suggestions: [
            {
              messageId: 'addSignal',
              output: dedent`
                import { all } from 'errgroup';
                declare function check(): Promise<void>;
                export const sizes = (one: string) =>
                  all([(signal) => fetch(one, { signal }).catch(() => null), () => check()]);
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'options that may abort it',
      code: dedent`
        import { map } from 'errgroup';
        export const pages = (urls: string[], signal: AbortSignal) =>
          map(urls, url => fetch(url).catch(() => null), { signal });
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 3,
          column: 13,
          endLine: 3,
          endColumn: 48,
          suggestions: [
            {
              messageId: 'addSignal',
              output: dedent`
                import { map } from 'errgroup';
                export const pages = (urls: string[], signal: AbortSignal) =>
                  map(urls, (url, signal) => fetch(url, { signal }).catch(() => null), { signal });
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a catch that throws',
      code: dedent`
        import { map } from 'errgroup';
        export const pages = (urls: string[]) =>
          map(urls, async url => {
            try {
              return await fetch(url);
            } catch (error) {
              throw new Error(url, { cause: error });
            }
          });
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 3,
          column: 13,
          endLine: 3,
          endColumn: 25,
          suggestions: [
            {
              messageId: 'addSignal',
              output: dedent`
                import { map } from 'errgroup';
                export const pages = (urls: string[]) =>
                  map(urls, async (url, signal) => {
                    try {
                      return await fetch(url, { signal });
                    } catch (error) {
                      throw new Error(url, { cause: error });
                    }
                  });
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a race, whose loser goes on though neither fails',
      code: dedent`
        import { race } from 'errgroup';
        declare function pause(): Promise<null>;
        export const first = (url: string) =>
          race([() => fetch(url).catch(() => null), () => pause()]);
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 43,
          suggestions: [
            {
              messageId: 'addSignal',
              output: dedent`
                import { race } from 'errgroup';
                declare function pause(): Promise<null>;
                export const first = (url: string) =>
                  race([(signal) => fetch(url, { signal }).catch(() => null), () => pause()]);
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a list that is not all in sight',
      code: dedent`
        import { all } from 'errgroup';
        export const sizes = (one: string, others: (() => Promise<null>)[]) =>
          all([() => fetch(one).catch(() => null), ...others]);
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 3,
          column: 8,
          endLine: 3,
          endColumn: 42,
          suggestions: [
            {
              messageId: 'addSignal',
              output: dedent`
                import { all } from 'errgroup';
                export const sizes = (one: string, others: (() => Promise<null>)[]) =>
                  all([(signal) => fetch(one, { signal }).catch(() => null), ...others]);
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a group that goes on after a failure, and is cancelled',
      code: dedent`
        import { Group } from "errgroup";
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function isOver(): Promise<boolean>;
        export async function f() {
          const group = new Group({ failFast: false });
          group.go(() => load("a"));
          group.go((signal) => load("b", signal));
          if (await isOver()) group.cancel();
          return await group.wait();
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 6,
          column: 12,
          endLine: 6,
          endColumn: 27,
          suggestions: [
            {
              messageId: 'addSignal',
              output: dedent`
            import { Group } from "errgroup";
            declare function load(id: string, signal?: AbortSignal): Promise<string>;
            declare function isOver(): Promise<boolean>;
            export async function f() {
              const group = new Group({ failFast: false });
              group.go((signal) => load("a", signal));
              group.go((signal) => load("b", signal));
              if (await isOver()) group.cancel();
              return await group.wait();
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'a named task whose type is stated',
      code: dedent`
        import { Group } from "errgroup";
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f(group: Group) {
          const task: () => Promise<void> = async () => {
            await load("a");
          };
          group.go(task);
          await group.wait();
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 7,
          column: 12,
          endLine: 7,
          endColumn: 16,
        },
      ],
    },
  ],
});
