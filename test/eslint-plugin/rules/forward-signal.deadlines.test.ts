import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'the deadline of a request, where a person is asked',
      code: dedent`
        declare function showMessageBox(text: string, options?: { signal?: AbortSignal }): Promise<number>;
        declare const quitting: AbortController;
        export async function f() {
          const signal = AbortSignal.any([quitting.signal, AbortSignal.timeout(1000)]);
          const response = await fetch("x", { signal });
          return await showMessageBox(await response.text());
        }
      `,
    },
    {
      name: 'a deadline that has been disposed of',
      code: dedent`
        declare function deadline(ms: number): { signal: AbortSignal; dispose(): void };
        export async function f() {
          const { signal, dispose: disposeDeadline } = deadline(1000);
          const first = await fetch("x", { signal });
          disposeDeadline();
          return [first, await fetch("y")];
        }
      `,
    },
    {
      name: 'a deadline that a finally has cleared',
      code: dedent`
        declare function deadline(ms: number): { signal: AbortSignal; clear(): void };
        export async function f() {
          const { signal, clear } = deadline(1000);
          let first: Response;
          try {
            first = await fetch("x", { signal });
          } finally {
            clear();
          }
          return [first, await fetch("y")];
        }
      `,
    },
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
    {
      name: 'a controller whose abort has been taken back',
      code: dedent`
    declare const host: { cancel: (() => void) | undefined };
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(id: string) {
      const controller = new AbortController();
      const cancel = () => { controller.abort(); };
      host.cancel = cancel;
      let first = "";
      try {
        first = await load(id, controller.signal);
      } finally {
        if (host.cancel === cancel) host.cancel = undefined;
      }
      await load(first);
    }
  `,
    },
    {
      name: 'a controller that is kept when the call is done',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function keep(work: { controller: AbortController }): void;
    export async function f(id: string) {
      const controller = new AbortController();
      const timer = setTimeout(() => controller.abort(), 1_000);
      const first = await load(id, controller.signal);
      clearTimeout(timer);
      const second = await load(first);
      keep({ controller });
      return await load(second, controller.signal);
    }
  `,
    },
  ],
  invalid: [
    {
      name: 'a signal without a deadline, where a person is asked',
      code: dedent`
        declare function showMessageBox(text: string, options?: { signal?: AbortSignal }): Promise<number>;
        export async function f(signal: AbortSignal) {
          const response = await fetch("x", { signal });
          return await showMessageBox(await response.text());
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 16,
          endLine: 4,
          endColumn: 30,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function showMessageBox(text: string, options?: { signal?: AbortSignal }): Promise<number>;
                export async function f(signal: AbortSignal) {
                  const response = await fetch("x", { signal });
                  return await showMessageBox(await response.text(), { signal });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a deadline that is disposed of later',
      code: dedent`
        declare function deadline(ms: number): { signal: AbortSignal; dispose(): void };
        export async function f() {
          const { signal, dispose } = deadline(1000);
          try {
            const first = await fetch("x", { signal });
            return [first, await fetch("y")];
          } finally {
            dispose();
          }
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 6,
          column: 26,
          endLine: 6,
          endColumn: 31,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function deadline(ms: number): { signal: AbortSignal; dispose(): void };
                export async function f() {
                  const { signal, dispose } = deadline(1000);
                  try {
                    const first = await fetch("x", { signal });
                    return [first, await fetch("y", { signal })];
                  } finally {
                    dispose();
                  }
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a deadline that may be disposed of, and one that is stopped',
      code: dedent`
        declare function deadline(ms: number): { signal: AbortSignal; dispose(): void; stop(): void };
        export async function f(isLast: boolean) {
          const { signal, dispose, stop } = deadline(1000);
          const first = await fetch("x", { signal });
          if (isLast) dispose();
          stop();
          return [first, await fetch("y")];
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 7,
          column: 24,
          endLine: 7,
          endColumn: 29,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function deadline(ms: number): { signal: AbortSignal; dispose(): void; stop(): void };
                export async function f(isLast: boolean) {
                  const { signal, dispose, stop } = deadline(1000);
                  const first = await fetch("x", { signal });
                  if (isLast) dispose();
                  stop();
                  return [first, await fetch("y", { signal })];
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a controller that is kept in the turn before',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare const kept: Set<AbortController>;
    export async function f(ids: string[]) {
      const controller = new AbortController();
      const timer = setTimeout(() => controller.abort(), 1_000);
      await load("", controller.signal);
      kept.add(controller);
      clearTimeout(timer);
      for (const id of ids) {
        await load(id);
        kept.add(controller);
      }
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 10,
          column: 11,
          endLine: 10,
          endColumn: 15,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare const kept: Set<AbortController>;
    export async function f(ids: string[]) {
      const controller = new AbortController();
      const timer = setTimeout(() => controller.abort(), 1_000);
      await load("", controller.signal);
      kept.add(controller);
      clearTimeout(timer);
      for (const id of ids) {
        await load(id, controller.signal);
        kept.add(controller);
      }
    }
  `,
            },
          ],
        },
      ],
    },
    {
      name: 'a controller whose abort is taken back later',
      code: dedent`
    declare const host: { cancel: (() => void) | undefined };
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(id: string) {
      const controller = new AbortController();
      const cancel = () => { controller.abort(); };
      host.cancel = cancel;
      try {
        await load(await load(id, controller.signal));
      } finally {
        host.cancel = undefined;
      }
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 8,
          column: 11,
          endLine: 8,
          endColumn: 15,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
    declare const host: { cancel: (() => void) | undefined };
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(id: string) {
      const controller = new AbortController();
      const cancel = () => { controller.abort(); };
      host.cancel = cancel;
      try {
        await load(await load(id, controller.signal), controller.signal);
      } finally {
        host.cancel = undefined;
      }
    }
  `,
            },
          ],
        },
      ],
    },
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
