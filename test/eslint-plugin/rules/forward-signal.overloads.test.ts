import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

const spawn = `
  declare function spawn(file: string, args?: readonly string[], options?: { signal?: AbortSignal }): Promise<string>;
  declare function spawn(file: string, options?: { signal?: AbortSignal }): Promise<string>;
`;

const emitter = `
  interface Emitter<Events> {
    once<Name extends keyof Events>(name: Name, filter?: (event: Events[Name]) => boolean): Promise<Event<Events, Name>>;
    once<Name extends keyof Events>(name: Name, options?: { signal?: AbortSignal }): Promise<Event<Events, Name>>;
    last<Name extends keyof Events>(name: Name, filter?: (event: Events[Name]) => boolean): Promise<Event<Events, Name>>;
    last<Name extends keyof Events>(name: Name, options?: { signal?: AbortSignal }): Promise<Event<Events, Name>[]>;
  }
  type Event<Events, Name extends keyof Events> = Name extends keyof Events ? { name: Name; data: Events[Name] } : never;
  declare const emitter: Emitter<{ ready: string }>;
`;

const transact = `
  declare function transact(work: () => Promise<void>): Promise<void>;
  declare function transact(options: { signal?: AbortSignal; retries?: number }, work: () => Promise<void>): Promise<void>;
`;

const ping = `
  type Ping = { select: false; signal?: AbortSignal } | { select: true; signal?: AbortSignal };
  declare function ping(options?: Ping): Promise<boolean>;
`;

const hasNone = {
  'an overload that gives something else, with type parameters': [
    emitter,
    'emitter.last("ready")',
  ],
  'options before a callback, that give something else': [
    `
      declare function run(name: string, work: () => void): Promise<void>;
      declare function run(name: string, options: { signal?: AbortSignal }, work: () => void): Promise<string>;
    `,
    'run("a", () => {})',
  ],
  'options before a callback, that are deprecated': [
    `
      declare function run(name: string, work: () => void): Promise<void>;
      /** @deprecated */
      declare function run(name: string, options: { signal?: AbortSignal }, work: () => void): Promise<void>;
    `,
    'run("a", () => {})',
  ],
  'options before a callback, where no callback is given': [
    `
      declare function run(name: string, mode: number): Promise<void>;
      declare function run(name: string, options: { signal?: AbortSignal }, work: () => void): Promise<void>;
    `,
    'run("a", 1)',
  ],
  'options before a callback, for another name': [
    `
      declare function run(name: string, work: () => void): Promise<void>;
      declare function run(name: number, options: { signal?: AbortSignal }, work: () => void): Promise<void>;
    `,
    'run("a", () => {})',
  ],
  'options that opt out, beside an overload': [
    spawn,
    'spawn("ls", { signal: undefined! })',
  ],
} as const;

const hasOne = {
  'an overload without what would be left out': [
    spawn,
    'spawn("ls")',
    'spawn("ls", { signal })',
  ],
  'an overload that would leave out what is given': [
    spawn,
    'spawn("ls", ["-l"])',
    'spawn("ls", ["-l"], { signal })',
  ],
  'an overload that leaves out more and gives something else': [
    `
      declare function list(query?: string, options?: { signal?: AbortSignal }): Promise<string>;
      declare function list(options?: { signal?: AbortSignal }): Promise<number>;
    `,
    'list()',
    'list(undefined, { signal })',
  ],
  'an overload with type parameters': [
    emitter,
    'emitter.once("ready")',
    'emitter.once("ready", { signal })',
  ],
  'options before a callback, with type parameters': [
    '',
    'navigator.locks.request("a", async () => {})',
    'navigator.locks.request("a", { signal }, async () => {})',
  ],
  'options before a callback that is named': [
    transact,
    'transact(work)',
    'transact({ signal }, work)',
  ],
  'options that have to say more, beside an overload': [
    `
      declare function search(query: string, options?: { meta: false; signal?: AbortSignal }): Promise<string>;
      declare function search(query: string, options?: { meta: true; signal?: AbortSignal }): Promise<string[]>;
      declare function search(query: string, options?: { signal?: AbortSignal }): Promise<string>;
    `,
    'search("a")',
    'search("a", { signal })',
  ],
  'options that have to say more and are further away, beside an overload': [
    `
      declare function health(index?: string, options?: { meta: false; signal?: AbortSignal }): Promise<string>;
      declare function health(index?: string, options?: { signal?: AbortSignal }): Promise<string>;
    `,
    'health()',
    'health(undefined, { signal })',
  ],
  'options that have to say more nearer': [
    `
      declare function list(query?: string, options?: { signal?: AbortSignal }): Promise<string>;
      declare function list(options?: { mode: string; signal?: AbortSignal }): Promise<string>;
    `,
    'list()',
    'list(undefined, { signal })',
  ],
  'options that have to say more in one of two cases': [
    `
      declare function load(options?: { mode: string; signal?: AbortSignal } | { signal?: AbortSignal }): Promise<string>;
    `,
    'load()',
    'load({ signal })',
  ],
} as const;

const hasNoEdit = {
  'a callback in parentheses': [transact, 'transact((work))'],
  'options that have to say more': [ping, 'ping()'],
  'options before a callback that have to say more': [
    `
      declare function run(work: () => Promise<void>): Promise<void>;
      declare function run(options: { mode: string; signal?: AbortSignal }, work: () => Promise<void>): Promise<void>;
    `,
    'run(work)',
  ],
} as const;

function moduleOf(setup: string, call: string): string {
  return [
    'export async function f(work: () => Promise<void>, signal: AbortSignal) {',
    '  signal.throwIfAborted();',
    `  await ${call};`,
    '}',
    dedent(setup),
  ].join('\n');
}

function errorAt(call: string) {
  return {
    messageId: 'missingSignal',
    line: 3,
    column: 9,
    endLine: 3,
    endColumn: 9 + call.indexOf('('),
  } as const;
}

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: Object.entries(hasNone).map(([name, [setup, call]]) => ({
    name,
    code: moduleOf(setup, call),
  })),
  invalid: [
    ...Object.entries(hasOne).map(([name, [setup, call, output]]) => ({
      name,
      code: moduleOf(setup, call),
      errors: [
        {
          ...errorAt(call),
          suggestions: [
            {
              messageId: 'passSignal' as const,
              output: moduleOf(setup, output),
            },
          ],
        },
      ],
    })),
    ...Object.entries(hasNoEdit).map(([name, [setup, call]]) => ({
      name,
      code: moduleOf(setup, call),
      errors: [errorAt(call)],
    })),
  ],
});
