import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);
const rule = ruleOf('no-go-after-wait');

ruleTester.run('no-go-after-wait', rule, {
  valid: [
    // Listeners that are over before the wait.
    {
      name: 'a listener with a signal',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run(group: Group, target: EventTarget) {
          target.addEventListener('job', () => group.go(task), {
            signal: group.signal,
          });
          await group.wait();
        }
      `,
    },
    {
      name: 'a listener of a server that is closed',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        import { createServer } from 'node:net';
        import { once } from 'node:events';
        export async function run(group: Group) {
          const server = createServer();
          server.on('connection', () => group.go(task));
          await once(server, 'close');
          await group.wait();
        }
      `,
    },
    {
      name: 'a listener of lines, up to their end, in one promise',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        import { createInterface } from 'node:readline';
        export async function run(group: Group) {
          const lines = createInterface({ input: process.stdin });
          await new Promise<void>(resolve => {
            lines.on('line', () => group.go(task));
            lines.once('close', resolve);
          });
          await group.wait();
        }
      `,
    },
    {
      name: 'a listener of what is waited for by hand',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run(group: Group, source: EventTarget) {
          const { promise, resolve } = Promise.withResolvers<Event>();
          source.addEventListener('message', () => group.go(task));
          source.addEventListener('close', resolve);
          await promise;
          await group.wait();
        }
      `,
    },
    {
      name: 'a listener that is removed',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        import type { EventEmitter } from 'node:events';
        export async function run(group: Group, bus: EventEmitter) {
          bus.on('job', () => group.go(task));
          bus.removeAllListeners('job');
          await group.wait();
        }
      `,
    },
    {
      name: 'a subscription that is kept',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run(
          group: Group,
          feed: { subscribe(then: () => void): () => void },
        ) {
          const unsubscribe = feed.subscribe(() => void group.go(task));
          unsubscribe();
          await group.wait();
        }
      `,
    },
    {
      name: 'a timer that is kept',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run(group: Group) {
          const timer = setInterval(() => group.go(task), 100);
          clearInterval(timer);
          await group.wait();
        }
      `,
    },
    {
      name: 'a listener after which nothing waits',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        import type { EventEmitter } from 'node:events';
        export function run(group: Group, bus: EventEmitter) {
          bus.on('job', () => group.go(task));
        }
      `,
    },
    {
      name: 'a callback that is called at once',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        declare function transaction(work: () => void): void;
        export async function run(group: Group) {
          transaction(() => void group.go(task));
          await group.wait();
        }
      `,
    },
    {
      name: 'a listener that a task starts',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        import type { EventEmitter } from 'node:events';
        export async function run(group: Group, bus: EventEmitter) {
          bus.on('job', () => {
            const inner = new Group();
            inner.go(task);
          });
          await group.wait();
        }
      `,
    },
    {
      name: 'a callback of a wait, with a new group',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export function run() {
          let group = new Group();
          return group.wait().then(async () => {
            group = new Group();
            group.go(task);
            return await group.wait();
          });
        }
      `,
    },
    {
      name: 'a callback of the wait of another group',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export function run(group: Group, other: Group) {
          return other.wait().then(() => group.go(task));
        }
      `,
    },
    {
      name: 'a task beside a callback of the wait',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export function run(group: Group) {
          const outcome = group.wait().then(({ ok }) => ok);
          group.go(task);
          return outcome;
        }
      `,
    },
    {
      name: 'a getter that makes a group each time',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export class Jobs {
          get group() { return new Group(); }
          async run() {
            await this.group.wait();
            this.group.go(task);
          }
        }
      `,
    },
  ],
  invalid: [
    // In a callback that stays.
    {
      name: 'a listener that is added after the wait',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        import type { EventEmitter } from 'node:events';
        export async function run(group: Group, bus: EventEmitter) {
          await group.wait();
          bus.on('job', () => group.go(task));
        }
      `,
      errors: [
        {
          messageId: 'afterWait',
          line: 6,
          column: 23,
          endLine: 6,
          endColumn: 37,
        },
      ],
    },
    {
      name: 'a listener',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        import type { EventEmitter } from 'node:events';
        export async function run(group: Group, bus: EventEmitter) {
          bus.on('job', () => group.go(task));
          await group.wait();
        }
      `,
      errors: [
        {
          messageId: 'inCallback',
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 37,
        },
      ],
    },
    {
      name: 'a listener of the process',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        const group = new Group();
        process.on('SIGHUP', () => group.go(task));
        await group.wait();
      `,
      errors: [
        {
          messageId: 'inCallback',
          line: 4,
          column: 28,
          endLine: 4,
          endColumn: 42,
        },
      ],
    },
    {
      name: 'a listener of an event target',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run(group: Group, target: EventTarget) {
          target.addEventListener('job', () => group.go(task), { passive: true });
          await group.wait();
        }
      `,
      errors: [
        {
          messageId: 'inCallback',
          line: 4,
          column: 40,
          endLine: 4,
          endColumn: 54,
        },
      ],
    },
    {
      name: 'a timer',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run(group: Group) {
          setTimeout(() => group.go(task), 100);
          await group.wait();
        }
      `,
      errors: [
        {
          messageId: 'inCallback',
          line: 4,
          column: 20,
          endLine: 4,
          endColumn: 34,
        },
      ],
    },
    {
      name: 'two listeners',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        import type { EventEmitter } from 'node:events';
        export async function run(group: Group, bus: EventEmitter) {
          bus.on('job', () => group.go(task));
          bus.on('error', console.error);
          await group.wait();
        }
      `,
      errors: [
        {
          messageId: 'inCallback',
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 37,
        },
      ],
    },
    {
      name: 'a listener for an end that starts the task',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        import type { EventEmitter } from 'node:events';
        export async function run(group: Group, child: EventEmitter) {
          child.on('exit', () => group.go(task));
          child.on('message', console.log);
          await group.wait();
        }
      `,
      errors: [
        {
          messageId: 'inCallback',
          line: 5,
          column: 26,
          endLine: 5,
          endColumn: 40,
        },
      ],
    },
    {
      name: 'a callback that follows the wait',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export function run(group: Group) {
          return group.wait().then(outcome => {
            outcome.orThrow();
            group.go(task);
          });
        }
      `,
      errors: [
        {
          messageId: 'afterWait',
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 19,
        },
      ],
    },
    {
      name: 'a callback further down the chain, and a helper in it',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        declare const ids: string[];
        export const run = (group: Group) =>
          group
            .wait()
            .then(outcome => outcome.orThrow())
            .finally(() => {
              ids.forEach(() => group.tryGo(task));
            });
      `,
      errors: [
        {
          messageId: 'afterWait',
          line: 9,
          column: 25,
          endLine: 9,
          endColumn: 42,
        },
      ],
    },
    {
      name: 'a listener of an emitter that is mentioned without use',
      code: dedent`
        import type { EventEmitter } from 'node:events';
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run(group: Group, bus: EventEmitter) {
          bus.on('job', () => group.go(task));
          await group.wait();
          void bus;
        }
      `,
      errors: [
        {
          messageId: 'inCallback',
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 37,
        },
      ],
    },
    {
      name: 'a task that each turn of a forEach starts behind its wait',
      code: dedent`
        import { Group } from "errgroup";
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f(ids: string[]) {
          const group = new Group();
          ids.forEach((id) => {
            group.go((signal) => load(id, signal));
            void group.wait();
          });
        }
      `,
      errors: [
        {
          messageId: 'whileFloating',
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 43,
        },
      ],
    },
    {
      name: 'a task behind a wait in a test, which depends on the group as well',
      code: dedent`
        import { Group } from "errgroup";
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f() {
          const group = new Group();
          group.go((signal) => load("a", signal));
          if ((await group.wait()).ok) console.log("a");
          if (!group.signal.aborted) group.go((signal) => load("b", signal));
        }
      `,
      errors: [
        {
          messageId: 'afterWait',
          line: 7,
          column: 30,
          endLine: 7,
          endColumn: 69,
        },
      ],
    },
  ],
});
