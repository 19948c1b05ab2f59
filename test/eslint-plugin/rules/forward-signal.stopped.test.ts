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
      name: 'a run that a listener cancels by its name, which is assigned later',
      code: dedent`
    interface Client {
      start(options: { id: string; signal?: AbortSignal }): Promise<void>;
      follow(id: string, signal?: AbortSignal): Promise<string>;
      cancelRun(id: string): void;
    }
    export async function f(client: Client, id: string, signal: AbortSignal) {
      let onAbort: (() => void) | undefined;
      await client.start({ id });
      onAbort = () => { client.cancelRun(id); };
      signal.addEventListener("abort", onAbort);
      return await client.follow(id);
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
    {
      name: 'a part of what a function ends that a listener calls',
      code: dedent`
        interface Child { kill(): void; stdout: object }
        declare function read(options: { input: object; signal?: AbortSignal }): Promise<string>;
        export async function f(child: Child, signal: AbortSignal) {
          const stop = () => { child.kill(); };
          signal.addEventListener('abort', () => { stop(); });
          return await read({ input: child.stdout });
        }
      `,
    },
    {
      name: 'a promise that what holds the signal races',
      code: dedent`
        interface Progress {
          readonly signal: AbortSignal;
          race<T>(promise: Promise<T>): Promise<T>;
          note(promise: Promise<string>): Promise<void>;
        }
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f(progress: Progress, ids: string[]) {
          return await progress.race(load('x'));
        }
      `,
    },
    {
      name: 'a list that what holds the signal races',
      code: dedent`
        interface Progress {
          readonly signal: AbortSignal;
          race<T>(promise: Promise<T>): Promise<T>;
          note(promise: Promise<string>): Promise<void>;
        }
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f(progress: Progress, ids: string[]) {
          return await progress.race(Promise.all(ids.map(id => load(id))));
        }
      `,
    },
    {
      name: 'a function that what holds the signal races',
      code: dedent`
        interface Progress {
          readonly signal: AbortSignal;
          race<T>(promise: Promise<T>): Promise<T>;
          note(promise: Promise<string>): Promise<void>;
        }
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f(progress: Progress, ids: string[]) {
          return await progress.race((async () => (await load('x')).length)());
        }
      `,
    },
    {
      name: 'an emitter that is not iterated',
      code: dedent`
        interface Lines extends AsyncIterable<string> {
          on(event: 'line', listener: (line: string) => void): this;
        }
        declare function linesOf(options: { input: object; signal?: AbortSignal }): Lines;
        export function f(input: object, signal: AbortSignal) {
          signal.throwIfAborted();
          const lines = linesOf({ input });
          lines.on('line', line => { console.log(line); });
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a listener that cancels another run of the same client',
      code: dedent`
    interface Client {
      follow(id: string, signal?: AbortSignal): Promise<string>;
      cancelRun(id: string): void;
    }
    export async function f(client: Client, id: string, signal: AbortSignal) {
      signal.addEventListener("abort", () => { client.cancelRun("x"); });
      return await client.follow(id);
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 7,
          column: 16,
          endLine: 7,
          endColumn: 29,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            interface Client {
              follow(id: string, signal?: AbortSignal): Promise<string>;
              cancelRun(id: string): void;
            }
            export async function f(client: Client, id: string, signal: AbortSignal) {
              signal.addEventListener("abort", () => { client.cancelRun("x"); });
              return await client.follow(id, signal);
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'a listener that calls what only begins like an end',
      code: dedent`
    interface Client {
      follow(id: string, signal?: AbortSignal): Promise<string>;
      endorse(id: string): void;
    }
    export async function f(client: Client, id: string, signal: AbortSignal) {
      signal.addEventListener("abort", () => { client.endorse(id); });
      return await client.follow(id);
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 7,
          column: 16,
          endLine: 7,
          endColumn: 29,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            interface Client {
              follow(id: string, signal?: AbortSignal): Promise<string>;
              endorse(id: string): void;
            }
            export async function f(client: Client, id: string, signal: AbortSignal) {
              signal.addEventListener("abort", () => { client.endorse(id); });
              return await client.follow(id, signal);
            }
          `,
            },
          ],
        },
      ],
    },
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
    {
      name: 'a part of what a function ends that nothing calls after the abort',
      code: dedent`
        interface Child { kill(): void; stdout: object }
        declare function read(options: { input: object; signal?: AbortSignal }): Promise<string>;
        export async function f(child: Child, signal: AbortSignal) {
          const stop = () => { child.kill(); };
          signal.addEventListener('abort', () => { console.log('aborted'); });
          stop();
          return await read({ input: child.stdout });
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 7,
          column: 16,
          endLine: 7,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
        interface Child { kill(): void; stdout: object }
        declare function read(options: { input: object; signal?: AbortSignal }): Promise<string>;
        export async function f(child: Child, signal: AbortSignal) {
          const stop = () => { child.kill(); };
          signal.addEventListener('abort', () => { console.log('aborted'); });
          stop();
          return await read({ input: child.stdout, signal });
        }
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'a promise that what holds the signal takes, and gives something else',
      code: dedent`
        interface Progress {
          readonly signal: AbortSignal;
          race<T>(promise: Promise<T>): Promise<T>;
          note(promise: Promise<string>): Promise<void>;
        }
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f(progress: Progress, ids: string[]) {
          await progress.note(load('x'));
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 8,
          column: 23,
          endLine: 8,
          endColumn: 27,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                interface Progress {
                  readonly signal: AbortSignal;
                  race<T>(promise: Promise<T>): Promise<T>;
                  note(promise: Promise<string>): Promise<void>;
                }
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function f(progress: Progress, ids: string[]) {
                  await progress.note(load('x', progress.signal));
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'an emitter that is iterated',
      code: dedent`
        interface Lines extends AsyncIterable<string> {
          on(event: 'line', listener: (line: string) => void): this;
        }
        declare function linesOf(options: { input: object; signal?: AbortSignal }): Lines;
        export async function f(input: object, signal: AbortSignal) {
          signal.throwIfAborted();
          const lines = linesOf({ input });
          lines.on('line', line => { console.log(line); });
          for await (const line of lines) console.log(line);
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 7,
          column: 17,
          endLine: 7,
          endColumn: 24,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                interface Lines extends AsyncIterable<string> {
                  on(event: 'line', listener: (line: string) => void): this;
                }
                declare function linesOf(options: { input: object; signal?: AbortSignal }): Lines;
                export async function f(input: object, signal: AbortSignal) {
                  signal.throwIfAborted();
                  const lines = linesOf({ input, signal });
                  lines.on('line', line => { console.log(line); });
                  for await (const line of lines) console.log(line);
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
