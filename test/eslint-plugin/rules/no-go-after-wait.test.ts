import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);
const rule = ruleOf('no-go-after-wait');

ruleTester.run('no-go-after-wait', rule, {
  valid: [
    // Tasks come before the wait.
    {
      name: 'tasks before the wait',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run() {
          const group = new Group();
          group.go(task);
          await group.wait();
        }
      `,
    },
    {
      name: 'a new group for each turn',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        for (;;) {
          const group = new Group();
          group.go(task);
          await group.wait();
        }
      `,
    },
    {
      name: 'a variable that is given a new group in each turn',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        let group = new Group();
        for (;;) {
          group.go(task);
          await group.wait();
          group = new Group();
        }
      `,
    },
    {
      name: 'a new group in the variable',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run(group: Group) {
          await group.wait();
          group = new Group();
          group.go(task);
          await group.wait();
        }
      `,
    },
    {
      name: 'groups of a list',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run(groups: Group[]) {
          for (const group of groups) {
            group.go(task);
            await group.wait();
          }
        }
      `,
    },
    {
      name: 'groups of a callback',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run(groups: Group[]) {
          groups.forEach(async group => {
            group.go(task);
            await group.wait();
          });
        }
      `,
    },
    {
      name: 'a wait on a branch that returns',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run(group: Group, isDone: boolean) {
          if (isDone) return group.wait();
          group.go(task);
          return await group.wait();
        }
      `,
    },
    {
      name: 'a wait on the other branch',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run(group: Group, isDone: boolean) {
          if (isDone) await group.wait();
          else group.go(task);
        }
      `,
    },
    {
      name: 'a wait and a task that exclude each other',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run(group: Group, isDone: boolean) {
          if (isDone) await group.wait();
          if (!isDone) group.go(task);
        }
      `,
    },
    {
      name: 'a wait that leaves the loop',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run(group: Group, isDone: () => boolean) {
          for (;;) {
            group.go(task);
            if (isDone()) {
              await group.wait();
              break;
            }
          }
        }
      `,
    },
    {
      name: 'a wait in a switch',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run(group: Group, step: 'add' | 'end') {
          switch (step) {
            case 'end':
              await group.wait();
              break;
            case 'add':
              group.go(task);
          }
        }
      `,
    },
    {
      name: 'a task that starts one',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run(group: Group) {
          group.go(async () => {
            group.go(task);
          });
          await group.wait();
        }
      `,
    },
    {
      name: 'a task in the catch of what comes before the wait',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run(group: Group) {
          try {
            await task();
            await group.wait();
          } catch {
            group.go(task);
          }
        }
      `,
    },
    {
      name: 'another group',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run(one: Group, other: Group) {
          await one.wait();
          other.go(task);
        }
      `,
    },
    {
      name: 'another field',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export class Jobs {
          #one = new Group();
          #other = new Group();
          async run() {
            await this.#one.wait();
            this.#other.go(task);
          }
        }
      `,
    },
    {
      name: 'a field that is given a new group',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export class Jobs {
          group = new Group();
          async run() {
            await this.group.wait();
            this.group = new Group();
            this.group.go(task);
          }
        }
      `,
    },
    {
      name: 'a field that another method may have given a new group',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export class Jobs {
          group = new Group();
          reset() {
            this.group = new Group();
          }
          async run() {
            await this.group.wait();
            this.reset();
            this.group.go(task);
          }
        }
      `,
    },
    {
      name: 'a variable that other code may have given a new group',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        let group = new Group();
        export const reset = () => { group = new Group(); };
        export async function run() {
          await group.wait();
          reset();
          group.go(task);
        }
      `,
    },
    {
      name: 'two methods of an object',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export class Jobs {
          #group = new Group();
          add() {
            this.#group.go(task);
          }
          async close() {
            await this.#group.wait();
          }
        }
      `,
    },
    {
      name: 'a wait of something else',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        declare const queue: { wait(): Promise<void>; go(then: () => unknown): void };
        await queue.wait();
        queue.go(task);
      `,
    },
    {
      name: 'a promise that is awaited later',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run(group: Group) {
          const outcome = group.wait();
          group.go(task);
          return await outcome;
        }
      `,
    },
    {
      name: 'a callback of then',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export function run(group: Group) {
          group.go(task);
          return group.wait().then(() => new Group().go(task));
        }
      `,
    },
    {
      name: 'groups that may be used again',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run(group: Group) {
          await group.wait();
          group.go(task);
        }
      `,
      settings: { errgroup: { reusable: true } },
    },
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
    // After the wait.
    {
      name: 'a task after the wait',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run(group: Group) {
          await group.wait();
          group.go(task);
        }
      `,
      errors: [
        {
          messageId: 'afterWait',
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 17,
        },
      ],
    },
    {
      name: 'tryGo',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run(group: Group) {
          await group.wait();
          group.tryGo(task);
        }
      `,
      errors: [
        {
          messageId: 'afterWait',
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 20,
        },
      ],
    },
    {
      name: 'a service',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run(group: Group) {
          await group.wait();
          await group.start<void>(async (signal, ready) => ready());
        }
      `,
      errors: [
        {
          messageId: 'afterWait',
          line: 5,
          column: 9,
          endLine: 5,
          endColumn: 60,
        },
      ],
    },
    {
      name: 'a task in the next turn',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        const group = new Group();
        for (;;) {
          group.go(task);
          await group.wait();
        }
      `,
      errors: [
        {
          messageId: 'afterWait',
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 17,
        },
      ],
    },
    {
      name: 'a task in a finally',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run(group: Group) {
          try {
            await group.wait();
          } finally {
            group.go(task);
          }
        }
      `,
      errors: [
        {
          messageId: 'afterWait',
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 19,
        },
      ],
    },
    {
      name: 'a task after the finally that waits',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run(group: Group) {
          try {
            group.go(task);
          } finally {
            await group.wait();
          }
          group.go(task);
        }
      `,
      errors: [
        {
          messageId: 'afterWait',
          line: 9,
          column: 3,
          endLine: 9,
          endColumn: 17,
        },
      ],
    },
    {
      name: 'a task on one branch',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run(group: Group, isMore: boolean) {
          const outcome = await group.wait();
          if (isMore) group.go(task);
          return outcome;
        }
      `,
      errors: [
        {
          messageId: 'afterWait',
          line: 5,
          column: 15,
          endLine: 5,
          endColumn: 29,
        },
      ],
    },
    {
      name: 'a task after a wait on one branch',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run(group: Group, isDone: boolean) {
          if (isDone) await group.wait();
          group.go(task);
        }
      `,
      errors: [
        {
          messageId: 'afterWait',
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 17,
        },
      ],
    },
    {
      name: 'a task after the group is disposed of',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run(group: Group) {
          await group[Symbol.asyncDispose]();
          group.go(task);
        }
      `,
      errors: [
        {
          messageId: 'afterWait',
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 17,
        },
      ],
    },
    {
      name: 'a task after a chain',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run(group: Group) {
          await group.wait().then(outcome => outcome.orThrow()).finally(() => {});
          group.go(task);
        }
      `,
      errors: [
        {
          messageId: 'afterWait',
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 17,
        },
      ],
    },
    {
      name: 'a task after several groups',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run(one: Group, other: Group) {
          await Promise.all([one.wait(), other.wait()]);
          other.go(task);
        }
      `,
      errors: [
        {
          messageId: 'afterWait',
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 17,
        },
      ],
    },
    {
      name: 'a task after the promise of the outcome',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run(group: Group) {
          const pending = group.wait();
          (await pending).orThrow();
          group.go(task);
        }
      `,
      errors: [
        {
          messageId: 'afterWait',
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 17,
        },
      ],
    },
    {
      name: 'an outcome that is checked',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run(group: Group) {
          if (!(await group.wait()).ok) return;
          group.go(task);
        }
      `,
      errors: [
        {
          messageId: 'afterWait',
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 17,
        },
      ],
    },
    {
      name: 'a task in a callback',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run(group: Group, ids: string[]) {
          await group.wait();
          ids.forEach(() => group.go(task));
        }
      `,
      errors: [
        {
          messageId: 'afterWait',
          line: 5,
          column: 21,
          endLine: 5,
          endColumn: 35,
        },
      ],
    },
    {
      name: 'a task in a helper',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run(group: Group) {
          const add = () => group.go(task);
          add();
          await group.wait();
          add();
        }
      `,
      errors: [
        {
          messageId: 'afterWait',
          line: 4,
          column: 21,
          endLine: 4,
          endColumn: 35,
        },
      ],
    },
    {
      name: 'a wait in a helper',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run(group: Group) {
          const finish = async () => {
            (await group.wait()).orThrow();
          };
          await finish();
          group.go(task);
        }
      `,
      errors: [
        {
          messageId: 'afterWait',
          line: 8,
          column: 3,
          endLine: 8,
          endColumn: 17,
        },
      ],
    },
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
      name: 'a task that starts a task',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run(group: Group) {
          await group.wait();
          group.go(async () => {
            group.go(task);
          });
        }
      `,
      errors: [
        {
          messageId: 'afterWait',
          line: 5,
          column: 3,
          endLine: 7,
          endColumn: 5,
        },
      ],
    },
    {
      name: 'a copy of the group',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run() {
          const group = new Group();
          const same = group;
          await same.wait();
          group.go(task);
        }
      `,
      errors: [
        {
          messageId: 'afterWait',
          line: 7,
          column: 3,
          endLine: 7,
          endColumn: 17,
        },
      ],
    },
    {
      name: 'an optional chain with wrappers',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run(group?: Group) {
          await (group as Group | undefined)?.wait();
          group!.go(task);
        }
      `,
      errors: [
        {
          messageId: 'afterWait',
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 18,
        },
      ],
    },
    {
      name: 'a field',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export class Jobs {
          readonly #group = new Group();
          async run() {
            await this.#group.wait();
            this.#group.go(task);
          }
        }
      `,
      errors: [
        {
          messageId: 'afterWait',
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 25,
        },
      ],
    },
    {
      name: 'a member of an object',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run(context: { group: Group }) {
          await context.group.wait();
          context.group.go(task);
        }
      `,
      errors: [
        {
          messageId: 'afterWait',
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 25,
        },
      ],
    },
    {
      name: 'a group of withGroup',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        import { withGroup } from 'errgroup';
        await withGroup(async group => {
          await group.wait();
          group.go(task);
        });
      `,
      errors: [
        {
          messageId: 'afterWait',
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 17,
        },
      ],
    },
    {
      name: 'a group of the settings',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        import { createGroup } from './groups.ts';
        const group = createGroup();
        await group.wait();
        group.go(task);
      `,
      errors: [
        {
          messageId: 'afterWait',
          line: 6,
          column: 1,
          endLine: 6,
          endColumn: 15,
        },
      ],
      settings: { errgroup: { factories: ['createGroup'] } },
    },
    {
      name: 'a namespace',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        import * as errgroup from 'errgroup';
        const group = new errgroup.Group();
        await group.wait();
        group.go(task);
      `,
      errors: [
        {
          messageId: 'afterWait',
          line: 6,
          column: 1,
          endLine: 6,
          endColumn: 15,
        },
      ],
    },
    {
      name: 'a labelled continue',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run(group: Group, ids: string[]) {
          outer: for (const id of ids) {
            for (;;) {
              if (id) {
                await group.wait();
                continue outer;
              }
              group.go(task);
            }
          }
        }
      `,
      errors: [
        {
          messageId: 'afterWait',
          line: 10,
          column: 7,
          endLine: 10,
          endColumn: 21,
        },
      ],
    },
    {
      name: 'a generator',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function* run(group: Group) {
          yield await group.wait();
          yield group.go(task);
        }
      `,
      errors: [
        {
          messageId: 'afterWait',
          line: 5,
          column: 9,
          endLine: 5,
          endColumn: 23,
        },
      ],
    },
    // Beside a wait that nobody awaits.
    {
      name: 'a floating wait',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export function run(group: Group) {
          group.wait();
          group.go(task);
        }
      `,
      errors: [
        {
          messageId: 'whileFloating',
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 17,
        },
      ],
    },
    {
      name: 'a wait that void drops',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export function run(group: Group) {
          void group.wait();
          group.go(task);
        }
      `,
      errors: [
        {
          messageId: 'whileFloating',
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 17,
        },
      ],
    },
    {
      name: 'a promise that is awaited later, with the option',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run(group: Group) {
          const outcome = group.wait();
          group.go(task);
          return await outcome;
        }
      `,
      options: [{ checkJoining: true }],
      errors: [
        {
          messageId: 'whileJoining',
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 17,
        },
      ],
    },
    // In a callback that stays.
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
  ],
});
