import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-swallowed-abort', ruleOf('no-swallowed-abort'), {
  valid: [
    // What is made of the error is tested.
    {
      name: 'a class of errors',
      code: dedent`
        declare function load(id: string, signal: AbortSignal): Promise<void>;
        export async function f(ids: string[], signal: AbortSignal) {
          for (const id of ids) {
            try {
              await load(id, signal);
            } catch (error) {
              if (error instanceof TypeError) console.log('wrong type');
            }
          }
        }
      `,
    },
    {
      name: 'the name of an error',
      code: dedent`
        declare function load(id: string, signal: AbortSignal): Promise<void>;
        export async function f(ids: string[], signal: AbortSignal) {
          for (const id of ids) {
            try {
              await load(id, signal);
            } catch (error) {
              if (error instanceof Error && error.name === 'AbortError') return;
            }
          }
        }
      `,
    },
    {
      name: 'a text that is tested',
      code: dedent`
        declare function load(id: string, signal: AbortSignal): Promise<void>;
        export async function f(ids: string[], signal: AbortSignal) {
          for (const id of ids) {
            try {
              await load(id, signal);
            } catch (error) {
              const message = error instanceof Error ? error.message : String(error);
              if (message.includes('closed')) console.log('closed');
            }
          }
        }
      `,
    },
    {
      name: 'a text that is tested in place',
      code: dedent`
        declare function load(id: string, signal: AbortSignal): Promise<void>;
        export async function f(ids: string[], signal: AbortSignal) {
          for (const id of ids) {
            try {
              await load(id, signal);
            } catch (error) {
              const message = error instanceof Error ? error.message : String(error);
              console.log(message === 'closed' ? 'closed' : message);
            }
          }
        }
      `,
    },
  ],
  invalid: [
    // An abort is an `Error` as well.
    {
      name: 'a text of the error',
      code: dedent`
        declare function load(id: string, signal: AbortSignal): Promise<void>;
        export async function f(ids: string[], signal: AbortSignal) {
          for (const id of ids) {
            try {
              await load(id, signal);
            } catch (error) {
              const message = error instanceof Error ? error.message : String(error);
              console.error(id, message);
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
                declare function load(id: string, signal: AbortSignal): Promise<void>;
                export async function f(ids: string[], signal: AbortSignal) {
                  for (const id of ids) {
                    try {
                      await load(id, signal);
                    } catch (error) {
                      signal.throwIfAborted();
                      const message = error instanceof Error ? error.message : String(error);
                      console.error(id, message);
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
      name: 'a text of the error, in place',
      code: dedent`
        declare function load(id: string, signal: AbortSignal): Promise<void>;
        export async function f(ids: string[], signal: AbortSignal) {
          for (const id of ids) {
            try {
              await load(id, signal);
            } catch (error) {
              console.error(id, error instanceof Error ? error.message : String(error));
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
                declare function load(id: string, signal: AbortSignal): Promise<void>;
                export async function f(ids: string[], signal: AbortSignal) {
                  for (const id of ids) {
                    try {
                      await load(id, signal);
                    } catch (error) {
                      signal.throwIfAborted();
                      console.error(id, error instanceof Error ? error.message : String(error));
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
      name: 'an error that is kept as an `Error`',
      code: dedent`
        declare function load(id: string, signal: AbortSignal): Promise<void>;
        const errors: Error[] = [];
        export async function f(ids: string[], signal: AbortSignal) {
          for (const id of ids) {
            try {
              await load(id, signal);
            } catch (error) {
              if (error instanceof Error) errors.push(error);
              else errors.push(new Error(String(error)));
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
                declare function load(id: string, signal: AbortSignal): Promise<void>;
                const errors: Error[] = [];
                export async function f(ids: string[], signal: AbortSignal) {
                  for (const id of ids) {
                    try {
                      await load(id, signal);
                    } catch (error) {
                      signal.throwIfAborted();
                      if (error instanceof Error) errors.push(error);
                      else errors.push(new Error(String(error)));
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
