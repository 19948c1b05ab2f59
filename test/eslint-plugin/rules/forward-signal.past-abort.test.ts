import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

const crawl = (handler: string, then = '', argument = 'urls') => dedent`
  declare function crawl(url: string, options?: { signal?: AbortSignal }): Promise<string[]>;
  declare function report(urls: string[], options?: { signal?: AbortSignal }): Promise<void>;
  declare function isAbortError(error: unknown): boolean;
  export async function f(url: string, signal: AbortSignal) {
    let urls: string[] = [];
    try {
      urls = await crawl(url, { signal });
    } catch (error) { ${handler} }
    ${then}
    await report(${argument});
  }
`;

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    // What comes behind is done after the abort as well.
    'if (!signal.aborted) throw error;',
    'if (signal.aborted) { console.warn("stopped"); } else { throw error; }',
    'if (!isAbortError(error)) throw error;',
    'if ((error as Error).name !== "AbortError") throw error;',
    'if ((error as Error).name === "AbortError") console.warn("stopped"); else throw error;',
  ].map(handler => ({
    name: `a catch that lets the abort pass: ${handler}`,
    code: crawl(handler),
  })),
  invalid: [
    ['if (signal.aborted) return;', 'a catch that ends with the abort'],
    ['console.error(error);', 'a catch that takes every failure'],
    [
      'if (error instanceof RangeError) throw error;',
      'a catch of another kind',
    ],
    [
      'if (!signal.aborted) throw error;',
      'an abort that is asked for behind the catch',
      'if (signal.aborted) return;',
    ],
    [
      'if (!signal.aborted) throw error; return;',
      'a catch that is left in the end',
    ],
  ].map(([handler = '', name = '', then]) => ({
    name,
    code: crawl(handler, then),
    errors: [
      {
        messageId: 'missingSignal' as const,
        line: 10,
        column: 9,
        endLine: 10,
        endColumn: 15,
        suggestions: [
          {
            messageId: 'passSignal' as const,
            output: crawl(handler, then, 'urls, { signal }'),
          },
        ],
      },
    ],
  })),
});
