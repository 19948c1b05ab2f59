import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'what a helper of the function starts, whose promise is kept',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare const locks: { hold<T>(name: string, run: () => Promise<T>): Promise<T> };
        const running = new Map<string, Promise<string>>();
        export async function f(id: string, isLocked: boolean, signal: AbortSignal) {
          signal.throwIfAborted();
          const run = async () => {
            const text = await load(id);
            return text.trim();
          };
          let promise: Promise<string>;
          if (isLocked) promise = locks.hold(id, run);
          else promise = run();
          running.set(id, promise);
          return await promise;
        }
      `,
    },
    {
      name: 'a call where no promise of one before is kept, by a method that keeps its own',
      code: dedent`
        export class Client {
          #token: Promise<string> | undefined;
          async #renew(signal?: AbortSignal) {
            const response = await fetch("token", { signal: signal ?? null });
            return await response.text();
          }
          renew(signal?: AbortSignal) {
            return (this.#token = this.#renew(signal));
          }
          async send(id: string, signal: AbortSignal) {
            const token = this.#token ? await this.#token : await this.renew();
            return await fetch(id, { headers: { token }, signal });
          }
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'what a helper of the function starts, whose promise is kept only in one of two',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        const running = new Map<string, Promise<string>>();
        export async function f(id: string, isFirst: boolean, signal: AbortSignal) {
          signal.throwIfAborted();
          const run = async () => {
            const text = await load(id);
            return text.trim();
          };
          if (!isFirst) return await run();
          const promise = run();
          running.set(id, promise);
          return await promise;
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 6,
          column: 24,
          endLine: 6,
          endColumn: 28,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                const running = new Map<string, Promise<string>>();
                export async function f(id: string, isFirst: boolean, signal: AbortSignal) {
                  signal.throwIfAborted();
                  const run = async () => {
                    const text = await load(id, signal);
                    return text.trim();
                  };
                  if (!isFirst) return await run();
                  const promise = run();
                  running.set(id, promise);
                  return await promise;
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a call where there is no text of before',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export class Client {
          #token = "";
          async send(id: string, signal: AbortSignal) {
            const token = this.#token ? this.#token : await load(id);
            return await fetch(id, { headers: { token }, signal });
          }
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 5,
          column: 53,
          endLine: 5,
          endColumn: 57,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export class Client {
                  #token = "";
                  async send(id: string, signal: AbortSignal) {
                    const token = this.#token ? this.#token : await load(id, signal);
                    return await fetch(id, { headers: { token }, signal });
                  }
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
