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
  ],
});
