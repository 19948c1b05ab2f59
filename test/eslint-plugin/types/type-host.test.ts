import { describe, expect, it } from 'vitest';

import { getTypeHost } from '../../../packages/eslint-plugin/src/types/get-type-host.ts';
import type {
  HostCall,
  HostType,
  TypeHost,
} from '../../../packages/eslint-plugin/src/types/type-host.ts';
import { ask } from '../support/ask.ts';

describe('the parameters of a signature', () => {
  it.each([
    ['function f(a: 1, b?: 2) {}', 'a b?'],
    ['function f(a = 1, ...b: 2[]) {}', 'a? ...b?'],
    ['function f(...a: [b: 1, c?: 2]) {}', 'a a?'],
    ['function f<T extends string>(this: void, a: T) {}', 'a'],
    ['/** @param {string} [a] */ function f(a) {}', 'a'],
  ])('%s', (code, parameters) => {
    const [answer] = ask<HostCall>({
      code: `${code} declare const given: [any]; f(...given);`,
      selector: 'CallExpression',
      answer(call, context) {
        return getTypeHost(context)
          ?.signatureOf(call)
          ?.parameters.map(({ name, isOptional, isRest }) =>
            [isRest ? '...' : '', name, isOptional ? '?' : ''].join(''),
          )
          .join(' ');
      },
    });

    expect(answer).toBe(parameters);
  });
});

it('is absent without type information', () => {
  const answers = ask({
    code: 'a;',
    selector: 'Program',
    isTyped: false,
    answer: (_, context) => getTypeHost(context),
  });

  expect(answers).toEqual([undefined]);
});

it('is absent where the parser has no services, as in oxlint', () => {
  const context = { sourceCode: {} };

  // A context of another linter, which has next to nothing.
  expect(getTypeHost(context as never)).toBeUndefined();
});

it('is the same host for every rule of a file', () => {
  const [first, second] = ask({
    code: 'a; b;',
    selector: 'Identifier',
    answer: (_, context) => getTypeHost(context),
  });

  expect(first).toBe(second);
});

describe('the module of a signature', () => {
  it.each([
    [
      'fs/promises',
      "import { readFile } from 'node:fs/promises'; void readFile('a');",
    ],
    [
      'timers/promises',
      "import { setTimeout } from 'timers/promises'; void setTimeout(1);",
    ],
    ['dedent', "import dedent from 'dedent'; dedent('a');"],
    [undefined, 'declare function own(): void; own();'],
    [
      undefined,
      "class Own { 'name'() { const own = () => {}; own(); } } export { Own };",
    ],
  ])('%s', (module, code) => {
    const answers = ask<HostCall>({
      code,
      selector: 'CallExpression',
      answer(call, context) {
        return getTypeHost(context)?.signatureOf(call)?.module;
      },
    });

    expect(answers).toEqual([module]);
  });
});

it('has one object for each signature', () => {
  const [first, second] = ask<HostCall>({
    code: 'declare function f(): void; f(); f();',
    selector: 'CallExpression',
    answer: (call, context) => getTypeHost(context)?.signatureOf(call),
  });

  expect(first).toBeDefined();
  expect(first).toBe(second);
});

describe('kindOf', () => {
  it.each([
    ['any', 'any'],
    ['unknown', 'unknown'],
    ['void', 'nothing'],
    ['null | undefined', 'nothing'],
    ['never', 'nothing'],
    ['void | (void & { brand?: Error })', 'nothing'],
    ['boolean', 'boolean'],
    ['true', 'boolean'],
    ['boolean | undefined', 'other'],
    ['Date', 'instance'],
    ['AbortSignal', 'instance'],
    ['{ aborted: boolean }', 'other'],
    ['boolean | string', 'other'],
  ])('%s: %s', (type, kind) => {
    expect(askOfType(type, (host, of) => host.kindOf(of))).toBe(kind);
  });
});

describe('nullishOf', () => {
  it.each([
    ['Date', undefined],
    ['Date | undefined', 'undefined'],
    ['undefined', 'undefined'],
    ['Date | null', 'null'],
    ['null', 'null'],
    ['Date | null | undefined', 'null'],
  ])('%s: %s', (type, nullish) => {
    expect(askOfType(type, (host, of) => host.nullishOf(of))).toBe(nullish);
  });
});

describe('isArray', () => {
  it.each([
    ['number[]', true],
    ['readonly number[]', true],
    ['[a: 1, b?: 2]', true],
    ['any', false],
    ['string', false],
    ['ArrayLike<number>', false],
    ['Uint8Array', false],
  ])('%s: %s', (type, isArray) => {
    expect(askOfType(type, (host, of) => host.isArray(of))).toBe(isArray);
  });
});

function askOfType(
  type: string,
  question: (host: TypeHost, type: HostType) => unknown,
): unknown {
  const [answer] = ask({
    code: `declare const value: ${type}; value;`,
    selector: 'ExpressionStatement > Identifier',
    answer(node, context) {
      const host = getTypeHost(context);
      return host && question(host, host.typeOf(node));
    },
  });
  return answer;
}
