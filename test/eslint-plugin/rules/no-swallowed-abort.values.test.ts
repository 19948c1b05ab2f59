import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

const loop = (caught: string, rest: string): string => dedent`
  declare function load(id: string, signal: AbortSignal): Promise<string>;
  declare function sleep(ms: number, signal: AbortSignal): Promise<void>;
  export async function loadAll(ids: string[], signal: AbortSignal) {
    const pages: unknown[] = [];
    for (const id of ids) {
      const page = await load(id, signal).catch(${caught});
      ${rest}
    }
    return pages;
  }
`;

const nothing = '() => undefined';

ruleTester.run('no-swallowed-abort', ruleOf('no-swallowed-abort'), {
  valid: [
    {
      name: 'a loop that is left where there is nothing',
      code: loop(nothing, 'if (!page) break; pages.push(page);'),
    },
    {
      name: 'a loop that is left where it is compared with nothing',
      code: loop('() => null', 'if (page === null) throw new Error(id);'),
    },
    {
      name: 'a loop that is left by the other branch',
      code: loop(
        nothing,
        'if (page?.length) { pages.push(page); } else { return []; }',
      ),
    },
    {
      name: 'a loop that is left unless more is true',
      code: loop(nothing, 'if (!page || page.length > 3) return pages;'),
    },
    {
      name: 'a loop that may be left',
      code: loop(nothing, 'if (isLast(page)) return pages;').concat(
        '\ndeclare function isLast(page?: string): boolean;',
      ),
    },
    {
      name: 'a loop that waits with the signal after it',
      code: loop(nothing, 'if (page) return page; await sleep(100, signal);'),
    },
    {
      name: 'a value that is made of the failure',
      code: loop('(error: unknown) => ({ error })', 'pages.push(page);'),
    },
    {
      name: 'a value in no loop',
      code: dedent`
        declare function load(id: string, signal: AbortSignal): Promise<string>;
        export async function first(signal: AbortSignal) {
          const page = await load('1', signal).catch(() => undefined);
          return page;
        }
      `,
    },
  ],
  invalid: [
    'pages.push(page);',
    'if (page) pages.push(page);',
    'if (!page) continue; pages.push(page);',
    "if (page === 'last') return pages;",
    'if (page !== undefined) break;',
    'if (page && page.length > 3) return pages;',
    'if (!(page ?? id)) pages.push(page);',
  ].map(rest => ({
    name: `a value, and then ${rest}`,
    code: loop(nothing, rest),
    errors: [
      {
        messageId: 'goesOn' as const,
        line: 6,
        column: 41,
        endLine: 6,
        endColumn: 46,
      },
    ],
  })),
});
