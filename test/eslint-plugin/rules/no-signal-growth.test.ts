import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-signal-growth', ruleOf('no-signal-growth'), {
  valid: [
    // A signal that does not grow.
    {
      name: 'a parameter that is narrowed once',
      code: dedent`
        declare function work(signal: AbortSignal): Promise<void>;
        declare const urls: string[];
        export async function f(signal: AbortSignal, ms?: number) {
          if (ms) signal = AbortSignal.any([signal, AbortSignal.timeout(ms)]);
          await work(signal);
        }
      `,
    },
    {
      name: 'a variable that is new in each turn',
      code: dedent`
        declare function work(signal: AbortSignal): Promise<void>;
        declare const urls: string[];
        export async function f(signal: AbortSignal) {
          for (const url of urls) {
            let own = signal;
            own = AbortSignal.any([own, AbortSignal.timeout(url.length)]);
            await work(own);
          }
        }
      `,
    },
    {
      name: 'a constant of each turn',
      code: dedent`
        declare function work(signal: AbortSignal): Promise<void>;
        declare const urls: string[];
        export async function f(signal: AbortSignal) {
          for (const url of urls) {
            const own = AbortSignal.any([signal, AbortSignal.timeout(url.length)]);
            await work(own);
          }
        }
      `,
    },
    {
      name: 'a variable that is made of others',
      code: dedent`
        declare function work(signal: AbortSignal): Promise<void>;
        declare const urls: string[];
        export async function f(signal: AbortSignal) {
          let own = signal;
          for (const url of urls) {
            own = AbortSignal.any([signal, AbortSignal.timeout(url.length)]);
            await work(own);
          }
        }
      `,
    },
    {
      name: 'a variable that is begun anew in each turn',
      code: dedent`
        declare function work(signal: AbortSignal): Promise<void>;
        declare const urls: string[];
        export async function f(signal: AbortSignal) {
          let own = signal;
          for (const url of urls) {
            own = signal;
            own = AbortSignal.any([own, AbortSignal.timeout(url.length)]);
            await work(own);
          }
        }
      `,
    },
    {
      name: 'the variable of the loop',
      code: dedent`
        declare function work(signal: AbortSignal): Promise<void>;
        declare const urls: string[];
        export async function f(signal: AbortSignal, signals: AbortSignal[]) {
          for (let own of signals) {
            own = AbortSignal.any([own, signal]);
            await work(own);
          }
        }
      `,
    },
    {
      name: 'a listener that is called once',
      code: dedent`
        declare function work(signal: AbortSignal): Promise<void>;
        declare const urls: string[];
        export async function f(signal: AbortSignal) {
          let own = signal;
          process.once('SIGTERM', () => {
            own = AbortSignal.any([own, AbortSignal.timeout(5)]);
          });
          await work(own);
        }
      `,
    },
    {
      name: 'a continuation',
      code: dedent`
        declare function work(signal: AbortSignal): Promise<void>;
        declare const urls: string[];
        export async function f(signal: AbortSignal) {
          let own = signal;
          await work(own).then(() => {
            own = AbortSignal.any([own, AbortSignal.timeout(5)]);
          });
          await work(own);
        }
      `,
    },
    {
      name: 'a function on the spot',
      code: dedent`
        declare function work(signal: AbortSignal): Promise<void>;
        declare const urls: string[];
        export async function f(signal: AbortSignal) {
          let own = signal;
          (() => {
            own = AbortSignal.any([own, AbortSignal.timeout(5)]);
          })();
          await work(own);
        }
      `,
    },
    {
      name: 'a function whose variable is reset',
      code: dedent`
        declare function work(signal: AbortSignal): Promise<void>;
        declare const urls: string[];
        let current = AbortSignal.timeout(5);
        export function narrow(by: AbortSignal) {
          current = AbortSignal.any([current, by]);
        }
        export function reset() {
          current = AbortSignal.timeout(5);
        }
      `,
    },
    {
      name: 'a member that a method narrows',
      code: dedent`
        export class Job {
          signal = AbortSignal.timeout(5);
          narrow(by: AbortSignal) {
            this.signal = AbortSignal.any([this.signal, by]);
            return this;
          }
        }
      `,
    },
    {
      name: 'a member that is set in a loop',
      code: dedent`
        export class Job {
          signal = AbortSignal.timeout(5);
          run(by: AbortSignal[]) {
            for (const each of by) this.signal = AbortSignal.any([each, AbortSignal.timeout(5)]);
          }
        }
      `,
    },
    {
      name: 'another object that is made of itself',
      code: dedent`
        declare function next(list: string[]): string[];
        export function f(signal: AbortSignal) {
          let list: string[] = [];
          while (!signal.aborted) list = next(list);
        }
      `,
    },
    {
      name: 'a list of signals that grows',
      code: dedent`
        declare function work(signal: AbortSignal): Promise<void>;
        declare const urls: string[];
        export async function f(signal: AbortSignal) {
          const signals = [signal];
          for (const url of urls) signals.push(AbortSignal.timeout(url.length));
          await work(AbortSignal.any(signals));
        }
      `,
    },
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
    // A signal of itself.
    {
      name: 'a variable in a loop',
      code: dedent`
        declare function work(signal: AbortSignal): Promise<void>;
        declare const urls: string[];
        export async function f(signal: AbortSignal) {
          let own = signal;
          for (const url of urls) {
            own = AbortSignal.any([own, AbortSignal.timeout(url.length)]);
            await work(own);
          }
        }
      `,
      errors: [
        {
          messageId: 'growsInLoop',
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 66,
        },
      ],
    },
    {
      name: 'a parameter in a loop',
      code: dedent`
        declare function work(signal: AbortSignal): Promise<void>;
        declare const urls: string[];
        export async function f(signal: AbortSignal) {
          for (const url of urls) {
            signal = AbortSignal.any([signal, AbortSignal.timeout(url.length)]);
            await work(signal);
          }
        }
      `,
      errors: [
        {
          messageId: 'growsInLoop',
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 72,
        },
      ],
    },
    {
      name: 'a while loop',
      code: dedent`
        declare function work(signal: AbortSignal): Promise<void>;
        declare const urls: string[];
        export async function f(signal: AbortSignal) {
          let own = signal;
          while (!own.aborted) {
            own = AbortSignal.any([own, AbortSignal.timeout(5)]);
            await work(own);
          }
        }
      `,
      errors: [
        {
          messageId: 'growsInLoop',
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 57,
        },
      ],
    },
    {
      name: 'a do loop',
      code: dedent`
        declare function work(signal: AbortSignal): Promise<void>;
        declare const urls: string[];
        export async function f(signal: AbortSignal) {
          let own = signal;
          do {
            own = AbortSignal.any([AbortSignal.timeout(5), own]);
            await work(own);
          } while (!own.aborted);
        }
      `,
      errors: [
        {
          messageId: 'growsInLoop',
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 57,
        },
      ],
    },
    {
      name: 'the update of a loop',
      code: dedent`
        declare function work(signal: AbortSignal): Promise<void>;
        declare const urls: string[];
        export async function f(signal: AbortSignal) {
          for (let own = signal; !own.aborted; own = AbortSignal.any([own, AbortSignal.timeout(5)])) {
            await work(own);
          }
        }
      `,
      errors: [
        {
          messageId: 'growsInLoop',
          line: 4,
          column: 40,
          endLine: 4,
          endColumn: 92,
        },
      ],
    },
    {
      name: 'a constant in between',
      code: dedent`
        declare function work(signal: AbortSignal): Promise<void>;
        declare const urls: string[];
        export async function f(signal: AbortSignal) {
          let own = signal;
          for (const url of urls) {
            const next = AbortSignal.any([own, AbortSignal.timeout(url.length)]);
            await work(next);
            own = next;
          }
        }
      `,
      errors: [
        {
          messageId: 'growsInLoop',
          line: 8,
          column: 5,
          endLine: 8,
          endColumn: 15,
        },
      ],
    },
    {
      name: 'a copy of itself',
      code: dedent`
        declare function work(signal: AbortSignal): Promise<void>;
        declare const urls: string[];
        export async function f(signal: AbortSignal) {
          let own = signal;
          for (const url of urls) {
            const before = own;
            own = AbortSignal.any([before, AbortSignal.timeout(url.length)]);
            await work(own);
          }
        }
      `,
      errors: [
        {
          messageId: 'growsInLoop',
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 69,
        },
      ],
    },
    {
      name: 'a branch of a condition',
      code: dedent`
        declare function work(signal: AbortSignal): Promise<void>;
        declare const urls: string[];
        export async function f(signal: AbortSignal) {
          let own = signal;
          for (const url of urls) {
            own = url ? AbortSignal.any([own, AbortSignal.timeout(5)]) : own;
            await work(own);
          }
        }
      `,
      errors: [
        {
          messageId: 'growsInLoop',
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 69,
        },
      ],
    },
    {
      name: 'a call of another function',
      code: dedent`
        declare function merge(...signals: AbortSignal[]): AbortSignal;
        declare function work(signal: AbortSignal): Promise<void>;
        declare const urls: string[];
        export async function f(signal: AbortSignal) {
          let own = signal;
          for (const url of urls) {
            own = merge(own, AbortSignal.timeout(url.length));
            await work(own);
          }
        }
      `,
      errors: [
        {
          messageId: 'growsInLoop',
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 54,
        },
      ],
    },
    {
      name: 'a callback of an iteration',
      code: dedent`
        declare function work(signal: AbortSignal): Promise<void>;
        declare const urls: string[];
        export async function f(signal: AbortSignal) {
          let own = signal;
          urls.forEach(url => {
            own = AbortSignal.any([own, AbortSignal.timeout(url.length)]);
          });
          await work(own);
        }
      `,
      errors: [
        {
          messageId: 'growsInLoop',
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 66,
        },
      ],
    },
    {
      name: 'a member in a loop',
      code: dedent`
        export class Job {
          signal = AbortSignal.timeout(5);
          run(by: AbortSignal[]) {
            for (const each of by) this.signal = AbortSignal.any([this.signal, each]);
          }
        }
      `,
      errors: [
        {
          messageId: 'growsInLoop',
          line: 4,
          column: 28,
          endLine: 4,
          endColumn: 78,
        },
      ],
    },
    {
      name: 'a member of an object in a loop',
      code: dedent`
        declare function work(signal: AbortSignal): Promise<void>;
        declare const urls: string[];
        export async function f(options: { signal: AbortSignal }) {
          for (const url of urls) {
            options.signal = AbortSignal.any([options.signal, AbortSignal.timeout(url.length)]);
            await work(options.signal);
          }
        }
      `,
      errors: [
        {
          messageId: 'growsInLoop',
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 88,
        },
      ],
    },
    {
      name: 'a variable of the module',
      code: dedent`
        declare function work(signal: AbortSignal): Promise<void>;
        declare const urls: string[];
        let current = AbortSignal.timeout(60_000);
        export function narrow(by: AbortSignal) {
          current = AbortSignal.any([current, by]);
          return current;
        }
      `,
      errors: [
        {
          messageId: 'growsByCall',
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 43,
        },
      ],
    },
    {
      name: 'a variable of the function around',
      code: dedent`
        declare function work(signal: AbortSignal): Promise<void>;
        declare const urls: string[];
        export function create(signal: AbortSignal) {
          return (ms: number) => {
            signal = AbortSignal.any([signal, AbortSignal.timeout(ms)]);
            return work(signal);
          };
        }
      `,
      errors: [
        {
          messageId: 'growsByCall',
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 64,
        },
      ],
    },
    {
      name: 'a listener that is called often',
      code: dedent`
        declare function work(signal: AbortSignal): Promise<void>;
        declare const urls: string[];
        export async function f(signal: AbortSignal) {
          let own = signal;
          process.on('message', () => {
            own = AbortSignal.any([own, AbortSignal.timeout(5)]);
          });
          await work(own);
        }
      `,
      errors: [
        {
          messageId: 'growsByCall',
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 57,
        },
      ],
    },
    {
      name: 'a loop in a function on the spot',
      code: dedent`
        declare function work(signal: AbortSignal): Promise<void>;
        declare const urls: string[];
        export async function f(signal: AbortSignal) {
          let own = signal;
          for (const url of urls) {
            (() => {
              own = AbortSignal.any([own, AbortSignal.timeout(url.length)]);
            })();
          }
        }
      `,
      errors: [
        {
          messageId: 'growsInLoop',
          line: 7,
          column: 7,
          endLine: 7,
          endColumn: 68,
        },
      ],
    },
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
