import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-broken-signal-chain', ruleOf('no-broken-signal-chain'), {
  valid: [
    {
      name: 'what is written for a request',
      code: dedent`
        async function saveEntry(name: string) {
          return await fetch(name, { method: 'PUT' });
        }
        export async function f(request: Request) {
          return await saveEntry(request.url);
        }
      `,
    },
    {
      name: 'what is revoked for a request',
      code: dedent`
        async function revokeCredential(id: string) {
          return await fetch(id, { method: 'DELETE' });
        }
        export async function f(request: Request) {
          return await revokeCredential(request.url);
        }
      `,
    },
    {
      name: 'what is set up for a request',
      code: dedent`
        async function provisionNode(id: string) { return await fetch(id, { method: 'POST' }); }
        async function start(id: string) { return await provisionNode(id); }
        export async function f(request: Request) {
          return await start(request.url);
        }
      `,
    },
    {
      name: 'what is logged, added, uploaded or done without a result for a request',
      code: dedent`
        async function logLine(id: string) { return await fetch(id, { method: 'POST' }); }
        async function addUser(id: string) { return await fetch(id, { method: 'POST' }); }
        async function uploadFile(id: string) { return await fetch(id, { method: 'POST' }); }
        async function notify(id: string) { await fetch(id, { method: 'POST' }); }
        export async function f(request: Request) {
          await notify(request.url);
          const line = await logLine(request.url);
          return [line, await addUser(request.url), await uploadFile(request.url)];
        }
      `,
    },
    {
      name: 'what is installed, imported or restored for a request',
      code: dedent`
        async function installTheme(id: string) { return await fetch(id); }
        async function importImage(id: string) { return await fetch(id); }
        async function restore(id: string) { return await fetch(id); }
        export async function f(request: Request) {
          const theme = await installTheme(request.url);
          return [theme, await importImage(request.url), await restore(request.url)];
        }
      `,
    },
    {
      name: 'a code that is exchanged, for whomever',
      code: dedent`
        async function exchangeCodeForTokens(code: string) {
          return await fetch("https://example.com/token", { method: "POST", body: code });
        }
        export async function f(request: Request) {
          return await exchangeCodeForTokens(request.url);
        }
        export async function g(code: string, signal: AbortSignal) {
          signal.throwIfAborted();
          return await exchangeCodeForTokens(code);
        }
      `,
    },
    {
      name: 'what is asked for with what a code was exchanged for',
      code: dedent`
        declare function exchangeOAuthCode(code: string): Promise<string>;
        async function whoIs(token: string) {
          return (await fetch("https://example.com/user?" + token)).json();
        }
        export async function GET(request: Request) {
          const token = await exchangeOAuthCode(request.url);
          return Response.json(await whoIs(token));
        }
      `,
    },
    {
      name: 'what a transaction reads for a request',
      code: dedent`
        interface Table { insert(row: unknown): Promise<void> }
        declare const db: { transaction<T>(run: (table: Table) => Promise<T>): Promise<T> };
        async function rates() {
          return (await fetch("https://example.com/rates")).json();
        }
        export async function POST(request: Request) {
          await db.transaction(async table => {
            await table.insert({ url: request.url, rates: await rates() });
          });
          return new Response();
        }
      `,
    },
    {
      name: 'the answer to a captcha, which is good for one use',
      code: dedent`
        const verifiers = {
          async reCaptcha(answer: string) {
            return await fetch("https://example.com/verify", { method: "POST", body: answer }).then(each => each.ok);
          },
        };
        export async function f(request: Request, answer: string) {
          return [request.url, await verifiers.reCaptcha(answer)];
        }
      `,
    },
    {
      name: 'what goes on in the background of a request',
      code: dedent`
        async function poll(id: string) { return await fetch(id); }
        export function f(request: Request) {
          (async () => { console.log(await poll("x")); })();
          return new Response(request.url);
        }
      `,
    },
    {
      name: 'what is looked up for a request',
      code: dedent`
        declare const users: {
          findOne(id: string, options?: { signal?: AbortSignal }): Promise<object | null>;
        };
        async function ownerOf(id: string) { return await users.findOne(id); }
        export async function f(request: Request) {
          return await ownerOf(request.url);
        }
      `,
    },
    {
      name: 'what is copied for a request',
      code: dedent`
        async function copyObject(from: string) { return await fetch(from, { headers: { to: "x" } }); }
        export async function f(request: Request) {
          return await copyObject(request.url);
        }
      `,
    },
    {
      name: 'a tool that a request runs, whatever it does',
      code: dedent`
        async function executeTools(url: string) { return await fetch(url); }
        async function executeToolCall(url: string) { return await executeTools(url); }
        export async function f(request: Request) {
          return [await executeToolCall(request.url), await executeTools(request.url)];
        }
      `,
    },
    {
      name: 'what a request moves on, and who it is',
      code: dedent`
        async function resumeRun(url: string) { return await fetch(url); }
        async function getCurrentUser(url: string) { return await fetch(url); }
        export async function f(request: Request) {
          return [await getCurrentUser(request.url), await resumeRun(request.url)];
        }
      `,
    },
    {
      name: 'work that is started by a name, and answered before it has ended',
      code: dedent`
        async function work(name: string) {
          return await fetch(name);
        }
        export async function f(name: string, request: Request) {
          const working = work(name);
          working.catch(error => console.error(error));
          return new Response(request.url);
        }
      `,
    },
    {
      name: 'what fills a cache for all who ask',
      code: dedent`
        const cache = new Map<string, unknown>();
        async function load(name: string) {
          const found = cache.get(name);
          if (found) return found;
          const answer: unknown = await (await fetch(name)).json();
          cache.set(name, answer);
          return answer;
        }
        export async function f(name: string, request: Request) {
          return [request.url, await load(name)];
        }
      `,
    },
    {
      name: 'what is loaded by another to fill a cache',
      code: dedent`
        const cache = new Map<string, unknown>();
        async function read(name: string): Promise<unknown> {
          return await (await fetch(name)).json();
        }
        async function load(name: string) {
          const found = cache.get(name);
          if (found) return found;
          const answer = await read(name);
          cache.set(name, answer);
          return answer;
        }
        export async function f(name: string, request: Request) {
          return [request.url, await load(name)];
        }
      `,
    },
    {
      name: 'a command that changes something, behind one that reads',
      code: dedent`
        declare function exec(command: string, options?: { readonly signal?: AbortSignal }): Promise<string>;
        async function setUp() {
          const status = await exec("git status");
          if (status) await exec("git init");
          return status;
        }
        export async function f(request: Request) {
          return [request.url, await setUp()];
        }
      `,
    },
  ],

  invalid: [
    {
      name: 'a question to a model, whose name sounds like a write',
      code: dedent`
        async function createChatCompletion(url: string) { return await fetch(url); }
        export async function f(request: Request) {
          return await createChatCompletion(request.url);
        }
      `,
      errors: [
        {
          messageId: 'brokenChain',
          line: 1,
          column: 16,
          endLine: 1,
          endColumn: 36,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
        async function createChatCompletion(url: string, signal?: AbortSignal) { return await fetch(url, { ...(signal && { signal }) }); }
        export async function f(request: Request) {
          return await createChatCompletion(request.url, request.signal);
        }
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a tool, for a caller that is no client',
      code: dedent`
        async function runTool(url: string) { return await fetch(url); }
        export async function f(url: string, extra: { readonly signal: AbortSignal }) {
          return await runTool(url);
        }
      `,
      errors: [
        {
          messageId: 'brokenChain',
          line: 1,
          column: 16,
          endLine: 1,
          endColumn: 23,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
        async function runTool(url: string, signal?: AbortSignal) { return await fetch(url, { ...(signal && { signal }) }); }
        export async function f(url: string, extra: { readonly signal: AbortSignal }) {
          return await runTool(url, extra.signal);
        }
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a tool whose name says that it searches',
      code: dedent`
        async function executeSearchTool(url: string) { return await fetch(url); }
        export async function f(request: Request) {
          return await executeSearchTool(request.url);
        }
      `,
      errors: [
        {
          messageId: 'brokenChain',
          line: 1,
          column: 16,
          endLine: 1,
          endColumn: 33,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
        async function executeSearchTool(url: string, signal?: AbortSignal) { return await fetch(url, { ...(signal && { signal }) }); }
        export async function f(request: Request) {
          return await executeSearchTool(request.url, request.signal);
        }
`,
            },
          ],
        },
      ],
    },
    {
      name: 'what is done without a result, for a caller',
      code: dedent`
        async function notify(id: string) { await fetch(id, { method: 'POST' }); }
        export async function f(id: string, signal: AbortSignal) {
          signal.throwIfAborted();
          await notify(id);
        }
      `,
      errors: [
        {
          messageId: 'brokenChain',
          line: 1,
          column: 16,
          endLine: 1,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
        async function notify(id: string, signal?: AbortSignal) { await fetch(id, { method: 'POST', ...(signal && { signal }) }); }
        export async function f(id: string, signal: AbortSignal) {
          signal.throwIfAborted();
          await notify(id, signal);
        }
`,
            },
          ],
        },
      ],
    },
    {
      name: 'what is read for a request',
      code: dedent`
        async function settings(name: string) {
          return await fetch(name);
        }
        export async function f(request: Request) {
          return await settings(request.url);
        }
      `,
      errors: [
        {
          messageId: 'brokenChain',
          line: 1,
          column: 16,
          endLine: 1,
          endColumn: 24,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
                async function settings(name: string, signal?: AbortSignal) {
                  return await fetch(name, { ...(signal && { signal }) });
                }
                export async function f(request: Request) {
                  return await settings(request.url, request.signal);
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'what is written with the signal of a caller',
      code: dedent`
        async function saveEntry(name: string) {
          return await fetch(name, { method: 'PUT' });
        }
        export async function f(name: string, signal: AbortSignal) {
          signal.throwIfAborted();
          return await saveEntry(name);
        }
      `,
      errors: [
        {
          messageId: 'brokenChain',
          line: 1,
          column: 16,
          endLine: 1,
          endColumn: 25,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
                async function saveEntry(name: string, signal?: AbortSignal) {
                  return await fetch(name, { method: 'PUT', ...(signal && { signal }) });
                }
                export async function f(name: string, signal: AbortSignal) {
                  signal.throwIfAborted();
                  return await saveEntry(name, signal);
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'an exchange of something else',
      code: dedent`
        async function exchangeRates(currency: string) {
          return await fetch(currency);
        }
        export async function f(currency: string, signal: AbortSignal) {
          signal.throwIfAborted();
          return await exchangeRates(currency);
        }
      `,
      errors: [
        {
          messageId: 'brokenChain',
          line: 1,
          column: 16,
          endLine: 1,
          endColumn: 29,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
                async function exchangeRates(currency: string, signal?: AbortSignal) {
                  return await fetch(currency, { ...(signal && { signal }) });
                }
                export async function f(currency: string, signal: AbortSignal) {
                  signal.throwIfAborted();
                  return await exchangeRates(currency, signal);
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'work that is started by a name, and waited for later',
      code: dedent`
        async function work(name: string) {
          return await fetch(name);
        }
        export async function f(name: string, request: Request) {
          const working = work(name);
          working.catch(error => console.error(error));
          return [request.url, await working];
        }
      `,
      errors: [
        {
          messageId: 'brokenChain',
          line: 1,
          column: 16,
          endLine: 1,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
                async function work(name: string, signal?: AbortSignal) {
                  return await fetch(name, { ...(signal && { signal }) });
                }
                export async function f(name: string, request: Request) {
                  const working = work(name, request.signal);
                  working.catch(error => console.error(error));
                  return [request.url, await working];
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
