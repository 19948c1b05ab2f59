import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-leaked-abort-listener', ruleOf('no-leaked-abort-listener'), {
  valid: [
    {
      name: 'a listener when a socket opens, which it does once',
      code: dedent`
        import { EventEmitter } from 'node:events';
        import net from 'node:net';
        export function attach(socket: WebSocket, signal: AbortSignal) {
          socket.addEventListener('open', () => {
            signal.addEventListener('abort', () => socket.close());
          });
        }
      `,
    },
    {
      name: 'a listener for each connection, which its end takes away',
      code: dedent`
        import { EventEmitter } from 'node:events';
        import net from 'node:net';
        export function serve(signal: AbortSignal) {
          const server = net.createServer();
          server.on('connection', socket => {
            const end = () => socket.destroy();
            signal.addEventListener('abort', end, { once: true });
            socket.on('close', () => signal.removeEventListener('abort', end));
          });
          return server;
        }
      `,
    },
    {
      name: 'a listener for each request, which its end takes away',
      code: dedent`
        import { createServer } from 'node:http';
        export function serve(signal: AbortSignal) {
          return createServer((request, response) => {
            const end = () => response.destroy();
            signal.addEventListener('abort', end, { once: true });
            response.on('close', () => signal.removeEventListener('abort', end));
          });
        }
      `,
    },
    {
      name: 'a listener for each run of a pool, on the signal of the run',
      code: dedent`
        import { EventEmitter } from 'node:events';
        import net from 'node:net';
        export function attach(pool: EventEmitter) {
          pool.on('run', ({ signal }: { signal: AbortSignal }) => {
            signal.addEventListener('abort', () => pool.emit('abort'));
          });
        }
      `,
    },
  ],

  invalid: [
    {
      name: 'a listener for each request, on a signal that outlives them',
      code: dedent`
        import { createServer } from 'node:http';
        export function serve(signal: AbortSignal) {
          return createServer((request, response) => {
            signal.addEventListener('abort', () => response.destroy());
          });
        }
      `,
      errors: [
        {
          messageId: 'leaked',
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 28,
        },
      ],
    },
    {
      name: 'a listener for each connection, on a signal that outlives them',
      code: dedent`
        import { EventEmitter } from 'node:events';
        import net from 'node:net';
        export function serve(signal: AbortSignal) {
          const server = net.createServer();
          server.on('connection', socket => {
            signal.addEventListener('abort', () => socket.destroy(), { once: true });
          });
          return server;
        }
      `,
      errors: [
        {
          messageId: 'leakedOnce',
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 28,
        },
      ],
    },
    {
      name: 'a listener for each message, on the signal of the module',
      code: dedent`
        import { EventEmitter } from 'node:events';
        import net from 'node:net';
        declare const shutdown: AbortController;
        export function attach(socket: WebSocket) {
          socket.addEventListener('message', () => {
            shutdown.signal.addEventListener('abort', () => socket.close());
          });
        }
      `,
      errors: [
        {
          messageId: 'leaked',
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 37,
        },
      ],
    },
  ],
});
