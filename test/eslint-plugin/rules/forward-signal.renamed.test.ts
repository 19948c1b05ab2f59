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
  ],
  invalid: [
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
  ],
});
