import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'a signal that is left out on purpose, as its name says',
      code: dedent`
        export async function f(url: string, options: RequestInit) {
          const { signal: _, ...rest } = options;
          return await fetch(url, rest);
        }
        export async function g(url: string, { signal: _signal, ...rest }: RequestInit) {
          return await fetch(url, { ...rest, method: 'PUT' });
        }
      `,
    },
    {
      name: 'what a pattern leaves, with the signal again',
      code: dedent`
        export async function f({ signal, ...rest }: RequestInit) {
          return fetch('x', { ...rest, signal: signal ?? null });
        }
      `,
    },
    {
      name: 'what a pattern leaves that has taken something else',
      code: dedent`
        export async function f({ method, ...rest }: RequestInit) {
          return fetch('x', { ...rest, method: method ?? 'GET' });
        }
      `,
    },
    {
      name: 'what a pattern leaves, and is given the signal again',
      code: dedent`
        export async function f(url: string, { signal, ...rest }: RequestInit) {
          const init: RequestInit = rest;
          init.signal = signal ?? null;
          return fetch(url, rest);
        }
      `,
    },
    {
      name: 'what a pattern leaves, and another function may add to',
      code: dedent`
        export async function f(url: string, { signal, ...rest }: RequestInit) {
          Object.assign(rest, { signal });
          return fetch(url, rest);
        }
      `,
    },
    {
      name: 'what a pattern leaves, and can be replaced',
      code: dedent`
        export async function f(url: string, { signal, ...rest }: RequestInit) {
          if (signal) rest = { ...rest, signal } as typeof rest;
          return fetch(url, rest);
        }
      `,
    },
    {
      name: 'a signal that is taken out, and ignored on purpose',
      code: dedent`
        export async function f(url: string, { signal: _signal, ...rest }: RequestInit) {
          return fetch(url, rest);
        }
      `,
    },
    {
      name: 'the rest of a list',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal, ...more: string[]): Promise<string>;
        export async function f([signal, ...rest]: [AbortSignal, string]) {
          return load(...rest);
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'options that a pattern has taken the signal out of',
      code: dedent`
        declare function load(id: string, options?: { signal?: AbortSignal | undefined; cache?: boolean }): Promise<string>;
        export async function f(options: { signal?: AbortSignal; cache?: boolean }) {
          const { signal, ...rest } = options;
          signal?.throwIfAborted();
          return load('x', rest);
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function load(id: string, options?: { signal?: AbortSignal | undefined; cache?: boolean }): Promise<string>;
                export async function f(options: { signal?: AbortSignal; cache?: boolean }) {
                  const { signal, ...rest } = options;
                  signal?.throwIfAborted();
                  return load('x', { ...rest, signal });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'options that a parameter has taken the signal out of, by another name',
      code: dedent`
        export async function f(url: string, { signal: given, ...rest }: RequestInit) {
          given?.throwIfAborted();
          return fetch(url, rest);
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 3,
          column: 10,
          endLine: 3,
          endColumn: 15,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                export async function f(url: string, { signal: given, ...rest }: RequestInit) {
                  given?.throwIfAborted();
                  return fetch(url, { ...rest, ...(given && { signal: given }) });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a literal with options that the signal was taken out of',
      code: dedent`
        export async function f({ signal, ...rest }: RequestInit) {
          signal?.throwIfAborted();
          return fetch('x', { ...rest, method: 'POST' });
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 3,
          column: 10,
          endLine: 3,
          endColumn: 15,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                export async function f({ signal, ...rest }: RequestInit) {
                  signal?.throwIfAborted();
                  return fetch('x', { ...rest, method: 'POST', ...(signal && { signal }) });
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
