import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-broken-signal-chain', ruleOf('no-broken-signal-chain'), {
  valid: [
    // A chain that is whole.
    {
      name: 'a function that takes the signal',
      code: dedent`
        async function load(url: string, signal?: AbortSignal) {
          return await fetch(url, signal ? { signal } : {});
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await load('x', signal);
        }
      `,
    },
    {
      name: 'what works on a process that is handed on with the signal',
      code: dedent`
        interface Child { kill(): void }
        declare function start(command: string): Child;
        declare function endWith(child: Child, signal: AbortSignal): void;
        declare function send(child: Child, text: string, signal?: AbortSignal): Promise<void>;
        async function write(child: Child, text: string) {
          await send(child, text);
        }
        export async function f(text: string, signal: AbortSignal) {
          const child = start('ls');
          endWith(child, signal);
          await write(child, text);
        }
      `,
    },
    {
      name: 'what is to be done after the abort as well',
      code: dedent`
        async function save(text: string) {
          await fetch('/saved', { method: 'POST', body: text });
        }
        export async function f(text: string, signal: AbortSignal) {
          const keep = async () => { await save(text); };
          if (signal.aborted) {
            await keep();
            return;
          }
          const response = await fetch('/sent', { signal });
          if (!response.ok) await keep();
        }
      `,
    },
    {
      name: 'a function that could be given the signal, which is for another rule',
      code: dedent`
        async function load(url: string, signal?: AbortSignal) {
          return await fetch(url, signal ? { signal } : {});
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await load('x');
        }
      `,
    },
    {
      name: 'no signal in scope',
      code: dedent`
        async function load(url: string) {
          return await fetch(url);
        }
        export const f = () => load('x');
      `,
    },
    {
      name: 'a function that calls nothing that takes a signal',
      code: dedent`
        declare function get(url: string): Promise<string>;
        async function load(url: string) {
          return await get(url);
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await load('x');
        }
      `,
    },
    {
      name: 'a function that works at once',
      code: dedent`
        function load(url: string) {
          return url.length;
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          load('x');
        }
      `,
    },
    {
      name: 'a function with a signal of its own',
      code: dedent`
        async function load(url: string) {
          return await fetch(url, { signal: AbortSignal.timeout(5) });
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await load('x');
        }
      `,
    },
  ],
  invalid: [
    // One function in between.
    {
      name: 'a function',
      code: dedent`
        async function load(url: string) {
          return await fetch(url);
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await load('x');
        }
      `,
      errors: [
        {
          messageId: 'brokenChain',
          line: 1,
          column: 16,
          endLine: 1,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
        async function load(url: string, signal?: AbortSignal) {
          return await fetch(url, { ...(signal && { signal }) });
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await load('x', signal);
        }
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'an arrow function',
      code: dedent`
        const load = (url: string) => fetch(url);
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await load('x');
        }
      `,
      errors: [
        {
          messageId: 'brokenChain',
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
        const load = (url: string, signal?: AbortSignal) => fetch(url, { ...(signal && { signal }) });
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await load('x', signal);
        }
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'a function that is called twice',
      code: dedent`
        async function load(url: string) {
          return await fetch(url);
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await load('x');
          await load('y');
        }
      `,
      errors: [
        {
          messageId: 'brokenChain',
          line: 1,
          column: 16,
          endLine: 1,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
        async function load(url: string, signal?: AbortSignal) {
          return await fetch(url, { ...(signal && { signal }) });
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await load('x', signal);
          await load('y', signal);
        }
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'a function that is called in two others',
      code: dedent`
        async function load(url: string) {
          return await fetch(url);
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await load('x');
        }
        export async function g({ signal }: { signal: AbortSignal }) {
          signal.throwIfAborted();
          await load('y');
        }
      `,
      errors: [
        {
          messageId: 'brokenChain',
          line: 1,
          column: 16,
          endLine: 1,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
        async function load(url: string, signal?: AbortSignal) {
          return await fetch(url, { ...(signal && { signal }) });
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await load('x', signal);
        }
        export async function g({ signal }: { signal: AbortSignal }) {
          signal.throwIfAborted();
          await load('y', signal);
        }
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'a call that is returned',
      code: dedent`
        async function load(url: string) {
          return await fetch(url);
        }
        export function f(signal: AbortSignal) {
          signal.throwIfAborted();
          return load('x');
        }
      `,
      errors: [
        {
          messageId: 'brokenChain',
          line: 1,
          column: 16,
          endLine: 1,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
        async function load(url: string, signal?: AbortSignal) {
          return await fetch(url, { ...(signal && { signal }) });
        }
        export function f(signal: AbortSignal) {
          signal.throwIfAborted();
          return load('x', signal);
        }
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'a call in a list',
      code: dedent`
        async function load(url: string) {
          return await fetch(url);
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await Promise.all(['x', 'y'].map(url => load(url)));
        }
      `,
      errors: [
        {
          messageId: 'brokenChain',
          line: 1,
          column: 16,
          endLine: 1,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
        async function load(url: string, signal?: AbortSignal) {
          return await fetch(url, { ...(signal && { signal }) });
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await Promise.all(['x', 'y'].map(url => load(url, signal)));
        }
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'a call in a task',
      code: dedent`
        import { Group } from 'errgroup';
        async function load(url: string) {
          return await fetch(url);
        }
        export function f(group: Group) {
          group.go(async signal => {
            signal.throwIfAborted();
            await load('x');
          });
        }
      `,
      errors: [
        {
          messageId: 'brokenChain',
          line: 2,
          column: 16,
          endLine: 2,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
        import { Group } from 'errgroup';
        async function load(url: string, signal?: AbortSignal) {
          return await fetch(url, { ...(signal && { signal }) });
        }
        export function f(group: Group) {
          group.go(async signal => {
            signal.throwIfAborted();
            await load('x', signal);
          });
        }
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'a private method',
      code: dedent`
        export class Client {
          async load(url: string, signal: AbortSignal) {
            signal.throwIfAborted();
            return await this.#get(url);
          }

          async #get(url: string) {
            return await fetch(url);
          }
        }
      `,
      errors: [
        {
          messageId: 'brokenChain',
          line: 7,
          column: 9,
          endLine: 7,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
        export class Client {
          async load(url: string, signal: AbortSignal) {
            signal.throwIfAborted();
            return await this.#get(url, signal);
          }

          async #get(url: string, signal?: AbortSignal) {
            return await fetch(url, { ...(signal && { signal }) });
          }
        }
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'a generator',
      code: dedent`
        async function* pages() {
          yield await fetch("x");
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          for await (const page of pages()) console.log(page);
        }
      `,
      errors: [
        {
          messageId: 'brokenChain',
          line: 1,
          column: 17,
          endLine: 1,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
        async function* pages(signal?: AbortSignal) {
          yield await fetch("x", { ...(signal && { signal }) });
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          for await (const page of pages(signal)) console.log(page);
        }
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'a function with two calls',
      code: dedent`
        async function load(url: string) {
          await fetch(url, { method: "HEAD" });
          return await fetch(url);
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await load('x');
        }
      `,
      errors: [
        {
          messageId: 'brokenChain',
          line: 1,
          column: 16,
          endLine: 1,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
        async function load(url: string, signal?: AbortSignal) {
          await fetch(url, { method: "HEAD", ...(signal && { signal }) });
          return await fetch(url, { ...(signal && { signal }) });
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await load('x', signal);
        }
      `,
            },
          ],
        },
      ],
    },
  ],
});
