import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'options that are the only place of a signal in the callee',
      code: dedent`
        interface Options { url: string; signal?: AbortSignal }
        declare function scrape(options: Options, depth?: number): Promise<string>;
        export async function f(options: Options, signal: AbortSignal) {
          signal.throwIfAborted();
          return await scrape(options);
        }
      `,
    },
    {
      name: 'options that are the only place of a signal in the function',
      code: dedent`
        interface Options { url: string; signal?: AbortSignal }
        declare function scrape(options: Options, signal?: AbortSignal): Promise<string>;
        export async function f(options: Options) {
          return await scrape(options);
        }
      `,
    },
    {
      name: 'the options of another function than that of the signal',
      code: dedent`
        interface Options { url: string; signal?: AbortSignal }
        declare function scrape(options: Options, signal?: AbortSignal): Promise<string>;
        declare function each<T>(run: (options: Options) => Promise<T>, signal: AbortSignal): Promise<T[]>;
        export async function f(signal: AbortSignal) {
          return await each(async options => await scrape(options), signal);
        }
      `,
    },
    ...[
      'options.signal ??= signal;',
      'options = { ...options, signal };',
      'if (options.signal?.aborted) return "";',
    ].map(statement => ({
      name: `options that have the signal: ${statement}`,
      code: dedent`
        interface Options { url: string; signal?: AbortSignal }
        declare function scrape(options: Options, signal?: AbortSignal): Promise<string>;
        export async function f(options: Options, signal: AbortSignal) {
          signal.throwIfAborted();
          ${statement}
          return await scrape(options);
        }
      `,
    })),
    {
      name: 'options that are made with the signal',
      code: dedent`
        interface Options { url: string; signal?: AbortSignal }
        declare function scrape(options: Options, signal?: AbortSignal): Promise<string>;
        export async function f(given: Options, signal: AbortSignal) {
          const options: Options = { ...given, signal };
          return await scrape(options);
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'options beside the signal, for a function that takes both',
      code: dedent`
        interface Options { url: string; signal?: AbortSignal }
        declare function scrape(options: Options, signal?: AbortSignal): Promise<string>;
        export async function f(options: Options, signal: AbortSignal) {
          return await scrape(options);
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 16,
          endLine: 4,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'passSignal',
              data: { signal: 'signal' },
              output: dedent`
                interface Options { url: string; signal?: AbortSignal }
                declare function scrape(options: Options, signal?: AbortSignal): Promise<string>;
                export async function f(options: Options, signal: AbortSignal) {
                  return await scrape(options, signal);
                }
              `,
            },
            {
              messageId: 'passSignal',
              data: { signal: 'options.signal' },
              output: dedent`
                interface Options { url: string; signal?: AbortSignal }
                declare function scrape(options: Options, signal?: AbortSignal): Promise<string>;
                export async function f(options: Options, signal: AbortSignal) {
                  return await scrape(options, options.signal);
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a method of the class that takes both, with something between them',
      code: dedent`
        interface Options { url: string; signal?: AbortSignal }
        abstract class Scraper {
          protected abstract scrape(id: string, options: Options, depth?: number, signal?: AbortSignal): Promise<string>;
          async run(ids: string[], options: Options, signal?: AbortSignal) {
            const found: string[] = [];
            for (const id of ids) found.push(await this.scrape(id, options));
            signal?.throwIfAborted();
            return found;
          }
        }
        export { Scraper };
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 6,
          column: 44,
          endLine: 6,
          endColumn: 55,
          suggestions: [
            {
              messageId: 'passSignal',
              data: { signal: 'signal' },
              output: dedent`
                interface Options { url: string; signal?: AbortSignal }
                abstract class Scraper {
                  protected abstract scrape(id: string, options: Options, depth?: number, signal?: AbortSignal): Promise<string>;
                  async run(ids: string[], options: Options, signal?: AbortSignal) {
                    const found: string[] = [];
                    for (const id of ids) found.push(await this.scrape(id, options, undefined, signal));
                    signal?.throwIfAborted();
                    return found;
                  }
                }
                export { Scraper };
              `,
            },
            {
              messageId: 'passSignal',
              data: { signal: 'options.signal' },
              output: dedent`
                interface Options { url: string; signal?: AbortSignal }
                abstract class Scraper {
                  protected abstract scrape(id: string, options: Options, depth?: number, signal?: AbortSignal): Promise<string>;
                  async run(ids: string[], options: Options, signal?: AbortSignal) {
                    const found: string[] = [];
                    for (const id of ids) found.push(await this.scrape(id, options, undefined, options.signal));
                    signal?.throwIfAborted();
                    return found;
                  }
                }
                export { Scraper };
              `,
            },
          ],
        },
      ],
    },
  ],
});
