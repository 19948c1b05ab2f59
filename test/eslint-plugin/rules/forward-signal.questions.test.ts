import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    // A `POST` for a client is taken for a change.
    {
      name: 'an address that says nothing of it',
      code: dedent`
        export async function f(request: Request, address: string) {
          const made = await fetch(address, { method: 'POST' });
          const access = await fetch(\`https://example.com/access?of=\${address}\`, { method: 'POST' });
          return [made.status, access.status];
        }
      `,
    },
    {
      name: 'an answer that is read',
      code: dedent`
        export async function f(request: Request, url: string) {
          const response = await fetch(url, { method: 'POST', body: await request.text() });
          return Response.json(await response.json(), { status: response.status });
        }
      `,
    },
    {
      name: 'a question that changes something',
      code: dedent`
        export async function f(request: Request, id: string) {
          const archived = await fetch(\`https://example.com/chats/\${id}/archive\`, { method: 'POST' });
          return archived.ok;
        }
      `,
    },
  ],
  invalid: [
    // It asks for something, or goes on with the request.
    {
      name: 'an address in a constant',
      code: dedent`
        export async function f(request: Request, base: string) {
          const url = \`\${base}/v1/chat/completions\`;
          const response = await fetch(url, { method: 'POST', body: await request.text() });
          return Response.json(await response.json());
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
                export async function f(request: Request, base: string) {
                  const url = \`\${base}/v1/chat/completions\`;
                  const response = await fetch(url, { method: 'POST', body: await request.text(), signal: request.signal });
                  return Response.json(await response.json());
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'an address that is put together',
      code: dedent`
        declare function join(base: string, path: string): string;
        export async function f(request: Request, base: string) {
          const response = await fetch(join(base, 'v1/messages'), { method: 'POST' });
          return Response.json(await response.json());
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
                declare function join(base: string, path: string): string;
                export async function f(request: Request, base: string) {
                  const response = await fetch(join(base, 'v1/messages'), { method: 'POST', signal: request.signal });
                  return Response.json(await response.json());
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'an answer that is returned',
      code: dedent`
        export async function f(request: Request, url: string) {
          return await fetch(url, { method: 'POST' });
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 2,
          column: 16,
          endLine: 2,
          endColumn: 21,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                export async function f(request: Request, url: string) {
                  return await fetch(url, { method: 'POST', signal: request.signal });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'an answer that an arrow function returns',
      code: dedent`
        export const f = (request: Request) => fetch(request.headers.get('to') ?? '', { method: 'POST' });
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 1,
          column: 40,
          endLine: 1,
          endColumn: 45,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                export const f = (request: Request) => fetch(request.headers.get('to') ?? '', { method: 'POST', signal: request.signal });
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'an answer that is returned later',
      code: dedent`
        export async function f(request: Request, url: string) {
          const response = await fetch(url, { method: 'POST' });
          console.log(response.status);
          return response;
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 2,
          column: 26,
          endLine: 2,
          endColumn: 31,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                export async function f(request: Request, url: string) {
                  const response = await fetch(url, { method: 'POST', signal: request.signal });
                  console.log(response.status);
                  return response;
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'an answer that a function is given',
      code: dedent`
        declare function pipe(from: Response): Response;
        export async function f(request: Request, url: string) {
          const upstream = await fetch(url, { method: 'POST', body: await request.text() });
          if (!upstream.ok) return new Response(null, { status: 502 });
          return pipe(upstream);
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
                declare function pipe(from: Response): Response;
                export async function f(request: Request, url: string) {
                  const upstream = await fetch(url, { method: 'POST', body: await request.text(), signal: request.signal });
                  if (!upstream.ok) return new Response(null, { status: 502 });
                  return pipe(upstream);
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a body that is handed on',
      code: dedent`
        export async function f(request: Request, url: string) {
          const upstream = await fetch(url, { method: 'POST', body: await request.text() });
          return new Response(upstream.body, { status: upstream.status });
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 2,
          column: 26,
          endLine: 2,
          endColumn: 31,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                export async function f(request: Request, url: string) {
                  const upstream = await fetch(url, { method: 'POST', body: await request.text(), signal: request.signal });
                  return new Response(upstream.body, { status: upstream.status });
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
