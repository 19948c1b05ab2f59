import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

// Neither text has a word that a file with a signal mostly has.
ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'a query that is given nothing',
      code: dedent`
        declare function useQuery(query: { queryFn: () => Promise<Response> }): void;
        export function useUser(id: string) {
          useQuery({ queryFn: () => fetch('/users/' + id) });
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'what a query is given',
      code: dedent`
        type Given = NonNullable<Parameters<typeof fetch>[1]>;
        declare function useQuery(query: { queryFn: (given: Given) => Promise<Response> }): void;
        export function useUser(id: string) {
          useQuery({ queryFn: given => fetch('/users/' + id + given.method) });
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          data: { callee: 'fetch', signal: 'given.signal' },
          line: 4,
          column: 32,
          endLine: 4,
          endColumn: 37,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                type Given = NonNullable<Parameters<typeof fetch>[1]>;
                declare function useQuery(query: { queryFn: (given: Given) => Promise<Response> }): void;
                export function useUser(id: string) {
                  useQuery({ queryFn: given => fetch('/users/' + id + given.method, { ...(given.signal && { signal: given.signal }) }) });
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
