import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    // Callees.
    {
      name: 'a callee as it is written',
      code: dedent`
        declare const audit: { write(text: string, signal?: AbortSignal): Promise<void> };
        export async function f(signal: AbortSignal) { signal.throwIfAborted(); await audit?.write("x"); }
      `,
      options: [{ ignoreCallees: ['audit.write'] }],
    },
    {
      name: 'a callee by the name of the function alone',
      code: dedent`
        declare const audit: { write(text: string, signal?: AbortSignal): Promise<void> };
        export async function f(signal: AbortSignal) { signal.throwIfAborted(); await audit.write("x"); }
      `,
      options: [{ ignoreCallees: ['write'] }],
    },
    {
      name: 'a method with its class',
      code: dedent`
        declare class Audit { write(text: string, signal?: AbortSignal): Promise<void>; }
        declare const log: Audit;
        export async function f(signal: AbortSignal) { signal.throwIfAborted(); await log.write("x"); }
      `,
      options: [{ ignoreCallees: [{ from: 'file', name: 'Audit.write' }] }],
    },
    {
      name: 'a function of the file, by its path',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f(signal: AbortSignal) { signal.throwIfAborted(); await load("x"); }
      `,
      options: [
        {
          ignoreCallees: [
            { from: 'file', name: ['save', 'load'], path: './file.ts' },
          ],
        },
      ],
    },
    {
      name: 'a function of a module of Node, imported under another name',
      code: dedent`
        import { setTimeout as sleep } from 'node:timers/promises';
        export async function f(signal: AbortSignal) { signal.throwIfAborted(); await sleep(1); }
      `,
      options: [
        {
          ignoreCallees: [
            {
              from: 'package',
              package: 'node:timers/promises',
              name: 'setTimeout',
            },
          ],
        },
      ],
    },
    {
      name: 'a function of the DOM',
      code: dedent`
        export function f(signal: AbortSignal) { signal.throwIfAborted(); addEventListener("x", () => {}); }
      `,
      options: [
        {
          ignoreCallees: [{ from: 'lib', name: 'addEventListener' }],
          checkSync: true,
        },
      ],
    },
    // Slots that the types do not show.
    {
      name: 'a declared slot that is filled',
      code: dedent`
        declare const run: (command: string, options?: object) => Promise<void>;
        export async function f(signal: AbortSignal) { await run("x", { signal }); }
      `,
      options: [{ signalSlots: [{ callee: 'run', path: '1.signal' }] }],
    },
    {
      name: 'a declared slot inside of options that is filled',
      code: dedent`
        declare const run: (command: string, options?: object) => Promise<void>;
        export async function f(signal: AbortSignal) { signal.throwIfAborted(); await run("x", { request: { signal: undefined } }); }
      `,
      options: [{ signalSlots: [{ callee: 'run', path: '1.request.signal' }] }],
    },
    {
      name: 'a declared slot behind a value that is not known',
      code: dedent`
        declare const run: (command: string, options?: object) => Promise<void>;
        export async function f(signal: AbortSignal, request: object) { signal.throwIfAborted(); await run("x", { request }); }
      `,
      options: [{ signalSlots: [{ callee: 'run', path: '1.request.signal' }] }],
    },
    {
      name: 'a function of that name from elsewhere',
      code: dedent`
        declare const run: (command: string, options?: object) => Promise<void>;
        export async function f(signal: AbortSignal) { signal.throwIfAborted(); await run("x"); }
      `,
      options: [
        {
          signalSlots: [
            {
              callee: { from: 'package', package: 'runner', name: 'run' },
              path: '1.signal',
            },
          ],
        },
      ],
    },
    {
      name: 'a client that was constructed with the signal',
      code: dedent`
        declare class Client { constructor(options: { signal?: AbortSignal }); get(id: string, options?: { signal?: AbortSignal }): Promise<string> }
        export async function f(signal: AbortSignal) {
          const client = new Client({ signal });
          return [await client.get('x'), await new Client({ signal }).get('y')];
        }
      `,
    },
    {
      name: 'a span, which tells of what its callback does',
      code: dedent`
        interface Tracer {
          startActiveSpan<T>(name: string, body: () => Promise<T>, signal?: AbortSignal): Promise<T>;
        }
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f(tracer: Tracer, signal: AbortSignal) {
          signal.throwIfAborted();
          return await tracer.startActiveSpan('x', async () => (await Promise.resolve('x')).length);
        }
      `,
    },
  ],
  invalid: [
    // Callees.
    {
      name: 'a function of that name from another package',
      code: dedent`
        import { setTimeout } from 'node:timers/promises';
        export async function f(signal: AbortSignal) { signal.throwIfAborted(); await setTimeout(1); }
      `,
      options: [
        {
          ignoreCallees: [
            { from: 'package', package: 'timers', name: 'setTimeout' },
          ],
        },
      ],
      errors: [
        {
          messageId: 'missingSignal',
          line: 2,
          column: 79,
          endLine: 2,
          endColumn: 89,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                import { setTimeout } from 'node:timers/promises';
                export async function f(signal: AbortSignal) { signal.throwIfAborted(); await setTimeout(1, undefined, { signal }); }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a function of that name from another file',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f(signal: AbortSignal) { signal.throwIfAborted(); await load("x"); }
      `,
      options: [
        {
          ignoreCallees: [
            { from: 'file', name: 'load', path: 'other.ts' },
            { from: 'lib', name: 'load' },
          ],
        },
      ],
      errors: [
        {
          messageId: 'missingSignal',
          line: 2,
          column: 79,
          endLine: 2,
          endColumn: 83,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function f(signal: AbortSignal) { signal.throwIfAborted(); await load("x", signal); }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a method of another class',
      code: dedent`
        declare class Diary { write(text: string, signal?: AbortSignal): Promise<void>; }
        declare const diary: Diary;
        export async function f(signal: AbortSignal) { signal.throwIfAborted(); await diary.write("x"); }
      `,
      options: [{ ignoreCallees: ['Log.write'] }],
      errors: [
        {
          messageId: 'missingSignal',
          line: 3,
          column: 79,
          endLine: 3,
          endColumn: 90,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare class Diary { write(text: string, signal?: AbortSignal): Promise<void>; }
                declare const diary: Diary;
                export async function f(signal: AbortSignal) { signal.throwIfAborted(); await diary.write("x", signal); }
              `,
            },
          ],
        },
      ],
    },
    // Slots that the types do not show.
    {
      name: 'a function that promisify has made, with options of no known type',
      code: dedent`
        import { readFile } from 'node:fs';
        import { promisify } from 'node:util';
        const read: (path: string, options?: object) => Promise<Buffer> = promisify(readFile);
        export async function f(signal: AbortSignal) { signal.throwIfAborted(); await read("x"); }
      `,
      options: [{ signalSlots: [{ callee: 'read', path: '1.signal' }] }],
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 79,
          endLine: 4,
          endColumn: 83,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                import { readFile } from 'node:fs';
                import { promisify } from 'node:util';
                const read: (path: string, options?: object) => Promise<Buffer> = promisify(readFile);
                export async function f(signal: AbortSignal) { signal.throwIfAborted(); await read("x", { signal }); }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a slot that the settings declare',
      code: dedent`
        declare class Pool { query(text: string, ...more: unknown[]): Promise<void>; }
        declare const pool: Pool;
        export async function f(signal: AbortSignal) { signal.throwIfAborted(); await pool.query("x"); }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 3,
          column: 79,
          endLine: 3,
          endColumn: 89,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare class Pool { query(text: string, ...more: unknown[]): Promise<void>; }
                declare const pool: Pool;
                export async function f(signal: AbortSignal) { signal.throwIfAborted(); await pool.query("x", signal); }
              `,
            },
          ],
        },
      ],
      settings: {
        errgroup: {
          signalSlots: [
            { callee: { from: 'file', name: 'Pool.query' }, path: '1' },
          ],
        },
      },
    },
    {
      name: 'a declared slot in options inside of options',
      code: dedent`
        declare const octokit: { request(route: string, options?: object): Promise<void> };
        export async function f(signal: AbortSignal) { signal.throwIfAborted(); await octokit.request("x"); }
      `,
      options: [
        {
          signalSlots: [
            { callee: 'octokit.request', path: '1.request.signal' },
          ],
        },
      ],
      errors: [
        {
          messageId: 'missingSignal',
          line: 2,
          column: 79,
          endLine: 2,
          endColumn: 94,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare const octokit: { request(route: string, options?: object): Promise<void> };
                export async function f(signal: AbortSignal) { signal.throwIfAborted(); await octokit.request("x", { request: { signal } }); }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a declared slot in options that are there',
      code: dedent`
        declare const octokit: { request(route: string, options?: object): Promise<void> };
        export async function f(signal: AbortSignal) { signal.throwIfAborted(); await octokit.request("x", { owner: "y", request: { retries: 1 } }); }
      `,
      options: [
        {
          signalSlots: [
            { callee: 'octokit.request', path: '1.request.signal' },
          ],
        },
      ],
      errors: [
        {
          messageId: 'missingSignal',
          line: 2,
          column: 79,
          endLine: 2,
          endColumn: 94,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare const octokit: { request(route: string, options?: object): Promise<void> };
                export async function f(signal: AbortSignal) { signal.throwIfAborted(); await octokit.request("x", { owner: "y", request: { retries: 1, signal } }); }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a declared slot, for options that may hold no signal',
      code: dedent`
        declare const octokit: { request(route: string, options?: object): Promise<void> };
        export async function f(options: { signal?: AbortSignal }) { await octokit.request("x", { owner: "y" }); return options; }
      `,
      options: [
        {
          signalSlots: [
            { callee: 'octokit.request', path: '1.request.signal' },
          ],
        },
      ],
      errors: [
        {
          messageId: 'missingSignal',
          line: 2,
          column: 68,
          endLine: 2,
          endColumn: 83,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare const octokit: { request(route: string, options?: object): Promise<void> };
                export async function f(options: { signal?: AbortSignal }) { await octokit.request("x", { owner: "y", request: { ...(options.signal && { signal: options.signal }) } }); return options; }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a call in the callback of a span',
      code: dedent`
        interface Tracer {
          startActiveSpan<T>(name: string, body: () => Promise<T>, signal?: AbortSignal): Promise<T>;
        }
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f(tracer: Tracer, signal: AbortSignal) {
          signal.throwIfAborted();
          return await tracer.startActiveSpan('x', async () => load('x'));
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 7,
          column: 56,
          endLine: 7,
          endColumn: 60,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                interface Tracer {
                  startActiveSpan<T>(name: string, body: () => Promise<T>, signal?: AbortSignal): Promise<T>;
                }
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function f(tracer: Tracer, signal: AbortSignal) {
                  signal.throwIfAborted();
                  return await tracer.startActiveSpan('x', async () => load('x', signal));
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
