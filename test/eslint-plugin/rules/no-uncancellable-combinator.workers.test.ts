import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run(
  'no-uncancellable-combinator',
  ruleOf('no-uncancellable-combinator'),
  {
    valid: [
      {
        name: 'workers each of whose turns takes its own failure',
        code: dedent`
          declare function load(id: string): Promise<void>;
          const sleep = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms));
          export function f(ids: readonly string[]) {
            let next = 0;
            const work = async () => {
              while (next < ids.length) {
                const id = ids[next];
                next += 1;
                if (!id) continue;
                try {
                  await load(id);
                } catch (error) {
                  if (error instanceof DOMException) return;
                } finally {
                  await sleep(200);
                }
              }
            };
            void Promise.all(Array.from({ length: 3 }, () => work()));
          }
        `,
      },
      {
        name: 'a function with a try on a branch of its own',
        code: dedent`
          declare function load(id: string): Promise<void>;
          const touch = async (id: string) => {
            if (id !== "") {
              try {
                await load(id);
              } catch {
                console.log(id);
              }
            }
          };
          export function f(ids: readonly string[]) {
            void Promise.all(ids.map(id => touch(id)));
          }
        `,
      },
      {
        name: 'a mapper by its name that takes its own failure',
        code: dedent`
          declare function isShutdown(error: unknown): boolean;
          let isStopped = false;
          const observe = async (request: Promise<string>) => {
            try {
              return await request;
            } catch (error) {
              if (isShutdown(error)) isStopped = true;
              return undefined;
            }
          };
          export function f(requests: Promise<string>[], show: (texts: (string | undefined)[]) => void) {
            void Promise.all(requests.map(observe)).then(show);
          }
        `,
      },
      {
        name: 'a handler that tells a function of the caller',
        code: dedent`
          declare function send(id: string): Promise<void>;
          export function f(ids: string[], log: (...parts: unknown[]) => void) {
            const sends = ids.map(async id => {
              try {
                await send(id);
              } catch (error) {
                log("failed", error);
              }
            });
            void Promise.all(sends);
          }
        `,
      },
    ],
    invalid: [
      {
        name: 'a handler that waits for what may fail itself',
        code: dedent`
          declare function send(id: string): Promise<void>;
          export function f(ids: string[], tell: (error: unknown) => Promise<void>) {
            void Promise.all(ids.map(async id => {
              try {
                await send(id);
              } catch (error) {
                await tell(error);
              }
            }));
          }
        `,
        errors: [
          {
            messageId: 'floating',
            line: 3,
            column: 8,
            endLine: 3,
            endColumn: 19,
          },
        ],
      },
      {
        name: 'a mapper by its name that may fail',
        code: dedent`
          declare function send(id: string): Promise<void>;
          const observe = async (id: string) => {
            await send(id);
          };
          export function f(ids: string[]) {
            void Promise.all(ids.map(observe));
          }
        `,
        errors: [
          {
            messageId: 'floating',
            line: 6,
            column: 8,
            endLine: 6,
            endColumn: 19,
          },
        ],
      },
      {
        name: 'workers that do more than they catch in a turn',
        code: dedent`
          declare function load(id: string): Promise<void>;
          declare function save(id: string): Promise<void>;
          export function f(ids: readonly string[]) {
            let next = 0;
            const work = async () => {
              for (; next < ids.length; next++) {
                const id = ids[next] ?? "";
                try {
                  await load(id);
                } catch {}
                await save(id);
              }
            };
            void Promise.all(Array.from({ length: 3 }, () => work()));
          }
        `,
        errors: [
          {
            messageId: 'floating',
            line: 14,
            column: 8,
            endLine: 14,
            endColumn: 19,
          },
        ],
      },
      {
        name: 'workers whose catch throws in a turn',
        code: dedent`
          declare function load(id: string): Promise<void>;
          export function f(ids: readonly string[]) {
            const work = async () => {
              for (const id of ids) {
                try {
                  await load(id);
                } catch (error) {
                  throw new Error(id, { cause: error });
                }
              }
            };
            void Promise.all([work(), work()]);
          }
        `,
        errors: [
          {
            messageId: 'floating',
            line: 12,
            column: 8,
            endLine: 12,
            endColumn: 19,
          },
        ],
      },
    ],
  },
);
