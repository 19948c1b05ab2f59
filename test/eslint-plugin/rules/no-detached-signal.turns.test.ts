import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-detached-signal', ruleOf('no-detached-signal'), {
  valid: [
    {
      name: 'a signal of the whole life of the object',
      code: dedent`
        declare function ask(text: string, signal: AbortSignal): Promise<string>;
        export class Client {
          readonly signal = AbortSignal.timeout(1);
          async turn(url: string) {
            const signal = this.signal;
            await ask("?", signal);
            return await fetch(url, { signal: AbortSignal.timeout(5_000) });
          }
        }
      `,
    },
    {
      name: 'a signal of the whole life of the object, by a pattern',
      code: dedent`
        declare function ask(text: string, signal: AbortSignal): Promise<string>;
        export class Client {
          readonly signal = AbortSignal.timeout(1);
          async turn(url: string) {
            const { signal } = this;
            await ask("?", signal);
            return await fetch(url, { signal: AbortSignal.timeout(5_000) });
          }
        }
      `,
    },
    {
      name: 'a signal of the turn that no call has been given yet',
      code: dedent`
        export class Agent {
          controller = new AbortController();
          async turn(url: string) {
            const signal = this.controller.signal;
            const response = await fetch(url, { signal: AbortSignal.timeout(5_000) });
            return signal.aborted ? undefined : response;
          }
        }
      `,
    },
    {
      name: 'the signal of the turn and a deadline',
      code: dedent`
        declare function ask(text: string, signal: AbortSignal): Promise<string>;
        export class Agent {
          controller = new AbortController();
          async turn(url: string) {
            const signal = this.controller.signal;
            await ask("?", signal);
            return await fetch(url, { signal: AbortSignal.any([signal, AbortSignal.timeout(5_000)]) });
          }
        }
      `,
    },
    {
      name: 'another signal that the function has made',
      code: dedent`
        declare function ask(text: string, signal: AbortSignal): Promise<string>;
        export async function turn(url: string) {
          const signal = AbortSignal.timeout(60_000);
          await ask("?", signal);
          return await fetch(url, { signal: AbortSignal.timeout(5_000) });
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a deadline in place of the signal of the turn',
      code: dedent`
        declare function ask(text: string, signal: AbortSignal): Promise<string>;
        export class Agent {
          #controller = new AbortController();
          stop() { this.#controller.abort(); }
          async turn(url: string) {
            this.#controller = new AbortController();
            const signal = this.#controller.signal;
            await ask("?", signal);
            return await fetch(url, { signal: AbortSignal.timeout(5_000) });
          }
        }
      `,
      errors: [
        {
          messageId: 'detached',
          line: 9,
          column: 39,
          endLine: 9,
          endColumn: 65,
          suggestions: [
            {
              messageId: 'abortByBoth',
              output: dedent`
                declare function ask(text: string, signal: AbortSignal): Promise<string>;
                export class Agent {
                  #controller = new AbortController();
                  stop() { this.#controller.abort(); }
                  async turn(url: string) {
                    this.#controller = new AbortController();
                    const signal = this.#controller.signal;
                    await ask("?", signal);
                    return await fetch(url, { signal: AbortSignal.any([signal, AbortSignal.timeout(5_000)]) });
                  }
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a deadline in place of the signal of the turn, taken by a pattern',
      code: dedent`
        declare function ask(text: string, signal: AbortSignal): Promise<string>;
        export class Agent {
          controller = new AbortController();
          async turn(url: string) {
            const { signal } = this.controller;
            await ask("?", signal);
            return await fetch(url, { signal: AbortSignal.timeout(5_000) });
          }
        }
      `,
      errors: [
        {
          messageId: 'detached',
          line: 7,
          column: 39,
          endLine: 7,
          endColumn: 65,
          suggestions: [
            {
              messageId: 'abortByBoth',
              output: dedent`
                declare function ask(text: string, signal: AbortSignal): Promise<string>;
                export class Agent {
                  controller = new AbortController();
                  async turn(url: string) {
                    const { signal } = this.controller;
                    await ask("?", signal);
                    return await fetch(url, { signal: AbortSignal.any([signal, AbortSignal.timeout(5_000)]) });
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
