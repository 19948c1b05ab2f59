import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

// A timer that is set before the `try` which clears it.
ruleTester.run('no-leaked-timer', ruleOf('no-leaked-timer'), {
  valid: [
    {
      name: 'a loop that tries again with the timer of before',
      code: dedent`
        export async function f(url: string, signal: AbortSignal) {
          const timer = setTimeout(() => console.log('slow'), 5_000);
          for (;;) {
            try {
              const response = await fetch(url, { signal });
              clearTimeout(timer);
              return response;
            } catch (error) {
              if (signal.aborted) throw error;
            }
          }
        }
      `,
    },
    {
      name: 'a catch that ends the process',
      code: dedent`
        declare const process: { exit(code: number): never };
        export async function main(url: string) {
          const controller = new AbortController();
          const timer = setTimeout(() => controller.abort(), 5_000);
          try {
            await fetch(url, { signal: controller.signal });
            clearTimeout(timer);
          } catch (error) {
            console.error(error);
            process.exit(1);
          }
        }
      `,
    },
    {
      name: 'a timer that is cleared behind the catch as well',
      code: dedent`
        export async function f(url: string) {
          const controller = new AbortController();
          const timer = setTimeout(() => controller.abort(), 5_000);
          try {
            await fetch(url, { signal: controller.signal });
            clearTimeout(timer);
          } catch (error) {
            console.error(error);
          }
          clearTimeout(timer);
        }
      `,
    },
    {
      name: 'a try that fails only when the timer has been cleared',
      code: dedent`
        export async function f(url: string, signal: AbortSignal) {
          const timer = setTimeout(() => console.log('slow'), 5_000);
          try {
            clearTimeout(timer);
            await fetch(url, { signal });
          } catch {
            console.log('failed');
          }
        }
      `,
    },
    {
      name: 'a deadline that a loop asks, and nothing has',
      code: dedent`
        declare function step(): Promise<boolean>;
        export async function f() {
          const controller = new AbortController();
          const timer = setTimeout(() => controller.abort(), 60_000);
          while (!controller.signal.aborted) {
            if (await step()) return;
          }
          clearTimeout(timer);
        }
      `,
    },
    {
      name: 'an inner finally that clears it',
      code: dedent`
        declare function note(url: string): void;
        export async function isUp(url: string) {
          const controller = new AbortController();
          const timer = setTimeout(() => controller.abort(), 5_000);
          try {
            try {
              await fetch(url, { signal: controller.signal });
            } finally {
              clearTimeout(timer);
            }
            note(url);
            return true;
          } catch {
            return false;
          }
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a catch that gives an answer',
      code: dedent`
        export async function isUp(url: string) {
          const controller = new AbortController();
          const timer = setTimeout(() => controller.abort(), 5_000);
          try {
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
          line: 3,
          column: 17,
          endLine: 3,
          endColumn: 27,
        },
      ],
    },
    {
      name: 'a catch that throws another error',
      code: dedent`
        declare function build(signal: AbortSignal): Promise<void>;
        export async function f(signal: AbortSignal) {
          const spinner = setInterval(() => console.log('.'), 100);
          try {
            await build(signal);
            clearInterval(spinner);
          } catch (cause) {
            throw new Error('no build', { cause });
          }
        }
      `,
      errors: [
        { messageId: 'throws', line: 3, column: 19, endLine: 3, endColumn: 30 },
      ],
    },
    {
      name: 'a catch after which a loop sets the next timer',
      code: dedent`
        export async function f(urls: readonly string[], signal: AbortSignal) {
          for (const url of urls) {
            const timer = setTimeout(() => console.log('slow', url), 5_000);
            try {
              await fetch(url, { signal });
              clearTimeout(timer);
            } catch (error) {
              console.error(error);
            }
          }
        }
      `,
      errors: [
        { messageId: 'throws', line: 3, column: 19, endLine: 3, endColumn: 29 },
      ],
    },
    {
      name: 'an inner finally that does something else',
      code: dedent`
        declare function note(url: string): void;
        export async function isUp(url: string) {
          const controller = new AbortController();
          const timer = setTimeout(() => controller.abort(), 5_000);
          try {
            try {
              await fetch(url, { signal: controller.signal });
            } finally {
              note(url);
            }
            clearTimeout(timer);
            return true;
          } catch {
            return false;
          }
        }
      `,
      errors: [
        {
          messageId: 'deadlineThrows',
          line: 4,
          column: 17,
          endLine: 4,
          endColumn: 27,
        },
      ],
    },
  ],
});
