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
        name: 'tasks that do something in place of what has failed, and wait for nothing',
        code: dedent`
          declare const files: { stat?(path: string): Promise<{ isFile: boolean }> };
          declare function drop(path: string): void;
          declare function isMissing(error: unknown): boolean;
          export function f(paths: string[]) {
            let isOpen = true;
            void Promise.all(paths.map(async path => {
              try {
                const stat = await files.stat?.(path);
                if (isOpen && stat && !stat.isFile) drop(path);
              } catch (error) {
                if (isOpen && isMissing(error)) drop(path);
              }
            }));
            return () => { isOpen = false; };
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
      {
        name: 'tasks that compute beside what they catch',
        code: dedent`
          declare function read(path: string): Promise<string>;
          const normal = (path: string) => path.replace(/x/g, "/");
          function nameOf(path: string): string {
            return normal(path).split("/").pop() ?? path;
          }
          export function f(paths: string[], show: (texts: string[]) => void) {
            Promise.all(paths.map(async path => {
              const name = nameOf(path.replace(/^a/, ""));
              try { return await read(name); } catch { return ""; }
            })).then(show);
          }
        `,
      },
      {
        name: 'functions whose promise handles its own failure',
        code: dedent`
          declare function plain(id: string): Promise<string> | undefined;
          declare function log(value: unknown): void;
          const remove = (id: string) => {
            try {
              const removal = plain(id);
              if (removal) return removal.catch(error => { log(error); });
              return Promise.resolve();
            } catch (error) {
              log(error);
              return Promise.resolve();
            }
          };
          export function f(show: () => void) {
            Promise.all([remove("a"), remove("b")]).finally(show);
          }
        `,
      },
      {
        name: 'requests of a function that gives nothing in place of its failure',
        code: dedent`
          const load = (url: string) => fetch(url).catch(() => null);
          export async function f() {
            return await Promise.all([load("/a"), load("/b")]);
          }
        `,
      },
    ],
    invalid: [
      {
        name: 'tasks that parse beside what they catch',
        code: dedent`
          declare function read(path: string): Promise<string>;
          function nameOf(path: string): string { return JSON.parse(path) as string; }
          export function f(paths: string[], show: (texts: string[]) => void) {
            Promise.all(paths.map(async path => {
              const name = nameOf(path);
              try { return await read(name); } catch { return ""; }
            })).then(show);
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
        name: 'tasks that check beside what they catch',
        code: dedent`
          declare function read(path: string): Promise<string>;
          function nameOf(path: string): string { if (!path) throw new Error("empty"); return path; }
          export function f(paths: string[], show: (texts: string[]) => void) {
            Promise.all(paths.map(async path => {
              const name = nameOf(path);
              try { return await read(name); } catch { return ""; }
            })).then(show);
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
        name: 'functions that try again when they have failed',
        code: dedent`
          declare function plain(id: string): Promise<string>;
          declare function log(value: unknown): Promise<void>;
          const remove = (id: string) => plain(id).catch(() => plain("x"));
          export function f() {
            void Promise.all([remove("a"), remove("b")]);
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
        name: 'functions that fail with an error of their own',
        code: dedent`
          declare function plain(id: string): Promise<string>;
          declare function log(value: unknown): Promise<void>;
          const remove = (id: string) => plain(id).catch(() => { throw new Error(id); });
          export function f() {
            void Promise.all([remove("a"), remove("b")]);
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
        name: 'functions that wait while they handle their failure',
        code: dedent`
          declare function plain(id: string): Promise<string>;
          declare function log(value: unknown): Promise<void>;
          const remove = (id: string) => plain(id).catch(async error => { await log(error); });
          export function f() {
            void Promise.all([remove("a"), remove("b")]);
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
        name: 'functions that go on when they have handled their failure',
        code: dedent`
          declare function plain(id: string): Promise<string>;
          declare function log(value: unknown): Promise<void>;
          const remove = (id: string) => plain(id).catch(() => "").then(() => plain("x"));
          export function f() {
            void Promise.all([remove("a"), remove("b")]);
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
        name: 'tasks that throw what they have caught on, by a function that does so',
        code: dedent`
          declare function load(url: string): Promise<void>;
          declare function fail(url: string, error: unknown): never;
          export function f(urls: string[]) {
            void Promise.all(urls.map(async url => {
              try {
                await load(url);
              } catch (error) {
                fail(url, error);
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
