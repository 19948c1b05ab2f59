import { expect, it } from 'vitest';

import { freeSlots } from '../../../packages/eslint-plugin/src/types/free-slots.ts';
import { getTypeHost } from '../../../packages/eslint-plugin/src/types/get-type-host.ts';
import type { HostCall } from '../../../packages/eslint-plugin/src/types/type-host.ts';
import { ask } from '../support/ask.ts';

const prelude = `
  declare const s: AbortSignal;
  declare const o: { signal?: AbortSignal };
  declare const key: string;
  declare function load(id: string, signal?: AbortSignal): Promise<string>;
  declare function send(id: string, options?: { signal?: AbortSignal | null; n?: number }): void;
  declare function over(id: string): Promise<string>;
  declare function over(id: string, signal: AbortSignal): Promise<string>;
  declare function two(id: string): void;
  declare function two(id: string, signal: AbortSignal): void;
  declare function two(id: string, options: { signal?: AbortSignal }): void;
  interface Options { signal?: AbortSignal | null; n?: number }
  declare function run(command: string, done?: () => void): Promise<void>;
  declare function run(command: string, options: Options & { raw: true }, done?: () => void): Promise<void>;
  declare function run(command: string, options: Options | null, done?: () => void): Promise<void>;
  declare function open(target: Options | string, done?: () => void): Promise<void>;
  declare function open(target: string, options: Options, done?: () => void): Promise<void>;
  declare function late(id: string): Promise<void>;
  declare function late(id: string, options: Options, done: () => void): Promise<void>;
  declare function old(id: string): void;
  /** @deprecated */
  declare function old(id: string, signal: AbortSignal): void;
  declare function far(id: string, ids?: string[], options?: Options): Promise<void>;
  declare function far(id: string, options?: Options): Promise<void>;
  declare function other(id: string): Promise<string>;
  declare function other(id: string, signal: AbortSignal): Promise<number>;
`;

const free = {
  'a parameter that is absent': 'load("a")',
  'options that are absent': 'send("a")',
  'options without the key': 'send("a", { n: 1 })',
  'empty options': 'send("a", {})',
  'an optional call': 'send?.("a")',
  'an overload that is this call with a signal': 'over("a")',
  'overloads that take the signal in the same place': 'run("a")',
  'an overload, where text is given in place of options': 'open("a")',
  'an overload that has it nearer': 'far("a")',
};

const none = {
  'a parameter that is given': 'load("a", s)',
  'a parameter that is given undefined': 'load("a", undefined)',
  'the key': 'send("a", { signal: s })',
  'the key with undefined, which opts out': 'send("a", { signal: undefined! })',
  'the key with null, which opts out': 'send("a", { signal: null })',
  'the key in quotes': 'send("a", { "signal": s })',
  'options that are no literal': 'send("a", o)',
  'options with a spread': 'send("a", { ...o })',
  'options with a computed key': 'send("a", { [key]: 1 })',
  'arguments that are spread': 'send(...(["a"] as const))',
  'two overloads that would do': 'two("a")',
  'an overload that is deprecated': 'old("a")',
  'an overload that takes more than a signal': 'late("a")',
  'options whose key opts out, beside an overload': 'open({ signal: null })',
  'options whose key opts out, beside one that has it further':
    'far("a", { signal: null })',
  'options that are no literal, beside an overload': 'open(o)',
  'an overload that returns something else': 'other("a")',
};

it.each(Object.entries(free))('a free slot: %s', (_, call) => {
  expect(count(call)).toEqual([1]);
});

it.each(Object.entries(none))('no free slot: %s', (_, call) => {
  expect(count(call)).toEqual([0]);
});

function count(call: string): unknown[] {
  return ask<HostCall>({
    code: `${prelude}\n${call};`,
    selector: 'CallExpression',
    answer(node, context) {
      const host = getTypeHost(context);
      return host && freeSlots(node, host, context.sourceCode).length;
    },
  });
}
