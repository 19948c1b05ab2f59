import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-leaked-abort-listener', ruleOf('no-leaked-abort-listener'), {
  valid: [
    {
      name: 'a listener that closes something before it aborts, in a function that waits for nothing',
      code: dedent`
        declare function open(url: string): { close(): void };
        export function f(url: string, signal: AbortSignal) {
          const controller = new AbortController();
          const session = open(url);
          signal.addEventListener('abort', () => {
            session.close();
            controller.abort();
          });
          return { signal: controller.signal, session };
        }
      `,
    },
    {
      name: 'a listener that clears a timer and aborts, and is removed',
      code: dedent`
        export function f(signal: AbortSignal) {
          const controller = new AbortController();
          const stop = () => {
            clearTimeout(timer);
            controller.abort();
          };
          const timer = setTimeout(stop, 5_000);
          signal.addEventListener('abort', stop);
          return { signal: controller.signal, end: () => signal.removeEventListener('abort', stop) };
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a listener that clears the deadline and aborts the controller',
      code: dedent`
        export function f(signal: AbortSignal) {
          const controller = new AbortController();
          const timer = setTimeout(() => controller.abort(), 5_000);
          signal.addEventListener('abort', () => {
            clearTimeout(timer);
            controller.abort(signal.reason);
          });
          return { signal: controller.signal, end: () => clearTimeout(timer) };
        }
      `,
      errors: [
        {
          messageId: 'leaked',
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 26,
        },
      ],
    },
  ],
});
