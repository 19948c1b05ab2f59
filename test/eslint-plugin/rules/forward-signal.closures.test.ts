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
    {
      name: 'a callback that calls a function which closes over the signal',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function retry<T>(task: () => Promise<T>, options?: { signal?: AbortSignal }): Promise<T>;
    export async function f(signal: AbortSignal) {
      const attempt = (id: string) => load(id, signal);
      const both = async () => { await attempt("x"); return attempt("y"); };
      await retry(() => both());
    }
  `,
    },
    {
      name: 'a callback whose functions call each other, and one the signal',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function retry<T>(task: () => Promise<T>, options?: { signal?: AbortSignal }): Promise<T>;
    export async function f(signal: AbortSignal) {
      async function next(id: string): Promise<string> { return id === "" ? last() : next(id.slice(1)); }
      async function last(): Promise<string> { return signal.aborted ? next("") : load("x", signal); }
      await retry(() => next("abc"));
    }
  `,
    },
    {
      name: 'a function beside it that takes the signal where it is given none',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function retry<T>(task: () => Promise<T>, options?: { signal?: AbortSignal }): Promise<T>;
    export async function f(signal: AbortSignal) {
      const one = async (id: string, given?: AbortSignal) => { given ??= signal; return load(id, given); };
      const other = async (id: string, given: AbortSignal = signal) => load(id, given);
      await one("x");
      await other("x");
    }
  `,
    },
    {
      name: 'a function beside it that takes the signal of the options where it is given none',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function retry<T>(task: () => Promise<T>, options?: { signal?: AbortSignal }): Promise<T>;
    export async function f(options: { readonly signal?: AbortSignal }) {
      const one = async (id: string, given?: AbortSignal) => load(id, given ?? options.signal);
      await one("x");
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
    {
      name: 'a callback whose functions never come to the signal',
      code: dedent`
    declare function load(id: string): Promise<string>;
    declare function retry<T>(task: () => Promise<T>, signal?: AbortSignal): Promise<T>;
    export async function f(signal: AbortSignal) {
      async function next(id: string): Promise<string> { return id === "" ? load("x") : next(id.slice(1)); }
      await retry(() => next("abc"));
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
            declare function load(id: string): Promise<string>;
            declare function retry<T>(task: () => Promise<T>, signal?: AbortSignal): Promise<T>;
            export async function f(signal: AbortSignal) {
              async function next(id: string): Promise<string> { return id === "" ? load("x") : next(id.slice(1)); }
              await retry(() => next("abc"), signal);
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'a function beside it that only asks the signal, and works with what it is given',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      const one = async (id: string, given?: AbortSignal) => signal.aborted ? "" : load(id, given);
      await one("x");
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            declare function load(id: string, signal?: AbortSignal): Promise<string>;
            export async function f(signal: AbortSignal) {
              const one = async (id: string, given?: AbortSignal) => signal.aborted ? "" : load(id, given);
              await one("x", signal);
            }
          `,
            },
          ],
        },
      ],
    },
  ],
});
