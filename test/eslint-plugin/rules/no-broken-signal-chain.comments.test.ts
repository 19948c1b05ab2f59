import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-broken-signal-chain', ruleOf('no-broken-signal-chain'), {
  valid: [
    // A comment says that it is meant.
    {
      name: 'above the call',
      code: dedent`
        declare function put(id: string, options?: { signal?: AbortSignal }): Promise<void>;
        async function save(id: string) {
          // Must not be cancelled half-way.
          await put(id);
        }
        export async function f(id: string, signal: AbortSignal) {
          signal.throwIfAborted();
          await save(id);
        }
      `,
    },
    {
      name: 'that lets such work finish when all is stopped',
      code: dedent`
        declare function put(id: string, options?: { signal?: AbortSignal }): Promise<void>;
        async function save(id: string) {
          await put(id);
        }
        export function f(kind: string, id: string, signal: AbortSignal) {
          signal.throwIfAborted();
          switch (kind) {
            case "save":
              // Let what is being saved finish on a stop.
              return save(id);
            default:
              return undefined;
          }
        }
      `,
    },
    {
      name: 'above the function',
      code: dedent`
        declare function put(id: string, options?: { signal?: AbortSignal }): Promise<void>;
        // Deliberately without a signal: the row has to be there.
        async function save(id: string) {
          await put(id);
        }
        export async function f(id: string, signal: AbortSignal) {
          signal.throwIfAborted();
          await save(id);
        }
      `,
    },
    {
      name: 'above a function that is exported',
      code: dedent`
        declare function put(id: string, options?: { signal?: AbortSignal }): Promise<void>;
        /** Cannot be cancelled once it has begun. */
        export async function save(id: string) {
          await put(id);
        }
        export async function f(id: string, signal: AbortSignal) {
          signal.throwIfAborted();
          await save(id);
        }
      `,
    },
    {
      name: 'above an arrow function',
      code: dedent`
        declare function put(id: string, options?: { signal?: AbortSignal }): Promise<void>;
        // Runs to completion, whoever waits for it.
        // No signal for that reason.
        export const save = async (id: string) => {
          await put(id);
        };
        export async function f(id: string, signal: AbortSignal) {
          signal.throwIfAborted();
          await save(id);
        }
      `,
    },
    {
      name: 'above a method',
      code: dedent`
        declare function put(id: string, options?: { signal?: AbortSignal }): Promise<void>;
        export class Store {
          async update(id: string, signal: AbortSignal) {
            signal.throwIfAborted();
            await this.#save(id);
          }
          // Not cancellable on purpose.
          async #save(id: string) {
            await put(id);
          }
        }
      `,
    },
    {
      name: 'above the last function of the chain',
      code: dedent`
        declare function put(id: string, options?: { signal?: AbortSignal }): Promise<void>;
        // Never aborted: on purpose.
        async function write(id: string) {
          await put(id);
        }
        async function save(id: string) {
          await write(id);
        }
        export async function f(id: string, signal: AbortSignal) {
          signal.throwIfAborted();
          await save(id);
        }
      `,
    },
  ],
  invalid: [
    // A comment says something else.
    {
      name: 'what is to be done',
      code: dedent`
        declare function put(id: string, options?: { signal?: AbortSignal }): Promise<void>;
        // TODO: no signal yet
        async function save(id: string) {
          // FIXME: cannot be aborted
          await put(id);
        }
        export async function f(id: string, signal: AbortSignal) {
          signal.throwIfAborted();
          await save(id);
        }
      `,
      errors: [
        {
          messageId: 'brokenChain',
          line: 3,
          column: 16,
          endLine: 3,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
                declare function put(id: string, options?: { signal?: AbortSignal }): Promise<void>;
                // TODO: no signal yet
                async function save(id: string, signal?: AbortSignal) {
                  // FIXME: cannot be aborted
                  await put(id, { ...(signal && { signal }) });
                }
                export async function f(id: string, signal: AbortSignal) {
                  signal.throwIfAborted();
                  await save(id, signal);
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'what the code is about',
      code: dedent`
        declare function put(id: string, options?: { signal?: AbortSignal }): Promise<void>;
        async function save(id: string) {
          // The caller may have been cancelled by now.
          await put(id);
        }
        export async function f(id: string, signal: AbortSignal) {
          signal.throwIfAborted();
          await save(id);
        }
      `,
      errors: [
        {
          messageId: 'brokenChain',
          line: 2,
          column: 16,
          endLine: 2,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
                declare function put(id: string, options?: { signal?: AbortSignal }): Promise<void>;
                async function save(id: string, signal?: AbortSignal) {
                  // The caller may have been cancelled by now.
                  await put(id, { ...(signal && { signal }) });
                }
                export async function f(id: string, signal: AbortSignal) {
                  signal.throwIfAborted();
                  await save(id, signal);
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'that lets something else finish',
      code: dedent`
        declare function put(id: string, options?: { signal?: AbortSignal }): Promise<void>;
        async function save(id: string) {
          // Let the queue finish before.
          await put(id);
        }
        export async function f(id: string, signal: AbortSignal) {
          signal.throwIfAborted();
          await save(id);
        }
      `,
      errors: [
        {
          messageId: 'brokenChain',
          line: 2,
          column: 16,
          endLine: 2,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
                declare function put(id: string, options?: { signal?: AbortSignal }): Promise<void>;
                async function save(id: string, signal?: AbortSignal) {
                  // Let the queue finish before.
                  await put(id, { ...(signal && { signal }) });
                }
                export async function f(id: string, signal: AbortSignal) {
                  signal.throwIfAborted();
                  await save(id, signal);
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a decision about something else',
      code: dedent`
        declare function put(id: string, options?: { signal?: AbortSignal }): Promise<void>;
        // Deliberately one by one.
        async function save(id: string) {
          await put(id);
        }
        export async function f(id: string, signal: AbortSignal) {
          signal.throwIfAborted();
          await save(id);
        }
      `,
      errors: [
        {
          messageId: 'brokenChain',
          line: 3,
          column: 16,
          endLine: 3,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
                declare function put(id: string, options?: { signal?: AbortSignal }): Promise<void>;
                // Deliberately one by one.
                async function save(id: string, signal?: AbortSignal) {
                  await put(id, { ...(signal && { signal }) });
                }
                export async function f(id: string, signal: AbortSignal) {
                  signal.throwIfAborted();
                  await save(id, signal);
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
