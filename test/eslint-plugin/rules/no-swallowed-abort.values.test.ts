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

const logged = (check: string): string =>
  loop(
    `error => { ${check}console.error(error); return null; }`,
    'pages.push(page);',
  );

const nothing = '() => undefined';

const thrownOn = (caught: string): string =>
  `() => { signal.throwIfAborted(); return ${caught.slice('() => '.length)}; }`;

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
      name: 'a loop that is left where it is compared with false',
      code: loop('() => false', 'if (page === false) break; pages.push(page);'),
    },
    {
      name: 'a value that a callback has instead, and that may tell of the failure',
      code: loop(
        "error => { console.error(error); return 'none'; }",
        'pages.push(page);',
      ),
    },
    {
      name: 'a callback that throws some of what it is given',
      code: loop(
        "error => { if (error.name === 'AbortError') throw error; return null; }",
        'pages.push(page);',
      ),
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
    ...[
      ['() => null', 'pages.push(page);'] as const,
      ['() => false', 'pages.push(page);'] as const,
      [nothing, 'pages.push(page);'] as const,
      [nothing, 'if (page) pages.push(page);'] as const,
      [nothing, 'if (!page) continue; pages.push(page);'] as const,
      [nothing, "if (page === 'last') return pages;"] as const,
      [nothing, 'if (page !== undefined) break;'] as const,
      [nothing, 'if (page && page.length > 3) return pages;'] as const,
      [nothing, 'if (!(page ?? id)) pages.push(page);'] as const,
    ].map(([caught, rest]) => ({
      name: `a value of ${caught}, and then ${rest}`,
      code: loop(caught, rest),
      errors: [
        {
          messageId: 'goesOn' as const,
          line: 6,
          column: 41,
          endLine: 6,
          endColumn: 46,
          suggestions: [
            {
              messageId: 'throwAbort' as const,
              output: loop(thrownOn(caught), rest),
            },
          ],
        },
      ],
    })),
    {
      name: 'a value of a callback that logs the failure',
      code: logged(''),
      errors: [
        {
          messageId: 'goesOn' as const,
          line: 6,
          column: 41,
          endLine: 6,
          endColumn: 46,
          suggestions: [
            {
              messageId: 'throwAbort' as const,
              output: logged('signal.throwIfAborted(); '),
            },
          ],
        },
      ],
    },
  ],
});
