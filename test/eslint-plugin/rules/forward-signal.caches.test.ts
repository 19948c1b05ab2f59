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
    {
      name: 'an answer on its way into a cache of the module',
      code: dedent`
        let cachedToken = "";
        export async function handle(request: Request) {
          if (!cachedToken) {
            const response = await fetch("https://example.com/token");
            cachedToken = await response.text();
          }
          return new Response(cachedToken + request.url);
        }
      `,
    },
    {
      name: 'an answer that is asked for while there is none yet',
      code: dedent`
        let release: { name: string } | undefined;
        export async function handle(request: Request) {
          if (release === undefined) {
            const response = await fetch("https://example.com/release");
            const name = await response.text();
            release = { name };
          }
          return new Response(release.name + request.url);
        }
      `,
    },
    {
      name: 'an answer that is asked for where the one of before is not returned',
      code: dedent`
        export class Releases {
          #release = "";
          async handle(request: Request) {
            if (this.#release) return new Response(this.#release + request.url);
            const response = await fetch("https://example.com/release");
            this.#release = await response.text();
            return new Response(this.#release + request.url);
          }
        }
      `,
    },
    {
      name: 'an answer that the options keep for who asks next',
      code: dedent`
        declare global { interface RequestInit { next?: { revalidate?: number | false } } }
        export async function GET(request: Request) {
          const recent = await fetch("https://example.com/recent", { next: { revalidate: 60 } });
          const fixed = await fetch("https://example.com/fixed", { cache: "force-cache" });
          return new Response(request.url + (await recent.text()) + (await fixed.text()));
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'an answer on its way into a variable of the function',
      code: dedent`
        export async function handle(request: Request) {
          let cachedToken = "";
          const response = await fetch("https://example.com/token");
          cachedToken = await response.text();
          return new Response(cachedToken + request.url);
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
                export async function handle(request: Request) {
                  let cachedToken = "";
                  const response = await fetch("https://example.com/token", { signal: request.signal });
                  cachedToken = await response.text();
                  return new Response(cachedToken + request.url);
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'an answer that the options keep for nobody',
      code: dedent`
        declare global { interface RequestInit { next?: { revalidate?: number | false } } }
        export async function GET(request: Request) {
          const response = await fetch("https://example.com/now", { next: { revalidate: 0 } });
          return new Response(request.url + (await response.text()));
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
                declare global { interface RequestInit { next?: { revalidate?: number | false } } }
                export async function GET(request: Request) {
                  const response = await fetch("https://example.com/now", { next: { revalidate: 0 }, signal: request.signal });
                  return new Response(request.url + (await response.text()));
                }
              `,
            },
          ],
        },
      ],
    },
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
    {
      name: 'an answer that each request puts in the place of the last one',
      code: dedent`
        let last = "";
        export async function handle(request: Request) {
          const response = await fetch("https://example.com/release");
          last = await response.text();
          return new Response(last + request.url);
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
                let last = "";
                export async function handle(request: Request) {
                  const response = await fetch("https://example.com/release", { signal: request.signal });
                  last = await response.text();
                  return new Response(last + request.url);
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a variable of the module that is taken for the time of the request',
      code: dedent`
        let current: object | null = null;
        export async function handle(request: Request) {
          if (current) return new Response("busy");
          const response = await fetch("https://example.com/release");
          current = null;
          return new Response(request.url + (await response.text()));
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 26,
          endLine: 4,
          endColumn: 31,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                let current: object | null = null;
                export async function handle(request: Request) {
                  if (current) return new Response("busy");
                  const response = await fetch("https://example.com/release", { signal: request.signal });
                  current = null;
                  return new Response(request.url + (await response.text()));
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
