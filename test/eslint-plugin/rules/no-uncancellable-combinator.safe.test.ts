import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

// Each on a line of its own without a space before it, which `dedent` would go by.
const declarations = [
  'declare function plain(id: string): Promise<string>;',
  'declare const image: { onload: () => void; onerror: () => void; src: string };',
  'interface Options { readonly throwOnError?: boolean }',
  'interface QueryClient { invalidateQueries(key: string, options?: Options): Promise<void>; fetchQuery(key: string): Promise<string>; }',
  'declare const queries: QueryClient;',
].join('\n');

const floating = (line: number, column = 8) => ({
  messageId: 'floating' as const,
  line,
  column,
  endLine: line,
  endColumn: column + 11,
});

ruleTester.run(
  'no-uncancellable-combinator',
  ruleOf('no-uncancellable-combinator'),
  {
    valid: [
      {
        name: 'a function by its name that gives a promise which only resolves',
        code: dedent`
          ${declarations}
          function load(src: string) {
            return new Promise<boolean>(resolve => {
              image.onload = () => resolve(true);
              image.src = src;
            });
          }
          export function f(ids: string[]) {
            void Promise.all(ids.map(load));
          }
        `,
      },
      {
        name: 'functions that wait for what cannot fail',
        code: dedent`
          ${declarations}
          function load(src: string) {
            return new Promise<boolean>(resolve => {
              image.onload = () => resolve(true);
              image.src = src;
            });
          }
          async function warm(src: string) {
            const timer = setTimeout(() => console.log("slow"), 1_000);
            const isLoaded = await load(src);
            clearTimeout(timer);
            return !isLoaded;
          }
          async function save(id: string) {
            await plain(id).catch(() => {});
            await plain(id).catch(console.error);
            await Promise.allSettled([plain(id), plain(id)]);
          }
          export function f(ids: string[]) {
            void Promise.all(ids.map(id => warm(id)));
            void Promise.all(ids.map(id => save(id)));
          }
        `,
      },
      {
        name: 'functions that abort what was before, and set what a hook has given',
        code: dedent`
          ${declarations}
          declare function useAtom<T>(value: T): [T, (value: T) => void];
          declare function useState<T>(value: T): [T, (value: T) => void];
          declare const ref: { current: AbortController | null };
          export function usePosts(ids: string[]) {
            const [, setText] = useAtom("");
            const [, show] = useState("");
            const load = async (id: string) => {
              ref.current?.abort();
              ref.current = new AbortController();
              setText("");
              show(id);
              try {
                setText(await plain(id));
              } catch {
                setText("none");
              }
            };
            return () => { void Promise.all(ids.map(id => load(id))); };
          }
        `,
      },
      {
        name: 'queries that keep their failure',
        code: dedent`
          ${declarations}
          export function f() {
            void Promise.all([
              queries.invalidateQueries("a"),
              queries.invalidateQueries("b"),
            ]);
          }
        `,
      },
      {
        name: 'what using disposes of',
        code: dedent`
          declare function connect(): Promise<AsyncDisposable & {
            query(text: string, options?: { signal?: AbortSignal }): Promise<string>;
          }>;
          export async function f() {
            await using connection = await connect();
            return await Promise.all([connection.query("a"), connection.query("b")]);
          }
        `,
      },
      {
        name: 'what a failure rolls back',
        code: dedent`
          interface Database {
            insert(row: string, options?: { signal?: AbortSignal }): Promise<void>;
            transaction<T>(work: (tx: Database) => Promise<T>): Promise<T>;
          }
          export function f(rows: string[], database: Database) {
            return database.transaction(async tx => {
              await Promise.all(rows.map(row => tx.insert(row)));
            });
          }
        `,
      },
    ],
    invalid: [
      {
        name: 'a function by its name that may reject, or maps itself',
        code: dedent`
          ${declarations}
          interface Tree { readonly trees: Tree[] }
          function load(src: string) {
            return new Promise<boolean>((resolve, reject) => {
              image.onload = () => resolve(true);
              image.onerror = () => reject(new Error("none"));
              image.src = src;
            });
          }
          const walk = (tree: Tree): Promise<unknown>[] => tree.trees.flatMap(walk);
          export function f(ids: string[], tree: Tree) {
            void Promise.all(ids.map(load));
            void Promise.all(tree.trees.flatMap(walk));
          }
        `,
        errors: [floating(16), floating(17)],
      },
      {
        name: 'functions that wait for what may fail',
        code: dedent`
          ${declarations}
          const kept = new Map<string, Promise<string>>();
          async function warm(id: string) {
            await plain(id).catch(() => {});
            return await plain(id);
          }
          async function save(id: string) {
            await plain(id).catch(error => { throw error; });
          }
          async function read(id: string) {
            return await kept.get(id);
          }
          export function f(ids: string[]) {
            void Promise.all(ids.map(id => warm(id)));
            void Promise.all(ids.map(id => save(id)));
            void Promise.all(ids.map(id => read(id)));
          }
        `,
        errors: [floating(18), floating(19), floating(20)],
      },
      {
        name: 'queries that give their failure',
        code: dedent`
          ${declarations}
          export function f() {
            void Promise.all([
              queries.invalidateQueries("a", { throwOnError: true }),
              queries.invalidateQueries("b", { throwOnError: true }),
            ]);
            void Promise.all([queries.fetchQuery("a"), queries.fetchQuery("b")]);
          }
        `,
        errors: [floating(7), floating(11)],
      },
      {
        name: 'what nothing disposes of, or rolls back',
        code: dedent`
          interface Database {
            insert(row: string, options?: { signal?: AbortSignal }): Promise<void>;
            transaction<T>(work: (tx: Database) => Promise<T>): Promise<T>;
          }
          declare function plain(id: string): Promise<string>;
          export function f(database: Database, other: Database) {
            return database.transaction(async tx => {
              await tx.insert("a");
              await Promise.all([other.insert("b"), plain("c")]);
            });
          }
        `,
        errors: [
          {
            messageId: 'uncancellable',
            line: 9,
            column: 11,
            endLine: 9,
            endColumn: 22,
          },
        ],
      },
    ],
  },
);
