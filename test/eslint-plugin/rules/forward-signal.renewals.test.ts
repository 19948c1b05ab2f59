import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    // Whose signal it is does not matter: the tokens are of a session.
    {
      name: 'a token that is renewed for whoever waits for it',
      code: dedent`
        interface Config { readonly signal?: AbortSignal; readonly url: string }
        declare const client: { post(url: string, data: object, options?: { signal?: AbortSignal }): Promise<string> };
        export async function retry(config: Config, refreshToken: string) {
          const token = await client.post("/refresh", { refreshToken });
          return fetch(config.url, { headers: { token }, signal: config.signal ?? null });
        }
      `,
    },
    {
      name: 'a token that is renewed by the name of the function',
      code: dedent`
        declare function refreshAccessToken(id: string, signal?: AbortSignal): Promise<string>;
        export async function load(id: string, signal: AbortSignal) {
          const token = await refreshAccessToken(id);
          return fetch("https://example.com", { headers: { token }, signal });
        }
      `,
    },
    {
      name: 'a grant that is a renewal',
      code: dedent`
        export async function renew(token: string, signal: AbortSignal) {
          signal.throwIfAborted();
          return fetch("https://example.com/token", {
            method: "POST",
            body: new URLSearchParams({ grant_type: "refresh_token", refresh_token: token }),
          });
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a token that is only asked for',
      code: dedent`
        declare function getAccessToken(id: string, signal?: AbortSignal): Promise<string>;
        export async function load(id: string, signal: AbortSignal) {
          const token = await getAccessToken(id);
          return fetch("https://example.com", { headers: { token }, signal });
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 3,
          column: 23,
          endLine: 3,
          endColumn: 37,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function getAccessToken(id: string, signal?: AbortSignal): Promise<string>;
                export async function load(id: string, signal: AbortSignal) {
                  const token = await getAccessToken(id, signal);
                  return fetch("https://example.com", { headers: { token }, signal });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'both tokens, which are only handed on',
      code: dedent`
        declare function save(tokens: object, options?: { signal?: AbortSignal }): Promise<void>;
        export async function keep(accessToken: string, refreshToken: string, signal: AbortSignal) {
          signal.throwIfAborted();
          await save({ accessToken, refreshToken });
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function save(tokens: object, options?: { signal?: AbortSignal }): Promise<void>;
                export async function keep(accessToken: string, refreshToken: string, signal: AbortSignal) {
                  signal.throwIfAborted();
                  await save({ accessToken, refreshToken }, { signal });
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
