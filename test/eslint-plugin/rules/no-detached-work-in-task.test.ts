import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-detached-work-in-task', ruleOf('no-detached-work-in-task'), {
  valid: [
    {
      name: 'work that is awaited',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    declare const ids: string[];
    export function f(group: Group) {
      group.go(async signal => {
        await work(signal);
      });
    }
  `,
    },
    {
      name: 'work that is returned',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    declare const ids: string[];
    export function f(group: Group) {
      group.go(async signal => {
        return work(signal);
      });
    }
  `,
    },
    {
      name: 'work that an arrow function returns',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    declare const ids: string[];
    export function f(group: Group) {
      group.go(signal => work(signal));
    }
  `,
    },
    {
      name: 'work that is returned by a synchronous task',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    declare const ids: string[];
    export function f(group: Group) {
      group.go(signal => {
        note("start");
        return work(signal);
      });
    }
  `,
    },
    {
      name: 'work in a group',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    declare const ids: string[];
    export function f(group: Group) {
      group.go(async signal => {
        group.go(own => work(own));
        note(signal);
      });
    }
  `,
    },
    {
      name: 'a service of the group',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    declare const ids: string[];
    export function f(group: Group) {
      group.go(async signal => {
        void group.start((own, ready) => {
          ready(own);
        });
        note(signal);
      });
    }
  `,
    },
    {
      name: 'work in a collection that is awaited',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    declare const ids: string[];
    export function f(group: Group) {
      group.go(async signal => {
        const pending: Promise<string>[] = [];
        for (const id of ids) pending.push(work(signal).then(() => id));
        await Promise.all(pending);
      });
    }
  `,
    },
    {
      name: 'work in a constant that is awaited',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    declare const ids: string[];
    export function f(group: Group) {
      group.go(async signal => {
        const pending = work(signal);
        note("started");
        await pending;
      });
    }
  `,
    },
    {
      name: 'work in a constant that is dropped early and awaited late',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    declare const ids: string[];
    export function f(group: Group) {
      group.go(async signal => {
        const pending = work(signal);
        pending.catch(note);
        await pending;
      });
    }
  `,
    },
    {
      name: 'work in a constant that is handed on',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    declare const ids: string[];
    export function f(group: Group) {
      group.go(async signal => {
        const pending = work(signal);
        note(pending);
      });
    }
  `,
    },
    {
      name: 'a promise of a handle',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    declare const ids: string[];
    export function f(group: Group) {
      group.go(async signal => {
        void group.go(own => work(own)).promise;
        note(signal);
      });
    }
  `,
    },
    {
      name: 'calls that are synchronous',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    declare const ids: string[];
    export function f(group: Group) {
      group.go(async signal => {
        note(signal);
        ids.forEach(id => note(id));
      });
    }
  `,
    },
    {
      name: 'nothing',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    declare const ids: string[];
    export function f(group: Group) {
      group.go(async signal => {
        void 0;
        note(signal);
      });
    }
  `,
    },
    {
      name: 'a list of promises that is awaited',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    declare const ids: string[];
    export function f(group: Group) {
      group.go(async signal => {
        await Promise.all(ids.map(async () => work(signal)));
      });
    }
  `,
    },
    {
      name: 'a promise that another settles',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    declare const ids: string[];
    export function f(group: Group) {
      group.go(async signal => {
        await new Promise<string>((resolve, reject) => {
          work(signal).then(resolve, reject);
        });
      });
    }
  `,
    },
    {
      name: 'a listener, which has its own life',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    declare const ids: string[];
    export function f(group: Group) {
      group.go(async signal => {
        process.on("message", () => {
          void work(signal);
        });
      });
    }
  `,
    },
    {
      name: 'a function that is handed out',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    declare const ids: string[];
    export function f(group: Group) {
      group.go(async signal => {
        note(() => {
          void work(signal);
        });
      });
    }
  `,
    },
    {
      name: 'a listener of the abort',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    declare const ids: string[];
    export function f(group: Group) {
      group.go(async signal => {
        signal.addEventListener("abort", () => {
          void work(AbortSignal.timeout(100));
        });
      });
    }
  `,
    },
    {
      name: 'a timer whose handle is kept',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    declare const ids: string[];
    export function f(group: Group) {
      group.go(async signal => {
        const timer = setTimeout(async () => {
          await work(signal);
        }, 100);
        note(timer);
      });
    }
  `,
    },
    {
      name: 'a timer whose callback is synchronous',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    declare const ids: string[];
    export function f(group: Group) {
      group.go(async signal => {
        setTimeout(() => note(signal), 100);
      });
    }
  `,
    },
    {
      name: 'what a mapper of errgroup returns',
      code: dedent`
    import { forEach } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    declare const ids: string[];
    export function f() {
      return forEach(ids, (id, signal) => work(signal).then(note));
    }
  `,
    },
    {
      name: 'what a callback of a stream returns, which waits for it',
      code: dedent`
    import { Readable } from 'node:stream';
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare const ids: string[];
    export function f(group: Group) {
      group.go(async signal => {
        await Readable.from(ids).forEach(() => work(signal));
      });
    }
  `,
    },
    {
      name: 'an iteration that waits for its callback',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    declare const ids: string[];
    export function f(group: Group) {
      group.go(async signal => {
        const { Readable } = await import("node:stream");
        await Readable.from(ids).forEach(async () => {
          await work(signal);
        });
      });
    }
  `,
    },
    {
      name: 'a mapper that is awaited',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    declare const ids: string[];
    export function f(group: Group) {
      group.go(async signal => {
        const pages = ids.map(async () => work(signal));
        note(await Promise.all(pages));
      });
    }
  `,
    },
    {
      name: 'the end of a resource, in a clean-up',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    declare const ids: string[];
    export function f(group: Group) {
      group.go(async signal => {
        const reader = new Blob(ids).stream().getReader();
        try {
          note(await reader.read());
        } finally {
          void reader.cancel(signal.reason);
        }
      });
    }
  `,
    },
    {
      name: 'a value that is not known to be a promise',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    declare const ids: string[];
    export function f(group: Group) {
      group.go(async signal => {
        const load = JSON.parse("null");
        load(signal);
      });
    }
  `,
    },
    {
      name: 'an executor that is synchronous',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    declare const ids: string[];
    export function f(group: Group) {
      group.go(async signal => {
        await new Promise<void>(resolve => resolve());
        note(signal);
      });
    }
  `,
    },
    {
      name: 'a promise of another make',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    declare const ids: string[];
    export function f(group: Group) {
      group.go(async signal => {
        class Promise {
          constructor(readonly start: () => unknown) {}
        }
        note(new Promise(async () => work(signal)));
      });
    }
  `,
    },
    {
      name: 'a timer of another make',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function setTimeout(callback: () => Promise<string>, ms: number): void;
    export function f(group: Group) {
      group.go(signal => setTimeout(async () => work(signal), 100));
    }
  `,
    },
    {
      name: 'work outside of a task',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    export function f(group: Group) {
      void work(group.signal);
      [1].forEach(async () => {
        await work(group.signal);
      });
    }
  `,
    },
    {
      name: 'a task of another class',
      code: dedent`
    declare const queue: { go(task: (signal: AbortSignal) => void): void };
    declare function work(signal: AbortSignal): Promise<string>;
    export function f() {
      queue.go(signal => {
        void work(signal);
      });
    }
  `,
    },
  ],
  invalid: [
    {
      name: 'a promise behind void',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    declare const ids: string[];
    export function f(group: Group) {
      group.go(async signal => {
        void work(signal);
        await work(signal);
      });
    }
  `,
      errors: [
        {
          messageId: 'dropped',
          line: 7,
          column: 10,
          endLine: 7,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'awaitIt',
              output: dedent`
      import { Group } from 'errgroup';
      declare function work(signal: AbortSignal): Promise<string>;
      declare function note(value: unknown): void;
      declare const ids: string[];
      export function f(group: Group) {
        group.go(async signal => {
          await work(signal);
          await work(signal);
        });
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'a promise as a statement',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    declare const ids: string[];
    export function f(group: Group) {
      group.go(async signal => {
        work(signal);
        await work(signal);
      });
    }
  `,
      errors: [
        {
          messageId: 'dropped',
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 9,
          suggestions: [
            {
              messageId: 'awaitIt',
              output: dedent`
      import { Group } from 'errgroup';
      declare function work(signal: AbortSignal): Promise<string>;
      declare function note(value: unknown): void;
      declare const ids: string[];
      export function f(group: Group) {
        group.go(async signal => {
          await work(signal);
          await work(signal);
        });
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'the promise that is all a synchronous task does',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    declare const ids: string[];
    export function f(group: Group) {
      group.go(signal => {
        work(signal);
      });
    }
  `,
      errors: [
        {
          messageId: 'dropped',
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 9,
          suggestions: [
            {
              messageId: 'returnIt',
              output: dedent`
      import { Group } from 'errgroup';
      declare function work(signal: AbortSignal): Promise<string>;
      declare function note(value: unknown): void;
      declare const ids: string[];
      export function f(group: Group) {
        group.go(signal => {
          return work(signal);
        });
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'the last promise of a synchronous task',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    declare const ids: string[];
    export function f(group: Group) {
      group.go(signal => {
        note("start");
        void work(signal);
      });
    }
  `,
      errors: [
        {
          messageId: 'dropped',
          line: 8,
          column: 10,
          endLine: 8,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'returnIt',
              output: dedent`
      import { Group } from 'errgroup';
      declare function work(signal: AbortSignal): Promise<string>;
      declare function note(value: unknown): void;
      declare const ids: string[];
      export function f(group: Group) {
        group.go(signal => {
          note("start");
          return work(signal);
        });
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'a promise before the end of a synchronous task',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    declare const ids: string[];
    export function f(group: Group) {
      group.go(signal => {
        work(signal);
        note("started");
      });
    }
  `,
      errors: [
        { messageId: 'dropped', line: 7, column: 5, endLine: 7, endColumn: 9 },
      ],
    },
    {
      name: 'a promise whose failure is handled',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    declare const ids: string[];
    export function f(group: Group) {
      group.go(async signal => {
        work(signal).catch(note);
        await work(signal);
      });
    }
  `,
      errors: [
        {
          messageId: 'dropped',
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 9,
          suggestions: [
            {
              messageId: 'awaitIt',
              output: dedent`
      import { Group } from 'errgroup';
      declare function work(signal: AbortSignal): Promise<string>;
      declare function note(value: unknown): void;
      declare const ids: string[];
      export function f(group: Group) {
        group.go(async signal => {
          await work(signal).catch(note);
          await work(signal);
        });
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'a promise whose value is used',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    declare const ids: string[];
    export function f(group: Group) {
      group.go(async signal => {
        void work(signal).then(note, note);
        await work(signal);
      });
    }
  `,
      errors: [
        {
          messageId: 'dropped',
          line: 7,
          column: 10,
          endLine: 7,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'awaitIt',
              output: dedent`
      import { Group } from 'errgroup';
      declare function work(signal: AbortSignal): Promise<string>;
      declare function note(value: unknown): void;
      declare const ids: string[];
      export function f(group: Group) {
        group.go(async signal => {
          await work(signal).then(note, note);
          await work(signal);
        });
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'a promise on a condition',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    declare const ids: string[];
    export function f(group: Group) {
      group.go(async signal => {
        if (ids.length > 0) work(signal);
        ids.length > 1 && void work(signal);
        await work(signal);
      });
    }
  `,
      errors: [
        {
          messageId: 'dropped',
          line: 7,
          column: 25,
          endLine: 7,
          endColumn: 29,
          suggestions: [
            {
              messageId: 'awaitIt',
              output: dedent`
      import { Group } from 'errgroup';
      declare function work(signal: AbortSignal): Promise<string>;
      declare function note(value: unknown): void;
      declare const ids: string[];
      export function f(group: Group) {
        group.go(async signal => {
          if (ids.length > 0) await work(signal);
          ids.length > 1 && void work(signal);
          await work(signal);
        });
      }
    `,
            },
          ],
        },
        {
          messageId: 'dropped',
          line: 8,
          column: 28,
          endLine: 8,
          endColumn: 32,
          suggestions: [
            {
              messageId: 'awaitIt',
              output: dedent`
      import { Group } from 'errgroup';
      declare function work(signal: AbortSignal): Promise<string>;
      declare function note(value: unknown): void;
      declare const ids: string[];
      export function f(group: Group) {
        group.go(async signal => {
          if (ids.length > 0) work(signal);
          ids.length > 1 && await work(signal);
          await work(signal);
        });
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'a promise of either branch',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    declare const ids: string[];
    export function f(group: Group) {
      group.go(async signal => {
        ids.length > 0 ? work(signal) : note(signal);
      });
    }
  `,
      errors: [
        {
          messageId: 'dropped',
          line: 7,
          column: 22,
          endLine: 7,
          endColumn: 26,
        },
      ],
    },
    {
      name: 'a promise in a constant that nobody reads',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    declare const ids: string[];
    export function f(group: Group) {
      group.go(async signal => {
        const pending = work(signal);
        await work(signal);
      });
    }
  `,
      errors: [
        {
          messageId: 'dropped',
          line: 7,
          column: 21,
          endLine: 7,
          endColumn: 25,
        },
      ],
    },
    {
      name: 'a promise in a constant that is dropped',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    declare const ids: string[];
    export function f(group: Group) {
      group.go(async signal => {
        const pending = work(signal);
        pending.catch(note);
        note("started");
      });
    }
  `,
      errors: [
        {
          messageId: 'dropped',
          line: 7,
          column: 21,
          endLine: 7,
          endColumn: 25,
        },
      ],
    },
    {
      name: 'a function that is called on the spot',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    declare const ids: string[];
    export function f(group: Group) {
      group.go(async signal => {
        void (async () => {
          await work(signal);
        })();
      });
    }
  `,
      errors: [
        {
          messageId: 'dropped',
          line: 7,
          column: 11,
          endLine: 9,
          endColumn: 6,
          suggestions: [
            {
              messageId: 'awaitIt',
              output: dedent`
      import { Group } from 'errgroup';
      declare function work(signal: AbortSignal): Promise<string>;
      declare function note(value: unknown): void;
      declare const ids: string[];
      export function f(group: Group) {
        group.go(async signal => {
          await (async () => {
            await work(signal);
          })();
        });
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'a promise in a loop',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    declare const ids: string[];
    export function f(group: Group) {
      group.go(async signal => {
        for (const id of ids) {
          note(id);
          void work(signal);
        }
      });
    }
  `,
      errors: [
        {
          messageId: 'dropped',
          line: 9,
          column: 12,
          endLine: 9,
          endColumn: 16,
          suggestions: [
            {
              messageId: 'awaitIt',
              output: dedent`
      import { Group } from 'errgroup';
      declare function work(signal: AbortSignal): Promise<string>;
      declare function note(value: unknown): void;
      declare const ids: string[];
      export function f(group: Group) {
        group.go(async signal => {
          for (const id of ids) {
            note(id);
            await work(signal);
          }
        });
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'a promise in a callback',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    declare const ids: string[];
    export function f(group: Group) {
      group.go(async signal => {
        await Promise.all(ids.map(async id => {
          note(id);
          void work(signal);
        }));
      });
    }
  `,
      errors: [
        {
          messageId: 'dropped',
          line: 9,
          column: 12,
          endLine: 9,
          endColumn: 16,
          suggestions: [
            {
              messageId: 'awaitIt',
              output: dedent`
      import { Group } from 'errgroup';
      declare function work(signal: AbortSignal): Promise<string>;
      declare function note(value: unknown): void;
      declare const ids: string[];
      export function f(group: Group) {
        group.go(async signal => {
          await Promise.all(ids.map(async id => {
            note(id);
            await work(signal);
          }));
        });
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'a clean-up that is no end of a resource',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    declare const ids: string[];
    export function f(group: Group) {
      group.go(async signal => {
        try {
          await work(signal);
        } finally {
          void work(AbortSignal.timeout(100));
        }
      });
    }
  `,
      errors: [
        {
          messageId: 'dropped',
          line: 10,
          column: 12,
          endLine: 10,
          endColumn: 16,
          suggestions: [
            {
              messageId: 'awaitIt',
              output: dedent`
      import { Group } from 'errgroup';
      declare function work(signal: AbortSignal): Promise<string>;
      declare function note(value: unknown): void;
      declare const ids: string[];
      export function f(group: Group) {
        group.go(async signal => {
          try {
            await work(signal);
          } finally {
            await work(AbortSignal.timeout(100));
          }
        });
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'forEach with an asynchronous callback',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    declare const ids: string[];
    export function f(group: Group) {
      group.go(async signal => {
        ids.forEach(async id => {
          note([id, await work(signal)]);
        });
      });
    }
  `,
      errors: [
        {
          messageId: 'callback',
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 16,
        },
      ],
    },
    {
      name: 'forEach with a callback that returns a promise',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    declare const ids: string[];
    export function f(group: Group) {
      group.go(async signal => {
        ids.forEach(() => work(signal));
      });
    }
  `,
      errors: [
        {
          messageId: 'dropped',
          line: 7,
          column: 23,
          endLine: 7,
          endColumn: 27,
        },
      ],
    },
    {
      name: 'forEach of a map',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    declare const ids: string[];
    export function f(group: Group) {
      group.go(async signal => {
        new Map([["a", 1]]).forEach(async () => {
          await work(signal);
        });
      });
    }
  `,
      errors: [
        {
          messageId: 'callback',
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 32,
        },
      ],
    },
    {
      name: 'forEach with a callback by name',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    declare const ids: string[];
    export function f(group: Group) {
      group.go(async signal => {
        const load = async () => {
          await work(signal);
        };
        ids.forEach(load);
      });
    }
  `,
      errors: [
        {
          messageId: 'callback',
          line: 10,
          column: 5,
          endLine: 10,
          endColumn: 16,
        },
      ],
    },
    {
      name: 'a map whose promises are dropped',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    declare const ids: string[];
    export function f(group: Group) {
      group.go(async signal => {
        ids.map(async () => {
          await work(signal);
        });
      });
    }
  `,
      errors: [
        {
          messageId: 'callback',
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 12,
        },
      ],
    },
    {
      name: 'a timer',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    declare const ids: string[];
    export function f(group: Group) {
      group.go(async signal => {
        setTimeout(async () => {
          await work(signal);
        }, 100);
      });
    }
  `,
      errors: [
        {
          messageId: 'callback',
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 15,
        },
      ],
    },
    {
      name: 'a timer of the global object',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    declare const ids: string[];
    export function f(group: Group) {
      group.go(async signal => {
        globalThis.setTimeout(async () => {
          await work(signal);
        }, 100);
      });
    }
  `,
      errors: [
        {
          messageId: 'callback',
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 26,
        },
      ],
    },
    {
      name: 'a timer of the module',
      code: dedent`
    import { setImmediate as soon } from 'node:timers';
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    export function f(group: Group) {
      group.go(signal => {
        soon(async () => {
          await work(signal);
        });
      });
    }
  `,
      errors: [
        { messageId: 'callback', line: 6, column: 5, endLine: 6, endColumn: 9 },
      ],
    },
    {
      name: 'a microtask',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    declare const ids: string[];
    export function f(group: Group) {
      group.go(async signal => {
        queueMicrotask(async () => {
          await work(signal);
        });
      });
    }
  `,
      errors: [
        {
          messageId: 'callback',
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 19,
        },
      ],
    },
    {
      name: 'the next tick',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    declare const ids: string[];
    export function f(group: Group) {
      group.go(async signal => {
        process.nextTick(async () => {
          await work(signal);
        });
      });
    }
  `,
      errors: [
        {
          messageId: 'callback',
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 21,
        },
      ],
    },
    {
      name: 'an asynchronous executor',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    declare const ids: string[];
    export function f(group: Group) {
      group.go(async signal => {
        await new Promise<void>(async resolve => {
          await work(signal);
          resolve();
        });
      });
    }
  `,
      errors: [
        {
          messageId: 'executor',
          line: 7,
          column: 15,
          endLine: 7,
          endColumn: 22,
        },
      ],
    },
    {
      name: 'a mapper',
      code: dedent`
    import { map } from 'errgroup';
    declare function work(id: string, signal: AbortSignal): Promise<string>;
    export async function f(ids: string[]) {
      await map(ids, async (id, signal) => {
        void work(id, signal);
      });
    }
  `,
      errors: [
        {
          messageId: 'dropped',
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'awaitIt',
              output: dedent`
      import { map } from 'errgroup';
      declare function work(id: string, signal: AbortSignal): Promise<string>;
      export async function f(ids: string[]) {
        await map(ids, async (id, signal) => {
          await work(id, signal);
        });
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'an element of a list of tasks',
      code: dedent`
    import { all } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    export async function f() {
      await all([
        signal => {
          work(signal);
        },
      ]);
    }
  `,
      errors: [
        {
          messageId: 'dropped',
          line: 6,
          column: 7,
          endLine: 6,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'returnIt',
              output: dedent`
      import { all } from 'errgroup';
      declare function work(signal: AbortSignal): Promise<string>;
      export async function f() {
        await all([
          signal => {
            return work(signal);
          },
        ]);
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'the body of a scope',
      code: dedent`
    import { withGroup } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    export async function f() {
      await withGroup(async group => {
        void work(group.signal);
      });
    }
  `,
      errors: [
        {
          messageId: 'dropped',
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'awaitIt',
              output: dedent`
      import { withGroup } from 'errgroup';
      declare function work(signal: AbortSignal): Promise<string>;
      export async function f() {
        await withGroup(async group => {
          await work(group.signal);
        });
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'a task by name',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    async function task(signal: AbortSignal) {
      void work(signal);
    }
    export function f(group: Group) {
      group.go(task);
    }
  `,
      errors: [
        {
          messageId: 'dropped',
          line: 4,
          column: 8,
          endLine: 4,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'awaitIt',
              output: dedent`
      import { Group } from 'errgroup';
      declare function work(signal: AbortSignal): Promise<string>;
      async function task(signal: AbortSignal) {
        await work(signal);
      }
      export function f(group: Group) {
        group.go(task);
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'tasks of a group that nothing waits for',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    declare const ids: string[];
    export function f(group: Group) {
      group.go(async signal => {
        const { all } = await import("errgroup");
        void all([own => work(own)], { signal });
      });
    }
  `,
      errors: [
        {
          messageId: 'dropped',
          line: 8,
          column: 10,
          endLine: 8,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'awaitIt',
              output: dedent`
      import { Group } from 'errgroup';
      declare function work(signal: AbortSignal): Promise<string>;
      declare function note(value: unknown): void;
      declare const ids: string[];
      export function f(group: Group) {
        group.go(async signal => {
          const { all } = await import("errgroup");
          await all([own => work(own)], { signal });
        });
      }
    `,
            },
          ],
        },
      ],
    },
  ],
});
