import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    // Work that cleans up, or recovers.
    {
      name: 'clean-up in finally',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function close(options?: { signal?: AbortSignal }): Promise<void>;
    export async function f(signal: AbortSignal) {
      try {
        await load("x", signal);
      } finally {
        await load("y");
        await close();
      }
    }
  `,
    },
    {
      name: 'clean-up in a try, as the name of its error says',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(ids: string[], signal: AbortSignal) {
      const text = await load("x", signal);
      try {
        await Promise.all(ids.map(async id => { await load(id); }));
      } catch (cleanupErr) {
        console.error(cleanupErr);
      }
      return text;
    }
  `,
    },
    {
      name: 'recovery in catch',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      try {
        await load("x", signal);
      } catch {
        await load("y");
      }
    }
  `,
    },
    {
      name: 'recovery in the callback of a catch',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      return await load("x", signal).catch(async () => {
        return await load("y");
      });
    }
  `,
    },
    {
      name: 'recovery in the second callback of a then',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      return await load("x", signal).then(undefined, async () => {
        return await load("y");
      });
    }
  `,
    },
    {
      name: 'what is told of a failed try, in a loop that goes round again',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function sleep(ms: number, signal?: AbortSignal): Promise<void>;
    export async function f(signal: AbortSignal) {
      for (;;) {
        try {
          return await load("x", signal);
        } catch {
          await load("failed");
        }
      }
    }
  `,
    },
    {
      name: 'a pause in a catch that leaves the loop',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function sleep(ms: number, signal?: AbortSignal): Promise<void>;
    export async function f(signal: AbortSignal) {
      for (;;) {
        try {
          return await load("x", signal);
        } catch {
          await sleep(1);
          break;
        }
      }
    }
  `,
    },
    {
      name: 'a pause in a catch outside of a loop',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function sleep(ms: number, signal?: AbortSignal): Promise<void>;
    export async function f(signal: AbortSignal) {
      try {
        return await load("x", signal);
      } catch {
        await sleep(1);
      }
    }
  `,
    },
    {
      name: 'a pause between two tries of a function that closes',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function sleep(ms: number, signal?: AbortSignal): Promise<void>;
    export async function close(signal: AbortSignal) {
      for (let attempt = 0; attempt < 3; attempt++) {
        try {
          return await load("x", signal);
        } catch {
          await sleep(1);
        }
      }
    }
  `,
    },
    {
      name: 'a method that closes',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export class C {
      async close(options: { signal?: AbortSignal }) {
        await load("x");
        return options;
      }
    }
  `,
    },
    {
      name: 'a callee that closes',
      code: dedent`
    declare const stream: { close(options?: { signal?: AbortSignal }): Promise<void> };
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      await stream.close();
    }
  `,
    },
    {
      name: 'a private method that flushes',
      code: dedent`
    export class C {
      async #flush(signal?: AbortSignal) {
        signal?.throwIfAborted();
      }
      async f(signal: AbortSignal) {
        signal.throwIfAborted();
        await this.#flush();
      }
    }
  `,
    },
    {
      name: 'a function that takes back what another did, which had the signal',
      code: dedent`
        interface Options { readonly id: string; readonly signal?: AbortSignal }
        declare function load(id: string, signal?: AbortSignal): Promise<void>;
        export const loadPart = async (options: Options) => load(options.id, options.signal);
        export const unloadPart = async (options: Options) => load("all but " + options.id);
        export class Parts { async unsubscribe(options: Options) { await load("all but " + options.id); } }
      `,
    },
    {
      name: 'a function that a catch calls as well, before it throws on',
      code: dedent`
        import { once } from "node:events";
        import { createWriteStream } from "node:fs";
        declare function download(file: object, signal: AbortSignal): Promise<string>;
        export async function f(path: string, signal: AbortSignal) {
          const file = createWriteStream(path);
          const closed = async () => { if (!file.closed) await once(file, "close"); };
          try {
            const text = await download(file, signal);
            await closed();
            return text;
          } catch (error) {
            await closed();
            throw error;
          }
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a try the error of which is an abort',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      try {
        return await load("x");
      } catch (abortError) {
        throw signal.aborted ? signal.reason : abortError;
      }
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 18,
          endLine: 4,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            declare function load(id: string, signal?: AbortSignal): Promise<string>;
            export async function f(signal: AbortSignal) {
              try {
                return await load("x", signal);
              } catch (abortError) {
                throw signal.aborted ? signal.reason : abortError;
              }
            }
          `,
            },
          ],
        },
      ],
    },
    // A try that goes round again.
    {
      name: 'the pause before the next try',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function sleep(ms: number, signal?: AbortSignal): Promise<void>;
    export async function f(signal: AbortSignal) {
      for (let attempt = 0; attempt < 3; attempt++) {
        try {
          return await load("x", signal);
        } catch {
          await sleep(1);
        }
      }
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 8,
          column: 13,
          endLine: 8,
          endColumn: 18,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            declare function load(id: string, signal?: AbortSignal): Promise<string>;
            declare function sleep(ms: number, signal?: AbortSignal): Promise<void>;
            export async function f(signal: AbortSignal) {
              for (let attempt = 0; attempt < 3; attempt++) {
                try {
                  return await load("x", signal);
                } catch {
                  await sleep(1, signal);
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
      name: 'a function that a catch calls as well, for what it gives instead',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f(id: string, isLax: boolean, signal: AbortSignal) {
          const request = async (name: string) => {
            return load(name);
          };
          try {
            return await request(id);
          } catch (error) {
            if (signal.aborted) throw error;
            if (isLax) return await request("any");
            throw error;
          }
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 12,
          endLine: 4,
          endColumn: 16,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function f(id: string, isLax: boolean, signal: AbortSignal) {
                  const request = async (name: string) => {
                    return load(name, signal);
                  };
                  try {
                    return await request(id);
                  } catch (error) {
                    if (signal.aborted) throw error;
                    if (isLax) return await request("any");
                    throw error;
                  }
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'the pause of a catch that continues the loop',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function sleep(ms: number, signal?: AbortSignal): Promise<void>;
    export async function f(signal: AbortSignal) {
      for (;;) {
        try {
          return await load("x", signal);
        } catch (error) {
          if (error instanceof TypeError) {
            await sleep(1);
            continue;
          }
          throw error;
        }
      }
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 9,
          column: 15,
          endLine: 9,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            declare function load(id: string, signal?: AbortSignal): Promise<string>;
            declare function sleep(ms: number, signal?: AbortSignal): Promise<void>;
            export async function f(signal: AbortSignal) {
              for (;;) {
                try {
                  return await load("x", signal);
                } catch (error) {
                  if (error instanceof TypeError) {
                    await sleep(1, signal);
                    continue;
                  }
                  throw error;
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
      name: 'a function whose name only begins so',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<void>;
        export async function unloadedParts(signal: AbortSignal) { signal.throwIfAborted(); await load("x"); }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 2,
          column: 91,
          endLine: 2,
          endColumn: 95,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function load(id: string, signal?: AbortSignal): Promise<void>;
                export async function unloadedParts(signal: AbortSignal) { signal.throwIfAborted(); await load("x", signal); }
              `,
            },
          ],
        },
      ],
    },
  ],
});
