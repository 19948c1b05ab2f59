import type { TSESTree } from '@typescript-eslint/utils';

import { memberName } from '../ast/member-name.ts';
import { unwrap } from '../ast/unwrap.ts';
import type { RuleContext } from '../rule-context.ts';
import { isSignal } from './is-signal.ts';

export interface AbortedTest {
  /** The signal that is asked: a name or a chain of members, with no effects. */
  readonly signal: TSESTree.Node;
  /** Whether the test is false where there is no signal. */
  readonly isOptional: boolean;
}

/**
 * A test that is true when a signal has aborted, and only then: `s.aborted`,
 * `s?.aborted`, `s.aborted === true`, `s && s.aborted`.
 */
export function abortedTest(
  expression: TSESTree.Node,
  context: RuleContext,
): AbortedTest | undefined {
  const test = unwrap(expression);
  switch (test.type) {
    case 'MemberExpression':
      return memberName(test) === 'aborted' &&
        isPath(test.object) &&
        isSignal(test.object, context)
        ? { signal: test.object, isOptional: test.optional }
        : undefined;
    case 'BinaryExpression':
      return isTrue(test) ? abortedTest(test.left, context) : undefined;
    case 'LogicalExpression': {
      const inner = abortedTest(test.right, context);
      return test.operator === '&&' &&
        inner &&
        saysPresent(test.left, inner.signal, context)
        ? { ...inner, isOptional: true }
        : undefined;
    }
    default:
      return undefined;
  }
}

/** Whether reading it twice gives the same: a name, `this`, members of them. */
function isPath(node: TSESTree.Node): boolean {
  switch (node.type) {
    case 'Identifier':
    case 'ThisExpression':
      return true;
    case 'MemberExpression':
      return !node.computed && isPath(node.object);
    case 'TSNonNullExpression':
      return isPath(node.expression);
    default:
      return false;
  }
}

/** Whether both are written as the same path, be it with `?.` or `!` or without. */
export function isSamePath(
  one: TSESTree.Node,
  other: TSESTree.Node,
  { sourceCode }: RuleContext,
): boolean {
  const [text, otherText] = [one, other].map(node =>
    sourceCode.getText(unwrap(node)).replaceAll('?.', '.').replaceAll('!', ''),
  );
  return text === otherText;
}

function isTrue({ operator, right }: TSESTree.BinaryExpression): boolean {
  return (
    ['==', '==='].includes(operator) &&
    right.type === 'Literal' &&
    right.value === true
  );
}

function saysPresent(
  expression: TSESTree.Node,
  signal: TSESTree.Node,
  context: RuleContext,
): boolean {
  const test = unwrap(expression);
  if (test.type !== 'BinaryExpression')
    return isSamePath(test, signal, context);
  const { left, operator, right } = test;
  const isNothing =
    (right.type === 'Literal' && right.value === null) ||
    (right.type === 'Identifier' && right.name === 'undefined');
  return (
    isNothing &&
    ['!=', '!=='].includes(operator) &&
    isSamePath(left, signal, context)
  );
}
