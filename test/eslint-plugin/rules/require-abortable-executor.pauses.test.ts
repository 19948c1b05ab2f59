import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run(
  'require-abortable-executor',
  ruleOf('require-abortable-executor'),
  {
    valid: [
      {
        name: 'a pause of the function that aborts its process in the end',
        code: dedent`
    declare function run(options: { cancelSignal: AbortSignal }): Promise<void>;
    export async function f() {
      const controller = new AbortController();
      const cancelSignal = controller.signal;
      const running = run({ cancelSignal });
      await new Promise<void>(resolve => setTimeout(resolve, 100));
      controller.abort();
      await running;
    }
  `,
      },
      {
        name: 'the short pause of a loop that asks for the abort after each',
        code: dedent`
    const step = 100;
    export async function f(end: number, signal: AbortSignal) {
      while (Date.now() < end) {
        if (signal.aborted) return;
        await new Promise(resolve => setTimeout(resolve, step));
      }
    }
  `,
      },
      {
        name: 'the short pause of a loop that throws after each, if it is aborted',
        code: dedent`
    export async function f(end: number, signal?: AbortSignal) {
      while (Date.now() < end) {
        signal?.throwIfAborted();
        await new Promise(resolve => setTimeout(resolve, 100));
      }
    }
  `,
      },
      {
        name: 'a pause before the next attempt, which has a deadline of its own',
        code: dedent`
          export async function attempt(url: string): Promise<Response> {
            const signal = AbortSignal.timeout(10_000);
            const response = await fetch(url, { signal });
            if (response.ok) return response;
            await new Promise(resolve => setTimeout(resolve, 5_000));
            return attempt(url);
          }
          export async function loop(url: string): Promise<Response> {
            for (;;) {
              const signal = AbortSignal.timeout(10_000);
              const response = await fetch(new Request(url, { signal }));
              if (response.ok) return response;
              await new Promise(resolve => setTimeout(resolve, 5_000));
            }
          }
        `,
      },
      {
        name: 'a pause that a listener waits for as well',
        code: dedent`
          declare const emitter: { on(event: string, listener: () => void): void };
          export async function poll(url: string, signal: AbortSignal) {
            const pause = () => new Promise<void>(resolve => { setTimeout(resolve, 5_000); });
            emitter.on("wake", () => { void pause(); });
            for (;;) {
              await fetch(url, { signal });
              await pause();
            }
          }
        `,
      },
    ],
    invalid: [
      {
        name: 'a longer pause of a loop that asks for the abort after each',
        code: dedent`
          export async function f(end: number, signal: AbortSignal) {
            while (Date.now() < end) {
              if (signal.aborted) return;
              await new Promise(resolve => setTimeout(resolve, 1_000));
            }
          }
        `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 4,
            column: 34,
            endLine: 4,
            endColumn: 44,
            suggestions: [
              {
                messageId: 'useSleep',
                output: dedent`
                  import { sleep } from 'errgroup';

                  export async function f(end: number, signal: AbortSignal) {
                    while (Date.now() < end) {
                      if (signal.aborted) return;
                      await sleep(1_000, { signal });
                    }
                  }
                `,
              },
            ],
          },
        ],
      },
      {
        name: 'the short pause of a loop that does not ask',
        code: dedent`
          export async function f(end: number, signal: AbortSignal) {
            while (Date.now() < end) {
              console.log(signal.reason);
              await new Promise(resolve => setTimeout(resolve, 100));
            }
          }
        `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 4,
            column: 34,
            endLine: 4,
            endColumn: 44,
            suggestions: [
              {
                messageId: 'useSleep',
                output: dedent`
                  import { sleep } from 'errgroup';

                  export async function f(end: number, signal: AbortSignal) {
                    while (Date.now() < end) {
                      console.log(signal.reason);
                      await sleep(100, { signal });
                    }
                  }
                `,
              },
            ],
          },
        ],
      },
      {
        name: 'a short pause beside a function that asks',
        code: dedent`
          export async function f(end: number, signal: AbortSignal) {
            while (Date.now() < end) {
              console.log(() => signal.aborted);
              await new Promise(resolve => setTimeout(resolve, 100));
            }
          }
        `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 4,
            column: 34,
            endLine: 4,
            endColumn: 44,
            suggestions: [
              {
                messageId: 'useSleep',
                output: dedent`
                  import { sleep } from 'errgroup';

                  export async function f(end: number, signal: AbortSignal) {
                    while (Date.now() < end) {
                      console.log(() => signal.aborted);
                      await sleep(100, { signal });
                    }
                  }
                `,
              },
            ],
          },
        ],
      },
      {
        name: 'a pause between attempts that share a deadline',
        code: dedent`
          export async function f(url: string): Promise<Response> {
            const signal = AbortSignal.timeout(60_000);
            for (;;) {
              const response = await fetch(url, { signal });
              if (response.ok) return response;
              await new Promise(resolve => setTimeout(resolve, 5_000));
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

                  export async function f(url: string): Promise<Response> {
                    const signal = AbortSignal.timeout(60_000);
                    for (;;) {
                      const response = await fetch(url, { signal });
                      if (response.ok) return response;
                      await sleep(5_000, { signal });
                    }
                  }
                `,
              },
            ],
          },
        ],
      },
      {
        name: 'a pause that the function alone waits for',
        code: dedent`
          export async function poll(url: string, signal: AbortSignal) {
            const pause = () => new Promise<void>(resolve => { setTimeout(resolve, 5_000); });
            for (;;) {
              await fetch(url, { signal });
              await pause();
            }
          }
        `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 2,
            column: 54,
            endLine: 2,
            endColumn: 64,
            suggestions: [
              {
                messageId: 'useSleep',
                output: dedent`
                  import { sleep } from 'errgroup';

                  export async function poll(url: string, signal: AbortSignal) {
                    const pause = () => sleep(5_000, { signal });
                    for (;;) {
                      await fetch(url, { signal });
                      await pause();
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
