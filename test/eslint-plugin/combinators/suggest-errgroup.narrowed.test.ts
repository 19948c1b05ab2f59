import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

// A function of its own does not know what the code around it has found out.
ruleTester.run(
  'no-uncancellable-combinator',
  ruleOf('no-uncancellable-combinator'),
  {
    valid: [],
    invalid: [
      {
        name: 'a member that was asked for before',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export class Client {
          token?: string;
          async open() {
            if (this.token === undefined) throw new Error("no token");
            await Promise.all([load(this.token), load("b")]);
          }
        }
      `,
        errors: [
          {
            messageId: 'uncancellable',
            line: 6,
            column: 11,
            endLine: 6,
            endColumn: 22,
          },
        ],
      },
      {
        name: 'a member by its bracket, of which the type says nothing',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f(names: Record<string, string | undefined>) {
          if (names["a"]) await Promise.all([load(names["a"]), load("b")]);
        }
      `,
        errors: [
          {
            messageId: 'uncancellable',
            line: 3,
            column: 25,
            endLine: 3,
            endColumn: 36,
          },
        ],
      },
      {
        name: 'a part of a state that was asked for its kind',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        type State = { kind: "none" } | { kind: "some"; id: string };
        export async function f(box: { state: State }) {
          if (box.state.kind === "none") return;
          await Promise.all([load("a"), load(box.state.id)]);
        }
      `,
        errors: [
          {
            messageId: 'uncancellable',
            line: 5,
            column: 9,
            endLine: 5,
            endColumn: 20,
          },
        ],
      },
      {
        name: 'a variable that is assigned to later',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f(given?: string) {
          let id = given;
          if (!id) return "";
          const [first] = await Promise.all([load(id), load("b")]);
          id = first;
          return id;
        }
      `,
        errors: [
          {
            messageId: 'uncancellable',
            line: 5,
            column: 25,
            endLine: 5,
            endColumn: 36,
          },
        ],
      },
      {
        name: 'a parameter that stays what it is',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f(id: string | undefined, all: { rest?: string }) {
          const { rest } = all;
          if (!id || !rest) return;
          await Promise.all([load(id), load(rest)]);
        }
      `,
        errors: [
          {
            messageId: 'uncancellable',
            line: 5,
            column: 9,
            endLine: 5,
            endColumn: 20,
            suggestions: [
              {
                messageId: 'useTasks',
                output: dedent`
                import { all as allTasks } from 'errgroup';

                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function f(id: string | undefined, all: { rest?: string }) {
                  const { rest } = all;
                  if (!id || !rest) return;
                  await allTasks([signal => load(id, signal), signal => load(rest, signal)]);
                }
              `,
              },
            ],
          },
        ],
      },
      {
        name: 'members of which nothing more is known than their types say',
        code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare const query: { params: { id: string }; parts: string[]; host?: { name: string } };
        await Promise.all([load(query.params.id), load(query.host?.name ?? query.parts[0]!)]);
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

                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                declare const query: { params: { id: string }; parts: string[]; host?: { name: string } };
                await all([signal => load(query.params.id, signal), signal => load(query.host?.name ?? query.parts[0]!, signal)]);
              `,
              },
            ],
          },
        ],
      },
    ],
  },
);
