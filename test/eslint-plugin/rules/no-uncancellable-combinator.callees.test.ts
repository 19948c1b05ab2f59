import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

const get = dedent`
  async function get(url: string, init?: RequestInit) {
    try {
      return await fetch(url, init);
    } catch {
      return null;
    }
  }
`;

const hooks = dedent`
  declare function useCallback<T extends (...args: never[]) => unknown>(callback: T): T;
  declare function useState<T>(initial: T): [T, (value: T) => void];
  declare function useEffect(effect: () => void): void;
`;

ruleTester.run(
  'no-uncancellable-combinator',
  ruleOf('no-uncancellable-combinator'),
  {
    valid: [
      {
        name: 'listeners that are registered',
        code: dedent`
        interface Target { addEventListener(name: string, listener: () => void, options?: { signal?: AbortSignal }): Promise<void> }
        declare function open(): Promise<void>;
        export async function f(target: Target, listener: () => void) {
          await Promise.all([open(), target.addEventListener("x", listener), target.addEventListener("y", listener)]);
        }
      `,
      },
      {
        name: 'a function that takes every failure for an answer',
        code: dedent`
          ${get}
          export async function f(urls: string[]) {
            return await Promise.all(urls.map(async url => await get(url)));
          }
        `,
      },
      {
        name: 'one beside which nothing fails',
        code: dedent`
          ${get}
          export async function f() {
            return await Promise.all([fetch("x"), get("y")]);
          }
        `,
      },
      {
        name: 'one that nothing waits for',
        code: dedent`
          ${get}
          export function f(urls: string[]) {
            void Promise.all(urls.map(url => get(url)));
          }
        `,
      },
      {
        name: 'a function that does before only what cannot fail',
        code: dedent`
          ${hooks}
          export function usePosts(known: { id: string; name?: string }[]) {
            const [names, setNames] = useState(new Map<string, string>());
            const load = useCallback(async (url: string) => {
              if (names.size === 0) setNames(new Map(known.map(each => [each.id, each.name ?? each.id])));
              console.log(url);
              const controller = new AbortController();
              try {
                await fetch(url, { signal: controller.signal });
              } catch (error) {
                console.error(error);
              } finally {
                setNames(names);
              }
            });
            useEffect(() => {
              void Promise.all([load("x"), load("y")]);
            });
          }
        `,
      },
      {
        name: 'a request beside a show of progress, which only pauses and sets a state',
        code: dedent`
          ${hooks}
          export function useSaving(url: string, steps: string[]) {
            const [step, setStep] = useState("");
            const show = async () => {
              for (const each of steps) {
                await new Promise(resolve => setTimeout(resolve, 300));
                setStep(each);
              }
            };
            const save = useCallback(async () => {
              await Promise.all([fetch(url, { method: "POST" }), show()]);
            });
            return { save, step };
          }
        `,
      },
      {
        name: 'a mapper that returns nothing',
        code: dedent`
          declare const cache: { remove(id: string): void };
          export function f(ids: string[]) {
            void Promise.all(ids.map(id => cache.remove(id))).then(() => {
              console.log("done");
            });
            void Promise.all(ids.map(id => { cache.remove(id); return; }));
          }
        `,
      },
      {
        name: 'a mapper that returns nothing, in a task',
        code: dedent`
          import { Group } from 'errgroup';
          declare const cache: { remove(id: string): void };
          export function f(group: Group, ids: string[]) {
            group.go(async () => {
              await Promise.all(ids.map(id => cache.remove(id)));
            });
          }
        `,
      },
      {
        name: 'the two ends of a stream',
        code: dedent`
          declare function put(body: ReadableStream): Promise<void>;
          export async function f(body: ReadableStream) {
            const { readable, writable } = new TransformStream();
            const other = new TransformStream();
            await Promise.all([put(readable), body.pipeTo(writable)]);
            await Promise.all([put(other.readable), body.pipeTo(other.writable)]);
          }
        `,
      },
    ],
    invalid: [
      {
        name: 'functions that do before what may fail',
        code: dedent`
          ${hooks}
          declare function check(url: string): void;
          declare const trim: (url: string) => string;
          export function usePosts(urls: string[]) {
            const [read] = useState(trim);
            const load = useCallback(async (url: string) => {
              check(url);
              try {
                await fetch(url);
              } catch {}
            });
            const loadTrimmed = useCallback(async (url: string) => {
              const trimmed = read(url);
              try {
                await fetch(trimmed);
              } catch {}
            });
            const loadAll = useCallback(async (url: string) => {
              urls.forEach(each => check(each));
              for await (const each of urls) console.log(each);
              try {
                await fetch(url);
              } catch {}
            });
            useEffect(() => {
              void Promise.all([load("x")]);
              void Promise.all([loadTrimmed("x")]);
              void Promise.all([loadAll("x")]);
            });
          }
        `,
        errors: [
          {
            messageId: 'floating',
            line: 28,
            column: 10,
            endLine: 28,
            endColumn: 21,
          },
          {
            messageId: 'floating',
            line: 29,
            column: 10,
            endLine: 29,
            endColumn: 21,
          },
          {
            messageId: 'floating',
            line: 30,
            column: 10,
            endLine: 30,
            endColumn: 21,
          },
        ],
      },
      {
        name: 'a function whose catch throws, or that does more than it catches',
        code: dedent`
          async function first(url: string, init?: RequestInit) {
            try {
              return await fetch(url, init);
            } catch (error) {
              if (error instanceof TypeError) return null;
              throw error;
            }
          }
          async function second(url: string, init?: RequestInit) {
            const request = new Request(url, init);
            try {
              return await fetch(request, init);
            } catch {
              return null;
            }
          }
          export async function f(urls: string[]) {
            await Promise.all(urls.map(async url => await first(url)));
            await Promise.all(urls.map(async url => await second(url)));
          }
        `,
        errors: [
          {
            messageId: 'uncancellable',
            line: 18,
            column: 9,
            endLine: 18,
            endColumn: 20,
            suggestions: [
              {
                messageId: 'useMap',
                output: dedent`
        import { map } from 'errgroup';

        async function first(url: string, init?: RequestInit) {
          try {
            return await fetch(url, init);
          } catch (error) {
            if (error instanceof TypeError) return null;
            throw error;
          }
        }
        async function second(url: string, init?: RequestInit) {
          const request = new Request(url, init);
          try {
            return await fetch(request, init);
          } catch {
            return null;
          }
        }
        export async function f(urls: string[]) {
          await map(urls, async (url, signal) => await first(url, { signal }), { limit: 16 });
          await Promise.all(urls.map(async url => await second(url)));
        }
`,
              },
            ],
          },
          {
            messageId: 'uncancellable',
            line: 19,
            column: 9,
            endLine: 19,
            endColumn: 20,
            suggestions: [
              {
                messageId: 'useMap',
                output: dedent`
        import { map } from 'errgroup';

        async function first(url: string, init?: RequestInit) {
          try {
            return await fetch(url, init);
          } catch (error) {
            if (error instanceof TypeError) return null;
            throw error;
          }
        }
        async function second(url: string, init?: RequestInit) {
          const request = new Request(url, init);
          try {
            return await fetch(request, init);
          } catch {
            return null;
          }
        }
        export async function f(urls: string[]) {
          await Promise.all(urls.map(async url => await first(url)));
          await map(urls, async (url, signal) => await second(url, { signal }), { limit: 16 });
        }
`,
              },
            ],
          },
        ],
      },
      {
        name: 'a method that another may take the place of',
        code: dedent`
          export class Client {
            async get(url: string, init?: RequestInit) {
              try {
                return await fetch(url, init);
              } catch {
                return null;
              }
            }
            async all(urls: string[]) {
              return await Promise.all(urls.map(async url => await this.get(url)));
            }
          }
        `,
        errors: [
          {
            messageId: 'uncancellable',
            line: 10,
            column: 18,
            endLine: 10,
            endColumn: 29,
            suggestions: [
              {
                messageId: 'useMap',
                output: dedent`
        import { map } from 'errgroup';

        export class Client {
          async get(url: string, init?: RequestInit) {
            try {
              return await fetch(url, init);
            } catch {
              return null;
            }
          }
          async all(urls: string[]) {
            return await map(urls, async (url, signal) => await this.get(url, { signal }), { limit: 16 });
          }
        }
`,
              },
            ],
          },
        ],
      },
      {
        name: 'a mapper that returns something now and then',
        code: dedent`
          declare function load(id: string): Promise<string>;
          export function f(ids: string[]) {
            void Promise.all(ids.map(id => {
              if (id === "") return;
              return load(id);
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
        name: 'a pipe into something else',
        code: dedent`
          export async function f(body: ReadableStream, file: WritableStream) {
            await Promise.all([fetch("x"), body.pipeTo(file)]);
          }
        `,
        errors: [
          {
            messageId: 'uncancellable',
            line: 2,
            column: 9,
            endLine: 2,
            endColumn: 20,
            suggestions: [
              {
                messageId: 'useTasks',
                output: dedent`
        import { all } from 'errgroup';

        export async function f(body: ReadableStream, file: WritableStream) {
          await all([signal => fetch("x", { signal }), signal => body.pipeTo(file, { signal })]);
        }
`,
              },
            ],
          },
        ],
      },
      {
        name: 'a call whose options have to say more than the signal',
        code: dedent`
          declare function ping(options?: { mode: string; signal?: AbortSignal }): Promise<boolean>;
          export async function f() {
            await Promise.all([ping(), fetch("x")]);
          }
        `,
        errors: [
          {
            messageId: 'uncancellable',
            line: 3,
            column: 9,
            endLine: 3,
            endColumn: 20,
          },
        ],
      },
      {
        name: 'calls that take options before their callback',
        code: dedent`
          export async function f(work: () => Promise<void>) {
            await Promise.all([navigator.locks.request("a", work), fetch("x")]);
          }
        `,
        errors: [
          {
            messageId: 'uncancellable',
            line: 2,
            column: 9,
            endLine: 2,
            endColumn: 20,
            suggestions: [
              {
                messageId: 'useTasks',
                output: dedent`
        import { all } from 'errgroup';

        export async function f(work: () => Promise<void>) {
          await all([signal => navigator.locks.request("a", { signal }, work), signal => fetch("x", { signal })]);
        }
`,
              },
            ],
          },
        ],
      },
    ],
  },
);
