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
    {
      name: 'a function with a controller of its own',
      code: dedent`
        const controller = new AbortController();
        process.once("SIGINT", () => controller.abort());
        async function load(url: string) {
          return await fetch(url, { signal: controller.signal });
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await load('x');
        }
      `,
    },
    {
      name: 'a function that is given an object with a signal',
      code: dedent`
        async function load(request: Request) {
          return await fetch(request.url);
        }
        export async function f(request: Request) {
          await load(request);
        }
      `,
    },
    {
      name: 'a function that is given a closure with the signal',
      code: dedent`
        async function retry(body: () => Promise<Response>) {
          await fetch("https://example.com/status");
          return await body();
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await retry(() => fetch('x', { signal }));
        }
      `,
    },
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
    // Work that is not to be stopped.
    {
      name: 'a call that nothing waits for',
      code: dedent`
        async function load(url: string) {
          return await fetch(url);
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          void load('x');
        }
      `,
    },
    {
      name: 'a call that cleans up',
      code: dedent`
        async function load(url: string) {
          return await fetch(url);
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          try {
            await fetch('x', { signal });
          } finally {
            await load('y');
          }
        }
      `,
    },
    {
      name: 'a function that cleans up',
      code: dedent`
        async function closeAll() {
          await fetch("x", { method: "DELETE" });
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await closeAll();
        }
      `,
    },
    {
      name: 'a function that cleans up after itself',
      code: dedent`
        async function load() {
          try {
            console.log("loading");
          } finally {
            await fetch("x", { method: "DELETE" });
          }
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await load();
        }
      `,
    },
    {
      name: 'a function that starts something in the background',
      code: dedent`
        async function load() {
          void fetch("x");
          return await Promise.resolve(1);
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await load();
        }
      `,
    },
    {
      name: 'a function that returns what is to be called later',
      code: dedent`
        async function load() {
          await Promise.resolve();
          return () => fetch("x");
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await load();
        }
      `,
    },
    {
      name: 'a function that only reads a file',
      code: dedent`
        import { readFile } from "node:fs/promises";
        async function load() {
          return await readFile("x");
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await load();
        }
      `,
    },
    {
      name: 'a promise that others get as well',
      code: dedent`
        class Loader {
          pending?: Promise<Response>;
          load() {
            this.pending ??= fetch("x");
            return this.pending;
          }
        }
        export async function f(signal: AbortSignal, loader: Loader) {
          signal.throwIfAborted();
          await loader.load();
        }
      `,
    },
    {
      name: 'a promise that is kept in a map',
      code: dedent`
        const pending = new Map<string, Promise<Response>>();
        async function load(url: string) {
          const response = fetch(url);
          pending.set(url, response);
          return await response;
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await load('x');
        }
      `,
    },
    {
      name: 'a promise that is kept by the caller',
      code: dedent`
        async function load(url: string) {
          return await fetch(url);
        }
        const cache: { pending?: Promise<Response> } = {};
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          cache.pending ??= load("x");
          await cache.pending;
        }
      `,
    },
    {
      name: 'a promise that somebody else waits for',
      code: dedent`
        const deferred = {} as { promise: Promise<Response>; resolve(value: Response): void; reject(error: Error): void };
        async function load() {
          const response = await fetch("x");
          deferred.resolve(response);
          return response;
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await load();
        }
      `,
    },
    {
      name: 'a function that is named for it',
      code: dedent`
        async function loadOnce() {
          return await fetch("x");
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await loadOnce();
        }
      `,
    },
    {
      name: 'a function that takes every failure for an answer',
      code: dedent`
        async function isUp() {
          try {
            return (await fetch("x")).ok;
          } catch {
            return false;
          }
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          return await isUp();
        }
      `,
    },
    {
      name: 'a function that tells of what has happened',
      code: dedent`
        async function recordMetrics() {
          return await fetch("x");
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await recordMetrics();
        }
      `,
    },
    {
      name: 'a call that is raced with the signal',
      code: dedent`
        async function load(url: string) {
          return await fetch(url);
        }
        declare function raceSignal<T>(promise: Promise<T>, signal: AbortSignal): Promise<T>;
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await raceSignal(load('x'), signal);
        }
      `,
    },
    {
      name: 'a call that settles a promise which is raced',
      code: dedent`
        async function load(url: string) {
          return await fetch(url);
        }
        declare function raceSignal<T>(promise: Promise<T>, signal: AbortSignal): Promise<T>;
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await raceSignal(new Promise((resolve, reject) => {
            load('x').then(resolve, reject);
          }), signal);
        }
      `,
    },
    {
      name: 'a branch without a signal',
      code: dedent`
        async function load(url: string) {
          return await fetch(url);
        }
        export async function f(options: { signal?: AbortSignal }) {
          if (!options.signal) return await load('x');
          return await fetch('x', { signal: options.signal });
        }
      `,
    },
    {
      name: 'a signal that has stopped by then',
      code: dedent`
        async function load(url: string) {
          return await fetch(url);
        }
        export function f(signal: AbortSignal, target: EventTarget) {
          target.addEventListener('open', async () => {
            await load('x');
          });
          return signal;
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
      name: 'options',
      code: dedent`
        async function load(url: string) {
          return await fetch(url);
        }
        export async function f(options: { signal?: AbortSignal }) {
          options.signal?.throwIfAborted();
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
        export async function f(options: { signal?: AbortSignal }) {
          options.signal?.throwIfAborted();
          await load('x', options.signal);
        }
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'a request',
      code: dedent`
        async function load(url: string) {
          return await fetch(url);
        }
        export async function f(request: Request) {
          await load(request.url);
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
        export async function f(request: Request) {
          await load(request.url, request.signal);
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
      name: 'a function with options in between',
      code: dedent`
        async function load(url: string) {
          return await fetch(url, { method: "PUT" });
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
          return await fetch(url, { method: "PUT", ...(signal && { signal }) });
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
    {
      name: 'a slot that takes no undefined',
      code: dedent`
        declare function get(url: string, options?: { signal?: AbortSignal }): Promise<string>;
        async function load(url: string) {
          return await get(url);
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await load('x');
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
        declare function get(url: string, options?: { signal?: AbortSignal }): Promise<string>;
        async function load(url: string, signal?: AbortSignal) {
          return await get(url, { ...(signal && { signal }) });
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
      name: 'a result that is kept, and no promise',
      code: dedent`
        export class Client {
          root?: string;
          async read(signal: AbortSignal) {
            signal.throwIfAborted();
            await this.#load();
            return this.root;
          }

          async #load() {
            this.root ??= await (await fetch("x")).text();
          }
        }
      `,
      errors: [
        {
          messageId: 'brokenChain',
          line: 9,
          column: 9,
          endLine: 9,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
        export class Client {
          root?: string;
          async read(signal: AbortSignal) {
            signal.throwIfAborted();
            await this.#load(signal);
            return this.root;
          }

          async #load(signal?: AbortSignal) {
            this.root ??= await (await fetch("x", { ...(signal && { signal }) })).text();
          }
        }
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'a function that is handed on as well',
      code: dedent`
        async function load(url: string) {
          return await fetch(url);
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await load('x');
          await Promise.all(['x'].map(load));
        }
      `,
      errors: [
        {
          messageId: 'brokenChain',
          line: 1,
          column: 16,
          endLine: 1,
          endColumn: 20,
        },
      ],
    },
    {
      name: 'a function with a rest parameter',
      code: dedent`
        async function load(...urls: string[]) {
          return await fetch(urls.join("/"));
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
        },
      ],
    },
    {
      name: 'a function with overloads',
      code: dedent`
        async function load(url: string): Promise<Response>;
        async function load(url: URL): Promise<Response>;
        async function load(url: string | URL) {
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
          line: 3,
          column: 16,
          endLine: 3,
          endColumn: 20,
        },
      ],
    },
    {
      name: 'an optional parameter that is left out',
      code: dedent`
        async function load(url: string, method = "GET") {
          return await fetch(url, { method });
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
        },
      ],
    },
    // Many functions in between.
    {
      name: 'a function that throws some failures on',
      code: dedent`
        async function one() {
          try {
            return await fetch("x");
          } catch (error) {
            if (error instanceof TypeError) throw error;
            return undefined;
          }
        }
        async function load() {
          return await one();
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await load();
        }
      `,
      errors: [
        {
          messageId: 'brokenChain',
          line: 9,
          column: 16,
          endLine: 9,
          endColumn: 20,
        },
      ],
    },
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
  ],
});
