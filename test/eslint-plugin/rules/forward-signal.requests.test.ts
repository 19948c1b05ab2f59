import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'a write, by its name, its method, or for want of a result',
      code: dedent`
        declare const storage: { put(key: string, init?: RequestInit): Promise<string> };
        declare function log(line: string, init?: RequestInit): Promise<string>;
        export async function f(request: Request) {
          await log("begins");
          await fetch("http://log", { method: "POST" });
          const version = await storage.put(request.url);
          return fetch(version, { method: "DELETE" });
        }
      `,
    },
    {
      name: 'a write for the request of a context',
      code: dedent`
        export async function f(context: { readonly req: { readonly raw: Request } }, url: string) {
          const { status } = await fetch(url, { method: "PATCH", body: context.req.raw.url });
          return status;
        }
      `,
    },
    {
      name: 'what is read on the way to a write',
      code: dedent`
        declare const system: {
          readConfig(init?: RequestInit): Promise<{ title: string }>;
          updateConfig(config: { title: string }, init?: RequestInit): Promise<void>;
        };
        export async function f({ request }: { readonly request: Request }) {
          const form = await request.formData();
          const config = await system.readConfig();
          config.title = String(form.get("title"));
          await system.updateConfig(config);
        }
        export async function g(request: Request, url: string) {
          const config = await fetch(url);
          if (config.ok) await fetch(request.url, { method: "PUT", body: config.body });
        }
      `,
    },
    {
      name: 'what is read between two turns of a loop that writes',
      code: dedent`
        export async function f({ request }: { request: Request }) {
          for (const file of await request.json()) {
            const stored = await fetch(file, { method: "PUT" });
            const found = await fetch(file);
            console.log(stored.ok, await found.json());
          }
        }
      `,
    },
    {
      name: 'what is read on the way to a write in a continuation',
      code: dedent`
        declare const system: {
          readConfig(init?: RequestInit): Promise<{ title: string }>;
          updateConfig(config: { title: string }, init?: RequestInit): Promise<void>;
        };
        export function f(request: Request) {
          return system
            .readConfig()
            .then(({ title }) => ({ title: title + request.url }))
            .then(config => system.updateConfig(config));
        }
      `,
    },
    {
      name: 'what tells that a job is done',
      code: dedent`
        declare function sweep(): Promise<number>;
        export async function GET(request: Request) {
          const count = await sweep();
          await fetch("https://example.com/heartbeat/1");
          return Response.json({ count });
        }
      `,
    },
    {
      name: 'an answer that is kept for the clients that ask next',
      code: dedent`
        export const revalidate = 60;
        export async function GET(request: Request) {
          const response = await fetch("https://example.com/list");
          return Response.json(await response.json());
        }
      `,
    },
    {
      name: 'a write whose method a constant has',
      code: dedent`
        export async function f(request: Request, url: string) {
          const init = { method: "PATCH", body: request.body };
          return await fetch(url, init);
        }
      `,
    },
    {
      name: 'a copy of a request that may have the signal',
      code: dedent`
        export async function f(request: Request, signal: AbortSignal) {
          await fetch("https://example.com/begin", { signal });
          const copy = new Request(request);
          return await fetch(copy);
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'what is created or sent for its answer',
      code: dedent`
        declare const messages: { create(body: string, init?: RequestInit): Promise<string> };
        declare function createInvoice(body: string, init?: RequestInit): Promise<string>;
        export async function f(request: Request) {
          const invoice = await createInvoice(request.url);
          return await messages.create(invoice);
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 5,
          column: 16,
          endLine: 5,
          endColumn: 31,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
        declare const messages: { create(body: string, init?: RequestInit): Promise<string> };
        declare function createInvoice(body: string, init?: RequestInit): Promise<string>;
        export async function f(request: Request) {
          const invoice = await createInvoice(request.url);
          return await messages.create(invoice, { signal: request.signal });
        }
`,
            },
          ],
        },
      ],
    },
    {
      name: 'what is read before something else, or a write that takes no signal',
      code: dedent`
        declare function readConfig(init?: RequestInit): Promise<string>;
        declare function setTitle(title: string): Promise<void>;
        declare function updateConfig(config: string, init?: RequestInit): Promise<void>;
        export async function f(request: Request) {
          const config = await readConfig();
          await setTitle(config);
          void updateConfig(config);
          return request.url;
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 5,
          column: 24,
          endLine: 5,
          endColumn: 34,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
        declare function readConfig(init?: RequestInit): Promise<string>;
        declare function setTitle(title: string): Promise<void>;
        declare function updateConfig(config: string, init?: RequestInit): Promise<void>;
        export async function f(request: Request) {
          const config = await readConfig({ signal: request.signal });
          await setTitle(config);
          void updateConfig(config);
          return request.url;
        }
`,
            },
          ],
        },
      ],
    },
    {
      name: 'what is made for the answer',
      code: dedent`
        export async function f(request: Request, url: string) {
          const { status } = await fetch(url, { method: "GET" });
          return [status, await fetch(url + "/search", { method: "POST", body: request.body })];
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 2,
          column: 28,
          endLine: 2,
          endColumn: 33,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
        export async function f(request: Request, url: string) {
          const { status } = await fetch(url, { method: "GET", signal: request.signal });
          return [status, await fetch(url + "/search", { method: "POST", body: request.body })];
        }
`,
            },
          ],
        },
        {
          messageId: 'missingSignal',
          line: 3,
          column: 25,
          endLine: 3,
          endColumn: 30,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
        export async function f(request: Request, url: string) {
          const { status } = await fetch(url, { method: "GET" });
          return [status, await fetch(url + "/search", { method: "POST", body: request.body, signal: request.signal })];
        }
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a question to a monitor',
      code: dedent`
        export async function GET(request: Request) {
          const { ok } = await fetch("https://example.com/status/1");
          return Response.json({ ok });
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
                export async function GET(request: Request) {
                  const { ok } = await fetch("https://example.com/status/1", { signal: request.signal });
                  return Response.json({ ok });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'an answer that is not kept',
      code: dedent`
        export const revalidate = 0;
        export async function GET(request: Request) {
          const response = await fetch("https://example.com/list");
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
                export const revalidate = 0;
                export async function GET(request: Request) {
                  const response = await fetch("https://example.com/list", { signal: request.signal });
                  return Response.json(await response.json());
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a pause',
      code: dedent`
        import { setTimeout as sleep } from 'node:timers/promises';
        export async function f(request: Request, url: string) {
          while (!(await fetch(request)).ok) await sleep(100);
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 3,
          column: 44,
          endLine: 3,
          endColumn: 49,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
        import { setTimeout as sleep } from 'node:timers/promises';
        export async function f(request: Request, url: string) {
          while (!(await fetch(request)).ok) await sleep(100, undefined, { signal: request.signal });
        }
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a write of a task, and one of a caller',
      code: dedent`
        declare function put(key: string, init?: RequestInit): Promise<string>;
        export async function f(task: { readonly id: string; readonly signal: AbortSignal }) {
          await put(task.id);
        }
        export async function g(request: Request, signal: AbortSignal) {
          await put(request.url);
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 3,
          column: 9,
          endLine: 3,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
        declare function put(key: string, init?: RequestInit): Promise<string>;
        export async function f(task: { readonly id: string; readonly signal: AbortSignal }) {
          await put(task.id, { signal: task.signal });
        }
        export async function g(request: Request, signal: AbortSignal) {
          await put(request.url);
        }
`,
            },
          ],
        },
        {
          messageId: 'missingSignal',
          line: 6,
          column: 9,
          endLine: 6,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
        declare function put(key: string, init?: RequestInit): Promise<string>;
        export async function f(task: { readonly id: string; readonly signal: AbortSignal }) {
          await put(task.id);
        }
        export async function g(request: Request, signal: AbortSignal) {
          await put(request.url, { signal });
        }
`,
            },
            {
              messageId: 'passSignal',
              output: dedent`
        declare function put(key: string, init?: RequestInit): Promise<string>;
        export async function f(task: { readonly id: string; readonly signal: AbortSignal }) {
          await put(task.id);
        }
        export async function g(request: Request, signal: AbortSignal) {
          await put(request.url, { signal: request.signal });
        }
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a write with a request that was made here',
      code: dedent`
        declare function put(key: string, init?: RequestInit): Promise<string>;
        declare function check(signal: AbortSignal): void;
        export async function f(url: string) {
          const request = new Request(url);
          check(request.signal);
          await put(url);
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 6,
          column: 9,
          endLine: 6,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
        declare function put(key: string, init?: RequestInit): Promise<string>;
        declare function check(signal: AbortSignal): void;
        export async function f(url: string) {
          const request = new Request(url);
          check(request.signal);
          await put(url, { signal: request.signal });
        }
`,
            },
          ],
        },
      ],
    },
  ],
});
