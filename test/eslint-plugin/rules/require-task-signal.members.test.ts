import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('require-task-signal', ruleOf('require-task-signal'), {
  valid: [
    {
      name: 'a member that takes the signal',
      code: dedent`
    import { Group } from 'errgroup';
    export class Poller {
      readonly #group = new Group();
      readonly poll = (signal: AbortSignal) => fetch('/', { signal });
      start() {
        this.#group.go(this.poll);
      }
    }
  `,
    },
    {
      name: 'a method that uses a signal of its object',
      code: dedent`
    import type { Group } from 'errgroup';
    export class Poller {
      constructor(readonly signal: AbortSignal) {}
      poll() {
        return fetch('/', { signal: this.signal });
      }
      start(group: Group) {
        group.go(this.poll.bind(this));
      }
    }
  `,
    },
    {
      name: 'a method in which nothing takes a signal',
      code: dedent`
    import type { Group } from 'errgroup';
    declare function save(): Promise<void>;
    const store = { flush: () => save() };
    export function f(group: Group) {
      group.go(store.flush);
    }
  `,
    },
    {
      name: 'a method with overloads',
      code: dedent`
    import type { Group } from 'errgroup';
    export class Poller {
      poll(): Promise<Response>;
      poll(signal: AbortSignal): Promise<Response>;
      poll(...[signal = null]: readonly AbortSignal[]) {
        return fetch('/', { signal });
      }
      start(group: Group) {
        group.go(this.poll.bind(this));
      }
    }
  `,
    },
    {
      name: 'a method that only an interface declares',
      code: dedent`
    import type { Group } from 'errgroup';
    interface Store {
      flush(): Promise<void>;
    }
    export function f(group: Group, store: Store) {
      group.go(store.flush);
    }
  `,
    },
    {
      name: 'a method with an argument bound to it',
      code: dedent`
    import type { Group } from 'errgroup';
    const store = { load: (url: string) => fetch(url) };
    export function f(group: Group) {
      group.go(store.load.bind(store, '/'));
    }
  `,
    },
  ],
  invalid: [
    {
      name: 'a function in a field',
      code: dedent`
    import { Group } from 'errgroup';
    export class Poller {
      readonly #group = new Group();
      readonly #poll = () => fetch('/');
      start() {
        this.#group.go(this.#poll);
      }
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 6,
          column: 20,
          endLine: 6,
          endColumn: 30,
        },
      ],
    },
    {
      name: 'a method that is bound',
      code: dedent`
    import type { Group } from 'errgroup';
    export class Poller {
      poll() {
        return fetch('/');
      }
      start(group: Group) {
        group.go(this.poll.bind(this));
      }
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 7,
          column: 14,
          endLine: 7,
          endColumn: 34,
        },
      ],
    },
    {
      name: 'a mapper of an object',
      code: dedent`
    import { map } from 'errgroup';
    const store = { load: (url: string) => fetch(url) };
    export const loadAll = (urls: string[]) => map(urls, store.load);
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 3,
          column: 54,
          endLine: 3,
          endColumn: 64,
        },
      ],
    },
  ],
});
