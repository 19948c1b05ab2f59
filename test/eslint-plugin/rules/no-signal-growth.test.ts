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
  ],
});
