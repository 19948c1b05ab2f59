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
    {
      name: 'a task that calls a function of the file, which works on it',
      code: dedent`
        import { all } from 'errgroup';
        declare function collect(stream: unknown): Promise<string>;
        declare function spawn(file: string): { kill(): void; stdout: unknown; stderr: unknown; exit: Promise<number>; pid: number };
        export async function f(file: string, url: string, signal: AbortSignal) {
          const child = spawn(file);
          signal.addEventListener('abort', () => child.kill(), { once: true });
          const drain = async () => {
            for (let i = 0; i < 3; i++) await collect(child.stdout);
          };
          return all([() => drain(), () => child.exit]);
        }
      `,
    },
    // The tasks end something.
    {
      name: 'tasks that close',
      code: dedent`
        import { all } from 'errgroup';
        declare const store: { close(): Promise<void> };
        declare const server: { stop(): Promise<void> };
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          return all([() => store.close(), async () => await server.stop().catch(() => undefined)]);
        }
      `,
    },
    // The abort ends the race.
    {
      name: 'a race with a promise that the abort settles',
      code: dedent`
        import { race } from 'errgroup';
        declare function readText(): Promise<string>;
        export async function f(signal: AbortSignal) {
          const aborted = new Promise<string>(resolve => {
            signal.addEventListener('abort', () => resolve('aborted'));
          });
          return race([() => readText(), () => aborted.then(text => text)]);
        }
      `,
    },
    {
      name: 'a race with a function that waits for the abort',
      code: dedent`
        import { race } from 'errgroup';
        declare function readText(): Promise<string>;
        export async function f(options: { signal: AbortSignal }) {
          const untilAbort = () =>
            new Promise<string>((_, reject) => {
              options.signal.addEventListener('abort', () => reject(new Error('aborted')), { once: true });
            });
          return race([() => readText(), () => untilAbort()]);
        }
      `,
    },
    // Nothing ever aborts the task around it.
    {
      name: 'a task of a map in which none can fail',
      code: dedent`
        import { all, map } from 'errgroup';
        declare function readText(url: string): Promise<string>;
        declare function readSize(url: string): Promise<number>;
        export const pages = (urls: string[]) =>
          map(urls, async url => {
            try {
              return await all([() => readText(url), () => readSize(url)]);
            } catch {
              return undefined;
            }
          });
      `,
    },
    // What they give is kept for those who ask next.
    {
      name: 'a promise that is kept in a variable of the code around',
      code: dedent`
        import { all } from 'errgroup';
        declare function readConfig(): Promise<string>;
        declare function openStore(): Promise<string>;
        let ready: Promise<string[]> | undefined;
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          ready ??= (async () => {
            const parts = await all([() => readConfig(), () => openStore()]);
            return parts;
          })();
          return ready;
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a race with a promise that another signal settles',
      code: dedent`
        import { race } from 'errgroup';
        declare function readText(): Promise<string>;
        export async function f(signal: AbortSignal, controller: { signal: { addEventListener(type: string, listener: () => void): void } }) {
          signal.throwIfAborted();
          const closed = new Promise<string>(resolve => {
            controller.signal.addEventListener('close', () => resolve('closed'));
          });
          return race([() => readText(), () => closed]);
        }
      `,
      errors: [
        {
          messageId: 'missingParent',
          line: 8,
          column: 10,
          endLine: 8,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                import { race } from 'errgroup';
                declare function readText(): Promise<string>;
                export async function f(signal: AbortSignal, controller: { signal: { addEventListener(type: string, listener: () => void): void } }) {
                  signal.throwIfAborted();
                  const closed = new Promise<string>(resolve => {
                    controller.signal.addEventListener('close', () => resolve('closed'));
                  });
                  return race([() => readText(), () => closed], { signal });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a task of a map that can fail',
      code: dedent`
        import { all, map } from 'errgroup';
        declare function readText(url: string): Promise<string>;
        declare function readSize(url: string): Promise<number>;
        export const pages = (urls: string[]) =>
          map(urls, async url => {
            const [text] = await all([() => readText(url), () => readSize(url)]);
            return text;
          });
      `,
      errors: [
        {
          messageId: 'untakenParent',
          line: 6,
          column: 26,
          endLine: 6,
          endColumn: 29,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
                import { all, map } from 'errgroup';
                declare function readText(url: string): Promise<string>;
                declare function readSize(url: string): Promise<number>;
                export const pages = (urls: string[]) =>
                  map(urls, async (url, signal) => {
                    const [text] = await all([() => readText(url), () => readSize(url)], { signal });
                    return text;
                  });
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a promise that is kept for this call alone',
      code: dedent`
        import { all } from 'errgroup';
        declare function readConfig(): Promise<string>;
        declare function openStore(): Promise<string>;
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          const ready = (async () => {
            const parts = await all([() => readConfig(), () => openStore()]);
            return parts;
          })();
          return ready;
        }
      `,
      errors: [
        {
          messageId: 'missingParent',
          line: 7,
          column: 25,
          endLine: 7,
          endColumn: 28,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                import { all } from 'errgroup';
                declare function readConfig(): Promise<string>;
                declare function openStore(): Promise<string>;
                export async function f(signal: AbortSignal) {
                  signal.throwIfAborted();
                  const ready = (async () => {
                    const parts = await all([() => readConfig(), () => openStore()], { signal });
                    return parts;
                  })();
                  return ready;
                }
              `,
            },
          ],
        },
      ],
    },
    // It goes on.
    {
      name: 'a task that closes, and one that does not',
      code: dedent`
        import { all } from 'errgroup';
        declare function upsertRow(id: string, body: string): Promise<void>;
        declare function readRow(id: string): Promise<string>;
        declare const store: { close(): Promise<void> };
        export async function f(id: string, signal: AbortSignal) {
          signal.throwIfAborted();
          return all([() => store.close(), () => readRow(id)]);
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
                declare function upsertRow(id: string, body: string): Promise<void>;
                declare function readRow(id: string): Promise<string>;
                declare const store: { close(): Promise<void> };
                export async function f(id: string, signal: AbortSignal) {
                  signal.throwIfAborted();
                  return all([() => store.close(), () => readRow(id)], { signal });
                }
              `,
            },
          ],
        },
      ],
    },
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
