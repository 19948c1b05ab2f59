import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'a process that an abort listener kills',
      code: dedent`
        interface Child { readonly pid: number; readonly exited: Promise<number>; kill(): void }
        declare function start(command: string, options?: { signal?: AbortSignal }): Child;
        export async function f(signal: AbortSignal) {
          const child = start("ls");
          const onAbort = () => { child.kill(); };
          signal.addEventListener("abort", onAbort, { once: true });
          return await child.exited;
        }
      `,
    },
    {
      name: 'streams in a list, one of which an abort listener destroys',
      code: dedent`
        interface Stream { destroy(): void }
        declare function open(path: string): Stream;
        declare function pipe(streams: Stream[], options?: { signal?: AbortSignal }): Promise<void>;
        export async function f(signal: AbortSignal) {
          const source = open("a");
          const sink = open("b");
          const close = () => { source.destroy(); };
          signal.addEventListener("abort", close, { once: true });
          await pipe([source, sink]);
        }
      `,
    },
    {
      name: 'a process that is handed on with the signal, to what may end it',
      code: dedent`
        interface Child { kill(): void }
        declare function start(command: string): Child;
        declare function endWith(child: Child, options: { signal?: AbortSignal }): void;
        declare function write(child: Child, text: string, signal?: AbortSignal): Promise<void>;
        export async function f(text: string, options: { signal?: AbortSignal }) {
          const child = start("ls");
          endWith(child, options);
          await write(child, text);
        }
      `,
    },
    {
      name: 'a process that an abort listener disposes of',
      code: dedent`
        declare class Child { readonly exited: Promise<number>; [Symbol.dispose](): void }
        declare function start(command: string, options?: { signal?: AbortSignal }): Child;
        export async function f(signal: AbortSignal) {
          using child = start("ls");
          const onAbort = () => child[Symbol.dispose]();
          signal.addEventListener("abort", onAbort, { once: true });
          return await child.exited;
        }
      `,
    },
    {
      name: 'a process that is killed with all of its own, in a callback of what was given the signal',
      code: dedent`
        interface Child { readonly pid: number; readonly exited: Promise<number> }
        declare function start(command: string, options?: { signal?: AbortSignal }): Child;
        declare function killTree(pid: number): void;
        declare class Scope {
          constructor(options?: { signal?: AbortSignal });
          onAbort(run: () => void): void;
        }
        export async function f(options: { signal?: AbortSignal }) {
          const scope = new Scope(options);
          const child = start("ls");
          scope.onAbort(() => { killTree(child.pid); });
          return await child.exited;
        }
      `,
    },
    {
      name: 'a process that is killed in a callback of what the function uses',
      code: dedent`
        interface Child { readonly exited: Promise<number>; kill(): void }
        declare function start(command: string, options?: { signal?: AbortSignal }): Child;
        declare class Scope {
          constructor(options?: { signal?: AbortSignal });
          onAbort(run: () => void): void;
          [Symbol.dispose](): void;
        }
        export async function f(signal?: AbortSignal) {
          const child = start("ls");
          using scope = new Scope(signal ? { signal } : undefined);
          scope.onAbort(() => { child.kill(); });
          return await child.exited;
        }
      `,
    },
    {
      name: 'a stream that an abort listener ends, by another name',
      code: dedent`
        interface Stream extends AsyncIterable<string> { readonly controller: AbortController; readonly done: Promise<string> }
        declare function open(id: string, options?: { signal?: AbortSignal }): Stream;
        export async function f(signal: AbortSignal) {
          let active: Stream | undefined;
          const onAbort = () => { active?.controller.abort(); };
          signal.addEventListener("abort", onAbort, { once: true });
          const stream = await open("x");
          active = stream;
          return await stream.done;
        }
      `,
    },
    {
      name: 'a session that an abort listener tells another to end',
      code: dedent`
        interface Session { readonly id: string; prompt(text: string, options?: { signal?: AbortSignal }): Promise<string> }
        declare const peer: { notify(method: string, parameters: object): Promise<void> };
        export async function f(session: Session, signal: AbortSignal) {
          const onAbort = () => { void peer.notify("session/cancel", { id: session.id }); };
          signal.addEventListener("abort", onAbort, { once: true });
          return await session.prompt("x");
        }
      `,
    },
    {
      name: 'a subscription that an abort listener ends',
      code: dedent`
        interface Subscription { next(options?: { signal?: AbortSignal }): Promise<string>; unsubscribe(): void }
        export async function f(subscription: Subscription, signal: AbortSignal) {
          const stop = () => subscription.unsubscribe();
          signal.addEventListener("abort", stop, { once: true });
          return await subscription.next();
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a process whose iterator an abort listener takes',
      code: dedent`
        declare class Child { readonly exited: Promise<number>; [Symbol.iterator](): Iterator<string> }
        declare function start(command: string, options?: { signal?: AbortSignal }): Child;
        export async function f(signal: AbortSignal) {
          const child = start("ls");
          const onAbort = () => child[Symbol.iterator]();
          signal.addEventListener("abort", onAbort, { once: true });
          return await child.exited;
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 17,
          endLine: 4,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare class Child { readonly exited: Promise<number>; [Symbol.iterator](): Iterator<string> }
                declare function start(command: string, options?: { signal?: AbortSignal }): Child;
                export async function f(signal: AbortSignal) {
                  const child = start("ls", { signal });
                  const onAbort = () => child[Symbol.iterator]();
                  signal.addEventListener("abort", onAbort, { once: true });
                  return await child.exited;
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a text that is handed on with the signal: nothing can end it',
      code: dedent`
        declare function note(text: string, signal: AbortSignal): void;
        declare function send(text: string, signal?: AbortSignal): Promise<void>;
        export async function f(text: string, signal: AbortSignal) {
          note(text, signal);
          await send(text);
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 5,
          column: 9,
          endLine: 5,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function note(text: string, signal: AbortSignal): void;
                declare function send(text: string, signal?: AbortSignal): Promise<void>;
                export async function f(text: string, signal: AbortSignal) {
                  note(text, signal);
                  await send(text, signal);
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a process that a timer kills',
      code: dedent`
        interface Child { readonly exited: Promise<number>; kill(): void }
        declare function start(command: string, options?: { signal?: AbortSignal }): Child;
        export async function f(signal: AbortSignal) {
          const child = start("ls");
          setTimeout(() => { child.kill(); }, 1000);
          signal.throwIfAborted();
          return await child.exited;
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 17,
          endLine: 4,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                interface Child { readonly exited: Promise<number>; kill(): void }
                declare function start(command: string, options?: { signal?: AbortSignal }): Child;
                export async function f(signal: AbortSignal) {
                  const child = start("ls", { signal });
                  setTimeout(() => { child.kill(); }, 1000);
                  signal.throwIfAborted();
                  return await child.exited;
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a process that an abort listener only looks at',
      code: dedent`
        interface Child { readonly pid: number; readonly exited: Promise<number> }
        declare function start(command: string, options?: { signal?: AbortSignal }): Child;
        export async function f(signal: AbortSignal) {
          const child = start("ls");
          signal.addEventListener("abort", () => { console.log(child.pid); });
          return await child.exited;
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 17,
          endLine: 4,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                interface Child { readonly pid: number; readonly exited: Promise<number> }
                declare function start(command: string, options?: { signal?: AbortSignal }): Child;
                export async function f(signal: AbortSignal) {
                  const child = start("ls", { signal });
                  signal.addEventListener("abort", () => { console.log(child.pid); });
                  return await child.exited;
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a process that is killed in a callback of what has no signal',
      code: dedent`
        interface Child { readonly exited: Promise<number>; kill(): void }
        declare function start(command: string, options?: { signal?: AbortSignal }): Child;
        declare class Scope { onEnd(run: () => void): void }
        export async function f(signal: AbortSignal) {
          const scope = new Scope();
          const child = start("ls");
          scope.onEnd(() => { child.kill(); });
          signal.throwIfAborted();
          return await child.exited;
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 6,
          column: 17,
          endLine: 6,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                interface Child { readonly exited: Promise<number>; kill(): void }
                declare function start(command: string, options?: { signal?: AbortSignal }): Child;
                declare class Scope { onEnd(run: () => void): void }
                export async function f(signal: AbortSignal) {
                  const scope = new Scope();
                  const child = start("ls", { signal });
                  scope.onEnd(() => { child.kill(); });
                  signal.throwIfAborted();
                  return await child.exited;
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'what an abort ends once it has been waited for',
      code: dedent`
        declare function open(path: string, options?: { signal?: AbortSignal }): Promise<{ close(): void }>;
        export async function f(signal: AbortSignal) {
          const file = await open("a");
          signal.addEventListener("abort", () => { file.close(); });
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 3,
          column: 22,
          endLine: 3,
          endColumn: 26,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function open(path: string, options?: { signal?: AbortSignal }): Promise<{ close(): void }>;
                export async function f(signal: AbortSignal) {
                  const file = await open("a", { signal });
                  signal.addEventListener("abort", () => { file.close(); });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a session of which a listener tells something else',
      code: dedent`
        interface Session { readonly id: string; prompt(text: string, options?: { signal?: AbortSignal }): Promise<string> }
        declare const peer: { notify(method: string, parameters: object): Promise<void> };
        export async function f(session: Session, signal: AbortSignal) {
          const onAbort = () => { void peer.notify("session/log", { id: session.id }); };
          signal.addEventListener("abort", onAbort, { once: true });
          return await session.prompt("x");
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 6,
          column: 16,
          endLine: 6,
          endColumn: 30,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                interface Session { readonly id: string; prompt(text: string, options?: { signal?: AbortSignal }): Promise<string> }
                declare const peer: { notify(method: string, parameters: object): Promise<void> };
                export async function f(session: Session, signal: AbortSignal) {
                  const onAbort = () => { void peer.notify("session/log", { id: session.id }); };
                  signal.addEventListener("abort", onAbort, { once: true });
                  return await session.prompt("x", { signal });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a promise that is waited for before a listener can end what it gives',
      code: dedent`
        interface Stream { readonly done: Promise<string>; readonly controller: AbortController }
        declare function open(id: string, options?: { signal?: AbortSignal }): Promise<Stream>;
        export async function f(signal: AbortSignal) {
          let active: Stream | undefined;
          const onAbort = () => { active?.controller.abort(); };
          signal.addEventListener("abort", onAbort, { once: true });
          const stream = await open("x");
          active = stream;
          return await stream.done;
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 7,
          column: 24,
          endLine: 7,
          endColumn: 28,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                interface Stream { readonly done: Promise<string>; readonly controller: AbortController }
                declare function open(id: string, options?: { signal?: AbortSignal }): Promise<Stream>;
                export async function f(signal: AbortSignal) {
                  let active: Stream | undefined;
                  const onAbort = () => { active?.controller.abort(); };
                  signal.addEventListener("abort", onAbort, { once: true });
                  const stream = await open("x", { signal });
                  active = stream;
                  return await stream.done;
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'streams in a list, while an abort listener destroys another one',
      code: dedent`
        interface Stream { destroy(): void }
        declare function open(path: string): Stream;
        declare function pipe(streams: Stream[], options?: { signal?: AbortSignal }): Promise<void>;
        export async function f(other: Stream, signal: AbortSignal) {
          const close = () => { other.destroy(); };
          signal.addEventListener("abort", close, { once: true });
          await pipe([open("a"), open("b")]);
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
                interface Stream { destroy(): void }
                declare function open(path: string): Stream;
                declare function pipe(streams: Stream[], options?: { signal?: AbortSignal }): Promise<void>;
                export async function f(other: Stream, signal: AbortSignal) {
                  const close = () => { other.destroy(); };
                  signal.addEventListener("abort", close, { once: true });
                  await pipe([open("a"), open("b")], { signal });
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
