import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

const pool = (test: string, terminate: string, handled = ''): string => dedent`
  import { setTimeout as sleep } from 'node:timers/promises';
  declare function poll(): Promise<void>;
  export class Pool {
    readonly #controller = new AbortController();
    #terminated = false;
    async run() {
      while (true) {
        ${test}
        await poll();
        try {
          await sleep(1000, undefined, { signal: this.#controller.signal });
        } catch {${handled}
          // may end with the next turn
        }
      }
    }
    ${terminate}
  }
`;

const visit = (listener: string, added = ''): string => dedent`
  import { onAbort } from 'errgroup';
  declare function load(id: string, signal: AbortSignal): Promise<void>;
  export async function visit(ids: string[], signal: AbortSignal) {
    let stopped = false;
    const stop = () => { stopped = true; };
    ${listener}
    for (const id of ids) {
      if (stopped) break;
      try {
        await load(id, signal);
      } catch (error) {${added}
        console.error(error);
      }
    }
    stop();
  }
`;

const setsBoth =
  'terminate() { this.#terminated = true; this.#controller.abort(); }';

const setsApart =
  'pause() { this.#terminated = true; } abort() { this.#controller.abort(); }';

const handled = '\n          this.#controller.signal.throwIfAborted();';

ruleTester.run('no-swallowed-abort', ruleOf('no-swallowed-abort'), {
  valid: [
    {
      name: 'a flag that the next turn looks at first',
      code: dedent`
        declare function load(url: string, signal: AbortSignal): Promise<void>;
        export async function f(urls: string[], signal: AbortSignal) {
          let hasFailed = false;
          for (const url of urls) {
            if (hasFailed) break;
            try {
              await load(url, signal);
            } catch {
              hasFailed = true;
            }
          }
        }
      `,
    },
    {
      name: 'a flag that is set where the controller is aborted',
      code: pool('if (this.#terminated) break;', setsBoth),
    },
    {
      name: 'a flag that a listener to the abort sets',
      code: visit('signal.addEventListener("abort", stop, { once: true });'),
    },
    {
      name: 'a flag that a hook sets',
      code: visit('using _hook = onAbort(signal, () => { stopped = true; });'),
    },
    {
      name: 'a flag that a handler sets',
      code: visit('signal.onabort = stop;'),
    },
  ],
  invalid: [
    {
      name: 'a flag that a listener to something else sets',
      code: visit('addEventListener("pause", stop);'),
      errors: [
        {
          messageId: 'goesOn',
          line: 11,
          column: 7,
          endLine: 11,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'throwAbort',
              output: visit(
                'addEventListener("pause", stop);',
                '\n        signal.throwIfAborted();',
              ),
            },
          ],
        },
      ],
    },
    {
      name: 'a flag that nothing asks',
      code: pool('', setsBoth),
      errors: [
        {
          messageId: 'goesOn',
          line: 12,
          column: 9,
          endLine: 12,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'throwAbort',
              output: pool('', setsBoth, handled),
            },
          ],
        },
      ],
    },
    {
      name: 'a flag that is set elsewhere',
      code: pool('if (this.#terminated) break;', setsApart),
      errors: [
        {
          messageId: 'goesOn',
          line: 12,
          column: 9,
          endLine: 12,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'throwAbort',
              output: pool('if (this.#terminated) break;', setsApart, handled),
            },
          ],
        },
      ],
    },
  ],
});
