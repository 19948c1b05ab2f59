import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-swallowed-abort', ruleOf('no-swallowed-abort'), {
  valid: [
    {
      name: 'a call of a function that takes every failure itself',
      code: dedent`
    declare const ids: string[];
    async function load(id: string, signal: AbortSignal) {
      try {
        return await (await fetch(id, { signal })).text();
      } catch (error) {
        return String(error);
      }
    }
    export async function f(signal: AbortSignal) {
      for (const id of ids) {
        try {
          console.log(await load(id, signal));
        } catch (error) {
          console.error(error);
        }
      }
    }
  `,
    },
    {
      name: 'a method of this class that takes every failure itself',
      code: dedent`
    export class Loader {
      async run(ids: string[], signal: AbortSignal) {
        for (const id of ids) {
          await this.#load(id, signal).catch(() => {});
        }
      }
      async #load(id: string, signal: AbortSignal) {
        try {
          await fetch(id, { signal });
        } catch {
          console.error(id);
        }
      }
    }
  `,
    },
  ],
  invalid: [
    {
      name: 'a call of a function that throws the abort on',
      code: dedent`
    declare const ids: string[];
    async function load(id: string, signal: AbortSignal) {
      try {
        return await (await fetch(id, { signal })).text();
      } catch (error) {
        signal.throwIfAborted();
        return String(error);
      }
    }
    export async function f(signal: AbortSignal) {
      for (const id of ids) {
        try {
          console.log(await load(id, signal));
        } catch (error) {
          console.error(error);
        }
      }
    }
  `,
      errors: [
        {
          messageId: 'goesOn',
          data: { signal: 'signal', work: 'loop', word: 'catch' },
          line: 14,
          column: 7,
          endLine: 14,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'throwAbort',
              data: { signal: 'signal', work: 'loop', word: 'catch' },
              output: dedent`
    declare const ids: string[];
    async function load(id: string, signal: AbortSignal) {
      try {
        return await (await fetch(id, { signal })).text();
      } catch (error) {
        signal.throwIfAborted();
        return String(error);
      }
    }
    export async function f(signal: AbortSignal) {
      for (const id of ids) {
        try {
          console.log(await load(id, signal));
        } catch (error) {
          signal.throwIfAborted();
          console.error(error);
        }
      }
    }
  `,
            },
          ],
        },
      ],
    },
    {
      name: 'a call of a function that asks before it tries',
      code: dedent`
    declare const ids: string[];
    async function load(id: string, signal: AbortSignal) {
      signal.throwIfAborted();
      try {
        await fetch(id, { signal });
      } catch (error) {
        console.error(error);
      }
    }
    export async function f(signal: AbortSignal) {
      for (const id of ids) {
        try {
          await load(id, signal);
        } catch (error) {
          console.error(error);
        }
      }
    }
  `,
      errors: [
        {
          messageId: 'goesOn',
          data: { signal: 'signal', work: 'loop', word: 'catch' },
          line: 14,
          column: 7,
          endLine: 14,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'throwAbort',
              data: { signal: 'signal', work: 'loop', word: 'catch' },
              output: dedent`
    declare const ids: string[];
    async function load(id: string, signal: AbortSignal) {
      signal.throwIfAborted();
      try {
        await fetch(id, { signal });
      } catch (error) {
        console.error(error);
      }
    }
    export async function f(signal: AbortSignal) {
      for (const id of ids) {
        try {
          await load(id, signal);
        } catch (error) {
          signal.throwIfAborted();
          console.error(error);
        }
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
