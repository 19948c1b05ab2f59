import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('require-abort-checkpoint', ruleOf('require-abort-checkpoint'), {
  valid: [
    // A loop that is woken by others goes round when they wake it.
    {
      name: 'a queue that is filled by what has the signal',
      code: dedent`
        declare function feed(
          options: { onText: (text: string) => void; signal: AbortSignal },
        ): Promise<void>;
        export async function collect(signal: AbortSignal) {
          const texts: string[] = [];
          let isDone = false;
          let wake: (() => void) | undefined;
          const feeding = feed({ onText: text => texts.push(text), signal })
            .finally(() => {
              isDone = true;
              wake?.();
            });
          while (true) {
            console.log(texts.shift());
            if (isDone) break;
            await new Promise<void>(resolve => {
              wake = () => {
                wake = undefined;
                resolve();
              };
            });
          }
          await feeding;
        }
      `,
    },
    {
      name: 'a list of those who wait, and a look when they are woken',
      code: dedent`
        export class Inbox {
          readonly #waiting: (() => void)[] = [];
          readonly #mails: string[] = [];

          async next(signal?: AbortSignal): Promise<string> {
            for (;;) {
              const mail = this.#mails.shift();
              if (mail !== undefined) return mail;
              if (this.#waiting.length > 9) signal?.throwIfAborted();
              await new Promise<void>(resolve => this.#waiting.push(resolve));
            }
          }
        }
      `,
    },
    {
      name: 'a stream whose events wake a generator, which its caller can leave',
      code: dedent`
        import type { Readable } from 'node:stream';
        export async function* read(stream: Readable, signal: AbortSignal) {
          signal.throwIfAborted();
          let wake = () => {};
          stream.on("readable", () => wake()).on("close", () => wake());
          for (;;) {
            if (stream.destroyed) return;
            const chunk: unknown = stream.read();
            if (chunk !== null) yield chunk;
            else await new Promise<void>(resolve => { wake = resolve; });
          }
        }
      `,
    },
    // What fails comes by the look of the next turn.
    {
      name: 'a wait that fails in a `try` with a look',
      code: dedent`
        declare function prepare(): Promise<string>;
        declare function run(text: string, signal: AbortSignal): Promise<void>;
        export async function f(signal: AbortSignal) {
          while (true) {
            try {
              const text = await prepare();
              await run(text.normalize(), signal);
              return;
            } catch (error) {
              if (error instanceof RangeError) continue;
              throw error;
            }
          }
        }
      `,
    },
    // Nobody can abort it while the loop runs.
    {
      name: 'a controller that the function aborts behind the loop',
      code: dedent`
        declare function spawn(file: string, options: { signal: AbortSignal }): Promise<void>;
        declare function isUp(): Promise<boolean>;
        export async function f() {
          const controller = new AbortController();
          const signal = controller.signal;
          const exit = spawn("server", { signal });
          while (true) {
            if (await isUp()) break;
          }
          controller.abort();
        }
      `,
    },
    {
      name: 'a wait that says whether the loop has been cancelled',
      code: dedent`
        declare function next(): Promise<boolean>;
        declare function ping(): Promise<void>;
        export async function run(signal: AbortSignal) {
          signal.throwIfAborted();
          while (true) {
            const canceled = await next();
            if (canceled) break;
            await ping();
          }
        }
      `,
    },
    {
      name: 'a flag of the object that the loop asks for',
      code: dedent`
        declare function ping(): Promise<void>;
        export async function run(job: { cancelled: boolean }, signal: AbortSignal) {
          signal.throwIfAborted();
          while (true) {
            await ping();
            if (job.cancelled) break;
          }
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'events that wake a loop without a look',
      code: dedent`
        import type { Readable } from 'node:stream';
        export async function read(stream: Readable, signal: AbortSignal) {
          signal.throwIfAborted();
          let wake = () => {};
          stream.on("readable", () => wake());
          while (true) {
            console.log(stream.read());
            await new Promise<void>(resolve => { wake = resolve; });
          }
        }
      `,
      errors: [
        {
          messageId: 'deafLoop',
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 8,
          suggestions: [
            {
              messageId: 'addCheckpoint',
              output: dedent`
                import type { Readable } from 'node:stream';
                export async function read(stream: Readable, signal: AbortSignal) {
                  signal.throwIfAborted();
                  let wake = () => {};
                  stream.on("readable", () => wake());
                  while (true) {
                    signal.throwIfAborted();
                    console.log(stream.read());
                    await new Promise<void>(resolve => { wake = resolve; });
                  }
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a queue that nobody with the signal fills',
      code: dedent`
        export class Worker {
          #wake: (() => void) | undefined;
          readonly #jobs: (() => void)[] = [];

          add(job: () => void) {
            this.#jobs.push(job);
            this.#wake?.();
          }

          async run(signal: AbortSignal) {
            if (signal.aborted) return;
            while (true) {
              this.#jobs.shift()?.();
              await new Promise<void>(resolve => {
                this.#wake = resolve;
              });
            }
          }
        }
      `,
      errors: [
        {
          messageId: 'deafLoop',
          line: 12,
          column: 5,
          endLine: 12,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'addCheckpoint',
              output: dedent`
                export class Worker {
                  #wake: (() => void) | undefined;
                  readonly #jobs: (() => void)[] = [];

                  add(job: () => void) {
                    this.#jobs.push(job);
                    this.#wake?.();
                  }

                  async run(signal: AbortSignal) {
                    if (signal.aborted) return;
                    while (true) {
                      signal.throwIfAborted();
                      this.#jobs.shift()?.();
                      await new Promise<void>(resolve => {
                        this.#wake = resolve;
                      });
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
      name: 'a pause beside the wait to be woken',
      code: dedent`
        declare function feed(options: { signal: AbortSignal; wake: () => void }): Promise<void>;
        declare function pause(): Promise<void>;
        export async function f(signal: AbortSignal) {
          let wake = () => {};
          const feeding = feed({ signal, wake: () => wake() });
          while (true) {
            await new Promise<void>(resolve => {
              wake = resolve;
            });
            await pause();
          }
        }
      `,
      errors: [
        {
          messageId: 'deafLoop',
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 8,
          suggestions: [
            {
              messageId: 'addCheckpoint',
              output: dedent`
                declare function feed(options: { signal: AbortSignal; wake: () => void }): Promise<void>;
                declare function pause(): Promise<void>;
                export async function f(signal: AbortSignal) {
                  let wake = () => {};
                  const feeding = feed({ signal, wake: () => wake() });
                  while (true) {
                    signal.throwIfAborted();
                    await new Promise<void>(resolve => {
                      wake = resolve;
                    });
                    await pause();
                  }
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a wait that fails before the `try` with the look',
      code: dedent`
        declare function take(): Promise<string>;
        declare function run(text: string, signal: AbortSignal): Promise<void>;
        export async function f(signal: AbortSignal) {
          while (true) {
            let text = "";
            try {
              text = JSON.stringify(await take());
            } catch {
              continue;
            }
            await run(text, signal);
          }
        }
      `,
      errors: [
        {
          messageId: 'deafLoop',
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 8,
          suggestions: [
            {
              messageId: 'addCheckpoint',
              output: dedent`
                declare function take(): Promise<string>;
                declare function run(text: string, signal: AbortSignal): Promise<void>;
                export async function f(signal: AbortSignal) {
                  while (true) {
                    signal.throwIfAborted();
                    let text = "";
                    try {
                      text = JSON.stringify(await take());
                    } catch {
                      continue;
                    }
                    await run(text, signal);
                  }
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a controller that a listener aborts meanwhile',
      code: dedent`
        declare function spawn(file: string, options: { signal: AbortSignal }): Promise<void>;
        declare function isUp(): Promise<boolean>;
        export async function f() {
          const controller = new AbortController();
          const signal = controller.signal;
          process.once("SIGINT", () => controller.abort());
          const exit = spawn("server", { signal });
          while (true) {
            if (await isUp()) break;
          }
          controller.abort();
        }
      `,
      errors: [
        {
          messageId: 'deafLoop',
          line: 8,
          column: 3,
          endLine: 8,
          endColumn: 8,
          suggestions: [
            {
              messageId: 'addCheckpoint',
              output: dedent`
                declare function spawn(file: string, options: { signal: AbortSignal }): Promise<void>;
                declare function isUp(): Promise<boolean>;
                export async function f() {
                  const controller = new AbortController();
                  const signal = controller.signal;
                  process.once("SIGINT", () => controller.abort());
                  const exit = spawn("server", { signal });
                  while (true) {
                    signal.throwIfAborted();
                    if (await isUp()) break;
                  }
                  controller.abort();
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a flag that the loop only sets',
      code: dedent`
        declare function ping(): Promise<boolean>;
        export async function run(job: { cancelled: boolean }, signal: AbortSignal) {
          signal.throwIfAborted();
          while (true) {
            job.cancelled = await ping();
          }
        }
      `,
      errors: [
        {
          messageId: 'deafLoop',
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 8,
          suggestions: [
            {
              messageId: 'addCheckpoint',
              output: dedent`
                declare function ping(): Promise<boolean>;
                export async function run(job: { cancelled: boolean }, signal: AbortSignal) {
                  signal.throwIfAborted();
                  while (true) {
                    signal.throwIfAborted();
                    job.cancelled = await ping();
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
