import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);
const rule = ruleOf('no-aborted-signal-in-cleanup');

ruleTester.run('no-aborted-signal-in-cleanup', rule, {
  valid: [
    {
      name: 'another controller in the place of the one that was aborted',
      code: dedent`
        export class Feed {
          #controller = new AbortController();
          async cancel() {
            this.#controller.abort();
            this.#controller = new AbortController();
            await fetch("/bye", { signal: this.#controller.signal });
          }
        }
      `,
    },
    {
      name: 'a controller that may have been aborted, and one that is aborted then',
      code: dedent`
        export class Feed {
          #controller = new AbortController();
          async stop(isLast: boolean) {
            if (isLast) this.#controller.abort();
            await fetch("/bye", { signal: this.#controller.signal });
            this.#controller.abort();
          }
        }
      `,
    },
    {
      name: 'the end of something else',
      code: dedent`
        declare const other: AbortController;
        export class Feed {
          #controller = new AbortController();
          async stop() {
            other.abort();
            await fetch("/bye", { signal: this.#controller.signal });
          }
          abort() {
            this.#controller.abort();
          }
        }
      `,
    },
  ],

  invalid: [
    {
      name: 'the signal of a controller that has just been aborted',
      code: dedent`
        export class Feed {
          #controller = new AbortController();
          async stop() {
            this.#controller.abort();
            await fetch("/bye", { signal: this.#controller.signal });
          }
        }
      `,
      errors: [
        {
          messageId: 'abortedSignal',
          line: 5,
          column: 35,
          endLine: 5,
          endColumn: 58,
          suggestions: [
            {
              messageId: 'useDeadline',
              output: dedent`
                export class Feed {
                  #controller = new AbortController();
                  async stop() {
                    this.#controller.abort();
                    await fetch("/bye", { signal: AbortSignal.timeout(5_000) });
                  }
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'the signal of a group that has just been cancelled, further in',
      code: dedent`
        import { Group } from "errgroup";
        declare function send(text: string, options: { signal?: AbortSignal }): Promise<void>;
        export class Outbox {
          #group = new Group();
          #pending = ["a"];
          async close() {
            this.#group.cancel();
            if (this.#pending.length > 0) {
              for (const text of this.#pending) {
                await send(text, { signal: this.#group.signal });
              }
            }
            (await this.#group.wait()).orThrow();
          }
        }
      `,
      errors: [
        {
          messageId: 'abortedSignal',
          line: 10,
          column: 36,
          endLine: 10,
          endColumn: 54,
          suggestions: [
            {
              messageId: 'useDeadline',
              output: dedent`
                import { Group } from "errgroup";
                declare function send(text: string, options: { signal?: AbortSignal }): Promise<void>;
                export class Outbox {
                  #group = new Group();
                  #pending = ["a"];
                  async close() {
                    this.#group.cancel();
                    if (this.#pending.length > 0) {
                      for (const text of this.#pending) {
                        await send(text, { signal: AbortSignal.timeout(5_000) });
                      }
                    }
                    (await this.#group.wait()).orThrow();
                  }
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a listener that closes',
      code: dedent`
        declare function send(text: string, signal?: AbortSignal): Promise<void>;
        declare const socket: { close: () => Promise<void> };
        export function f(signal: AbortSignal) {
          socket.close = async () => {
            await send("bye", signal);
          };
        }
      `,
      errors: [
        {
          messageId: 'abortedSignal',
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 29,
          suggestions: [
            {
              messageId: 'useDeadline',
              output: dedent`
            declare function send(text: string, signal?: AbortSignal): Promise<void>;
            declare const socket: { close: () => Promise<void> };
            export function f(signal: AbortSignal) {
              socket.close = async () => {
                await send("bye", AbortSignal.timeout(5_000));
              };
            }
          `,
            },
          ],
        },
      ],
    },
  ],
});
