import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'what is made of a call, and handed on with the signal',
      code: dedent`
    declare function rows(id: string, signal?: AbortSignal): AsyncIterable<string>;
    declare function toStream(rows: AsyncIterable<string>): { on(event: string): void };
    declare function pump(source: { on(event: string): void }, options: { signal: AbortSignal }): Promise<void>;
    export async function f(signal: AbortSignal) {
      await pump(toStream(rows("x")), { signal });
    }
  `,
    },
  ],
  invalid: [
    {
      name: 'what a call has given before it is handed on with the signal',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function parse(text: string): string[];
    declare function send(lines: string[], signal: AbortSignal): Promise<void>;
    export async function f(signal: AbortSignal) {
      await send(parse(await load("x")), signal);
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 5,
          column: 26,
          endLine: 5,
          endColumn: 30,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            declare function load(id: string, signal?: AbortSignal): Promise<string>;
            declare function parse(text: string): string[];
            declare function send(lines: string[], signal: AbortSignal): Promise<void>;
            export async function f(signal: AbortSignal) {
              await send(parse(await load("x", signal)), signal);
            }
          `,
            },
          ],
        },
      ],
    },
  ],
});
