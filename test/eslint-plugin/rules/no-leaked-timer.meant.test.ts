import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-leaked-timer', ruleOf('no-leaked-timer'), {
  valid: [
    {
      name: 'a timer that is armed right before a request has its answer',
      code: dedent`
        declare function run(command: string): void;
        export async function POST(request: Request) {
          const command = await request.text();
          setTimeout(() => {
            run(command);
          }, 1_500);
          return Response.json({ ok: true });
        }
      `,
    },
    {
      name: 'a timer that leaves the page',
      code: dedent`
        export async function f(signal: AbortSignal) {
          await fetch('https://example.com/', { signal });
          setTimeout(() => location.reload(), 1_500);
        }
      `,
    },
    {
      name: 'a timer that gives back a place which others wait for',
      code: dedent`
        declare function semaphore(places: number): { acquire(): Promise<void>; release(): void };
        const gate = semaphore(1);
        export async function f(url: string, signal: AbortSignal) {
          await gate.acquire();
          setTimeout(() => gate.release(), 1_000);
          return await fetch(url, { signal });
        }
        export function limit(places: number) {
          const { acquire, release } = semaphore(places);
          return async (url: string, signal: AbortSignal) => {
            await acquire();
            setTimeout(release, 1_000);
            return await fetch(url, { signal });
          };
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a timer that is armed before the work of a request',
      code: dedent`
        declare function load(id: string): Promise<Response>;
        declare function warn(): void;
        export async function f(request: Request) {
          setTimeout(warn, 5_000);
          return await load(request.url);
        }
        export function g(request: Request) {
          setTimeout(warn, 5_000);
          return load(request.url);
        }
      `,
      errors: [
        { messageId: 'dropped', line: 4, column: 3, endLine: 4, endColumn: 13 },
        { messageId: 'dropped', line: 8, column: 3, endLine: 8, endColumn: 13 },
      ],
    },
    {
      name: 'a timer that does more than to give a place back, and one that lets go late',
      code: dedent`
        declare const gate: { acquire(): Promise<void>; release(): void };
        declare function warn(): void;
        export async function f(url: string, signal: AbortSignal) {
          await gate.acquire();
          setTimeout(() => {
            warn();
            gate.release();
          }, 1_000);
          return await fetch(url, { signal });
        }
        export async function g(url: string, signal: AbortSignal) {
          await gate.acquire();
          const timer = setTimeout(() => gate.release(), 1_000);
          const response = await fetch(url, { signal });
          clearTimeout(timer);
          return response;
        }
      `,
      errors: [
        { messageId: 'dropped', line: 5, column: 3, endLine: 5, endColumn: 13 },
        {
          messageId: 'throws',
          line: 13,
          column: 17,
          endLine: 13,
          endColumn: 27,
        },
      ],
    },
  ],
});
