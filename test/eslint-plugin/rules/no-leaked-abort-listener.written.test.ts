import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

// What other tests have, written in another way.
ruleTester.run('no-leaked-abort-listener', ruleOf('no-leaked-abort-listener'), {
  valid: [
    {
      name: 'options that something is added to',
      code: dedent`
        declare function work(): Promise<void>;
        declare const own: AbortSignal;
        export async function f({ signal }: { signal: AbortSignal }) {
          const options: AddEventListenerOptions = { once: true };
          options.signal = own;
          signal.addEventListener("abort", () => console.log("aborted"), options);
          await work();
        }
      `,
    },
    {
      name: 'a list that is no array, and gives its callback the signal of its run',
      code: dedent`
        declare class Pool {
          forEach(job: (signal: AbortSignal) => Promise<void>): Promise<void>;
        }
        export async function f(pool: Pool) {
          const controller = new AbortController();
          await pool.forEach(async signal => {
            signal.addEventListener("abort", () => controller.abort());
          });
        }
      `,
    },
    {
      name: 'a list of what ends with the work, by forEach',
      code: dedent`
        declare function work(signal: AbortSignal): Promise<void>;
        export async function f(urls: readonly string[]) {
          const controller = new AbortController();
          [AbortSignal.timeout(1_000)].forEach(each => {
            each.addEventListener("abort", () => controller.abort());
          });
          await work(controller.signal);
        }
      `,
    },
    {
      name: 'listeners that are taken away, by forEach',
      code: dedent`
        declare function work(signal: AbortSignal): Promise<void>;
        export async function f(signals: readonly AbortSignal[]) {
          const controller = new AbortController();
          const onAbort = () => controller.abort();
          signals.forEach(each => each.addEventListener("abort", onAbort));
          try {
            await work(controller.signal);
          } finally {
            signals.forEach(each => each.removeEventListener("abort", onAbort));
          }
        }
      `,
    },
    {
      name: 'a controller that another function makes anew, until the abort',
      code: dedent`
        export function follow(media: EventTarget, signal: AbortSignal) {
          let current: AbortController | undefined;
          const bind = () => {
            current?.abort();
            current = new AbortController();
            media.addEventListener("change", () => console.log("changed"), { signal: current.signal });
          };
          bind();
          media.addEventListener("load", bind, { signal });
          signal.addEventListener("abort", () => current?.abort(), { once: true });
        }
      `,
    },
    {
      name: 'a listener that gets its name in the call, and is removed by it',
      code: dedent`
        declare function work(): Promise<void>;
        export async function f(signal: AbortSignal) {
          let onAbort: () => void;
          signal.addEventListener("abort", (onAbort = () => console.log("aborted")));
          await work();
          signal.removeEventListener("abort", onAbort);
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'the elements of a list, by forEach',
      code: dedent`
        export function either(signals: readonly AbortSignal[]) {
          const controller = new AbortController();
          signals.forEach(each => {
            each.addEventListener("abort", () => controller.abort());
          });
          return controller.signal;
        }
      `,
      errors: [
        { messageId: 'leaked', line: 4, column: 5, endLine: 4, endColumn: 26 },
      ],
    },
    {
      name: 'the elements of a list that is made of two, and of what a filter leaves of it',
      code: dedent`
        export function either(one?: AbortSignal, other?: AbortSignal) {
          const controller = new AbortController();
          const signals = [one, other].filter(each => each !== undefined);
          for (const each of signals) {
            each.addEventListener("abort", () => controller.abort());
          }
          return controller.signal;
        }
      `,
      errors: [
        { messageId: 'leaked', line: 5, column: 5, endLine: 5, endColumn: 26 },
      ],
    },
    {
      name: 'options in a constant',
      code: dedent`
        declare function work(): Promise<void>;
        export async function f({ signal }: { signal: AbortSignal }) {
          const options = { once: true };
          signal.addEventListener("abort", () => console.log("aborted"), options);
          await work();
        }
      `,
      errors: [
        {
          messageId: 'leaked',
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 26,
          suggestions: [],
        },
      ],
    },
    {
      name: 'a key in quotes',
      code: dedent`
        declare function work(): Promise<void>;
        export async function f({ signal }: { signal: AbortSignal }) {
          signal.addEventListener("abort", () => console.log("aborted"), { 'once': true });
          await work();
        }
      `,
      errors: [
        {
          messageId: 'leakedOnce',
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 26,
          suggestions: [],
        },
      ],
    },
    {
      name: 'a controller that a handler aborts, by a return',
      code: dedent`
        declare function work(signal: AbortSignal): Promise<void>;
        export async function f(signals: AbortSignal[]) {
          const controller = new AbortController();
          for (const each of signals) {
            each.addEventListener("abort", () => { return controller.abort(); });
          }
          await work(controller.signal);
        }
      `,
      errors: [
        {
          messageId: 'leaked',
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 26,
          suggestions: [],
        },
      ],
    },
    {
      name: 'a controller that a handler aborts if it has not aborted',
      code: dedent`
        export function whenEither(first: AbortSignal, second: AbortSignal) {
          const either = new AbortController();
          const abort = () => {
            if (!either.signal.aborted) {
              either.abort();
            }
          };
          first.addEventListener("abort", abort);
          second.addEventListener("abort", () => { if (!either.signal.aborted) either.abort(second.reason); });
          return either.signal;
        }
      `,
      errors: [
        {
          messageId: 'leaked',
          line: 8,
          column: 3,
          endLine: 8,
          endColumn: 25,
          suggestions: [],
        },
        {
          messageId: 'leaked',
          line: 9,
          column: 3,
          endLine: 9,
          endColumn: 26,
          suggestions: [],
        },
      ],
    },
    {
      name: 'a controller that a handler aborts by a function, or that is the handler',
      code: dedent`
        export function whenAny(signals: readonly AbortSignal[], last: AbortSignal) {
          const any = new AbortController();
          const abort = (reason: unknown) => any.abort(reason);
          for (const signal of signals) {
            signal.addEventListener("abort", () => abort(signal.reason));
          }
          last.addEventListener("abort", any.abort);
          return any.signal;
        }
      `,
      errors: [
        {
          messageId: 'leaked',
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 28,
          suggestions: [],
        },
        {
          messageId: 'leaked',
          line: 7,
          column: 3,
          endLine: 7,
          endColumn: 24,
          suggestions: [],
        },
      ],
    },
    {
      name: 'a listener that gets a name in the call which nothing removes',
      code: dedent`
        declare function work(): Promise<void>;
        export async function f(signal: AbortSignal) {
          let onAbort = () => {};
          signal.addEventListener("abort", (onAbort = () => console.log("aborted")));
          await work();
          onAbort();
        }
      `,
      errors: [
        {
          messageId: 'leaked',
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 26,
          suggestions: [],
        },
      ],
    },
    {
      name: 'a function that is bound anew to be taken away',
      code: dedent`
        declare function load(id: string): Promise<string>;
        export class Transfer {
          #isOpen = true;
          stop() {
            this.#isOpen = false;
          }
          async run(id: string, signal?: AbortSignal) {
            signal?.addEventListener('abort', this.stop.bind(this));
            try {
              return this.#isOpen ? await load(id) : undefined;
            } finally {
              signal?.removeEventListener('abort', this.stop.bind(this));
            }
          }
        }
      `,
      errors: [
        {
          messageId: 'leaked',
          line: 8,
          column: 5,
          endLine: 8,
          endColumn: 29,
        },
      ],
    },
  ],
});
