import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-broken-signal-chain', ruleOf('no-broken-signal-chain'), {
  valid: [
    // A client that has gone leaves what it has asked for to be done.
    {
      name: 'a helper that posts to an address that says so',
      code: dedent`
        async function register(url: string) {
          const response = await fetch(\`\${url}/clients/create\`, { method: 'POST' });
          if (!response.ok) throw new Error(\`failed: \${response.status}\`);
        }

        export async function handle(request: Request) {
          await register(request.url);
          return new Response('done');
        }
      `,
    },
    {
      name: 'a helper that looks up what it then plays',
      code: dedent`
        async function playList(url: string) {
          const response = await fetch(url);
          return await response.json();
        }

        export async function handle(request: Request) {
          await playList(request.url);
          const played = await playList(request.url);
          return Response.json(played);
        }
      `,
    },
    {
      name: 'a helper that posts, and of whose answer an id is kept',
      code: dedent`
        async function idOf(url: string) {
          const response = await fetch(\`\${url}/oauth/register\`, { method: 'POST' });
          const { id } = (await response.json()) as { id: string };
          return id;
        }

        export async function handle(request: Request) {
          const id = await idOf(request.url);
          return new Response(id);
        }
      `,
    },
    {
      name: 'a helper of a helper that puts',
      code: dedent`
        async function place(url: string) {
          await fetch(url, { method: 'PUT' });
        }

        async function idOf(url: string) {
          await place(url);
          return url.length;
        }

        export async function handle(request: Request) {
          const id = await idOf(request.url);
          return new Response(String(id));
        }
      `,
    },
    {
      name: 'a helper that reads, on the way to a write',
      code: dedent`
        declare const db: {
          first(table: string, options?: { signal?: AbortSignal }): Promise<{ id: string }>;
          update(table: string, id: string, options?: { signal?: AbortSignal }): Promise<void>;
        };
        async function rowOf() {
          return db.first('letters');
        }

        export async function handle(request: Request) {
          const { id } = await rowOf();
          await db.update('letters', id);
          return new Response(request.url);
        }
      `,
    },
    {
      name: 'a helper that makes what it does not find',
      code: dedent`
        declare function load(name: string, options?: { signal?: AbortSignal }): Promise<string | null>;
        declare function make(name: string, options?: { signal?: AbortSignal }): Promise<string>;
        async function getOrCreateAgent(name: string) {
          return (await load(name)) ?? (await make(name));
        }

        export async function handle(request: Request) {
          const id = await getOrCreateAgent(request.url);
          return new Response(id);
        }
      `,
    },
    {
      name: 'functions that claim work, and tell what has become of it',
      code: dedent`
        interface Job { readonly id: string; readonly lease: string }
        async function claimJob(): Promise<Job> {
          return (await fetch("x")).json();
        }
        async function settle(outcome: { id: string; lease: string }) {
          await fetch("x/" + outcome.id);
        }
        async function markDone(id: string) {
          return (await fetch("x/" + id)).ok;
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          const { id, lease } = await claimJob();
          await settle({ id, lease });
          return await markDone(id);
        }
      `,
    },
    {
      name: 'a helper that keeps its answer in a cache of the module',
      code: dedent`
        let cachedVersion: string | undefined;
        async function version(url: string) {
          if (cachedVersion !== undefined) return cachedVersion;
          const response = await fetch(url);
          cachedVersion = await response.text();
          return cachedVersion;
        }

        export async function handle(request: Request) {
          return new Response(await version(request.url));
        }
      `,
    },
    {
      name: 'a helper whose answer the platform keeps',
      code: dedent`
        declare global { interface RequestInit { next?: { revalidate?: number | false } } }
        async function version(url: string) {
          const response = await fetch(url, { next: { revalidate: 3_600 } });
          return await response.text();
        }

        export async function handle(request: Request) {
          return new Response(await version(request.url));
        }
      `,
    },
    // A log without its end would say that the work goes on.
    {
      name: 'helpers that begin and end a log',
      code: dedent`
        declare const limited: (write: () => Promise<void>, signal?: AbortSignal) => Promise<void>;
        async function startCallLog() {
          await limited(async () => {});
        }
        async function finishCallLog() {
          await limited(async () => {});
        }

        export async function ask(url: string, signal: AbortSignal) {
          await startCallLog();
          const response = await fetch(url, { signal });
          await finishCallLog();
          return response.status;
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a helper that keeps its answer to itself',
      code: dedent`
        async function version(url: string) {
          let cachedVersion = '';
          const response = await fetch(url);
          cachedVersion = await response.text();
          return cachedVersion;
        }

        export async function handle(request: Request) {
          return new Response(await version(request.url));
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
                async function version(url: string, signal?: AbortSignal) {
                  let cachedVersion = '';
                  const response = await fetch(url, { ...(signal && { signal }) });
                  cachedVersion = await response.text();
                  return cachedVersion;
                }

                export async function handle(request: Request) {
                  return new Response(await version(request.url, request.signal));
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a helper that reads',
      code: dedent`
        async function idOf(url: string) {
          const response = await fetch(\`\${url}/clients\`);
          const { id } = (await response.json()) as { id: string };
          return id;
        }

        export async function handle(request: Request) {
          const id = await idOf(request.url);
          return new Response(id);
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
                async function idOf(url: string, signal?: AbortSignal) {
                  const response = await fetch(\`\${url}/clients\`, { ...(signal && { signal }) });
                  const { id } = (await response.json()) as { id: string };
                  return id;
                }

                export async function handle(request: Request) {
                  const id = await idOf(request.url, request.signal);
                  return new Response(id);
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a helper that posts a question',
      code: dedent`
        async function answerOf(url: string) {
          const response = await fetch(\`\${url}/chat/completions\`, { method: 'POST' });
          const { text } = (await response.json()) as { text: string };
          return text;
        }

        export async function handle(request: Request) {
          const text = await answerOf(request.url);
          return new Response(text);
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
                async function answerOf(url: string, signal?: AbortSignal) {
                  const response = await fetch(\`\${url}/chat/completions\`, { method: 'POST', ...(signal && { signal }) });
                  const { text } = (await response.json()) as { text: string };
                  return text;
                }

                export async function handle(request: Request) {
                  const text = await answerOf(request.url, request.signal);
                  return new Response(text);
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a helper that posts, and the signal of a caller that is no client',
      code: dedent`
        async function idOf(url: string) {
          const response = await fetch(\`\${url}/oauth/register\`, { method: 'POST' });
          const { id } = (await response.json()) as { id: string };
          return id;
        }

        export async function open(url: string, signal: AbortSignal) {
          const id = await idOf(url);
          signal.throwIfAborted();
          return id;
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
                async function idOf(url: string, signal?: AbortSignal) {
                  const response = await fetch(\`\${url}/oauth/register\`, { method: 'POST', ...(signal && { signal }) });
                  const { id } = (await response.json()) as { id: string };
                  return id;
                }

                export async function open(url: string, signal: AbortSignal) {
                  const id = await idOf(url, signal);
                  signal.throwIfAborted();
                  return id;
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a helper that downloads a log',
      code: dedent`
        async function downloadLog() {
          return await fetch('/log');
        }

        export async function ask(signal: AbortSignal) {
          const log = await downloadLog();
          signal.throwIfAborted();
          return log;
        }
      `,
      errors: [
        {
          messageId: 'brokenChain',
          line: 1,
          column: 16,
          endLine: 1,
          endColumn: 27,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
                async function downloadLog(signal?: AbortSignal) {
                  return await fetch('/log', { ...(signal && { signal }) });
                }

                export async function ask(signal: AbortSignal) {
                  const log = await downloadLog(signal);
                  signal.throwIfAborted();
                  return log;
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
