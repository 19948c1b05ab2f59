import type { TSESTree } from '@typescript-eslint/utils';

import { isNullish } from '../ast/is-nullish.ts';
import { findProperty } from '../ast/literals/find-property.ts';
import { memberName } from '../ast/member-name.ts';
import { unwrap } from '../ast/unwrap.ts';
import type { SourceCode } from '../rule-context.ts';
import { isOfCatch } from '../variables/is-of-catch.ts';
import { staticNumber } from '../variables/static-number.ts';

/** A variable or a member, as it is written, and what it has just been given. */
export interface Setting {
  readonly target: string;
  /** `'some'`: a number of at least one. */
  readonly value: TSESTree.Expression | 'some';
}

/**
 * How this test, which has no `!`, `&&` or `||`, comes out with what has just been
 * set, if that says.
 */
export function outcomeWith(
  test: TSESTree.Node,
  setting: Setting,
  sourceCode: SourceCode,
): boolean | undefined {
  if (setting.value === 'some') {
    return outcomeOfSome(test, setting.target, sourceCode);
  }
  if (test.type !== 'BinaryExpression') {
    const value = valueOf(test, setting.target, setting.value, sourceCode);
    return value && truthOf(value, sourceCode);
  }
  const value = valueOf(test.left, setting.target, setting.value, sourceCode);
  return value && compare(value, test, sourceCode);
}

/** How it comes out if the target is 1, and if it is far more. */
function outcomeOfSome(
  test: TSESTree.Node,
  target: string,
  sourceCode: SourceCode,
): boolean | undefined {
  if (test.type !== 'BinaryExpression')
    return sourceCode.getText(test) === target ? true : undefined;
  const { left, operator, right } = test;
  const other = staticNumber(right, sourceCode);
  const outcome = comparisons[operator];
  if (sourceCode.getText(left) !== target || other === undefined || !outcome)
    return undefined;
  const [least, most] = [1, Infinity].map(each => outcome(each, other));
  return least === most ? least : undefined;
}

/** What this is where the target has been given the value: that, or a member of it. */
function valueOf(
  expression: TSESTree.Node,
  target: string,
  value: TSESTree.Node,
  sourceCode: SourceCode,
): TSESTree.Node | undefined {
  const node = unwrap(expression);
  if (sourceCode.getText(node) === target) return unwrap(value);
  if (node.type !== 'MemberExpression') return undefined;
  const object = valueOf(node.object, target, value, sourceCode);
  const name = memberName(node);
  if (object?.type !== 'ObjectExpression' || name === undefined)
    return undefined;
  const property = findProperty(object, name);
  return property && unwrap(property.value);
}

function compare(
  value: TSESTree.Node,
  { operator, right }: TSESTree.BinaryExpression,
  sourceCode: SourceCode,
): boolean | undefined {
  const numbers = comparisons[operator];
  if (numbers) {
    // `at = list.length`, and then `at < list.length`.
    if (sourceCode.getText(value) === sourceCode.getText(unwrap(right)))
      return numbers(0, 0);
    const [one, other] = [value, right].map(each =>
      staticNumber(each, sourceCode),
    );
    return one === undefined || other === undefined
      ? undefined
      : numbers(one, other);
  }
  if (!/^[!=]==?$/u.test(operator)) return undefined;
  const isSame = isSameValue(value, unwrap(right), sourceCode);
  return isSame === undefined ? undefined : isSame === operator.startsWith('=');
}

const comparisons: Partial<
  Record<string, (one: number, other: number) => boolean>
> = {
  '<': (one, other) => one < other,
  '<=': (one, other) => one <= other,
  '>': (one, other) => one > other,
  '>=': (one, other) => one >= other,
};

function isSameValue(
  value: TSESTree.Node,
  other: TSESTree.Node,
  sourceCode: SourceCode,
): boolean | undefined {
  if (isNullish(other)) {
    if (isNullish(value)) return true;
    const isSomething =
      value.type === 'Literal' || truthOf(value, sourceCode) === true;
    return isSomething ? false : undefined;
  }
  return value.type === 'Literal' && other.type === 'Literal'
    ? value.value === other.value
    : undefined;
}

/** Whether it holds where it is asked for, if that is plain. */
function truthOf(
  expression: TSESTree.Node,
  sourceCode: SourceCode,
): boolean | undefined {
  const node = unwrap(expression);
  if (isNullish(node)) return false;
  switch (node.type) {
    case 'Literal':
      return Boolean(node.value);
    case 'ArrayExpression':
    case 'NewExpression':
    case 'ObjectExpression':
      return true;
    case 'ConditionalExpression': {
      const [one, other] = [node.consequent, node.alternate].map(each =>
        truthOf(each, sourceCode),
      );
      return one === other ? one : undefined;
    }
    case 'Identifier':
      return isOfCatch(node, sourceCode) ? true : undefined;
    default:
      return undefined;
  }
}
