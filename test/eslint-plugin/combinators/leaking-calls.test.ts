import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run(
  'no-uncancellable-combinator',
  ruleOf('no-uncancellable-combinator'),
  {
    valid: [
      // Tasks that are meant to run on.
      {
        name: 'a task that handles its own failure',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function log(value: unknown): void;
        await Promise.all([load("a").catch(log), load("b").catch(log)]);
      `,
      },
      {
        name: 'a mapper that catches',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare const ids: string[];
        declare function log(value: unknown): void;
        await Promise.all(
          ids.map(async id => {
            try {
              await load(id);
            } catch (error) {
              log(error);
            }
          }),
        );
      `,
      },
      {
        name: 'a mapper by name that catches',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare const ids: string[];
        const work = async (id: string) => load(id).catch(() => "");
        await Promise.all(ids.map(work));
      `,
      },
      {
        name: 'tasks that clean up, in finally',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        try {
          log();
        } finally {
          await Promise.all([load("a"), load("b")]);
        }
        declare function log(): void;
      `,
      },
      {
        name: 'tasks that clean up, in a method named for it',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export class Pool {
          async close() {
            await Promise.all([load("a"), load("b")]);
          }
        }
      `,
      },
      {
        name: 'tasks that clean up, on disposal',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export class Pool {
          async [Symbol.asyncDispose]() {
            await Promise.all([load("a"), load("b")]);
          }
        }
      `,
      },
      {
        name: 'a callee that registers',
        code: dedent`
        declare const ids: string[];
        declare const registrar: { register(id: string, o?: { signal?: AbortSignal }): Promise<void> };
        await Promise.all(ids.map(id => registrar.register(id)));
      `,
      },
      {
        name: 'a callee that handles a protocol',
        code: dedent`
        declare const ids: string[];
        declare const registrar: { handle(id: string, o?: { signal?: AbortSignal }): Promise<void> };
        await Promise.all(ids.map(id => registrar.handle(id)));
      `,
      },
      {
        name: 'files',
        code: dedent`
        import { readFile } from 'node:fs/promises';
        await Promise.all([readFile("a"), readFile("b")]);
      `,
      },
      {
        name: 'timers',
        code: dedent`
        import { setTimeout as pause } from 'node:timers/promises';
        await Promise.race([pause(1), pause(2)]);
      `,
      },
      // A signal that is there all the same.
      {
        name: 'an explicit undefined, which opts out',
        code: dedent`
        declare function send(id: string, options?: { signal?: AbortSignal; retries?: number }): Promise<void>;
        await Promise.all([send("a", { signal: undefined! }), send("b", { signal: undefined! })]);
      `,
      },
      {
        name: 'options that are handed on',
        code: dedent`
        declare function send(id: string, options?: { signal?: AbortSignal; retries?: number }): Promise<void>;
        export async function f(options: { signal?: AbortSignal }) {
          await Promise.all([send("a", options), send("b", { ...options })]);
        }
      `,
      },
      {
        name: 'a request that has a signal',
        code: dedent`
        export async function f(a: Request, b: Request) {
          await Promise.all([fetch(a), fetch(b)]);
        }
      `,
      },
      {
        name: 'arguments that are spread',
        code: dedent`
        declare function send(id: string, options?: { signal?: AbortSignal; retries?: number }): Promise<void>;
        export async function f(args: [string]) {
          await Promise.all([send(...args), send(...args)]);
        }
      `,
      },
      {
        name: 'a closure over the signal',
        code: dedent`
        declare function retry(run: () => Promise<void>, o?: { signal?: AbortSignal }): Promise<void>;
        declare function send(id: string, options?: { signal?: AbortSignal; retries?: number }): Promise<void>;
        export async function f(signal: AbortSignal) {
          await Promise.all([retry(() => send("a", { signal })), retry(() => send("b", { signal }))]);
        }
      `,
      },
      {
        name: 'a call that is raced with the signal',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function raced<T>(p: Promise<T>, signal: AbortSignal): Promise<T>;
        export async function f(signal: AbortSignal) {
          await Promise.all([raced(load("a"), signal), raced(load("b"), signal)]);
        }
      `,
      },
      {
        name: 'a request type that requires its signal',
        code: dedent`
        interface Carrier { signal: AbortSignal }
        declare function run(c?: Carrier): Promise<void>;
        await Promise.all([run(), run()]);
      `,
      },
      {
        name: 'a parameter that merely has the name',
        code: dedent`
        declare function kill(id: string, o?: { signal?: string }): Promise<void>;
        await Promise.all([kill("a"), kill("b")]);
      `,
      },
      {
        name: 'arguments of type any',
        code: dedent`
        declare const load: any;
        await Promise.all([load("a"), load("b")]);
      `,
      },
    ],
    invalid: [
      // Other signatures.
      {
        name: 'an overload with a signal',
        code: dedent`
        declare function over(id: string): Promise<string>;
        declare function over(id: string, signal: AbortSignal): Promise<string>;
        await Promise.all([over("a"), over("b")]);
      `,
        errors: [
          {
            messageId: 'uncancellable',
            line: 3,
            column: 7,
            endLine: 3,
            endColumn: 18,
            suggestions: [
              {
                messageId: 'useTasks',
                output: dedent`
                import { all } from 'errgroup';

                declare function over(id: string): Promise<string>;
                declare function over(id: string, signal: AbortSignal): Promise<string>;
                await all([signal => over("a", signal), signal => over("b", signal)]);
              `,
              },
            ],
          },
        ],
      },
      {
        name: 'a signal type of a library',
        code: dedent`
        interface AbortSignalLike { readonly aborted: boolean; addEventListener(type: "abort", listener: () => void): void }
        declare function get(id: string, o?: { abortSignal?: AbortSignalLike }): Promise<void>;
        await Promise.all([get("a"), get("b")]);
      `,
        errors: [
          {
            messageId: 'uncancellable',
            line: 3,
            column: 7,
            endLine: 3,
            endColumn: 18,
            suggestions: [
              {
                messageId: 'useTasks',
                output: dedent`
                import { all } from 'errgroup';

                interface AbortSignalLike { readonly aborted: boolean; addEventListener(type: "abort", listener: () => void): void }
                declare function get(id: string, o?: { abortSignal?: AbortSignalLike }): Promise<void>;
                await all([signal => get("a", { abortSignal: signal }), signal => get("b", { abortSignal: signal })]);
              `,
              },
            ],
          },
        ],
      },
      {
        name: 'a callee that merely begins like a registration',
        code: dedent`
        declare function handleRequest(id: string, signal?: AbortSignal): Promise<void>;
        await Promise.all([handleRequest("a"), handleRequest("b")]);
      `,
        errors: [
          {
            messageId: 'uncancellable',
            line: 2,
            column: 7,
            endLine: 2,
            endColumn: 18,
            suggestions: [
              {
                messageId: 'useTasks',
                output: dedent`
                import { all } from 'errgroup';

                declare function handleRequest(id: string, signal?: AbortSignal): Promise<void>;
                await all([signal => handleRequest("a", signal), signal => handleRequest("b", signal)]);
              `,
              },
            ],
          },
        ],
      },
      {
        name: 'a callee that is long',
        code: dedent`
        declare const client: { readonly messages: { readonly drafts: { readonly archived: { list(o?: RequestInit): Promise<void> } } } };
        await Promise.race([client.messages.drafts.archived.list(), client.messages.drafts.archived.list()]);
      `,
        errors: [
          {
            messageId: 'losers',
            line: 2,
            column: 7,
            endLine: 2,
            endColumn: 19,
            suggestions: [
              {
                messageId: 'useTasks',
                output: dedent`
                import { race } from 'errgroup';

                declare const client: { readonly messages: { readonly drafts: { readonly archived: { list(o?: RequestInit): Promise<void> } } } };
                await race([signal => client.messages.drafts.archived.list({ signal }), signal => client.messages.drafts.archived.list({ signal })]);
              `,
              },
            ],
          },
        ],
      },
      {
        name: 'a method with a signal',
        code: dedent`
        export async function f(client: { get(id: string, o?: RequestInit): Promise<void> }) {
          await Promise.all([client.get("a"), client.get("b")]);
        }
      `,
        errors: [
          {
            messageId: 'uncancellable',
            line: 2,
            column: 9,
            endLine: 2,
            endColumn: 20,
            suggestions: [
              {
                messageId: 'useTasks',
                output: dedent`
                import { all } from 'errgroup';

                export async function f(client: { get(id: string, o?: RequestInit): Promise<void> }) {
                  await all([signal => client.get("a", { signal }), signal => client.get("b", { signal })]);
                }
              `,
              },
            ],
          },
        ],
      },
      {
        name: 'a generic options type',
        code: dedent`
        declare function get<T extends { signal?: AbortSignal }>(id: string, o?: T): Promise<void>;
        await Promise.all([get("a"), get("b")]);
      `,
        errors: [
          {
            messageId: 'uncancellable',
            line: 2,
            column: 7,
            endLine: 2,
            endColumn: 18,
            suggestions: [
              {
                messageId: 'useTasks',
                output: dedent`
                import { all } from 'errgroup';

                declare function get<T extends { signal?: AbortSignal }>(id: string, o?: T): Promise<void>;
                await all([signal => get("a", { signal }), signal => get("b", { signal })]);
              `,
              },
            ],
          },
        ],
      },
      {
        name: 'skipped parameters',
        code: dedent`
        declare function get(id: string, retries?: number, signal?: AbortSignal): Promise<void>;
        await Promise.all([get("a"), get("b")]);
      `,
        errors: [
          {
            messageId: 'uncancellable',
            line: 2,
            column: 7,
            endLine: 2,
            endColumn: 18,
            suggestions: [
              {
                messageId: 'useTasks',
                output: dedent`
                import { all } from 'errgroup';

                declare function get(id: string, retries?: number, signal?: AbortSignal): Promise<void>;
                await all([signal => get("a", undefined, signal), signal => get("b", undefined, signal)]);
              `,
              },
            ],
          },
        ],
      },
    ],
  },
);
