import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

const whenAborted = dedent`
  function whenAborted(signal: AbortSignal): Promise<never> {
    return new Promise((resolve, reject) => {
      if (signal.aborted) reject(signal.reason);
      else signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    });
  }
`;

const withWhenAborted = (rest: string): string => `${whenAborted}\n${rest}`;

const leakedOnce = {
  messageId: 'leakedOnce' as const,
  line: 4,
  column: 10,
  endLine: 4,
  endColumn: 33,
};

ruleTester.run('no-leaked-abort-listener', ruleOf('no-leaked-abort-listener'), {
  valid: [
    {
      name: 'a promise of the abort that the file waits for where it calls for it',
      code: withWhenAborted(dedent`
        export async function serve(server: { close(): void }, signal: AbortSignal) {
          try {
            await whenAborted(signal);
          } finally {
            server.close();
          }
        }
      `),
    },
    {
      name: 'a promise of the abort that is raced with the signal of a controller of the function',
      code: withWhenAborted(dedent`
        export async function f(work: (signal: AbortSignal) => Promise<void>) {
          const controller = new AbortController();
          try {
            await Promise.race([work(controller.signal), whenAborted(controller.signal)]);
          } finally {
            controller.abort();
          }
        }
      `),
    },
    {
      name: 'a promise of the abort that the file gives and does not ask for',
      code: `export ${whenAborted}`,
    },
    {
      name: 'a promise of the abort for what is done then, and no race',
      code: withWhenAborted(dedent`
        export function serve(server: { close(): void }, signal: AbortSignal) {
          whenAborted(signal).catch(() => server.close());
        }
      `),
    },
  ],

  invalid: [
    {
      name: 'a promise of the abort that is raced where the file calls for it',
      code: withWhenAborted(dedent`
        export async function f(work: () => Promise<void>, signal: AbortSignal) {
          await Promise.race([work(), whenAborted(signal)]);
        }
      `),
      errors: [leakedOnce],
    },
    {
      name: 'a promise of the abort that others may ask for, and a race of the file, too',
      code: `export ${withWhenAborted(dedent`
        export async function f(work: () => Promise<void>, options: { signal: AbortSignal }) {
          const aborted = whenAborted(options.signal);
          return await Promise.race([work(), aborted.catch(() => undefined)]);
        }
      `)}`,
      errors: [leakedOnce],
    },
    {
      name: 'a promise of the abort that is given from a variable, and raced in each turn',
      code: dedent`
        const aborted = (signal: AbortSignal) => {
          const promise = new Promise<"aborted">(resolve => {
            signal.addEventListener("abort", () => resolve("aborted"));
          });
          return promise;
        };
        export async function f(works: Iterable<Promise<string>>, signal: AbortSignal) {
          for (const work of works) {
            if ((await Promise.race([work, aborted(signal)])) === "aborted") return;
          }
        }
      `,
      errors: [
        { messageId: 'leaked', line: 3, column: 5, endLine: 3, endColumn: 28 },
      ],
    },
  ],
});
