import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'options that are given the signal later',
      code: dedent`
        export async function f(url: string, signal: AbortSignal) {
          const init: RequestInit = { method: 'POST' };
          if (url) init.signal = signal;
          return await fetch(url, init);
        }
      `,
    },
    {
      name: 'options that only a callback gives to a variable',
      code: dedent`
        interface Options { readonly signal?: AbortSignal }
        declare function stream(model: object, options?: Options): Promise<string>;
        export async function f() {
          let taken: Options | undefined;
          const model = { start(given: Options) { taken = given; } };
          await stream(model);
          return taken;
        }
      `,
    },
    {
      name: 'options that another function may add to',
      code: dedent`
        declare function authorise(init: RequestInit): void;
        export async function f(url: string, signal: AbortSignal) {
          signal.throwIfAborted();
          const init: RequestInit = { method: 'POST' };
          authorise(init);
          return await fetch(url, init);
        }
      `,
    },
    {
      name: 'options with what the caller has given',
      code: dedent`
        export async function f(url: string, given: RequestInit, signal: AbortSignal) {
          signal.throwIfAborted();
          const init: RequestInit = { ...given, method: 'POST' };
          return await fetch(url, init);
        }
      `,
    },
    {
      name: 'options that have the signal',
      code: dedent`
        export async function f(url: string, signal: AbortSignal) {
          const init: RequestInit = { method: 'POST', signal };
          return await fetch(url, init);
        }
      `,
    },
    {
      name: 'options that can be replaced',
      code: dedent`
        export async function f(url: string, signal: AbortSignal) {
          let init: RequestInit = { method: 'POST' };
          if (url) init = { signal };
          return await fetch(url, init);
        }
      `,
    },
    {
      name: 'options that others can import',
      code: dedent`
        export const init: RequestInit = { method: 'POST' };
        export async function f(url: string, signal: AbortSignal) {
          signal.throwIfAborted();
          return await fetch(url, init);
        }
      `,
    },
    {
      name: 'a member by a name that nobody knows',
      code: dedent`
        export async function f(url: string, key: 'signal', signal: AbortSignal) {
          const init: RequestInit = { method: 'POST' };
          init[key] = signal;
          return await fetch(url, init);
        }
      `,
    },
    {
      name: 'options that a function of the project has made without a signal',
      code: dedent`
        interface Config { model: string; heat?: number; signal?: AbortSignal }
        declare function connect(config: Config): Promise<void>;
        declare function pause(ms: number, options?: { signal?: AbortSignal }): Promise<void>;
        function toConfig(heat?: number): Config {
          const config: Config = { model: 'a' };
          if (heat !== undefined) config.heat = heat;
          return config;
        }
        export async function f() {
          const config = toConfig(1);
          await connect(config);
          await pause(100);
        }
      `,
    },
    {
      name: 'options that a function of the project makes without a signal, or not at all',
      code: dedent`
        declare const client: {
          connect(url: string, options?: { readonly signal?: AbortSignal }): Promise<void>;
        };
        async function toInit(token: string): Promise<RequestInit | undefined> {
          const headers: Record<string, string> = { token };
          return token ? { headers } : undefined;
        }
        export async function f(token: string) {
          const init = await toInit(token);
          await client.connect("x");
          return init;
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'options that a function of the project may take from others',
      code: dedent`
        declare const client: {
          connect(url: string, options?: { readonly signal?: AbortSignal }): Promise<void>;
        };
        function toInit(token: string, given: RequestInit) {
          return token ? { headers: { token } } : given;
        }
        export async function f(token: string, given: RequestInit) {
          const init: RequestInit = toInit(token, given);
          await client.connect("x");
          return init;
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 9,
          column: 9,
          endLine: 9,
          endColumn: 23,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare const client: {
                  connect(url: string, options?: { readonly signal?: AbortSignal }): Promise<void>;
                };
                function toInit(token: string, given: RequestInit) {
                  return token ? { headers: { token } } : given;
                }
                export async function f(token: string, given: RequestInit) {
                  const init: RequestInit = toInit(token, given);
                  await client.connect("x", { ...(given.signal && { signal: given.signal }) });
                  return init;
                }
              `,
            },
            {
              messageId: 'passSignal',
              output: dedent`
                declare const client: {
                  connect(url: string, options?: { readonly signal?: AbortSignal }): Promise<void>;
                };
                function toInit(token: string, given: RequestInit) {
                  return token ? { headers: { token } } : given;
                }
                export async function f(token: string, given: RequestInit) {
                  const init: RequestInit = toInit(token, given);
                  await client.connect("x", { ...(init.signal && { signal: init.signal }) });
                  return init;
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'options that the function gives to a variable as well',
      code: dedent`
        interface Options { readonly signal?: AbortSignal }
        declare function stream(model: object, options?: Options): Promise<string>;
        declare function register(hooks: object): object;
        export async function f(make: () => Options) {
          let taken: Options | undefined;
          taken = make();
          const model = register({ start(given: Options) { taken = given; } });
          await stream(model);
          return taken;
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 8,
          column: 9,
          endLine: 8,
          endColumn: 15,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                interface Options { readonly signal?: AbortSignal }
                declare function stream(model: object, options?: Options): Promise<string>;
                declare function register(hooks: object): object;
                export async function f(make: () => Options) {
                  let taken: Options | undefined;
                  taken = make();
                  const model = register({ start(given: Options) { taken = given; } });
                  await stream(model, { ...(taken?.signal && { signal: taken?.signal }) });
                  return taken;
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'options in a constant',
      code: dedent`
        export async function f(url: string, signal: AbortSignal) {
          signal.throwIfAborted();
          const init: RequestInit = { method: 'POST' };
          return await fetch(url, init);
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 16,
          endLine: 4,
          endColumn: 21,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                export async function f(url: string, signal: AbortSignal) {
                  signal.throwIfAborted();
                  const init: RequestInit = { method: 'POST' };
                  return await fetch(url, { ...init, signal });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'options in a constant without a type',
      code: dedent`
        export async function f(url: string, signal: AbortSignal) {
          signal.throwIfAborted();
          const init = { method: 'POST' };
          return await fetch(url, init);
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 16,
          endLine: 4,
          endColumn: 21,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                export async function f(url: string, signal: AbortSignal) {
                  signal.throwIfAborted();
                  const init = { method: 'POST' };
                  return await fetch(url, { ...init, signal });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'options that are given something else later',
      code: dedent`
        export async function f(url: string, body: string, signal: AbortSignal) {
          signal.throwIfAborted();
          const init: RequestInit = { method: 'POST' };
          if (body) init.body = body;
          return await fetch(url, init);
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 5,
          column: 16,
          endLine: 5,
          endColumn: 21,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                export async function f(url: string, body: string, signal: AbortSignal) {
                  signal.throwIfAborted();
                  const init: RequestInit = { method: 'POST' };
                  if (body) init.body = body;
                  return await fetch(url, { ...init, signal });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'options of the module',
      code: dedent`
        const init: RequestInit = { method: 'HEAD' };
        export async function f(url: string, signal: AbortSignal) {
          signal.throwIfAborted();
          return await fetch(url, init);
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 16,
          endLine: 4,
          endColumn: 21,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                const init: RequestInit = { method: 'HEAD' };
                export async function f(url: string, signal: AbortSignal) {
                  signal.throwIfAborted();
                  return await fetch(url, { ...init, signal });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'options that a function of the project gives a signal to',
      code: dedent`
        interface Config { model: string; heat?: number; signal?: AbortSignal }
        declare function connect(config: Config): Promise<void>;
        declare function pause(ms: number, options?: { signal?: AbortSignal }): Promise<void>;
        function toConfig(signal?: AbortSignal): Config {
          const config: Config = { model: 'a' };
          if (signal) config.signal = signal;
          return config;
        }
        export async function f() {
          const config = toConfig();
          await connect(config);
          await pause(100);
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 12,
          column: 9,
          endLine: 12,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                interface Config { model: string; heat?: number; signal?: AbortSignal }
                declare function connect(config: Config): Promise<void>;
                declare function pause(ms: number, options?: { signal?: AbortSignal }): Promise<void>;
                function toConfig(signal?: AbortSignal): Config {
                  const config: Config = { model: 'a' };
                  if (signal) config.signal = signal;
                  return config;
                }
                export async function f() {
                  const config = toConfig();
                  await connect(config);
                  await pause(100, { ...(config.signal && { signal: config.signal }) });
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
