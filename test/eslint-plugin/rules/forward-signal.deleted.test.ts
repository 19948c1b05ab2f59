import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'a server that the end of the function deletes',
      code: dedent`
        export async function f(job: { signal?: AbortSignal }) {
          let id: string | undefined;
          try {
            const made = await fetch("https://example.com/servers", { method: "POST" });
            const { server } = await made.json();
            id = server.id;
            await fetch("https://example.com/run", { signal: job.signal ?? null });
          } finally {
            await fetch(\`https://example.com/servers/\${id}\`, { method: "DELETE" });
          }
        }
      `,
    },
    {
      name: 'a machine that an abort deletes',
      code: dedent`
        export async function f(signal: AbortSignal) {
          const made = await fetch("https://example.com/machines", { method: "POST" });
          const machine = await made.json();
          const cleanUp = async () => {
            await fetch(\`https://example.com/machines/\${machine.id}\`, { method: "DELETE" });
          };
          signal.addEventListener("abort", () => void cleanUp(), { once: true });
          return machine;
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'what is made, where something else is deleted',
      code: dedent`
        export async function f(signal: AbortSignal, id: string) {
          const made = await fetch("https://example.com/servers", { method: "POST" });
          await fetch(\`https://example.com/servers/\${id}\`, { method: "DELETE", signal });
          return await made.json();
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 2,
          column: 22,
          endLine: 2,
          endColumn: 27,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                export async function f(signal: AbortSignal, id: string) {
                  const made = await fetch("https://example.com/servers", { method: "POST", signal });
                  await fetch(\`https://example.com/servers/\${id}\`, { method: "DELETE", signal });
                  return await made.json();
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'what is asked for before it is deleted',
      code: dedent`
        export async function f(signal: AbortSignal) {
          const found = await fetch("https://example.com/servers");
          const { id } = await found.json();
          await fetch(\`https://example.com/servers/\${id}\`, { method: "DELETE", signal });
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 2,
          column: 23,
          endLine: 2,
          endColumn: 28,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                export async function f(signal: AbortSignal) {
                  const found = await fetch("https://example.com/servers", { signal });
                  const { id } = await found.json();
                  await fetch(\`https://example.com/servers/\${id}\`, { method: "DELETE", signal });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'what is made, and not deleted',
      code: dedent`
        export async function f(signal: AbortSignal) {
          const made = await fetch("https://example.com/servers", { method: "POST" });
          const { id } = await made.json();
          const list: string[] = [];
          list[0] = id;
          await fetch(\`https://example.com/servers/\${id}\`, { signal });
          return list;
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 2,
          column: 22,
          endLine: 2,
          endColumn: 27,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                export async function f(signal: AbortSignal) {
                  const made = await fetch("https://example.com/servers", { method: "POST", signal });
                  const { id } = await made.json();
                  const list: string[] = [];
                  list[0] = id;
                  await fetch(\`https://example.com/servers/\${id}\`, { signal });
                  return list;
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
