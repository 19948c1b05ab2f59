import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

// A timer that is set under a condition, and cleared under one.
ruleTester.run('no-leaked-timer', ruleOf('no-leaked-timer'), {
  valid: [
    {
      name: 'a finally that asks for the handle',
      code: dedent`
        declare function work(signal: AbortSignal): Promise<void>;
        export async function f(signal: AbortSignal, ms?: number) {
          const timer = ms ? setTimeout(() => console.log('slow'), ms) : undefined;
          try {
            await work(signal);
          } finally {
            if (timer) clearTimeout(timer);
          }
        }
      `,
    },
    {
      name: 'a finally that compares the handle',
      code: dedent`
        declare function work(signal: AbortSignal): Promise<void>;
        export async function f(signal: AbortSignal, ms?: number) {
          const timer = ms ? setTimeout(() => console.log('slow'), ms) : undefined;
          try {
            await work(signal);
          } finally {
            if (timer !== undefined) clearTimeout(timer);
          }
        }
      `,
    },
    {
      name: 'a finally that asks in an expression',
      code: dedent`
        declare function work(signal: AbortSignal): Promise<void>;
        export async function f(signal: AbortSignal, ms?: number) {
          const timer = ms ? setTimeout(() => console.log('slow'), ms) : undefined;
          try {
            await work(signal);
          } finally {
            timer && clearTimeout(timer);
          }
        }
      `,
    },
    {
      name: 'a finally that asks for the handle and more',
      code: dedent`
        declare function work(signal: AbortSignal): Promise<void>;
        export async function f(signal: AbortSignal, ms?: number) {
          const timer = ms ? setTimeout(() => console.log('slow'), ms) : undefined;
          try {
            await work(signal);
          } finally {
            if (timer && !signal.aborted) clearTimeout(timer);
          }
        }
      `,
    },
    {
      name: 'a finally that asks whether there is no handle',
      code: dedent`
        declare function work(signal: AbortSignal): Promise<void>;
        export async function f(signal: AbortSignal, ms?: number) {
          const timer = ms ? setTimeout(() => console.log('slow'), ms) : undefined;
          try {
            await work(signal);
          } finally {
            if (!timer) console.log('none'); else clearTimeout(timer);
          }
        }
      `,
    },
    {
      name: 'a finally that asks for the delay',
      code: dedent`
        declare function work(signal: AbortSignal): Promise<void>;
        export async function f(signal: AbortSignal, ms?: number) {
          const timer = ms ? setTimeout(() => console.log('slow'), ms) : undefined;
          try {
            await work(signal);
          } finally {
            if (ms) clearTimeout(timer);
          }
        }
      `,
    },
    {
      name: 'a timer under a condition that is returned',
      code: dedent`
        export function f(ms: number, signal: AbortSignal) {
          signal.throwIfAborted();
          return ms > 0 ? setTimeout(() => console.log('late'), ms) : undefined;
        }
      `,
    },
    {
      name: 'a timer under a condition that a listener clears',
      code: dedent`
        export function f(ms: number, signal: AbortSignal) {
          const timer = ms > 0 ? setTimeout(() => console.log('late'), ms) : undefined;
          signal.addEventListener('abort', () => {
            if (timer) clearTimeout(timer);
          });
        }
      `,
    },
    {
      name: 'a clear under a condition before the next await',
      code: dedent`
        declare function work(signal: AbortSignal): Promise<void>;
        export async function f(signal: AbortSignal, ms?: number) {
          const timer = ms ? setTimeout(() => console.log('slow'), ms) : undefined;
          signal.throwIfAborted();
          if (timer) clearTimeout(timer);
          await work(signal);
        }
      `,
    },
    {
      name: 'a pause before the next try, which does not fail',
      code: dedent`
        declare function work(signal: AbortSignal): Promise<void>;
        declare function sleep(ms: number): Promise<void>;
        export async function f(signal: AbortSignal, ms?: number) {
          const timer = ms ? setTimeout(() => console.log('slow'), ms) : undefined;
          while (!signal.aborted) {
            try {
              await work(signal);
              break;
            } catch (error) {
              console.error(error);
              await sleep(1_000);
            }
          }
          if (timer) clearTimeout(timer);
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a pause that the abort ends',
      code: dedent`
        declare function sleep(ms: number, signal: AbortSignal): Promise<void>;
        export async function f(signal: AbortSignal) {
          const timer = setTimeout(() => console.log('slow'), 1_000);
          await sleep(500, signal);
          clearTimeout(timer);
        }
      `,
      errors: [
        { messageId: 'throws', line: 3, column: 17, endLine: 3, endColumn: 27 },
      ],
    },
    {
      name: 'a choice between a timer and none',
      code: dedent`
        export async function f(url: string, signal: AbortSignal, ms?: number) {
          const deadline = new AbortController();
          const timer = ms ? setTimeout(() => deadline.abort(), ms) : undefined;
          const response = await fetch(url, { signal: AbortSignal.any([signal, deadline.signal]) });
          if (timer) clearTimeout(timer);
          return response;
        }
      `,
      errors: [
        {
          messageId: 'throws',
          line: 3,
          column: 22,
          endLine: 3,
          endColumn: 32,
        },
      ],
    },
    {
      name: 'a timer in a branch',
      code: dedent`
        declare function work(signal: AbortSignal): Promise<void>;
        export async function f(signal: AbortSignal, ms?: number) {
          let timer: ReturnType<typeof setTimeout> | undefined;
          if (ms) timer = setTimeout(() => console.log('slow'), ms);
          await work(signal);
          if (timer !== undefined) clearTimeout(timer);
        }
      `,
      errors: [
        {
          messageId: 'throws',
          line: 4,
          column: 19,
          endLine: 4,
          endColumn: 29,
        },
      ],
    },
    {
      name: 'a timer behind a condition in an expression',
      code: dedent`
        declare function work(signal: AbortSignal): Promise<void>;
        export async function f(signal: AbortSignal, ms: number) {
          ms && setTimeout(() => console.log('slow'), ms);
          await work(signal);
        }
      `,
      errors: [
        {
          messageId: 'dropped',
          line: 3,
          column: 9,
          endLine: 3,
          endColumn: 19,
        },
      ],
    },
    {
      name: 'a condition that waits before it clears',
      code: dedent`
        declare function isDone(signal: AbortSignal): Promise<boolean>;
        export async function f(signal: AbortSignal) {
          const timer = setTimeout(() => console.log('slow'), 1_000);
          if (await isDone(signal)) clearTimeout(timer);
        }
      `,
      errors: [
        {
          messageId: 'throws',
          line: 3,
          column: 17,
          endLine: 3,
          endColumn: 27,
        },
      ],
    },
    {
      name: 'a stream that is read before the timer is cleared',
      code: dedent`
        declare function lines(signal: AbortSignal): AsyncIterable<string>;
        export async function f(signal: AbortSignal) {
          const timer = setInterval(() => console.log('reading'), 1_000);
          for await (const line of lines(signal)) console.log(line);
          clearInterval(timer);
        }
      `,
      errors: [
        {
          messageId: 'throws',
          line: 3,
          column: 17,
          endLine: 3,
          endColumn: 28,
        },
      ],
    },
    {
      name: 'a stream that is read in a try',
      code: dedent`
        declare function lines(signal: AbortSignal): AsyncIterable<string>;
        export async function f(signal: AbortSignal) {
          const timer = setInterval(() => console.log('reading'), 1_000);
          try {
            for await (const line of lines(signal)) console.log(line);
            clearInterval(timer);
          } catch (error) {
            console.error(error);
          }
        }
      `,
      errors: [
        {
          messageId: 'throws',
          line: 3,
          column: 17,
          endLine: 3,
          endColumn: 28,
        },
      ],
    },
  ],
});
