import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    // The object of the method.
    {
      name: 'the signal of the object, by default',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;

        export class Poller {
          signal = AbortSignal.timeout(1);
          async poll() { await load("x"); }
        }
      `,
    },
    {
      name: 'a static method',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export class C { signal = AbortSignal.timeout(1); static async go() { await load("x"); } }
      `,
      options: [{ sources: { this: true } }],
    },
    {
      name: 'a constructor, which may not have set the signal yet',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export class C { readonly signal: AbortSignal; work; constructor(signal: AbortSignal[]) { this.work = load("x"); this.signal = signal[0]!; } }
      `,
      options: [{ sources: { this: true } }],
    },
    {
      name: 'a listener inside of a method',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;

        export class Poller {
          signal = AbortSignal.timeout(1);
          async poll() { addEventListener("x", () => { load("x").then(String); }); }
        }
      `,
      options: [{ sources: { this: true } }],
    },
    {
      name: 'a method of the object, which has the signal',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;

        export class Poller {
          signal = AbortSignal.timeout(1); async get(id: string, signal = this.signal) { return load(id, signal); }
          async poll() { await this.get("x"); }
        }
      `,
      options: [{ sources: { this: true } }],
    },
    {
      name: 'a property of that name that is no signal',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;

        export class Poller {
          signal = "SIGTERM";
          async poll() { await load("x"); }
        }
      `,
      options: [{ sources: { this: true } }],
    },
    {
      name: 'a method that cleans up with the signal of the object',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export class C { signal = AbortSignal.timeout(1); async close() { await load("x"); } }
      `,
      options: [{ sources: { this: true } }],
    },
    {
      name: 'a branch where the signal of the object is absent',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;

        export class Poller {
          signal?: AbortSignal;
          async poll() { if (!this.signal) await load("x"); }
        }
      `,
      options: [{ sources: { this: true } }],
    },
    {
      name: 'a method of an object of a class, which may have a signal of its own',
      code: dedent`
        class Runner {
          signal?: AbortSignal;
          async run(id: string, signal?: AbortSignal) {
            this.signal = signal;
            return await fetch(id, { ...(this.signal && { signal: this.signal }) });
          }
        }
        export async function f(id: string) {
          const runner = new Runner();
          return await runner.run(id);
        }
      `,
    },
  ],
  invalid: [
    // The object of the method.
    {
      name: 'the signal of the object',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;

        export class Poller {
          readonly signal = AbortSignal.timeout(1);
          async poll() { await load("x"); }
        }
      `,
      options: [{ sources: { this: true } }],
      errors: [
        {
          messageId: 'missingSignal',
          line: 5,
          column: 24,
          endLine: 5,
          endColumn: 28,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function load(id: string, signal?: AbortSignal): Promise<string>;

                export class Poller {
                  readonly signal = AbortSignal.timeout(1);
                  async poll() { await load("x", this.signal); }
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a signal of the object that may be absent',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;

        export class Poller {
          abortSignal?: AbortSignal | undefined;
          async poll() { await load("x"); }
        }
      `,
      options: [{ sources: { this: true } }],
      errors: [
        {
          messageId: 'missingSignal',
          line: 5,
          column: 24,
          endLine: 5,
          endColumn: 28,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function load(id: string, signal?: AbortSignal): Promise<string>;

                export class Poller {
                  abortSignal?: AbortSignal | undefined;
                  async poll() { await load("x", this.abortSignal); }
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a signal that a getter gives',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;

        export class Poller {
          get signal() { return AbortSignal.timeout(1); }
          async poll() { await load("x"); }
        }
      `,
      options: [{ sources: { this: true } }],
      errors: [
        {
          messageId: 'missingSignal',
          line: 5,
          column: 24,
          endLine: 5,
          endColumn: 28,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function load(id: string, signal?: AbortSignal): Promise<string>;

                export class Poller {
                  get signal() { return AbortSignal.timeout(1); }
                  async poll() { await load("x", this.signal); }
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a signal that the constructor takes as a property',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;

        export class Poller {
          constructor(readonly signal: AbortSignal) {}
          async poll() { await load("x"); }
        }
      `,
      options: [{ sources: { this: true } }],
      errors: [
        {
          messageId: 'missingSignal',
          line: 5,
          column: 24,
          endLine: 5,
          endColumn: 28,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function load(id: string, signal?: AbortSignal): Promise<string>;

                export class Poller {
                  constructor(readonly signal: AbortSignal) {}
                  async poll() { await load("x", this.signal); }
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a callback of an iteration in a method',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;

        export class Poller {
          readonly signal = AbortSignal.timeout(1);
          async poll() { await Promise.all(["a"].map(id => load(id))); }
        }
      `,
      options: [{ sources: { this: true } }],
      errors: [
        {
          messageId: 'missingSignal',
          line: 5,
          column: 52,
          endLine: 5,
          endColumn: 56,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function load(id: string, signal?: AbortSignal): Promise<string>;

                export class Poller {
                  readonly signal = AbortSignal.timeout(1);
                  async poll() { await Promise.all(["a"].map(id => load(id, this.signal))); }
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a client of the object that has the signal',
      code: dedent`
        declare const client: { get(id: string, signal?: AbortSignal): Promise<string> };
        export class C { signal = AbortSignal.timeout(1); client = client; async go() { await this.client.get("x"); } }
      `,
      options: [{ sources: { this: true } }],
      errors: [
        {
          messageId: 'missingSignal',
          line: 2,
          column: 87,
          endLine: 2,
          endColumn: 102,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare const client: { get(id: string, signal?: AbortSignal): Promise<string> };
                export class C { signal = AbortSignal.timeout(1); client = client; async go() { await this.client.get("x", this.signal); } }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a parameter, before the signal of the object',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export class C { signal = AbortSignal.timeout(1); async go(signal: AbortSignal) { signal.throwIfAborted(); await load("x"); } }
      `,
      options: [{ sources: { this: true } }],
      errors: [
        {
          messageId: 'missingSignal',
          line: 2,
          column: 114,
          endLine: 2,
          endColumn: 118,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export class C { signal = AbortSignal.timeout(1); async go(signal: AbortSignal) { signal.throwIfAborted(); await load("x", signal); } }
              `,
            },
            {
              messageId: 'passSignal',
              output: dedent`
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export class C { signal = AbortSignal.timeout(1); async go(signal: AbortSignal) { signal.throwIfAborted(); await load("x", this.signal); } }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a function that stands beside a signal in options',
      code: dedent`
        interface Tools {
          readonly signal?: AbortSignal;
          load(id: string, signal?: AbortSignal): Promise<string>;
        }
        export async function f(id: string, tools: Tools) {
          return await tools.load(id);
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 6,
          column: 16,
          endLine: 6,
          endColumn: 26,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                interface Tools {
                  readonly signal?: AbortSignal;
                  load(id: string, signal?: AbortSignal): Promise<string>;
                }
                export async function f(id: string, tools: Tools) {
                  return await tools.load(id, tools.signal);
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
