import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

// As in openapi-fetch: whether the options may be left out, and what they are,
// follows from the path and from the very options that are given.
const client = dedent`
  interface Options { signal?: AbortSignal; timeout?: number }
  interface Paths { "/users": Options & { id: number }; "/health": Options; "/log": { text: string } }
  type Given<Init> = {} extends Init ? [(Init & { [key: string]: unknown })?] : [Init & { [key: string]: unknown }];
  declare function get<P extends keyof Paths, Init extends Paths[P]>(path: P, ...init: Given<Init>): Promise<Init>;
`;

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'options whose type the call decides, with the signal',
      code: dedent`
        ${client}
        export async function f(signal: AbortSignal) {
          await get("/users", { id: 1, signal });
        }
      `,
    },
    {
      name: 'options whose type the call decides, without a signal on purpose',
      code: dedent`
        ${client}
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await get("/users", { id: 1, signal: undefined });
        }
      `,
    },
    {
      name: 'options whose type the call decides, which take no signal',
      code: dedent`
        declare function put<T extends { id: number }>(...item: {} extends T ? [T?] : [T & object]): Promise<T>;
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await put({ id: 1 });
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'options whose type the call decides',
      code: dedent`
        ${client}
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await get("/health", { timeout: 1 });
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 7,
          column: 9,
          endLine: 7,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                ${client}
                export async function f(signal: AbortSignal) {
                  signal.throwIfAborted();
                  await get("/health", { timeout: 1, signal });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'options that the call leaves out',
      code: dedent`
        declare function ping<T extends { signal?: AbortSignal }>(...options: {} extends T ? [T?] : [T]): Promise<T>;
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await ping();
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function ping<T extends { signal?: AbortSignal }>(...options: {} extends T ? [T?] : [T]): Promise<T>;
                export async function f(signal: AbortSignal) {
                  signal.throwIfAborted();
                  await ping({ signal });
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
