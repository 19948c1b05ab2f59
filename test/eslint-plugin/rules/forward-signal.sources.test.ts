import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    // Sources that are switched off.
    {
      name: 'a parameter, where parameters are no source',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f(signal: AbortSignal) { signal.throwIfAborted(); await load("x"); }
      `,
      options: [{ sources: { parameters: false } }],
    },
    {
      name: 'a destructured parameter, where parameters are no source',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f({ signal }: { signal: AbortSignal }) { signal.throwIfAborted(); await load("x"); }
      `,
      options: [{ sources: { parameters: false } }],
    },
    {
      name: 'options, where options are no source',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f(options: { signal?: AbortSignal }) { await load("x"); return options; }
      `,
      options: [{ sources: { options: false } }],
    },
    {
      name: 'a request, where requests are no source',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f(request: Request) { await load(request.url); }
      `,
      options: [{ sources: { request: false } }],
    },
    {
      name: 'a variable, where variables are no source',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f() { const signal = AbortSignal.timeout(1); await load("x"); return signal; }
      `,
      options: [{ sources: { locals: false } }],
    },
    {
      name: 'a controller, where controllers are no source',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f() { const c = new AbortController(); await load("a", c.signal); await load("x"); }
      `,
      options: [{ sources: { controllers: false } }],
    },
    // A task.
    {
      name: 'the signal of a task that ignores it on purpose',
      code: dedent`
        import { Group, map } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export function f(group: Group) {
          group.go(_signal => load('x'));
        }
        export function g(ids: string[]) {
          return map(ids, (id, _signal) => load(id));
        }
      `,
    },
    {
      name: 'options that are one of the things which a call without a signal gave',
      code: dedent`
        interface Options { path: string; signal?: AbortSignal }
        interface Page { load(url: string, signal?: AbortSignal): Promise<void> }
        declare function launch(path: string): Promise<{ page: Page; options: Options }>;
        declare function optionsOf(path: string): Promise<Options>;
        export async function f(path: string, other: Page) {
          const { page, options } = await launch(path);
          console.log(options.path, other);
          await page.load('x');
        }
      `,
    },
    {
      name: 'options that a function of the project makes without a signal',
      code: dedent`
        interface Options { message: string; abortSignal?: AbortSignal }
        declare function ask(options: Options): Promise<string>;
        function optionsOf(message: string): Options {
          if (message) return { message };
          return { message: 'x' };
        }
        const asked = async (message: string): Promise<Options> => ({ message });
        export async function f() {
          const options = optionsOf('name');
          const name = await ask(options);
          return await ask({ message: name });
        }
        export async function g() {
          const options = await asked('name');
          const name = await ask(options);
          return await ask({ message: name });
        }
      `,
    },
    {
      name: 'a literal that has none, and is given none',
      code: dedent`
        interface Results { found: string[]; signal?: AbortSignal }
        declare function search(text: string, signal?: AbortSignal): Promise<string[]>;
        export async function f(text: string) {
          const results: Results = { found: [] };
          results.found = [];
          results.found = await search(text);
          return results;
        }
      `,
    },
  ],
  invalid: [
    // Sources.
    {
      name: 'the options, where parameters are no source',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f(signal: AbortSignal, options: { signal?: AbortSignal }) { signal.throwIfAborted(); await load("x"); return options; }
      `,
      options: [{ sources: { parameters: false } }],
      errors: [
        {
          messageId: 'missingSignal',
          line: 2,
          column: 114,
          endLine: 2,
          endColumn: 118,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function f(signal: AbortSignal, options: { signal?: AbortSignal }) { signal.throwIfAborted(); await load("x", options.signal); return options; }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'the signal further out, where variables are no source',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f(signal: AbortSignal) { await [1].map(async () => { const s = AbortSignal.any([signal]); await load("x"); return s; })[0]; }
      `,
      options: [{ sources: { locals: false } }],
      errors: [
        {
          messageId: 'missingSignal',
          line: 2,
          column: 119,
          endLine: 2,
          endColumn: 123,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function f(signal: AbortSignal) { await [1].map(async () => { const s = AbortSignal.any([signal]); await load("x", signal); return s; })[0]; }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a parameter with an underscore that is read',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f(_signal: AbortSignal) {
          _signal.throwIfAborted();
          return load('x');
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 10,
          endLine: 4,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
              declare function load(id: string, signal?: AbortSignal): Promise<string>;
              export async function f(_signal: AbortSignal) {
                _signal.throwIfAborted();
                return load('x', _signal);
              }
            `,
            },
          ],
        },
      ],
    },
    // More than one signal.
    {
      name: 'a parameter and options',
      code: dedent`
    declare function send(body: object, options?: { abortSignal?: AbortSignal; retries?: number }): Promise<void>;
    export async function f(signal: AbortSignal, options: { signal: AbortSignal }) {
      await send({});
      return [signal, options];
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 3,
          column: 9,
          endLine: 3,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            declare function send(body: object, options?: { abortSignal?: AbortSignal; retries?: number }): Promise<void>;
            export async function f(signal: AbortSignal, options: { signal: AbortSignal }) {
              await send({}, { abortSignal: signal });
              return [signal, options];
            }
          `,
            },
            {
              messageId: 'passSignal',
              output: dedent`
            declare function send(body: object, options?: { abortSignal?: AbortSignal; retries?: number }): Promise<void>;
            export async function f(signal: AbortSignal, options: { signal: AbortSignal }) {
              await send({}, { abortSignal: options.signal });
              return [signal, options];
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'a local signal and a request',
      code: dedent`
    declare function send(body: object, options?: { abortSignal?: AbortSignal; retries?: number }): Promise<void>;
    export async function f(request: Request) {
      const timeout = AbortSignal.timeout(1);
      await send({});
      return [request, timeout];
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
              declare function send(body: object, options?: { abortSignal?: AbortSignal; retries?: number }): Promise<void>;
              export async function f(request: Request) {
                const timeout = AbortSignal.timeout(1);
                await send({}, { abortSignal: request.signal });
                return [request, timeout];
              }
            `,
            },
          ],
        },
      ],
    },
    {
      name: 'options that a call gave',
      code: dedent`
        interface Options { path: string; signal?: AbortSignal }
        interface Page { load(url: string, signal?: AbortSignal): Promise<void> }
        declare function launch(path: string): Promise<{ page: Page; options: Options }>;
        declare function optionsOf(path: string): Promise<Options>;
        export async function f(path: string, other: Page) {
          const options = await optionsOf(path);
          await other.load('x');
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 7,
          column: 9,
          endLine: 7,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                interface Options { path: string; signal?: AbortSignal }
                interface Page { load(url: string, signal?: AbortSignal): Promise<void> }
                declare function launch(path: string): Promise<{ page: Page; options: Options }>;
                declare function optionsOf(path: string): Promise<Options>;
                export async function f(path: string, other: Page) {
                  const options = await optionsOf(path);
                  await other.load('x', options.signal);
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'options that a function of the project makes with a signal',
      code: dedent`
        interface Options { message: string; signal?: AbortSignal }
        declare function ask(options: Options): Promise<string>;
        const optionsOf = (message: string): Options => ({ message, signal: AbortSignal.timeout(10) });
        export async function f() {
          const options = optionsOf('name');
          await ask(options);
          return await ask({ message: 'x' });
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 7,
          column: 16,
          endLine: 7,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                interface Options { message: string; signal?: AbortSignal }
                declare function ask(options: Options): Promise<string>;
                const optionsOf = (message: string): Options => ({ message, signal: AbortSignal.timeout(10) });
                export async function f() {
                  const options = optionsOf('name');
                  await ask(options);
                  return await ask({ message: 'x', ...(options.signal && { signal: options.signal }) });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'options that a function of the project makes of others',
      code: dedent`
        interface Options { message: string; signal?: AbortSignal }
        declare function ask(options: Options): Promise<string>;
        declare const usual: Options;
        const optionsOf = (message: string): Options => ({ ...usual, message });
        export async function f() {
          const options = optionsOf('name');
          await ask(options);
          return await ask({ message: 'x' });
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 8,
          column: 16,
          endLine: 8,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                interface Options { message: string; signal?: AbortSignal }
                declare function ask(options: Options): Promise<string>;
                declare const usual: Options;
                const optionsOf = (message: string): Options => ({ ...usual, message });
                export async function f() {
                  const options = optionsOf('name');
                  await ask(options);
                  return await ask({ message: 'x', ...(options.signal && { signal: options.signal }) });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'options that are made without a signal, and given one',
      code: dedent`
        interface Options { message: string; signal?: AbortSignal }
        declare function ask(options: Options): Promise<string>;
        const optionsOf = (message: string): Options => ({ message });
        export async function f() {
          const options = optionsOf('name');
          options.signal = AbortSignal.timeout(10);
          return await ask({ message: 'x' });
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 7,
          column: 16,
          endLine: 7,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                interface Options { message: string; signal?: AbortSignal }
                declare function ask(options: Options): Promise<string>;
                const optionsOf = (message: string): Options => ({ message });
                export async function f() {
                  const options = optionsOf('name');
                  options.signal = AbortSignal.timeout(10);
                  return await ask({ message: 'x', ...(options.signal && { signal: options.signal }) });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a literal that is given one',
      code: dedent`
        interface Results { found: string[]; signal?: AbortSignal }
        declare function search(text: string, signal?: AbortSignal): Promise<string[]>;
        export async function f(text: string) {
          const results: Results = { found: [] };
          Object.assign(results, text); results.signal = AbortSignal.timeout(10);
          results.found = await search(text);
          return results;
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 6,
          column: 25,
          endLine: 6,
          endColumn: 31,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                interface Results { found: string[]; signal?: AbortSignal }
                declare function search(text: string, signal?: AbortSignal): Promise<string[]>;
                export async function f(text: string) {
                  const results: Results = { found: [] };
                  Object.assign(results, text); results.signal = AbortSignal.timeout(10);
                  results.found = await search(text, results.signal);
                  return results;
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
