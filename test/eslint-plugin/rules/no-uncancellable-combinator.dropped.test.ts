import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run(
  'no-uncancellable-combinator',
  ruleOf('no-uncancellable-combinator'),
  {
    valid: [
      {
        name: 'allSettled after whose end something is done',
        code: dedent`
        declare function plain(id: string): Promise<string>;
        export function f(timer: number) {
          Promise.allSettled([plain("a")]).finally(() => clearTimeout(timer)).catch(() => {});
        }
      `,
      },
      {
        name: 'promises that were made elsewhere and take their own failure',
        code: dedent`
        export function f(ids: string[]) {
          const asked = fetch("/").then(response => response.ok).catch(() => false);
          const late = new Promise<boolean>(resolve => setTimeout(resolve, 10, false));
          void Promise.race([asked, late.finally(() => console.log("late"))]).then(console.log);
          const all = ids.map(id => fetch(id).then(({ ok }) => ok, () => false));
          void Promise.all(all).then(console.log);
        }
      `,
      },
      {
        name: 'a failure that is thrown away, where that is left alone',
        code: dedent`
        declare function plain(id: string): Promise<string>;
        export function f() {
          void Promise.all([plain("a"), fetch("/")]).catch(() => {});
        }
      `,
        options: [{ checkSwallowed: false }],
      },
      // What becomes of the combinator.
      {
        name: 'a combinator that is returned',
        code: dedent`
        declare function plain(id: string): Promise<string>;
        export function f() {
          return Promise.all([plain("a")]);
        }
      `,
      },
      {
        name: 'a combinator whose failure is handled',
        code: dedent`
        declare function plain(id: string): Promise<string>;
        declare function log(value: unknown): void;
        export function f() {
          Promise.all([plain("a")]).catch(log);
        }
      `,
      },
      {
        name: 'a failure handled by the second handler of then',
        code: dedent`
        declare function plain(id: string): Promise<string>;
        declare function log(value: unknown): void;
        Promise.all([plain("a")]).then(log, log);
      `,
      },
      {
        name: 'a failure handled further down the chain',
        code: dedent`
        declare function plain(id: string): Promise<string>;
        declare function log(value: unknown): void;
        void Promise.all([plain("a")]).then(log).catch(log).finally(() => {});
      `,
      },
      {
        name: 'a combinator that is awaited later',
        code: dedent`
        declare function plain(id: string): Promise<string>;
        const all = Promise.all([plain("a")]);
        await all;
      `,
      },
      {
        name: 'a combinator that is exported',
        code: dedent`
        declare function plain(id: string): Promise<string>;
        export const all = Promise.all([plain("a")]);
      `,
      },
      {
        name: 'a combinator that is exported by name',
        code: dedent`
        declare function plain(id: string): Promise<string>;
        const all = Promise.all([plain("a")]);
        export { all };
      `,
      },
      {
        name: 'a combinator that is passed on',
        code: dedent`
        declare function plain(id: string): Promise<string>;
        declare function log(value: unknown): void;
        log(Promise.all([plain("a")]));
      `,
      },
      {
        name: 'a combinator kept in a field',
        code: dedent`
        declare function plain(id: string): Promise<string>;
        export class Cache {
          readonly all = Promise.all([plain("a")]);
        }
      `,
      },
      {
        name: 'results of allSettled that are handled',
        code: dedent`
        declare function plain(id: string): Promise<string>;
        declare function log(value: unknown): void;
        Promise.allSettled([plain("a")]).then(log);
      `,
      },
      {
        name: 'elements that each handle their own failure',
        code: dedent`
        declare function plain(id: string): Promise<string>;
        declare function log(value: unknown): void;
        Promise.all([plain("a").catch(log), plain("b").catch(log)]);
      `,
      },
      {
        name: 'a combinator that settles a promise which is being made',
        code: dedent`
        declare function plain(id: string): Promise<string>;
        export const f = () => new Promise<void>(resolve => {
          Promise.all([plain("a")]).then(() => { resolve(); });
          setTimeout(resolve, 10);
        });
      `,
      },
      {
        name: 'a yielded combinator',
        code: dedent`
        declare function plain(id: string): Promise<string>;
        export function* f() {
          yield Promise.all([plain("a")]);
        }
      `,
      },
    ],
    invalid: [
      {
        name: 'a failure that nobody handles, where one thrown away is left alone',
        code: dedent`
        declare function plain(id: string): Promise<string>;
        export function f() {
          void Promise.all([plain("a")]);
        }
      `,
        options: [{ checkSwallowed: false }],
        errors: [
          {
            messageId: 'floating',
            data: { method: 'all' },
            line: 3,
            column: 8,
            endLine: 3,
            endColumn: 19,
          },
        ],
      },
      {
        name: 'floating allSettled, after whose end nothing is done',
        code: dedent`
        declare function plain(id: string): Promise<string>;
        export function f() {
          Promise.allSettled([plain("a")]).finally(() => {});
        }
      `,
        errors: [
          {
            messageId: 'floating',
            line: 3,
            column: 3,
            endLine: 3,
            endColumn: 21,
          },
        ],
      },
      {
        name: 'promises that were made elsewhere, one of which may reject',
        code: dedent`
        export function f() {
          const asked = fetch("/").then(response => response.ok);
          const late = new Promise<boolean>(resolve => setTimeout(resolve, 10, false));
          void Promise.race([asked, late]).then(console.log);
        }
      `,
        errors: [
          {
            messageId: 'floating',
            line: 4,
            column: 8,
            endLine: 4,
            endColumn: 20,
          },
        ],
      },
      {
        name: 'promises that were made elsewhere, with a handler that throws',
        code: dedent`
        export function f(ids: string[]) {
          const all = ids.map(id => fetch(id).catch(() => { throw new Error(id); }));
          void Promise.all(all);
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
        name: 'a promise that its executor may reject',
        code: dedent`
        export function f() {
          const late = new Promise<boolean>((resolve, reject) => setTimeout(reject, 10));
          void Promise.all([late]);
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
      // What becomes of the combinator.
      {
        name: 'floating',
        code: dedent`
        declare function plain(id: string): Promise<string>;
        export function f() {
          Promise.all([plain("a")]);
        }
      `,
        errors: [
          {
            messageId: 'floating',
            line: 3,
            column: 3,
            endLine: 3,
            endColumn: 14,
          },
        ],
      },
      {
        name: 'floating, with void',
        code: dedent`
        declare function plain(id: string): Promise<string>;
        void Promise.all([plain("a"), plain("b")]);
      `,
        errors: [
          {
            messageId: 'floating',
            line: 2,
            column: 6,
            endLine: 2,
            endColumn: 17,
          },
        ],
      },
      {
        name: 'floating, of a list that was made elsewhere',
        code: dedent`
        declare const tasks: Promise<void>[];
        void Promise.all(tasks).finally(() => {});
      `,
        errors: [
          {
            messageId: 'floating',
            line: 2,
            column: 6,
            endLine: 2,
            endColumn: 17,
          },
        ],
      },
      {
        name: 'floating, with a continuation that handles no failure',
        code: dedent`
        declare function plain(id: string): Promise<string>;
        declare function log(value: unknown): void;
        Promise.all([plain("a")]).then(log);
      `,
        errors: [
          {
            messageId: 'floating',
            line: 3,
            column: 1,
            endLine: 3,
            endColumn: 12,
          },
        ],
      },
      {
        name: 'floating, where a promise is being made that it does not settle',
        code: dedent`
        declare function plain(id: string): Promise<string>;
        export const f = () => new Promise<void>(resolve => {
          Promise.all([plain("a")]).then(() => { console.log(); });
          setTimeout(resolve, 10);
        });
      `,
        errors: [
          {
            messageId: 'floating',
            line: 3,
            column: 3,
            endLine: 3,
            endColumn: 14,
          },
        ],
      },
      {
        name: 'floating, behind a condition',
        code: dedent`
        declare function plain(id: string): Promise<string>;
        declare const isReady: boolean;
        isReady && Promise.all([plain("a")]);
      `,
        errors: [
          {
            messageId: 'floating',
            line: 3,
            column: 12,
            endLine: 3,
            endColumn: 23,
          },
        ],
      },
      {
        name: 'floating, in a branch',
        code: dedent`
        declare function plain(id: string): Promise<string>;
        declare const isReady: boolean;
        isReady ? Promise.all([plain("a")]) : undefined;
      `,
        errors: [
          {
            messageId: 'floating',
            line: 3,
            column: 11,
            endLine: 3,
            endColumn: 22,
          },
        ],
      },
      {
        name: 'floating, in a sequence',
        code: dedent`
        declare function plain(id: string): Promise<string>;
        declare function log(value: unknown): void;
        Promise.all([plain("a")]), log(1);
      `,
        errors: [
          {
            messageId: 'floating',
            line: 3,
            column: 1,
            endLine: 3,
            endColumn: 12,
          },
        ],
      },
      {
        name: 'floating allSettled',
        code: dedent`
        declare function plain(id: string): Promise<string>;
        export function f() {
          Promise.allSettled([plain("a")]);
        }
      `,
        errors: [
          {
            messageId: 'floating',
            line: 3,
            column: 3,
            endLine: 3,
            endColumn: 21,
          },
        ],
      },
      {
        name: 'assigned and never read',
        code: dedent`
        declare function plain(id: string): Promise<string>;
        export function f() {
          const p = Promise.all([plain("a")]);
        }
      `,
        errors: [
          {
            messageId: 'floating',
            line: 3,
            column: 13,
            endLine: 3,
            endColumn: 24,
          },
        ],
      },
      {
        name: 'assigned later and never read',
        code: dedent`
        declare function plain(id: string): Promise<string>;
        export function f() {
          let p;
          p = Promise.all([plain("a")]);
        }
      `,
        errors: [
          {
            messageId: 'floating',
            line: 4,
            column: 7,
            endLine: 4,
            endColumn: 18,
          },
        ],
      },
      {
        name: 'swallowed',
        code: dedent`
        declare function plain(id: string): Promise<string>;
        Promise.all([plain("a")]).catch(() => {});
      `,
        errors: [
          {
            messageId: 'swallowed',
            line: 2,
            column: 1,
            endLine: 2,
            endColumn: 12,
          },
        ],
      },
      {
        name: 'swallowed by a function that returns nothing',
        code: dedent`
        declare function plain(id: string): Promise<string>;
        Promise.all([plain("a")]).catch(() => undefined);
      `,
        errors: [
          {
            messageId: 'swallowed',
            line: 2,
            column: 1,
            endLine: 2,
            endColumn: 12,
          },
        ],
      },
      {
        name: 'swallowed by a named function',
        code: dedent`
        declare function plain(id: string): Promise<string>;
        function noop() {}
        void Promise.all([plain("a")]).catch(noop);
      `,
        errors: [
          {
            messageId: 'swallowed',
            line: 3,
            column: 6,
            endLine: 3,
            endColumn: 17,
          },
        ],
      },
    ],
  },
);
