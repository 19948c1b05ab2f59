import type { TSESTree } from '@typescript-eslint/utils';

import { isNullish } from '../ast/is-nullish.ts';
import { unwrap } from '../ast/unwrap.ts';
import { isImplied } from '../flow/implied.ts';
import type { SourceCode } from '../rule-context.ts';
import { constantValue } from '../variables/constant-value.ts';
import { takenMember } from '../variables/taken-member.ts';
import type { AvailableSignal } from './available-signals.ts';

/** Whether this test, where it has this outcome, says that there is no signal. */
export function impliesAbsent(
  expression: TSESTree.Node,
  outcome: boolean,
  signal: Pick<AvailableSignal, 'text' | 'variable'>,
  sourceCode: SourceCode,
): boolean {
  return isImplied(expression, outcome, (test, value) => {
    if (test.type === 'Identifier') {
      // `const isCancellable = signal !== undefined`
      const asked = constantValue(test, sourceCode);
      if (asked && impliesAbsent(asked, value, signal, sourceCode)) return true;
    }
    if (test.type !== 'BinaryExpression') {
      return !value && names(test, signal, sourceCode);
    }
    const { left, right, operator } = test;
    if (operator === 'in')
      return !value && isKeyOf(left, right, signal, sourceCode);
    if (!['==', '===', '!=', '!=='].includes(operator)) return false;
    const isEqual = value === operator.startsWith('=');
    return isEqual && isNothing(right) && names(left, signal, sourceCode);
  });
}

function isNothing(expression: TSESTree.Node): boolean {
  const node = unwrap(expression);
  // `typeof signal === 'undefined'`
  return (
    isNullish(node) || (node.type === 'Literal' && node.value === 'undefined')
  );
}

/** `'signal' in options`, of `options.signal`. */
function isKeyOf(
  key: TSESTree.Node,
  object: TSESTree.Node,
  signal: Pick<AvailableSignal, 'text' | 'variable'>,
  sourceCode: SourceCode,
): boolean {
  if (key.type !== 'Literal') return false;
  const member = `${sourceCode.getText(unwrap(object))}.${String(key.value)}`;
  return textsOf(signal, sourceCode).some(text => isOnTheWay(member, text));
}

/** Whether this expression is the signal, or an object on the way to it. */
function names(
  expression: TSESTree.Node,
  signal: Pick<AvailableSignal, 'text' | 'variable'>,
  sourceCode: SourceCode,
): boolean {
  const node = unwrap(expression);
  if (node.type === 'UnaryExpression' && node.operator === 'typeof') {
    return names(node.argument, signal, sourceCode);
  }
  const written = sourceCode.getText(node);
  const texts = textsOf(signal, sourceCode);
  return [written, ...originOf(node, sourceCode)].some(each =>
    texts.some(text => isOnTheWay(each, text)),
  );
}

/** How it may be written, by its own name and by where that was taken from. */
function textsOf(
  { text, variable }: Pick<AvailableSignal, 'text' | 'variable'>,
  sourceCode: SourceCode,
): readonly string[] {
  return [text, ...originOf(variable?.identifiers[0], sourceCode)];
}

function originOf(
  node: TSESTree.Node | undefined,
  sourceCode: SourceCode,
): readonly string[] {
  return node?.type === 'Identifier' ? takenMember(node, sourceCode) : [];
}

/** `options`, and `options.signal`, on the way to `options?.signal`. */
function isOnTheWay(written: string, text: string): boolean {
  return `${text}.`
    .replaceAll('?.', '.')
    .startsWith(`${written}.`.replaceAll('?.', '.'));
}
