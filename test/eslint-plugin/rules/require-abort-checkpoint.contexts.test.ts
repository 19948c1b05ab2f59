import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('require-abort-checkpoint', ruleOf('require-abort-checkpoint'), {
  valid: [
    {
      name: 'a turn that waits for what has the signal itself',
      code: dedent`
    interface Context {
      readonly signal: AbortSignal;
      load(page: number): Promise<string[]>;
    }
    export async function f(context: Context) {
      for (let page = 0; ; page++) {
        const found = await context.load(page);
        if (found.length === 0) break;
      }
    }
    export class Crawler {
      constructor(private readonly context: Context) {}
      async crawl(signal: AbortSignal) {
        signal.throwIfAborted();
        while (true) {
          const found = await this.context.load(0);
          if (found.length === 0) break;
        }
      }
    }
  `,
    },
    {
      name: 'a wait for a cancellation, which the turn asks for',
      code: dedent`
    export class Owner {
      readonly #cancellations = new Map<string, { readonly promise: Promise<void> }>();
      async settled({ id }: { id: string; signal: AbortSignal }) {
        for (;;) {
          const attempt = this.#cancellations.get(id);
          if (!attempt) return;
          await attempt.promise;
        }
      }
    }
  `,
    },
  ],
  invalid: [
    {
      name: 'a turn that waits for what has no signal, beside what has one',
      code: dedent`
    interface Context {
      readonly signal: AbortSignal;
      readonly store: { load(page: number): Promise<string[]> };
    }
    export async function f(context: Context) {
      for (let page = 0; ; page++) {
        const found = await context.store.load(page);
        if (found.length === 0) break;
      }
    }
  `,
      errors: [
        {
          messageId: 'deafLoop',
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 6,
          suggestions: [
            {
              messageId: 'addCheckpoint',
              output: dedent`
    interface Context {
      readonly signal: AbortSignal;
      readonly store: { load(page: number): Promise<string[]> };
    }
    export async function f(context: Context) {
      for (let page = 0; ; page++) {
        context.signal.throwIfAborted();
        const found = await context.store.load(page);
        if (found.length === 0) break;
      }
    }
  `,
            },
          ],
        },
      ],
    },
  ],
});
