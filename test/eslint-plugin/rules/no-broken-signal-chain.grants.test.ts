import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-broken-signal-chain', ruleOf('no-broken-signal-chain'), {
  valid: [
    {
      name: 'a token that is renewed with one that is good for one use',
      code: dedent`
        async function renew(token: string) {
          const answer = await fetch("https://example.com/token", {
            method: "POST",
            body: new URLSearchParams({ grant_type: "refresh_token", refresh_token: token }),
          });
          return await answer.text();
        }
        export async function f(token: string, signal: AbortSignal) {
          const answer = await fetch("https://example.com/usage", { signal });
          return answer.status === 401 ? await renew(token) : await answer.text();
        }
      `,
    },
    {
      name: 'a token that is renewed, by the name of what does it',
      code: dedent`
        async function refreshAccessToken(id: string) {
          return await (await fetch(id, { method: "POST" })).text();
        }
        export async function f(id: string, signal: AbortSignal) {
          return await fetch(await refreshAccessToken(id), { signal });
        }
      `,
    },
    {
      name: 'a token that is given to be renewed',
      code: dedent`
        async function enter(refreshToken: string) {
          return await fetch("https://example.com/session", { method: "POST", body: JSON.stringify({ refreshToken }) });
        }
        export async function f(token: string, signal: AbortSignal) {
          signal.throwIfAborted();
          return await enter(token);
        }
      `,
    },
    {
      name: 'what is saved that a code was exchanged for, for whomever',
      code: dedent`
        declare function exchangeCode(code: string, signal: AbortSignal): Promise<string>;
        async function saveToken(token: string) {
          await fetch("https://example.com/secrets", { method: "POST", body: token });
        }
        export async function f(code: string, signal: AbortSignal) {
          await saveToken(await exchangeCode(code, signal));
          const token = await exchangeCode(code, signal);
          await saveToken(token);
        }
      `,
    },
  ],

  invalid: [
    {
      name: 'what is saved without an exchange, and what is read behind one, for a caller',
      code: dedent`
        declare function exchangeCode(code: string, signal: AbortSignal): Promise<string>;
        declare function load(id: string, signal: AbortSignal): Promise<string>;
        async function saveToken(token: string) {
          await fetch("https://example.com/secrets", { method: "POST", body: token });
        }
        async function whoIs(token: string) {
          return (await fetch("https://example.com/user?" + token)).json();
        }
        export async function f(id: string, signal: AbortSignal) {
          const token = await load(id, signal);
          await saveToken(token);
        }
        export async function g(code: string, signal: AbortSignal) {
          const token = await exchangeCode(code, signal);
          return await whoIs(token);
        }
      `,
      errors: [
        {
          messageId: 'brokenChain',
          line: 3,
          column: 16,
          endLine: 3,
          endColumn: 25,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
        declare function exchangeCode(code: string, signal: AbortSignal): Promise<string>;
        declare function load(id: string, signal: AbortSignal): Promise<string>;
        async function saveToken(token: string, signal?: AbortSignal) {
          await fetch("https://example.com/secrets", { method: "POST", body: token, ...(signal && { signal }) });
        }
        async function whoIs(token: string) {
          return (await fetch("https://example.com/user?" + token)).json();
        }
        export async function f(id: string, signal: AbortSignal) {
          const token = await load(id, signal);
          await saveToken(token, signal);
        }
        export async function g(code: string, signal: AbortSignal) {
          const token = await exchangeCode(code, signal);
          return await whoIs(token);
        }
`,
            },
          ],
        },
        {
          messageId: 'brokenChain',
          line: 6,
          column: 16,
          endLine: 6,
          endColumn: 21,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
        declare function exchangeCode(code: string, signal: AbortSignal): Promise<string>;
        declare function load(id: string, signal: AbortSignal): Promise<string>;
        async function saveToken(token: string) {
          await fetch("https://example.com/secrets", { method: "POST", body: token });
        }
        async function whoIs(token: string, signal?: AbortSignal) {
          return (await fetch("https://example.com/user?" + token, { ...(signal && { signal }) })).json();
        }
        export async function f(id: string, signal: AbortSignal) {
          const token = await load(id, signal);
          await saveToken(token);
        }
        export async function g(code: string, signal: AbortSignal) {
          const token = await exchangeCode(code, signal);
          return await whoIs(token, signal);
        }
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a token that can be asked for again',
      code: dedent`
        async function enter(key: string) {
          return await fetch("https://example.com/token", { body: new URLSearchParams({ grant_type: "client_credentials", key }) });
        }
        export async function f(key: string, signal: AbortSignal) {
          signal.throwIfAborted();
          return await enter(key);
        }
      `,
      errors: [
        {
          messageId: 'brokenChain',
          line: 1,
          column: 16,
          endLine: 1,
          endColumn: 21,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
        async function enter(key: string, signal?: AbortSignal) {
          return await fetch("https://example.com/token", { body: new URLSearchParams({ grant_type: "client_credentials", key }), ...(signal && { signal }) });
        }
        export async function f(key: string, signal: AbortSignal) {
          signal.throwIfAborted();
          return await enter(key, signal);
        }
`,
            },
          ],
        },
      ],
    },
  ],
});
