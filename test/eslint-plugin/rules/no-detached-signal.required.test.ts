import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

// Calls that cannot do without a signal.
ruleTester.run('no-detached-signal', ruleOf('no-detached-signal'), {
  valid: [
    {
      name: 'the signal of the caller has its part in what is demanded',
      code: dedent`
        declare function load(request: { url: string; signal: AbortSignal }): Promise<string>;
        export async function f(url: string, signal: AbortSignal) {
          const soon = AbortSignal.timeout(5_000);
          return load({ url, signal: AbortSignal.any([signal, soon]) });
        }
      `,
    },
    {
      name: 'a context that is made and not waited for',
      code: dedent`
        declare function open(context: { id: string; signal: AbortSignal }): { readonly id: string };
        export function f(id: string, signal: AbortSignal) {
          signal.throwIfAborted();
          return open({ id, signal: AbortSignal.timeout(5_000) });
        }
      `,
    },
    {
      name: 'a context that has the request as well',
      code: dedent`
        declare function handle(context: { request: Request; signal: AbortSignal }): Promise<Response>;
        export async function serve(request: Request) {
          return handle({ request, signal: AbortSignal.timeout(5_000) });
        }
      `,
    },
    {
      name: 'options that have the request as well',
      code: dedent`
        declare function handle(options: { request: Request; signal?: AbortSignal }): Promise<Response>;
        export async function serve(request: Request) {
          return handle({ request, signal: AbortSignal.timeout(5_000) });
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'options that demand a signal',
      code: dedent`
        declare function load(request: { url: string; signal: AbortSignal }): Promise<string>;
        export async function f(url: string, signal: AbortSignal) {
          signal.throwIfAborted();
          return load({ url, signal: AbortSignal.timeout(5_000) });
        }
      `,
      errors: [
        {
          messageId: 'detached',
          line: 4,
          column: 30,
          endLine: 4,
          endColumn: 56,
          suggestions: [
            {
              messageId: 'abortByBoth',
              output: dedent`
                declare function load(request: { url: string; signal: AbortSignal }): Promise<string>;
                export async function f(url: string, signal: AbortSignal) {
                  signal.throwIfAborted();
                  return load({ url, signal: AbortSignal.any([signal, AbortSignal.timeout(5_000)]) });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'options that demand a signal, behind those of the caller',
      code: dedent`
        interface ReadOptions {
          signal: AbortSignal;
          offset?: number;
        }
        declare const store: { read(key: string, options: ReadOptions): Promise<string> };
        export async function head(key: string, options: { signal: AbortSignal }) {
          return store.read(key, { ...options, offset: 0, signal: AbortSignal.timeout(5_000) });
        }
      `,
      errors: [
        {
          messageId: 'detached',
          line: 7,
          column: 59,
          endLine: 7,
          endColumn: 85,
          suggestions: [
            {
              messageId: 'abortByBoth',
              output: dedent`
                interface ReadOptions {
                  signal: AbortSignal;
                  offset?: number;
                }
                declare const store: { read(key: string, options: ReadOptions): Promise<string> };
                export async function head(key: string, options: { signal: AbortSignal }) {
                  return store.read(key, { ...options, offset: 0, signal: AbortSignal.any([options.signal, AbortSignal.timeout(5_000)]) });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'options in a constant that demand a signal',
      code: dedent`
        declare function load(request: { url: string; signal: AbortSignal }): Promise<string>;
        export async function f(url: string, signal: AbortSignal) {
          signal.throwIfAborted();
          const request = { url, signal: AbortSignal.timeout(5_000) };
          return load(request);
        }
      `,
      errors: [
        {
          messageId: 'detached',
          line: 5,
          column: 15,
          endLine: 5,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'abortByBoth',
              output: dedent`
                declare function load(request: { url: string; signal: AbortSignal }): Promise<string>;
                export async function f(url: string, signal: AbortSignal) {
                  signal.throwIfAborted();
                  const request = { url, signal: AbortSignal.any([signal, AbortSignal.timeout(5_000)]) };
                  return load(request);
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a literal that has only the address of the request',
      code: dedent`
        declare function load(options: { url: string; signal: AbortSignal }): Promise<Response>;
        export async function serve(request: Request) {
          return load({ url: request.url, signal: AbortSignal.timeout(5_000) });
        }
      `,
      errors: [
        {
          messageId: 'detached',
          line: 3,
          column: 43,
          endLine: 3,
          endColumn: 69,
          suggestions: [
            {
              messageId: 'abortByBoth',
              output: dedent`
                declare function load(options: { url: string; signal: AbortSignal }): Promise<Response>;
                export async function serve(request: Request) {
                  return load({ url: request.url, signal: AbortSignal.any([request.signal, AbortSignal.timeout(5_000)]) });
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
