import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-detached-signal', ruleOf('no-detached-signal'), {
  valid: [
    {
      name: 'what is read for a client before a write behind all cases',
      code: dedent`
        export async function f(request: Request, kind: string) {
          let text = "";
          switch (kind) {
            case "remote": {
              const response = await fetch("https://example.com/a", { signal: AbortSignal.timeout(5_000) });
              text = await response.text();
              break;
            }
            default:
              text = request.url;
          }
          await fetch("https://example.com/b", { method: "PUT", body: text });
          return text;
        }
      `,
    },
    {
      name: 'what is read for a client in a loop with a branch that writes',
      code: dedent`
        export async function f(request: Request, ids: readonly string[]) {
          for (const id of ids) {
            if (request.url.endsWith(id)) {
              await fetch("https://example.com/" + id, { signal: AbortSignal.timeout(5_000) });
            } else {
              await fetch("https://example.com/" + id, { method: "DELETE" });
            }
          }
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'what is read for a client beside a case and a branch that write',
      code: dedent`
        export async function f(request: Request, kind: string) {
          switch (kind) {
            case "read": {
              const response = await fetch("https://example.com/a", { signal: AbortSignal.timeout(5_000) });
              return response;
            }
            case "write":
              return fetch("https://example.com/a", { method: "PUT" });
          }
        }
        export async function g(request: Request, kind: string) {
          if (request.url === kind) {
            return fetch("https://example.com/b", { signal: AbortSignal.timeout(5_000) });
          }
          return fetch("https://example.com/b", { method: "DELETE" });
        }
      `,
      errors: [
        {
          messageId: 'detached',
          line: 4,
          column: 71,
          endLine: 4,
          endColumn: 97,
          suggestions: [
            {
              messageId: 'abortByBoth',
              output: dedent`
                export async function f(request: Request, kind: string) {
                  switch (kind) {
                    case "read": {
                      const response = await fetch("https://example.com/a", { signal: AbortSignal.any([request.signal, AbortSignal.timeout(5_000)]) });
                      return response;
                    }
                    case "write":
                      return fetch("https://example.com/a", { method: "PUT" });
                  }
                }
                export async function g(request: Request, kind: string) {
                  if (request.url === kind) {
                    return fetch("https://example.com/b", { signal: AbortSignal.timeout(5_000) });
                  }
                  return fetch("https://example.com/b", { method: "DELETE" });
                }
              `,
            },
          ],
        },
        {
          messageId: 'detached',
          line: 13,
          column: 53,
          endLine: 13,
          endColumn: 79,
          suggestions: [
            {
              messageId: 'abortByBoth',
              output: dedent`
                export async function f(request: Request, kind: string) {
                  switch (kind) {
                    case "read": {
                      const response = await fetch("https://example.com/a", { signal: AbortSignal.timeout(5_000) });
                      return response;
                    }
                    case "write":
                      return fetch("https://example.com/a", { method: "PUT" });
                  }
                }
                export async function g(request: Request, kind: string) {
                  if (request.url === kind) {
                    return fetch("https://example.com/b", { signal: AbortSignal.any([request.signal, AbortSignal.timeout(5_000)]) });
                  }
                  return fetch("https://example.com/b", { method: "DELETE" });
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
