import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-unbounded-fanout', ruleOf('no-unbounded-fanout'), {
  valid: [
    {
      name: 'a list that is written out, with another behind it',
      code: dedent`
        export async function f() {
          const hosts = ["a.example.com", "b.example.com"];
          return await Promise.all(hosts.concat(["c.example.com"]).map(host => fetch(\`https://\${host}\`)));
        }
      `,
    },
    {
      name: 'a set that is written out, as a list',
      code: dedent`
        export async function f() {
          const hosts = new Set(["a.example.com", "b.example.com"]);
          return await Promise.all(Array.from(hosts).map(host => fetch(\`https://\${host}\`)));
        }
      `,
    },
    {
      name: 'the values of an object that is written out there',
      code: dedent`
        export async function f() {
          return await Promise.all(Object.values({ a: "https://a.example.com", b: "https://b.example.com" }).map(url => fetch(url)));
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a list that is written out, with a given one behind it',
      code: dedent`
        export async function f(more: string[]) {
          const hosts = ["a.example.com", "b.example.com"];
          return await Promise.all(hosts.concat(more).map(host => fetch(\`https://\${host}\`)));
        }
      `,
      errors: [
        {
          messageId: 'everyElement',
          line: 3,
          column: 16,
          endLine: 3,
          endColumn: 27,
          suggestions: [
            {
              messageId: 'useMap',
              output: dedent`
                import { map } from 'errgroup';

                export async function f(more: string[]) {
                  const hosts = ["a.example.com", "b.example.com"];
                  return await map(hosts.concat(more), (host, signal) => fetch(\`https://\${host}\`, { signal }), { limit: 16 });
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
