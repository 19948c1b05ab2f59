import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'a callback that closes over the signal',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function retry<T>(task: () => Promise<T>, options?: { signal?: AbortSignal }): Promise<T>;
    export async function f(signal: AbortSignal) {
      await retry(() => load("x", signal));
    }
  `,
    },
    {
      name: 'a named callback that closes over the signal',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function retry<T>(task: () => Promise<T>, options?: { signal?: AbortSignal }): Promise<T>;
    export async function f(signal: AbortSignal) {
      const task = () => load("x", signal);
      await retry(task);
    }
  `,
    },
    {
      name: 'a callback that asks the signal',
      code: dedent`
    declare function retry<T>(task: () => T, options?: { signal?: AbortSignal }): Promise<T>;
    export async function f(signal: AbortSignal) {
      await retry(() => signal.aborted);
    }
  `,
    },
    {
      name: 'a callback that calls a method of what holds the signal',
      code: dedent`
    interface Session { readonly signal: AbortSignal; readonly client: { load(id: string): Promise<string> } }
    declare function retry<T>(task: () => Promise<T>, options?: { signal?: AbortSignal }): Promise<T>;
    export async function f(session: Session) {
      await retry(() => session.client.load("x"));
    }
  `,
    },
    {
      name: 'a callback that passes on what may hold the signal',
      code: dedent`
    interface Call { readonly signal?: AbortSignal; readonly init: any }
    declare function load(init: unknown): Promise<string>;
    declare function retry<T>(task: () => Promise<T>, options?: { signal?: AbortSignal }): Promise<T>;
    export async function f(call: Call) {
      await retry(() => load(call.init));
    }
  `,
    },
  ],
  invalid: [
    {
      name: 'a callback that reads something else of the options',
      code: dedent`
    interface Options { readonly signal?: AbortSignal; readonly strict?: boolean }
    declare function until(isDone: (url: URL) => boolean, options?: { signal?: AbortSignal | undefined; timeout?: number }): Promise<void>;
    export async function f(options?: Options) {
      await until(url => url.hash === "" && options?.strict === true, { timeout: 1 });
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            interface Options { readonly signal?: AbortSignal; readonly strict?: boolean }
            declare function until(isDone: (url: URL) => boolean, options?: { signal?: AbortSignal | undefined; timeout?: number }): Promise<void>;
            export async function f(options?: Options) {
              await until(url => url.hash === "" && options?.strict === true, { timeout: 1, signal: options?.signal });
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'a named callback that reads something else of the options',
      code: dedent`
    interface Options { readonly signal?: AbortSignal; readonly at: { readonly path: string } }
    declare function until(isDone: (url: URL) => boolean, signal?: AbortSignal): Promise<void>;
    export async function f(options: Options) {
      const isThere = (url: URL) => url.pathname === options.at.path;
      await until(isThere);
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 5,
          column: 9,
          endLine: 5,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            interface Options { readonly signal?: AbortSignal; readonly at: { readonly path: string } }
            declare function until(isDone: (url: URL) => boolean, signal?: AbortSignal): Promise<void>;
            export async function f(options: Options) {
              const isThere = (url: URL) => url.pathname === options.at.path;
              await until(isThere, options.signal);
            }
          `,
            },
          ],
        },
      ],
    },
  ],
});
