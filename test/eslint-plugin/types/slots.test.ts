import { expect, it } from 'vitest';

import { getTypeHost } from '../../../packages/eslint-plugin/src/types/get-type-host.ts';
import { slotsOf } from '../../../packages/eslint-plugin/src/types/slots.ts';
import type { HostCall } from '../../../packages/eslint-plugin/src/types/type-host.ts';
import { ask } from '../support/ask.ts';

const cases: Record<string, readonly [code: string, slots: string]> = {
  'a parameter': [
    'declare function f(a: 1, s?: AbortSignal): void; f(1);',
    '1',
  ],
  'a required parameter': [
    'declare function f(s: AbortSignal): void; f(AbortSignal.abort());',
    '0',
  ],
  'a parameter of a union': [
    'declare function f(s?: AbortSignal | number): void; f();',
    '0',
  ],
  'a parameter of a union with options': [
    'declare function f(s?: AbortSignal | { signal?: AbortSignal }): void; f();',
    '0 0.signal',
  ],
  'an option': [
    'declare function f(o?: { signal?: AbortSignal }): void; f();',
    '0.signal',
  ],
  'an option under another name': [
    'declare function f(o?: { abortSignal?: AbortSignal }): void; f();',
    '0.abortSignal',
  ],
  'an option under a name of its own': [
    'declare function f(o?: { until?: AbortSignal; n: 1 }): void; f();',
    '0.until',
  ],
  'an option of a union with a string': [
    'declare function f(o?: string | { signal?: AbortSignal }): void; f();',
    '0.signal',
  ],
  'an option of an intersection': [
    'declare function f(o: { a: 1 } & { signal?: AbortSignal }): void; f({ a: 1 });',
    '0.signal',
  ],
  'an option of a mapped type': [
    'declare function f(o?: Partial<{ signal: AbortSignal }>): void; f();',
    '0.signal',
  ],
  'an option of a type parameter': [
    'declare function f<T extends { signal?: AbortSignal }>(o?: T): void; f();',
    '0.signal',
  ],
  'an option of a type parameter that the call has made {} of': [
    'declare function f<T extends { signal?: AbortSignal } = {}>(o?: T): T; f();',
    '0.signal',
  ],
  'an option of a type parameter that another option has narrowed': [
    'declare function f<T extends { signal?: AbortSignal; n?: number }>(o: T): T; f({ n: 1 });',
    '0.signal',
  ],
  'the elements of a rest tuple': [
    'declare function f(...a: [id: 1, o?: { signal?: AbortSignal }]): void; f(1);',
    '1.signal',
  ],
  'an option of a type parameter with more': [
    'declare function f<T extends { signal?: AbortSignal; n?: number }>(o: T & { m: number }): T; f({ n: 1, m: 1 });',
    '0.signal',
  ],
  'an option of a rest that the arguments decide': [
    'declare function f<T extends { signal?: AbortSignal; n?: number }>(...o: {} extends T ? [T?] : [T]): T; f({ n: 1 });',
    '0.signal',
  ],
  'an option of a rest with more that the arguments decide': [
    'declare function f<T extends { signal?: AbortSignal; n: number }>(...o: {} extends T ? [id: 1, o?: T & { m: 1 }] : [id: 1, o: T & { m: 1 }]): T; f(1, { n: 1, m: 1 });',
    '1.signal',
  ],
  'a signal that undici types as unknown': [
    'type AbortSignal = unknown; declare function f(o?: { signal?: AbortSignal }): void; f(); export {};',
    '0.signal',
  ],
  'such a signal of what is made of other options': [
    'type AbortSignal = unknown; declare function f(o?: Omit<{ signal?: AbortSignal; path: string }, "path">): void; f(); export {};',
    '0.signal',
  ],
  'the init of fetch': ['void fetch("a");', '1.signal'],
  'the timers of Node': [
    "import { setTimeout } from 'node:timers/promises'; void setTimeout(1);",
    '2.signal',
  ],
  'a constructor': [
    'declare class C { constructor(o?: { signal?: AbortSignal }) } new C();',
    '0.signal',
  ],
  'no slot: a required property, which marks a carrier': [
    'declare function f(o?: { signal: AbortSignal }): void; f();',
    '',
  ],
  'no slot: a rest of signals': [
    'declare function f(...s: AbortSignal[]): void; f();',
    '',
  ],
  'no slot: a type parameter of the class, which the object has decided': [
    'declare class C<T extends { signal?: AbortSignal }> { f(o?: T): void } declare const c: C<{ n?: 1 }>; const { f } = c; f();',
    '',
  ],
  'no slot: a rest that the arguments decide, of no options': [
    'declare function f<T extends { n?: number }>(...o: {} extends T ? [T?] : [T]): T; f({ n: 1 });',
    '',
  ],
  'no slot: a rest of as many options as there are': [
    'declare function f<T extends { signal?: AbortSignal }>(...o: {} extends T ? T[] : [T]): T; f({});',
    '',
  ],
  'no slot: a list of options': [
    'declare function f(o?: { signal?: AbortSignal }[]): void; f();',
    '',
  ],
  'no slot: a function with a property': [
    'declare function f(o?: { (): void; signal?: AbortSignal }): void; f();',
    '',
  ],
  'no slot: a property of type any': [
    'declare function f(o?: { signal?: any }): void; f();',
    '',
  ],
  'no slot: a property of another type': [
    'declare function f(o?: { signal?: NodeJS.Signals }): void; f();',
    '',
  ],
  'no slot: options of type any': [
    'declare function f(o?: any): void; f();',
    '',
  ],
};

it.each(Object.entries(cases))('%s', (_, [code, slots]) => {
  const answers = ask<HostCall>({
    code,
    selector: 'CallExpression[callee.type="Identifier"], NewExpression',
    answer(call, context) {
      const host = getTypeHost(context);
      const signature = host?.signatureOf(call);
      if (!host || !signature) return undefined;
      return slotsOf(signature, host)
        .map(slot =>
          slot.kind === 'param'
            ? String(slot.index)
            : `${String(slot.index)}.${slot.key}`,
        )
        .join(' ');
    },
  });

  expect(answers).toEqual([slots]);
});
