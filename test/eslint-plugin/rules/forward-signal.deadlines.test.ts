import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'a controller whose timer has been cleared',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(id: string) {
      const controller = new AbortController();
      const timer = setTimeout(() => controller.abort(), 1_000);
      const first = await load(id, controller.signal);
      clearTimeout(timer);
      await load(first);
    }
  `,
    },
    {
      name: 'a controller whose timer has been cleared in any case',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(id: string) {
      const controller = new AbortController();
      const timer = setTimeout(() => { console.log("late"); controller.abort(); }, 1_000);
      let first = "";
      try {
        first = await load(id, controller.signal);
      } finally {
        clearTimeout(timer);
      }
      if (first !== "") await load(first);
    }
  `,
    },
  ],
  invalid: [
    {
      name: 'a controller whose timer is cleared here and there',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(id: string) {
      const controller = new AbortController();
      const timer = setTimeout(() => controller.abort(), 1_000);
      const first = await load(id, controller.signal);
      if (first === "") clearTimeout(timer);
      await load(first);
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 7,
          column: 9,
          endLine: 7,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(id: string) {
      const controller = new AbortController();
      const timer = setTimeout(() => controller.abort(), 1_000);
      const first = await load(id, controller.signal);
      if (first === "") clearTimeout(timer);
      await load(first, controller.signal);
    }
  `,
            },
          ],
        },
      ],
    },
    {
      name: 'a controller whose timer is cleared behind it',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(id: string) {
      const controller = new AbortController();
      const timer = setTimeout(() => controller.abort(), 1_000);
      const first = await load(id, controller.signal);
      await load(first);
      clearTimeout(timer);
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 6,
          column: 9,
          endLine: 6,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(id: string) {
      const controller = new AbortController();
      const timer = setTimeout(() => controller.abort(), 1_000);
      const first = await load(id, controller.signal);
      await load(first, controller.signal);
      clearTimeout(timer);
    }
  `,
            },
          ],
        },
      ],
    },
    {
      name: 'a controller that an event aborts as well',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(id: string) {
      const controller = new AbortController();
      process.once("SIGINT", () => controller.abort());
      const timer = setTimeout(() => controller.abort(), 1_000);
      const first = await load(id, controller.signal);
      clearTimeout(timer);
      await load(first);
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 8,
          column: 9,
          endLine: 8,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(id: string) {
      const controller = new AbortController();
      process.once("SIGINT", () => controller.abort());
      const timer = setTimeout(() => controller.abort(), 1_000);
      const first = await load(id, controller.signal);
      clearTimeout(timer);
      await load(first, controller.signal);
    }
  `,
            },
          ],
        },
      ],
    },
    {
      name: 'a signal and what it is made of, which says less',
      code: dedent`
        declare function work(options?: { signal?: AbortSignal }): Promise<void>;
        export async function f(parent: AbortSignal) {
          const deadline = AbortSignal.timeout(1_000);
          const both = AbortSignal.any([parent, deadline]);
          await fetch("a", { signal: both });
          await work();
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          data: { callee: 'work', signal: 'both' },
          line: 6,
          column: 9,
          endLine: 6,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'passSignal',
              data: { signal: 'both' },
              output: dedent`
                declare function work(options?: { signal?: AbortSignal }): Promise<void>;
                export async function f(parent: AbortSignal) {
                  const deadline = AbortSignal.timeout(1_000);
                  const both = AbortSignal.any([parent, deadline]);
                  await fetch("a", { signal: both });
                  await work({ signal: both });
                }
              `,
            },
            {
              messageId: 'passSignal',
              data: { signal: 'deadline' },
              output: dedent`
                declare function work(options?: { signal?: AbortSignal }): Promise<void>;
                export async function f(parent: AbortSignal) {
                  const deadline = AbortSignal.timeout(1_000);
                  const both = AbortSignal.any([parent, deadline]);
                  await fetch("a", { signal: both });
                  await work({ signal: deadline });
                }
              `,
            },
            {
              messageId: 'passSignal',
              data: { signal: 'parent' },
              output: dedent`
                declare function work(options?: { signal?: AbortSignal }): Promise<void>;
                export async function f(parent: AbortSignal) {
                  const deadline = AbortSignal.timeout(1_000);
                  const both = AbortSignal.any([parent, deadline]);
                  await fetch("a", { signal: both });
                  await work({ signal: parent });
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
