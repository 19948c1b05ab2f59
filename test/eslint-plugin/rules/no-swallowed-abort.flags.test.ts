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

const setsBoth =
  'terminate() { this.#terminated = true; this.#controller.abort(); }';

const setsApart =
  'pause() { this.#terminated = true; } abort() { this.#controller.abort(); }';

const handled = '\n          this.#controller.signal.throwIfAborted();';

ruleTester.run('no-swallowed-abort', ruleOf('no-swallowed-abort'), {
  valid: [
    {
      name: 'a flag that is set where the controller is aborted',
      code: pool('if (this.#terminated) break;', setsBoth),
    },
  ],
  invalid: [
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
