import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-detached-work-in-task', ruleOf('no-detached-work-in-task'), {
  valid: [
    {
      name: 'callbacks that give no promise',
      code: dedent`
    import { Group } from 'errgroup';
    declare function note(id?: string): void;
    declare const ids: string[];
    export function f(group: Group) {
      group.go(async signal => {
        ids.map(id => note(id));
        setTimeout(() => note(), 100);
        ids.forEach(note);
      });
    }
  `,
    },
    // A callback that is waited for, or that can be ended.
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
  ],
  invalid: [
    // A callback that nobody waits for.
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
      name: 'callbacks that give a promise without being async',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(id?: string): Promise<string>;
    declare const ids: string[];
    export function f(group: Group) {
      group.go(async signal => {
        ids.map(id => work(id));
        setTimeout(() => work(), 100);
        ids.forEach(work);
      });
    }
  `,
      errors: [
        {
          messageId: 'callback',
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 12,
        },
        {
          messageId: 'callback',
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 15,
        },
        {
          messageId: 'callback',
          line: 8,
          column: 5,
          endLine: 8,
          endColumn: 16,
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
  ],
});
