import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run(
  'require-abortable-executor',
  ruleOf('require-abortable-executor'),
  {
    valid: [
      {
        name: 'the end of what was told to end, by a method of its own',
        code: dedent`
        interface Wire {
          send(frame: object): void;
          close(): void;
          onReply(id: number, callback: (error: Error | null, body: string) => void): void;
          onEnd(callback: () => void): void;
          onDidCancel(callback: () => void): void;
        }
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function finish(wire: Wire, signal: AbortSignal) {
          await load('schema', signal);
          wire.close();
          await new Promise<void>(resolve => wire.onEnd(resolve));
        }
      `,
      },
      {
        name: 'a method that tells of the cancellation itself',
        code: dedent`
        interface Wire {
          send(frame: object): void;
          close(): void;
          onReply(id: number, callback: (error: Error | null, body: string) => void): void;
          onEnd(callback: () => void): void;
          onDidCancel(callback: () => void): void;
        }
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function settle(wire: Wire, signal: AbortSignal) {
          await load('schema', signal);
          await new Promise<void>(resolve => wire.onDidCancel(resolve));
        }
      `,
      },
    ],

    invalid: [
      {
        name: 'an event that has a method of its own',
        code: dedent`
        interface Wire {
          send(frame: object): void;
          close(): void;
          onReply(id: number, callback: (error: Error | null, body: string) => void): void;
          onEnd(callback: () => void): void;
          onDidCancel(callback: () => void): void;
        }
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function call(wire: Wire, id: number, signal: AbortSignal) {
          await load('schema', signal);
          const reply = new Promise<string>((resolve, reject) => {
            wire.onReply(id, (error, body) => (error ? reject(error) : resolve(body)));
          });
          wire.send({ id });
          return await reply;
        }
      `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 12,
            column: 5,
            endLine: 12,
            endColumn: 17,
          },
        ],
      },
    ],
  },
);
