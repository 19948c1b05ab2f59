import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-leaked-timer', ruleOf('no-leaked-timer'), {
  valid: [
    // The timer is cleared, or may be.
    {
      name: 'a timer that is cleared in finally',
      code: dedent`
    declare function work(signal: AbortSignal): Promise<void>;
    export async function f(signal: AbortSignal) {
      const timer = setTimeout(() => console.log("slow"), 1_000);
      try {
        await work(signal);
      } finally {
        clearTimeout(timer);
      }
    }
  `,
    },
    {
      name: 'a timer that the abort clears',
      code: dedent`
    export function f(signal: AbortSignal) {
      const timer = setInterval(() => console.log("tick"), 1_000);
      signal.addEventListener("abort", () => clearInterval(timer), { once: true });
    }
  `,
    },
    {
      name: 'a timer that is cleared before anything can throw',
      code: dedent`
    declare function work(): Promise<void>;
    export async function f(signal: AbortSignal) {
      const timer = setTimeout(() => console.log("slow"), 1_000);
      const promise = work();
      clearTimeout(timer);
      await promise;
      signal.throwIfAborted();
    }
  `,
    },
    {
      name: 'an await of what does not reject',
      code: dedent`
    declare function work(signal: AbortSignal): Promise<void>;
    export async function caught(signal: AbortSignal) {
      const timer = setTimeout(() => console.log("slow"), 1_000);
      const failure = await work(signal).catch((error: unknown) => error);
      clearTimeout(timer);
      return failure;
    }
    export async function settled(signal: AbortSignal) {
      const timer = setTimeout(() => console.log("slow"), 1_000);
      const [result] = await Promise.allSettled([work(signal)]);
      clearTimeout(timer);
      return result;
    }
  `,
    },
    {
      name: 'a timer whose catch clears it',
      code: dedent`
    declare function work(signal: AbortSignal): Promise<void>;
    export async function f(signal: AbortSignal) {
      const timer = setTimeout(() => console.log("slow"), 1_000);
      try {
        await work(signal);
        clearTimeout(timer);
      } catch (error) {
        clearTimeout(timer);
        throw error;
      }
    }
  `,
    },
    {
      name: 'an interval that clears itself',
      code: dedent`
    export function f(isReady: () => boolean, signal: AbortSignal) {
      console.log(signal.reason);
      const timer = setInterval(() => {
        if (isReady()) clearInterval(timer);
      }, 100);
    }
  `,
    },
    {
      name: 'a timer that does not keep the process alive',
      code: dedent`
    export function f(signal: AbortSignal) {
      console.log(signal.reason);
      setTimeout(() => console.log("late"), 1_000).unref();
    }
  `,
    },
    {
      name: 'a timer that is let go of later',
      code: dedent`
    export function f(signal: AbortSignal) {
      console.log(signal.reason);
      const timer = setTimeout(() => console.log("late"), 1_000);
      timer.unref();
    }
  `,
    },
    {
      name: 'a handle that is returned',
      code: dedent`
    export function f(signal: AbortSignal) {
      console.log(signal.reason);
      return setTimeout(() => console.log("late"), 1_000);
    }
  `,
    },
    {
      name: 'a handle that is returned by a name',
      code: dedent`
    export function f(signal: AbortSignal) {
      console.log(signal.reason);
      const timer = setTimeout(() => console.log("late"), 1_000);
      return { stop: () => clearTimeout(timer) };
    }
  `,
    },
    {
      name: 'a handle that is kept',
      code: dedent`
    export class Poller {
      timer: ReturnType<typeof setInterval> | undefined;
      start(signal: AbortSignal) {
        console.log(signal.reason);
        this.timer = setInterval(() => console.log("tick"), 1_000);
      }
    }
  `,
    },
    {
      name: 'a handle that is handed on',
      code: dedent`
    export function f(timers: Set<ReturnType<typeof setTimeout>>, signal: AbortSignal) {
      console.log(signal.reason);
      timers.add(setTimeout(() => console.log("late"), 1_000));
    }
  `,
    },
    {
      name: 'a handle of the code outside',
      code: dedent`
    let timer: ReturnType<typeof setTimeout> | undefined;
    export function f(signal: AbortSignal) {
      console.log(signal.reason);
      clearTimeout(timer);
      timer = setTimeout(() => console.log("late"), 1_000);
    }
  `,
    },
    {
      name: 'a callback that asks',
      code: dedent`
    export function f(signal: AbortSignal) {
      setTimeout(() => {
        if (!signal.aborted) console.log("late");
      }, 1_000);
    }
  `,
    },
    {
      name: 'a callback that is given the signal',
      code: dedent`
    declare function work(signal: AbortSignal): void;
    export function f(signal: AbortSignal) {
      setTimeout(() => work(signal), 1_000);
    }
  `,
    },
    {
      name: 'an interval that ends itself without a name for its handle',
      code: dedent`
        export function f(signal: AbortSignal) {
          setInterval(function (this: unknown) {
            if (signal.aborted) clearInterval(this as never);
          }, 1_000);
        }
      `,
    },
    {
      name: 'an interval that ends itself',
      code: dedent`
        declare function isReady(): boolean;
        export async function f(signal: AbortSignal) {
          const timer = setInterval(() => {
            if (isReady()) clearInterval(timer);
          }, 1_000);
          await fetch("x", { signal });
        }
      `,
    },
    {
      name: 'a handle that is disposed of',
      code: dedent`
    declare function work(signal: AbortSignal): Promise<void>;
    export async function f(signal: AbortSignal) {
      using _late = setTimeout(() => console.log('late'), 1_000);
      await work(signal);
    }
  `,
    },
  ],
  invalid: [
    {
      name: 'an interval that asks and cannot be ended',
      code: dedent`
        export function f(signal: AbortSignal) {
          setInterval(() => {
            if (!signal.aborted) console.log("tick");
          }, 1_000);
        }
      `,
      errors: [
        { messageId: 'dropped', line: 2, column: 3, endLine: 2, endColumn: 14 },
      ],
    },
    {
      name: 'an interval of a task that hands its signal on',
      code: dedent`
        import { Group } from "errgroup";
        declare function poll(signal: AbortSignal): Promise<void>;
        declare function work(signal: AbortSignal): Promise<void>;
        export const run = (group: Group) =>
          group.go(async signal => {
            const timer = setInterval(() => { void poll(signal); }, 1_000);
            await work(signal);
          });
      `,
      errors: [
        { messageId: 'kept', line: 6, column: 19, endLine: 6, endColumn: 30 },
      ],
    },
    {
      name: 'an await whose handler may throw',
      code: dedent`
        declare function work(signal: AbortSignal): Promise<void>;
        export async function f(signal: AbortSignal) {
          const timer = setTimeout(() => console.log("slow"), 1_000);
          await work(signal).catch((error: unknown) => {
            if (signal.aborted) throw error;
          });
          clearTimeout(timer);
        }
      `,
      errors: [
        { messageId: 'throws', line: 3, column: 17, endLine: 3, endColumn: 27 },
      ],
    },
    // Nobody uses the handle.
    {
      name: 'a handle that is never read',
      code: dedent`
    export function f(signal: AbortSignal) {
      const timer = setTimeout(() => console.log("late"), 1_000);
      signal.throwIfAborted();
    }
  `,
      errors: [
        { messageId: 'kept', line: 2, column: 17, endLine: 2, endColumn: 27 },
      ],
    },
    {
      name: 'a handle that is assigned and never read',
      code: dedent`
    export function f(signal: AbortSignal) {
      let timer;
      timer = setInterval(() => console.log("tick"), 1_000);
      signal.throwIfAborted();
    }
  `,
      errors: [
        { messageId: 'kept', line: 3, column: 11, endLine: 3, endColumn: 22 },
      ],
    },
    // The handle is cleared where nothing throws.
    {
      name: 'a timer that is cleared after the work',
      code: dedent`
    declare function work(signal: AbortSignal): Promise<void>;
    export async function f(signal: AbortSignal) {
      const timer = setTimeout(() => console.log("slow"), 1_000);
      await work(signal);
      clearTimeout(timer);
    }
  `,
      errors: [
        { messageId: 'throws', line: 3, column: 17, endLine: 3, endColumn: 27 },
      ],
    },
    {
      name: 'a deadline that is cleared after the answer',
      code: dedent`
    export async function f(url: string, signal: AbortSignal) {
      const deadline = new AbortController();
      const timer = setTimeout(() => deadline.abort(), 1_000);
      const response = await fetch(url, { signal: AbortSignal.any([signal, deadline.signal]) });
      clearTimeout(timer);
      return response;
    }
  `,
      errors: [
        { messageId: 'throws', line: 3, column: 17, endLine: 3, endColumn: 27 },
      ],
    },
    {
      name: 'an interval that is cleared after the work',
      code: dedent`
    declare function work(signal: AbortSignal): Promise<void>;
    export async function f(signal: AbortSignal) {
      const timer = setInterval(() => console.log("tick"), 1_000);
      await work(signal);
      clearInterval(timer);
    }
  `,
      errors: [
        { messageId: 'throws', line: 3, column: 17, endLine: 3, endColumn: 28 },
      ],
    },
    {
      name: 'a timer that only the catch clears',
      code: dedent`
    declare function work(signal: AbortSignal): Promise<void>;
    declare function next(signal: AbortSignal): Promise<void>;
    export async function f(signal: AbortSignal) {
      const timer = setTimeout(() => console.log("slow"), 1_000);
      try {
        await work(signal);
      } catch {
        clearTimeout(timer);
        return;
      }
      await next(signal);
      clearTimeout(timer);
    }
  `,
      errors: [
        { messageId: 'throws', line: 4, column: 17, endLine: 4, endColumn: 27 },
      ],
    },
    {
      name: 'a variable that was declared before',
      code: dedent`
    declare function work(signal: AbortSignal): Promise<void>;
    export async function f(signal: AbortSignal) {
      let timer: ReturnType<typeof setTimeout>;
      timer = setTimeout(() => console.log("slow"), 1_000);
      await work(signal);
      clearTimeout(timer);
    }
  `,
      errors: [
        { messageId: 'throws', line: 4, column: 11, endLine: 4, endColumn: 21 },
      ],
    },
    {
      name: 'a timer of a loop',
      code: dedent`
    declare function work(id: string, signal: AbortSignal): Promise<void>;
    export async function f(ids: string[], signal: AbortSignal) {
      for (const id of ids) {
        const timer = setTimeout(() => console.log("slow", id), 1_000);
        await work(id, signal);
        clearTimeout(timer);
      }
    }
  `,
      errors: [
        { messageId: 'throws', line: 4, column: 19, endLine: 4, endColumn: 29 },
      ],
    },
    {
      name: 'a signal that has no type',
      code: dedent`
        export async function f({ signal }: any) {
          setTimeout(() => console.log('late'), 1000);
          await fetch('x', { signal });
        }
      `,
      errors: [
        {
          messageId: 'dropped',
          line: 2,
          column: 3,
          endLine: 2,
          endColumn: 13,
        },
      ],
    },
    {
      name: 'a handle that the timer alone clears, when it is over',
      code: dedent`
        export async function f(signal: AbortSignal) {
          const timer = setTimeout(() => {
            clearTimeout(timer);
            console.log("late");
          }, 1_000);
          await fetch("x", { signal });
        }
      `,
      errors: [
        { messageId: 'kept', line: 2, column: 17, endLine: 2, endColumn: 27 },
      ],
    },
  ],
});
