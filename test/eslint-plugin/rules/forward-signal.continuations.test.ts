import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

const prelude = dedent`
  interface Input { readonly path: string; readonly signal?: AbortSignal | undefined }
  interface Middleware extends Input { readonly next: (input?: Input) => Promise<string>; readonly client: { send(input?: Input): Promise<string> }; readonly ping: (options?: { signal?: AbortSignal | undefined }) => Promise<string> }
`;

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'a middleware that goes on with the input as it is',
      code: dedent`
        ${prelude}
        export async function f(options: Middleware) {
          return await options.next();
        }
      `,
    },
    {
      name: 'one that has taken next and the signal out of the input',
      code: dedent`
        ${prelude}
        export async function f({ next, path, signal }: Middleware) {
          return path === "" ? "" : await next();
        }
      `,
    },
    {
      name: 'one that has taken next out with a default',
      code: dedent`
        ${prelude}
        declare function nothing(input?: Input): Promise<string>;
        export async function f({ next = nothing, signal }: Middleware) {
          return await next();
        }
      `,
    },
    {
      name: 'one that gives the next another input, with the signal',
      code: dedent`
        ${prelude}
        export async function f(options: Middleware) {
          return await options.next({ ...options, path: "/" });
        }
      `,
    },
    {
      name: 'an addEventListener that gives a promise',
      code: dedent`
        declare const target: { addEventListener(name: string, listener: () => void, options?: { signal?: AbortSignal | undefined }): Promise<void> };
        export async function f(listener: () => void, signal: AbortSignal) {
          await target.addEventListener("x", listener);
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'another input for the next, without the signal',
      code: dedent`
        ${prelude}
        export async function f(options: Middleware) {
          return await options.next({ path: "/" });
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 16,
          endLine: 4,
          endColumn: 28,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                ${prelude}
                export async function f(options: Middleware) {
                  return await options.next({ path: "/", signal: options.signal });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a function that came with the signal, and takes mere options',
      code: dedent`
        ${prelude}
        export async function f(options: Middleware) {
          return await options.ping();
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 16,
          endLine: 4,
          endColumn: 28,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                ${prelude}
                export async function f(options: Middleware) {
                  return await options.ping({ signal: options.signal });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'mere options taken out beside the signal',
      code: dedent`
        ${prelude}
        export async function f({ ping, signal }: Middleware) {
          return await ping();
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 16,
          endLine: 4,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                ${prelude}
                export async function f({ ping, signal }: Middleware) {
                  return await ping({ signal });
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
