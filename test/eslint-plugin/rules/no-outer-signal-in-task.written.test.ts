import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

// What other tests have, written in another way.
ruleTester.run('no-outer-signal-in-task', ruleOf('no-outer-signal-in-task'), {
  valid: [],
  invalid: [
    {
      name: 'options in a wrapper of types',
      code: dedent`
        import { map } from 'errgroup';
        interface Options { signal?: AbortSignal; retries?: number }
        declare function load(id: string, options?: Options): Promise<string>;
        export function run(ids: string[], options: Options) {
          const { signal } = options;
          return map(ids, id => load(id, { ...options, retries: 3 } as const), { signal } as const);
        }
      `,
      errors: [
        {
          messageId: 'outerOptions',
          line: 6,
          column: 39,
          endLine: 6,
          endColumn: 46,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              output: dedent`
                import { map } from 'errgroup';
                interface Options { signal?: AbortSignal; retries?: number }
                declare function load(id: string, options?: Options): Promise<string>;
                export function run(ids: string[], options: Options) {
                  const { signal } = options;
                  return map(ids, (id, signal) => load(id, { ...options, signal, retries: 3 } as const), { signal } as const);
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a signal with a mark that it is there',
      code: dedent`
        import { map } from 'errgroup';
        declare function load(id: string, signal: AbortSignal): Promise<string>;
        export function run(ids: string[], options: { signal?: AbortSignal }) {
          return map(ids, id => load(id, options.signal!), options);
        }
      `,
      errors: [
        {
          messageId: 'outerSignal',
          line: 4,
          column: 34,
          endLine: 4,
          endColumn: 48,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              output: dedent`
        import { map } from 'errgroup';
        declare function load(id: string, signal: AbortSignal): Promise<string>;
        export function run(ids: string[], options: { signal?: AbortSignal }) {
          return map(ids, (id, signal) => load(id, signal), options);
        }
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'a signal with a mark, by the name that the task gives its own',
      code: dedent`
        import { map } from 'errgroup';
        declare function load(id: string, signal: AbortSignal): Promise<string>;
        export function run(ids: string[], { signal }: { signal?: AbortSignal }) {
          return map(ids, id => load(id, signal!), { signal });
        }
      `,
      errors: [
        {
          messageId: 'outerSignal',
          line: 4,
          column: 34,
          endLine: 4,
          endColumn: 40,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              output: dedent`
        import { map } from 'errgroup';
        declare function load(id: string, signal: AbortSignal): Promise<string>;
        export function run(ids: string[], { signal }: { signal?: AbortSignal }) {
          return map(ids, (id, signal) => load(id, signal), { signal });
        }
      `,
            },
          ],
        },
      ],
    },
  ],
});
