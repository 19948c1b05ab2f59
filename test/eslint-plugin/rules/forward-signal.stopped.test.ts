import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    // Work that is stopped in another way.
    {
      name: 'a function of the project that puts another signal in its place',
      code: dedent`
    async function load(url: string, init?: RequestInit) {
      const controller = new AbortController();
      return await fetch(url, { ...init, signal: controller.signal });
    }
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      await load("x");
    }
  `,
    },
    {
      name: 'a stream that the abort ends',
      code: dedent`
    declare const stream: { destroy(): void };
    declare function read(options: { input: object; signal?: AbortSignal }): Promise<string>;
    export async function f(signal: AbortSignal) {
      signal.addEventListener("abort", () => { stream.destroy(); });
      return await read({ input: stream });
    }
  `,
    },
    {
      name: 'a socket that a listener by name ends',
      code: dedent`
    interface Socket { close(): void; read(init?: RequestInit): Promise<string> }
    export async function f(socket: Socket, signal?: AbortSignal) {
      const onAbort = signal ? () => { socket.close(); } : undefined;
      if (signal && onAbort) signal.addEventListener("abort", onAbort);
      return await socket.read();
    }
  `,
    },
    {
      name: 'a call that is raced with the signal',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function raceSignal<T>(promise: Promise<T>, signal: AbortSignal): Promise<T>;
    export async function f(signal: AbortSignal) {
      await raceSignal(load("x"), signal);
    }
  `,
    },
    {
      name: 'a chain that is raced with the signal',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function raceSignal<T>(promise: Promise<T>, options: { signal: AbortSignal }): Promise<T>;
    export async function f(signal: AbortSignal) {
      await raceSignal(load("x").then(text => text.length), { signal });
    }
  `,
    },
    {
      name: 'a promise that is raced with the signal later',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function raceSignal<T>(promise: Promise<T>, signal: AbortSignal): Promise<T>;
    export async function f(signal: AbortSignal) {
      const text = load("x");
      await raceSignal(text, signal);
    }
  `,
    },
    {
      name: 'a race with the abort',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function aborted(signal: AbortSignal): Promise<never>;
    export async function f(signal: AbortSignal) {
      await Promise.race([load("x"), aborted(signal)]);
    }
  `,
    },
    {
      name: 'the body of a response that has the signal',
      code: dedent`
    export async function f(signal: AbortSignal, target: WritableStream) {
      const response = await fetch("x", { signal });
      await response.body!.pipeTo(target);
    }
  `,
    },
    {
      name: 'a stream that is made of one that has the signal',
      code: dedent`
    declare function parse(options: { stream: ReadableStream }): ReadableStream<string>;
    declare function consume(options: { stream: ReadableStream<string>; signal?: AbortSignal }): Promise<void>;
    export async function f(signal: AbortSignal) {
      const response = await fetch("x", { signal }).catch((error: unknown) => {
        throw error;
      });
      if (!response.body) return;
      await consume({ stream: parse({ stream: response.body }).pipeThrough(new TransformStream()) });
    }
  `,
    },
    {
      name: 'a reader of a stream that has the signal',
      code: dedent`
    declare function consume(options: { stream: ReadableStream; signal?: AbortSignal }): Promise<void>;
    export async function f(signal: AbortSignal) {
      const { body } = await fetch("x", { signal });
      if (body) await consume({ stream: body });
    }
  `,
    },
  ],
  invalid: [
    // Work that nothing stops.
    {
      name: 'a socket that something else ends',
      code: dedent`
    interface Socket { close(): void; read(init?: RequestInit): Promise<string> }
    declare function onExit(listener: () => void): void;
    export async function f(socket: Socket, signal: AbortSignal) {
      signal.throwIfAborted();
      const leave = () => { socket.close(); };
      onExit(leave);
      return await socket.read();
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 7,
          column: 16,
          endLine: 7,
          endColumn: 27,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            interface Socket { close(): void; read(init?: RequestInit): Promise<string> }
            declare function onExit(listener: () => void): void;
            export async function f(socket: Socket, signal: AbortSignal) {
              signal.throwIfAborted();
              const leave = () => { socket.close(); };
              onExit(leave);
              return await socket.read({ signal });
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'a loser of a race that the signal decides',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function sleep(ms: number, signal: AbortSignal): Promise<never>;
    export async function f(signal: AbortSignal) {
      await Promise.race([load("x"), sleep(1, signal)]);
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 27,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            declare function load(id: string, signal?: AbortSignal): Promise<string>;
            declare function sleep(ms: number, signal: AbortSignal): Promise<never>;
            export async function f(signal: AbortSignal) {
              await Promise.race([load("x", signal), sleep(1, signal)]);
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'a member of what a call with the signal gave',
      code: dedent`
    declare function connect(signal: AbortSignal): Promise<{ get(id: string, options?: { signal?: AbortSignal }): Promise<string> }>;
    export async function f(signal: AbortSignal) {
      const connection = await connect(signal);
      return connection.get("x");
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 10,
          endLine: 4,
          endColumn: 24,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            declare function connect(signal: AbortSignal): Promise<{ get(id: string, options?: { signal?: AbortSignal }): Promise<string> }>;
            export async function f(signal: AbortSignal) {
              const connection = await connect(signal);
              return connection.get("x", { signal });
            }
          `,
            },
          ],
        },
      ],
    },
  ],
});
