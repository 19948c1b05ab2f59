import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'a comment whose sentence about what is below is the decision',
      code: dedent`
        declare function send(text: string, signal?: AbortSignal): Promise<string>;
        export async function f(signal: AbortSignal) {
          // The other side has seen it. What comes below has to finish, so that
          // it gets no signal.
          const sent = await send('a', signal);
          if (sent === '') return sent;
          return await send('b');
        }
      `,
    },
    {
      name: 'a comment that lets nobody abandon what comes from here on',
      code: dedent`
        declare function send(text: string, signal?: AbortSignal): Promise<string>;
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          // From here on nothing may abandon the update: it must complete.
          console.log('updating');
          return await send('a');
        }
      `,
    },
    {
      name: 'a comment that decides about what comes from here on, in an aside',
      code: dedent`
        declare function send(text: string, signal?: AbortSignal): Promise<string>;
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          // From here on the other side waits for all of it (it must not be cancelled).
          console.log('updating');
          return await send('a');
        }
      `,
    },
    // Above what leads up to the call.
    {
      name: 'a comment of the signal above names that are set up for the call',
      code: dedent`
        export async function run(command: string, opts: { signal?: AbortSignal }) {
          // "opts.signal" is deliberately NOT passed on: the worker would run on.
          const start = Date.now();
          let reply: Response;
          try {
            reply = await fetch('/run', { method: 'POST', body: command });
          } finally {
            console.log(Date.now() - start);
          }
          return reply;
        }
      `,
    },
    {
      name: 'a comment above a look at the signal that lets finish what has begun',
      code: dedent`
        declare function remove(id: string, signal?: AbortSignal): Promise<void>;
        export async function removeAll(ids: string[], signal: AbortSignal) {
          for (const id of ids) {
            // Only between two: in-flight deletes complete, new ones don't start.
            if (signal.aborted) break;
            await remove(id);
          }
        }
      `,
    },
    {
      name: "a comment that keeps the caller's signal from a delete",
      code: dedent`
        declare function send(command: string, signal?: AbortSignal): Promise<void>;
        export async function move(from: string, to: string, signal: AbortSignal) {
          await send(to, signal);
          // Don't pass the caller's signal here: both would be left.
          await send(from);
        }
      `,
    },
    {
      name: 'a comment that sees a delete through',
      code: dedent`
        declare function send(command: string, signal?: AbortSignal): Promise<void>;
        export async function move(from: string, to: string, signal: AbortSignal) {
          await send(to, signal);
          // See the delete through, so that an abort leaves one of them.
          await send(from);
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a comment that only tells of what was abandoned',
      code: dedent`
        declare function send(text: string, signal?: AbortSignal): Promise<string>;
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          // From here on an abandoned update is seen in the list.
          console.log('updating');
          return await send('a');
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 6,
          column: 16,
          endLine: 6,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function send(text: string, signal?: AbortSignal): Promise<string>;
                export async function f(signal: AbortSignal) {
                  signal.throwIfAborted();
                  // From here on an abandoned update is seen in the list.
                  console.log('updating');
                  return await send('a', signal);
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a comment that names something below, and whose next sentence is about more',
      code: dedent`
        declare function send(text: string, signal?: AbortSignal): Promise<string>;
        export async function f(signal: AbortSignal) {
          // The check below keeps it short. Whether somebody reads along is deliberately
          // not asked, as every signal of it may be wrong.
          const sent = await send('a', signal);
          if (sent === '') return sent;
          return await send('b');
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 7,
          column: 16,
          endLine: 7,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function send(text: string, signal?: AbortSignal): Promise<string>;
                export async function f(signal: AbortSignal) {
                  // The check below keeps it short. Whether somebody reads along is deliberately
                  // not asked, as every signal of it may be wrong.
                  const sent = await send('a', signal);
                  if (sent === '') return sent;
                  return await send('b', signal);
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a comment that tells of an abort below, and decides about something else',
      code: dedent`
        declare function send(text: string, signal?: AbortSignal): Promise<string>;
        declare function lease(time: number): string;
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          // The lease cannot take a signal yet.
          // An abort is seen below and told to the one who called.
          const text = lease(10);
          return await send(text);
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 8,
          column: 16,
          endLine: 8,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function send(text: string, signal?: AbortSignal): Promise<string>;
                declare function lease(time: number): string;
                export async function f(signal: AbortSignal) {
                  signal.throwIfAborted();
                  // The lease cannot take a signal yet.
                  // An abort is seen below and told to the one who called.
                  const text = lease(10);
                  return await send(text, signal);
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a comment that decides about something else, and names a signal below in an aside',
      code: dedent`
        declare function send(text: string, signal?: AbortSignal): Promise<string>;
        declare function lease(time: number): string;
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          // The lease outlives the call (its signal is made below), so that it is the longer one.
          const text = lease(10);
          return await send(text);
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 7,
          column: 16,
          endLine: 7,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function send(text: string, signal?: AbortSignal): Promise<string>;
                declare function lease(time: number): string;
                export async function f(signal: AbortSignal) {
                  signal.throwIfAborted();
                  // The lease outlives the call (its signal is made below), so that it is the longer one.
                  const text = lease(10);
                  return await send(text, signal);
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a comment of the signal above another wait',
      code: dedent`
        declare function send(text: string, signal?: AbortSignal): Promise<string>;
        declare function look(): Promise<string>;
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          // The signal is deliberately not passed to this one.
          const text = await look();
          return await send(text);
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 7,
          column: 16,
          endLine: 7,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function send(text: string, signal?: AbortSignal): Promise<string>;
                declare function look(): Promise<string>;
                export async function f(signal: AbortSignal) {
                  signal.throwIfAborted();
                  // The signal is deliberately not passed to this one.
                  const text = await look();
                  return await send(text, signal);
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a comment above names that are set up, which is not of the signal',
      code: dedent`
        declare function send(text: string, signal?: AbortSignal): Promise<string>;
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          // Do not cancel what came before.
          const start = Date.now();
          return await send(String(start));
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 6,
          column: 16,
          endLine: 6,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function send(text: string, signal?: AbortSignal): Promise<string>;
                export async function f(signal: AbortSignal) {
                  signal.throwIfAborted();
                  // Do not cancel what came before.
                  const start = Date.now();
                  return await send(String(start), signal);
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a comment above a look at the signal that only says what it does',
      code: dedent`
        declare function send(text: string, signal?: AbortSignal): Promise<string>;
        export async function f(signal: AbortSignal) {
          // Do not go on after an abort.
          if (signal.aborted) return '';
          return await send('a');
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 5,
          column: 16,
          endLine: 5,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function send(text: string, signal?: AbortSignal): Promise<string>;
                export async function f(signal: AbortSignal) {
                  // Do not go on after an abort.
                  if (signal.aborted) return '';
                  return await send('a', signal);
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
