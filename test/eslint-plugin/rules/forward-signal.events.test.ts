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
    {
      name: 'an event of what a call has opened that was given all of the options',
      code: dedent`
        import { once } from "node:events";
        import type { Readable } from "node:stream";
        interface Call { readonly request?: { readonly signal?: AbortSignal } }
        declare function open(name: string, call: Call): Promise<Readable>;
        export async function f(name: string, call: Call) {
          const stream = await open(name, call);
          await once(stream, "end");
        }
      `,
    },
    {
      name: 'an event in a race with work that has the signal',
      code: dedent`
        import { EventEmitter, once } from "node:events";
        declare function work(emitter: EventEmitter, options: { readonly signal: AbortSignal }): Promise<string>;
        export async function f(signal: AbortSignal) {
          const emitter = new EventEmitter();
          const working = work(emitter, { signal }).then(text => text.trim());
          await Promise.race([once(emitter, "progress").catch(() => undefined), working]);
          return await working;
        }
      `,
    },
    {
      name: 'the end of what the function ends itself',
      code: dedent`
        import { createWriteStream } from "node:fs";
        import { once } from "node:events";
        export async function f(name: string, text: string, signal: AbortSignal) {
          signal.throwIfAborted();
          const file = createWriteStream(name);
          const finished = once(file, "finish");
          file.end(text);
          await finished;
        }
      `,
    },
    {
      name: 'the end of a stream that the function ends itself',
      code: dedent`
        import { createWriteStream } from "node:fs";
        import { finished } from "node:stream/promises";
        export async function f(name: string, text: string, signal: AbortSignal) {
          signal.throwIfAborted();
          const file = createWriteStream(name);
          file.end(text);
          await finished(file);
        }
      `,
    },
    {
      name: 'an event and the lines of what an abort listener hands to a function that kills it',
      code: dedent`
        import { spawn } from "node:child_process";
        import type { ChildProcess } from "node:child_process";
        import { once } from "node:events";
        import { createInterface } from "node:readline";
        declare function killTree(child: ChildProcess): void;
        export async function f(command: string, signal: AbortSignal) {
          const child = spawn(command);
          const onAbort = () => killTree(child);
          signal.addEventListener("abort", onAbort, { once: true });
          for await (const line of createInterface({ input: child.stdout })) console.log(line);
          await once(child, "exit");
          signal.removeEventListener("abort", onAbort);
        }
      `,
    },
    {
      name: 'an event of what an abort listener tells to end by a part of it',
      code: dedent`
        import { spawn } from "node:child_process";
        import { addAbortListener, once } from "node:events";
        export async function f(signal: AbortSignal) {
          const child = spawn("ffmpeg", { stdio: ["pipe", "ignore", "inherit"] });
          using _listener = addAbortListener(signal, () => { child.stdin.write("q"); });
          await once(child, "close");
        }
      `,
    },
    {
      name: 'an event of what a method of it has given the signal',
      code: dedent`
        import { createServer } from "node:http";
        import { once } from "node:events";
        export async function f(port: number, signal: AbortSignal) {
          const server = createServer((request, response) => response.end());
          server.listen({ port, signal }, () => console.log("up"));
          await once(server, "close");
        }
      `,
    },
    {
      name: 'an event of what a method of it has given all of the options',
      code: dedent`
        import { createServer } from "node:net";
        import type { ListenOptions } from "node:net";
        import { once } from "node:events";
        export async function f(options: ListenOptions) {
          const server = createServer();
          server.listen(options);
          await once(server, "close");
        }
      `,
    },
    {
      name: 'the end of what the function has told to end',
      code: dedent`
        import type { ChildProcess } from "node:child_process";
        import type { Worker } from "node:cluster";
        import { once } from "node:events";
        export async function f(child: ChildProcess, worker: Worker, signal: AbortSignal) {
          signal.throwIfAborted();
          if (child.exitCode === null) {
            child.kill();
            await once(child, "exit");
          }
          worker.disconnect();
          await once(worker, "exit");
        }
      `,
    },
    {
      name: 'the end of what the function tells to end before it waits for it',
      code: dedent`
        import type { ChildProcess } from "node:child_process";
        import { once } from "node:events";
        export class Runner {
          readonly #child: ChildProcess;
          constructor(child: ChildProcess) { this.#child = child; }
          async again(signal: AbortSignal) {
            signal.throwIfAborted();
            const exited = once(this.#child, "exit");
            this.#child.kill();
            await exited;
          }
          async gone(signal: AbortSignal) {
            signal.throwIfAborted();
            const exited = once(this.#child, "exit");
            this.#child.kill();
            return exited;
          }
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'what a listener uses, and what a request has, is not what the signal ends',
      code: dedent`
        import { EventEmitter, once } from "node:events";
        interface Client extends EventEmitter { load(id: string, options?: { signal?: AbortSignal }): Promise<string> }
        export async function f(client: Client, signal: AbortSignal) {
          client.on("load", () => void fetch("x", { signal }));
          await client.load("x", { signal });
          await once(client, "end");
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
                import { EventEmitter, once } from "node:events";
                interface Client extends EventEmitter { load(id: string, options?: { signal?: AbortSignal }): Promise<string> }
                export async function f(client: Client, signal: AbortSignal) {
                  client.on("load", () => void fetch("x", { signal }));
                  await client.load("x", { signal });
                  await once(client, "end", { signal });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'an event of what has been told to end that is not the end',
      code: dedent`
        import type { ChildProcess } from "node:child_process";
        import { once } from "node:events";
        export async function f(child: ChildProcess, signal: AbortSignal) {
          signal.throwIfAborted();
          child.kill();
          await once(child, "message");
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
                import type { ChildProcess } from "node:child_process";
                import { once } from "node:events";
                export async function f(child: ChildProcess, signal: AbortSignal) {
                  signal.throwIfAborted();
                  child.kill();
                  await once(child, "message", { signal });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'the end of a stream that somebody else ends',
      code: dedent`
        import type { Readable } from "node:stream";
        import { finished } from "node:stream/promises";
        export async function f(stream: Readable, signal: AbortSignal) {
          signal.throwIfAborted();
          await finished(stream);
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 5,
          column: 9,
          endLine: 5,
          endColumn: 17,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                import type { Readable } from "node:stream";
                import { finished } from "node:stream/promises";
                export async function f(stream: Readable, signal: AbortSignal) {
                  signal.throwIfAborted();
                  await finished(stream, { signal });
                }
              `,
            },
          ],
        },
      ],
    },
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
    {
      name: 'an event in a race with what has no signal, and the end of what ends elsewhere',
      code: dedent`
        import { EventEmitter, once } from "node:events";
        import { createServer } from "node:http";
        declare function work(): Promise<string>;
        export async function f(emitter: EventEmitter, signal: AbortSignal) {
          signal.throwIfAborted();
          const server = createServer();
          process.on("SIGINT", () => server.close());
          await Promise.race([once(emitter, "progress"), work()]);
          await once(server, "close");
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 8,
          column: 23,
          endLine: 8,
          endColumn: 27,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                import { EventEmitter, once } from "node:events";
                import { createServer } from "node:http";
                declare function work(): Promise<string>;
                export async function f(emitter: EventEmitter, signal: AbortSignal) {
                  signal.throwIfAborted();
                  const server = createServer();
                  process.on("SIGINT", () => server.close());
                  await Promise.race([once(emitter, "progress", { signal }), work()]);
                  await once(server, "close");
                }
              `,
            },
          ],
        },
        {
          messageId: 'missingSignal',
          line: 9,
          column: 9,
          endLine: 9,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                import { EventEmitter, once } from "node:events";
                import { createServer } from "node:http";
                declare function work(): Promise<string>;
                export async function f(emitter: EventEmitter, signal: AbortSignal) {
                  signal.throwIfAborted();
                  const server = createServer();
                  process.on("SIGINT", () => server.close());
                  await Promise.race([once(emitter, "progress"), work()]);
                  await once(server, "close", { signal });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'an event of what an abort listener only cancels something of',
      code: dedent`
        import { once } from "node:events";
        import type { EventEmitter } from "node:events";
        declare function cancelRun(client: EventEmitter): void;
        export async function f(client: EventEmitter, signal: AbortSignal) {
          const onAbort = () => cancelRun(client);
          signal.addEventListener("abort", onAbort, { once: true });
          await once(client, "exit");
          signal.removeEventListener("abort", onAbort);
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
                import type { EventEmitter } from "node:events";
                declare function cancelRun(client: EventEmitter): void;
                export async function f(client: EventEmitter, signal: AbortSignal) {
                  const onAbort = () => cancelRun(client);
                  signal.addEventListener("abort", onAbort, { once: true });
                  await once(client, "exit", { signal });
                  signal.removeEventListener("abort", onAbort);
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
