import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'the grant of a code that parameters are given',
      code: dedent`
        export async function f(request: Request, code: string) {
          const parameters = new URLSearchParams({ code });
          parameters.set('grant_type', 'authorization_code');
          const answer = await fetch("https://example.com/token", { method: "POST", body: parameters });
          return await answer.text();
        }
      `,
    },
    {
      name: 'an address that revokes',
      code: dedent`
        export async function f(request: Request, revokeUrl: string) {
          const answer = await fetch(revokeUrl, { method: "POST" });
          return answer.ok;
        }
      `,
    },
    {
      name: 'an address that revokes, written out',
      code: dedent`
        export async function f(request: Request) {
          const answer = await fetch("https://example.com/oauth/revoke", { method: "POST" });
          return answer.ok;
        }
      `,
    },
    {
      name: 'a code that is exchanged for the client of a request',
      code: dedent`
        export async function f(request: Request, code: string) {
          const answer = await fetch("https://example.com/token", {
            method: "POST",
            body: new URLSearchParams({ grant_type: "authorization_code", code }),
          });
          return await answer.json();
        }
      `,
    },
    {
      name: 'a token that is renewed, with parameters of their own',
      code: dedent`
        export async function f(request: Request, token: string) {
          const body = new URLSearchParams({ grant_type: "refresh_token", refresh_token: token });
          const answer = await fetch("https://example.com/token", { method: "POST", body });
          return await answer.json();
        }
      `,
    },
    {
      name: 'a code that is exchanged with the secret of the client',
      code: dedent`
        export async function f(request: Request, code: string) {
          const answer = await fetch("https://example.com/token", {
            method: "POST",
            body: JSON.stringify({ client_secret: "secret", code }),
          });
          return await answer.json();
        }
      `,
    },
    {
      name: 'a code that a function of that name exchanges',
      code: dedent`
        declare function exchangeCodeForTokens(code: string, signal?: AbortSignal): Promise<string>;
        export async function f(request: Request, code: string) {
          return await exchangeCodeForTokens(code);
        }
      `,
    },
    {
      name: 'what is read when the code has been spent',
      code: dedent`
        export async function f(request: Request, code: string) {
          const answer = await fetch("https://example.com/token", {
            method: "POST",
            body: new URLSearchParams({ grant_type: "authorization_code", code }),
          });
          const user = await fetch("https://example.com/user", { headers: { token: await answer.text() } });
          return await user.json();
        }
      `,
    },
    {
      name: 'a token that is asked for a code, and what comes after it',
      code: dedent`
        declare const client: {
          getToken(code: string, options?: { readonly signal?: AbortSignal }): Promise<string>;
          acquireTokenByCode(asked: { readonly code: string }, options?: { readonly signal?: AbortSignal }): Promise<string>;
        };
        export async function f(request: Request, code: string) {
          const token = await client.getToken(code);
          const other = await client.acquireTokenByCode({ code });
          const user = await fetch("https://example.com/user", { headers: { token } });
          return [other, user];
        }
      `,
    },
    {
      name: 'a grant that the client has sent, which is passed on',
      code: dedent`
        declare function answer(response: Response): Promise<Response>;
        declare const endpoints: { readonly token_endpoint: string };
        export async function f(request: Request, tokenUrl: string) {
          const body = new URLSearchParams(await request.text());
          const response = await fetch(tokenUrl, { method: "POST", body });
          const other = await fetch(endpoints.token_endpoint, { method: "POST", body });
          return [await answer(response), await answer(other)];
        }
      `,
    },
    {
      name: 'a client that is registered',
      code: dedent`
        declare function answer(response: Response): Promise<Response>;
        declare const endpoints: { readonly registrationUrl: string };
        export async function f(request: Request) {
          const response = await fetch(endpoints.registrationUrl, { method: "POST" });
          const other = await fetch("https://example.com/register", { method: "POST" });
          return [await answer(response), await answer(other)];
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'an address for tokens that is told a grant that can be asked for again',
      code: dedent`
        export async function f(request: Request, tokenUrl: string) {
          const body = new URLSearchParams({ grant_type: "client_credentials" });
          const answer = await fetch(tokenUrl, { method: "POST", body });
          return await answer.json();
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 3,
          column: 24,
          endLine: 3,
          endColumn: 29,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                export async function f(request: Request, tokenUrl: string) {
                  const body = new URLSearchParams({ grant_type: "client_credentials" });
                  const answer = await fetch(tokenUrl, { method: "POST", body, signal: request.signal });
                  return await answer.json();
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'an address for tokens that is only read',
      code: dedent`
        export async function f(request: Request, tokenUrl: string) {
          const answer = await fetch(tokenUrl);
          return await answer.json();
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 2,
          column: 24,
          endLine: 2,
          endColumn: 29,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                export async function f(request: Request, tokenUrl: string) {
                  const answer = await fetch(tokenUrl, { signal: request.signal });
                  return await answer.json();
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a grant that can be asked for again, which parameters are given',
      code: dedent`
        export async function f(request: Request) {
          const parameters = new URLSearchParams();
          parameters.set('grant_type', 'client_credentials');
          const answer = await fetch("https://example.com/token", { method: "POST", body: parameters });
          return await answer.text();
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 24,
          endLine: 4,
          endColumn: 29,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                export async function f(request: Request) {
                  const parameters = new URLSearchParams();
                  parameters.set('grant_type', 'client_credentials');
                  const answer = await fetch("https://example.com/token", { method: "POST", body: parameters, signal: request.signal });
                  return await answer.text();
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'parameters that are given something else',
      code: dedent`
        export async function f(request: Request) {
          const parameters = new URLSearchParams();
          parameters.set('kind', 'authorization_code');
          parameters.delete('grant_type', 'authorization_code');
          const answer = await fetch("https://example.com/find/kind", { method: "POST", body: parameters });
          return await answer.text();
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 5,
          column: 24,
          endLine: 5,
          endColumn: 29,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                export async function f(request: Request) {
                  const parameters = new URLSearchParams();
                  parameters.set('kind', 'authorization_code');
                  parameters.delete('grant_type', 'authorization_code');
                  const answer = await fetch("https://example.com/find/kind", { method: "POST", body: parameters, signal: request.signal });
                  return await answer.text();
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'an address of what has been revoked',
      code: dedent`
        export async function f(request: Request) {
          const answer = await fetch("https://example.com/revoked/search", { method: "POST" });
          return answer.ok;
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 2,
          column: 24,
          endLine: 2,
          endColumn: 29,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                export async function f(request: Request) {
                  const answer = await fetch("https://example.com/revoked/search", { method: "POST", signal: request.signal });
                  return answer.ok;
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'what is revoked for a caller that is no client',
      code: dedent`
        export async function f(signal: AbortSignal) {
          const answer = await fetch("https://example.com/revoke", { method: "POST" });
          signal.throwIfAborted();
          return answer.ok;
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 2,
          column: 24,
          endLine: 2,
          endColumn: 29,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                export async function f(signal: AbortSignal) {
                  const answer = await fetch("https://example.com/revoke", { method: "POST", signal });
                  signal.throwIfAborted();
                  return answer.ok;
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a grant that can be asked for again',
      code: dedent`
        export async function f(request: Request) {
          const body = new URLSearchParams({ grant_type: "client_credentials" });
          const answer = await fetch("https://example.com/token", { method: "POST", body });
          return await answer.json();
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 3,
          column: 24,
          endLine: 3,
          endColumn: 29,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                export async function f(request: Request) {
                  const body = new URLSearchParams({ grant_type: "client_credentials" });
                  const answer = await fetch("https://example.com/token", { method: "POST", body, signal: request.signal });
                  return await answer.json();
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a code that is exchanged for a caller',
      code: dedent`
        export async function f(code: string, signal: AbortSignal) {
          signal.throwIfAborted();
          const answer = await fetch("https://example.com/token", {
            method: "POST",
            body: new URLSearchParams({ grant_type: "authorization_code", code }),
          });
          return await answer.text();
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 3,
          column: 24,
          endLine: 3,
          endColumn: 29,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                export async function f(code: string, signal: AbortSignal) {
                  signal.throwIfAborted();
                  const answer = await fetch("https://example.com/token", {
                    method: "POST",
                    body: new URLSearchParams({ grant_type: "authorization_code", code }),
                    signal,
                  });
                  return await answer.text();
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'what is read where no code has been spent',
      code: dedent`
        export async function f(request: Request, code?: string) {
          if (code) {
            const answer = await fetch("https://example.com/token", {
              method: "POST",
              body: new URLSearchParams({ grant_type: "authorization_code", code }),
            });
            return await answer.text();
          }
          const user = await fetch("https://example.com/user");
          return await user.text();
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 9,
          column: 22,
          endLine: 9,
          endColumn: 27,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                export async function f(request: Request, code?: string) {
                  if (code) {
                    const answer = await fetch("https://example.com/token", {
                      method: "POST",
                      body: new URLSearchParams({ grant_type: "authorization_code", code }),
                    });
                    return await answer.text();
                  }
                  const user = await fetch("https://example.com/user", { signal: request.signal });
                  return await user.text();
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a code that proves nothing',
      code: dedent`
        export async function f(request: Request, code: string) {
          const answer = await fetch("https://example.com/validate", { method: "POST", body: JSON.stringify({ code }) });
          return await answer.json();
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 2,
          column: 24,
          endLine: 2,
          endColumn: 29,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                export async function f(request: Request, code: string) {
                  const answer = await fetch("https://example.com/validate", { method: "POST", body: JSON.stringify({ code }), signal: request.signal });
                  return await answer.json();
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a token that is asked for something else',
      code: dedent`
        declare function getToken(name: string, options?: { readonly signal?: AbortSignal }): Promise<string>;
        export async function f(request: Request, name: string) {
          return await getToken(name);
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 3,
          column: 16,
          endLine: 3,
          endColumn: 24,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function getToken(name: string, options?: { readonly signal?: AbortSignal }): Promise<string>;
                export async function f(request: Request, name: string) {
                  return await getToken(name, { signal: request.signal });
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
