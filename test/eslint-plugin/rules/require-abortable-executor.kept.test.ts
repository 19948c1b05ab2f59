import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run(
  'require-abortable-executor',
  ruleOf('require-abortable-executor'),
  {
    valid: [
      {
        name: 'what is kept, and settled by the abort as well',
        code: dedent`
          const waiting = new Map<string, (answer: string) => void>();
          export async function f(id: string, signal: AbortSignal) {
            return await new Promise<string>((resolve, reject) => {
              waiting.set(id, resolve);
              signal.addEventListener("abort", () => {
                waiting.delete(id);
                reject(signal.reason as Error);
              });
            });
          }
        `,
      },
      {
        name: 'what is kept together with the signal',
        code: dedent`
          interface Wait { resolve(this: void): void; signal: AbortSignal }
          export class Lock {
            readonly #waiting: Wait[] = [];
            async acquire(signal: AbortSignal) {
              await new Promise<void>(resolve => this.#waiting.push({ resolve, signal }));
            }
          }
        `,
      },
      {
        name: 'what is kept by a name, together with the signal',
        code: dedent`
          interface Wait { resolve(this: void): void; signal: AbortSignal }
          export class Lock {
            readonly #waiting: Wait[] = [];
            async acquire(signal: AbortSignal) {
              await new Promise<void>(resolve => {
                const wait = { resolve, signal };
                this.#waiting.push(wait);
              });
            }
          }
        `,
      },
      {
        name: 'an object with a name that is kept, and settles nothing',
        code: dedent`
          const seen = new Map<string, { at: number }>();
          export async function f(id: string, signal: AbortSignal) {
            signal.throwIfAborted();
            await new Promise<void>(resolve => {
              const entry = { at: Date.now() };
              seen.set(id, entry);
              resolve();
            });
          }
        `,
      },
      {
        name: 'an object with a name in a list of the function itself',
        code: dedent`
          declare function run(steps: { done: () => void }[]): void;
          export async function f(signal: AbortSignal) {
            signal.throwIfAborted();
            const steps: { done: () => void }[] = [];
            const done = new Promise<void>(resolve => {
              const step = { done: resolve };
              steps.push(step);
            });
            run(steps);
            await done;
          }
        `,
      },
      {
        name: 'a list of the function itself',
        code: dedent`
          declare function run(steps: (() => void)[]): void;
          export async function f(signal: AbortSignal) {
            signal.throwIfAborted();
            const steps: (() => void)[] = [];
            const done = new Promise<void>(resolve => { steps.push(resolve); });
            run(steps);
            await done;
          }
        `,
      },
      {
        name: 'something else is kept',
        code: dedent`
          const seen = new Set<string>();
          export async function f(id: string, signal: AbortSignal) {
            signal.throwIfAborted();
            await new Promise<void>(resolve => { seen.add(id); resolve(); });
          }
        `,
      },
      {
        name: 'a promise that is handed out with the ways to settle it',
        code: dedent`
          export function f(pending: Map<string, () => void>, signal: AbortSignal) {
            signal.throwIfAborted();
            let settle = () => {};
            const done = new Promise<void>(resolve => { settle = resolve; });
            pending.set("x", settle);
            return { done };
          }
        `,
      },
      {
        name: 'a way to settle it that is put into a field, where anything may call it',
        code: dedent`
          export class Gate {
            #open: (() => void) | undefined;
            async pass(signal: AbortSignal) {
              signal.throwIfAborted();
              await new Promise<void>(resolve => { this.#open = resolve; });
              this.#open?.();
            }
          }
        `,
      },
      {
        name: 'variables of the code around the function, which may settle it',
        code: dedent`
          let open = () => {};
          export const release = () => { open(); };
          export async function f(signal: AbortSignal) {
            signal.throwIfAborted();
            await new Promise<void>(resolve => { open = resolve; });
          }
        `,
      },
    ],
    invalid: [
      {
        name: 'an answer that is looked up by its id',
        code: dedent`
          interface Answer { resolve(this: void, text: string): void; reject(this: void, error: Error): void }
          export class Client {
            readonly #pending = new Map<string, Answer>();
            declare readonly socket: { send(id: string): void };
            async ask(id: string, signal: AbortSignal) {
              signal.throwIfAborted();
              return await new Promise<string>((resolve, reject) => {
                this.#pending.set(id, { resolve, reject });
                this.socket.send(id);
              });
            }
          }
        `,
        errors: [
          {
            messageId: 'deafPromise',
            data: { signal: 'signal', callee: 'this.#pending.set' },
            line: 8,
            column: 7,
            endLine: 8,
            endColumn: 24,
          },
        ],
      },
      {
        name: 'an answer that is looked up, in an object with a name',
        code: dedent`
          interface Entry { timer?: number; readonly answer: (text: string) => void }
          declare const pending: Map<string, Entry>;
          export async function f(id: string, context: { signal?: AbortSignal }) {
            context.signal?.throwIfAborted();
            return await new Promise<string>(resolve => {
              const entry: Entry = { answer: resolve };
              pending.set(id, entry);
            });
          }
        `,
        errors: [
          {
            messageId: 'deafPromise',
            data: { signal: 'context.signal', callee: 'pending.set' },
            line: 7,
            column: 5,
            endLine: 7,
            endColumn: 16,
          },
        ],
      },
      {
        name: 'a function in an object with a name, which settles it by another',
        code: dedent`
          interface Question { respond(text: string): void; cancel(): void }
          export class Session {
            readonly #pending = new Map<string, Question>();
            async ask(id: string, signal: AbortSignal) {
              signal.throwIfAborted();
              return await new Promise<string>(resolve => {
                const finish = (text: string) => {
                  if (this.#pending.get(id) !== question) return;
                  this.#pending.delete(id);
                  resolve(text);
                };
                const question: Question = {
                  respond: text => { finish(text); },
                  cancel: () => { finish(""); },
                };
                this.#pending.set(id, question);
              });
            }
          }
        `,
        errors: [
          {
            messageId: 'deafPromise',
            data: { signal: 'signal', callee: 'this.#pending.set' },
            line: 16,
            column: 7,
            endLine: 16,
            endColumn: 24,
          },
        ],
      },
      {
        name: 'a turn in a queue of the module',
        code: dedent`
          const waiting: (() => void)[] = [];
          export const release = () => { waiting.shift()?.(); };
          export async function f(signal: AbortSignal) {
            signal.throwIfAborted();
            await new Promise<void>(resolve => { waiting.push(resolve); });
          }
        `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 5,
            column: 40,
            endLine: 5,
            endColumn: 52,
          },
        ],
      },
      {
        name: 'the ways to settle it, in variables of the function',
        code: dedent`
          declare function send(id: string, signal?: AbortSignal): Promise<void>;
          export class Files {
            readonly operations = new Map<string, { resolve: () => void; reject: (error: Error) => void }>();
            async remove(id: string, options: { signal?: AbortSignal } = {}) {
              let resolveDone!: () => void;
              let rejectDone!: (error: Error) => void;
              const done = new Promise<void>((resolve, reject) => {
                resolveDone = resolve;
                rejectDone = reject;
              });
              this.operations.set(id, { resolve: resolveDone, reject: rejectDone });
              await send(id, options.signal);
              await done;
            }
          }
        `,
        errors: [
          {
            messageId: 'deafPromise',
            data: { signal: 'options.signal', callee: 'this.operations.set' },
            line: 11,
            column: 5,
            endLine: 11,
            endColumn: 24,
          },
        ],
      },
      {
        name: 'the same of an event',
        code: dedent`
          import type { EventEmitter } from "node:events";
          export async function f(emitter: EventEmitter, signal: AbortSignal) {
            signal.throwIfAborted();
            let settle!: () => void;
            const done = new Promise<void>(resolve => { settle = resolve; });
            emitter.once("done", settle);
            await done;
          }
        `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 6,
            column: 3,
            endLine: 6,
            endColumn: 15,
          },
        ],
      },
      {
        name: 'Promise.withResolvers()',
        code: dedent`
          export class Client {
            readonly #pending = new Map<string, (text: string) => void>();
            async ask(id: string, signal: AbortSignal) {
              signal.throwIfAborted();
              const { promise, resolve } = Promise.withResolvers<string>();
              this.#pending.set(id, resolve);
              return await promise;
            }
          }
        `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 6,
            column: 5,
            endLine: 6,
            endColumn: 22,
          },
        ],
      },
    ],
  },
);
