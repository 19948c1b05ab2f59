import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

// A result has the failure in it: nothing rejects, and no other task is left behind.
ruleTester.run(
  'no-uncancellable-combinator',
  ruleOf('no-uncancellable-combinator'),
  {
    valid: [
      {
        name: 'promises of a class of its own that give results',
        code: dedent`
          declare class Ok<T> { readonly value: T; isOk(): this is Ok<T>; isErr(): boolean }
          declare class Err<E> { readonly error: E; isOk(): boolean; isErr(): this is Err<E> }
          type Result<T, E> = Ok<T> | Err<E>;
          declare class ResultAsync<T, E> implements PromiseLike<Result<T, E>> {
            then<A, B>(use?: (result: Result<T, E>) => A | PromiseLike<A>, fail?: (reason: unknown) => B | PromiseLike<B>): PromiseLike<A | B>;
            andThen<U>(use: (value: T) => ResultAsync<U, E>): ResultAsync<U, E>;
          }
          declare function load(id: string, options?: { signal?: AbortSignal }): ResultAsync<string, Error>;
          export async function both(ids: string[]) {
            await Promise.all([load('a'), load('b').andThen(id => load(id))]);
            return await Promise.all(ids.map(id => load(id)));
          }
        `,
      },
      {
        name: 'promises of results',
        code: dedent`
          interface Left { isLeft(): boolean; isRight(): boolean; readonly left: Error }
          interface Right { isLeft(): boolean; isRight(): boolean; readonly right: string }
          declare function load(id: string, signal?: AbortSignal): Promise<Left | Right>;
          export const both = () => Promise.all([load('a'), load('b')]);
        `,
      },
      {
        name: 'a function of the project that gives a result or nothing',
        code: dedent`
          interface Result { isSuccess: boolean; isFailure: boolean }
          declare function open(id: string, signal?: AbortSignal): Promise<Result>;
          async function load(id: string, signal?: AbortSignal): Promise<Result | undefined> {
            return id ? await open(id, signal) : undefined;
          }
          export const both = () => Promise.all([load('a'), load('b')]);
        `,
      },
    ],
    invalid: [
      {
        name: 'a result or something else, which tells nothing of the failure',
        code: dedent`
          interface Result { isOk(): boolean; isErr(): boolean }
          declare function load(id: string, signal?: AbortSignal): Promise<Result | string>;
          export const both = () => Promise.all([load('a'), load('b')]);
        `,
        errors: [
          {
            messageId: 'uncancellable',
            line: 3,
            column: 27,
            endLine: 3,
            endColumn: 38,
            suggestions: [
              {
                messageId: 'useTasks',
                output: dedent`
                  import { all } from 'errgroup';

                  interface Result { isOk(): boolean; isErr(): boolean }
                  declare function load(id: string, signal?: AbortSignal): Promise<Result | string>;
                  export const both = () => all([signal => load('a', signal), signal => load('b', signal)]);
                `,
              },
            ],
          },
        ],
      },
      {
        name: 'what is only asked whether it went well',
        code: dedent`
          interface Query { isSuccess: boolean; isError: boolean }
          declare function load(id: string, signal?: AbortSignal): Promise<Query>;
          export const both = () => Promise.all([load('a'), load('b')]);
        `,
        errors: [
          {
            messageId: 'uncancellable',
            line: 3,
            column: 27,
            endLine: 3,
            endColumn: 38,
            suggestions: [
              {
                messageId: 'useTasks',
                output: dedent`
                  import { all } from 'errgroup';

                  interface Query { isSuccess: boolean; isError: boolean }
                  declare function load(id: string, signal?: AbortSignal): Promise<Query>;
                  export const both = () => all([signal => load('a', signal), signal => load('b', signal)]);
                `,
              },
            ],
          },
        ],
      },
    ],
  },
);
