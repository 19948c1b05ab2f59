import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    // Calls that return at once.
    {
      name: 'a listener, where processes are checked',
      code: dedent`
        export function f(signal: AbortSignal, target: EventTarget) { signal.throwIfAborted(); target.addEventListener("x", () => {}); }
      `,
      options: [{ checkSync: 'process' }],
    },
    {
      name: 'a process, where listeners are checked',
      code: dedent`
        import { spawn } from 'node:child_process';
        export function f(signal: AbortSignal) { signal.throwIfAborted(); return spawn("ls"); }
      `,
      options: [{ checkSync: 'listeners' }],
    },
    {
      name: 'a hash, where processes are checked',
      code: dedent`
        declare function hash(name: string, options?: { signal?: AbortSignal }): { update(text: string): string };
        export function f(signal: AbortSignal) { signal.throwIfAborted(); return hash("md5").update("x"); }
      `,
      options: [{ checkSync: 'process' }],
    },
    // Objects that carry a signal.
    {
      name: 'a request without a signal, by default',
      code: dedent`
        export function f(signal: AbortSignal) { signal.throwIfAborted(); return new Request("x"); }
      `,
    },
    {
      name: 'a request that is made of one with the signal',
      code: dedent`
        export function f(request: Request) { return new Request(request, { method: "PUT" }); }
      `,
      options: [{ checkNew: true }],
    },
    {
      name: 'a request that is given the signal',
      code: dedent`
        export function f(signal: AbortSignal) { return new Request("x", { signal }); }
      `,
      options: [{ checkNew: true }],
    },
    {
      name: 'a request that is fetched with the signal',
      code: dedent`
        export function f(signal: AbortSignal) { return fetch(new Request("x"), { signal }); }
      `,
      options: [{ checkNew: true }],
    },
    {
      name: 'an object that takes a signal and shows none',
      code: dedent`
        declare class Client { constructor(options?: { signal?: AbortSignal }); }
        export function f(signal: AbortSignal) { signal.throwIfAborted(); return new Client(); }
      `,
      options: [{ checkNew: true }],
    },
    {
      name: 'an object whose list of arguments is left out',
      code: dedent`
        declare class Link { constructor(signal: AbortSignal); readonly signal: AbortSignal; }
        export function f(signal: AbortSignal) { return new Link(signal); }
      `,
      options: [{ checkNew: true }],
    },
    // Names of what cleans up.
    {
      name: 'a function that cleans up by the pattern',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function farewellAll(signal: AbortSignal) { signal.throwIfAborted(); await load("x"); }
      `,
      options: [{ cleanupNames: '^farewell' }],
    },
    {
      name: 'finally, whatever the pattern',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f(signal: AbortSignal) { try { signal.throwIfAborted(); } finally { await load("x"); } }
      `,
      options: [{ cleanupNames: '^farewell' }],
    },
  ],
  invalid: [
    // Calls that return at once.
    {
      name: 'a listener, where listeners are checked',
      code: dedent`
        export function f(signal: AbortSignal, target: EventTarget) { signal.throwIfAborted(); target.addEventListener("x", () => {}); }
      `,
      options: [{ checkSync: 'listeners' }],
      errors: [
        {
          messageId: 'missingSignal',
          line: 1,
          column: 88,
          endLine: 1,
          endColumn: 111,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                export function f(signal: AbortSignal, target: EventTarget) { signal.throwIfAborted(); target.addEventListener("x", () => {}, { signal }); }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a process that is only listened to',
      code: dedent`
    import { spawn } from "node:child_process";
    export function f(signal: AbortSignal) {
      signal.throwIfAborted();
      const child = spawn("ls");
      child.on("exit", () => console.log("done"));
    }
  `,
      options: [{ checkSync: 'process' }],
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
            import { spawn } from "node:child_process";
            export function f(signal: AbortSignal) {
              signal.throwIfAborted();
              const child = spawn("ls", { signal });
              child.on("exit", () => console.log("done"));
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'a process, where processes are checked',
      code: dedent`
        import { spawn } from 'node:child_process';
        export function f(signal: AbortSignal) { signal.throwIfAborted(); return spawn("ls"); }
      `,
      options: [{ checkSync: 'process' }],
      errors: [
        {
          messageId: 'missingSignal',
          line: 2,
          column: 74,
          endLine: 2,
          endColumn: 79,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                import { spawn } from 'node:child_process';
                export function f(signal: AbortSignal) { signal.throwIfAborted(); return spawn("ls", { signal }); }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a stream, where all calls are checked',
      code: dedent`
        import { createReadStream } from 'node:fs';
        export function f(signal: AbortSignal) { signal.throwIfAborted(); return createReadStream("x"); }
      `,
      options: [{ checkSync: 'all' }],
      errors: [
        {
          messageId: 'missingSignal',
          line: 2,
          column: 74,
          endLine: 2,
          endColumn: 90,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                import { createReadStream } from 'node:fs';
                export function f(signal: AbortSignal) { signal.throwIfAborted(); return createReadStream("x", { signal }); }
              `,
            },
          ],
        },
      ],
    },
    // Objects that carry a signal.
    {
      name: 'a request without a signal',
      code: dedent`
        export function f(signal: AbortSignal) { signal.throwIfAborted(); return new Request("x"); }
      `,
      options: [{ checkNew: true }],
      errors: [
        {
          messageId: 'missingInObject',
          line: 1,
          column: 78,
          endLine: 1,
          endColumn: 85,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                export function f(signal: AbortSignal) { signal.throwIfAborted(); return new Request("x", { signal }); }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a request without a signal, in the call that takes it',
      code: dedent`
        export async function f(signal: AbortSignal) { signal.throwIfAborted(); await fetch(new Request("x", { method: "PUT" })); }
      `,
      options: [{ checkNew: true }],
      errors: [
        {
          messageId: 'missingInObject',
          line: 1,
          column: 89,
          endLine: 1,
          endColumn: 96,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                export async function f(signal: AbortSignal) { signal.throwIfAborted(); await fetch(new Request("x", { method: "PUT", signal })); }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'an object of a class of the project',
      code: dedent`
        declare class Job { constructor(name: string, signal?: AbortSignal); readonly signal: AbortSignal; }
        export function f(signal: AbortSignal) { signal.throwIfAborted(); return new Job("x"); }
      `,
      options: [{ checkNew: true }],
      errors: [
        {
          messageId: 'missingInObject',
          line: 2,
          column: 78,
          endLine: 2,
          endColumn: 81,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare class Job { constructor(name: string, signal?: AbortSignal); readonly signal: AbortSignal; }
                export function f(signal: AbortSignal) { signal.throwIfAborted(); return new Job("x", signal); }
              `,
            },
          ],
        },
      ],
    },
    // Promises that are raced with the signal.
    {
      name: 'a promise that is handed on with the signal',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function raceSignal<T>(work: Promise<T>, signal: AbortSignal): Promise<T>;
        export async function f(signal: AbortSignal) { await raceSignal(load("x"), signal); }
      `,
      options: [{ allowRaced: false }],
      errors: [
        {
          messageId: 'missingSignal',
          line: 3,
          column: 65,
          endLine: 3,
          endColumn: 69,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                declare function raceSignal<T>(work: Promise<T>, signal: AbortSignal): Promise<T>;
                export async function f(signal: AbortSignal) { await raceSignal(load("x", signal), signal); }
              `,
            },
          ],
        },
      ],
    },
    // Names of what cleans up.
    {
      name: 'a function that cancels an order, which the pattern leaves out',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function cancelOrder(signal: AbortSignal) { signal.throwIfAborted(); await load("x"); }
      `,
      options: [{ cleanupNames: '^farewell' }],
      errors: [
        {
          messageId: 'missingSignal',
          line: 2,
          column: 89,
          endLine: 2,
          endColumn: 93,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function cancelOrder(signal: AbortSignal) { signal.throwIfAborted(); await load("x", signal); }
              `,
            },
          ],
        },
      ],
    },
  ],
});
