import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'a callback that spreads the options behind another signal',
      code: dedent`
        interface Input { readonly branch: string; readonly signal?: AbortSignal }
        interface Bounded { readonly run: (signal: AbortSignal) => Promise<string>; readonly signal?: AbortSignal }
        declare function runBounded(options: Bounded): Promise<string>;
        declare function create(input: Input): Promise<string>;
        export async function f(input: Input) {
          return await runBounded({ run: async signal => create({ signal, ...input }) });
        }
      `,
    },
    {
      name: 'a callback that puts a signal that is made of it in the place of that of the options',
      code: dedent`
        interface Input { readonly branch: string; readonly signal?: AbortSignal }
        interface Bounded { readonly run: (signal: AbortSignal) => Promise<string>; readonly signal?: AbortSignal }
        declare function runBounded(options: Bounded): Promise<string>;
        declare function create(input: Input): Promise<string>;
        declare function join(...signals: (AbortSignal | undefined)[]): AbortSignal;
        export async function f(input: Input) {
          return await runBounded({ run: async signal => create({ ...input, signal: join(signal, input.signal) }) });
        }
      `,
    },
    {
      name: 'a callback that replaces one of two signals of the options',
      code: dedent`
        interface Input { readonly branch: string; readonly signal?: AbortSignal; readonly abortSignal?: AbortSignal }
        interface Bounded { readonly run: (signal: AbortSignal) => Promise<string>; readonly signal?: AbortSignal }
        declare function runBounded(options: Bounded): Promise<string>;
        declare function create(input: Input): Promise<string>;
        export async function f(input: Input) {
          return await runBounded({ run: async signal => create({ ...input, signal }) });
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a callback that puts its own signal in the place of that of the options',
      code: dedent`
        interface Input { readonly branch: string; readonly signal?: AbortSignal }
        interface Bounded { readonly run: (signal: AbortSignal) => Promise<string>; readonly signal?: AbortSignal }
        declare function runBounded(options: Bounded): Promise<string>;
        declare function create(input: Input): Promise<string>;
        export async function f(input: Input) {
          return await runBounded({ run: async signal => create({ ...input, signal }) });
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 6,
          column: 16,
          endLine: 6,
          endColumn: 26,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                interface Input { readonly branch: string; readonly signal?: AbortSignal }
                interface Bounded { readonly run: (signal: AbortSignal) => Promise<string>; readonly signal?: AbortSignal }
                declare function runBounded(options: Bounded): Promise<string>;
                declare function create(input: Input): Promise<string>;
                export async function f(input: Input) {
                  return await runBounded({ run: async signal => create({ ...input, signal }), ...(input.signal && { signal: input.signal }) });
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
