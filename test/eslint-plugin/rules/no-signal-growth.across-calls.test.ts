import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-signal-growth', ruleOf('no-signal-growth'), {
  valid: [
    // A signal that does not grow.
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
      name: 'a listener that is removed with its first call',
      code: dedent`
        declare function work(signal: AbortSignal): Promise<void>;
        declare const target: EventTarget;
        export async function f(signal: AbortSignal) {
          let own = signal;
          target.addEventListener(
            'slow',
            () => {
              own = AbortSignal.any([own, AbortSignal.timeout(5)]);
            },
            { once: true },
          );
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
  ],
  invalid: [
    // A signal of itself, that outlives the call.
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
      name: 'a member, of one from outside of the loop: told once',
      code: dedent`
        interface Options { signal?: any }
        export function merge(options: Options, keys: string[]): Options {
          const copy: Options = {};
          for (const key of keys) {
            if (key === 'signal') copy.signal = AbortSignal.any([copy.signal, options.signal]);
          }
          return copy;
        }
      `,
      errors: [
        {
          messageId: 'growsInLoop',
          line: 5,
          column: 27,
          endLine: 5,
          endColumn: 87,
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
  ],
});
