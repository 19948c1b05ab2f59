import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-detached-work-in-task', ruleOf('no-detached-work-in-task'), {
  valid: [
    // The task waits for the work.
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
    // Nothing runs on.
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
  ],
  invalid: [
    // A promise that the task does not wait for.
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
  ],
});
