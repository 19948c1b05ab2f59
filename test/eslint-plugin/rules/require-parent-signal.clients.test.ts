import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('require-parent-signal', ruleOf('require-parent-signal'), {
  valid: [
    // A client has gone, for which it is to be done whole all the same.
    {
      name: 'a task that writes',
      code: dedent`
        import { map } from 'errgroup';
        declare function upsertRow(id: string, body: string): Promise<void>;
        declare function readRow(id: string): Promise<string>;
        export async function f(request: Request, ids: string[]) {
          const body = await request.text();
          const rows = await map(ids, id => upsertRow(id, body));
          return rows.length;
        }
      `,
    },
    {
      name: 'a task of a `Group` that writes',
      code: dedent`
        import { Group } from 'errgroup';
        declare function upsertRow(id: string, body: string): Promise<void>;
        declare function readRow(id: string): Promise<string>;
        export async function f(request: Request, ids: string[]) {
          const body = await request.text();
          await using group = new Group();
          for (const id of ids) group.go(() => upsertRow(id, body));
          (await group.wait()).orThrow();
        }
      `,
    },
    {
      name: 'tasks whose values nobody takes',
      code: dedent`
        import { map } from 'errgroup';
        declare function upsertRow(id: string, body: string): Promise<void>;
        declare function readRow(id: string): Promise<string>;
        export async function f(request: Request, ids: string[]) {
          await map(ids, id => readRow(\`\${request.url}/\${id}\`));
        }
      `,
    },
    {
      name: 'a task that writes, of a handler that is given a context',
      code: dedent`
        import { map } from 'errgroup';
        declare function upsertRow(id: string, body: string): Promise<void>;
        declare function readRow(id: string): Promise<string>;
        export async function f(context: { req: { raw: Request } }, ids: string[]) {
          const body = await context.req.raw.text();
          const rows = await map(ids, id => upsertRow(id, body));
          return rows.length;
        }
      `,
    },
    {
      name: 'what is read in a transaction',
      code: dedent`
        import { all } from 'errgroup';
        declare function readRow(id: string): Promise<string>;
        declare function check(rows: string[]): Promise<boolean>;
        declare const db: { transaction<T>(body: () => Promise<T>): Promise<T> };
        export async function f(request: Request, one: string, other: string) {
          const body = await request.text();
          return db.transaction(async () => {
            const rows = await all([() => readRow(one), () => readRow(other)]);
            return check([...rows, body]);
          });
        }
      `,
    },
    {
      name: 'what is read on the way to a write',
      code: dedent`
        import { all } from 'errgroup';
        declare function readRow(id: string): Promise<string>;
        declare function upsertRow(id: string, body: string, signal?: AbortSignal): Promise<void>;
        export async function f(request: Request, id: string, other: string) {
          const body = await request.text();
          const [row, next] = await all([() => readRow(id), () => readRow(other)]);
          await upsertRow(id, \`\${row} \${next} \${body}\`);
        }
      `,
    },
    // No task could take the signal in the context of a handler.
    {
      name: 'tasks that take no signal, in a handler',
      code: dedent`
        import { all } from 'errgroup';
        declare function upsertRow(id: string, body: string): Promise<void>;
        declare function readRow(id: string): Promise<string>;
        export async function f(context: { req: { raw: Request } }, ids: string[]) {
          await context.req.raw.text();
          return all(ids.map(id => () => readRow(id)));
        }
      `,
    },
  ],
  invalid: [
    // Nothing is written.
    {
      name: 'what is read for the answer',
      code: dedent`
        import { all } from 'errgroup';
        declare function readRow(id: string): Promise<string>;
        export async function f(request: Request, id: string, other: string) {
          const body = await request.text();
          const [row, next] = await all([() => readRow(id), () => readRow(other)]);
          return new Response(\`\${row} \${next} \${body}\`);
        }
      `,
      errors: [
        {
          messageId: 'missingParent',
          line: 5,
          column: 29,
          endLine: 5,
          endColumn: 32,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                import { all } from 'errgroup';
                declare function readRow(id: string): Promise<string>;
                export async function f(request: Request, id: string, other: string) {
                  const body = await request.text();
                  const [row, next] = await all([() => readRow(id), () => readRow(other)], { signal: request.signal });
                  return new Response(\`\${row} \${next} \${body}\`);
                }
              `,
            },
          ],
        },
      ],
    },
    // A task could take the signal in the context of a handler.
    {
      name: 'a task that takes its signal, in a handler',
      code: dedent`
        import { all } from 'errgroup';
        declare function upsertRow(id: string, body: string): Promise<void>;
        declare function readRow(id: string): Promise<string>;
        export async function f(context: { req: { raw: Request } }, ids: string[]) {
          await context.req.raw.text();
          return all(ids.map(id => async signal => {
            signal.throwIfAborted();
            return readRow(id);
          }));
        }
      `,
      errors: [
        {
          messageId: 'missingParent',
          line: 6,
          column: 10,
          endLine: 6,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                import { all } from 'errgroup';
                declare function upsertRow(id: string, body: string): Promise<void>;
                declare function readRow(id: string): Promise<string>;
                export async function f(context: { req: { raw: Request } }, ids: string[]) {
                  await context.req.raw.text();
                  return all(ids.map(id => async signal => {
                    signal.throwIfAborted();
                    return readRow(id);
                  }), { signal: context.req.raw.signal });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a task that calls what could take it, in a handler',
      code: dedent`
        import { all } from 'errgroup';
        declare function upsertRow(id: string, body: string): Promise<void>;
        declare function readRow(id: string): Promise<string>;
        export async function f(context: { req: { raw: Request } }, urls: string[]) {
          await context.req.raw.text();
          return all(urls.map(url => () => fetch(url)));
        }
      `,
      errors: [
        {
          messageId: 'missingParent',
          line: 6,
          column: 10,
          endLine: 6,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                import { all } from 'errgroup';
                declare function upsertRow(id: string, body: string): Promise<void>;
                declare function readRow(id: string): Promise<string>;
                export async function f(context: { req: { raw: Request } }, urls: string[]) {
                  await context.req.raw.text();
                  return all(urls.map(url => () => fetch(url)), { signal: context.req.raw.signal });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'tasks that take no signal, and one that is at hand',
      code: dedent`
        import { all } from 'errgroup';
        declare function upsertRow(id: string, body: string): Promise<void>;
        declare function readRow(id: string): Promise<string>;
        export async function f(ids: string[], signal: AbortSignal) {
          signal.throwIfAborted();
          return all(ids.map(id => () => readRow(id)));
        }
      `,
      errors: [
        {
          messageId: 'missingParent',
          line: 6,
          column: 10,
          endLine: 6,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                import { all } from 'errgroup';
                declare function upsertRow(id: string, body: string): Promise<void>;
                declare function readRow(id: string): Promise<string>;
                export async function f(ids: string[], signal: AbortSignal) {
                  signal.throwIfAborted();
                  return all(ids.map(id => () => readRow(id)), { signal });
                }
              `,
            },
          ],
        },
      ],
    },
    // What is made for an answer that nobody waits for.
    {
      name: 'tasks that read, for a client',
      code: dedent`
        import { map } from 'errgroup';
        declare function upsertRow(id: string, body: string): Promise<void>;
        declare function readRow(id: string): Promise<string>;
        export async function f(request: Request, ids: string[]) {
          return map(ids, id => readRow(\`\${request.url}/\${id}\`));
        }
      `,
      errors: [
        {
          messageId: 'missingParent',
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                import { map } from 'errgroup';
                declare function upsertRow(id: string, body: string): Promise<void>;
                declare function readRow(id: string): Promise<string>;
                export async function f(request: Request, ids: string[]) {
                  return map(ids, id => readRow(\`\${request.url}/\${id}\`), { signal: request.signal });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'tasks that write, and the signal of any caller',
      code: dedent`
        import { map } from 'errgroup';
        declare function upsertRow(id: string, body: string): Promise<void>;
        declare function readRow(id: string): Promise<string>;
        export async function f(ids: string[], body: string, signal: AbortSignal) {
          signal.throwIfAborted();
          const rows = await map(ids, id => upsertRow(id, body));
          return rows.length;
        }
      `,
      errors: [
        {
          messageId: 'missingParent',
          line: 6,
          column: 22,
          endLine: 6,
          endColumn: 25,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                import { map } from 'errgroup';
                declare function upsertRow(id: string, body: string): Promise<void>;
                declare function readRow(id: string): Promise<string>;
                export async function f(ids: string[], body: string, signal: AbortSignal) {
                  signal.throwIfAborted();
                  const rows = await map(ids, id => upsertRow(id, body), { signal });
                  return rows.length;
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
