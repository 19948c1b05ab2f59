import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    // Sources that are switched off.
    {
      name: 'a parameter, where parameters are no source',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f(signal: AbortSignal) { signal.throwIfAborted(); await load("x"); }
      `,
      options: [{ sources: { parameters: false } }],
    },
    {
      name: 'a destructured parameter, where parameters are no source',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f({ signal }: { signal: AbortSignal }) { signal.throwIfAborted(); await load("x"); }
      `,
      options: [{ sources: { parameters: false } }],
    },
    {
      name: 'options, where options are no source',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f(options: { signal?: AbortSignal }) { await load("x"); return options; }
      `,
      options: [{ sources: { options: false } }],
    },
    {
      name: 'a request, where requests are no source',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f(request: Request) { await load(request.url); }
      `,
      options: [{ sources: { request: false } }],
    },
    {
      name: 'a variable, where variables are no source',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f() { const signal = AbortSignal.timeout(1); await load("x"); return signal; }
      `,
      options: [{ sources: { locals: false } }],
    },
    {
      name: 'a controller, where controllers are no source',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f() { const c = new AbortController(); await load("a", c.signal); await load("x"); }
      `,
      options: [{ sources: { controllers: false } }],
    },
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
      name: 'the signal of a task that ignores it on purpose',
      code: dedent`
        import { Group, map } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export function f(group: Group) {
          group.go(_signal => load('x'));
        }
        export function g(ids: string[]) {
          return map(ids, (id, _signal) => load(id));
        }
      `,
    },
  ],
  invalid: [
    // Sources.
    {
      name: 'the options, where parameters are no source',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f(signal: AbortSignal, options: { signal?: AbortSignal }) { signal.throwIfAborted(); await load("x"); return options; }
      `,
      options: [{ sources: { parameters: false } }],
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
                export async function f(signal: AbortSignal, options: { signal?: AbortSignal }) { signal.throwIfAborted(); await load("x", options.signal); return options; }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'the signal further out, where variables are no source',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f(signal: AbortSignal) { await [1].map(async () => { const s = AbortSignal.any([signal]); await load("x"); return s; })[0]; }
      `,
      options: [{ sources: { locals: false } }],
      errors: [
        {
          messageId: 'missingSignal',
          line: 2,
          column: 119,
          endLine: 2,
          endColumn: 123,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function f(signal: AbortSignal) { await [1].map(async () => { const s = AbortSignal.any([signal]); await load("x", signal); return s; })[0]; }
              `,
            },
          ],
        },
      ],
    },
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
      name: 'a parameter with an underscore that is read',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f(_signal: AbortSignal) {
          _signal.throwIfAborted();
          return load('x');
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 10,
          endLine: 4,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
              declare function load(id: string, signal?: AbortSignal): Promise<string>;
              export async function f(_signal: AbortSignal) {
                _signal.throwIfAborted();
                return load('x', _signal);
              }
            `,
            },
          ],
        },
      ],
    },
  ],
});
