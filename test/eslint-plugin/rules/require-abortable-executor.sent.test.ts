import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run(
  'require-abortable-executor',
  ruleOf('require-abortable-executor'),
  {
    valid: [
      {
        name: 'an answer that is told to end',
        code: dedent`
          interface Answer { setHeader(name: string, value: string): void; writeHead(status: number): void; on(event: string, listener: () => void): void; end(text: string): void }
          export function f(answer: Answer, text: string, signal: AbortSignal) {
            signal.throwIfAborted();
            return new Promise<void>((resolve, reject) => {
              answer.on('error', reject);
              answer.on('finish', resolve);
              answer.end(text);
            });
          }
        `,
      },
      {
        name: 'a file that is told to end',
        code: dedent`
          interface File { on(event: string, listener: () => void): void; end(text: string): void }
          export function f(file: File, text: string, signal: AbortSignal) {
            signal.throwIfAborted();
            return new Promise<void>((resolve, reject) => {
              file.on('error', reject);
              file.on('finish', resolve);
              file.end(text);
            });
          }
        `,
      },
      {
        name: 'a request that is sent with the signal',
        code: dedent`
          interface Answer { on(event: string, listener: () => void): void }
          interface Sent { setHeader(name: string, value: string): void; on(event: string, listener: () => void): void; end(): void }
          declare function request(url: string, options: { signal?: AbortSignal }, callback: (answer: Answer) => void): Sent;
          export function f(url: string, signal: AbortSignal) {
            return new Promise<void>((resolve, reject) => {
              const sent = request(url, { signal }, answer => { answer.on('end', resolve); });
              sent.on('error', reject);
              sent.end();
            });
          }
        `,
      },
    ],
    invalid: [
      {
        name: 'a request whose end sends it',
        code: dedent`
          interface Answer { on(event: string, listener: () => void): void }
          interface Sent { setHeader(name: string, value: string): void; on(event: string, listener: () => void): void; end(): void }
          declare function request(url: string, options: { signal?: AbortSignal }, callback: (answer: Answer) => void): Sent;
          export function f(url: string, signal: AbortSignal) {
            signal.throwIfAborted();
            return new Promise<void>((resolve, reject) => {
              const sent = request(url, {}, answer => { answer.on('end', resolve); });
              sent.on('error', reject);
              sent.end();
            });
          }
        `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 7,
            column: 18,
            endLine: 7,
            endColumn: 25,
          },
        ],
      },
    ],
  },
);
