import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-broken-signal-chain', ruleOf('no-broken-signal-chain'), {
  valid: [
    {
      name: 'a cache, which gives all who ask the same',
      code: dedent`
        declare class Entries { fetch(id: string, options?: { signal?: AbortSignal }): Promise<string> }
        export class Registry {
          readonly #metaCache = new Entries();
          async list(ids: string[], signal: AbortSignal) {
            signal.throwIfAborted();
            return await this.#embed(ids[0] ?? "");
          }
          async #embed(id: string) {
            return await this.#metaCache.fetch(id);
          }
        }
      `,
    },
    {
      name: 'a method whose decorator may keep the result',
      code: dedent`
        declare function cache(method: unknown, context: unknown): any;
        class Client {
          @cache
          async connect() {
            return await fetch("x");
          }
          async run(signal: AbortSignal) {
            await this.connect();
            return await fetch("y", { signal });
          }
        }
        export { Client };
      `,
    },
    // A chain whose end is out of sight.
    {
      name: 'a function with a body out of sight',
      code: dedent`
        declare function load(url: string): Promise<Response>;
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await load('x');
        }
      `,
    },
    {
      name: 'a method of an interface',
      code: dedent`
        interface Client { load(url: string): Promise<Response> }
        export async function f(signal: AbortSignal, client: Client) {
          signal.throwIfAborted();
          await client.load('x');
        }
      `,
    },
    {
      name: 'a function too deep',
      code: dedent`
        const a = () => b();
        const b = () => c();
        const c = () => d();
        const d = () => fetch("x");
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await a();
        }
      `,
    },
    {
      name: 'functions that call each other',
      code: dedent`
        async function a(n: number): Promise<number> {
          return n > 0 ? await b(n - 1) : 0;
        }
        async function b(n: number): Promise<number> {
          return await a(n);
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await a(1);
        }
      `,
    },
    {
      name: 'lines that are asked for one by one, and not iterated',
      code: dedent`
        import { createInterface } from "node:readline/promises";
        async function run(commands: string[] | undefined) {
          let lines;
          if (!commands) lines = createInterface({ input: process.stdin });
          console.log(commands ?? lines?.line);
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await run(["x"]);
        }
      `,
    },
    {
      name: 'a transport that the abort disposes of',
      code: dedent`
        declare function send(name: string, signal?: AbortSignal): Promise<string>;
        class Transport {
          dispose() {}
          async request(name: string) { return await send(name); }
        }
        export async function f(transport: Transport, signal: AbortSignal) {
          const onAbort = (): void => transport.dispose();
          signal.addEventListener("abort", onAbort, { once: true });
          return await transport.request("x");
        }
      `,
    },
  ],
  invalid: [
    // Many functions in between.
    {
      name: 'two functions',
      code: dedent`
        async function load(url: string) {
          return await fetch(url);
        }
        async function all() {
          await load("x");
          await load("y");
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await all();
        }
      `,
      errors: [
        {
          messageId: 'brokenChain',
          line: 4,
          column: 16,
          endLine: 4,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
              async function load(url: string, signal?: AbortSignal) {
                return await fetch(url, { ...(signal && { signal }) });
              }
              async function all(signal?: AbortSignal) {
                await load("x", signal);
                await load("y", signal);
              }
              export async function f(signal: AbortSignal) {
                signal.throwIfAborted();
                await all(signal);
              }
            `,
            },
          ],
        },
      ],
    },
    {
      name: 'three functions',
      code: dedent`
        const a = () => b();
        const b = () => c();
        const c = () => fetch("x");
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await a();
        }
      `,
      errors: [
        {
          messageId: 'brokenChain',
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 8,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
              const a = (signal?: AbortSignal) => b(signal);
              const b = (signal?: AbortSignal) => c(signal);
              const c = (signal?: AbortSignal) => fetch("x", { ...(signal && { signal }) });
              export async function f(signal: AbortSignal) {
                signal.throwIfAborted();
                await a(signal);
              }
            `,
            },
          ],
        },
      ],
    },
    {
      name: 'a function of another file',
      code: dedent`
        import { download } from './helpers.js';
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await download('x');
        }
      `,
      errors: [
        {
          messageId: 'brokenChain',
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 17,
        },
      ],
    },
    {
      name: 'a function of another file that is called twice',
      code: dedent`
        import { download } from './helpers.js';
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await download('x');
          await download('y');
        }
      `,
      errors: [
        {
          messageId: 'brokenChain',
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 17,
        },
      ],
    },
    {
      name: 'functions of another file',
      code: dedent`
        import { upload } from './helpers.js';
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await upload('x');
        }
      `,
      errors: [
        {
          messageId: 'brokenChain',
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 15,
        },
      ],
    },
    {
      name: 'a method of another file',
      code: dedent`
        import { Client } from './helpers.js';
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await new Client().load('x');
        }
      `,
      errors: [
        {
          messageId: 'brokenChain',
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 26,
        },
      ],
    },
    {
      name: 'a namespace of another file',
      code: dedent`
        import * as helpers from './helpers.js';
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await helpers.download('x');
        }
      `,
      errors: [
        {
          messageId: 'brokenChain',
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 25,
        },
      ],
    },
    {
      name: 'a function that throws a failure on, behind the call',
      code: dedent`
        async function isUp() {
          return await fetch('x').then(response => response.ok).catch(error => { throw new Error('down', { cause: error }); });
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          return await isUp();
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
                async function isUp(signal?: AbortSignal) {
                  return await fetch('x', { ...(signal && { signal }) }).then(response => response.ok).catch(error => { throw new Error('down', { cause: error }); });
                }
                export async function f(signal: AbortSignal) {
                  signal.throwIfAborted();
                  return await isUp(signal);
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
