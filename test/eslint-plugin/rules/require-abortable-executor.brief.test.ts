import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);
const options = [{ minDelay: 1_000 }] as const;

ruleTester.run(
  'require-abortable-executor',
  ruleOf('require-abortable-executor'),
  {
    valid: [
      {
        name: 'a short pause',
        code: dedent`
          const DEBOUNCE_MS = 10;
          export async function f(signal: AbortSignal) {
            await new Promise(resolve => setTimeout(resolve, DEBOUNCE_MS));
            return fetch("https://example.com", { signal });
          }
        `,
        options,
      },
      {
        name: 'a short pause of a loop that passes the signal on',
        code: dedent`
          declare function isReady(signal: AbortSignal): Promise<boolean>;
          export async function f(signal: AbortSignal) {
            while (!(await isReady(signal))) {
              await new Promise(resolve => setTimeout(resolve, 500));
            }
          }
        `,
        options,
      },
      {
        name: 'a short pause of a loop that passes the signal on for a text',
        code: dedent`
          declare function stateOf(signal: AbortSignal): Promise<string>;
          export async function f(signal: AbortSignal) {
            while ((await stateOf(signal)) !== 'ready') {
              await new Promise(resolve => setTimeout(resolve, 500));
            }
          }
        `,
        options,
      },
    ],
    invalid: [
      {
        name: 'a short pause of a loop that has no signal',
        code: dedent`
          declare function isReady(): boolean;
          export async function f(signal: AbortSignal) {
            signal.throwIfAborted();
            while (!isReady()) {
              await new Promise(resolve => setTimeout(resolve, 500));
            }
          }
        `,
        options,
        errors: [
          {
            messageId: 'deafPromise',
            line: 5,
            column: 34,
            endLine: 5,
            endColumn: 44,
            suggestions: [
              {
                messageId: 'useSleep',
                output: dedent`
                  import { sleep } from 'errgroup';

                  declare function isReady(): boolean;
                  export async function f(signal: AbortSignal) {
                    signal.throwIfAborted();
                    while (!isReady()) {
                      await sleep(500, { signal });
                    }
                  }
                `,
              },
            ],
          },
        ],
      },
      {
        name: 'a pause of a second',
        code: dedent`
          export async function f(signal: AbortSignal) {
            signal.throwIfAborted();
            await new Promise(resolve => setTimeout(resolve, 1_000));
          }
        `,
        options,
        errors: [
          {
            messageId: 'deafPromise',
            line: 3,
            column: 32,
            endLine: 3,
            endColumn: 42,
            suggestions: [
              {
                messageId: 'useSleep',
                output: dedent`
                  import { sleep } from 'errgroup';

                  export async function f(signal: AbortSignal) {
                    signal.throwIfAborted();
                    await sleep(1_000, { signal });
                  }
                `,
              },
            ],
          },
        ],
      },
      {
        name: 'a pause that nobody knows the length of',
        code: dedent`
          export async function f(ms: number, signal: AbortSignal) {
            signal.throwIfAborted();
            await new Promise(resolve => setTimeout(resolve, ms));
          }
        `,
        options,
        errors: [
          {
            messageId: 'deafPromise',
            line: 3,
            column: 32,
            endLine: 3,
            endColumn: 42,
            suggestions: [
              {
                messageId: 'useSleep',
                output: dedent`
                  import { sleep } from 'errgroup';

                  export async function f(ms: number, signal: AbortSignal) {
                    signal.throwIfAborted();
                    await sleep(ms, { signal });
                  }
                `,
              },
            ],
          },
        ],
      },
      {
        name: 'a listener, which has no delay',
        code: dedent`
          declare const target: EventTarget;
          export async function f(signal: AbortSignal) {
            signal.throwIfAborted();
            await new Promise(resolve => target.addEventListener("ready", resolve));
          }
        `,
        options,
        errors: [
          {
            messageId: 'deafPromise',
            line: 4,
            column: 32,
            endLine: 4,
            endColumn: 55,
          },
        ],
      },
      {
        name: 'any pause, with the defaults',
        code: dedent`
          export async function f(signal: AbortSignal) {
            signal.throwIfAborted();
            await new Promise(resolve => setTimeout(resolve, 1));
          }
        `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 3,
            column: 32,
            endLine: 3,
            endColumn: 42,
            suggestions: [
              {
                messageId: 'useSleep',
                output: dedent`
                  import { sleep } from 'errgroup';

                  export async function f(signal: AbortSignal) {
                    signal.throwIfAborted();
                    await sleep(1, { signal });
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
