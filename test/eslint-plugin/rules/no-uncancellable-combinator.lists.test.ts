import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run(
  'no-uncancellable-combinator',
  ruleOf('no-uncancellable-combinator'),
  {
    valid: [
      {
        name: 'tasks by a name, each of which takes its own failure',
        code: dedent`
        export function f(files: File[]) {
          const tasks = files.map(async file => {
            const form = new FormData();
            form.append("file", file);
            try {
              await fetch("/files", { method: "POST", body: form });
            } catch (error) {
              console.error(error);
            }
          });
          void Promise.all(tasks);
        }
      `,
      },
    ],
    invalid: [
      {
        name: 'floating tasks by a name, which may fail, and to which others may be added',
        code: dedent`
        export function f(urls: string[]) {
          const failing = urls.map(async url => {
            try {
              await fetch(url);
            } finally {
              console.log(url);
            }
          });
          void Promise.all(failing);
          const more = urls.map(async url => {
            try {
              await fetch(url);
            } catch (error) {
              console.error(error);
            }
          });
          more.push(fetch("/").then(() => {}));
          void Promise.all(more);
        }
      `,
        errors: [
          {
            messageId: 'floating',
            line: 9,
            column: 8,
            endLine: 9,
            endColumn: 19,
          },
          {
            messageId: 'floating',
            line: 18,
            column: 8,
            endLine: 18,
            endColumn: 19,
          },
        ],
      },
    ],
  },
);
