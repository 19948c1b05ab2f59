import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    // A wait for an event, of what the abort ends.
    {
      name: 'an event of a process that was started with the signal',
      code: dedent`
        import { spawn } from "node:child_process";
        import { once } from "node:events";
        export async function f(command: string, signal: AbortSignal) {
          const child = spawn(command, { signal });
          const [code] = await once(child, "exit");
          return code;
        }
      `,
    },
    {
      name: 'an event of what an abort listener tells to end',
      code: dedent`
        import { once } from "node:events";
        import { Worker } from "node:worker_threads";
        export async function f(file: string, signal: AbortSignal) {
          const worker = new Worker(file);
          const stop = () => { worker.postMessage("stop"); };
          signal.addEventListener("abort", stop);
          await once(worker, "exit");
          signal.removeEventListener("abort", stop);
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'an event of what knows of no signal',
      code: dedent`
        import { spawn } from "node:child_process";
        import { once } from "node:events";
        export async function f(command: string, signal: AbortSignal) {
          signal.throwIfAborted();
          const child = spawn(command, ["-v"]);
          await once(child, "exit");
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 6,
          column: 9,
          endLine: 6,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                import { spawn } from "node:child_process";
                import { once } from "node:events";
                export async function f(command: string, signal: AbortSignal) {
                  signal.throwIfAborted();
                  const child = spawn(command, ["-v"]);
                  await once(child, "exit", { signal });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'an event of what is told something before the abort',
      code: dedent`
        import { once } from "node:events";
        import { Worker } from "node:worker_threads";
        export async function f(file: string, signal: AbortSignal) {
          const worker = new Worker(file);
          signal.addEventListener("abort", () => { console.log(worker); });
          worker.postMessage("start");
          await once(worker, "exit");
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 7,
          column: 9,
          endLine: 7,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                import { once } from "node:events";
                import { Worker } from "node:worker_threads";
                export async function f(file: string, signal: AbortSignal) {
                  const worker = new Worker(file);
                  signal.addEventListener("abort", () => { console.log(worker); });
                  worker.postMessage("start");
                  await once(worker, "exit", { signal });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a method of that name',
      code: dedent`
        interface Client { once(event: string, options?: { signal?: AbortSignal }): Promise<void>; kill(): void }
        export async function f(client: Client, signal: AbortSignal) {
          signal.addEventListener("abort", () => { console.log(client); });
          await client.once("exit");
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                interface Client { once(event: string, options?: { signal?: AbortSignal }): Promise<void>; kill(): void }
                export async function f(client: Client, signal: AbortSignal) {
                  signal.addEventListener("abort", () => { console.log(client); });
                  await client.once("exit", { signal });
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
