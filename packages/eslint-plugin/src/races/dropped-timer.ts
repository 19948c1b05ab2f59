import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { memberName } from '../ast/member-name.ts';
import { unwrap, wrapped } from '../ast/unwrap.ts';
import { visitStarted } from '../ast/visit-started.ts';
import { findVariable } from '../scope/find-variable.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

/**
 * The `setTimeout` that runs when this body does and whose handle nobody keeps,
 * so that nothing can clear it. One without a delay is over at once.
 */
export function droppedTimer(
  body: TSESTree.Node,
  sourceCode: SourceCode,
): TSESTree.CallExpression | undefined {
  let timer: TSESTree.CallExpression | undefined;
  visitStarted(body, sourceCode.visitorKeys, node => {
    if (node.type !== 'CallExpression') return;
    if (!isSetTimeout(node.callee, sourceCode)) return;
    if (hasDelay(node) && isDropped(node)) timer ??= node;
  });
  return timer;
}

const globalObjects = new Set(['globalThis', 'window', 'self', 'global']);

/** The platform's, by itself or from `node:timers`. */
function isSetTimeout(
  expression: TSESTree.Node,
  sourceCode: SourceCode,
): boolean {
  const callee = unwrap(expression);
  if (callee.type === 'MemberExpression') {
    const object = unwrap(callee.object);
    return (
      memberName(callee) === 'setTimeout' &&
      object.type === 'Identifier' &&
      globalObjects.has(object.name)
    );
  }
  if (callee.type !== 'Identifier') return false;
  const [definition] =
    findVariable(callee.name, callee, sourceCode)?.defs ?? [];
  if (!definition) return callee.name === 'setTimeout';
  return (
    definition.node.type === 'ImportSpecifier' &&
    definition.parent?.type === 'ImportDeclaration' &&
    /^(?:node:)?timers$/u.test(definition.parent.source.value)
  );
}

function hasDelay({ arguments: [, delay] }: TSESTree.CallExpression): boolean {
  return delay !== undefined && !(delay.type === 'Literal' && !delay.value);
}

function isDropped(call: TSESTree.CallExpression): boolean {
  const value = wrapped(call);
  const { parent } = value;
  switch (parent?.type) {
    case 'ExpressionStatement':
      return true;
    case 'ArrowFunctionExpression':
      return parent.body === value;
    case 'UnaryExpression':
      return parent.operator === 'void';
    default:
      return false;
  }
}
