import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

// Options that are a member of something, handed on whole.
ruleTester.run('no-outer-signal-in-task', ruleOf('no-outer-signal-in-task'), {
  valid: [
    {
      name: 'options of an object, with the signal of the task',
      code: dedent`
        import { map } from 'errgroup';
        interface Options { retries?: number; signal?: AbortSignal }
        declare function load(id: string, options: Options): Promise<string>;
        export class Client {
          constructor(readonly options: Options) {}
          all(ids: string[]) {
            return map(ids, (id, signal) => load(id, { ...this.options, signal }), {
              ...(this.options.signal && { signal: this.options.signal }),
            });
          }
        }
      `,
    },
    {
      name: 'other options than those that the group was given the signal of',
      code: dedent`
        import { map } from 'errgroup';
        interface Init { headers?: string; signal?: AbortSignal }
        interface Options { init: Init; signal: AbortSignal }
        declare function load(id: string, init: Init): Promise<string>;
        export const all = (ids: string[], options: Options) =>
          map(ids, id => load(id, options.init), { signal: options.signal });
      `,
    },
    {
      name: 'a method of such options, and another member',
      code: dedent`
        import { map } from 'errgroup';
        interface Options { signal: AbortSignal; name: string; load(name: string): Promise<string> }
        export class Client {
          constructor(readonly options: Options) {}
          all(ids: string[]) {
            return map(ids, () => this.options.load(this.options.name), { signal: this.options.signal });
          }
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'the options of the object',
      code: dedent`
        import { map } from 'errgroup';
        interface Options { retries?: number; signal: AbortSignal }
        declare function load(id: string, options: { retries?: number; signal?: AbortSignal }): Promise<string>;
        export class Client {
          constructor(readonly options: Options) {}
          all(ids: string[]) {
            return map(ids, id => load(id, this.options), { signal: this.options.signal });
          }
        }
      `,
      errors: [
        {
          messageId: 'outerOptions',
          line: 7,
          column: 36,
          endLine: 7,
          endColumn: 48,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              output: dedent`
                import { map } from 'errgroup';
                interface Options { retries?: number; signal: AbortSignal }
                declare function load(id: string, options: { retries?: number; signal?: AbortSignal }): Promise<string>;
                export class Client {
                  constructor(readonly options: Options) {}
                  all(ids: string[]) {
                    return map(ids, (id, signal) => load(id, { ...this.options, signal }), { signal: this.options.signal });
                  }
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'options in options, whose signal may be null',
      code: dedent`
        import { Group } from 'errgroup';
        export async function f(urls: string[], options: { init?: RequestInit }) {
          await using group = new Group({ signal: options.init?.signal ?? AbortSignal.timeout(1_000) });
          for (const url of urls) group.go(() => fetch(url, { ...options.init }));
          (await group.wait()).orThrow();
        }
      `,
      errors: [
        {
          messageId: 'outerOptions',
          line: 4,
          column: 58,
          endLine: 4,
          endColumn: 70,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              output: dedent`
                import { Group } from 'errgroup';
                export async function f(urls: string[], options: { init?: RequestInit }) {
                  await using group = new Group({ signal: options.init?.signal ?? AbortSignal.timeout(1_000) });
                  for (const url of urls) group.go((signal) => fetch(url, { ...options.init, signal }));
                  (await group.wait()).orThrow();
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
