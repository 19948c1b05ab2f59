import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

// Tasks that end with the abort of their group, though they take no signal.
ruleTester.run('require-task-signal', ruleOf('require-task-signal'), {
  valid: [
    {
      name: 'the end and the output of a process that was started with the signal',
      code: dedent`
        import { spawn } from "node:child_process";
        import { once } from "node:events";
        import { text } from "node:stream/consumers";
        import { Group } from "errgroup";
        export async function run(command: string) {
          await using group = new Group();
          const child = spawn(command, { signal: group.signal, stdio: ["ignore", "pipe", "inherit"] });
          group.go(() => once(child, "exit"));
          group.go(() => text(child.stdout));
        }
      `,
    },
    {
      name: 'the end of a server that listens with the signal',
      code: dedent`
        import { once } from "node:events";
        import { createServer } from "node:http";
        import { Group } from "errgroup";
        export async function serve(port: number) {
          await using group = new Group();
          const server = createServer();
          server.listen({ port, signal: group.signal });
          group.go(async () => { await once(server, "close"); });
        }
      `,
    },
    {
      name: 'a body that was asked for with the signal',
      code: dedent`
        import { Group } from "errgroup";
        export async function copy(url: string, sink: WritableStream) {
          await using group = new Group();
          const response = await fetch(url, { signal: group.signal });
          group.go(() => response.body!.pipeTo(sink));
        }
      `,
    },
    {
      name: 'a loop over what is closed on the abort',
      code: dedent`
        import { Group, onAbort } from "errgroup";
        declare class Channel { close(): void; receive(options?: { signal?: AbortSignal }): Promise<string | undefined> }
        export async function drain(channel: Channel) {
          await using group = new Group();
          using _close = onAbort(group.signal, () => channel.close());
          group.go(async () => {
            let text;
            while ((text = await channel.receive()) !== undefined) console.log(text);
          });
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a call beside what ends with the signal',
      code: dedent`
        import { spawn } from "node:child_process";
        import { once } from "node:events";
        import { Group } from "errgroup";
        export async function run(command: string) {
          await using group = new Group();
          const child = spawn(command, { signal: group.signal });
          group.go(async () => {
            await once(child, "exit");
            await fetch("/done");
          });
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          data: {
            kind: 'task',
            name: '',
            work: '`fetch`',
            end: 'its group has failed',
          },
          line: 7,
          column: 12,
          endLine: 7,
          endColumn: 23,
          suggestions: [
            {
              messageId: 'addSignal',
              output: dedent`
                import { spawn } from "node:child_process";
                import { once } from "node:events";
                import { Group } from "errgroup";
                export async function run(command: string) {
                  await using group = new Group();
                  const child = spawn(command, { signal: group.signal });
                  group.go(async (signal) => {
                    await once(child, "exit");
                    await fetch("/done", { signal });
                  });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'the end of a process that was started without a signal',
      code: dedent`
        import { spawn } from "node:child_process";
        import { once } from "node:events";
        import { Group } from "errgroup";
        export async function run(command: string) {
          await using group = new Group();
          const child = spawn(command);
          group.go(() => once(child, "exit"));
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 7,
          column: 12,
          endLine: 7,
          endColumn: 37,
          suggestions: [
            {
              messageId: 'addSignal',
              output: dedent`
                import { spawn } from "node:child_process";
                import { once } from "node:events";
                import { Group } from "errgroup";
                export async function run(command: string) {
                  await using group = new Group();
                  const child = spawn(command);
                  group.go((signal) => once(child, "exit", { signal }));
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
