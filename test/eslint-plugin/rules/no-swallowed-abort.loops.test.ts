import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-swallowed-abort', ruleOf('no-swallowed-abort'), {
  valid: [
    // The loop sees the abort by itself.
    {
      name: 'a loop whose test asks',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      while (!signal.aborted) {
        try {
          await load("a", signal);
        } catch (error) {
          console.error(error);
        }
      }
    }
  `,
    },
    {
      name: 'a turn that begins with the question',
      code: dedent`
    declare const ids: string[];
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      for (const id of ids) {
        signal.throwIfAborted();
        try {
          await load(id, signal);
        } catch (error) {
          console.error(error);
        }
      }
    }
  `,
    },
    {
      name: 'a turn that ends with the question',
      code: dedent`
    declare const ids: string[];
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      for (const id of ids) {
        try {
          await load(id, signal);
        } catch (error) {
          console.error(error);
        }
        if (signal.aborted) break;
      }
    }
  `,
    },
    {
      name: 'a question of the loop around the loop',
      code: dedent`
    declare const ids: string[];
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      while (!signal.aborted) {
        for (const id of ids) {
          try {
            await load(id, signal);
          } catch (error) {
            console.error(error);
          }
        }
      }
    }
  `,
    },
    {
      name: 'a turn that waits for something else with the signal',
      code: dedent`
    import { setTimeout as sleep } from "node:timers/promises";
    declare const ids: string[];
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      for (const id of ids) {
        try {
          await load(id, signal);
        } catch (error) {
          console.error(error);
        }
        await sleep(100, undefined, { signal });
      }
    }
  `,
    },
    {
      name: 'a for await over what has the signal',
      code: dedent`
    declare function rows(signal: AbortSignal): AsyncIterable<string>;
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      for await (const id of rows(signal)) {
        try {
          await load(id, signal);
        } catch (error) {
          console.error(error);
        }
      }
    }
  `,
    },
    {
      name: 'a turn that leaves after the try',
      code: dedent`
    declare const ids: string[];
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      for (const id of ids) {
        try {
          await load(id, signal);
        } catch (error) {
          console.error(error);
        }
        break;
      }
    }
  `,
    },
    {
      name: 'a turn that begins with a function that asks',
      code: dedent`
        declare function load(id: string, signal: AbortSignal): Promise<string>;
        export class Panel {
          #destroyed = false;
          async show(ids: string[], signal: AbortSignal) {
            for (const id of ids) {
              if (!this.#isCurrent(signal)) break;
              try {
                await load(id, signal);
              } catch {
                console.error(id);
              }
            }
          }
          #isCurrent(signal: AbortSignal) { return !this.#destroyed && !signal.aborted; }
        }
      `,
    },
  ],
  invalid: [
    // A loop that goes on.
    {
      name: 'a do loop',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      let text: string | undefined;
      do {
        try {
          text = await load("a", signal);
        } catch (error) {
          console.error(error);
        }
      } while (text === undefined);
      return text;
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
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      let text: string | undefined;
      do {
        try {
          text = await load("a", signal);
        } catch (error) {
          signal.throwIfAborted();
          console.error(error);
        }
      } while (text === undefined);
      return text;
    }
  `,
            },
          ],
        },
      ],
    },
    {
      name: 'a loop over the keys of an object',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(urls: Record<string, string>, signal: AbortSignal) {
      for (const name in urls) {
        try {
          await load(name, signal);
        } catch (error) {
          console.error(error);
        }
      }
    }
  `,
      errors: [
        {
          messageId: 'goesOn',
          line: 6,
          column: 7,
          endLine: 6,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'throwAbort',
              output: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(urls: Record<string, string>, signal: AbortSignal) {
      for (const name in urls) {
        try {
          await load(name, signal);
        } catch (error) {
          signal.throwIfAborted();
          console.error(error);
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
      name: 'a for await over what has the signal, in strict',
      code: dedent`
    declare function rows(signal: AbortSignal): AsyncIterable<string>;
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      for await (const id of rows(signal)) {
        try {
          await load(id, signal);
        } catch (error) {
          console.error(error);
        }
      }
    }
  `,
      options: [{ checkForAwait: true }],
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
    declare function rows(signal: AbortSignal): AsyncIterable<string>;
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      for await (const id of rows(signal)) {
        try {
          await load(id, signal);
        } catch (error) {
          signal.throwIfAborted();
          console.error(error);
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
      name: 'a for await over what does not have the signal',
      code: dedent`
    declare function rows(): AsyncIterable<string>;
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      for await (const id of rows()) {
        try {
          await load(id, signal);
        } catch (error) {
          console.error(error);
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
    declare function rows(): AsyncIterable<string>;
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(signal: AbortSignal) {
      for await (const id of rows()) {
        try {
          await load(id, signal);
        } catch (error) {
          signal.throwIfAborted();
          console.error(error);
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
      name: 'a continue that names its loop',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(ids: string[], signal: AbortSignal) {
          each: for (const id of ids) {
            try {
              await load(id, signal);
            } catch {
              continue each;
            }
            console.log(id);
          }
        }
      `,
      errors: [
        {
          messageId: 'goesOn',
          line: 6,
          column: 7,
          endLine: 6,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'throwAbort',
              output: dedent`
              declare function load(id: string, signal?: AbortSignal): Promise<string>;
              export async function run(ids: string[], signal: AbortSignal) {
                each: for (const id of ids) {
                  try {
                    await load(id, signal);
                  } catch {
                    signal.throwIfAborted();
                    continue each;
                  }
                  console.log(id);
                }
              }
            `,
            },
          ],
        },
      ],
    },
    {
      name: 'a turn that begins with a function that asks something else',
      code: dedent`
        declare function load(id: string, signal: AbortSignal): Promise<string>;
        const known = new Set<string>();
        function isKnown(id: string) { return known.has(id); }
        export async function show(ids: string[], signal: AbortSignal) {
          for (const id of ids) {
            if (isKnown(id)) continue;
            try {
              await load(id, signal);
            } catch {
              console.error(id);
            }
          }
        }
      `,
      errors: [
        {
          messageId: 'goesOn',
          line: 9,
          column: 7,
          endLine: 9,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'throwAbort',
              output: dedent`
            declare function load(id: string, signal: AbortSignal): Promise<string>;
            const known = new Set<string>();
            function isKnown(id: string) { return known.has(id); }
            export async function show(ids: string[], signal: AbortSignal) {
              for (const id of ids) {
                if (isKnown(id)) continue;
                try {
                  await load(id, signal);
                } catch {
                  signal.throwIfAborted();
                  console.error(id);
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
