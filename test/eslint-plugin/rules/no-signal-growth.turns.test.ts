import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-signal-growth', ruleOf('no-signal-growth'), {
  valid: [
    // A signal that is new in each turn.
    {
      name: 'a deadline for each turn',
      code: dedent`
        declare function work(signal: AbortSignal): Promise<void>;
        declare const urls: string[];
        export async function f(signal: AbortSignal) {
          while (!signal.aborted) {
            await work(AbortSignal.any([signal, AbortSignal.timeout(1_000)]));
          }
        }
      `,
    },
    {
      name: 'an object that each turn makes anew',
      code: dedent`
        declare function work(init: RequestInit): Promise<void>;
        declare function either(one: AbortSignal, other: AbortSignal): AbortSignal;
        declare const options: RequestInit;
        export async function f(signal: AbortSignal) {
          while (!signal.aborted) {
            const init: RequestInit = { ...options };
            init.signal = init.signal ? either(init.signal, signal) : signal;
            await work(init);
          }
        }
      `,
    },
    {
      name: 'a controller that is aborted in the turn',
      code: dedent`
        declare function work(signal: AbortSignal): Promise<void>;
        declare const urls: string[];
        export async function f(signal: AbortSignal) {
          for (const url of urls) {
            const own = new AbortController();
            try {
              await work(AbortSignal.any([signal, own.signal]));
            } finally {
              own.abort(url);
            }
          }
        }
      `,
    },
    {
      name: 'a signal of the element',
      code: dedent`
        declare function work(signal: AbortSignal): Promise<void>;
        declare const urls: string[];
        export async function f(signal: AbortSignal, requests: Request[]) {
          for (const request of requests) {
            await work(AbortSignal.any([signal, request.signal]));
          }
        }
      `,
    },
    {
      name: 'a signal that is destructured from the element',
      code: dedent`
        declare function work(signal: AbortSignal): Promise<void>;
        declare const urls: string[];
        export async function f(signal: AbortSignal, requests: Request[]) {
          for (const { signal: own } of requests) {
            await work(AbortSignal.any([signal, own]));
          }
        }
      `,
    },
    {
      name: 'a signal of the element in a callback',
      code: dedent`
        declare function work(signal: AbortSignal): Promise<void>;
        declare const urls: string[];
        export async function f(signal: AbortSignal, requests: Request[]) {
          await Promise.all(requests.map(request => work(AbortSignal.any([signal, request.signal]))));
        }
      `,
    },
    {
      name: 'a signal that a call gives',
      code: dedent`
        declare function work(signal: AbortSignal): Promise<void>;
        declare const urls: string[];
        export async function f(signal: AbortSignal, next: () => AbortSignal) {
          for (;;) {
            await work(AbortSignal.any([signal, next()]));
          }
        }
      `,
    },
    {
      name: 'a signal that changes',
      code: dedent`
        declare function work(signal: AbortSignal): Promise<void>;
        declare const urls: string[];
        export async function f(signal: AbortSignal, other: AbortSignal) {
          let own = other;
          for (const url of urls) {
            await work(AbortSignal.any([signal, own]));
            own = AbortSignal.timeout(url.length);
          }
        }
      `,
    },
    {
      name: 'a signal of the list',
      code: dedent`
        declare function work(signal: AbortSignal): Promise<void>;
        declare const urls: string[];
        export async function f(signal: AbortSignal, others: (url: string) => AbortSignal[]) {
          for (const url of urls) {
            await work(AbortSignal.any([signal, ...others(url)]));
          }
        }
      `,
    },
    {
      name: 'a field that another method may set anew',
      code: dedent`
        export class Poller {
          #stop = new AbortController();
          restart() {
            this.#stop.abort();
            this.#stop = new AbortController();
          }
          async poll(url: string, signal: AbortSignal) {
            while (!signal.aborted) {
              await fetch(url, { signal: AbortSignal.any([signal, this.#stop.signal]) });
            }
          }
        }
      `,
    },
    {
      name: 'a readonly object whose signal may be another one',
      code: dedent`
        export class Poller {
          constructor(private readonly job: { signal: AbortSignal }) {}
          async poll(url: string, signal: AbortSignal) {
            while (!signal.aborted) {
              await fetch(url, { signal: AbortSignal.any([signal, this.job.signal]) });
            }
          }
        }
      `,
    },
    {
      name: 'before the loop',
      code: dedent`
        declare function work(signal: AbortSignal): Promise<void>;
        declare const urls: string[];
        export async function f(signal: AbortSignal, other: AbortSignal) {
          const both = AbortSignal.any([signal, other]);
          for (;;) await work(both);
        }
      `,
    },
    {
      name: 'what the loop goes through',
      code: dedent`
        declare function work(signal: AbortSignal): Promise<void>;
        declare const urls: string[];
        export async function f(signal: AbortSignal, other: AbortSignal) {
          for (const each of [AbortSignal.any([signal, other])]) await work(each);
        }
      `,
    },
    {
      name: 'in a function that is called once for each request',
      code: dedent`
        declare function work(signal: AbortSignal): Promise<void>;
        declare const urls: string[];
        export function handle(signal: AbortSignal, other: AbortSignal) {
          return work(AbortSignal.any([signal, other]));
        }
      `,
    },
    {
      name: 'another any',
      code: dedent`
        declare const schema: { any(of: unknown[]): unknown };
        export function f(a: unknown, b: unknown) {
          for (;;) schema.any([a, b]);
        }
      `,
    },
  ],
  invalid: [
    // The same signal in each turn.
    {
      name: 'two parameters in a loop',
      code: dedent`
        declare function work(signal: AbortSignal): Promise<void>;
        declare const urls: string[];
        export async function f(signal: AbortSignal, other: AbortSignal) {
          for (const url of urls) {
            await fetch(url, { signal: AbortSignal.any([signal, other]) });
          }
        }
      `,
      errors: [
        {
          messageId: 'madeEachTurn',
          line: 5,
          column: 32,
          endLine: 5,
          endColumn: 64,
        },
      ],
    },
    {
      name: 'a constant in a loop',
      code: dedent`
        declare function work(signal: AbortSignal): Promise<void>;
        declare const urls: string[];
        export async function f(signal: AbortSignal, other: AbortSignal) {
          for (const url of urls) {
            const both = AbortSignal.any([signal, other]);
            await fetch(url, { signal: both });
          }
        }
      `,
      errors: [
        {
          messageId: 'madeEachTurn',
          line: 5,
          column: 18,
          endLine: 5,
          endColumn: 50,
        },
      ],
    },
    {
      name: 'a readonly field in a loop',
      code: dedent`
        export class Poller {
          readonly #shutdown: AbortSignal;
          constructor(shutdown: AbortSignal) {
            this.#shutdown = shutdown;
          }
          async poll(url: string, signal: AbortSignal) {
            while (!signal.aborted) {
              await fetch(url, { signal: AbortSignal.any([signal, this.#shutdown]) });
            }
          }
        }
      `,
      errors: [
        {
          messageId: 'madeEachTurn',
          line: 8,
          column: 34,
          endLine: 8,
          endColumn: 75,
        },
      ],
    },
    {
      name: 'a readonly field that a parameter declares, in a loop',
      code: dedent`
        export class Poller {
          constructor(private readonly shutdown: AbortSignal) {}
          async poll(url: string, signal: AbortSignal) {
            for (;;) {
              const either = AbortSignal.any([this.shutdown, signal]);
              await fetch(url, { signal: either });
            }
          }
        }
      `,
      errors: [
        {
          messageId: 'madeEachTurn',
          line: 5,
          column: 22,
          endLine: 5,
          endColumn: 62,
        },
      ],
    },
    {
      name: 'copies of them in a loop',
      code: dedent`
        declare function work(signal: AbortSignal): Promise<void>;
        declare const urls: string[];
        export async function f(options: { signal: AbortSignal }, other: AbortSignal) {
          for (const url of urls) {
            const { signal } = options;
            const own = other;
            await fetch(url, { signal: AbortSignal.any([signal, own]) });
          }
        }
      `,
      errors: [
        {
          messageId: 'madeEachTurn',
          line: 7,
          column: 32,
          endLine: 7,
          endColumn: 62,
        },
      ],
    },
    {
      name: 'a controller that is aborted after the loop',
      code: dedent`
        declare function work(signal: AbortSignal): Promise<void>;
        declare const urls: string[];
        export async function f(signal: AbortSignal) {
          const own = new AbortController();
          while (!signal.aborted) await work(AbortSignal.any([signal, own.signal]));
          own.abort();
        }
      `,
      errors: [
        {
          messageId: 'madeEachTurn',
          line: 5,
          column: 38,
          endLine: 5,
          endColumn: 75,
        },
      ],
    },
    {
      name: 'a controller of the turn that nothing aborts',
      code: dedent`
        declare function work(signal: AbortSignal): Promise<void>;
        declare const urls: string[];
        export async function f(signal: AbortSignal) {
          while (!signal.aborted) {
            const own = new AbortController();
            await work(AbortSignal.any([signal, own.signal]));
          }
        }
      `,
      errors: [
        {
          messageId: 'madeEachTurn',
          line: 6,
          column: 16,
          endLine: 6,
          endColumn: 53,
        },
      ],
    },
    {
      name: 'a deadline of all turns',
      code: dedent`
        declare function work(signal: AbortSignal): Promise<void>;
        declare const urls: string[];
        export async function f(signal: AbortSignal) {
          const deadline = AbortSignal.timeout(60_000);
          for (;;) await work(AbortSignal.any([signal, deadline]));
        }
      `,
      errors: [
        {
          messageId: 'madeEachTurn',
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 58,
        },
      ],
    },
    {
      name: 'the test of a loop',
      code: dedent`
        declare function work(signal: AbortSignal): Promise<void>;
        declare const urls: string[];
        export async function f(signal: AbortSignal, other: AbortSignal) {
          while (!AbortSignal.any([signal, other]).aborted) await work(signal);
        }
      `,
      errors: [
        {
          messageId: 'madeEachTurn',
          line: 4,
          column: 11,
          endLine: 4,
          endColumn: 43,
        },
      ],
    },
    {
      name: 'in a callback of an iteration',
      code: dedent`
        declare function work(signal: AbortSignal): Promise<void>;
        declare const urls: string[];
        export async function f(signal: AbortSignal, other: AbortSignal) {
          await Promise.all(urls.map(url => fetch(url, { signal: AbortSignal.any([signal, other]) })));
        }
      `,
      errors: [
        {
          messageId: 'madeEachTurn',
          line: 4,
          column: 58,
          endLine: 4,
          endColumn: 90,
        },
      ],
    },
    {
      name: 'in an executor in a loop',
      code: dedent`
        declare function work(signal: AbortSignal): Promise<void>;
        declare const urls: string[];
        export async function f(signal: AbortSignal, other: AbortSignal) {
          for (;;) {
            await new Promise<void>(resolve => {
              AbortSignal.any([signal, other]).addEventListener("abort", () => resolve(), { once: true });
            });
          }
        }
      `,
      errors: [
        {
          messageId: 'madeEachTurn',
          line: 6,
          column: 7,
          endLine: 6,
          endColumn: 39,
        },
      ],
    },
  ],
});
