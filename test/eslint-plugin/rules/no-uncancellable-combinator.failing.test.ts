import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run(
  'no-uncancellable-combinator',
  ruleOf('no-uncancellable-combinator'),
  {
    valid: [
      {
        name: 'tasks that put what they have caught into a map',
        code: dedent`
        export function f(urls: string[], show: (texts: Map<string, string>) => void) {
          const texts = new Map<string, string>();
          void Promise.all(urls.map(async url => {
            if (url.startsWith("data:")) return;
            try {
              texts.set(url, await (await fetch(url)).text());
            } catch (error) {
              texts.set(url, String(error));
            }
          })).then(() => { show(texts); });
        }
      `,
      },
      {
        name: 'elements of lists that each handle their own failure',
        code: dedent`
        declare function plain(id: string): Promise<string>;
        declare function log(value: unknown): void;
        export function f(ids: string[], others: string[]) {
          void Promise.allSettled([
            ...ids.map(id => plain(id).catch(log)),
            ...others.map(id => {
              if (id === "") return;
              return plain(id).then(log).catch(log);
            }),
          ]);
        }
      `,
      },
      {
        name: 'promises that only resolve, of a function by its name',
        code: dedent`
          declare function subscribe(topic: string, listener: () => void): void;
          export function f(topics: string[], show: () => void) {
            const heard = (topic: string) =>
              new Promise<void>(resolve => {
                subscribe(topic, () => resolve());
              });
            Promise.all(topics.map(heard)).then(show);
          }
        `,
      },
      {
        name: 'tasks that write down what has failed',
        code: dedent`
          declare function load(topic: string): Promise<void>;
          export function f(topics: string[]) {
            void Promise.all(topics.map(async topic => {
              try {
                await load(topic);
              } catch (error) {
                console.error(topic, error);
              }
            }));
          }
        `,
      },
      {
        name: 'a race of a list whose elements each handle their own failure',
        code: dedent`
        declare function plain(id: string): Promise<string>;
        declare function log(value: unknown): void;
        export function f(known?: Promise<string>) {
          const loaded = Promise.all([
            plain("a").catch(log),
            known?.catch(log) ?? Promise.resolve(),
          ]).then(() => undefined);
          const late = new Promise<void>(resolve => setTimeout(resolve, 10));
          void Promise.race([loaded, late]).then(log);
        }
      `,
      },
    ],
    invalid: [
      {
        name: 'tasks that put what they have caught into what may fail',
        code: dedent`
        declare const texts: { set(url: string, text: string): void };
        export function f(urls: string[]) {
          void Promise.all(urls.map(async url => {
            try {
              texts.set(url, await (await fetch(url)).text());
            } catch (error) {
              texts.set(url, "");
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
        name: 'elements of a list, one of which leaves its failure to nobody',
        code: dedent`
        declare function plain(id: string): Promise<string>;
        declare function log(value: unknown): void;
        export function f(ids: string[]) {
          void Promise.allSettled(ids.map(id => {
            if (id === "a") return plain(id);
            return plain(id).catch(log);
          }));
        }
      `,
        errors: [
          {
            messageId: 'floating',
            line: 4,
            column: 8,
            endLine: 4,
            endColumn: 26,
          },
        ],
      },
      {
        name: 'promises that may be rejected, of a function by its name',
        code: dedent`
          declare function subscribe(topic: string, listener: (error?: Error) => void): void;
          export function f(topics: string[], show: () => void) {
            const heard = (topic: string) =>
              new Promise<void>((resolve, reject) => {
                subscribe(topic, error => error ? reject(error) : resolve());
              });
            Promise.all(topics.map(heard)).then(show);
          }
        `,
        errors: [
          {
            messageId: 'floating',
            line: 7,
            column: 3,
            endLine: 7,
            endColumn: 14,
          },
        ],
      },
      {
        name: 'a function that maps by itself',
        code: dedent`
          interface Topic { readonly topics: Topic[] }
          export function f(topics: Topic[], show: () => void) {
            const heard = ({ topics }: Topic): Promise<void>[] => topics.map(heard);
            Promise.all(topics.map(heard)).then(show);
          }
        `,
        errors: [
          {
            messageId: 'floating',
            line: 4,
            column: 3,
            endLine: 4,
            endColumn: 14,
          },
        ],
      },
      {
        name: 'tasks that have something done with what has failed',
        code: dedent`
          declare function load(topic: string): Promise<void>;
          declare function report(topic: string, error: unknown): Promise<void>;
          export function f(topics: string[]) {
            void Promise.all(topics.map(async topic => {
              try {
                await load(topic);
              } catch (error) {
                await report(topic, error);
              }
            }));
          }
        `,
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
      {
        name: 'a list of which one element does not handle its failure',
        code: dedent`
        declare function plain(id: string): Promise<string>;
        declare function log(value: unknown): void;
        export function f() {
          const loaded = Promise.all([plain("a").catch(log), plain("b")]).then(() => undefined);
          void Promise.all([loaded]);
        }
      `,
        errors: [
          {
            messageId: 'floating',
            line: 5,
            column: 8,
            endLine: 5,
            endColumn: 19,
          },
        ],
      },
      {
        name: 'a continuation that goes on with what may reject',
        code: dedent`
        declare function plain(id: string): Promise<string>;
        declare function log(value: unknown): void;
        export function f(other: Promise<string>) {
          const loaded = plain("a").catch(log).then(() => other);
          const known = Promise.resolve(other);
          void Promise.all([loaded, known]);
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
    ],
  },
);
