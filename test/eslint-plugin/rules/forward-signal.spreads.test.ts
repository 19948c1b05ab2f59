import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'a constant that has the key, whatever its value',
      code: dedent`
        const common = { method: 'POST', signal: null };
        export async function f(signal: AbortSignal) {
          return await fetch('x', { ...common, body: 'x' });
        }
      `,
    },
    {
      name: 'a constant that is given the signal later',
      code: dedent`
        export async function f(signal: AbortSignal) {
          const common: RequestInit = { method: 'POST' };
          common.signal = signal;
          return await fetch('x', { ...common, body: 'x' });
        }
      `,
    },
    {
      name: 'a constant that another function may add to',
      code: dedent`
        declare function prepare(init: RequestInit): void;
        export async function f(signal: AbortSignal) {
          const common: RequestInit = { method: 'POST' };
          prepare(common);
          return await fetch('x', { ...common, body: 'x' });
        }
      `,
    },
    {
      name: 'a constant of the module that others can see',
      code: dedent`
        export const common: RequestInit = { method: 'POST' };
        export async function f(signal: AbortSignal) {
          return await fetch('x', { ...common, body: 'x' });
        }
      `,
    },
    {
      name: 'options of which nobody here knows what they have',
      code: dedent`
        export async function f(signal: AbortSignal, extra: { cache: RequestCache }) {
          return await fetch('x', { ...extra, method: 'POST' });
        }
      `,
    },
    {
      name: 'the options of the caller, spread into one of two that are handed on',
      code: dedent`
        interface CallOptions { readonly signal?: AbortSignal; readonly limit?: number }
        declare function run(command: object, options?: { signal?: AbortSignal }): Promise<string>;
        export async function f(name: string | object, options?: CallOptions) {
          const command: object = typeof name === 'string' ? { name, ...options } : name;
          return await run(command);
        }
      `,
    },
    {
      name: 'the options of the caller, or none',
      code: dedent`
        interface CallOptions { readonly signal?: AbortSignal; readonly limit?: number }
        declare function run(command: object, options?: { signal?: AbortSignal }): Promise<string>;
        export async function f(isBare: boolean, options: CallOptions) {
          return await run(isBare ? {} : { name: 'x', ...options });
        }
      `,
    },
    {
      name: 'a function whose result may have it',
      code: dedent`
        function common(given: RequestInit) {
          if (given.signal) return given;
          return { method: 'POST' };
        }
        export async function f(signal: AbortSignal, given: RequestInit) {
          return await fetch('x', { ...common(given), body: 'x' });
        }
      `,
    },
    {
      name: 'a list that is spread into the arguments',
      code: dedent`
        declare function load(id: string, options?: { signal?: AbortSignal }): Promise<string>;
        const given = ['x', {}] as const;
        export async function f(signal: AbortSignal) {
          return await load(...given);
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a constant of the module, which other calls share',
      code: dedent`
        const common = { method: 'POST', headers: { accept: 'text/plain' } };
        export async function f(signal: AbortSignal) {
          return await fetch('x', { ...common, body: 'x' });
        }
        export function ping() {
          return fetch('y', common);
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 3,
          column: 16,
          endLine: 3,
          endColumn: 21,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                const common = { method: 'POST', headers: { accept: 'text/plain' } };
                export async function f(signal: AbortSignal) {
                  return await fetch('x', { ...common, body: 'x', signal });
                }
                export function ping() {
                  return fetch('y', common);
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a constant whose type would allow a signal',
      code: dedent`
        export async function f(signal: AbortSignal, token: string) {
          const common: RequestInit = { method: 'POST' };
          common.headers = { authorization: token };
          return await fetch('x', { ...common, body: 'x' });
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 16,
          endLine: 4,
          endColumn: 21,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                export async function f(signal: AbortSignal, token: string) {
                  const common: RequestInit = { method: 'POST' };
                  common.headers = { authorization: token };
                  return await fetch('x', { ...common, body: 'x', signal });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'what a function of the file makes',
      code: dedent`
        function common(token?: string) {
          if (!token) return { method: 'POST' };
          return { method: 'POST', headers: { authorization: token } };
        }
        const text = (body: string) => ({ body });
        export async function f(signal: AbortSignal, token: string) {
          return await fetch('x', { ...common(token), ...text('x') });
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 7,
          column: 16,
          endLine: 7,
          endColumn: 21,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                function common(token?: string) {
                  if (!token) return { method: 'POST' };
                  return { method: 'POST', headers: { authorization: token } };
                }
                const text = (body: string) => ({ body });
                export async function f(signal: AbortSignal, token: string) {
                  return await fetch('x', { ...common(token), ...text('x'), signal });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'one of two objects, neither of which has the signal',
      code: dedent`
        interface CallOptions { readonly signal?: AbortSignal; readonly limit?: number }
        declare function run(command: object, options?: { signal?: AbortSignal | undefined }): Promise<string>;
        export async function f(name: string | object, options?: CallOptions) {
          const command: object = typeof name === 'string' ? { name, limit: options?.limit } : name;
          return await run(command);
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 5,
          column: 16,
          endLine: 5,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                interface CallOptions { readonly signal?: AbortSignal; readonly limit?: number }
                declare function run(command: object, options?: { signal?: AbortSignal | undefined }): Promise<string>;
                export async function f(name: string | object, options?: CallOptions) {
                  const command: object = typeof name === 'string' ? { name, limit: options?.limit } : name;
                  return await run(command, { signal: options?.signal });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a function, or none, that uses the options of the caller',
      code: dedent`
        interface CallOptions { readonly signal?: AbortSignal; readonly limit?: number }
        declare function run(work: { done?: (() => void) | undefined }, options?: { signal?: AbortSignal | undefined }): Promise<string>;
        export async function f(isLoud: boolean, options: CallOptions) {
          const done = isLoud ? () => { console.log(options); } : undefined;
          return await run({ done });
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 5,
          column: 16,
          endLine: 5,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                interface CallOptions { readonly signal?: AbortSignal; readonly limit?: number }
                declare function run(work: { done?: (() => void) | undefined }, options?: { signal?: AbortSignal | undefined }): Promise<string>;
                export async function f(isLoud: boolean, options: CallOptions) {
                  const done = isLoud ? () => { console.log(options); } : undefined;
                  return await run({ done }, { signal: options.signal });
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
