import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-swallowed-abort', ruleOf('no-swallowed-abort'), {
  valid: [
    {
      name: 'a handler that hands the error to a method that may throw it on',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export class Poller {
      async poll(signal: AbortSignal) {
        let found: string | undefined;
        do {
          try {
            found = await load("x", signal);
          } catch (error) {
            await this.#handle(error);
          }
        } while (!found);
      }
      async #handle(error: unknown) {
        if (error instanceof TypeError) throw error;
        console.error(error);
      }
    }
  `,
    },
    {
      name: 'a handler that hands the error to a function that throws another with it',
      code: dedent`
    declare const ids: string[];
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    function wrap(error: unknown) {
      throw new Error("cannot load", { cause: error });
    }
    export async function f(signal: AbortSignal) {
      for (const id of ids) {
        try {
          await load(id, signal);
        } catch (error) {
          wrap(error);
        }
      }
    }
  `,
    },
    {
      name: 'a handler that accepts the errors of a class alone',
      code: dedent`
    declare const ids: string[];
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    class Refused extends Error {
      static accept(this: typeof Refused, error: unknown): asserts error is Refused {
        if (!(error instanceof this)) throw error;
      }
    }
    export async function f(signal: AbortSignal) {
      for (const id of ids) {
        try {
          await load(id, signal);
        } catch (error) {
          Refused.accept(error);
          console.error(error);
        }
      }
    }
  `,
    },
    {
      name: 'a look at the signal before what throws, which ends the loop',
      code: dedent`
        declare function load(id: string, signal: AbortSignal): Promise<string>;
        export async function f(ids: string[], signal: AbortSignal) {
          for (const id of ids) {
            try {
              if (signal.aborted) break;
              await load(id, signal);
            } catch (error) {
              console.warn(error);
            }
          }
        }
      `,
    },
    {
      name: 'a signal that nobody can abort',
      code: dedent`
        declare function load(id: string, signal: AbortSignal): Promise<string>;
        export async function f(ids: string[]) {
          const signal = new AbortController().signal;
          for (const id of ids) {
            try {
              await load(id, signal);
            } catch (error) {
              console.warn(error);
            }
          }
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a handler that hands the error to what only writes it down',
      code: dedent`
    declare const ids: string[];
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    function log(error: unknown) {
      console.error(error instanceof Error ? error.message : error);
    }
    export async function f(signal: AbortSignal) {
      for (const id of ids) {
        try {
          await load(id, signal);
        } catch (error) {
          log(error);
        }
      }
    }
  `,
      errors: [
        {
          messageId: 'goesOn',
          line: 10,
          column: 7,
          endLine: 10,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'throwAbort',
              output: dedent`
    declare const ids: string[];
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    function log(error: unknown) {
      console.error(error instanceof Error ? error.message : error);
    }
    export async function f(signal: AbortSignal) {
      for (const id of ids) {
        try {
          await load(id, signal);
        } catch (error) {
          signal.throwIfAborted();
          log(error);
        }
      }
    }
  `,
            },
          ],
        },
      ],
    },
    {
      name: 'a handler that does not wait for what may throw the error on',
      code: dedent`
    declare const ids: string[];
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    async function tell(error: unknown) {
      await load("log");
      throw error;
    }
    export async function f(signal: AbortSignal) {
      for (const id of ids) {
        try {
          await load(id, signal);
        } catch (error) {
          void tell(error);
        }
      }
    }
  `,
      errors: [
        {
          messageId: 'goesOn',
          line: 11,
          column: 7,
          endLine: 11,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'throwAbort',
              output: dedent`
    declare const ids: string[];
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    async function tell(error: unknown) {
      await load("log");
      throw error;
    }
    export async function f(signal: AbortSignal) {
      for (const id of ids) {
        try {
          await load(id, signal);
        } catch (error) {
          signal.throwIfAborted();
          void tell(error);
        }
      }
    }
  `,
            },
          ],
        },
      ],
    },
    {
      name: 'an abort that an inner handler throws on',
      code: dedent`
    declare function ping(peer: string, signal: AbortSignal): Promise<void>;
    export async function f(peers: string[], signal: AbortSignal) {
      for (const peer of peers) {
        try {
          try {
            await ping(peer, signal);
          } catch (error) {
            throw new Error(peer, { cause: error });
          }
        } catch {
          console.log(peer);
        }
      }
    }
  `,
      errors: [
        {
          messageId: 'goesOn',
          line: 10,
          column: 7,
          endLine: 10,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'throwAbort',
              data: { signal: 'signal', work: 'loop' },
              output: dedent`
    declare function ping(peer: string, signal: AbortSignal): Promise<void>;
    export async function f(peers: string[], signal: AbortSignal) {
      for (const peer of peers) {
        try {
          try {
            await ping(peer, signal);
          } catch (error) {
            throw new Error(peer, { cause: error });
          }
        } catch {
          signal.throwIfAborted();
          console.log(peer);
        }
      }
    }
  `,
            },
          ],
        },
      ],
    },
    {
      name: 'a look at the signal behind what throws',
      code: dedent`
        declare function load(id: string, signal: AbortSignal): Promise<string>;
        export async function f(ids: string[], signal: AbortSignal) {
          for (const id of ids) {
            try {
              await load(id, signal);
              if (signal.aborted) break;
            } catch (error) {
              console.warn(error);
            }
          }
        }
      `,
      errors: [
        {
          messageId: 'goesOn',
          line: 7,
          column: 7,
          endLine: 7,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'throwAbort',
              output: dedent`
                declare function load(id: string, signal: AbortSignal): Promise<string>;
                export async function f(ids: string[], signal: AbortSignal) {
                  for (const id of ids) {
                    try {
                      await load(id, signal);
                      if (signal.aborted) break;
                    } catch (error) {
                      signal.throwIfAborted();
                      console.warn(error);
                    }
                  }
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a look at the signal that throws into the same catch',
      code: dedent`
        declare function load(id: string, signal: AbortSignal): Promise<string>;
        export async function f(ids: string[], signal: AbortSignal) {
          for (const id of ids) {
            try {
              if (signal.aborted) throw new Error("stopped");
              await load(id, signal);
            } catch (error) {
              console.warn(error);
            }
          }
        }
      `,
      errors: [
        {
          messageId: 'goesOn',
          line: 7,
          column: 7,
          endLine: 7,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'throwAbort',
              output: dedent`
                declare function load(id: string, signal: AbortSignal): Promise<string>;
                export async function f(ids: string[], signal: AbortSignal) {
                  for (const id of ids) {
                    try {
                      if (signal.aborted) throw new Error("stopped");
                      await load(id, signal);
                    } catch (error) {
                      signal.throwIfAborted();
                      console.warn(error);
                    }
                  }
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
