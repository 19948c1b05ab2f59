import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    // What a client has asked for is to be done, though it has gone.
    {
      name: 'an address that says that it changes something',
      code: dedent`
        declare const paths: { readonly cancel: string; readonly jobRetry: string };
        export async function f(request: Request, id: string) {
          const started = await fetch(\`https://example.com/jobs/\${id}/start\`, { method: "POST" });
          const paused = await fetch("https://example.com/jobs/pause-all", { method: "POST" });
          const cancelled = await fetch(paths.cancel, { method: "POST" });
          const again = await fetch(paths.jobRetry, { method: "POST" });
          return [started, paused, cancelled, again];
        }
      `,
    },
    {
      name: 'a collection that takes one more',
      code: dedent`
        export async function f(request: Request, id: string) {
          const job = await fetch("https://example.com/v1/jobs", { method: "POST" });
          const file = await fetch(\`https://example.com/jobs/\${id}/files?raw=1\`, { method: "POST" });
          return [job, file];
        }
      `,
    },
    {
      name: 'a method of a collection that takes one more',
      code: dedent`
        interface Collection {
          create(text: string, options?: { readonly signal?: AbortSignal }): Promise<string>;
          send(text: string, options?: { readonly signal?: AbortSignal }): Promise<string>;
        }
        interface Client {
          readonly contacts: Collection;
          readonly emails: Collection;
        }
        export async function f(request: Request, client: Client) {
          const contact = await client.contacts.create("x");
          const mail = await client.emails.send("x");
          return [contact, mail];
        }
      `,
    },
    {
      name: 'a write that says how it is done, and what is read before',
      code: dedent`
        interface Options { signal?: AbortSignal }
        declare const db: {
          first(table: string, options?: Options): Promise<{ id: string } | undefined>;
          bulkUpdate(table: string, id: string, options?: Options): Promise<number>;
        };
        export async function archive(request: Request) {
          const row = await db.first('letters');
          const count = await db.bulkUpdate('letters', row?.id ?? '');
          return Response.json({ count });
        }
      `,
    },
    {
      name: 'what is read of a unit of work that is committed then',
      code: dedent`
        interface Options { signal?: AbortSignal }
        interface Letter { title: string }
        declare const unit: {
          first(table: string, options?: Options): Promise<Letter>;
          keep(letter: Letter): { flush(): Promise<void> };
        };
        export async function rename(request: Request) {
          const letter = await unit.first('letters');
          letter.title = request.url;
          await unit.keep(letter).flush();
          return Response.json(letter);
        }
      `,
    },
    {
      name: 'a transaction, and what is read before',
      code: dedent`
        interface Options { signal?: AbortSignal }
        declare const db: {
          first(table: string, options?: Options): Promise<{ id: string } | undefined>;
          transaction<T>(body: () => Promise<T>, options?: Options): Promise<T>;
        };
        declare function rename(id: string): Promise<number>;
        export async function archive(request: Request) {
          const row = await db.first('letters');
          const count = await db.transaction(async () => rename(row?.id ?? ''));
          return Response.json({ count });
        }
      `,
    },
    {
      name: 'what is read before such a write',
      code: dedent`
        export async function f(request: Request, id: string) {
          const owner = await fetch(\`https://example.com/jobs/\${id}/owner\`);
          if (!owner.ok) return owner;
          return await fetch(\`https://example.com/jobs/\${id}/cancel\`, { method: "POST" });
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a `POST` that says nothing of a change',
      code: dedent`
        export async function f(request: Request, id: string) {
          const answer = await fetch(\`https://example.com/chats/\${id}\`, { method: "POST" });
          const found = await fetch("https://example.com/find", { method: "POST" });
          return [answer, found];
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
                export async function f(request: Request, id: string) {
                  const answer = await fetch(\`https://example.com/chats/\${id}\`, { method: "POST", signal: request.signal });
                  const found = await fetch("https://example.com/find", { method: "POST" });
                  return [answer, found];
                }
              `,
            },
          ],
        },
        {
          messageId: 'missingSignal',
          line: 3,
          column: 23,
          endLine: 3,
          endColumn: 28,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                export async function f(request: Request, id: string) {
                  const answer = await fetch(\`https://example.com/chats/\${id}\`, { method: "POST" });
                  const found = await fetch("https://example.com/find", { method: "POST", signal: request.signal });
                  return [answer, found];
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a `POST` to what is asked for',
      code: dedent`
        export async function f(request: Request, id: string) {
          const answer = await fetch("https://example.com/v1/chat/completions", { method: "POST" });
          const next = await fetch(\`https://example.com/v1/\${id}/messages\`, { method: "POST" });
          return [answer, next];
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
                export async function f(request: Request, id: string) {
                  const answer = await fetch("https://example.com/v1/chat/completions", { method: "POST", signal: request.signal });
                  const next = await fetch(\`https://example.com/v1/\${id}/messages\`, { method: "POST" });
                  return [answer, next];
                }
              `,
            },
          ],
        },
        {
          messageId: 'missingSignal',
          line: 3,
          column: 22,
          endLine: 3,
          endColumn: 27,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                export async function f(request: Request, id: string) {
                  const answer = await fetch("https://example.com/v1/chat/completions", { method: "POST" });
                  const next = await fetch(\`https://example.com/v1/\${id}/messages\`, { method: "POST", signal: request.signal });
                  return [answer, next];
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a `POST` to what is worked out for who asks',
      code: dedent`
        export async function f(request: Request) {
          const quote = await fetch("https://example.com/v1/quotes", { method: "POST" });
          const verdict = await fetch("https://example.com/v1/moderations", { method: "POST" });
          return [quote, verdict];
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 2,
          column: 23,
          endLine: 2,
          endColumn: 28,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                export async function f(request: Request) {
                  const quote = await fetch("https://example.com/v1/quotes", { method: "POST", signal: request.signal });
                  const verdict = await fetch("https://example.com/v1/moderations", { method: "POST" });
                  return [quote, verdict];
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
                export async function f(request: Request) {
                  const quote = await fetch("https://example.com/v1/quotes", { method: "POST" });
                  const verdict = await fetch("https://example.com/v1/moderations", { method: "POST", signal: request.signal });
                  return [quote, verdict];
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'what is read from an address that says that it changes something',
      code: dedent`
        export async function f(request: Request, id: string) {
          const state = await fetch(\`https://example.com/jobs/\${id}/pause\`);
          return await state.json();
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 2,
          column: 23,
          endLine: 2,
          endColumn: 28,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                export async function f(request: Request, id: string) {
                  const state = await fetch(\`https://example.com/jobs/\${id}/pause\`, { signal: request.signal });
                  return await state.json();
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'what is read before a log is flushed',
      code: dedent`
        declare const db: {
          first(table: string, options?: { signal?: AbortSignal }): Promise<object>;
        };
        declare const metrics: { flush(): Promise<void> };
        export async function show(request: Request) {
          const letter = await db.first(request.url);
          await metrics.flush();
          return Response.json(letter);
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 6,
          column: 24,
          endLine: 6,
          endColumn: 32,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare const db: {
                  first(table: string, options?: { signal?: AbortSignal }): Promise<object>;
                };
                declare const metrics: { flush(): Promise<void> };
                export async function show(request: Request) {
                  const letter = await db.first(request.url, { signal: request.signal });
                  await metrics.flush();
                  return Response.json(letter);
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'what is known of a transaction',
      code: dedent`
        interface Options { signal?: AbortSignal }
        declare const chain: {
          transaction(hash: string, options?: Options): Promise<{ block: number }>;
        };
        export async function show(request: Request) {
          const { block } = await chain.transaction(request.url);
          return Response.json({ block });
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 6,
          column: 27,
          endLine: 6,
          endColumn: 44,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                interface Options { signal?: AbortSignal }
                declare const chain: {
                  transaction(hash: string, options?: Options): Promise<{ block: number }>;
                };
                export async function show(request: Request) {
                  const { block } = await chain.transaction(request.url, { signal: request.signal });
                  return Response.json({ block });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'what a collection is asked for',
      code: dedent`
        interface Asked {
          create(text: string, options?: { readonly signal?: AbortSignal }): Promise<string>;
        }
        export async function f(request: Request, model: { readonly completions: Asked }) {
          const answer = await model.completions.create("x");
          return answer;
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 5,
          column: 24,
          endLine: 5,
          endColumn: 48,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                interface Asked {
                  create(text: string, options?: { readonly signal?: AbortSignal }): Promise<string>;
                }
                export async function f(request: Request, model: { readonly completions: Asked }) {
                  const answer = await model.completions.create("x", { signal: request.signal });
                  return answer;
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a write for a caller that is no client',
      code: dedent`
        export async function f(id: string, signal: AbortSignal) {
          const paused = await fetch(\`https://example.com/jobs/\${id}/pause\`, { method: "POST" });
          return paused;
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
                export async function f(id: string, signal: AbortSignal) {
                  const paused = await fetch(\`https://example.com/jobs/\${id}/pause\`, { method: "POST", signal });
                  return paused;
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
