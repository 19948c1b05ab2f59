import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'a signal of the class itself',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;

        export class Poller {
          static signal = AbortSignal.timeout(1);
          async poll() { await load("x"); }
        }
      `,
      options: [{ sources: { this: true } }],
    },
    {
      name: 'a signal that its class keeps to itself, and what only inherits it',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare class Job { protected readonly signal?: AbortSignal; }
        declare class Step extends Job { go(): Promise<void>; }
        export const query = async (job: Job, step: Step) => { await load("x"); await step.go(); };
      `,
    },
    {
      name: 'a signal that its constructor is given, and its class keeps to itself',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        class Run { constructor(private readonly signal: AbortSignal) { void signal; } }
        export const query = async (run: Run) => { await load("x"); };
      `,
    },
    {
      name: 'a private property of that name that is no signal',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;

        export class Poller {
          #signal = "SIGTERM"; name() { return this.#signal; }
          async poll() { await load("x"); }
        }
      `,
      options: [{ sources: { this: true } }],
    },
  ],
  invalid: [
    {
      name: 'a private signal of the object',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;

        export class Poller {
          readonly #signal = AbortSignal.timeout(1);
          async poll() { this.#signal.throwIfAborted(); await load("x"); }
        }
      `,
      options: [{ sources: { this: true } }],
      errors: [
        {
          messageId: 'missingSignal',
          line: 5,
          column: 55,
          endLine: 5,
          endColumn: 59,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function load(id: string, signal?: AbortSignal): Promise<string>;

                export class Poller {
                  readonly #signal = AbortSignal.timeout(1);
                  async poll() { this.#signal.throwIfAborted(); await load("x", this.#signal); }
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a signal that a class shows to everybody',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare class Job { readonly signal: AbortSignal; }
        export const query = async (job: Job) => { await load("x"); };
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 3,
          column: 50,
          endLine: 3,
          endColumn: 54,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                declare class Job { readonly signal: AbortSignal; }
                export const query = async (job: Job) => { await load("x", job.signal); };
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a signal that the class inherits',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare class Job { protected readonly signal: AbortSignal; }
        export class C extends Job { go = async () => { await load("x"); }; }
      `,
      options: [{ sources: { this: true } }],
      errors: [
        {
          messageId: 'missingSignal',
          line: 3,
          column: 55,
          endLine: 3,
          endColumn: 59,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                declare class Job { protected readonly signal: AbortSignal; }
                export class C extends Job { go = async () => { await load("x", this.signal); }; }
              `,
            },
          ],
        },
      ],
    },
  ],
});
