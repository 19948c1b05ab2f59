import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-detached-work-in-task', ruleOf('no-detached-work-in-task'), {
  valid: [
    // A promise that is awaited elsewhere.
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
    // A clean-up.
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
      name: 'a promise after a comma, which is returned',
      code: dedent`
    import type { Group } from 'errgroup';
    declare function save(): Promise<void>;
    export function f(group: Group, log: () => void) {
      group.go(() => (log(), save()));
    }
  `,
    },
  ],
  invalid: [
    // A promise that is dropped on its way.
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
    // A clean-up.
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
      name: 'a promise before a comma',
      code: dedent`
    import type { Group } from 'errgroup';
    declare function save(): Promise<void>;
    export function f(group: Group, log: () => void) {
      group.go(async () => {
        save(), log();
      });
    }
  `,
      errors: [
        { messageId: 'dropped', line: 5, column: 5, endLine: 5, endColumn: 9 },
      ],
    },
  ],
});
