import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('require-parent-signal', ruleOf('require-parent-signal'), {
  valid: [
    // An abort listener ends what each of the tasks works on.
    {
      name: 'the output of a process that is killed',
      code: dedent`
        import { all } from 'errgroup';
        declare function collect(stream: unknown): Promise<string>;
        declare function spawn(file: string): { kill(): void; stdout: unknown; stderr: unknown; exit: Promise<number>; pid: number };
        export async function f(file: string, url: string, signal: AbortSignal) {
          const child = spawn(file);
          signal.addEventListener('abort', () => child.kill(), { once: true });
          return all([() => collect(child.stdout), () => collect(child.stderr), () => child.exit]);
        }
      `,
    },
    {
      name: 'a listener that calls a function to kill it',
      code: dedent`
        import { all } from 'errgroup';
        declare function collect(stream: unknown): Promise<string>;
        declare function spawn(file: string): { kill(): void; stdout: unknown; stderr: unknown; exit: Promise<number>; pid: number };
        export async function f(file: string, url: string, signal: AbortSignal) {
          const child = spawn(file);
          const end = () => child.kill();
          const onAbort = () => {
            end();
          };
          signal.addEventListener('abort', onAbort);
          try {
            return await all([() => collect(child.stdout), () => child.exit]);
          } finally {
            signal.removeEventListener('abort', onAbort);
          }
        }
      `,
    },
    {
      name: 'the tasks of a `Group`',
      code: dedent`
        import { Group } from 'errgroup';
        declare function collect(stream: unknown): Promise<string>;
        declare function spawn(file: string): { kill(): void; stdout: unknown; stderr: unknown; exit: Promise<number>; pid: number };
        export async function f(file: string, url: string, signal: AbortSignal) {
          const child = spawn(file);
          signal.addEventListener('abort', () => child.kill(), { once: true });
          await using group = new Group();
          const out = group.go(() => collect(child.stdout));
          group.go(() => collect(child.stderr));
          (await group.wait()).orThrow();
          return out.value;
        }
      `,
    },
    {
      name: 'the tasks of a body',
      code: dedent`
        import { withGroup } from 'errgroup';
        declare function collect(stream: unknown): Promise<string>;
        declare function spawn(file: string): { kill(): void; stdout: unknown; stderr: unknown; exit: Promise<number>; pid: number };
        export async function f(file: string, url: string, signal: AbortSignal) {
          const child = spawn(file);
          signal.addEventListener('abort', () => child.kill(), { once: true });
          return withGroup(async group => {
            group.go(() => collect(child.stderr));
            return group.go(() => collect(child.stdout)).promise;
          });
        }
      `,
    },
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
  ],
  invalid: [
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
    // It goes on.
    {
      name: 'a task that works on something else',
      code: dedent`
        import { all } from 'errgroup';
        declare function collect(stream: unknown): Promise<string>;
        declare function spawn(file: string): { kill(): void; stdout: unknown; stderr: unknown; exit: Promise<number>; pid: number };
        export async function f(file: string, url: string, signal: AbortSignal) {
          const child = spawn(file);
          signal.addEventListener('abort', () => child.kill(), { once: true });
          return all([() => collect(child.stdout), own => fetch(url, { signal: own })]);
        }
      `,
      errors: [
        {
          messageId: 'missingParent',
          line: 7,
          column: 10,
          endLine: 7,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                import { all } from 'errgroup';
                declare function collect(stream: unknown): Promise<string>;
                declare function spawn(file: string): { kill(): void; stdout: unknown; stderr: unknown; exit: Promise<number>; pid: number };
                export async function f(file: string, url: string, signal: AbortSignal) {
                  const child = spawn(file);
                  signal.addEventListener('abort', () => child.kill(), { once: true });
                  return all([() => collect(child.stdout), own => fetch(url, { signal: own })], { signal });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a listener that ends nothing',
      code: dedent`
        import { all } from 'errgroup';
        declare function collect(stream: unknown): Promise<string>;
        declare function spawn(file: string): { kill(): void; stdout: unknown; stderr: unknown; exit: Promise<number>; pid: number };
        export async function f(file: string, url: string, signal: AbortSignal) {
          const child = spawn(file);
          signal.addEventListener('abort', () => console.log(child.pid), { once: true });
          return all([() => collect(child.stdout), () => collect(child.stderr)]);
        }
      `,
      errors: [
        {
          messageId: 'missingParent',
          line: 7,
          column: 10,
          endLine: 7,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                import { all } from 'errgroup';
                declare function collect(stream: unknown): Promise<string>;
                declare function spawn(file: string): { kill(): void; stdout: unknown; stderr: unknown; exit: Promise<number>; pid: number };
                export async function f(file: string, url: string, signal: AbortSignal) {
                  const child = spawn(file);
                  signal.addEventListener('abort', () => console.log(child.pid), { once: true });
                  return all([() => collect(child.stdout), () => collect(child.stderr)], { signal });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a `Group` with a task that works on something else',
      code: dedent`
        import { Group } from 'errgroup';
        declare function collect(stream: unknown): Promise<string>;
        declare function spawn(file: string): { kill(): void; stdout: unknown; stderr: unknown; exit: Promise<number>; pid: number };
        export async function f(file: string, url: string, signal: AbortSignal) {
          const child = spawn(file);
          signal.addEventListener('abort', () => child.kill(), { once: true });
          await using group = new Group();
          group.go(() => collect(child.stdout));
          group.go(own => fetch(url, { signal: own }));
          (await group.wait()).orThrow();
        }
      `,
      errors: [
        {
          messageId: 'missingParent',
          line: 7,
          column: 27,
          endLine: 7,
          endColumn: 32,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                import { Group } from 'errgroup';
                declare function collect(stream: unknown): Promise<string>;
                declare function spawn(file: string): { kill(): void; stdout: unknown; stderr: unknown; exit: Promise<number>; pid: number };
                export async function f(file: string, url: string, signal: AbortSignal) {
                  const child = spawn(file);
                  signal.addEventListener('abort', () => child.kill(), { once: true });
                  await using group = new Group({ signal });
                  group.go(() => collect(child.stdout));
                  group.go(own => fetch(url, { signal: own }));
                  (await group.wait()).orThrow();
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a `Group` without a task',
      code: dedent`
        import { Group } from 'errgroup';
        declare function collect(stream: unknown): Promise<string>;
        declare function spawn(file: string): { kill(): void; stdout: unknown; stderr: unknown; exit: Promise<number>; pid: number };
        export async function f(file: string, url: string, signal: AbortSignal) {
          const child = spawn(file);
          signal.addEventListener('abort', () => child.kill(), { once: true });
          await using group = new Group();
          (await group.wait()).orThrow();
          return child.exit;
        }
      `,
      errors: [
        {
          messageId: 'missingParent',
          line: 7,
          column: 27,
          endLine: 7,
          endColumn: 32,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                import { Group } from 'errgroup';
                declare function collect(stream: unknown): Promise<string>;
                declare function spawn(file: string): { kill(): void; stdout: unknown; stderr: unknown; exit: Promise<number>; pid: number };
                export async function f(file: string, url: string, signal: AbortSignal) {
                  const child = spawn(file);
                  signal.addEventListener('abort', () => child.kill(), { once: true });
                  await using group = new Group({ signal });
                  (await group.wait()).orThrow();
                  return child.exit;
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
