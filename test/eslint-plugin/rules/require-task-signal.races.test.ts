import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('require-task-signal', ruleOf('require-task-signal'), {
  valid: [
    {
      name: 'a deadline that the abort ends',
      code: dedent`
        import { race, sleep } from 'errgroup';
        declare function connect(): Promise<string>;
        export const first = () =>
          race([() => connect(), signal => sleep(5_000, { signal }).then(() => 'late')]);
      `,
    },
    {
      name: 'a timer that is soon over',
      code: dedent`
        import { race } from 'errgroup';
        declare function connect(): Promise<string>;
        export const first = () =>
          race([() => connect(), () => new Promise(resolve => setTimeout(resolve, 200))]);
      `,
    },
    {
      name: 'a promise by hand that is there at once',
      code: dedent`
        import { race } from 'errgroup';
        declare function connect(): Promise<string>;
        export const first = (isOpen: boolean) =>
          race([() => connect(), () => new Promise<string>(resolve => { if (isOpen) resolve('open'); })]);
      `,
    },
    {
      name: 'a timer beside tasks that all have to end',
      code: dedent`
        import { all } from 'errgroup';
        declare function connect(): Promise<string>;
        export const both = () =>
          all([() => connect(), () => new Promise(resolve => setTimeout(resolve, 5_000))]);
      `,
    },
    {
      name: 'a timer that listens to its signal',
      code: dedent`
        import { race } from 'errgroup';
        declare function connect(): Promise<string>;
        export const first = () =>
          race([
            () => connect(),
            signal =>
              new Promise<void>(resolve => {
                const timer = setTimeout(resolve, 5_000);
                signal.addEventListener('abort', () => {
                  clearTimeout(timer);
                  resolve();
                });
              }),
          ]);
      `,
    },
    {
      name: 'the exit of a process that has been killed',
      code: dedent`
        import { race, sleep } from 'errgroup';
        import type { ChildProcess } from 'node:child_process';
        export async function leave(child: ChildProcess) {
          child.kill();
          await race([
            () => new Promise(resolve => child.once('exit', resolve)),
            signal => sleep(5_000, { signal }),
          ]);
        }
      `,
    },
    {
      name: 'the exit of a process that the other task kills',
      code: dedent`
        import { race, sleep } from 'errgroup';
        import type { ChildProcess } from 'node:child_process';
        declare class Host { child?: ChildProcess; leave(): Promise<void> }
        Host.prototype.leave = async function () {
          await race([
            () => new Promise<void>(resolve => this.child!.on('exit', resolve)),
            async signal => {
              await sleep(5_000, { signal });
              this.child?.kill('SIGKILL');
            },
          ]);
        };
      `,
    },
    {
      name: 'the abort itself, with a name',
      code: dedent`
        import { race } from 'errgroup';
        declare function connect(): Promise<string>;
        export async function first(signal: AbortSignal) {
          const aborted = new Promise<never>((_, reject) => {
            signal.addEventListener('abort', () => reject(signal.reason), { once: true });
          });
          return await race([() => connect(), () => aborted], { signal });
        }
      `,
    },
    {
      name: 'the exit with a name, of a process that is killed after that',
      code: dedent`
        import { race, sleep } from 'errgroup';
        import type { ChildProcess } from 'node:child_process';
        export async function leave(child: ChildProcess) {
          const exited = new Promise<void>(resolve => child.once('exit', () => resolve()));
          child.kill();
          await race([() => exited, signal => sleep(5_000, { signal })]);
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a deadline with a name',
      code: dedent`
        import { race } from 'errgroup';
        declare function connect(): Promise<string>;
        export async function first() {
          const late = new Promise<void>(resolve => setTimeout(resolve, 5_000));
          return await race([() => connect(), () => late.then(() => 'late')]);
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 5,
          column: 39,
          endLine: 5,
          endColumn: 68,
        },
      ],
    },
    {
      name: 'a deadline that says what it gives',
      code: dedent`
        import { race } from 'errgroup';
        declare function connect(): Promise<string>;
        export const first = () =>
          race([() => connect(), () => new Promise(resolve => setTimeout(resolve, 5_000)).then(() => 'late')]);
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 26,
          endLine: 4,
          endColumn: 101,
        },
      ],
    },
    {
      name: 'a deadline for which the race has to wait',
      code: dedent`
        import { race } from 'errgroup';
        declare function connect(): Promise<string>;
        export const first = () =>
          race([() => connect(), () => new Promise((_, reject) => setTimeout(() => reject(new Error('late')), 5_000))]);
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 26,
          endLine: 4,
          endColumn: 110,
        },
      ],
    },
    {
      name: 'a deadline that is not known, of tasks the first of which is to succeed',
      code: dedent`
        import { any } from 'errgroup';
        declare function connect(): Promise<string>;
        export const first = (delay: number) =>
          any([
            () => connect(),
            () => {
              return new Promise<string>(resolve => {
                setTimeout(() => resolve('late'), delay);
              });
            },
          ]);
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 10,
        },
      ],
    },
    {
      name: 'an event that may never come',
      code: dedent`
        import { race } from 'errgroup';
        declare function connect(): Promise<string>;
        export const first = (target: EventTarget) =>
          race([() => connect(), () => new Promise(resolve => target.addEventListener('close', resolve))]);
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 26,
          endLine: 4,
          endColumn: 97,
        },
      ],
    },
    {
      name: 'the exit of another process than the one that is killed',
      code: dedent`
        import { race, sleep } from 'errgroup';
        import type { ChildProcess } from 'node:child_process';
        export async function restart(old: ChildProcess, child: ChildProcess) {
          old.kill();
          await race([
            () => new Promise(resolve => child.once('exit', resolve)),
            signal => sleep(5_000, { signal }),
          ]);
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 62,
        },
      ],
    },
    {
      name: 'a message of a process that is killed if it does not come',
      code: dedent`
        import { race, sleep } from 'errgroup';
        import type { ChildProcess } from 'node:child_process';
        export async function ask(child: ChildProcess) {
          await race([
            () => new Promise(resolve => child.once('message', resolve)),
            async signal => {
              await sleep(5_000, { signal });
              child.kill();
            },
          ]);
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 65,
        },
      ],
    },
    {
      name: 'the timer that kills, for which the race has to wait once the process has gone',
      code: dedent`
        import { race } from 'errgroup';
        import type { ChildProcess } from 'node:child_process';
        export async function leave(child: ChildProcess) {
          await race([
            () => new Promise<void>(resolve => child.once('exit', () => resolve())),
            () =>
              new Promise<void>(resolve => {
                setTimeout(() => {
                  child.kill();
                  resolve();
                }, 5_000);
              }),
          ]);
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 10,
        },
      ],
    },
  ],
});
