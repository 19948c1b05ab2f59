import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

const client = dedent`
  interface CallOptions { signal?: AbortSignal }
  interface Client { get(path: string, options?: CallOptions): Promise<string> }
  declare function makeClient(options: CallOptions & { base: string }): Client;
`;

ruleTester.run(
  'no-uncancellable-combinator',
  ruleOf('no-uncancellable-combinator'),
  {
    valid: [
      {
        name: 'calls of a client that is made with the signal',
        code: dedent`
          ${client}
          export async function both(signal: AbortSignal) {
            const client = makeClient({ base: "/", signal });
            return await Promise.all([client.get("a"), client.get("b")]);
          }
        `,
      },
      {
        name: 'a fan-out of a client that is made with the signal',
        code: dedent`
          ${client}
          export async function first(paths: string[], signal: AbortSignal) {
            const client = makeClient({ base: "/", signal });
            return await Promise.any(paths.map(path => client.get(path)));
          }
        `,
      },
      {
        name: 'calls of a function that is made with the signal',
        code: dedent`
          declare function bind(signal: AbortSignal): (path: string, signal?: AbortSignal) => Promise<string>;
          export async function both(signal: AbortSignal) {
            const get = bind(signal);
            return await Promise.all([get("a"), get("b")]);
          }
        `,
      },
      {
        name: 'calls of the context that has the signal',
        code: dedent`
          interface Context { signal: AbortSignal; load(id: string, signal?: AbortSignal): Promise<string> }
          export async function both(context: Context) {
            return await Promise.all([context.load("a"), context.load("b")]);
          }
        `,
      },
      {
        name: 'the end and the output of a process that has the signal',
        code: dedent`
          import { spawn } from "node:child_process";
          import { once } from "node:events";
          import { text } from "node:stream/consumers";
          export async function run(command: string, signal: AbortSignal) {
            const child = spawn(command, { signal, stdio: ["ignore", "pipe", "inherit"] });
            return await Promise.all([once(child, "close"), text(child.stdout)]);
          }
        `,
      },
      {
        name: 'the end and the output of a process that an abort listener kills',
        code: dedent`
          import { spawn } from "node:child_process";
          import { once } from "node:events";
          import { text } from "node:stream/consumers";
          export async function run(command: string, signal: AbortSignal) {
            const child = spawn(command, { stdio: ["ignore", "pipe", "inherit"] });
            signal.addEventListener("abort", () => child.kill(), { once: true });
            return await Promise.all([once(child, "close"), text(child.stdout)]);
          }
        `,
      },
      {
        name: 'the two halves of a body that was asked for with the signal',
        code: dedent`
          export async function tee(a: WritableStream, b: WritableStream, signal: AbortSignal) {
            const { body } = await fetch("/", { signal });
            const [left, right] = body!.tee();
            await Promise.all([left.pipeTo(a), right.pipeTo(b)]);
          }
        `,
      },
      {
        name: 'the ends of what is told to end',
        code: dedent`
          import { once } from "node:events";
          import type { Worker } from "node:cluster";
          export async function recycle(workers: Worker[]) {
            await Promise.all(workers.map(async worker => {
              worker.disconnect();
              await once(worker, "exit");
            }));
          }
        `,
      },
      {
        name: 'functions of the project, where the signal has aborted',
        code: dedent`
          import { once } from "node:events";
          interface Part { drain(options?: { signal?: AbortSignal }): Promise<void> }
          export async function main(parts: Part[], signal: AbortSignal) {
            await once(signal, "abort");
            await Promise.all(parts.map(part => part.drain()));
          }
        `,
        options: [{ checkUnscoped: false }],
      },
    ],
    invalid: [
      {
        name: 'functions of the project, before the signal has aborted',
        code: dedent`
          import { once } from "node:events";
          interface Part { drain(options?: { signal?: AbortSignal }): Promise<void> }
          export async function main(parts: Part[], signal: AbortSignal) {
            await Promise.all(parts.map(part => part.drain()));
            await once(signal, "abort");
          }
        `,
        options: [{ checkUnscoped: false }],
        errors: [
          {
            messageId: 'uncancellable',
            line: 4,
            column: 9,
            endLine: 4,
            endColumn: 20,
            suggestions: [
              {
                messageId: 'useMap',
                output: dedent`
                  import { once } from "node:events";
                  import { map } from "errgroup";
                  interface Part { drain(options?: { signal?: AbortSignal }): Promise<void> }
                  export async function main(parts: Part[], signal: AbortSignal) {
                    await map(parts, (part, signal) => part.drain({ signal }), { signal });
                    await once(signal, "abort");
                  }
                `,
              },
            ],
          },
        ],
      },
      {
        name: 'a signal that has aborted, which is not given to the tasks',
        code: dedent`
          import { once } from "node:events";
          interface Part { drain(options?: { signal?: AbortSignal }): Promise<void> }
          export async function main(parts: Part[], signal: AbortSignal) {
            await once(signal, "abort");
            await Promise.all(parts.map(part => part.drain()));
          }
        `,
        errors: [
          {
            messageId: 'uncancellable',
            data: { method: 'all', callee: 'part.drain', available: '' },
            line: 5,
            column: 9,
            endLine: 5,
            endColumn: 20,
            suggestions: [
              {
                messageId: 'useMap',
                output: dedent`
                  import { once } from "node:events";
                  import { map } from "errgroup";
                  interface Part { drain(options?: { signal?: AbortSignal }): Promise<void> }
                  export async function main(parts: Part[], signal: AbortSignal) {
                    await once(signal, "abort");
                    await map(parts, (part, signal) => part.drain({ signal }));
                  }
                `,
              },
            ],
          },
        ],
      },
      {
        name: 'the end and the output of a process that has no signal',
        code: dedent`
          import { spawn } from "node:child_process";
          import { once } from "node:events";
          import { text } from "node:stream/consumers";
          export async function run(command: string, signal: AbortSignal) {
            signal.throwIfAborted();
            const child = spawn(command, { stdio: ["ignore", "pipe", "inherit"] });
            return await Promise.all([once(child, "close"), text(child.stdout)]);
          }
        `,
        errors: [
          {
            messageId: 'uncancellable',
            line: 7,
            column: 16,
            endLine: 7,
            endColumn: 27,
            suggestions: [],
          },
        ],
      },
      {
        name: 'calls of a client that is made without a signal',
        code: dedent`
          ${client}
          export async function both() {
            const client = makeClient({ base: "/" });
            return await Promise.all([client.get("a"), client.get("b")]);
          }
        `,
        errors: [
          {
            messageId: 'uncancellable',
            line: 6,
            column: 16,
            endLine: 6,
            endColumn: 27,
            suggestions: [
              {
                messageId: 'useTasks',
                output: dedent`
                  import { all } from 'errgroup';

                  ${client}
                  export async function both() {
                    const client = makeClient({ base: "/" });
                    return await all([signal => client.get("a", { signal }), signal => client.get("b", { signal })]);
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
