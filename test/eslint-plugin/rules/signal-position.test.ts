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
    // With options.
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
      name: 'a parameter that is only there for its place',
      code: dedent`
        export async function load(url: string, _?: AbortSignal): Promise<void> {}
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
  ],
});
