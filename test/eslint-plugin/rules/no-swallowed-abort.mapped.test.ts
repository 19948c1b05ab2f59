import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

// A combinator whose promises a mapper makes.
ruleTester.run('no-swallowed-abort', ruleOf('no-swallowed-abort'), {
  valid: [
    {
      name: 'a mapper that takes the abort of each item',
      code: dedent`
        declare function load(id: string, signal: AbortSignal): Promise<void>;
        export async function f(batches: string[][], signal: AbortSignal) {
          for (const batch of batches) {
            try {
              await Promise.all(
                batch.map(async id => {
                  try {
                    await load(id, signal);
                  } catch (error) {
                    console.error(id, error);
                  }
                }),
              );
            } catch (error) {
              console.error(error);
            }
          }
        }
      `,
    },
    {
      name: 'a mapper whose promises take their failure',
      code: dedent`
        declare function load(id: string, signal: AbortSignal): Promise<void>;
        export async function f(batches: string[][], signal: AbortSignal) {
          for (const batch of batches) {
            try {
              await Promise.all(batch.map(id => load(id, signal).catch(console.error)));
            } catch (error) {
              console.error(error);
            }
          }
        }
      `,
    },
    {
      name: 'a mapper that sets a deadline for each item',
      code: dedent`
        declare function load(id: string, signal: AbortSignal): Promise<void>;
        export async function f(batches: string[][], signal: AbortSignal) {
          signal.throwIfAborted();
          for (const batch of batches) {
            try {
              await Promise.all(batch.map(id => load(id, AbortSignal.timeout(100))));
            } catch (error) {
              console.error(error);
            }
          }
        }
      `,
    },
    {
      name: 'a mapper that starts what nothing waits for',
      code: dedent`
        declare function load(id: string, signal: AbortSignal): Promise<void>;
        export async function f(batches: string[][], signal: AbortSignal) {
          for (const batch of batches) {
            try {
              await Promise.all(batch.map(async id => { void load(id, signal); }));
            } catch (error) {
              console.error(error);
            }
          }
        }
      `,
    },
    {
      name: 'a mapped list that settles every promise',
      code: dedent`
        declare function load(id: string, signal: AbortSignal): Promise<void>;
        export async function f(batches: string[][], signal: AbortSignal) {
          for (const batch of batches) {
            try {
              await Promise.allSettled(batch.map(id => load(id, signal)));
            } catch (error) {
              console.error(error);
            }
          }
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a mapper that gives the promise of a call with the options',
      code: dedent`
        declare function load(id: string, options: { signal?: AbortSignal }): Promise<void>;
        export async function f(batches: string[][], options: { signal?: AbortSignal }) {
          for (const batch of batches) {
            try {
              await Promise.all(batch.map(id => load(id, options)));
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
                declare function load(id: string, options: { signal?: AbortSignal }): Promise<void>;
                export async function f(batches: string[][], options: { signal?: AbortSignal }) {
                  for (const batch of batches) {
                    try {
                      await Promise.all(batch.map(id => load(id, options)));
                    } catch (error) {
                      options.signal?.throwIfAborted();
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
      name: 'an async mapper that waits for a call with the signal',
      code: dedent`
        declare function load(id: string, signal: AbortSignal): Promise<string>;
        export async function f(batches: string[][], signal: AbortSignal) {
          for (const batch of batches) {
            try {
              await Promise.all(batch.map(async id => { console.log(await load(id, signal)); }));
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
                declare function load(id: string, signal: AbortSignal): Promise<string>;
                export async function f(batches: string[][], signal: AbortSignal) {
                  for (const batch of batches) {
                    try {
                      await Promise.all(batch.map(async id => { console.log(await load(id, signal)); }));
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
      name: 'a mapper that returns the promise, and has a name for the signal',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<void>;
        export async function f(batches: string[][], options: { signal?: AbortSignal }) {
          for (const batch of batches) {
            await Promise.all(
              batch.map(id => {
                const { signal } = options;
                return load(id, signal);
              }),
            ).catch(error => console.error(error));
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
                declare function load(id: string, signal?: AbortSignal): Promise<void>;
                export async function f(batches: string[][], options: { signal?: AbortSignal }) {
                  for (const batch of batches) {
                    await Promise.all(
                      batch.map(id => {
                        const { signal } = options;
                        return load(id, signal);
                      }),
                    ).catch(error => { options.signal?.throwIfAborted(); console.error(error); });
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
