import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'an effect that is run, by the name of what makes it',
      code: dedent`
        interface Effect<A> { readonly _A: A }
        declare const Effect: { runPromise<A>(effect: Effect<A>, init?: RequestInit): Promise<A> };
        declare const bus: { flush(): Effect<void> };
        export async function f(signal: AbortSignal) {
          await fetch("/x", { signal });
          await Effect.runPromise(bus.flush());
        }
      `,
    },
    {
      name: 'telemetry, which tells of the abort as well',
      code: dedent`
        declare function sendTelemetry(event: string, init?: RequestInit): Promise<void>;
        export async function f(signal: AbortSignal) {
          await sendTelemetry(signal.aborted ? "cancelled" : "done");
        }
      `,
    },
    {
      name: 'an audit, by the name of what it is told to',
      code: dedent`
        declare class Log { record(what: string, init?: RequestInit): Promise<void> }
        declare class Api { readonly auditLog: Log; readonly metrics: Log }
        export async function f(api: Api, signal: AbortSignal) {
          await fetch("/x", { signal });
          await api.auditLog.record("done");
          await api.metrics.record("done");
        }
      `,
    },
    {
      name: 'a message that has been handled, and must not come again',
      code: dedent`
        declare class Queue {
          pop(init: RequestInit): Promise<string>;
          ack(id: string, init?: RequestInit): Promise<void>;
        }
        declare function handle(id: string, init: RequestInit): Promise<void>;
        export async function f(queue: Queue, signal: AbortSignal) {
          const id = await queue.pop({ signal });
          await handle(id, { signal });
          await queue.ack(id);
        }
      `,
    },
    {
      name: 'what takes a step back',
      code: dedent`
        declare class Saga {
          book(init: RequestInit): Promise<boolean>;
          undo(step: string, init?: RequestInit): Promise<void>;
          abandonMessage(id: string, init?: RequestInit): Promise<void>;
          returnSeatLease(id: string, init?: RequestInit): Promise<void>;
        }
        export async function f(saga: Saga, signal: AbortSignal) {
          if (await saga.book({ signal })) return;
          await saga.undo("booking");
          await saga.returnSeatLease("1");
          await saga.abandonMessage("1");
        }
      `,
    },
    {
      name: 'a command that ends or removes something',
      code: dedent`
        declare function git(folder: string, command: readonly string[], options?: { signal?: AbortSignal }): Promise<number>;
        export async function f(folder: string, signal: AbortSignal) {
          const merged = await git(folder, ["merge", "main"], { signal });
          if (merged !== 0) await git(folder, ["merge", "--abort"]);
          const removed = await git(folder, ["worktree", "remove", folder]);
          return merged + removed;
        }
      `,
    },
    {
      name: 'a command by its name, in what dispatches it or in its options',
      code: dedent`
        declare const session: { send(method: string, params?: object, signal?: AbortSignal): Promise<void> };
        declare function runTool(tool: string, input: object, signal?: AbortSignal): Promise<string>;
        export async function f(tab: string, signal: AbortSignal) {
          const text = await runTool("page", { action: "open", tab }, signal);
          if (text === "") await runTool("page", { action: "close", tab });
          await session.send("Target.closeTarget", { tab });
          await session.send("session/cancel");
          await session.send("stopServer");
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'an effect that is run, and ends nothing',
      code: dedent`
        interface Effect<A> { readonly _A: A }
        declare const Effect: { runPromise<A>(effect: Effect<A>, init?: RequestInit): Promise<A> };
        declare const bus: { read(): Effect<string> };
        export async function f(signal: AbortSignal) {
          return await Effect.runPromise(bus.read());
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 5,
          column: 16,
          endLine: 5,
          endColumn: 33,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                interface Effect<A> { readonly _A: A }
                declare const Effect: { runPromise<A>(effect: Effect<A>, init?: RequestInit): Promise<A> };
                declare const bus: { read(): Effect<string> };
                export async function f(signal: AbortSignal) {
                  return await Effect.runPromise(bus.read(), { signal });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a command that asks for something',
      code: dedent`
        declare function git(folder: string, command: readonly string[], options?: { signal?: AbortSignal }): Promise<number>;
        export async function f(folder: string, signal: AbortSignal) {
          signal.throwIfAborted();
          return await git(folder, ["fetch", "--all"]);
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 16,
          endLine: 4,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function git(folder: string, command: readonly string[], options?: { signal?: AbortSignal }): Promise<number>;
                export async function f(folder: string, signal: AbortSignal) {
                  signal.throwIfAborted();
                  return await git(folder, ["fetch", "--all"], { signal });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a wait for what is named so, and a command that only begins like it',
      code: dedent`
        declare function once(event: string, init?: RequestInit): Promise<void>;
        declare const session: { send(method: string, init?: RequestInit): Promise<void> };
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await once("close");
          await session.send("closedTabs.list");
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 5,
          column: 9,
          endLine: 5,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function once(event: string, init?: RequestInit): Promise<void>;
                declare const session: { send(method: string, init?: RequestInit): Promise<void> };
                export async function f(signal: AbortSignal) {
                  signal.throwIfAborted();
                  await once("close", { signal });
                  await session.send("closedTabs.list");
                }
              `,
            },
          ],
        },
        {
          messageId: 'missingSignal',
          line: 6,
          column: 9,
          endLine: 6,
          endColumn: 21,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function once(event: string, init?: RequestInit): Promise<void>;
                declare const session: { send(method: string, init?: RequestInit): Promise<void> };
                export async function f(signal: AbortSignal) {
                  signal.throwIfAborted();
                  await once("close");
                  await session.send("closedTabs.list", { signal });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a name that only begins like one of those',
      code: dedent`
        declare function discardable(id: string, init?: RequestInit): Promise<boolean>;
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          return await discardable("1");
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 16,
          endLine: 4,
          endColumn: 27,
          suggestions: [
            {
              messageId: 'passSignal',
              data: { signal: 'signal' },
              output: dedent`
                declare function discardable(id: string, init?: RequestInit): Promise<boolean>;
                export async function f(signal: AbortSignal) {
                  signal.throwIfAborted();
                  return await discardable("1", { signal });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'what is asked of metrics',
      code: dedent`
        declare const metrics: { query(what: string, init?: RequestInit): Promise<number> };
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          return await metrics.query("x");
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 16,
          endLine: 4,
          endColumn: 29,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare const metrics: { query(what: string, init?: RequestInit): Promise<number> };
                export async function f(signal: AbortSignal) {
                  signal.throwIfAborted();
                  return await metrics.query("x", { signal });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'what records, and tells of nothing',
      code: dedent`
        declare const tape: { record(what: string, init?: RequestInit): Promise<number> };
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          return await tape.record("x");
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 16,
          endLine: 4,
          endColumn: 27,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare const tape: { record(what: string, init?: RequestInit): Promise<number> };
                export async function f(signal: AbortSignal) {
                  signal.throwIfAborted();
                  return await tape.record("x", { signal });
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
