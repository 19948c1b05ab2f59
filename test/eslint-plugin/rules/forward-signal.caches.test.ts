import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    // All requests share what the cache holds.
    {
      name: 'a token on its way into a cache',
      code: dedent`
        declare const cache: { put(key: string, value: string): Promise<void> };
        export async function handle(request: Request) {
          const response = await fetch("https://example.com/token");
          const token = await response.text();
          await cache.put("token", token);
          return new Response(token);
        }
      `,
    },
    {
      name: 'a token on its way into a cache by a function',
      code: dedent`
        declare function putInCache(key: string, value: string): Promise<void>;
        export async function handle(request: Request) {
          const response = await fetch("https://example.com/token");
          const token = await response.text();
          await putInCache("token", token);
          return new Response(token);
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'what no cache is given',
      code: dedent`
        declare const list: { put(key: string, value: string): Promise<void> };
        export async function handle(request: Request) {
          const response = await fetch("https://example.com/token");
          const token = await response.text();
          await list.put("token", token);
          return new Response(token);
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 3,
          column: 26,
          endLine: 3,
          endColumn: 31,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare const list: { put(key: string, value: string): Promise<void> };
                export async function handle(request: Request) {
                  const response = await fetch("https://example.com/token", { signal: request.signal });
                  const token = await response.text();
                  await list.put("token", token);
                  return new Response(token);
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'what is asked of a cache before',
      code: dedent`
        declare const cache: { get(key: string): Promise<string | undefined> };
        export async function handle(request: Request) {
          const known = await cache.get("token");
          if (known) return new Response(known);
          return await fetch("https://example.com/token");
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 5,
          column: 16,
          endLine: 5,
          endColumn: 21,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare const cache: { get(key: string): Promise<string | undefined> };
                export async function handle(request: Request) {
                  const known = await cache.get("token");
                  if (known) return new Response(known);
                  return await fetch("https://example.com/token", { signal: request.signal });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'what is put into it before',
      code: dedent`
        declare const cache: { put(key: string, value: string): Promise<void> };
        export async function handle(request: Request) {
          await cache.put("seen", request.url);
          return await fetch("https://example.com/token");
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
                declare const cache: { put(key: string, value: string): Promise<void> };
                export async function handle(request: Request) {
                  await cache.put("seen", request.url);
                  return await fetch("https://example.com/token", { signal: request.signal });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a signal that is not that of a client',
      code: dedent`
        declare const cache: { put(key: string, value: string): Promise<void> };
        export async function load(signal: AbortSignal) {
          const response = await fetch("https://example.com/token");
          const token = await response.text();
          await cache.put("token", token);
          return token;
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 3,
          column: 26,
          endLine: 3,
          endColumn: 31,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare const cache: { put(key: string, value: string): Promise<void> };
                export async function load(signal: AbortSignal) {
                  const response = await fetch("https://example.com/token", { signal });
                  const token = await response.text();
                  await cache.put("token", token);
                  return token;
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
