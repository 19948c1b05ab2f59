import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

const types = dedent`
  interface Context { readonly id: string; readonly signal: AbortSignal }
  type Hook = (context: Context) => Promise<void>;
  interface Listener { onFile(context: Context): Promise<void> }
`;

ruleTester.run('no-swallowed-abort', ruleOf('no-swallowed-abort'), {
  valid: [
    {
      name: 'a report, which leaves the signal of its context alone',
      code: dedent`
        interface Probe { readonly signal: AbortSignal; write(row: string): Promise<void> }
        async function report(probe: Probe, row: string) {
          await probe.write(row);
        }
        export async function f(rows: string[], probe: Probe) {
          for (const row of rows) {
            try {
              await report(probe, row);
            } catch {
              console.error(row);
            }
          }
        }
      `,
    },
    {
      name: 'functions of the project that do nothing with their signal',
      code: dedent`
        async function check(file: string, signal: AbortSignal) {
          if (!file) throw new TypeError("empty");
        }
        async function parse(file: string, options: { signal?: AbortSignal }) {
          JSON.parse(file);
        }
        export async function f(files: string[], signal: AbortSignal) {
          for (const file of files) {
            try {
              await check(file, signal);
              await parse(file, { signal });
            } catch {
              console.error(file);
            }
          }
        }
      `,
    },
    {
      name: 'callbacks that are told, one after the other',
      code: dedent`
        ${types}
        export async function f(hooks: Hook[], listeners: Listener[], context: Context) {
          for (const hook of hooks) {
            try {
              await hook(context);
            } catch (error) {
              console.error(error);
            }
          }
          for (const listener of listeners) {
            try {
              await listener.onFile(context);
            } catch (error) {
              console.error(error);
            }
          }
        }
      `,
    },
    {
      name: 'options of which what is spread has no signal',
      code: dedent`
        declare function read(url: string, options: { retries?: number; depth: number }): AsyncIterable<string>;
        export async function f(urls: string[], options: { retries?: number }) {
          for (const url of urls) {
            try {
              for await (const line of read(url, { ...options, depth: 1 })) console.log(line);
            } catch (error) {
              console.error(error);
            }
          }
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a function that hands the signal of its context on',
      code: dedent`
        interface Probe { readonly signal: AbortSignal; write(row: string): Promise<void> }
        async function check(probe: Probe, url: string) {
          await probe.write((await fetch(url, { signal: probe.signal })).statusText);
        }
        export async function f(urls: string[], probe: Probe) {
          for (const url of urls) {
            try {
              await check(probe, url);
            } catch {
              console.error(url);
            }
          }
        }
      `,
      errors: [
        {
          messageId: 'goesOn',
          line: 9,
          column: 7,
          endLine: 9,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'throwAbort',
              output: dedent`
        interface Probe { readonly signal: AbortSignal; write(row: string): Promise<void> }
        async function check(probe: Probe, url: string) {
          await probe.write((await fetch(url, { signal: probe.signal })).statusText);
        }
        export async function f(urls: string[], probe: Probe) {
          for (const url of urls) {
            try {
              await check(probe, url);
            } catch {
              probe.signal.throwIfAborted();
              console.error(url);
            }
          }
        }
`,
            },
          ],
        },
      ],
    },
    {
      name: 'work that is given the signal, and work that has a result',
      code: dedent`
        ${types}
        interface Strategy {
          route(context: Context): Promise<string>;
          prepare(context: Context, signal: AbortSignal): Promise<void>;
        }
        export async function f(strategies: Strategy[], context: Context, signal: AbortSignal) {
          for (const strategy of strategies) {
            try {
              await strategy.prepare(context, signal);
            } catch (error) {
              console.error(error);
            }
          }
          for (const strategy of strategies) {
            try {
              const route = await strategy.route(context);
              console.log(route);
            } catch (error) {
              console.error(error);
            }
          }
        }
      `,
      errors: [
        {
          messageId: 'goesOn',
          line: 12,
          column: 7,
          endLine: 12,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'throwAbort',
              output: dedent`
        interface Context { readonly id: string; readonly signal: AbortSignal }
        type Hook = (context: Context) => Promise<void>;
        interface Listener { onFile(context: Context): Promise<void> }
        interface Strategy {
          route(context: Context): Promise<string>;
          prepare(context: Context, signal: AbortSignal): Promise<void>;
        }
        export async function f(strategies: Strategy[], context: Context, signal: AbortSignal) {
          for (const strategy of strategies) {
            try {
              await strategy.prepare(context, signal);
            } catch (error) {
              context.signal.throwIfAborted();
              console.error(error);
            }
          }
          for (const strategy of strategies) {
            try {
              const route = await strategy.route(context);
              console.log(route);
            } catch (error) {
              console.error(error);
            }
          }
        }
`,
            },
          ],
        },
        {
          messageId: 'goesOn',
          line: 20,
          column: 7,
          endLine: 20,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'throwAbort',
              output: dedent`
        interface Context { readonly id: string; readonly signal: AbortSignal }
        type Hook = (context: Context) => Promise<void>;
        interface Listener { onFile(context: Context): Promise<void> }
        interface Strategy {
          route(context: Context): Promise<string>;
          prepare(context: Context, signal: AbortSignal): Promise<void>;
        }
        export async function f(strategies: Strategy[], context: Context, signal: AbortSignal) {
          for (const strategy of strategies) {
            try {
              await strategy.prepare(context, signal);
            } catch (error) {
              console.error(error);
            }
          }
          for (const strategy of strategies) {
            try {
              const route = await strategy.route(context);
              console.log(route);
            } catch (error) {
              context.signal.throwIfAborted();
              console.error(error);
            }
          }
        }
`,
            },
          ],
        },
      ],
    },
    {
      name: 'one function, called with each element',
      code: dedent`
        ${types}
        export async function f(contexts: Context[], context: Context, hook: Hook) {
          for (const each of contexts) {
            try {
              await hook(context);
            } catch (error) {
              console.error(each.id, error);
            }
          }
        }
      `,
      errors: [
        {
          messageId: 'goesOn',
          line: 8,
          column: 7,
          endLine: 8,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'throwAbort',
              output: dedent`
        interface Context { readonly id: string; readonly signal: AbortSignal }
        type Hook = (context: Context) => Promise<void>;
        interface Listener { onFile(context: Context): Promise<void> }
        export async function f(contexts: Context[], context: Context, hook: Hook) {
          for (const each of contexts) {
            try {
              await hook(context);
            } catch (error) {
              context.signal.throwIfAborted();
              console.error(each.id, error);
            }
          }
        }
`,
            },
          ],
        },
      ],
    },
    {
      name: 'options of which what is spread has a signal',
      code: dedent`
        declare function read(url: string, options: { signal?: AbortSignal; depth: number }): AsyncIterable<string>;
        export async function f(urls: string[], options: { signal?: AbortSignal }) {
          for (const url of urls) {
            try {
              for await (const line of read(url, { ...options, depth: 1 })) console.log(line);
            } catch (error) {
              console.error(error);
            }
          }
        }
      `,
      errors: [
        {
          messageId: 'goesOn',
          line: 6,
          column: 7,
          endLine: 6,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'throwAbort',
              output: dedent`
        declare function read(url: string, options: { signal?: AbortSignal; depth: number }): AsyncIterable<string>;
        export async function f(urls: string[], options: { signal?: AbortSignal }) {
          for (const url of urls) {
            try {
              for await (const line of read(url, { ...options, depth: 1 })) console.log(line);
            } catch (error) {
              options.signal?.throwIfAborted();
              console.error(error);
            }
          }
        }
`,
            },
          ],
        },
      ],
    },
  ],
});
