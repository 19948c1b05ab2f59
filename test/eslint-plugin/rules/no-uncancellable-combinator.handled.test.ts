import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run(
  'no-uncancellable-combinator',
  ruleOf('no-uncancellable-combinator'),
  {
    valid: [
      {
        name: 'promises that the function returns as well, or waits for',
        code: dedent`
          declare function load(id: string): Promise<string>;
          export function f(show: (text: string) => void) {
            const text = load("a");
            Promise.all([text]).then(([each]) => show(each));
            return text;
          }
          export async function g(show: (texts: string[]) => void) {
            const first = load("a");
            const second = load("b");
            void Promise.all([first, second]).then(show);
            return [await first, await second];
          }
        `,
      },
      {
        name: 'what goes on whether they fail or not',
        code: dedent`
        export function f(delays: Promise<void>[], stop: () => void) {
          Promise.all(delays).then(() => console.log("done")).catch(() => {}).finally(() => stop());
          Promise.all(delays).catch(() => {}).then(stop);
        }
      `,
      },
      {
        name: 'clients that are closed, which the closed ones refuse',
        code: dedent`
        export function f(clients: { close(): Promise<void> }[]) {
          return () => {
            void Promise.all(clients.map(client => client.close())).catch(() => {});
          };
        }
      `,
      },
      {
        name: 'tasks that take their own failures, with arguments that are made for them',
        code: dedent`
        declare const log: { with(name: string): typeof log; error(error: unknown): void };
        export class Storer {
          start(ids: string[], done: () => void) {
            void Promise.all(ids.map(id => this.#load(log.with(id), id))).finally(done);
          }
          async #load(own: typeof log, id: string) {
            try {
              await fetch(id);
            } catch (error) {
              own.error(error);
            }
          }
        }
      `,
      },
      {
        name: 'lists of tasks whose failures are results',
        code: dedent`
        export async function f(urls: string[]) {
          const [pages, [first, second]] = await Promise.all([
            Promise.allSettled(urls.map(url => fetch(url))),
            Promise.allSettled([fetch("a"), fetch("b").then(response => response.text())]),
          ]);
          const each = await Promise.all(urls.map(url => Promise.allSettled([fetch(url), fetch(url + "?")])));
          return { pages, first, second, each };
        }
      `,
      },
      {
        name: 'promises that are only ever resolved',
        code: dedent`
        declare function listen(id: string, done: (answer: string) => void, signal?: AbortSignal): void;
        const ask = (id: string, signal?: AbortSignal) =>
          new Promise<string>(resolve => { listen(id, resolve, signal); });
        function tell(id: string, signal?: AbortSignal) {
          return new Promise<string>(resolve => { listen(id, resolve, signal); });
        }
        export async function f(ids: string[]) {
          await Promise.all(ids.map(id => ask(id)));
          await Promise.all([ask("a"), tell("b")]);
        }
      `,
      },
      {
        name: 'a function whose promises are all only ever resolved',
        code: dedent`
        declare function listen(id: string, done: (answer: string) => void, signal?: AbortSignal): void;
        function ask(id: string, signal?: AbortSignal) {
          if (!id) return Promise.resolve('');
          return new Promise<string>(resolve => { listen(id, resolve, signal); });
        }
        export async function f(ids: string[]) {
          await Promise.all(ids.map(id => ask(id)));
        }
      `,
      },
      {
        name: 'a call with what catch closes',
        code: dedent`
        declare function late(ms: number): Promise<never>;
        declare const client: { connect(transport: object, options?: { signal?: AbortSignal }): Promise<void> };
        export async function f(transport: { close(): Promise<void> }) {
          try {
            await Promise.race([client.connect(transport), late(100)]);
          } catch (error) {
            await transport.close();
            throw error;
          }
        }
      `,
      },
      {
        name: 'a list that a push gives promises that only resolve',
        code: dedent`
          declare function subscribe(listener: () => void): void;
          export function f(topics: string[]) {
            const done: Promise<void>[] = [];
            for (const topic of topics) {
              const promise = new Promise<void>(resolve => subscribe(resolve));
              done.push(promise);
            }
            void Promise.all(done).then(() => console.log('done'));
          }
        `,
      },
    ],
    invalid: [
      {
        name: 'a list that a push gives more than promises that only resolve',
        code: dedent`
          declare function subscribe(listener: () => void): void;
          declare function load(topic: string): Promise<void>;
          export function f(topics: string[]) {
            const done: Promise<void>[] = [];
            for (const topic of topics) {
              done.push(new Promise(resolve => subscribe(resolve)), load(topic));
            }
            void Promise.all(done);
          }
        `,
        errors: [
          {
            messageId: 'floating',
            line: 8,
            column: 8,
            endLine: 8,
            endColumn: 19,
          },
        ],
      },
      {
        name: 'a list that somebody else may fill',
        code: dedent`
          declare function subscribe(listener: () => void): void;
          declare function fill(list: Promise<void>[]): void;
          export function f() {
            const done: Promise<void>[] = [];
            done.push(new Promise(resolve => subscribe(resolve)));
            fill(done);
            void Promise.all(done);
          }
        `,
        errors: [
          {
            messageId: 'floating',
            line: 7,
            column: 8,
            endLine: 7,
            endColumn: 19,
          },
        ],
      },
      {
        name: 'promises of which the function waits for one, or lets another do so',
        code: dedent`
          declare function load(id: string): Promise<string>;
          export async function f(show: (texts: string[]) => void) {
            const first = load("a");
            const second = load("b");
            Promise.all([first, second]).then(show);
            setTimeout(async () => show([await second]));
            return await first;
          }
        `,
        errors: [
          {
            messageId: 'floating',
            line: 5,
            column: 3,
            endLine: 5,
            endColumn: 14,
          },
        ],
      },
      {
        name: 'a failure that is thrown away, and nothing after it',
        code: dedent`
        export function f(delays: Promise<void>[]) {
          Promise.all(delays).then(() => console.log("done")).catch(() => {}).finally(() => {});
        }
      `,
        errors: [
          {
            messageId: 'swallowed',
            line: 2,
            column: 3,
            endLine: 2,
            endColumn: 14,
          },
        ],
      },
      {
        name: 'clients that are saved before they are closed',
        code: dedent`
        export function f(clients: { close(): Promise<void>; save(): Promise<void> }[]) {
          Promise.all(clients.map(client => client.save().then(() => client.close()))).catch(() => {});
        }
      `,
        errors: [
          {
            messageId: 'swallowed',
            line: 2,
            column: 3,
            endLine: 2,
            endColumn: 14,
          },
        ],
      },
      {
        name: 'clients that are closed, whose failure nothing takes',
        code: dedent`
        export function f(clients: { close(): Promise<void> }[]) {
          void Promise.all(clients.map(client => client.close()));
        }
      `,
        errors: [
          {
            messageId: 'floating',
            line: 2,
            column: 8,
            endLine: 2,
            endColumn: 19,
          },
        ],
      },
      {
        name: 'tasks with arguments that may fail inside of them',
        code: dedent`
        declare function open(id: string): URL;
        async function load(url: URL) {
          try {
            await fetch(url);
          } catch (error) {
            console.error(error);
          }
        }
        export function f(ids: string[]) {
          void Promise.all(ids.map(async id => { await load(open(id)); }));
        }
      `,
        errors: [
          {
            messageId: 'floating',
            line: 10,
            column: 8,
            endLine: 10,
            endColumn: 19,
          },
        ],
      },
      {
        name: 'tasks of a client without types',
        code: dedent`
        export function f(ids: string[], client: any) {
          void Promise.all(ids.map(id => client.load(id)));
        }
      `,
        errors: [
          {
            messageId: 'floating',
            line: 2,
            column: 8,
            endLine: 2,
            endColumn: 19,
          },
        ],
      },
      {
        name: 'a list of tasks whose failures are results, beside one that may fail',
        code: dedent`
        export async function f(urls: string[]) {
          return Promise.all([
            Promise.allSettled(urls.map(url => fetch(url))),
            fetch("a"),
            fetch("b"),
          ]);
        }
      `,
        errors: [
          {
            messageId: 'uncancellable',
            line: 2,
            column: 10,
            endLine: 2,
            endColumn: 21,
            suggestions: [
              {
                messageId: 'useTasks',
                output: dedent`
                import { all } from 'errgroup';

                export async function f(urls: string[]) {
                  return all([
                    signal => Promise.allSettled(urls.map(url => fetch(url, { signal }))),
                    signal => fetch("a", { signal }),
                    signal => fetch("b", { signal }),
                  ]);
                }
              `,
              },
            ],
          },
        ],
      },
      {
        name: 'promises of which one may be rejected',
        code: dedent`
        declare function listen(id: string, done: (answer: string) => void, signal?: AbortSignal): void;
        const ask = (id: string, signal?: AbortSignal) =>
          new Promise<string>((resolve, reject) => {
            listen(id, answer => { if (answer) resolve(answer); else reject(new Error(id)); }, signal);
          });
        export async function f() {
          await Promise.all([ask("a"), ask("b")]);
        }
      `,
        errors: [
          {
            messageId: 'uncancellable',
            line: 7,
            column: 9,
            endLine: 7,
            endColumn: 20,
            suggestions: [
              {
                messageId: 'useTasks',
                output: dedent`
            import { all } from 'errgroup';

            declare function listen(id: string, done: (answer: string) => void, signal?: AbortSignal): void;
            const ask = (id: string, signal?: AbortSignal) =>
              new Promise<string>((resolve, reject) => {
                listen(id, answer => { if (answer) resolve(answer); else reject(new Error(id)); }, signal);
              });
            export async function f() {
              await all([signal => ask("a", signal), signal => ask("b", signal)]);
            }
          `,
              },
            ],
          },
        ],
      },
      {
        name: 'a function that also gives a promise of another',
        code: dedent`
        declare function listen(id: string, done: (answer: string) => void, signal?: AbortSignal): void;
        declare function load(id: string): Promise<string>;
        function ask(id: string, signal?: AbortSignal) {
          if (id === '') return Promise.resolve(load('all'));
          return new Promise<string>(resolve => { listen(id, resolve, signal); });
        }
        export async function f(ids: string[]) {
          await Promise.all(ids.map(id => ask(id)));
        }
      `,
        errors: [
          {
            messageId: 'uncancellable',
            line: 8,
            column: 9,
            endLine: 8,
            endColumn: 20,
            suggestions: [
              {
                messageId: 'useMap',
                output: dedent`
                import { map } from 'errgroup';

                declare function listen(id: string, done: (answer: string) => void, signal?: AbortSignal): void;
                declare function load(id: string): Promise<string>;
                function ask(id: string, signal?: AbortSignal) {
                  if (id === '') return Promise.resolve(load('all'));
                  return new Promise<string>(resolve => { listen(id, resolve, signal); });
                }
                export async function f(ids: string[]) {
                  await map(ids, (id, signal) => ask(id, signal), { limit: 16 });
                }
              `,
              },
            ],
          },
        ],
      },
      {
        name: 'a function that waits first',
        code: dedent`
        declare function listen(id: string, done: (answer: string) => void, signal?: AbortSignal): void;
        declare function load(id: string): Promise<string>;
        async function ask(id: string, signal?: AbortSignal) {
          const known = await load(id);
          return new Promise<string>(resolve => { listen(known, resolve, signal); });
        }
        export async function f(ids: string[]) {
          await Promise.all(ids.map(id => ask(id)));
        }
      `,
        errors: [
          {
            messageId: 'uncancellable',
            line: 8,
            column: 9,
            endLine: 8,
            endColumn: 20,
            suggestions: [
              {
                messageId: 'useMap',
                output: dedent`
                import { map } from 'errgroup';

                declare function listen(id: string, done: (answer: string) => void, signal?: AbortSignal): void;
                declare function load(id: string): Promise<string>;
                async function ask(id: string, signal?: AbortSignal) {
                  const known = await load(id);
                  return new Promise<string>(resolve => { listen(known, resolve, signal); });
                }
                export async function f(ids: string[]) {
                  await map(ids, (id, signal) => ask(id, signal), { limit: 16 });
                }
              `,
              },
            ],
          },
        ],
      },
      {
        name: 'a function that throws first',
        code: dedent`
        declare function listen(id: string, done: (answer: string) => void, signal?: AbortSignal): void;
        function ask(id: string, signal?: AbortSignal) {
          if (!id) throw new Error('No name.');
          return new Promise<string>(resolve => { listen(id, resolve, signal); });
        }
        export async function f(ids: string[]) {
          await Promise.all(ids.map(id => ask(id)));
        }
      `,
        errors: [
          {
            messageId: 'uncancellable',
            line: 7,
            column: 9,
            endLine: 7,
            endColumn: 20,
            suggestions: [
              {
                messageId: 'useMap',
                output: dedent`
                import { map } from 'errgroup';

                declare function listen(id: string, done: (answer: string) => void, signal?: AbortSignal): void;
                function ask(id: string, signal?: AbortSignal) {
                  if (!id) throw new Error('No name.');
                  return new Promise<string>(resolve => { listen(id, resolve, signal); });
                }
                export async function f(ids: string[]) {
                  await map(ids, (id, signal) => ask(id, signal), { limit: 16 });
                }
              `,
              },
            ],
          },
        ],
      },
    ],
  },
);
