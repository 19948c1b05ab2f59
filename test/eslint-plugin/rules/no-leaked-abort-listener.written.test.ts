import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

// What other tests have, written in another way.
ruleTester.run('no-leaked-abort-listener', ruleOf('no-leaked-abort-listener'), {
  valid: [
    {
      name: 'options that something is added to',
      code: dedent`
        declare function work(): Promise<void>;
        declare const own: AbortSignal;
        export async function f({ signal }: { signal: AbortSignal }) {
          const options: AddEventListenerOptions = { once: true };
          options.signal = own;
          signal.addEventListener("abort", () => console.log("aborted"), options);
          await work();
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'options in a constant',
      code: dedent`
        declare function work(): Promise<void>;
        export async function f({ signal }: { signal: AbortSignal }) {
          const options = { once: true };
          signal.addEventListener("abort", () => console.log("aborted"), options);
          await work();
        }
      `,
      errors: [
        {
          messageId: 'leaked',
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 26,
          suggestions: [],
        },
      ],
    },
    {
      name: 'a key in quotes',
      code: dedent`
        declare function work(): Promise<void>;
        export async function f({ signal }: { signal: AbortSignal }) {
          signal.addEventListener("abort", () => console.log("aborted"), { 'once': true });
          await work();
        }
      `,
      errors: [
        {
          messageId: 'leakedOnce',
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 26,
          suggestions: [],
        },
      ],
    },
    {
      name: 'a controller that a handler aborts, by a return',
      code: dedent`
        declare function work(signal: AbortSignal): Promise<void>;
        export async function f(signals: AbortSignal[]) {
          const controller = new AbortController();
          for (const each of signals) {
            each.addEventListener("abort", () => { return controller.abort(); });
          }
          await work(controller.signal);
        }
      `,
      errors: [
        {
          messageId: 'leaked',
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 26,
          suggestions: [],
        },
      ],
    },
  ],
});
