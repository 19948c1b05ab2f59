import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

const work = (code: string) => dedent`
  interface Options { readonly signal?: AbortSignal }
  interface Connection { close(): void; load(id: string, options: Options): Promise<string> }
  declare function load(id: string, options?: Options): Promise<string>;
  declare function connect(options?: Options): Promise<Connection>;
  declare function reportUsage(count: number, options?: Options): Promise<void>;
  declare function usageOf(id: string, options?: Options): Promise<number>;
  declare const idle: Connection[];
  export async function f(id: string, signal: AbortSignal) {
    const page = await load(id, { signal });
    ${code}
    return page;
  }
`;

const missing = (
  column: number,
  callee: string,
  output: string,
  line = 10,
) => ({
  messageId: 'missingSignal' as const,
  line,
  column,
  endLine: line,
  endColumn: column + callee.length,
  suggestions: [{ messageId: 'passSignal' as const, output }],
});

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'work that has a name, by which nothing waits for it',
      code: work('const more = load("b"); more.catch(() => {});'),
    },
    {
      name: 'a connection that is opened where none is idle, and kept',
      code: work(
        'const connection = idle.pop() ?? (await connect()); idle.push(connection);',
      ),
    },
    {
      name: 'what has been used, which is to be paid',
      code: work('await reportUsage(page.length);'),
    },
    ...[
      '// Has to finish even if the client disconnects.',
      '// Must complete, also when the user has long gone.',
      '// Deliberately goes on though the tab navigates elsewhere.',
    ].map(comment => ({
      name: `a comment about the client: ${comment}`,
      code: work(`${comment}\n    console.log(await load("b"));`),
    })),
    {
      name: 'a call behind a wait that clears the timer in the end',
      code: dedent`
        export async function f(url: string) {
          const controller = new AbortController();
          const timer = setTimeout(() => controller.abort(), 1_000);
          const head = await fetch(url, { signal: controller.signal })
            .finally(() => clearTimeout(timer));
          return [head, await fetch(url)];
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'work that is waited for by its name',
      code: work('const more = load("b"); more.catch(() => {}); await more;'),
      errors: [
        missing(
          16,
          'load',
          work(
            'const more = load("b", { signal }); more.catch(() => {}); await more;',
          ),
        ),
      ],
    },
    {
      name: 'a connection that is opened where none is idle, and not kept',
      code: work(
        'const connection = idle.pop() ?? (await connect()); console.log(connection);',
      ),
      errors: [
        missing(
          43,
          'connect',
          work(
            'const connection = idle.pop() ?? (await connect({ signal })); console.log(connection);',
          ),
        ),
      ],
    },
    {
      name: 'what asks for the use',
      code: work('console.log(await usageOf(id));'),
      errors: [
        missing(
          21,
          'usageOf',
          work('console.log(await usageOf(id, { signal }));'),
        ),
      ],
    },
    {
      name: 'a comment about something else that the client has',
      code: work(
        '// The client has a list of its own, by design.\n    console.log(await load("b"));',
      ),
      errors: [
        missing(
          21,
          'load',
          work(
            '// The client has a list of its own, by design.\n    console.log(await load("b", { signal }));',
          ),
          11,
        ),
      ],
    },
    {
      name: 'a call beside what clears the timer in the end',
      code: dedent`
        export async function f(url: string) {
          const controller = new AbortController();
          const timer = setTimeout(() => controller.abort(), 1_000);
          const head = fetch(url, { signal: controller.signal })
            .finally(() => clearTimeout(timer));
          return [await fetch(url), await head];
        }
      `,
      errors: [
        missing(
          17,
          'fetch',
          dedent`
                export async function f(url: string) {
                  const controller = new AbortController();
                  const timer = setTimeout(() => controller.abort(), 1_000);
                  const head = fetch(url, { signal: controller.signal })
                    .finally(() => clearTimeout(timer));
                  return [await fetch(url, { signal: controller.signal }), await head];
                }
              `,
          6,
        ),
      ],
    },
  ],
});
