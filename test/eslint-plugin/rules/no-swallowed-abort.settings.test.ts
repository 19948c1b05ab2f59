import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

interface Turn {
  readonly start: string;
  readonly head: string;
  readonly caught: string;
  readonly rest: string;
}

const turn = (
  { start, head, caught, rest }: Turn,
  asked = '',
): string => dedent`
  declare function load(id: string, signal: AbortSignal): Promise<string>;
  declare function mayRetry(error: unknown): boolean;
  declare function describe(error: unknown): string;
  export async function loadAll(ids: string[], signal: AbortSignal) {
    ${start}
    ${head} {
      try {
        console.log(await load('', signal));
      } catch (error) {${asked}
        ${caught}
      }
      ${rest}
    }
  }
`;

const each = 'for (const id of ids)';

ruleTester.run('no-swallowed-abort', ruleOf('no-swallowed-abort'), {
  valid: [
    ...[
      ['let ok = true;', 'while (ok)', 'ok = false;'] as const,
      ['let failed = false;', 'while (!failed)', 'failed = true;'] as const,
      [
        'let failure: unknown;',
        'for (let i = 0; i < 9 && failure === undefined; i++)',
        'failure = error;',
      ] as const,
      [
        'let failure: Error | undefined;',
        'while (!failure)',
        'failure = error instanceof Error ? error : new Error(String(error));',
      ] as const,
      [
        "let state = 'on';",
        "while (state === 'on')",
        "state = 'off';",
      ] as const,
      ['', 'while (ids.length > 0)', 'ids.length = 0;'] as const,
      [
        'let last: string | undefined;',
        'while (last !== null)',
        'last = null;',
      ] as const,
      [
        'let retry = true;',
        'while (retry)',
        'retry = mayRetry(error);',
      ] as const,
    ].map(([start, head, caught]) => ({
      name: `${head} with ${caught}`,
      code: turn({ start, head, caught, rest: '' }),
    })),
    ...[
      ['let failed = false;', 'failed = true;', 'if (failed) break;'] as const,
      [
        'let failed = false;',
        'failed = true;',
        'if (!failed) console.log(id); else return;',
      ] as const,
      [
        'let first: unknown;',
        'first ??= error;',
        'if (first) throw first;',
      ] as const,
      [
        'let result = { ok: true };',
        'result = { ok: false };',
        'if (!result.ok) { console.log(id); return; }',
      ] as const,
      [
        'let failed = false;',
        'console.error(error); failed = true;',
        "if (id === '' || failed) break;",
      ] as const,
      [
        'const errors: unknown[] = [];',
        'errors.push(error);',
        'if (errors.length > 0) break;',
      ] as const,
      [
        'const bad = new Set<unknown>();',
        'bad.add(error);',
        'if (bad.size) return;',
      ] as const,
    ].map(([start, caught, rest]) => ({
      name: `${caught} and then ${rest}`,
      code: turn({ start, head: each, caught, rest }),
    })),
    {
      name: 'a callback that ends the loop',
      code: dedent`
        declare function load(signal: AbortSignal): Promise<string>;
        export async function loadAll(signal: AbortSignal) {
          let ok = true;
          while (ok) await load(signal).catch(() => (ok = false));
        }
      `,
    },
    {
      name: 'a field that ends the loop',
      code: dedent`
        declare function load(signal: AbortSignal): Promise<string>;
        export class Loader {
          #running = true;
          async run(signal: AbortSignal) {
            while (this.#running) {
              try {
                await load(signal);
              } catch (error) {
                console.error(error);
                this.#running = false;
              }
            }
          }
        }
      `,
    },
    {
      name: 'a method that ends the loop',
      code: dedent`
        declare function load(signal: AbortSignal): Promise<string>;
        export class Loader {
          running = true;
          stop() { this.running = false; }
          async run(signal: AbortSignal) {
            while (this.running) {
              try {
                await load(signal);
              } catch (error) {
                console.error(error);
                this.stop();
              }
            }
          }
        }
      `,
    },
    {
      name: 'a task that is left',
      code: dedent`
        import type { Group } from 'errgroup';
        declare function load(signal: AbortSignal): Promise<string>;
        declare function store(): Promise<void>;
        export function start(group: Group) {
          group.go(async signal => {
            let ok = true;
            try {
              await load(signal);
            } catch {
              ok = false;
            }
            if (!ok) return;
            await store();
          });
        }
      `,
    },
  ],
  invalid: [
    ...[
      // It goes round because of what is set.
      ['let retry = true;', 'while (retry)', 'retry = true;', ''] as const,
      // How it was before is not known.
      [
        'let tries = 0;',
        'while (tries < 5)',
        'tries = tries + 1;',
        '',
      ] as const,
      ['let ms = 1;', 'while (ms < 9)', 'ms *= 2;', ''] as const,
      // It does not end the loop.
      ['let status = 0;', 'while (status !== 200)', 'status = 0;', ''] as const,
      ['let ok = true;', each, 'ok = false;', 'console.log(ok, id);'] as const,
      [
        'let ok = true;',
        each,
        'ok = false;',
        'if (!ok) console.log(id);',
      ] as const,
      ['let ok = true;', each, 'ok = false;', 'if (ok) return;'] as const,
      [
        'const errors: unknown[] = [];',
        each,
        'errors.push(error);',
        'if (errors.length > 3) return;',
      ] as const,
      [
        'const errors: unknown[] = [];',
        each,
        'errors.push(error);',
        'if (errors.length === 0) return;',
      ] as const,
      [
        'const seen = new Set(ids);',
        'while (ids.length > 0)',
        'seen.clear();',
        '',
      ] as const,
      // It ends the loop only if something else is so.
      [
        'let last: unknown;',
        each,
        'last = error;',
        "if (last && id === '') throw last;",
      ] as const,
      [
        'let ok = true;',
        'while (ok || ids.length > 0)',
        'ok = false;',
        '',
      ] as const,
      [
        'let ok = true;',
        'while (ok)',
        'if (ids.length > 5) ok = false;',
        '',
      ] as const,
      // What it is given is not known.
      [
        "let text = '';",
        "while (text === '')",
        'text = describe(error);',
        '',
      ] as const,
    ].map(([start, head, caught, rest]) => ({
      name: `${head} with ${caught} and then ${rest}`,
      code: turn({ start, head, caught, rest }),
      errors: [
        {
          messageId: 'goesOn' as const,
          line: 9,
          column: 7,
          endLine: 9,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'throwAbort' as const,
              output: turn(
                { start, head, caught, rest },
                '\n        signal.throwIfAborted();',
              ),
            },
          ],
        },
      ],
    })),
  ],
});
