import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-swallowed-abort', ruleOf('no-swallowed-abort'), {
  valid: [
    {
      name: 'a break that names the loop further out',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(ids: string[], signal: AbortSignal) {
          each: for (const id of ids) {
            for (const part of id) {
              try {
                await load(part, signal);
              } catch {
                break each;
              }
            }
          }
        }
      `,
    },
  ],

  invalid: [
    {
      name: 'a continue that names a loop further out',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(ids: string[], signal: AbortSignal) {
          each: for (const id of ids) {
            for (const part of id) {
              try {
                await load(part, signal);
              } catch {
                continue each;
              }
            }
          }
        }
      `,
      errors: [
        {
          messageId: 'goesOn',
          line: 7,
          column: 9,
          endLine: 7,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'throwAbort',
              output: dedent`
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function run(ids: string[], signal: AbortSignal) {
                  each: for (const id of ids) {
                    for (const part of id) {
                      try {
                        await load(part, signal);
                      } catch {
                        signal.throwIfAborted();
                        continue each;
                      }
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
      name: 'a switch in the handler, which its breaks leave',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(ids: string[], signal: AbortSignal) {
          for (const id of ids) {
            try {
              await load(id, signal);
            } catch (error) {
              switch (id) {
                case '':
                  break;
                default:
                  console.warn(error);
                  break;
              }
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
                export async function run(ids: string[], signal: AbortSignal) {
                  for (const id of ids) {
                    try {
                      await load(id, signal);
                    } catch (error) {
                      signal.throwIfAborted();
                      switch (id) {
                        case '':
                          break;
                        default:
                          console.warn(error);
                          break;
                      }
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
      name: 'a question of what type the error is',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(ids: string[], signal: AbortSignal) {
          for (const id of ids) {
            try {
              await load(id, signal);
            } catch (error) {
              console.warn(typeof error === 'string' ? error : id);
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
                export async function run(ids: string[], signal: AbortSignal) {
                  for (const id of ids) {
                    try {
                      await load(id, signal);
                    } catch (error) {
                      signal.throwIfAborted();
                      console.warn(typeof error === 'string' ? error : id);
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
