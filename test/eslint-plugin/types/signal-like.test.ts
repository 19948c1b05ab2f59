import { describe, expect, it } from 'vitest';

import { getTypeHost } from '../../../packages/eslint-plugin/src/types/get-type-host.ts';
import {
  canBeSignal,
  isSignalLike,
} from '../../../packages/eslint-plugin/src/types/signal-like.ts';
import { ask } from '../support/ask.ts';

const signals = {
  'the signal of the platform': 'declare const it: AbortSignal;',
  'a signal that may be absent': 'declare const it: AbortSignal | undefined;',
  'a nullable signal': 'declare const it: AbortSignal | null;',
  'an alias': 'type S = AbortSignal; declare const it: S;',
  'a subclass': 'declare class S extends AbortSignal {} declare const it: S;',
  'an intersection': 'declare const it: AbortSignal & { name: string };',
  'a type parameter':
    'function f<S extends AbortSignal>(it: S) { it; } export { f };',
  'the signal of axios':
    'declare const it: { readonly aborted: boolean; onabort?: (() => void) | null };',
  'the signal of Azure':
    'declare const it: { readonly aborted: boolean; addEventListener(type: "abort", listener: () => void): void };',
  'the signal of piscina':
    'declare const it: { readonly aborted?: boolean; addEventListener(type: "abort", listener: () => void): void };',
  'two kinds of signal':
    'declare const it: AbortSignal | { aborted: false; throwIfAborted(): void };',
};

const others = {
  any: 'declare const it: any;',
  unknown: 'declare const it: unknown;',
  never: 'declare const it: never;',
  undefined: 'declare const it: undefined;',
  'a string': 'declare const it: "signal";',
  'a controller': 'declare const it: AbortController;',
  'an event target': 'declare const it: EventTarget;',
  'a request that says whether it was aborted':
    'declare const it: { aborted: boolean; on(type: string): void };',
  'a type whose aborted is any':
    'declare const it: { aborted: any; onabort: null };',
  'a type whose aborted may be something else':
    'declare const it: { aborted: boolean | string; onabort: null };',
  'a type whose aborted is undefined':
    'declare const it: { aborted?: undefined; onabort: null };',
  'a type of that name':
    'interface AbortSignal { off: boolean } declare const it: AbortSignal; export {};',
};

describe('isSignalLike', () => {
  it.each(Object.entries(signals))('accepts %s', (_, code) => {
    expect(answer(code, isSignalLike)).toEqual([true]);
  });

  it.each(Object.entries(others))('refuses %s', (_, code) => {
    expect(answer(code, isSignalLike)).toEqual([false]);
  });

  it('refuses a union with something else', () => {
    const code = 'declare const it: AbortSignal | string;';

    expect(answer(code, isSignalLike)).toEqual([false]);
  });
});

describe('canBeSignal', () => {
  it('accepts a union with something else', () => {
    const code = 'declare const it: AbortSignal | string;';

    expect(answer(code, canBeSignal)).toEqual([true]);
  });
});

function answer(code: string, question: typeof isSignalLike): unknown[] {
  return ask({
    code: code.includes('it;') ? code : `${code}\nit;`,
    selector: 'ExpressionStatement > Identifier[name="it"]',
    answer(node, context) {
      const host = getTypeHost(context);
      return host && question(host.typeOf(node), host);
    },
  });
}
