import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

// What other tests have, written in another way.
ruleTester.run(
  'require-abortable-executor',
  ruleOf('require-abortable-executor'),
  {
    valid: [
      {
        name: 'the end of a process, in a variable that nothing is assigned to',
        code: dedent`
        declare function run(options: { cancelSignal: AbortSignal }): Promise<void>;
        export async function f() {
          let controller = new AbortController();
          let cancelSignal = controller.signal;
          const running = run({ cancelSignal } satisfies object);
          await new Promise<void>(resolve => setTimeout(resolve, 100));
          controller.abort();
          await running;
        }
      `,
      },
    ],
    invalid: [
      {
        name: 'a namespace that is the class of the module',
        code: dedent`
          import * as events from "node:events";
          declare function work(signal: AbortSignal): Promise<void>;
          export async function f(emitter: events.EventEmitter, signal: AbortSignal) {
            await work(signal);
            await new Promise<void>(resolve => { emitter.once("ready", () => resolve()); });
          }
        `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 5,
            column: 40,
            endLine: 5,
            endColumn: 52,
            suggestions: [
              {
                messageId: 'useOnce',
                output: dedent`
          import * as events from "node:events";
          import { once } from "node:events";
          declare function work(signal: AbortSignal): Promise<void>;
          export async function f(emitter: events.EventEmitter, signal: AbortSignal) {
            await work(signal);
            await once(emitter, "ready", { signal });
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
