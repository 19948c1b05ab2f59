// Cases one step away from those that a condition of the rule is there for.
import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('require-wait', ruleOf('require-wait'), {
  valid: [
    {
      name: 'a loop that nothing but its break ends, behind the wait',
      code: dedent`
        import { Group } from "errgroup";
        declare function load(id: string): Promise<string>;
        declare const isOver: boolean;
        export async function f() {
          const group = new Group();
          group.go(() => load("a"));
          for (;;) {
            if (isOver) {
              await group.wait();
              break;
            }
          }
          return "b";
        }
      `,
    },
    {
      name: 'a helper that waits, and may throw behind that',
      code: dedent`
        import { Group } from "errgroup";
        declare function load(id: string): Promise<string>;
        declare function parse(text: string): void;
        export async function f() {
          const group = new Group();
          group.go(() => load("a"));
          const finish = () => group.wait().then(() => parse("a"));
          return await finish();
        }
      `,
      options: [{ mayThrow: true }],
    },
  ],
  invalid: [
    {
      name: 'a group in a catch that is left before its wait',
      code: dedent`
        import { Group } from "errgroup";
        declare function load(id: string): Promise<string>;
        declare const isOver: boolean;
        export async function f() {
          try {
            await load("a");
          } catch {
            const group = new Group();
            group.go(() => load("b"));
            if (isOver) return;
            await group.wait();
          }
        }
      `,
      errors: [
        {
          messageId: 'leftEarly',
          line: 10,
          column: 17,
          endLine: 10,
          endColumn: 24,
          suggestions: [
            {
              messageId: 'awaitUsing',
              output: dedent`
            import { Group } from "errgroup";
            declare function load(id: string): Promise<string>;
            declare const isOver: boolean;
            export async function f() {
              try {
                await load("a");
              } catch {
                await using group = new Group();
                group.go(() => load("b"));
                if (isOver) return;
                await group.wait();
              }
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'a method that runs a callback, and may throw',
      code: dedent`
        import { Group } from "errgroup";
        declare const db: { transaction(run: () => void): void };
        declare function load(id: string): Promise<string>;
        export async function f() {
          const group = new Group();
          group.go(() => load("a"));
          db.transaction(() => {});
          return await group.wait();
        }
      `,
      options: [{ mayThrow: true }],
      errors: [
        {
          messageId: 'mayThrow',
          line: 7,
          column: 3,
          endLine: 7,
          endColumn: 27,
          suggestions: [
            {
              messageId: 'awaitUsing',
              output: dedent`
            import { Group } from "errgroup";
            declare const db: { transaction(run: () => void): void };
            declare function load(id: string): Promise<string>;
            export async function f() {
              await using group = new Group();
              group.go(() => load("a"));
              db.transaction(() => {});
              return await group.wait();
            }
          `,
            },
          ],
        },
      ],
    },
  ],
});
