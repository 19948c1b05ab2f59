import { expect, it } from 'vitest';

import { freeName } from '../../../packages/eslint-plugin/src/variables/free-name.ts';
import { ask } from '../support/ask.ts';

it.each([
  ['a name that nothing has', 'f(x);', 'signal'],
  ['a name that is used', 'f(signal);', 'taskSignal'],
  ['a name that is declared', 'f(signal => x);', 'taskSignal'],
  ['a shorthand', 'f({ signal });', 'taskSignal'],
  ['the name of a member', 'f(x.signal);', 'signal'],
  ['the name of a computed member', 'f(x[signal]);', 'taskSignal'],
  ['the name of a property', 'f({ signal: x });', 'signal'],
  ['the name of a method', 'f({ signal() {} });', 'signal'],
  ['the name of a field', 'f(class { signal = 1; });', 'signal'],
  ['every candidate taken', 'f(signal, taskSignal);', 'taskSignal2'],
  [
    'and the number as well',
    'f(signal, taskSignal, taskSignal2);',
    'taskSignal3',
  ],
])('%s', (_, code, name) => {
  const [answer] = ask({
    code,
    selector: 'Program',
    isTyped: false,
    answer: (node, { sourceCode }) =>
      freeName(['signal', 'taskSignal'], node, sourceCode),
  });

  expect(answer).toBe(name);
});
