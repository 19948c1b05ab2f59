import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

const options = [{ checkUnscoped: false }] as const;

const types = dedent`
  interface CallOptions { readonly signal?: AbortSignal }
  interface Store { get(id: string, options?: CallOptions): Promise<string> }
`;

/** Two functions of the project, of which the second fetches, around this one. */
const withChain = (work: string) =>
  [
    'interface CallOptions { readonly signal?: AbortSignal }',
    'async function read(id: string, options?: CallOptions): Promise<string> {',
    '  return (await fetch(id, options)).text();',
    '}',
    'async function load(id: string, options?: CallOptions): Promise<string> {',
    '  return read(id, options);',
    '}',
    `export const f = () => ${work};`,
  ].join('\n');

ruleTester.run(
  'no-uncancellable-combinator',
  ruleOf('no-uncancellable-combinator'),
  {
    valid: [
      {
        name: 'what only an interface declares, without a signal in scope',
        code: dedent`
          ${types}
          export async function f(store: Store, ids: string[]) {
            await Promise.all([store.get('a'), store.get('b')]);
            await Promise.all(ids.map(id => store.get(id)));
            return Promise.race([store.get('a'), store.get('b')]);
          }
        `,
        options,
      },
      {
        name: 'a function of the project that comes to nothing else',
        code: dedent`
          ${types}
          async function load(store: Store, id: string, options?: CallOptions) {
            options?.signal?.throwIfAborted();
            return store.get(id, options);
          }
          export async function f(store: Store) {
            await Promise.all([load(store, 'a'), load(store, 'b')]);
          }
        `,
        options,
      },
      {
        name: 'a function that comes to a promise of what it was given',
        code: dedent`
          ${types}
          async function load(id: string, options?: CallOptions) {
            await Promise.resolve(options);
            return id;
          }
          export async function f() {
            await Promise.all([load('a'), load('b')]);
          }
        `,
        options,
      },
      {
        name: 'functions that call each other',
        code: dedent`
          ${types}
          async function ping(left: number, options?: CallOptions): Promise<number> {
            return left === 0 ? 0 : pong(left - 1, options);
          }
          async function pong(left: number, options?: CallOptions): Promise<number> {
            return ping(left, options);
          }
          export async function f() {
            await Promise.all([ping(1), pong(2)]);
          }
        `,
        options,
      },
    ],
    invalid: [
      {
        name: 'what only an interface declares, with a signal in scope',
        code: dedent`
          ${types}
          export async function f(store: Store, signal: AbortSignal) {
            await Promise.all([store.get('a'), store.get('b')]);
          }
        `,
        options,
        errors: [
          {
            messageId: 'uncancellable',
            line: 4,
            column: 9,
            endLine: 4,
            endColumn: 20,
            suggestions: [
              {
                messageId: 'useTasks',
                output: dedent`
                  import { all } from 'errgroup';

                  ${types}
                  export async function f(store: Store, signal: AbortSignal) {
                    await all([signal => store.get('a', { signal }), signal => store.get('b', { signal })], { signal });
                  }
                `,
              },
            ],
          },
        ],
      },
      {
        name: 'a call of the platform',
        code: dedent`
          export async function f() {
            await Promise.all([fetch('a'), fetch('b')]);
          }
        `,
        options,
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

                  export async function f() {
                    await all([signal => fetch('a', { signal }), signal => fetch('b', { signal })]);
                  }
                `,
              },
            ],
          },
        ],
      },
      {
        name: 'a call of a package',
        code: dedent`
          import { EventEmitter, once } from 'node:events';
          export async function f(one: EventEmitter, other: EventEmitter) {
            await Promise.race([once(one, 'a'), once(other, 'b')]);
          }
        `,
        options,
        errors: [
          {
            messageId: 'losers',
            line: 3,
            column: 9,
            endLine: 3,
            endColumn: 21,
            suggestions: [
              {
                messageId: 'useTasks',
                output: dedent`
                  import { EventEmitter, once } from 'node:events';
                  import { race } from 'errgroup';
                  export async function f(one: EventEmitter, other: EventEmitter) {
                    await race([signal => once(one, 'a', { signal }), signal => once(other, 'b', { signal })]);
                  }
                `,
              },
            ],
          },
        ],
      },
      {
        name: 'a method of the project that a package types, as a client of it has',
        code: dedent`
          import { EventEmitter, once } from 'node:events';
          interface Client { readonly get: typeof once }
          export async function f(client: Client, one: EventEmitter, other: EventEmitter) {
            await Promise.all([client.get(one, 'a'), client.get(other, 'b')]);
          }
        `,
        options,
        errors: [
          {
            messageId: 'uncancellable',
            line: 4,
            column: 9,
            endLine: 4,
            endColumn: 20,
            suggestions: [
              {
                messageId: 'useTasks',
                output: dedent`
                  import { EventEmitter, once } from 'node:events';
                  import { all } from 'errgroup';
                  interface Client { readonly get: typeof once }
                  export async function f(client: Client, one: EventEmitter, other: EventEmitter) {
                    await all([signal => client.get(one, 'a', { signal }), signal => client.get(other, 'b', { signal })]);
                  }
                `,
              },
            ],
          },
        ],
      },
      {
        name: 'a method of what is only declared',
        code: dedent`
          ${types}
          declare const store: Store;
          export const f = () => Promise.all([store.get('a'), store.get('b')]);
        `,
        options,
        errors: [
          {
            messageId: 'uncancellable',
            line: 4,
            column: 24,
            endLine: 4,
            endColumn: 35,
            suggestions: [
              {
                messageId: 'useTasks',
                output: dedent`
                  import { all } from 'errgroup';

                  ${types}
                  declare const store: Store;
                  export const f = () => all([signal => store.get('a', { signal }), signal => store.get('b', { signal })]);
                `,
              },
            ],
          },
        ],
      },
      {
        name: 'functions of the project that come to a call of the platform',
        code: withChain("Promise.all([load('a'), load('b')])"),
        options,
        errors: [
          {
            messageId: 'uncancellable',
            line: 8,
            column: 24,
            endLine: 8,
            endColumn: 35,
            suggestions: [
              {
                messageId: 'useTasks',
                output: `import { all } from 'errgroup';\n\n${withChain(
                  "all([signal => load('a', { signal }), signal => load('b', { signal })])",
                )}`,
              },
            ],
          },
        ],
      },
      {
        name: 'what nothing waits for, whatever it is',
        code: dedent`
          ${types}
          export function f(store: Store) {
            void Promise.all([store.get('a'), store.get('b')]);
          }
        `,
        options,
        errors: [
          {
            messageId: 'floating',
            line: 4,
            column: 8,
            endLine: 4,
            endColumn: 19,
          },
        ],
      },
    ],
  },
);
