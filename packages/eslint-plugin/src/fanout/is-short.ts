import type { TSESTree } from '@typescript-eslint/utils';

import { calledName } from '../ast/called-name.ts';
import { findProperty } from '../ast/literals/find-property.ts';
import { memberName } from '../ast/member-name.ts';
import { methodCall } from '../ast/method-call.ts';
import { unwrap } from '../ast/unwrap.ts';
import type { SourceCode } from '../rule-context.ts';
import { constantValue } from '../variables/constant-value.ts';
import { staticNumber } from '../variables/static-number.ts';

/** `{ length: 3 }`, `{ length: concurrency }` */
export function hasShortLength(
  literal: TSESTree.ObjectExpression,
  most: number,
  sourceCode: SourceCode,
): boolean {
  const length = findProperty(literal, 'length');
  return length !== undefined && isShort(length.value, most, sourceCode);
}

/**
 * A small number, one that is cut, `Math.min(count, 100)`, or one whose name says
 * that it is the bound.
 */
export function isShort(
  length: TSESTree.Node,
  most: number,
  sourceCode: SourceCode,
): boolean {
  const value = staticNumber(length, sourceCode);
  if (value !== undefined) return value <= most;
  if (isBound(length)) return true;
  const node = unwrap(length);
  const given =
    node.type === 'Identifier' ? constantValue(node, sourceCode) : undefined;
  if (given) return isShort(given, most, sourceCode);
  const method = methodCall(length);
  return (
    method?.name === 'min' &&
    (isCutLength(method.arguments) ||
      method.arguments.some(
        each => staticNumber(each, sourceCode) !== undefined || isBound(each),
      ))
  );
}

/** `Math.min(urls.length, size)`: the length of the list does not decide alone. */
function isCutLength(numbers: readonly TSESTree.Node[]): boolean {
  return numbers.some(each => {
    const node = unwrap(each);
    return node.type !== 'MemberExpression' || memberName(node) !== 'length';
  });
}

/**
 * Whether this number, by its name, says how much is to run at once: `concurrency`,
 * `availableParallelism()`, `cpus().length`.
 */
export function isBound(number: TSESTree.Node): boolean {
  const node = unwrap(number);
  if (node.type === 'CallExpression') return isBound(node.callee);
  if (node.type !== 'Identifier' && node.type !== 'MemberExpression') {
    return false;
  }
  return (
    /^cpus$|concurren|parallel|worker|thread|limit/iu.test(calledName(node)) ||
    (node.type === 'MemberExpression' &&
      memberName(node) === 'length' &&
      unwrap(node.object).type === 'CallExpression' &&
      isBound(node.object))
  );
}
