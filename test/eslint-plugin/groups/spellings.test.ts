import dedent from 'dedent';
import { describe, expect, it } from 'vitest';

import { lint } from '../support/lint.ts';

interface Spelling {
  /** Gives the file a group called `group`; `using` is where it is declared. */
  readonly code: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Only a type checker can see that it is a group. */
  readonly needsTypes?: boolean;
}

const acme = { from: './groups.ts', name: 'TaskGroup' };

const groups: Readonly<Record<string, Spelling>> = {
  'a named import': {
    code: "import { Group } from 'errgroup'; KEYWORD group = new Group();",
  },
  'a renamed import': {
    code: "import { Group as G } from 'errgroup'; KEYWORD group = new G();",
  },
  'a namespace import': {
    code: "import * as eg from 'errgroup'; KEYWORD group = new eg.Group();",
  },
  'a namespace taken apart': {
    code: "import * as eg from 'errgroup'; const { Group: G } = eg; KEYWORD group = new G();",
  },
  'a dynamic import': {
    code: "const { Group } = await import('errgroup'); KEYWORD group = new Group();",
  },
  'a constant copy of the class': {
    code: "import { Group } from 'errgroup'; const G = Group; KEYWORD group = new G();",
  },
  'a subclass of the file': {
    code: "import { Group } from 'errgroup'; class Pool extends Group {} KEYWORD group = new Pool();",
  },
  'a class expression': {
    code: "import { Group } from 'errgroup'; const Pool = class extends Group {}; KEYWORD group = new Pool();",
  },
  'an assertion': {
    code: "import type { Group } from 'errgroup'; declare const x: unknown; KEYWORD group = x as Group;",
  },
  'a type alias': {
    code: "import type { Group } from 'errgroup'; type G = Group; declare const x: G; KEYWORD group: G = x;",
  },
  'a type from a namespace': {
    code: "import type * as eg from 'errgroup'; declare const x: eg.Group; KEYWORD group = x;",
  },
  'an intersection': {
    code: "import type { Group } from 'errgroup'; declare const x: Group & { name: string }; KEYWORD group = x;",
  },
  'one group or another': {
    code: "import { Group } from 'errgroup'; declare const x: Group | undefined; KEYWORD group = x ?? new Group();",
  },
  'a class named by the settings': {
    code: "import { TaskGroup } from './groups.ts'; KEYWORD group = new TaskGroup();",
    settings: { errgroup: { groupTypes: [acme] } },
  },
  'a default export named by the settings': {
    code: "import Jobs from './jobs.ts'; KEYWORD group = new Jobs();",
    settings: {
      errgroup: { groupTypes: [{ from: './jobs.ts', name: 'default' }] },
    },
  },
  'a default export by its name in the file': {
    code: "import Jobs from './jobs.ts'; KEYWORD group = new Jobs();",
    settings: { errgroup: { groupTypes: ['Jobs'] } },
  },
  'a module that is a factory': {
    code: "const open = require('./open.cjs'); KEYWORD group = open();",
    settings: {
      errgroup: { factories: [{ from: './open.cjs', name: 'default' }] },
    },
  },
  'a module that is a factory, by its name in the file': {
    code: "const open = require('./open.cjs'); KEYWORD group = open();",
    settings: { errgroup: { factories: ['open'] } },
  },
  'a factory named by the settings': {
    code: "import { createGroup as make } from './groups.ts'; KEYWORD group = make();",
    settings: { errgroup: { factories: ['createGroup'] } },
  },
  'an awaited factory, a method named by the settings': {
    code: "import type { Group } from 'errgroup'; declare const x: { open(): Promise<Group> }; KEYWORD group = await x.open();",
    settings: { errgroup: { factories: ['open'] } },
  },
  'a re-export': {
    code: "import { TaskGroup } from './groups.ts'; KEYWORD group = new TaskGroup();",
    needsTypes: true,
  },
  'a subclass of another file': {
    code: "import { Pool } from './groups.ts'; KEYWORD group = new Pool();",
    needsTypes: true,
  },
  'a function that returns a group': {
    code: "import { createGroup } from './groups.ts'; KEYWORD group = createGroup();",
    needsTypes: true,
  },
  'a property of an object': {
    code: "import type { Group } from 'errgroup'; declare const x: { group: Group }; KEYWORD group = x.group;",
    needsTypes: true,
  },
  'a part of the type': {
    code: "import type { Group } from 'errgroup'; declare const x: Omit<Group, 'running'>; KEYWORD group = x;",
    needsTypes: true,
  },
};

const endings = {
  'await using': (group: string, body: string) =>
    `${group.replace('KEYWORD', 'await using')}\n${body}`,
  'try and finally': (group: string, body: string) =>
    `${group.replace('KEYWORD', 'const')}\ntry {\n${body}\n} finally {\n  group.cancel();\n}`,
};

const connection =
  'declare function connect(): Promise<AsyncDisposable & { read(): Promise<void> }>;';

const faults = {
  'no-detached-work-in-task':
    "group.go(async signal => { void fetch('https://example.com/', { signal }); });",
  'no-go-after-wait':
    '(await group.wait()).orThrow(); group.go(async signal => { signal.throwIfAborted(); });',
  'no-short-lived-resource-in-task': `${connection} await using c = await connect(); group.go(() => c.read());`,
  'no-signal-after-wait':
    "(await group.wait()).orThrow(); await fetch('https://example.com/', { signal: group.signal });",
  'no-unchecked-wait': 'await group.wait();',
  'no-wait-in-task':
    'group.go(async () => { (await group.wait()).orThrow(); });',
  'require-task-signal': "group.go(() => fetch('https://example.com/'));",
};

const cures: Readonly<Record<keyof typeof faults, string>> = {
  'no-detached-work-in-task':
    "group.go(async signal => { await fetch('https://example.com/', { signal }); });",
  'no-go-after-wait':
    'group.go(async signal => { signal.throwIfAborted(); }); (await group.wait()).orThrow();',
  'no-short-lived-resource-in-task': `${connection} group.go(async () => { await using c = await connect(); await c.read(); });`,
  'no-signal-after-wait':
    "await fetch('https://example.com/', { signal: group.signal }); (await group.wait()).orThrow();",
  'no-unchecked-wait': '(await group.wait()).orThrow();',
  'no-wait-in-task':
    'group.go(async signal => { signal.throwIfAborted(); }); (await group.wait()).orThrow();',
  'require-task-signal':
    "group.go(signal => fetch('https://example.com/', { signal }));",
};

const rules = Object.keys(faults) as (keyof typeof faults)[];
const matrix = rules.flatMap(rule =>
  Object.entries(endings).flatMap(([ending, end]) =>
    Object.entries(groups).map(([name, { code, ...spelling }]) => ({
      title: `${rule}: ${name}, ${ending}`,
      rule,
      fault: end(code, faults[rule]),
      cure: end(code, cures[rule]),
      ...spelling,
    })),
  ),
);

describe.each(matrix)('$title', ({ fault, cure, needsTypes, ...request }) => {
  it('is seen with types', () => {
    const messages = lint({ ...request, code: fault });

    expect(messages.map(({ ruleId }) => ruleId)).toEqual([
      `errgroup/${request.rule}`,
    ]);
  });

  it(`is ${needsTypes ? 'not ' : ''}seen without types`, () => {
    const messages = lint({ ...request, code: fault, isTyped: false });

    expect(messages).toHaveLength(needsTypes ? 0 : 1);
  });

  it('is accepted when it is cured', () => {
    expect(lint({ ...request, code: cure })).toEqual([]);
    expect(lint({ ...request, code: cure, isTyped: false })).toEqual([]);
  });
});

const members = {
  'a field': dedent`
    import { Group } from 'errgroup';
    export class Job {
      readonly group = new Group();
      async run() { await this.group.wait(); }
    }
  `,
  'a private field with a type': dedent`
    import type { Group } from 'errgroup';
    export class Job {
      readonly #group: Group;
      constructor(group: Group) { this.#group = group; }
      async run() { await this.#group.wait(); }
    }
  `,
  'a field set by the constructor': dedent`
    import { Group } from 'errgroup';
    export class Job {
      group;
      constructor() { this.group = new Group(); }
      async run() { await this.group.wait(); }
    }
  `,
  'a parameter property': dedent`
    import type { Group } from 'errgroup';
    export class Job {
      constructor(private readonly group: Group) {}
      async run() { await this.group.wait(); }
    }
  `,
  'a getter': dedent`
    import { Group } from 'errgroup';
    export class Job {
      get group(): Group { return new Group(); }
      async run() { await this.group.wait(); }
    }
  `,
  'this in a subclass': dedent`
    import { Group } from 'errgroup';
    export class Pool extends Group {
      async drain() { await this.wait(); }
    }
  `,
  'super in a subclass': dedent`
    import { Group } from 'errgroup';
    export class Pool extends Group {
      async drain() { await super.wait(); }
    }
  `,
  'the parameter of a body of withGroup': dedent`
    import { withGroup } from 'errgroup';
    await withGroup(async group => { await group.wait(); });
  `,
  'the parameter of a named body of withGroup': dedent`
    import { withGroup, type Group } from 'errgroup';
    const body = async (group: Group) => { await group.wait(); };
    await withGroup(body);
  `,
  'a parameter with a default': dedent`
    import { Group } from 'errgroup';
    export async function run(group = new Group()) { await group.wait(); }
  `,
  'a type parameter': dedent`
    import type { Group } from 'errgroup';
    export async function run<T extends Group>(group: T) { await group.wait(); }
  `,
  'an optional parameter': dedent`
    import type { Group } from 'errgroup';
    export async function run(group?: Group) { await group?.wait(); }
  `,
  'a variable that is assigned later': dedent`
    import { Group } from 'errgroup';
    let group: Group | undefined;
    group = new Group();
    await group.wait();
  `,
  'a require in a CommonJS file': dedent`
    declare const require: (name: 'errgroup') => typeof import('errgroup');
    const { Group } = require('errgroup');
    export const run = async () => { await new Group().wait(); };
  `,
};

describe.each(Object.entries(members))('%s', (_, code) => {
  it.each([true, false])('is a group, with types: %s', isTyped => {
    const messages = lint({ rule: 'no-unchecked-wait', code, isTyped });

    expect(messages.map(({ messageId }) => messageId)).toEqual(['dropped']);
  });
});
