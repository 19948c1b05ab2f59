import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

const waits = (code: string): string => dedent`
  import type { ChildProcess } from 'node:child_process';
  declare function killTree(child: ChildProcess): void;
  declare function load(id: string, signal: AbortSignal): Promise<string>;
  export async function run(child: ChildProcess, signal: AbortSignal) {
    const text = await load('a', signal);
    ${code}
    return text;
  }
`;

ruleTester.run(
  'require-abortable-executor',
  ruleOf('require-abortable-executor'),
  {
    valid: [
      {
        name: 'the error of a file that is ended there',
        code: dedent`
          import { createWriteStream } from 'node:fs';
          export async function save(path: string, text: string, signal: AbortSignal) {
            signal.throwIfAborted();
            const file = createWriteStream(path);
            file.write(text);
            await new Promise<void>((resolve, reject) => {
              file.on('error', reject);
              file.end(resolve);
            });
          }
        `,
      },
      {
        name: 'the end of what the executor ends',
        code: waits(
          "await new Promise<void>(resolve => { child.once('exit', () => resolve()); child.kill(); });",
        ),
      },
      {
        name: 'the end of what has been ended before',
        code: waits(
          "child.kill(); await new Promise(resolve => child.once('exit', resolve));",
        ),
      },
      {
        name: 'the end, or an error, of what a function ends',
        code: waits(
          "killTree(child); await new Promise((resolve, reject) => { child.on('error', reject); child.on('close', resolve); });",
        ),
      },
      {
        name: 'the end of what has been ended in front of the block',
        code: waits(
          "process.kill(child.pid!); if (text) { await new Promise(resolve => child.once('exit', resolve)); }",
        ),
      },
      {
        name: 'the end of what is ended before each wait for it',
        code: waits(
          "const ended = new Promise(resolve => child.on('exit', resolve)); try { await load(text, signal); } finally { if (child.pid) child.kill(); } await ended;",
        ),
      },
      {
        name: 'the end of a recorder, by a handler',
        code: dedent`
          export async function finish(recorder: MediaRecorder, signal: AbortSignal) {
            signal.throwIfAborted();
            await new Promise(resolve => { recorder.onstop = resolve; recorder.stop(); });
          }
        `,
      },
    ],
    invalid: [
      {
        name: 'the end of what only a listener ends',
        code: waits(
          "await new Promise(resolve => { child.on('exit', resolve); child.on('error', () => child.kill()); });",
        ),
        column: 34,
      },
      {
        name: 'the end of what is ended after it',
        code: waits(
          "await new Promise(resolve => child.on('exit', resolve)); child.kill();",
        ),
        column: 32,
      },
      {
        name: 'the end of what is ended before one of two waits for it',
        code: waits(
          "const ended = new Promise(resolve => child.on('exit', resolve)); if (text) await ended; child.kill(); await ended;",
        ),
        column: 40,
      },
      {
        name: 'another event of what has been ended',
        code: waits(
          "child.kill(); await new Promise(resolve => child.on('spawn', resolve));",
        ),
        column: 46,
      },
      {
        name: 'the end of something else',
        code: waits(
          "child.stdin?.destroy(); await new Promise(resolve => child.on('exit', resolve));",
        ),
        column: 56,
      },
    ].map(({ column, ...each }) => ({
      ...each,
      errors: [
        {
          messageId: 'deafPromise' as const,
          line: 6,
          column,
          endLine: 6,
          endColumn: column + 'child.on'.length,
        },
      ],
    })),
  },
);
