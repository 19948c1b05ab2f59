import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

const declarations = `declare function load(id: string, signal?: AbortSignal): Promise<string>;
declare function onMessage(listener: (id: string) => void): void;
`;

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'a helper that a listener alone calls',
      code: `${declarations}${dedent`
        export function f(signal: AbortSignal) {
          const send = async (id: string) => { await load(id); };
          onMessage(id => void send(id));
          return signal.aborted;
        }
      `}`,
    },
    {
      name: 'a helper of a helper that a listener alone calls',
      code: `${declarations}${dedent`
        export function f(signal: AbortSignal) {
          async function send(id: string) { await load(id); }
          async function retry(id: string) { await send(id); await send(id); }
          onMessage(id => void retry(id).catch(() => undefined));
          return signal.aborted;
        }
      `}`,
    },
    {
      name: 'helpers that call each other, and a listener one of them',
      code: `${declarations}${dedent`
        export function f(signal: AbortSignal) {
          async function send(id: string): Promise<void> { await load(id); }
          async function next(id: string): Promise<void> { await send(id); if (id !== "") await next(""); }
          onMessage(id => void next(id));
          return signal.aborted;
        }
      `}`,
    },
    {
      name: 'a helper that nobody calls but itself',
      code: `${declarations}${dedent`
        export function f(signal: AbortSignal) {
          async function send(id: string): Promise<void> { await load(id); await send(id); }
          return signal.aborted;
        }
      `}`,
    },
    {
      name: 'a helper that is called after the abort as well',
      code: `${declarations}${dedent`
        export async function f(ids: string[], signal: AbortSignal) {
          let sent = "";
          const send = async () => { await load(sent); };
          for (const id of ids) {
            if (signal.aborted) {
              await send();
              return;
            }
            sent += id;
            await send();
          }
        }
      `}`,
    },
    {
      name: 'a helper that is called to clean up as well',
      code: `${declarations}${dedent`
        export async function f(id: string, signal: AbortSignal) {
          async function send() { await load(id); }
          try {
            await load(id, signal);
            await send();
          } finally {
            await send();
          }
        }
      `}`,
    },
    {
      name: 'a helper of a helper that the abort is followed by',
      code: `${declarations}${dedent`
        export async function f(id: string) {
          const controller = new AbortController();
          const send = async () => { await load(id); };
          const complete = async () => { await send(); };
          onMessage(() => controller.abort());
          if ((await load(id, controller.signal)) === "") await complete();
          controller.abort();
          await complete();
        }
      `}`,
    },
  ],
  invalid: [
    {
      name: 'a helper that the function calls as well',
      code: `${declarations}${dedent`
        export async function f(signal: AbortSignal) {
          const send = async (id: string) => { await load(id); };
          onMessage(id => void send(id));
          await send("x");
        }
      `}`,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 46,
          endLine: 4,
          endColumn: 50,
          suggestions: [
            {
              messageId: 'passSignal',
              output: `${declarations}${dedent`
                export async function f(signal: AbortSignal) {
                  const send = async (id: string) => { await load(id, signal); };
                  onMessage(id => void send(id));
                  await send("x");
                }
              `}`,
            },
          ],
        },
      ],
    },
    {
      name: 'a helper that is called after a failure as well',
      code: `${declarations}${dedent`
        export async function f(id: string, signal: AbortSignal) {
          const send = async () => { await load(id); };
          try {
            await send();
          } catch {
            await send();
          }
          return signal.aborted;
        }
      `}`,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 36,
          endLine: 4,
          endColumn: 40,
          suggestions: [
            {
              messageId: 'passSignal',
              output: `${declarations}${dedent`
                export async function f(id: string, signal: AbortSignal) {
                  const send = async () => { await load(id, signal); };
                  try {
                    await send();
                  } catch {
                    await send();
                  }
                  return signal.aborted;
                }
              `}`,
            },
          ],
        },
      ],
    },
    {
      name: 'two helpers that call each other',
      code: `${declarations}${dedent`
        export async function f(signal: AbortSignal) {
          async function odd(id: string): Promise<void> { await load(id); await even(id.slice(1)); }
          async function even(id: string): Promise<void> { if (id !== "") await odd(id.slice(1)); }
          await even("x");
        }
      `}`,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 57,
          endLine: 4,
          endColumn: 61,
          suggestions: [
            {
              messageId: 'passSignal',
              output: `${declarations}${dedent`
                export async function f(signal: AbortSignal) {
                  async function odd(id: string): Promise<void> { await load(id, signal); await even(id.slice(1)); }
                  async function even(id: string): Promise<void> { if (id !== "") await odd(id.slice(1)); }
                  await even("x");
                }
              `}`,
            },
          ],
        },
      ],
    },
    {
      name: 'a helper that a callback calls which its call waits for',
      code: `${declarations}${dedent`
        export async function f(ids: string[], signal: AbortSignal) {
          const send = async (id: string) => { await load(id); };
          for (const id of ids) await Promise.all([id].map(each => send(each)));
        }
      `}`,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 46,
          endLine: 4,
          endColumn: 50,
          suggestions: [
            {
              messageId: 'passSignal',
              output: `${declarations}${dedent`
                export async function f(ids: string[], signal: AbortSignal) {
                  const send = async (id: string) => { await load(id, signal); };
                  for (const id of ids) await Promise.all([id].map(each => send(each)));
                }
              `}`,
            },
          ],
        },
      ],
    },
  ],
});
