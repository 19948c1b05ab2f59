import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-broken-signal-chain', ruleOf('no-broken-signal-chain'), {
  valid: [
    {
      name: 'a function that hands on a value of type `any`',
      code: dedent`
        async function load(init: any) {
          return await fetch("https://example.com", init);
        }
        export async function f(init: any, signal: AbortSignal) {
          signal.throwIfAborted();
          return await load(init);
        }
      `,
    },
    // A function that is given a signal in another way.
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
      name: 'a function that is given one that was made with the signal',
      code: dedent`
        interface CallOptions {
          readonly retries?: number;
          readonly signal?: AbortSignal;
        }
        declare function fetchWith(options: CallOptions): typeof fetch;
        async function load(tools: { readonly fetch: typeof fetch }) {
          return await tools.fetch('x');
        }
        export async function f(options: CallOptions) {
          const fetch = fetchWith(options);
          return await load({ fetch });
        }
      `,
    },
    {
      name: 'a function that is given an object with work to do that was made with the signal',
      code: dedent`
        interface Lane { run<T>(step: () => Promise<T>): Promise<T> }
        declare function openLane(signal: AbortSignal): Lane;
        async function load(lane: Lane) {
          const url = await lane.run(async () => 'x');
          return await fetch(url);
        }
        export async function f(signal: AbortSignal) {
          const lane = openLane(signal);
          return await load(lane);
        }
      `,
    },
    {
      name: 'a controller that is handed on behind the call',
      code: dedent`
        declare function watch(controller: AbortController): Promise<void>;
        async function find() {
          return await fetch("https://example.com/");
        }
        export async function f() {
          const controller = new AbortController();
          await fetch("https://example.com/", { signal: controller.signal });
          const found = await find();
          await watch(controller);
          controller.abort();
          return found;
        }
      `,
    },
    {
      name: 'a controller that nothing aborts',
      code: dedent`
        async function find() {
          return await fetch("https://example.com/");
        }
        export async function f() {
          const controller = new AbortController();
          await fetch("https://example.com/", { signal: controller.signal });
          return await find();
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a function that is given a value of type `any`, and looks for no signal in it',
      code: dedent`
        async function load(id: string) {
          return await fetch("https://example.com/" + id);
        }
        export async function f(input: any, signal: AbortSignal) {
          signal.throwIfAborted();
          return await load(input.id);
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
                async function load(id: string, signal?: AbortSignal) {
                  return await fetch("https://example.com/" + id, { ...(signal && { signal }) });
                }
                export async function f(input: any, signal: AbortSignal) {
                  signal.throwIfAborted();
                  return await load(input.id, signal);
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a controller that has been handed on before',
      code: dedent`
        declare function watch(controller: AbortController): void;
        async function find() {
          return await fetch("https://example.com/");
        }
        export async function f() {
          const controller = new AbortController();
          watch(controller);
          await fetch("https://example.com/", { signal: controller.signal });
          const found = await find();
          controller.abort();
          return found;
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
                declare function watch(controller: AbortController): void;
                async function find(signal?: AbortSignal) {
                  return await fetch("https://example.com/", { ...(signal && { signal }) });
                }
                export async function f() {
                  const controller = new AbortController();
                  watch(controller);
                  await fetch("https://example.com/", { signal: controller.signal });
                  const found = await find(controller.signal);
                  controller.abort();
                  return found;
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a function that is given what is made of options, and is none itself',
      code: dedent`
        interface CallOptions {
          readonly name: string;
          readonly signal?: AbortSignal;
        }
        declare function placeOf(options: CallOptions): { readonly path: string };
        async function load({ path }: { readonly path: string }) {
          return await fetch(path);
        }
        export async function f(options: CallOptions) {
          const place = placeOf(options);
          return await load(place);
        }
      `,
      errors: [
        {
          messageId: 'brokenChain',
          line: 6,
          column: 16,
          endLine: 6,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
                interface CallOptions {
                  readonly name: string;
                  readonly signal?: AbortSignal;
                }
                declare function placeOf(options: CallOptions): { readonly path: string };
                async function load({ path }: { readonly path: string }, signal?: AbortSignal) {
                  return await fetch(path, { ...(signal && { signal }) });
                }
                export async function f(options: CallOptions) {
                  const place = placeOf(options);
                  return await load(place, options.signal);
                }
              `,
            },
          ],
        },
      ],
    },
    // Where the signal is put.
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
      name: 'a signal that may be null, for a parameter that takes undefined',
      code: dedent`
        async function load(url: string) {
          return await fetch(url);
        }
        export async function f(signal?: AbortSignal | null) {
          signal?.throwIfAborted();
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
        export async function f(signal?: AbortSignal | null) {
          signal?.throwIfAborted();
          await load('x', signal ?? undefined);
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
  ],
});
