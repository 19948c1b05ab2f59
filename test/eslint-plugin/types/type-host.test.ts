import { describe, expect, it } from 'vitest';

import { getTypeHost } from '../../../packages/eslint-plugin/src/types/type-host.ts';
import type { HostCall } from '../../../packages/eslint-plugin/src/types/type-host.ts';
import { ask } from '../support/ask.ts';

describe('parametersOf', () => {
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
        const host = getTypeHost(context);
        const signature = host?.signatureOf(call);
        if (!host || !signature) return undefined;
        return host
          .parametersOf(signature)
          .map(({ name, isOptional, isRest }) =>
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

describe('moduleOf', () => {
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
        const host = getTypeHost(context);
        const signature = host?.signatureOf(call);
        return signature && host?.moduleOf(signature);
      },
    });

    expect(answers).toEqual([module]);
  });
});
