import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run(
  'no-uncancellable-combinator',
  ruleOf('no-uncancellable-combinator'),
  {
    valid: [
      {
        name: 'a race whose end is that of the process',
        code: dedent`
        declare function close(): Promise<void>;
        declare function sleep(ms: number): Promise<void>;
        export function stop(): void {
          void Promise.race([close(), sleep(1000)]).finally(() => process.exit(0));
        }
      `,
      },
      {
        name: 'a race whose end is that of the page',
        code: dedent`
        declare function clear(): Promise<void>;
        declare function sleep(ms: number): Promise<void>;
        export function renew(): void {
          void Promise.race([clear(), sleep(1000)]).then(() => { location.reload(); });
        }
      `,
      },
    ],
    invalid: [
      {
        name: 'a race with another end',
        code: dedent`
        declare function close(): Promise<void>;
        declare function sleep(ms: number): Promise<void>;
        export function stop(): void {
          void Promise.race([close(), sleep(1000)]).finally(() => { console.log("done"); });
        }
      `,
        errors: [
          {
            messageId: 'floating',
            line: 4,
            column: 8,
            endLine: 4,
            endColumn: 20,
          },
        ],
      },
      {
        name: 'a race after which the page stays',
        code: dedent`
        declare function clear(): Promise<void>;
        declare function sleep(ms: number): Promise<void>;
        export function renew(): void {
          void Promise.race([clear(), sleep(1000)]).then(() => { location.toString(); });
        }
      `,
        errors: [
          {
            messageId: 'floating',
            line: 4,
            column: 8,
            endLine: 4,
            endColumn: 20,
          },
        ],
      },
    ],
  },
);
