import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run(
  'require-abortable-executor',
  ruleOf('require-abortable-executor'),
  {
    valid: [
      // The response ends with the client, and so does its signal.
      {
        name: 'the end of the response to the client',
        code: dedent`
        interface IncomingMessage {
          readonly headers: Record<string, string>;
          readonly signal: AbortSignal;
        }
        interface ServerResponse {
          writeHead(status: number): this;
          once(event: string, listener: () => void): this;
        }
        interface Source {
          pipe<T>(target: T): T;
          once(event: string, listener: () => void): this;
        }
        export async function f(request: IncomingMessage, response: ServerResponse) {
          await new Promise<void>(resolve => response.once("close", resolve));
        }
      `,
      },
      {
        name: 'the end of the response that a stream goes into',
        code: dedent`
        interface IncomingMessage {
          readonly headers: Record<string, string>;
          readonly signal: AbortSignal;
        }
        interface ServerResponse {
          writeHead(status: number): this;
          once(event: string, listener: () => void): this;
        }
        interface Source {
          pipe<T>(target: T): T;
          once(event: string, listener: () => void): this;
        }
        export async function f(request: IncomingMessage, response: ServerResponse, source: Source) {
          await new Promise<void>(resolve => source.pipe(response).once("close", resolve));
        }
      `,
      },
    ],
    invalid: [
      {
        name: 'another event of the response',
        code: dedent`
        interface IncomingMessage {
          readonly headers: Record<string, string>;
          readonly signal: AbortSignal;
        }
        interface ServerResponse {
          writeHead(status: number): this;
          once(event: string, listener: () => void): this;
        }
        interface Source {
          pipe<T>(target: T): T;
          once(event: string, listener: () => void): this;
        }
        export async function f(request: IncomingMessage, response: ServerResponse) {
          await new Promise<void>(resolve => response.once("finish", resolve));
        }
      `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 14,
            column: 38,
            endLine: 14,
            endColumn: 51,
            suggestions: [],
          },
        ],
      },
      {
        name: 'the end of the stream that goes into it',
        code: dedent`
        interface IncomingMessage {
          readonly headers: Record<string, string>;
          readonly signal: AbortSignal;
        }
        interface ServerResponse {
          writeHead(status: number): this;
          once(event: string, listener: () => void): this;
        }
        interface Source {
          pipe<T>(target: T): T;
          once(event: string, listener: () => void): this;
        }
        export async function f(request: IncomingMessage, response: ServerResponse, source: Source) {
          await new Promise<void>(resolve => {
            source.once("close", resolve).pipe(response);
          });
        }
      `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 15,
            column: 5,
            endLine: 15,
            endColumn: 16,
            suggestions: [],
          },
        ],
      },
      {
        name: 'a signal that is not that of the client',
        code: dedent`
        interface IncomingMessage {
          readonly headers: Record<string, string>;
          readonly signal: AbortSignal;
        }
        interface ServerResponse {
          writeHead(status: number): this;
          once(event: string, listener: () => void): this;
        }
        interface Source {
          pipe<T>(target: T): T;
          once(event: string, listener: () => void): this;
        }
        export async function f(response: ServerResponse, signal: AbortSignal) {
          await new Promise<void>(resolve => response.once("close", resolve));
          signal.throwIfAborted();
        }
      `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 14,
            column: 38,
            endLine: 14,
            endColumn: 51,
            suggestions: [],
          },
        ],
      },
    ],
  },
);
