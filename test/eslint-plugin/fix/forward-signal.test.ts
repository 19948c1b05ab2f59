import type { TSESTree } from '@typescript-eslint/utils';
import { expect, it } from 'vitest';

import { forwardSignal } from '../../../packages/eslint-plugin/src/fix/forward-signal.ts';
import type { ForwardedSignal } from '../../../packages/eslint-plugin/src/fix/forward-signal.ts';
import { applied } from '../support/ask.ts';

const third: ForwardedSignal = { slot: { kind: 'param', index: 2 }, text: 's' };
const second: ForwardedSignal = {
  slot: { kind: 'param', index: 1 },
  text: 's',
};
const option: ForwardedSignal = {
  slot: { kind: 'option', index: 1, key: 'signal' },
  text: 'signal',
};
const renamed: ForwardedSignal = { ...option, text: 'options.signal' };
const conditional: ForwardedSignal = { ...option, isConditional: true };
const bag: ForwardedSignal = {
  slot: { kind: 'option', index: 0, key: 'signal' },
  text: 'signal',
};

const inner: ForwardedSignal = {
  slot: { kind: 'option', index: 1, key: 'signal', under: ['request'] },
  text: 'signal',
};

it.each<[name: string, signal: ForwardedSignal, before: string, after: string]>(
  [
    ['a parameter', second, 'f(1);', 'f(1, s);'],
    ['skipped parameters', third, 'f(1);', 'f(1, undefined, s);'],
    ['new options', option, 'f(1);', 'f(1, { signal });'],
    ['the only argument', bag, 'f();', 'f({ signal });'],
    ['another name', renamed, 'f(1);', 'f(1, { signal: options.signal });'],
    [
      'a signal that may be absent, where the slot takes none',
      conditional,
      'f(1);',
      'f(1, { ...(signal && { signal }) });',
    ],
    ['options that are there', option, 'f(1, { a });', 'f(1, { a, signal });'],
    ['empty options', option, 'f(1, {});', 'f(1, { signal });'],
    ['empty options with a space', option, 'f(1, { });', 'f(1, { signal });'],
    ['options without spaces', option, 'f(1, {a});', 'f(1, {a, signal});'],
    [
      'options over several lines',
      option,
      'f(1, {\n  a,\n});',
      'f(1, {\n  a,\n  signal,\n});',
    ],
    [
      'options over several lines, without a trailing comma',
      option,
      'f(1, {\n  a\n});',
      'f(1, {\n  a,\n  signal\n});',
    ],
    ['a trailing comma', option, 'f(1,);', 'f(1, { signal },);'],
    ['an argument in parentheses', option, 'f((1));', 'f((1), { signal });'],
    [
      'a comment after the argument',
      option,
      'f(1 /* a */);',
      'f(1 /* a */, { signal });',
    ],
    [
      'a comment in place of arguments',
      bag,
      'f(/* a */);',
      'f(/* a */ { signal });',
    ],
    ['a line comment', option, 'f(1 // a\n);', 'f(1, // a\n  { signal }\n);'],
    [
      'a comment in the options',
      option,
      'f(1, { a /* b */ });',
      'f(1, { a /* b */, signal });',
    ],
    [
      'a comment in empty options',
      option,
      'f(1, { /* b */ });',
      'f(1, { /* b */ signal });',
    ],
    [
      'a comment that ends the line of an option',
      option,
      'f(1, {\n  a, // b\n  c // d\n});',
      'f(1, {\n  a, // b\n  c, // d\n  signal\n});',
    ],
    [
      'a comment that ends the line of an option, behind its comma',
      option,
      'f(1, {\n  a, // b\n});',
      'f(1, {\n  a, // b\n  signal,\n});',
    ],
    [
      'options over several lines, with a comment alone',
      option,
      'f(1, {\n  // none yet\n});',
      'f(1, {\n  // none yet\n  signal\n});',
    ],
    [
      'several options in a line',
      option,
      'f(1, {\n  a, b,\n  c, d\n});',
      'f(1, {\n  a, b,\n  c, d, signal\n});',
    ],
    [
      'arguments over several lines',
      option,
      'f(\n  1,\n);',
      'f(\n  1,\n  { signal },\n);',
    ],
    [
      'arguments over several lines, without a trailing comma',
      option,
      'f(\n  1 // one\n);',
      'f(\n  1, // one\n  { signal }\n);',
    ],
    [
      'a last argument over several lines',
      third,
      'f(1, {\n  a,\n});',
      'f(1, {\n  a,\n}, s);',
    ],
    [
      'tabs',
      option,
      '{\n\tf(1, {\n\t\ta\n\t});\n}',
      '{\n\tf(1, {\n\t\ta,\n\t\tsignal\n\t});\n}',
    ],
    [
      'tabs, where nothing is as deep yet',
      option,
      '{\n\tf(1 // a\n\t);\n}',
      '{\n\tf(1, // a\n\t\t{ signal }\n\t);\n}',
    ],
    [
      'the line ends of Windows',
      option,
      'f(1, {\r\n  a,\r\n});',
      'f(1, {\r\n  a,\r\n  signal,\r\n});',
    ],
    [
      'a key that is no name',
      { ...option, slot: { kind: 'option', index: 1, key: 'abort-signal' } },
      'f(1, { a });',
      "f(1, { a, 'abort-signal': signal });",
    ],
    [
      'a key that is no name, of a signal that may be absent',
      {
        ...conditional,
        slot: { kind: 'option', index: 1, key: "caller's" },
      },
      'f(1, o);',
      "f(1, { ...o, ...(signal && { 'caller\\'s': signal }) });",
    ],
    [
      'outer options whose key is no name',
      {
        ...option,
        slot: { kind: 'option', index: 1, key: 'signal', under: ['a b'] },
      },
      'f(1);',
      "f(1, { 'a b': { signal } });",
    ],
    ['type arguments', option, 'f<A>(1);', 'f<A>(1, { signal });'],
    ['an optional call', option, 'f?.(1);', 'f?.(1, { signal });'],
    ['a constructor', option, 'new F(1);', 'new F(1, { signal });'],
    ['a constructor without arguments', bag, 'new F;', 'new F({ signal });'],
    ['a constructor in parentheses', bag, 'new (F);', 'new (F)({ signal });'],
    ['options in a variable', option, 'f(1, o);', 'f(1, { ...o, signal });'],
    ['inner options in a variable', inner, 'f(1, o);', 'f(1, o);'],
    ['options that a call gives', option, 'f(1, o());', 'f(1, o());'],
  ],
)('%s', (_, signal, before, after) => {
  const code = applied<TSESTree.CallExpression>({
    code: before,
    selector: 'CallExpression, NewExpression',
    edit: (fixer, call, { sourceCode }) =>
      forwardSignal(call, signal, fixer, sourceCode) ?? null,
  });

  expect(code).toBe(after);
});
