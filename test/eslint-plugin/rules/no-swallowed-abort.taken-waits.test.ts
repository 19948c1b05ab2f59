import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

const loop = (handler: string): string => dedent`
  export async function f(ids: string[], signal: AbortSignal) {
    for (const id of ids) {
      try {
        console.log(await load(id, signal));
      } catch (error) {
        ${handler}
      }
    }
  }
`;

const reported = (load: string, line: number) => ({
  code: `${load}\n${loop('console.error(error);')}`,
  errors: [
    {
      messageId: 'goesOn' as const,
      data: { signal: 'signal', work: 'loop', word: 'catch' },
      line,
      column: 7,
      endLine: line,
      endColumn: 12,
      suggestions: [
        {
          messageId: 'throwAbort' as const,
          data: { signal: 'signal', work: 'loop', word: 'catch' },
          output: `${load}\n${loop('signal.throwIfAborted();\n        console.error(error);')}`,
        },
      ],
    },
  ],
});

ruleTester.run('no-swallowed-abort', ruleOf('no-swallowed-abort'), {
  valid: [
    {
      name: 'a function that takes the abort, and may fail at what it makes of the answer',
      code: `${dedent`
        async function load(id: string, signal: AbortSignal) {
          let answer = '';
          try {
            answer = await (await fetch(id, { signal })).text();
          } catch (error) {
            if (error instanceof DOMException) return 'aborted';
            return String(error);
          }
          return JSON.parse(answer) as string;
        }
      `}\n${loop('console.error(error);')}`,
    },
  ],
  invalid: [
    {
      name: 'a function that takes the abort of the first of two waits',
      ...reported(
        dedent`
          async function load(id: string, signal: AbortSignal) {
            let answer = '';
            try {
              answer = await (await fetch(id, { signal })).text();
            } catch {
              return '';
            }
            return (await fetch(answer, { signal })).url;
          }
        `,
        14,
      ),
    },
    {
      name: 'a function that takes other failures than the abort',
      ...reported(
        dedent`
          async function load(id: string, signal: AbortSignal) {
            let answer = '';
            try {
              answer = await (await fetch(id, { signal })).text();
            } catch (error) {
              if (error instanceof DOMException) throw error;
              return '';
            }
            return JSON.parse(answer) as string;
          }
        `,
        15,
      ),
    },
    {
      name: 'a function that gives the promise back, of whose failure its `catch` does not hear',
      ...reported(
        dedent`
          async function load(id: string, signal: AbortSignal) {
            try {
              return fetch(JSON.parse(id) as string, { signal });
            } catch {
              return undefined;
            }
          }
        `,
        12,
      ),
    },
    {
      name: 'a function that asks the signal before it tries, and may fail after that',
      ...reported(
        dedent`
          async function load(id: string, signal: AbortSignal) {
            if (signal.aborted) throw new Error('aborted');
            let answer = '';
            try {
              answer = await (await fetch(id, { signal })).text();
            } catch {
              return '';
            }
            return JSON.parse(answer) as string;
          }
        `,
        15,
      ),
    },
  ],
});
