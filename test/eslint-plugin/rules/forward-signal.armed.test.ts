import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'a kept controller, by another name handed to a function that may use it',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function begin(controller: AbortController): void;
        export class Search {
          #current: AbortController | undefined;
          async find(id: string) {
            const controller = new AbortController();
            this.#current = controller;
            const own = controller;
            begin(own);
            return load(id);
          }
        }
      `,
    },
    {
      name: 'a kept controller, by another name asked before each turn',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export class Search {
          #current: AbortController | undefined;
          async find(id: string) {
            const controller = new AbortController();
            this.#current = controller;
            const own = controller;
            while (!own.signal.aborted) await load(id);
          }
        }
      `,
    },
    {
      name: 'a kept controller that is there to take a listener away',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export class Search {
          #waiting: AbortController | undefined;
          async open(id: string) {
            const waiting = new AbortController();
            this.#waiting = waiting;
            window.addEventListener("focus", () => console.log("back"), { signal: waiting.signal });
            return load(id);
          }
        }
      `,
    },
    {
      name: 'a kept controller that ends a loop, and its pause',
      code: dedent`
        declare function sleep(ms: number, signal?: AbortSignal): Promise<void>;
        declare function work(id: string, signal?: AbortSignal): Promise<void>;
        export function start(id: string) {
          const stop = new AbortController();
          process.once("SIGTERM", () => stop.abort());
          const run = async () => {
            while (!stop.signal.aborted) {
              await work(id);
              await sleep(1_000, stop.signal);
            }
          };
          return run();
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a kept controller that takes a listener away, and ends work',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export class Search {
          #current: AbortController | undefined;
          async open(id: string) {
            const current = new AbortController();
            this.#current = current;
            window.addEventListener("focus", () => console.log("back"), { signal: current.signal });
            await load(id, current.signal);
            return load(id + "1");
          }
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 9,
          column: 12,
          endLine: 9,
          endColumn: 16,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export class Search {
                  #current: AbortController | undefined;
                  async open(id: string) {
                    const current = new AbortController();
                    this.#current = current;
                    window.addEventListener("focus", () => console.log("back"), { signal: current.signal });
                    await load(id, current.signal);
                    return load(id + "1", current.signal);
                  }
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a kept controller, by another name compared with the one that is kept',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export class Search {
          #current: AbortController | undefined;
          async find(id: string) {
            const controller = new AbortController();
            this.#current = controller;
            const own = controller;
            const text = await load(id);
            return this.#current === own ? text : undefined;
          }
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 8,
          column: 24,
          endLine: 8,
          endColumn: 28,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export class Search {
                  #current: AbortController | undefined;
                  async find(id: string) {
                    const controller = new AbortController();
                    this.#current = controller;
                    const own = controller;
                    const text = await load(id, controller.signal);
                    return this.#current === own ? text : undefined;
                  }
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a controller that a listener aborts, whose reason is asked for',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f(id: string) {
          const controller = new AbortController();
          process.once('SIGINT', () => { controller.abort(); });
          try {
            return await load(id);
          } catch (error) {
            if (error !== controller.signal.reason) throw error;
            return undefined;
          }
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 6,
          column: 18,
          endLine: 6,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function f(id: string) {
                  const controller = new AbortController();
                  process.once('SIGINT', () => { controller.abort(); });
                  try {
                    return await load(id, controller.signal);
                  } catch (error) {
                    if (error !== controller.signal.reason) throw error;
                    return undefined;
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
