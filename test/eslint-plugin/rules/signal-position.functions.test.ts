import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('signal-position', ruleOf('signal-position'), {
  valid: [
    {
      name: 'a function that waits for a promise, or for the abort',
      code: dedent`
        export function waitFor<T>(value: T | PromiseLike<T>, signal: AbortSignal, onLate?: (value: T) => void): Promise<T> {
          return new Promise((resolve, reject) => {
            signal.addEventListener("abort", reject, { once: true });
            Promise.resolve(value).then(resolve, reject).finally(() => {
              onLate?.(value as T);
              signal.removeEventListener("abort", reject);
            });
          });
        }
      `,
    },
    {
      name: 'a function that runs until the abort',
      code: dedent`
        declare function poll(url: string): Promise<void>;
        export async function pollLoop(url: string, signal: AbortSignal) {
          while (!signal.aborted) await poll(url);
        }
      `,
    },
    {
      name: 'a function that runs until the abort, and learns of it from a pause',
      code: dedent`
        declare function poll(url: string): Promise<void>;
        declare function pause(ms: number, signal: AbortSignal): Promise<{ readonly ok: boolean }>;
        export async function pollLoop(url: string, signal: AbortSignal) {
          while (!signal.aborted) {
            await poll(url);
            const paused = await pause(1_000, signal);
            if (!paused.ok) return;
          }
        }
      `,
    },
    // A function whose shape is not its own.
    {
      name: 'a function that is not exported',
      code: dedent`
        async function load(signal: AbortSignal, url: string) {}
        void load;
      `,
    },
    {
      name: 'a function about signals',
      code: dedent`
        export async function raceSignal(signal: AbortSignal, promise: Promise<void>): Promise<void> {}
      `,
    },
    {
      name: 'a type guard',
      code: dedent`
        export function isLive(signal: AbortSignal, strict: boolean): signal is AbortSignal & { aborted: false } { return strict; }
      `,
    },
    {
      name: 'a constant of a declared type',
      code: dedent`
        type Load = (signal: AbortSignal, url: string) => void;
        export const load: Load = (signal: AbortSignal, url: string) => {};
      `,
    },
    {
      name: 'a method that overrides another',
      code: dedent`
        abstract class Base { abstract load(signal: AbortSignal, url: string): void; }
        export class Loader extends Base { override load(signal: AbortSignal, url: string) {} }
      `,
    },
    {
      name: 'a method of an interface',
      code: dedent`
        interface Loads { load(signal: AbortSignal, url: string): void }
        export class Loader implements Loads { load(signal: AbortSignal, url: string) {} }
      `,
    },
    {
      name: 'a private method',
      code: dedent`
        export class Loader {
          private load(signal: AbortSignal, url: string) {}
          #load(signal: AbortSignal, url: string) {}
          protected fetch(signal: AbortSignal, url: string) {}
        }
      `,
    },
    {
      name: 'a method of a class that is not exported',
      code: dedent`
        class Loader { load(signal: AbortSignal, url: string) {} }
        void Loader;
      `,
    },
    {
      name: 'a constructor',
      code: dedent`
        export class Loader { constructor(signal: AbortSignal, url: string) {} }
      `,
    },
    {
      name: 'a function with overloads',
      code: dedent`
        export function load(url: string): void;
        export function load(signal: AbortSignal, url: string): void;
        export function load(...args: unknown[]): void {}
      `,
    },
    {
      name: 'an argument of a call',
      code: dedent`
        declare function wrap<T>(f: T): T;
        export const load = wrap((signal: AbortSignal, url: string) => {});
      `,
    },
    {
      name: 'a function from elsewhere',
      code: dedent`
        export { load } from './other.ts';
      `,
    },
    {
      name: 'a mapper of a group',
      code: dedent`
        import { map } from 'errgroup';
        export async function size(url: string, signal: AbortSignal) { return (await fetch(url, { signal })).status; }
        export const sizes = (urls: string[]) => map(urls, size);
      `,
    },
    {
      name: 'a field whose type says what it takes',
      code: dedent`
        type Load = (signal: AbortSignal, url: string) => Promise<Response>;
        export class Client {
          load: Load = async (signal, url) => await fetch(url, { signal });
          retry = (async (signal, url) => await fetch(url, { signal })) satisfies Load;
        }
      `,
    },
    {
      name: 'a private field',
      code: dedent`
        export class Client {
          private load = async (signal: AbortSignal, url: string) => await fetch(url, { signal });
          #get = async (signal: AbortSignal, url: string) => await this.load(signal, url);
          run = () => this.#get(AbortSignal.timeout(5), 'x');
        }
      `,
    },
    {
      name: 'overloads of which one has no signal, or has to have it, and what others prescribe',
      code: dedent`
        export function read(path: string): Promise<string>;
        export function read(signal: AbortSignal, path: string): Promise<string>;
        export function read(...input: unknown[]): Promise<string> {
          return Promise.resolve(String(input));
        }
        export function load(path: string, signal: AbortSignal): Promise<string>;
        export function load(path: number, signal?: AbortSignal): Promise<string>;
        export async function load(path: string | number, signal?: AbortSignal): Promise<string> {
          return await (await fetch(String(path), signal ? { signal } : {})).text();
        }
        export declare function watch(signal: AbortSignal, path: string): Promise<string>;
        interface Reader {
          load(signal: AbortSignal, path: string): Promise<string>;
        }
        export abstract class Source implements Reader {
          abstract load(signal: AbortSignal, path: string): Promise<string>;
        }
        export abstract class Inner {
          protected abstract load(signal: AbortSignal, path: string): Promise<string>;
          abstract close(path: string): Promise<void>;
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a function that runs until it is done, or until the abort',
      code: dedent`
        declare function poll(url: string): Promise<boolean>;
        export async function pollLoop(url: string, signal: AbortSignal) {
          while (!signal.aborted) if (await poll(url)) return;
        }
      `,
      errors: [
        {
          messageId: 'required',
          line: 2,
          column: 45,
          endLine: 2,
          endColumn: 64,
        },
      ],
    },
    {
      name: 'a function that is given more than a promise',
      code: dedent`
        export async function add(id: string, text: Promise<string>, signal: AbortSignal) {
          return [id, await text, signal.aborted];
        }
      `,
      errors: [
        {
          messageId: 'required',
          line: 1,
          column: 62,
          endLine: 1,
          endColumn: 81,
        },
      ],
    },
    // A signal before others, in what is exported.
    {
      name: 'a function with a default export',
      code: dedent`
        export default async function (signal: AbortSignal, url: string) {}
      `,
      errors: [
        {
          messageId: 'notLast',
          line: 1,
          column: 32,
          endLine: 1,
          endColumn: 51,
        },
      ],
    },
    {
      name: 'a function that is exported later',
      code: dedent`
        async function load(signal: AbortSignal, url: string) {}
        export { load };
      `,
      errors: [
        {
          messageId: 'notLast',
          line: 1,
          column: 21,
          endLine: 1,
          endColumn: 40,
        },
      ],
    },
    {
      name: 'a function that is exported by another name',
      code: dedent`
        async function load(signal: AbortSignal, url: string) {}
        export { load as fetchAll };
      `,
      errors: [
        {
          messageId: 'notLast',
          line: 1,
          column: 21,
          endLine: 1,
          endColumn: 40,
        },
      ],
    },
    {
      name: 'a constant',
      code: dedent`
        export const load = async (signal: AbortSignal, url: string) => {};
      `,
      errors: [
        {
          messageId: 'notLast',
          line: 1,
          column: 28,
          endLine: 1,
          endColumn: 47,
        },
      ],
    },
    {
      name: 'a constant with a function expression',
      code: dedent`
        export const load = async function (signal: AbortSignal, url: string) {};
      `,
      errors: [
        {
          messageId: 'notLast',
          line: 1,
          column: 37,
          endLine: 1,
          endColumn: 56,
        },
      ],
    },
    {
      name: 'a function that is not async',
      code: dedent`
        export function load(signal: AbortSignal, url: string): string { return url; }
      `,
      errors: [
        {
          messageId: 'notLast',
          line: 1,
          column: 22,
          endLine: 1,
          endColumn: 41,
        },
      ],
    },
    {
      name: 'a generator',
      code: dedent`
        export async function* load(signal: AbortSignal, url: string) { yield url; }
      `,
      errors: [
        {
          messageId: 'notLast',
          line: 1,
          column: 29,
          endLine: 1,
          endColumn: 48,
        },
      ],
    },
    {
      name: 'a method',
      code: dedent`
        export class Loader {
          async load(signal: AbortSignal, url: string) {}
        }
      `,
      errors: [
        {
          messageId: 'notLast',
          line: 2,
          column: 14,
          endLine: 2,
          endColumn: 33,
        },
      ],
    },
    {
      name: 'a static method',
      code: dedent`
        export class Loader {
          static async load(signal: AbortSignal, url: string) {}
        }
      `,
      errors: [
        {
          messageId: 'notLast',
          line: 2,
          column: 21,
          endLine: 2,
          endColumn: 40,
        },
      ],
    },
    {
      name: 'a method of a class that is exported later',
      code: dedent`
        class Loader {
          async load(signal: AbortSignal, url: string) {}
        }
        export { Loader };
      `,
      errors: [
        {
          messageId: 'notLast',
          line: 2,
          column: 14,
          endLine: 2,
          endColumn: 33,
        },
      ],
    },
    {
      name: 'a field that holds a function',
      code: dedent`
        export class Client {
          load = async (signal: AbortSignal, url: string) => await fetch(url, { signal });
        }
      `,
      errors: [
        {
          messageId: 'notLast',
          line: 2,
          column: 17,
          endLine: 2,
          endColumn: 36,
        },
      ],
    },
    {
      name: 'overloads that all have the signal first, and an abstract method',
      code: dedent`
        export function read(signal: AbortSignal, path: string): Promise<string>;
        export function read(signal: AbortSignal, handle: number): Promise<string>;
        export async function read(signal: AbortSignal, source: string | number): Promise<string> {
          return await (await fetch(String(source), { signal })).text();
        }
        export abstract class Source {
          abstract load(signal: AbortSignal, path: string): Promise<string>;
          find(signal: AbortSignal, path: string): Promise<string>;
          find(signal: AbortSignal, path: number): Promise<string>;
          async find(signal: AbortSignal, path: string | number) {
            return await this.load(signal, String(path));
          }
        }
      `,
      errors: [
        {
          messageId: 'notLast',
          line: 1,
          column: 22,
          endLine: 1,
          endColumn: 41,
        },
        {
          messageId: 'notLast',
          line: 2,
          column: 22,
          endLine: 2,
          endColumn: 41,
        },
        {
          messageId: 'notLast',
          line: 7,
          column: 17,
          endLine: 7,
          endColumn: 36,
        },
        {
          messageId: 'notLast',
          line: 8,
          column: 8,
          endLine: 8,
          endColumn: 27,
        },
        {
          messageId: 'notLast',
          line: 9,
          column: 8,
          endLine: 9,
          endColumn: 27,
        },
      ],
    },
  ],
});
