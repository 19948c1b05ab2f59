import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-leaky-race', ruleOf('no-leaky-race'), {
  valid: [
    {
      name: 'a race whose finally comes to the exit',
      code: dedent`
        export function stop(work: Promise<void>[], log: (text: string) => void) {
          const limit = new Promise<void>(resolve => setTimeout(resolve, 10_000));
          Promise.race([Promise.allSettled(work), limit]).finally(() => {
            log('stopped');
            process.exit(0);
          });
        }
      `,
    },
    {
      name: 'a process that exits in the finally around it',
      code: dedent`
    export async function fail(report: Promise<string>) {
      try {
        if (process.exitCode) {
          const late = new Promise<string>(resolve => setTimeout(() => resolve(""), 100));
          console.error(await Promise.race([report, late]));
        }
      } finally {
        process.exit(1);
      }
    }
  `,
    },
    {
      name: 'a process that exits right after it',
      code: dedent`
    export async function stop(flushed: Promise<void>) {
      await Promise.race([flushed, new Promise(resolve => setTimeout(resolve, 100))]);
      console.log("stopped");
      process.exit();
    }
  `,
    },
    {
      name: 'a process that kills itself right after it',
      code: dedent`
    export function heed(name: NodeJS.Signals, flushed: Promise<void>) {
      const last = async (signal: NodeJS.Signals) => {
        try {
          await Promise.race([flushed, new Promise(resolve => setTimeout(resolve, 2000))]);
        } catch {}
        process.off(name, last);
        process.kill(process.pid, signal);
      };
      process.on(name, last);
    }
  `,
    },
    {
      name: 'a process that exits when it has settled',
      code: dedent`
    export function stop(flushed: Promise<void>) {
      void Promise.race([flushed, new Promise(resolve => setTimeout(resolve, 100))])
        .catch(console.error)
        .finally(() => process.exit());
    }
  `,
    },
    {
      name: 'a process that exits when the loop has ended',
      code: dedent`
    export async function stop(pending: Set<Promise<void>>) {
      while (pending.size > 0) {
        await Promise.race([...pending, new Promise(resolve => setTimeout(resolve, 100))]);
      }
      process.exit();
    }
  `,
    },
  ],
  invalid: [
    {
      name: 'a race whose finally may leave before the exit',
      code: dedent`
        export function stop(work: Promise<void>[], isLast: boolean) {
          const limit = new Promise<void>(resolve => setTimeout(resolve, 10_000));
          Promise.race([Promise.allSettled(work), limit]).finally(() => {
            if (!isLast) return;
            process.exit(0);
          });
        }
      `,
      errors: [
        {
          messageId: 'armedTimer',
          line: 2,
          column: 46,
          endLine: 2,
          endColumn: 56,
        },
      ],
    },
    {
      name: 'a process that exits behind a loop that may return',
      code: dedent`
    export async function stop(pending: Set<Promise<void>>) {
      while (true) {
        if (pending.size === 0) return;
        if (pending.size > 9) break;
        await Promise.race([...pending, new Promise(resolve => setTimeout(resolve, 100))]);
      }
      process.exit();
    }
  `,
      errors: [
        {
          messageId: 'armedTimer',
          line: 5,
          column: 60,
          endLine: 5,
          endColumn: 70,
        },
      ],
    },
    {
      name: 'a process that may exit',
      code: dedent`
    export async function stop(flushed: Promise<boolean>) {
      const isDone = await Promise.race([flushed, new Promise<boolean>(resolve => setTimeout(() => resolve(false), 100))]);
      if (isDone) return;
      process.exit(1);
    }
  `,
      errors: [
        {
          messageId: 'armedTimer',
          line: 2,
          column: 79,
          endLine: 2,
          endColumn: 89,
        },
      ],
    },
    {
      name: 'a process that exits where it fails',
      code: dedent`
    export async function stop(flushed: Promise<void>) {
      try {
        await Promise.race([flushed, new Promise(resolve => setTimeout(resolve, 100))]);
      } catch {
        process.exit(1);
      }
    }
  `,
      errors: [
        {
          messageId: 'armedTimer',
          line: 3,
          column: 57,
          endLine: 3,
          endColumn: 67,
        },
      ],
    },
    {
      name: 'a process that exits in another function',
      code: dedent`
    export function stop(flushed: Promise<void>) {
      process.on("SIGTERM", async () => {
        await Promise.race([flushed, new Promise(resolve => setTimeout(resolve, 100))]);
      });
      process.exit();
    }
  `,
      errors: [
        {
          messageId: 'armedTimer',
          line: 3,
          column: 57,
          endLine: 3,
          endColumn: 67,
        },
      ],
    },
    {
      name: 'a process that kills another one',
      code: dedent`
    export async function stop(worker: { pid: number }, flushed: Promise<void>) {
      await Promise.race([flushed, new Promise(resolve => setTimeout(resolve, 2000))]);
      process.kill(worker.pid, "SIGTERM");
    }
  `,
      errors: [
        {
          messageId: 'armedTimer',
          line: 2,
          column: 55,
          endLine: 2,
          endColumn: 65,
        },
      ],
    },
    {
      name: 'another object with an exit',
      code: dedent`
    declare const shell: { exit(): void };
    export async function stop(flushed: Promise<void>) {
      await Promise.race([flushed, new Promise(resolve => setTimeout(resolve, 100))]);
      shell.exit();
    }
  `,
      errors: [
        {
          messageId: 'armedTimer',
          line: 3,
          column: 55,
          endLine: 3,
          endColumn: 65,
        },
      ],
    },
  ],
});
