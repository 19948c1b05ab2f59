import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'a process that an abort listener kills',
      code: dedent`
        interface Child { readonly pid: number; readonly exited: Promise<number>; kill(): void }
        declare function start(command: string, options?: { signal?: AbortSignal }): Child;
        export async function f(signal: AbortSignal) {
          const child = start("ls");
          const onAbort = () => { child.kill(); };
          signal.addEventListener("abort", onAbort, { once: true });
          return await child.exited;
        }
      `,
    },
    {
      name: 'a process that an abort listener disposes of',
      code: dedent`
        declare class Child { readonly exited: Promise<number>; [Symbol.dispose](): void }
        declare function start(command: string, options?: { signal?: AbortSignal }): Child;
        export async function f(signal: AbortSignal) {
          using child = start("ls");
          const onAbort = () => child[Symbol.dispose]();
          signal.addEventListener("abort", onAbort, { once: true });
          return await child.exited;
        }
      `,
    },
    {
      name: 'a process that is killed with all of its own, in a callback of what was given the signal',
      code: dedent`
        interface Child { readonly pid: number; readonly exited: Promise<number> }
        declare function start(command: string, options?: { signal?: AbortSignal }): Child;
        declare function killTree(pid: number): void;
        declare class Scope {
          constructor(options?: { signal?: AbortSignal });
          onAbort(run: () => void): void;
        }
        export async function f(options: { signal?: AbortSignal }) {
          const scope = new Scope(options);
          const child = start("ls");
          scope.onAbort(() => { killTree(child.pid); });
          return await child.exited;
        }
      `,
    },
    {
      name: 'a process that is killed in a callback of what the function uses',
      code: dedent`
        interface Child { readonly exited: Promise<number>; kill(): void }
        declare function start(command: string, options?: { signal?: AbortSignal }): Child;
        declare class Scope {
          constructor(options?: { signal?: AbortSignal });
          onAbort(run: () => void): void;
          [Symbol.dispose](): void;
        }
        export async function f(signal?: AbortSignal) {
          const child = start("ls");
          using scope = new Scope(signal ? { signal } : undefined);
          scope.onAbort(() => { child.kill(); });
          return await child.exited;
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a process whose iterator an abort listener takes',
      code: dedent`
        declare class Child { readonly exited: Promise<number>; [Symbol.iterator](): Iterator<string> }
        declare function start(command: string, options?: { signal?: AbortSignal }): Child;
        export async function f(signal: AbortSignal) {
          const child = start("ls");
          const onAbort = () => child[Symbol.iterator]();
          signal.addEventListener("abort", onAbort, { once: true });
          return await child.exited;
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 17,
          endLine: 4,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare class Child { readonly exited: Promise<number>; [Symbol.iterator](): Iterator<string> }
                declare function start(command: string, options?: { signal?: AbortSignal }): Child;
                export async function f(signal: AbortSignal) {
                  const child = start("ls", { signal });
                  const onAbort = () => child[Symbol.iterator]();
                  signal.addEventListener("abort", onAbort, { once: true });
                  return await child.exited;
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a process that a timer kills',
      code: dedent`
        interface Child { readonly exited: Promise<number>; kill(): void }
        declare function start(command: string, options?: { signal?: AbortSignal }): Child;
        export async function f(signal: AbortSignal) {
          const child = start("ls");
          setTimeout(() => { child.kill(); }, 1000);
          signal.throwIfAborted();
          return await child.exited;
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 17,
          endLine: 4,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                interface Child { readonly exited: Promise<number>; kill(): void }
                declare function start(command: string, options?: { signal?: AbortSignal }): Child;
                export async function f(signal: AbortSignal) {
                  const child = start("ls", { signal });
                  setTimeout(() => { child.kill(); }, 1000);
                  signal.throwIfAborted();
                  return await child.exited;
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a process that an abort listener only looks at',
      code: dedent`
        interface Child { readonly pid: number; readonly exited: Promise<number> }
        declare function start(command: string, options?: { signal?: AbortSignal }): Child;
        export async function f(signal: AbortSignal) {
          const child = start("ls");
          signal.addEventListener("abort", () => { console.log(child.pid); });
          return await child.exited;
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 17,
          endLine: 4,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                interface Child { readonly pid: number; readonly exited: Promise<number> }
                declare function start(command: string, options?: { signal?: AbortSignal }): Child;
                export async function f(signal: AbortSignal) {
                  const child = start("ls", { signal });
                  signal.addEventListener("abort", () => { console.log(child.pid); });
                  return await child.exited;
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a process that is killed in a callback of what has no signal',
      code: dedent`
        interface Child { readonly exited: Promise<number>; kill(): void }
        declare function start(command: string, options?: { signal?: AbortSignal }): Child;
        declare class Scope { onEnd(run: () => void): void }
        export async function f(signal: AbortSignal) {
          const scope = new Scope();
          const child = start("ls");
          scope.onEnd(() => { child.kill(); });
          signal.throwIfAborted();
          return await child.exited;
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 6,
          column: 17,
          endLine: 6,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                interface Child { readonly exited: Promise<number>; kill(): void }
                declare function start(command: string, options?: { signal?: AbortSignal }): Child;
                declare class Scope { onEnd(run: () => void): void }
                export async function f(signal: AbortSignal) {
                  const scope = new Scope();
                  const child = start("ls", { signal });
                  scope.onEnd(() => { child.kill(); });
                  signal.throwIfAborted();
                  return await child.exited;
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'what an abort ends once it has been waited for',
      code: dedent`
        declare function open(path: string, options?: { signal?: AbortSignal }): Promise<{ close(): void }>;
        export async function f(signal: AbortSignal) {
          const file = await open("a");
          signal.addEventListener("abort", () => { file.close(); });
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 3,
          column: 22,
          endLine: 3,
          endColumn: 26,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function open(path: string, options?: { signal?: AbortSignal }): Promise<{ close(): void }>;
                export async function f(signal: AbortSignal) {
                  const file = await open("a", { signal });
                  signal.addEventListener("abort", () => { file.close(); });
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
