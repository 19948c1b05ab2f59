import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'a subscription that the same function ends',
      code: dedent`
    interface Subscription { unsubscribe(): void }
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function subscribe(id: string, signal?: AbortSignal): Promise<Subscription>;
    export function follow(id: string) {
      const controller = new AbortController();
      let subscribing: Promise<Subscription> | undefined;
      const start = async () => {
        await load(id, controller.signal);
        subscribing = subscribe(id);
        await subscribing;
      };
      void start();
      return () => {
        controller.abort();
        void subscribing?.then(subscription => subscription.unsubscribe());
      };
    }
  `,
    },
    {
      name: 'a connection that the same function closes',
      code: dedent`
    interface Connection { end(): void; query(text: string): Promise<void> }
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function connect(id: string, signal?: AbortSignal): Promise<Connection>;
    export function follow(id: string) {
      const controller = new AbortController();
      let connection: Connection | undefined;
      const start = async () => {
        await load(id, controller.signal);
        connection = await connect(id);
        await connection.query("x");
      };
      void start();
      return () => {
        controller.abort();
        connection?.end();
      };
    }
  `,
    },
    {
      name: 'a server that the same function closes, by another one',
      code: dedent`
        interface Server { listen(port: number, signal?: AbortSignal): Promise<void>; close(): Promise<void> }
        declare const server: Server;
        export async function main(run: (signal: AbortSignal) => Promise<void>) {
          const stop = new AbortController();
          const close = async () => {
            await server.close();
          };
          const shutdown = () => {
            stop.abort();
            void close();
          };
          process.on("SIGTERM", shutdown);
          const running = run(stop.signal);
          await server.listen(80);
          await running;
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a server that another function closes',
      code: dedent`
        interface Server { listen(port: number, signal?: AbortSignal): Promise<void>; close(): Promise<void> }
        declare const server: Server;
        export async function main(run: (signal: AbortSignal) => Promise<void>) {
          const stop = new AbortController();
          const close = async () => {
            await server.close();
          };
          const shutdown = () => stop.abort();
          process.on("SIGHUP", close);
          process.on("SIGTERM", shutdown);
          const running = run(stop.signal);
          await server.listen(80);
          await running;
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 12,
          column: 9,
          endLine: 12,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                interface Server { listen(port: number, signal?: AbortSignal): Promise<void>; close(): Promise<void> }
                declare const server: Server;
                export async function main(run: (signal: AbortSignal) => Promise<void>) {
                  const stop = new AbortController();
                  const close = async () => {
                    await server.close();
                  };
                  const shutdown = () => stop.abort();
                  process.on("SIGHUP", close);
                  process.on("SIGTERM", shutdown);
                  const running = run(stop.signal);
                  await server.listen(80, stop.signal);
                  await running;
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a subscription that only another function ends',
      code: dedent`
    interface Subscription { unsubscribe(): void }
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function subscribe(id: string, signal?: AbortSignal): Promise<Subscription>;
    export function follow(id: string) {
      const controller = new AbortController();
      let subscription: Subscription | undefined;
      const start = async () => {
        await load(id, controller.signal);
        subscription = await subscribe(id);
      };
      void start();
      return {
        pause: () => subscription?.unsubscribe(),
        abort: () => controller.abort(),
      };
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 9,
          column: 26,
          endLine: 9,
          endColumn: 35,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
    interface Subscription { unsubscribe(): void }
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function subscribe(id: string, signal?: AbortSignal): Promise<Subscription>;
    export function follow(id: string) {
      const controller = new AbortController();
      let subscription: Subscription | undefined;
      const start = async () => {
        await load(id, controller.signal);
        subscription = await subscribe(id, controller.signal);
      };
      void start();
      return {
        pause: () => subscription?.unsubscribe(),
        abort: () => controller.abort(),
      };
    }
  `,
            },
          ],
        },
      ],
    },
    {
      name: 'a request whose result is only read by who aborts',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export function follow(id: string) {
      const controller = new AbortController();
      let last = "";
      const start = async () => {
        await load("first", controller.signal);
        last = await load(id);
      };
      void start();
      return () => {
        controller.abort();
        console.log(last.trim());
      };
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 7,
          column: 18,
          endLine: 7,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export function follow(id: string) {
      const controller = new AbortController();
      let last = "";
      const start = async () => {
        await load("first", controller.signal);
        last = await load(id, controller.signal);
      };
      void start();
      return () => {
        controller.abort();
        console.log(last.trim());
      };
    }
  `,
            },
          ],
        },
      ],
    },
  ],
});
