import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-leaked-timer', ruleOf('no-leaked-timer'), {
  valid: [
    {
      name: 'the deadline of what a callback of another call calls',
      code: dedent`
        declare function later(work: () => Promise<unknown>): void;
        export async function f(url: string) {
          const controller = new AbortController();
          setTimeout(() => controller.abort(), 5_000);
          later(() => fetch('x', { signal: controller.signal }));
          await fetch(url, { signal: controller.signal });
        }
      `,
    },
    {
      name: 'the deadline of what a callback calls alone',
      code: dedent`
        declare function start(work: () => Promise<unknown>): Promise<void>;
        export async function f() {
          const controller = new AbortController();
          setTimeout(() => controller.abort(), 5_000);
          await start(() => fetch('x', { signal: controller.signal }));
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a deadline of a call and of what its callback calls',
      code: dedent`
        declare function send(work: (url: string) => Promise<unknown>, options: { signal?: AbortSignal }): Promise<void>;
        export async function f() {
          const controller = new AbortController();
          setTimeout(() => controller.abort(), 5_000);
          await send(async url => { await fetch(url, { signal: controller.signal }); }, { signal: controller.signal });
        }
      `,
      errors: [
        {
          messageId: 'deadline',
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 13,
        },
      ],
    },
    {
      name: 'a deadline that logs',
      code: dedent`
        export async function f(url: string) {
          const controller = new AbortController();
          setTimeout(() => {
            console.warn('late', url);
            controller.abort();
          }, 5_000);
          await fetch(url, { signal: controller.signal });
        }
      `,
      errors: [
        {
          messageId: 'deadline',
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 13,
        },
      ],
    },
    {
      name: 'a deadline that logs, beside the signal of a caller',
      code: dedent`
        declare const logger: { warn(text: string): void };
        export async function f(url: string, signal: AbortSignal) {
          const controller = new AbortController();
          setTimeout(() => {
            logger.warn('late');
            controller.abort();
          }, 5_000);
          await fetch(url, { signal: AbortSignal.any([signal, controller.signal]) });
        }
      `,
      errors: [
        {
          messageId: 'dropped',
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 13,
        },
      ],
    },
  ],
});
