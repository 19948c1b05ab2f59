import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

// What only has the shape of a signal: packages declare an `AbortSignalLike`.
ruleTester.run('no-broken-signal-chain', ruleOf('no-broken-signal-chain'), {
  valid: [
    {
      name: 'a call at the end that would not take it',
      code: dedent`
          interface AbortSignalLike {
            readonly aborted: boolean;
            addEventListener(type: "abort", listener: () => void): void;
          }
          async function load(id: string) {
            return await (await fetch("/" + id)).text();
          }
          export async function f(options: { abortSignal: AbortSignalLike }) {
            return await load("a");
          }
        `,
    },
  ],
  invalid: [
    {
      name: 'a call at the end that takes it, of which no parameter of the platform tells',
      code: dedent`
          interface AbortSignalLike {
            readonly aborted: boolean;
            addEventListener(type: "abort", listener: () => void): void;
          }
          declare const client: {
            get(id: string, options?: { abortSignal?: AbortSignalLike }): Promise<string>;
          };
          async function load(id: string) {
            return await client.get(id);
          }
          export async function f(options: { abortSignal: AbortSignalLike }) {
            return await load("a");
          }
        `,
      errors: [
        {
          messageId: 'brokenChain',
          line: 8,
          column: 16,
          endLine: 8,
          endColumn: 20,
        },
      ],
    },
    {
      name: 'a signal of the platform, for a call that asks for less',
      code: dedent`
          interface AbortSignalLike {
            readonly aborted: boolean;
            addEventListener(type: "abort", listener: () => void): void;
          }
          declare const client: {
            get(id: string, options?: { abortSignal?: AbortSignalLike }): Promise<string>;
          };
          async function load(id: string) {
            return await client.get(id);
          }
          export async function f(signal: AbortSignal) {
            return await load("a");
          }
        `,
      errors: [
        {
          messageId: 'brokenChain',
          line: 8,
          column: 16,
          endLine: 8,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
                  interface AbortSignalLike {
                    readonly aborted: boolean;
                    addEventListener(type: "abort", listener: () => void): void;
                  }
                  declare const client: {
                    get(id: string, options?: { abortSignal?: AbortSignalLike }): Promise<string>;
                  };
                  async function load(id: string, signal?: AbortSignal) {
                    return await client.get(id, { ...(signal && { abortSignal: signal }) });
                  }
                  export async function f(signal: AbortSignal) {
                    return await load("a", signal);
                  }
                `,
            },
          ],
        },
      ],
    },
  ],
});
