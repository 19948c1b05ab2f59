import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

const retried = (pause: string) => dedent`
  declare function load(id: string, signal?: AbortSignal): Promise<string>;
  declare function waitForRetry(ms: number, signal?: AbortSignal): Promise<void>;
  declare function waitBeforeNextAttempt(ms: number, signal?: AbortSignal): Promise<void>;
  declare function waitForEntry(index: number, signal?: AbortSignal): Promise<void>;
  export async function f(id: string, signal: AbortSignal) {
    for (let attempt = 1; ; attempt++) {
      try {
        return await load(id, signal);
      } catch (error) {
        if (attempt === 3) throw error;
        await ${pause};
      }
    }
  }
`;

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'what waits for something else than a time, before the next try',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function waitForRetryDelay(ms: number, signal?: AbortSignal): Promise<void>;
        declare function sleepUnlessAborted(ms: number, signal?: AbortSignal): Promise<void>;
        declare function waitForPort(port: number, signal?: AbortSignal): Promise<void>;
        declare function waitForDelay(job: string, signal?: AbortSignal): Promise<void>;
        export async function f(id: string, signal: AbortSignal) {
          for (let attempt = 1; ; attempt++) {
            try {
              return await load(id, signal);
            } catch (error) {
              if (attempt === 3) throw error;
              await waitForPort(8080);
              await waitForDelay(id);
            }
          }
        }
`,
    },
    {
      name: 'what waits for something that a number stands for, before the next try',
      code: retried('waitForEntry(attempt)'),
    },
    {
      name: 'a pause that is named at length, of no time',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function waitForRetryDelay(ms: number, signal?: AbortSignal): Promise<void>;
        declare function sleepUnlessAborted(ms: number, signal?: AbortSignal): Promise<void>;
        declare function waitForPort(port: number, signal?: AbortSignal): Promise<void>;
        declare function waitForDelay(job: string, signal?: AbortSignal): Promise<void>;
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await sleepUnlessAborted(0);
        }
`,
    },
    {
      name: 'the next try itself, and what is done for it',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function retryDelay(job: string, signal?: AbortSignal): Promise<void>;
        declare function retry(attempt: number, signal?: AbortSignal): Promise<void>;
        export async function f(id: string, signal: AbortSignal) {
          for (let attempt = 1; ; attempt++) {
            try {
              return await load(id, signal);
            } catch (error) {
              if (attempt === 3) throw error;
              await retryDelay(id);
              await retry(attempt);
            }
          }
        }
      `,
    },
    {
      name: 'a pause before another function of that name',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function sleep(ms: number, signal?: AbortSignal): Promise<void>;
        export class Cached {
          constructor(readonly inner: { load(id: string, signal?: AbortSignal): Promise<string> }) {}
          async load(id: string, signal: AbortSignal): Promise<string> {
            try {
              return await load(id, signal);
            } catch {
              await sleep(100);
              return this.inner.load(id, signal);
            }
          }
        }
        export const loader = {
          load: async (id: string, signal: AbortSignal): Promise<string> => {
            try {
              return await load(id, signal);
            } catch {
              await sleep(100);
              return load(id, signal);
            }
          },
        };
      `,
    },
  ],
  invalid: [
    {
      name: 'the pause of a failed promise, before the next try',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<void>;
        declare function sleep(ms: number, signal?: AbortSignal): Promise<void>;
        export async function f(id: string, signal: AbortSignal) {
          while (!signal.aborted) {
            await load(id, signal).catch(() => sleep(5_000));
          }
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 5,
          column: 40,
          endLine: 5,
          endColumn: 45,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<void>;
        declare function sleep(ms: number, signal?: AbortSignal): Promise<void>;
        export async function f(id: string, signal: AbortSignal) {
          while (!signal.aborted) {
            await load(id, signal).catch(() => sleep(5_000, signal));
          }
        }
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'pauses that are named at length, before the next try',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function waitForRetryDelay(ms: number, signal?: AbortSignal): Promise<void>;
        declare function sleepUnlessAborted(ms: number, signal?: AbortSignal): Promise<void>;
        declare function waitForPort(port: number, signal?: AbortSignal): Promise<void>;
        declare function waitForDelay(job: string, signal?: AbortSignal): Promise<void>;
        export async function f(id: string, signal: AbortSignal) {
          for (let attempt = 1; ; attempt++) {
            try {
              return await load(id, signal);
            } catch (error) {
              if (attempt === 3) throw error;
              await waitForRetryDelay(attempt * 100);
              await sleepUnlessAborted(100);
            }
          }
        }
`,
      errors: [
        {
          messageId: 'missingSignal',
          line: 12,
          column: 13,
          endLine: 12,
          endColumn: 30,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function waitForRetryDelay(ms: number, signal?: AbortSignal): Promise<void>;
        declare function sleepUnlessAborted(ms: number, signal?: AbortSignal): Promise<void>;
        declare function waitForPort(port: number, signal?: AbortSignal): Promise<void>;
        declare function waitForDelay(job: string, signal?: AbortSignal): Promise<void>;
        export async function f(id: string, signal: AbortSignal) {
          for (let attempt = 1; ; attempt++) {
            try {
              return await load(id, signal);
            } catch (error) {
              if (attempt === 3) throw error;
              await waitForRetryDelay(attempt * 100, signal);
              await sleepUnlessAborted(100);
            }
          }
        }
`,
            },
          ],
        },
        {
          messageId: 'missingSignal',
          line: 13,
          column: 13,
          endLine: 13,
          endColumn: 31,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function waitForRetryDelay(ms: number, signal?: AbortSignal): Promise<void>;
        declare function sleepUnlessAborted(ms: number, signal?: AbortSignal): Promise<void>;
        declare function waitForPort(port: number, signal?: AbortSignal): Promise<void>;
        declare function waitForDelay(job: string, signal?: AbortSignal): Promise<void>;
        export async function f(id: string, signal: AbortSignal) {
          for (let attempt = 1; ; attempt++) {
            try {
              return await load(id, signal);
            } catch (error) {
              if (attempt === 3) throw error;
              await waitForRetryDelay(attempt * 100);
              await sleepUnlessAborted(100, signal);
            }
          }
        }
`,
            },
          ],
        },
      ],
    },
    ...[
      { pause: 'waitForRetry', endColumn: 25 },
      { pause: 'waitBeforeNextAttempt', endColumn: 34 },
    ].map(({ pause, endColumn }) => ({
      name: `a pause that is named after what comes next: ${pause}`,
      code: retried(`${pause}(attempt * 100)`),
      errors: [
        {
          messageId: 'missingSignal' as const,
          line: 11,
          column: 13,
          endLine: 11,
          endColumn,
          suggestions: [
            {
              messageId: 'passSignal' as const,
              output: retried(`${pause}(attempt * 100, signal)`),
            },
          ],
        },
      ],
    })),
    {
      name: 'a pause that is named after the next try',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function retryDelay(attempt: number, signal?: AbortSignal): Promise<void>;
        export async function f(id: string, signal: AbortSignal) {
          for (let attempt = 1; ; attempt++) {
            try {
              return await load(id, signal);
            } catch (error) {
              if (attempt === 3) throw error;
              await retryDelay(attempt);
            }
          }
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 9,
          column: 13,
          endLine: 9,
          endColumn: 23,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                declare function retryDelay(attempt: number, signal?: AbortSignal): Promise<void>;
                export async function f(id: string, signal: AbortSignal) {
                  for (let attempt = 1; ; attempt++) {
                    try {
                      return await load(id, signal);
                    } catch (error) {
                      if (attempt === 3) throw error;
                      await retryDelay(attempt, signal);
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
      name: 'the pause before the function calls itself',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function abortableDelay(ms: number, signal?: AbortSignal): Promise<void>;
        export async function f(id: string, tries: number, signal: AbortSignal): Promise<string> {
          try {
            return await load(id, signal);
          } catch (error) {
            if (tries > 0) {
              await abortableDelay(100);
              return f(id, tries - 1, signal);
            }
            throw error;
          }
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 8,
          column: 13,
          endLine: 8,
          endColumn: 27,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                declare function abortableDelay(ms: number, signal?: AbortSignal): Promise<void>;
                export async function f(id: string, tries: number, signal: AbortSignal): Promise<string> {
                  try {
                    return await load(id, signal);
                  } catch (error) {
                    if (tries > 0) {
                      await abortableDelay(100, signal);
                      return f(id, tries - 1, signal);
                    }
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
      name: 'the pause before the method calls itself',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function sleep(ms: number, signal?: AbortSignal): Promise<void>;
        export class Client {
          async #load(id: string, tries: number, signal: AbortSignal): Promise<string> {
            try {
              return await load(id, signal);
            } catch (error) {
              if (tries === 0) throw error;
              await sleep(100);
              return await this.#load(id, tries - 1, signal);
            }
          }
          first(signal: AbortSignal) {
            return this.#load('1', 3, signal);
          }
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 9,
          column: 13,
          endLine: 9,
          endColumn: 18,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                declare function sleep(ms: number, signal?: AbortSignal): Promise<void>;
                export class Client {
                  async #load(id: string, tries: number, signal: AbortSignal): Promise<string> {
                    try {
                      return await load(id, signal);
                    } catch (error) {
                      if (tries === 0) throw error;
                      await sleep(100, signal);
                      return await this.#load(id, tries - 1, signal);
                    }
                  }
                  first(signal: AbortSignal) {
                    return this.#load('1', 3, signal);
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
