import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run(
  'require-abortable-executor',
  ruleOf('require-abortable-executor'),
  {
    valid: [
      // Nothing waits, or for no long time.
      {
        name: 'callbacks in options that take no signal',
        code: dedent`
          declare function send(options: { url: string; success?(text: string): void }): void;
          export async function f(url: string, signal: AbortSignal) {
            console.log(signal);
            return await new Promise<string>(resolve => send({ url, success: resolve }));
          }
        `,
      },
      {
        name: 'callbacks in options with the signal',
        code: dedent`
          declare function send(options: { url: string; signal?: AbortSignal; success?(text: string): void }): void;
          export async function f(url: string, signal: AbortSignal) {
            return await new Promise<string>(resolve => send({ url, signal, success: resolve }));
          }
        `,
      },
      {
        name: 'a function with a callback that takes no signal',
        code: dedent`
    declare function lookup(name: string, done: (address: string) => void): void;
    export async function f(name: string, signal: AbortSignal) {
      console.log(signal);
      return await new Promise<string>(resolve => lookup(name, resolve));
    }
  `,
      },
      {
        name: 'a promise of another make',
        code: dedent`
    declare class Promise<T> {
      constructor(start: (resolve: () => void) => void);
      readonly value: T;
    }
    export function f(signal: AbortSignal) {
      console.log(signal);
      return new Promise<void>(resolve => setTimeout(resolve, 100));
    }
  `,
      },
      {
        name: 'an async executor, which waits itself',
        code: dedent`
    export async function f(signal: AbortSignal) {
      console.log(signal);
      await new Promise<void>(async resolve => {
        setTimeout(resolve, 100);
      });
    }
  `,
      },
      {
        name: 'a signal that is ignored on purpose',
        code: dedent`
        export async function f(_signal: AbortSignal) {
          await new Promise(resolve => setTimeout(resolve, 100));
        }
      `,
      },
      {
        name: 'a function whose overloads take no signal before the callback',
        code: dedent`
        declare function read(path: string, done: (text: string) => void): void;
        declare function read(path: string, options: { encoding?: string }, done: (text: string) => void): void;
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          return await new Promise<string>(resolve => {
            read('a', resolve);
          });
        }
      `,
      },
      {
        name: 'an overload that takes something else before its options',
        code: dedent`
        declare function read(path: string, done: (text: string) => void): void;
        declare function read(file: number, options: { signal?: AbortSignal }, done: (text: string) => void): void;
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          return await new Promise<string>(resolve => {
            read('a', resolve);
          });
        }
      `,
      },
    ],
    invalid: [
      {
        name: 'callbacks in options that could take a signal',
        code: dedent`
          interface Sending {
            readonly url: string;
            readonly signal?: AbortSignal;
            success?(text: string): void;
            fail?(error: Error): void;
          }
          declare function send(options: Sending): void;
          export async function f(url: string, signal: AbortSignal) {
            signal.throwIfAborted();
            return await new Promise<string>((resolve, reject) => {
              send({
                url,
                success(text) {
                  resolve(text);
                },
                fail: reject,
              });
            });
          }
        `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 11,
            column: 5,
            endLine: 11,
            endColumn: 9,
          },
        ],
      },
      // A callback, and resolvers.
      {
        name: 'a function with a callback that could take the signal',
        code: dedent`
    import { readFile } from "node:fs";
    export async function f(path: string, signal: AbortSignal) {
      signal.throwIfAborted();
      return await new Promise((resolve, reject) => {
        readFile(path, {}, (error, data) => (error ? reject(error) : resolve(data)));
      });
    }
  `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 5,
            column: 5,
            endLine: 5,
            endColumn: 13,
          },
        ],
      },
      {
        name: 'resolvers that are taken apart',
        code: dedent`
    export async function f(target: EventTarget, signal: AbortSignal) {
      signal.throwIfAborted();
      const { promise, resolve } = Promise.withResolvers<Event>();
      target.addEventListener("load", resolve);
      return await promise;
    }
  `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 4,
            column: 3,
            endLine: 4,
            endColumn: 26,
          },
        ],
      },
      {
        name: 'resolvers in a constant',
        code: dedent`
    export async function f(target: EventTarget, signal: AbortSignal) {
      signal.throwIfAborted();
      const loaded = Promise.withResolvers<Event>();
      target.addEventListener("load", event => loaded.resolve(event));
      await loaded.promise;
    }
  `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 4,
            column: 3,
            endLine: 4,
            endColumn: 26,
          },
        ],
      },
      {
        name: 'a function that takes options before its callback',
        code: dedent`
        import { exec } from 'node:child_process';
        export async function list(signal: AbortSignal) {
          signal.throwIfAborted();
          return await new Promise<string>((resolve, reject) => {
            exec('ls', (error, output) => {
              if (error) reject(error);
              else resolve(output);
            });
          });
        }
      `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 5,
            column: 5,
            endLine: 5,
            endColumn: 9,
          },
        ],
      },
    ],
  },
);
