import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-broken-signal-chain', ruleOf('no-broken-signal-chain'), {
  valid: [
    {
      name: 'work that others wait for in a queue',
      code: dedent`
        const waiting: { resolve(token: string): void; reject(error: unknown): void }[] = [];
        let isRefreshing = false;
        async function refresh() {
          if (isRefreshing) {
            return new Promise<string>((resolve, reject) => {
              waiting.push({ resolve, reject });
            });
          }
          isRefreshing = true;
          const token = await (await fetch("token")).text();
          for (const each of waiting.splice(0)) each.resolve(token);
          isRefreshing = false;
          return token;
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          return await refresh();
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'work that is told of by a promise of its own',
      code: dedent`
        const pending = new Map<string, (answer: string) => void>();
        async function ask(id: string) {
          await fetch(id);
          return new Promise<string>(resolve => {
            pending.set(id, resolve);
          });
        }
        export async function f(id: string, signal: AbortSignal) {
          signal.throwIfAborted();
          return await ask(id);
        }
      `,
      errors: [
        {
          messageId: 'brokenChain',
          line: 2,
          column: 16,
          endLine: 2,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
                const pending = new Map<string, (answer: string) => void>();
                async function ask(id: string, signal?: AbortSignal) {
                  await fetch(id, { ...(signal && { signal }) });
                  return new Promise<string>(resolve => {
                    pending.set(id, resolve);
                  });
                }
                export async function f(id: string, signal: AbortSignal) {
                  signal.throwIfAborted();
                  return await ask(id, signal);
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
