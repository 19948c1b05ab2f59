import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('signal-position', ruleOf('signal-position'), {
  valid: [
    // A signal in its place.
    {
      name: 'an optional signal at the end',
      code: dedent`
        export async function load(url: string, signal?: AbortSignal): Promise<void> {}
      `,
    },
    {
      name: 'a signal before what can be left out',
      code: dedent`
        export async function load(signal: AbortSignal | undefined, url = '', times = 1): Promise<void> {}
      `,
    },
    {
      name: 'a signal with a default',
      code: dedent`
        export async function load(url: string, signal: AbortSignal = AbortSignal.timeout(5)): Promise<void> {}
      `,
    },
    {
      name: 'a signal that may be undefined',
      code: dedent`
        export async function load(url: string, signal: AbortSignal | undefined): Promise<void> {}
      `,
    },
    {
      name: 'a signal in options',
      code: dedent`
        export async function load(url: string, options: { signal?: AbortSignal } = {}): Promise<void> {}
      `,
    },
    {
      name: 'a signal that is destructured',
      code: dedent`
        export async function load(url: string, { signal }: { signal?: AbortSignal } = {}): Promise<void> {}
      `,
    },
    {
      name: 'a signal and nothing else, as a task takes it',
      code: dedent`
        export async function load(signal: AbortSignal): Promise<void> {}
      `,
    },
    {
      name: 'a signal and what can be left out',
      code: dedent`
        export async function load(retries = 3, signal: AbortSignal): Promise<void> {}
      `,
    },
    {
      name: 'a signal before a rest parameter',
      code: dedent`
        export async function load(url: string, signal?: AbortSignal, ...headers: string[]): Promise<void> {}
      `,
    },
    {
      name: 'a signal before a callback',
      code: dedent`
        export async function load(url: string, signal?: AbortSignal, onProgress?: (done: number) => void): Promise<void> {}
      `,
    },
    {
      name: 'a service of a group',
      code: dedent`
        export async function serve(signal: AbortSignal, ready: () => void): Promise<void> { ready(); }
      `,
    },
    {
      name: 'one other parameter that can be left out',
      code: dedent`
        export async function load(url: string, retries?: number, signal?: AbortSignal): Promise<void> {}
      `,
    },
    {
      name: 'a name that says what it is',
      code: dedent`
        export async function load(url: string, abortSignal?: AbortSignal): Promise<void> {}
      `,
    },
    {
      name: 'two signals',
      code: dedent`
        export async function load(signal: AbortSignal, shutdown: AbortSignal, url: string): Promise<void> {}
      `,
    },
    {
      name: 'a signal of something else',
      code: dedent`
        export async function load(signal: NodeJS.Signals, pid: number): Promise<void> {}
      `,
    },
    {
      name: 'any',
      code: dedent`
        export async function load(signal: any, url: string): Promise<void> {}
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
      name: 'another house style',
      code: dedent`
        export async function load(signal: AbortSignal, url: string): Promise<void> {}
      `,
      options: [{ position: 'first' }],
    },
    {
      name: 'what can be left out after a signal that cannot',
      code: dedent`
        export async function load(url: string, signal: AbortSignal, retries?: number, options: { method?: string } = {}): Promise<void> {}
      `,
      options: [{ requireOptional: false }],
    },
    {
      name: 'a signal that has to be given',
      code: dedent`
        export async function load(url: string, signal: AbortSignal): Promise<void> {}
      `,
      options: [{ requireOptional: false }],
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
  ],
  invalid: [
    // A signal before others.
    {
      name: 'a function',
      code: dedent`
        export async function load(signal: AbortSignal, url: string): Promise<void> {}
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
      name: 'a signal that is optional',
      code: dedent`
        export async function load(signal: AbortSignal | undefined, url: string): Promise<void> {}
      `,
      errors: [
        {
          messageId: 'notLast',
          line: 1,
          column: 28,
          endLine: 1,
          endColumn: 59,
        },
      ],
    },
    {
      name: 'a signal between two',
      code: dedent`
        export async function load(url: string, signal: AbortSignal, retries: number): Promise<void> {}
      `,
      errors: [
        {
          messageId: 'notLast',
          line: 1,
          column: 41,
          endLine: 1,
          endColumn: 60,
        },
      ],
    },
    {
      name: 'a signal before options',
      code: dedent`
        export async function load(url: string, signal?: AbortSignal, options: { retries?: number } = {}): Promise<void> {}
      `,
      errors: [
        {
          messageId: 'notLast',
          line: 1,
          column: 41,
          endLine: 1,
          endColumn: 61,
        },
      ],
    },
    {
      name: 'a signal before what is destructured',
      code: dedent`
        export async function load(signal: AbortSignal, { url }: { url: string }): Promise<void> {}
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
      name: 'a signal of a library',
      code: dedent`
        interface Signal { readonly aborted: boolean; addEventListener(type: string, listener: () => void): void }
        export async function load(signal: Signal, url: string): Promise<void> {}
      `,
      errors: [
        {
          messageId: 'notLast',
          line: 2,
          column: 28,
          endLine: 2,
          endColumn: 42,
        },
      ],
    },
    // A signal that cannot be left out.
    {
      name: 'a signal that is required',
      code: dedent`
        export async function load(url: string, signal: AbortSignal): Promise<void> {}
      `,
      errors: [
        {
          messageId: 'required',
          line: 1,
          column: 41,
          endLine: 1,
          endColumn: 60,
        },
      ],
    },
    {
      name: 'a signal that is required before a callback',
      code: dedent`
        export async function load(url: string, signal: AbortSignal, onProgress: (done: number) => void): Promise<void> {}
      `,
      errors: [
        {
          messageId: 'required',
          line: 1,
          column: 41,
          endLine: 1,
          endColumn: 60,
        },
      ],
    },
    // Others that can be left out.
    {
      name: 'a signal that is required before what can be left out',
      code: dedent`
        export async function load(url: string, signal: AbortSignal, retries?: number): Promise<void> {}
      `,
      errors: [
        {
          messageId: 'required',
          line: 1,
          column: 41,
          endLine: 1,
          endColumn: 60,
        },
      ],
    },
    {
      name: 'two others that can be left out',
      code: dedent`
        export async function load(url: string, retries?: number, ms?: number, signal?: AbortSignal): Promise<void> {}
      `,
      errors: [
        {
          messageId: 'optionals',
          line: 1,
          column: 72,
          endLine: 1,
          endColumn: 92,
        },
      ],
    },
    {
      name: 'two others that have a default',
      code: dedent`
        export async function load(url: string, retries = 3, ms = 5, signal: AbortSignal | undefined = undefined): Promise<void> {}
      `,
      errors: [
        {
          messageId: 'optionals',
          line: 1,
          column: 62,
          endLine: 1,
          endColumn: 93,
        },
      ],
    },
    // A name.
    {
      name: 'a name that does not say what it is',
      code: dedent`
        export async function load(url: string, abort?: AbortSignal): Promise<void> {}
      `,
      errors: [
        {
          messageId: 'name',
          line: 1,
          column: 41,
          endLine: 1,
          endColumn: 60,
        },
      ],
    },
    {
      name: 'a name of one letter',
      code: dedent`
        export async function load(s: AbortSignal): Promise<void> {}
      `,
      errors: [
        {
          messageId: 'name',
          line: 1,
          column: 28,
          endLine: 1,
          endColumn: 42,
        },
      ],
    },
    {
      name: 'another house style',
      code: dedent`
        export async function load(url: string, signal: AbortSignal): Promise<void> {}
      `,
      options: [{ position: 'first' }],
      errors: [
        {
          messageId: 'notFirst',
          line: 1,
          column: 41,
          endLine: 1,
          endColumn: 60,
        },
      ],
    },
    {
      name: 'another house style, and another name',
      code: dedent`
        export async function load(ctx: AbortSignal, url: string): Promise<void> {}
      `,
      options: [{ position: 'first' }],
      errors: [
        {
          messageId: 'name',
          line: 1,
          column: 28,
          endLine: 1,
          endColumn: 44,
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
  ],
});
