import type { TSESTree } from '@typescript-eslint/utils';

import { memberName } from '../ast/member-name.ts';
import { unwrap } from '../ast/unwrap.ts';
import type { SourceCode } from '../rule-context.ts';
import { constantOf } from './declarator-of.ts';
import { findVariable, isGlobalName } from './find-variable.ts';

/** The number that this expression always is, through arithmetic and constants. */
export function staticNumber(
  expression: TSESTree.Node,
  sourceCode: SourceCode,
): number | undefined {
  const node = unwrap(expression);
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'number' ? node.value : undefined;
    case 'BinaryExpression': {
      const left = staticNumber(node.left, sourceCode);
      const right = staticNumber(node.right, sourceCode);
      return left === undefined || right === undefined
        ? undefined
        : arithmetic[node.operator]?.(left, right);
    }
    case 'MemberExpression':
      return node.object.type === 'Identifier' &&
        node.object.name === 'Number' &&
        isGlobalName('Number', node, sourceCode)
        ? numbers[memberName(node) ?? '']
        : undefined;
    case 'Identifier':
      return isGlobalName(node.name, node, sourceCode)
        ? numbers[node.name]
        : constantNumber(node, sourceCode);
    default:
      return undefined;
  }
}

const arithmetic: Partial<
  Record<string, (left: number, right: number) => number>
> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => left / right,
  '**': (left, right) => left ** right,
};

const numbers: Partial<Record<string, number>> = {
  Infinity,
  POSITIVE_INFINITY: Infinity,
  MAX_SAFE_INTEGER: Number.MAX_SAFE_INTEGER,
  MAX_VALUE: Number.MAX_VALUE,
};

function constantNumber(
  node: TSESTree.Identifier,
  sourceCode: SourceCode,
): number | undefined {
  const value = constantOf(findVariable(node.name, node, sourceCode));
  // `const a = a + 1` is an error at run time, and no reason to loop.
  return value && value.range[1] <= node.range[0]
    ? staticNumber(value, sourceCode)
    : undefined;
}
