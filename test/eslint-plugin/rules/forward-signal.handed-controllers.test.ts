import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'one that was handed in to be handed on, and one that is handed on before',
      code: dedent`
        declare function watch(controller: AbortController): Promise<void>;
        export async function first(url: string, controller: AbortController) {
          const response = await fetch(url);
          await watch(controller);
          return response;
        }
        export async function second(url: string) {
          const controller = new AbortController();
          setTimeout(() => controller.abort(), 5_000);
          await watch(controller);
          return await fetch(url);
        }
      `,
    },
  ],

  invalid: [
    {
      name: 'one that is kept while the call runs, and no longer',
      code: dedent`
        declare function sleep(ms: number, signal?: AbortSignal): Promise<void>;
        export class Gate {
          private readonly waiting = new Set<AbortController>();
          open() {
            for (const each of this.waiting) each.abort();
          }
          async pass() {
            const controller = new AbortController();
            this.waiting.add(controller);
            await sleep(60_000);
            this.waiting.delete(controller);
          }
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 10,
          column: 11,
          endLine: 10,
          endColumn: 16,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function sleep(ms: number, signal?: AbortSignal): Promise<void>;
                export class Gate {
                  private readonly waiting = new Set<AbortController>();
                  open() {
                    for (const each of this.waiting) each.abort();
                  }
                  async pass() {
                    const controller = new AbortController();
                    this.waiting.add(controller);
                    await sleep(60_000, controller.signal);
                    this.waiting.delete(controller);
                  }
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'one that is handed on behind the call',
      code: dedent`
        declare function read(response: Response, controller: AbortController): Promise<string>;
        export async function load(url: string) {
          const controller = new AbortController();
          const timer = setTimeout(() => controller.abort(), 5_000);
          try {
            const response = await fetch(url);
            return await read(response, controller);
          } finally {
            clearTimeout(timer);
          }
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 6,
          column: 28,
          endLine: 6,
          endColumn: 33,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function read(response: Response, controller: AbortController): Promise<string>;
                export async function load(url: string) {
                  const controller = new AbortController();
                  const timer = setTimeout(() => controller.abort(), 5_000);
                  try {
                    const response = await fetch(url, { signal: controller.signal });
                    return await read(response, controller);
                  } finally {
                    clearTimeout(timer);
                  }
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'one that was handed in, is asked, and handed on',
      code: dedent`
        export async function load(url: string, controller: AbortController, retries = 2): Promise<Response> {
          try {
            return await fetch(url);
          } catch (error) {
            if (controller.signal.aborted || retries === 0) throw error;
            return await load(url, controller, retries - 1);
          }
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 3,
          column: 18,
          endLine: 3,
          endColumn: 23,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                export async function load(url: string, controller: AbortController, retries = 2): Promise<Response> {
                  try {
                    return await fetch(url, { signal: controller.signal });
                  } catch (error) {
                    if (controller.signal.aborted || retries === 0) throw error;
                    return await load(url, controller, retries - 1);
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
