import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

const client = dedent`
  interface CallOptions { signal?: AbortSignal }
  interface Client { get(path: string, options?: CallOptions): Promise<string> }
  declare function makeClient(options: CallOptions & { base: string }): Client;
`;

ruleTester.run(
  'no-uncancellable-combinator',
  ruleOf('no-uncancellable-combinator'),
  {
    valid: [
      {
        name: 'calls of a client that is made with the signal',
        code: dedent`
          ${client}
          export async function both(signal: AbortSignal) {
            const client = makeClient({ base: "/", signal });
            return await Promise.all([client.get("a"), client.get("b")]);
          }
        `,
      },
      {
        name: 'a fan-out of a client that is made with the signal',
        code: dedent`
          ${client}
          export async function first(paths: string[], signal: AbortSignal) {
            const client = makeClient({ base: "/", signal });
            return await Promise.any(paths.map(path => client.get(path)));
          }
        `,
      },
      {
        name: 'calls of a function that is made with the signal',
        code: dedent`
          declare function bind(signal: AbortSignal): (path: string, signal?: AbortSignal) => Promise<string>;
          export async function both(signal: AbortSignal) {
            const get = bind(signal);
            return await Promise.all([get("a"), get("b")]);
          }
        `,
      },
      {
        name: 'calls of the context that has the signal',
        code: dedent`
          interface Context { signal: AbortSignal; load(id: string, signal?: AbortSignal): Promise<string> }
          export async function both(context: Context) {
            return await Promise.all([context.load("a"), context.load("b")]);
          }
        `,
      },
    ],
    invalid: [
      {
        name: 'calls of a client that is made without a signal',
        code: dedent`
          ${client}
          export async function both() {
            const client = makeClient({ base: "/" });
            return await Promise.all([client.get("a"), client.get("b")]);
          }
        `,
        errors: [
          {
            messageId: 'uncancellable',
            line: 6,
            column: 16,
            endLine: 6,
            endColumn: 27,
            suggestions: [
              {
                messageId: 'useTasks',
                output: dedent`
                  import { all } from 'errgroup';

                  ${client}
                  export async function both() {
                    const client = makeClient({ base: "/" });
                    return await all([signal => client.get("a", { signal }), signal => client.get("b", { signal })]);
                  }
                `,
              },
            ],
          },
        ],
      },
    ],
  },
);
