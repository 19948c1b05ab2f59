import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run(
  'require-abortable-executor',
  ruleOf('require-abortable-executor'),
  {
    valid: [
      {
        name: 'a pause before the failure is thrown on',
        code: dedent`
          declare function load(signal: AbortSignal): Promise<string>;
          export async function f(signal: AbortSignal) {
            for (;;) {
              try {
                return await load(signal);
              } catch (error) {
                await new Promise(resolve => setTimeout(resolve, 1_000));
                throw error;
              }
            }
          }
        `,
      },
      {
        name: 'a pause after a failure that is not tried again',
        code: dedent`
          declare function load(signal: AbortSignal): Promise<string>;
          export async function f(signal: AbortSignal) {
            try {
              return await load(signal);
            } catch {
              await new Promise(resolve => setTimeout(resolve, 1_000));
              return;
            }
          }
        `,
      },
      {
        name: 'the end of what has failed, before the next try',
        code: dedent`
          declare const socket: EventTarget & { connect(signal: AbortSignal): Promise<string> };
          export async function f(signal: AbortSignal) {
            for (let attempt = 0; attempt < 3; attempt++) {
              try {
                return await socket.connect(signal);
              } catch {
                await new Promise(resolve => socket.addEventListener('close', resolve));
              }
            }
            return undefined;
          }
        `,
      },
      {
        name: 'a pause of a function that cleans up',
        code: dedent`
          declare function end(signal: AbortSignal): Promise<void>;
          export async function stop(signal: AbortSignal) {
            for (let attempt = 0; attempt < 3; attempt++) {
              try {
                return await end(signal);
              } catch {
                await new Promise(resolve => setTimeout(resolve, 1_000));
              }
            }
          }
        `,
      },
      {
        name: 'a pause before what a client has asked for is written again',
        code: dedent`
          export async function f({ request }: { request: Request }) {
            for (const file of await request.json()) {
              const stored = await fetch(file, { method: "PUT" });
              if (stored.ok) continue;
              await new Promise(resolve => setTimeout(resolve, 2_000));
            }
          }
        `,
      },
    ],
    invalid: [
      {
        name: 'a pause in a branch that never comes to the write',
        code: dedent`
          export async function f({ request }: { request: Request }, isKnown: boolean) {
            if (isKnown) {
              await new Promise(resolve => setTimeout(resolve, 2_000));
              return new Response();
            }
            return await fetch(request.url, { method: "PUT" });
          }
        `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 3,
            column: 34,
            endLine: 3,
            endColumn: 44,
            suggestions: [
              {
                messageId: 'useSleep',
                output: dedent`
                  import { sleep } from 'errgroup';
  
                  export async function f({ request }: { request: Request }, isKnown: boolean) {
                    if (isKnown) {
                      await sleep(2_000, { signal: request.signal });
                      return new Response();
                    }
                    return await fetch(request.url, { method: "PUT" });
                  }
                `,
              },
            ],
          },
        ],
      },
      {
        name: 'a pause behind a write that is not repeated',
        code: dedent`
          export async function f({ request }: { request: Request }) {
            const made = await fetch(request.url, { method: "PUT" });
            for (;;) {
              const answer = await fetch("https://example.com/", { signal: request.signal });
              if (answer.ok) return made;
              await new Promise(resolve => setTimeout(resolve, 2_000));
            }
          }
        `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 6,
            column: 34,
            endLine: 6,
            endColumn: 44,
            suggestions: [
              {
                messageId: 'useSleep',
                output: dedent`
                  import { sleep } from 'errgroup';
  
                  export async function f({ request }: { request: Request }) {
                    const made = await fetch(request.url, { method: "PUT" });
                    for (;;) {
                      const answer = await fetch("https://example.com/", { signal: request.signal });
                      if (answer.ok) return made;
                      await sleep(2_000, { signal: request.signal });
                    }
                  }
                `,
              },
            ],
          },
        ],
      },
      {
        name: 'the pause before the next try, in catch',
        code: dedent`
          declare function load(signal: AbortSignal): Promise<string>;
          export async function f(signal: AbortSignal) {
            for (let attempt = 0; ; attempt++) {
              try {
                return await load(signal);
              } catch (error) {
                if (attempt === 3) throw error;
                await new Promise(resolve => setTimeout(resolve, 1_000 * 2 ** attempt));
              }
            }
          }
        `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 8,
            column: 36,
            endLine: 8,
            endColumn: 46,
            suggestions: [
              {
                messageId: 'useSleep',
                output: dedent`
                  import { sleep } from 'errgroup';

                  declare function load(signal: AbortSignal): Promise<string>;
                  export async function f(signal: AbortSignal) {
                    for (let attempt = 0; ; attempt++) {
                      try {
                        return await load(signal);
                      } catch (error) {
                        if (attempt === 3) throw error;
                        await sleep(1_000 * 2 ** attempt, { signal });
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
        name: 'the pause before the next try, in a branch that goes on',
        code: dedent`
          declare function load(signal: AbortSignal): Promise<string>;
          export async function f(signal: AbortSignal) {
            while (true) {
              try {
                return await load(signal);
              } catch (error) {
                if (!signal.aborted) {
                  await new Promise<void>(resolve => { setTimeout(resolve, 5_000); });
                  continue;
                }
                throw error;
              }
            }
          }
        `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 8,
            column: 46,
            endLine: 8,
            endColumn: 56,
            suggestions: [
              {
                messageId: 'useSleep',
                output: dedent`
                  import { sleep } from 'errgroup';

                  declare function load(signal: AbortSignal): Promise<string>;
                  export async function f(signal: AbortSignal) {
                    while (true) {
                      try {
                        return await load(signal);
                      } catch (error) {
                        if (!signal.aborted) {
                          await sleep(5_000, { signal });
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
        name: 'the pause before the function calls itself',
        code: dedent`
          declare function load(signal: AbortSignal): Promise<string>;
          export async function f(tries: number, signal: AbortSignal): Promise<string> {
            try {
              return await load(signal);
            } catch (error) {
              if (tries === 0) throw error;
              await new Promise<void>(resolve => { setTimeout(resolve, 5_000); });
              return f(tries - 1, signal);
            }
          }
        `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 7,
            column: 42,
            endLine: 7,
            endColumn: 52,
            suggestions: [
              {
                messageId: 'useSleep',
                output: dedent`
                  import { sleep } from 'errgroup';

                  declare function load(signal: AbortSignal): Promise<string>;
                  export async function f(tries: number, signal: AbortSignal): Promise<string> {
                    try {
                      return await load(signal);
                    } catch (error) {
                      if (tries === 0) throw error;
                      await sleep(5_000, { signal });
                      return f(tries - 1, signal);
                    }
                  }
                `,
              },
            ],
          },
        ],
      },
    ],
  },
);
