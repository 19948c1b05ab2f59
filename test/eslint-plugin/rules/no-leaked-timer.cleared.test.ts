import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-leaked-timer', ruleOf('no-leaked-timer'), {
  valid: [
    // What it would abort may not be over, or it is cleared.
    {
      name: 'a deadline that is cleared in `finally`',
      code: dedent`
        export async function f(url: string) {
          const controller = new AbortController();
          const timer = setTimeout(() => controller.abort(), 5_000);
          try {
            return await fetch(url, { signal: controller.signal });
          } finally {
            clearTimeout(timer);
          }
        }
      `,
    },
    {
      name: 'a deadline that is cleared after what cannot fail',
      code: dedent`
        export async function f(url: string) {
          const controller = new AbortController();
          const timer = setTimeout(() => controller.abort(), 5_000);
          const isUp = await fetch(url, { signal: controller.signal }).then(
            ({ ok }) => ok,
            () => false,
          );
          await new Promise<void>(resolve => queueMicrotask(resolve));
          clearTimeout(timer);
          return isUp;
        }
      `,
    },
    {
      name: 'a deadline that is cleared in the `catch` as well',
      code: dedent`
        export async function f(url: string) {
          let timer: ReturnType<typeof setTimeout> | undefined;
          try {
            const controller = new AbortController();
            timer = setTimeout(() => controller.abort(), 5_000);
            const response = await fetch(url, { signal: controller.signal });
            clearTimeout(timer);
            return response.ok;
          } catch {
            clearTimeout(timer);
            return false;
          }
        }
      `,
    },
    {
      name: 'a deadline that is cleared in a `finally` inside of the `try`',
      code: dedent`
        export async function f(url: string) {
          try {
            const controller = new AbortController();
            const timer = setTimeout(() => controller.abort(), 5_000);
            try {
              await fetch(url, { signal: controller.signal });
            } finally {
              clearTimeout(timer);
            }
          } catch (error) {
            console.error(error);
          }
        }
      `,
    },
    {
      name: 'a deadline that is cleared in such a `finally`, behind what may throw',
      code: dedent`
        export async function search(url: string, given: AbortSignal) {
          try {
            const controller = new AbortController();
            const timer = setTimeout(() => controller.abort(), 5_000);
            const signal = AbortSignal.any([controller.signal, given]);
            try {
              return await fetch(url, { signal });
            } finally {
              clearTimeout(timer);
            }
          } catch (error) {
            return String(error);
          }
        }
      `,
    },
  ],
  invalid: [
    // The calls that it would abort are over.
    {
      name: 'a deadline that is cleared only after an answer',
      code: dedent`
        export async function f(url: string) {
          const controller = new AbortController();
          const timer = setTimeout(() => controller.abort(), 5_000);
          const response = await fetch(url, { signal: controller.signal });
          clearTimeout(timer);
          return response.ok;
        }
      `,
      errors: [
        {
          messageId: 'deadlineThrows',
          line: 3,
          column: 17,
          endLine: 3,
          endColumn: 27,
          suggestions: [],
        },
      ],
    },
    {
      name: 'a deadline that is cleared after a handler that throws',
      code: dedent`
        export async function f(url: string) {
          const controller = new AbortController();
          const timer = setTimeout(() => controller.abort(), 5_000);
          const response = await fetch(url, { signal: controller.signal }).catch(error => {
            if (!controller.signal.aborted) throw error;
            return undefined;
          });
          clearTimeout(timer);
          return response;
        }
      `,
      errors: [
        {
          messageId: 'deadlineThrows',
          line: 3,
          column: 17,
          endLine: 3,
          endColumn: 27,
        },
      ],
    },
    {
      name: 'a deadline that a `catch` without a binding leaves',
      code: dedent`
        export async function f(url: string) {
          try {
            const controller = new AbortController();
            const timer = setTimeout(() => controller.abort(), 5_000);
            const response = await fetch(url, { signal: controller.signal });
            clearTimeout(timer);
            return response.ok;
          } catch {
            return false;
          }
        }
      `,
      errors: [
        {
          messageId: 'deadlineThrows',
          line: 4,
          column: 19,
          endLine: 4,
          endColumn: 29,
        },
      ],
    },
    {
      name: 'a deadline that a `catch` leaves which throws another error',
      code: dedent`
        export async function f(urls: readonly string[]) {
          for (const url of urls) {
            try {
              const controller = new AbortController();
              const timer = setTimeout(() => controller.abort(), 5_000);
              await fetch(url, { signal: controller.signal });
              clearTimeout(timer);
            } catch (cause) {
              throw new Error(url, { cause });
            }
          }
        }
      `,
      errors: [
        {
          messageId: 'deadlineThrows',
          line: 5,
          column: 21,
          endLine: 5,
          endColumn: 31,
        },
      ],
    },
    {
      name: 'a deadline that nothing clears',
      code: dedent`
        export async function f(url: string) {
          const controller = new AbortController();
          setTimeout(() => controller.abort(), 5_000);
          return (await fetch(url, { signal: controller.signal })).ok;
        }
      `,
      errors: [
        {
          messageId: 'deadline',
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 13,
          suggestions: [],
        },
      ],
    },
  ],
});
