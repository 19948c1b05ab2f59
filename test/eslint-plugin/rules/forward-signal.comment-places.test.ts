import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'a comment in the call',
      code: dedent`
        declare function store(id: string, options?: { signal?: AbortSignal; level?: number }): Promise<void>;
        export async function f(id: string, signal: AbortSignal) {
          signal.throwIfAborted();
          await store(id, {
            level: 1, // NOTE: without abort signal (should not be aborted)
          });
        }
      `,
    },
    {
      name: 'a comment above the block that the call is in',
      code: dedent`
        declare function store(id: string, options?: { signal?: AbortSignal }): Promise<void>;
        export async function f(id: string, signal: AbortSignal) {
          signal.throwIfAborted();
          // What has been registered is processed without the signal.
          try {
            await store(id);
            await store(id + 1);
          } catch (error) {
            console.error(error);
          }
        }
      `,
    },
    {
      name: 'a comment above the call whose callback it is in',
      code: dedent`
        declare function store(id: string, options?: { signal?: AbortSignal }): Promise<void>;
        export async function f(ids: string[], signal: AbortSignal) {
          // Each is stored without a signal.
          await Promise.all(ids.map(async id => {
            await store(id);
          }));
          signal.throwIfAborted();
        }
      `,
    },
    {
      name: 'a comment above a declaration that calls nothing',
      code: dedent`
        declare function remove(id: string, options?: { signal?: AbortSignal }): Promise<void>;
        export async function f(ids: string[], signal: AbortSignal) {
          await fetch("https://example.com", { signal });
          // Taken back independently of the signal of the caller.
          const undone: Promise<void>[] = [];
          if (ids.length > 1) undone.push(remove(ids[0]!));
          for (const id of ids) undone.push(remove(id));
          await Promise.all(undone);
        }
      `,
    },
    {
      name: 'a comment about all that comes below it',
      code: dedent`
        declare function send(text: string, signal?: AbortSignal): Promise<string>;
        export async function f(signal: AbortSignal) {
          await send('a', signal);
          // Intentional: no abort below. The other side has committed itself.
          await send('b');

          return await send('c');
        }
      `,
    },
    {
      name: 'a comment about all that comes below it, as about what is above',
      code: dedent`
        declare function send(text: string, signal?: AbortSignal): Promise<string>;
        export async function f(signal: AbortSignal) {
          await send('a', signal);
          // As above, must not be cancelled from here on.
          await send('b');

          return await send('c');
        }
      `,
    },
    {
      name: 'a comment above a function inside of the one with the signal',
      code: dedent`
        declare function load(id: string, options?: { signal?: AbortSignal }): Promise<string>;
        export async function f(signal: AbortSignal) {
          /** Deliberately not tied to the abort signal of the run. */
          const tell = async () => { await load("x"); };
          /** Must not be cancelled. */
          async function end() { await load("y"); }
          await tell();
          await end();
          return await load("z", { signal });
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a comment behind the statement before, and above one after',
      code: dedent`
        declare function store(id: string, options?: { signal?: AbortSignal }): Promise<void>;
        export async function f(id: string, signal: AbortSignal) {
          await store(id); // without a signal on purpose
          await store(id + 1);
          // without a signal on purpose
          await store(id + 2);
          return fetch(id, { signal });
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function store(id: string, options?: { signal?: AbortSignal }): Promise<void>;
                export async function f(id: string, signal: AbortSignal) {
                  await store(id); // without a signal on purpose
                  await store(id + 1, { signal });
                  // without a signal on purpose
                  await store(id + 2);
                  return fetch(id, { signal });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a comment above a function, and in another branch',
      code: dedent`
        declare function store(id: string, options?: { signal?: AbortSignal }): Promise<void>;
        // The last one is stored without a signal.
        export async function f(ids: string[], signal: AbortSignal) {
          if (ids.length > 1) {
            // without a signal on purpose
            await store('');
          } else {
            await store('1');
          }
          signal.throwIfAborted();
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 8,
          column: 11,
          endLine: 8,
          endColumn: 16,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function store(id: string, options?: { signal?: AbortSignal }): Promise<void>;
                // The last one is stored without a signal.
                export async function f(ids: string[], signal: AbortSignal) {
                  if (ids.length > 1) {
                    // without a signal on purpose
                    await store('');
                  } else {
                    await store('1', { signal });
                  }
                  signal.throwIfAborted();
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a comment above a statement before that does something',
      code: dedent`
        declare function remove(id: string, options?: { signal?: AbortSignal }): Promise<void>;
        export async function f(id: string, signal: AbortSignal) {
          // Stored independently of the signal of the caller.
          const answer = await fetch("https://example.com");
          await remove(id);
          return fetch(answer.url, { signal });
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 5,
          column: 9,
          endLine: 5,
          endColumn: 15,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function remove(id: string, options?: { signal?: AbortSignal }): Promise<void>;
                export async function f(id: string, signal: AbortSignal) {
                  // Stored independently of the signal of the caller.
                  const answer = await fetch("https://example.com");
                  await remove(id, { signal });
                  return fetch(answer.url, { signal });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a comment above a declaration that the call puts nothing into',
      code: dedent`
        declare function remove(id: string, options?: { signal?: AbortSignal }): Promise<void>;
        export async function f(ids: string[], signal: AbortSignal) {
          await fetch("https://example.com", { signal });
          // Taken back independently of the signal of the caller.
          const undone: Promise<void>[] = [];
          await remove(ids[0]!);
          return undone;
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 6,
          column: 9,
          endLine: 6,
          endColumn: 15,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function remove(id: string, options?: { signal?: AbortSignal }): Promise<void>;
                export async function f(ids: string[], signal: AbortSignal) {
                  await fetch("https://example.com", { signal });
                  // Taken back independently of the signal of the caller.
                  const undone: Promise<void>[] = [];
                  await remove(ids[0]!, { signal });
                  return undone;
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a comment above a function of its own',
      code: dedent`
        declare function load(id: string, options?: { signal?: AbortSignal }): Promise<string>;
        /** Deliberately not tied to the abort signal. */
        export async function f(signal: AbortSignal) {
          await load("x");
          return signal;
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
                declare function load(id: string, options?: { signal?: AbortSignal }): Promise<string>;
                /** Deliberately not tied to the abort signal. */
                export async function f(signal: AbortSignal) {
                  await load("x", { signal });
                  return signal;
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a callback that no function is around',
      code: dedent`
        declare const app: { get(path: string, handle: (request: Request) => Promise<Response>): void };
        app.get("/", async request => {
          return await fetch(request.url);
        });
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 3,
          column: 16,
          endLine: 3,
          endColumn: 21,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare const app: { get(path: string, handle: (request: Request) => Promise<Response>): void };
                app.get("/", async request => {
                  return await fetch(request.url, { signal: request.signal });
                });
              `,
            },
          ],
        },
      ],
    },
  ],
});
