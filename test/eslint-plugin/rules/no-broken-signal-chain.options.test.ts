import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-broken-signal-chain', ruleOf('no-broken-signal-chain'), {
  valid: [
    {
      name: 'options that are one of two literals, or none',
      code: dedent`
        async function find(url: string) {
          return await fetch(url);
        }
        export async function f(url: string, token?: string) {
          const init: RequestInit | undefined = token
            ? { headers: { authorization: token } }
            : undefined;
          const first = new Request(url, init).method;
          return first + (await find(url)).statusText;
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'options of which one of two literals has a signal',
      code: dedent`
        async function find(url: string) {
          return await fetch(url);
        }
        export async function f(url: string, limit?: number) {
          const init: RequestInit | undefined = limit
            ? { signal: AbortSignal.timeout(limit) }
            : undefined;
          await fetch(url, init);
          return await find(url);
        }
      `,
      errors: [
        {
          messageId: 'brokenChain',
          line: 1,
          column: 16,
          endLine: 1,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
                async function find(url: string, signal?: AbortSignal) {
                  return await fetch(url, { ...(signal && { signal }) });
                }
                export async function f(url: string, limit?: number) {
                  const init: RequestInit | undefined = limit
                    ? { signal: AbortSignal.timeout(limit) }
                    : undefined;
                  await fetch(url, init);
                  return await find(url, init?.signal ?? undefined);
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a call at the end whose options have to say more than the signal',
      code: dedent`
        declare function ping(options?: { mode: string; signal?: AbortSignal }): Promise<boolean>;
        async function alive() {
          return await ping();
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          return await alive();
        }
      `,
      errors: [
        {
          messageId: 'brokenChain',
          line: 2,
          column: 16,
          endLine: 2,
          endColumn: 21,
        },
      ],
    },
  ],
});
