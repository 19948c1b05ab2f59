import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-leaked-abort-listener', ruleOf('no-leaked-abort-listener'), {
  valid: [
    // The function of the listener may be taken away elsewhere.
    {
      name: 'a name that is handed on',
      code: dedent`
        declare function work(stop: (() => void) | undefined): Promise<void>;
        export async function f(signal: AbortSignal) {
          let stop: (() => void) | undefined;
          stop = () => console.log('stop');
          signal.addEventListener('abort', stop);
          await work(stop);
        }
      `,
    },
    {
      name: 'a name that is asked for, and taken away',
      code: dedent`
        declare function work(): Promise<void>;
        export async function f(signal: AbortSignal) {
          let stop: (() => void) | undefined;
          stop = () => console.log('stop');
          signal.addEventListener('abort', stop);
          await work();
          if (stop !== undefined) signal.removeEventListener('abort', stop);
        }
      `,
    },
    {
      name: 'a name that is handed on under a condition',
      code: dedent`
        declare function work(stop?: () => void): Promise<void>;
        export async function f(signal?: AbortSignal) {
          const stop = signal ? () => console.log('stop') : undefined;
          if (signal && stop) signal.addEventListener('abort', stop);
          await work(signal && stop);
        }
      `,
    },
    {
      name: 'the signal of either of two controllers',
      code: dedent`
        declare function work(): Promise<void>;
        export async function f(isFirst: boolean) {
          const one = new AbortController();
          const other = new AbortController();
          const signal = isFirst ? one.signal : other.signal;
          signal.addEventListener('abort', () => console.log('stop'));
          await work();
        }
      `,
    },
    {
      name: 'an object that is returned',
      code: dedent`
        declare function open(): { close(): void };
        declare function work(): Promise<void>;
        export async function f(signal: AbortSignal) {
          const socket = open();
          signal.addEventListener('abort', () => socket.close());
          await work();
          return socket;
        }
      `,
    },
    {
      name: 'taken away after a failure, and before the end',
      code: dedent`
        interface Job {
          readonly done: Promise<number>;
          cancel(): void;
        }
        export async function print(job: Job, signal: AbortSignal) {
          const cancel = () => job.cancel();
          signal.addEventListener('abort', cancel, { once: true });
          try {
            const pages = await job.done;
            signal.removeEventListener('abort', cancel);
            return pages;
          } catch (error) {
            signal.removeEventListener('abort', cancel);
            throw error;
          }
        }
      `,
    },
    {
      name: 'a function that undoes it, and takes the listener away',
      code: dedent`
        export class Bus {
          readonly #handlers = new Set<() => void>();
          on(handler: () => void, signal?: AbortSignal) {
            this.#handlers.add(handler);
            const off = () => {
              this.#handlers.delete(handler);
              signal?.removeEventListener('abort', off);
            };
            signal?.addEventListener('abort', off, { once: true });
            return off;
          }
        }
      `,
    },
    {
      name: 'a listener that the caller takes away',
      code: dedent`
        declare class Wire {
          close(): void;
          send(text: string): Promise<void>;
        }
        function closeOnAbort(wire: Wire, signal: AbortSignal) {
          const close = () => wire.close();
          signal.addEventListener('abort', close, { once: true });
          return close;
        }
        export async function send(wire: Wire, signal: AbortSignal) {
          const listener = closeOnAbort(wire, signal);
          try {
            await wire.send('hello');
          } finally {
            signal.removeEventListener('abort', listener);
          }
        }
      `,
    },
    {
      name: 'a listener that a helper of the caller takes away',
      code: dedent`
        declare class Wire {
          close(): void;
          send(text: string): Promise<void>;
        }
        export class Sender {
          #attach(wire: Wire, signal?: AbortSignal) {
            const close = () => wire.close();
            signal?.addEventListener('abort', close);
            return close;
          }
          #detach(listener: () => void, signal?: AbortSignal) {
            signal?.removeEventListener('abort', listener);
          }
          async send(wire: Wire, signal?: AbortSignal) {
            const listener = this.#attach(wire, signal);
            try {
              await wire.send('hello');
            } finally {
              this.#detach(listener, signal);
            }
          }
        }
      `,
    },
    {
      name: 'a function that is given to draw something, whose handler takes something away',
      code: dedent`
        declare function subscribe(handler: () => void): () => void;
        declare function draw(handlers: { onRemove: () => void }): string;
        declare function removeItem(): void;
        export function Page(handle: { signal: AbortSignal; update(): void }) {
          const unsubscribe = subscribe(() => handle.update());
          handle.signal.addEventListener("abort", unsubscribe);
          return () => draw({ onRemove: () => removeItem() });
        }
      `,
    },
    {
      name: 'a function that is given for something else',
      code: dedent`
        export class Bus {
          readonly #handlers = new Set<() => void>();
          on(handler: () => void, signal?: AbortSignal) {
            this.#handlers.add(handler);
            signal?.addEventListener('abort', () => this.#handlers.delete(handler));
            return () => this.#handlers.size;
          }
        }
      `,
    },
    {
      name: 'set and taken away in the same `catch`',
      code: dedent`
        interface Job {
          readonly done: Promise<number>;
          cancel(): void;
        }
        export async function print(job: Job, signal: AbortSignal) {
          try {
            return await job.done;
          } catch {
            await new Promise<void>((resolve, reject) => {
              const end = () => reject(new Error('over'));
              setTimeout(() => {
                signal.removeEventListener('abort', end);
                resolve();
              }, 1_000);
              signal.addEventListener('abort', end, { once: true });
            });
            return 0;
          }
        }
      `,
    },
  ],
  invalid: [
    // Nothing takes it away.
    {
      name: 'a name that is only asked for',
      code: dedent`
        declare function work(): Promise<void>;
        export async function f(signal: AbortSignal) {
          let stop: (() => void) | undefined;
          stop = () => console.log('stop');
          signal.addEventListener('abort', stop);
          await work();
          if (stop !== undefined) console.log('done');
        }
      `,
      errors: [
        {
          messageId: 'leaked',
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 26,
          suggestions: [],
        },
      ],
    },
    {
      name: 'a name that is asked for together with the signal',
      code: dedent`
        declare function work(): Promise<void>;
        export async function f(signal?: AbortSignal) {
          const stop = signal ? () => console.log('stop') : undefined;
          if (signal && stop) signal.addEventListener('abort', stop);
          await work();
        }
      `,
      errors: [
        {
          messageId: 'leaked',
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 46,
          suggestions: [],
        },
      ],
    },
    {
      name: 'a name that is asked for as it is',
      code: dedent`
        declare function work(): Promise<void>;
        export async function f(signal: AbortSignal) {
          let stop: (() => void) | undefined;
          stop = () => console.log('stop');
          signal.addEventListener('abort', stop);
          await work();
          if (stop) console.log('done');
        }
      `,
      errors: [
        {
          messageId: 'leaked',
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 26,
          suggestions: [],
        },
      ],
    },
    {
      name: 'a text that is returned as well',
      code: dedent`
        const MESSAGE = 'cancelled';
        export function sleep(ms: number, signal: AbortSignal) {
          return new Promise<void>((resolve, reject) => {
            const timer = setTimeout(resolve, ms);
            signal.addEventListener('abort', () => {
              clearTimeout(timer);
              reject(new Error(MESSAGE));
            });
          });
        }
        export const message = () => MESSAGE;
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
      ],
    },
    {
      name: 'options that are one or the other',
      code: dedent`
        interface Options { signal?: AbortSignal; ms?: number }
        declare function work(options?: Options): Promise<void>;
        export async function f(given: number | Options) {
          const options: Options = typeof given === 'number' ? { ms: given } : given;
          options.signal?.addEventListener('abort', () => console.log('stop'));
          await work();
        }
      `,
      errors: [
        {
          messageId: 'leaked',
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 35,
          suggestions: [],
        },
      ],
    },
    {
      name: 'taken away after a failure alone',
      code: dedent`
        interface Job {
          readonly done: Promise<number>;
          cancel(): void;
        }
        export async function print(job: Job, signal: AbortSignal) {
          const cancel = () => job.cancel();
          signal.addEventListener('abort', cancel, { once: true });
          try {
            return await job.done;
          } catch (error) {
            signal.removeEventListener('abort', cancel);
            throw error;
          }
        }
      `,
      errors: [
        {
          messageId: 'leakedOnce',
          line: 7,
          column: 3,
          endLine: 7,
          endColumn: 26,
        },
      ],
    },
    {
      name: 'a function that undoes it, and leaves the listener',
      code: dedent`
        export class Bus {
          readonly #handlers = new Set<() => void>();
          on(handler: () => void, signal?: AbortSignal) {
            this.#handlers.add(handler);
            signal?.addEventListener('abort', () => this.#handlers.delete(handler));
            return () => {
              this.#handlers.delete(handler);
            };
          }
        }
      `,
      errors: [
        {
          messageId: 'leaked',
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 29,
        },
      ],
    },
    {
      name: 'a listener that is given to the caller to undo it',
      code: dedent`
        export class Bus {
          readonly #handlers = new Set<() => void>();
          on(handler: () => void, signal?: AbortSignal) {
            this.#handlers.add(handler);
            const off = () => {
              this.#handlers.delete(handler);
            };
            signal?.addEventListener('abort', off, { once: true });
            return off;
          }
        }
      `,
      errors: [
        {
          messageId: 'leakedOnce',
          line: 8,
          column: 5,
          endLine: 8,
          endColumn: 29,
        },
      ],
    },
    {
      name: 'a listener that the caller only calls',
      code: dedent`
        declare class Wire {
          close(): void;
          send(text: string): Promise<void>;
        }
        function closeOnAbort(wire: Wire, signal: AbortSignal) {
          const close = () => wire.close();
          signal.addEventListener('abort', close, { once: true });
          return close;
        }
        export async function send(wire: Wire, signal: AbortSignal) {
          const close = closeOnAbort(wire, signal);
          try {
            await wire.send('hello');
          } finally {
            close();
          }
        }
      `,
      errors: [
        {
          messageId: 'leakedOnce',
          line: 7,
          column: 3,
          endLine: 7,
          endColumn: 26,
        },
      ],
    },
    {
      name: 'a listener that a helper of the caller only calls',
      code: dedent`
        declare class Wire {
          close(): void;
          send(text: string): Promise<void>;
        }
        function finish(listener: () => void) {
          listener();
        }
        function closeOnAbort(wire: Wire, signal: AbortSignal) {
          const close = () => wire.close();
          signal.addEventListener('abort', close);
          return close;
        }
        export async function send(wire: Wire, signal: AbortSignal) {
          const close = closeOnAbort(wire, signal);
          await wire.send('hello');
          finish(close);
        }
      `,
      errors: [
        {
          messageId: 'leaked',
          line: 10,
          column: 3,
          endLine: 10,
          endColumn: 26,
        },
      ],
    },
    {
      name: 'a listener in a function that gives back one to take others off',
      code: dedent`
        declare function stop(): void;
        declare const unsubscribers: (() => void)[];
        export function mount(signal: AbortSignal) {
          signal.addEventListener("abort", () => { stop(); });
          return () => { unsubscribers.forEach(off => { off(); }); };
        }
      `,
      errors: [
        {
          messageId: 'leaked',
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 26,
        },
      ],
    },
  ],
});
