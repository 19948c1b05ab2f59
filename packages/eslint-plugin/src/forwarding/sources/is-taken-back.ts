import type { TSESTree } from '@typescript-eslint/utils';

import { childNodes } from '../../ast/walk/child-nodes.ts';
import { enclosingFunction } from '../../ast/enclosing-function.ts';
import { isNullish } from '../../ast/is-nullish.ts';
import { wrapped } from '../../ast/unwrap.ts';
import { alwaysPrecedes } from '../../flow/always-precedes.ts';
import type { SourceCode } from '../../rule-context.ts';
import { usesOf } from '../../variables/resolve-function.ts';

/**
 * Whether this stands in a function that was kept for who cancels,
 * `host.cancel = cancel`, and is kept there no more when the call is made.
 */
export function isTakenBack(
  use: TSESTree.Node,
  call: TSESTree.Node,
  sourceCode: SourceCode,
): boolean {
  const canceller = enclosingFunction(use);
  const owner = canceller && enclosingFunction(canceller);
  if (!owner || owner !== enclosingFunction(call)) return false;
  const uses = usesOf(canceller, sourceCode).map(wrapped);
  return (
    uses.some(each => keeperOf(each)) &&
    uses.every(each => isLetGo(each, call, sourceCode) || isCompared(each))
  );
}

/**
 * Whether this was kept in an object, `ref.current = controller`, and is kept there
 * no more when the call is made.
 */
export function isLetGo(
  use: TSESTree.Node,
  call: TSESTree.Node,
  sourceCode: SourceCode,
): boolean {
  const keeper = keeperOf(wrapped(use));
  const owner = enclosingFunction(call);
  return (
    !!keeper &&
    !!owner &&
    emptyingsOf(keeper, owner.body, sourceCode).some(each =>
      alwaysPrecedes(each, call),
    )
  );
}

/** `host.cancel` of `host.cancel = cancel` */
function keeperOf(value: TSESTree.Node): TSESTree.MemberExpression | undefined {
  const { parent } = value;
  return parent?.type === 'AssignmentExpression' &&
    parent.right === value &&
    parent.left.type === 'MemberExpression'
    ? parent.left
    : undefined;
}

function isCompared({ parent }: TSESTree.Node): boolean {
  return parent?.type === 'BinaryExpression';
}

/** `host.cancel = undefined`, also behind a look at what is kept there. */
function emptyingsOf(
  keeper: TSESTree.MemberExpression,
  node: TSESTree.Node,
  sourceCode: SourceCode,
): readonly TSESTree.Node[] {
  if (
    node.type === 'AssignmentExpression' &&
    isNullish(node.right) &&
    sourceCode.getText(node.left) === sourceCode.getText(keeper)
  ) {
    return [afterLook(node.parent, keeper, sourceCode)];
  }
  return childNodes(node, sourceCode.visitorKeys).flatMap(child =>
    emptyingsOf(keeper, child, sourceCode),
  );
}

/** The statement, or the `if` around it that only asks for what is kept. */
function afterLook(
  statement: TSESTree.Node,
  keeper: TSESTree.Node,
  sourceCode: SourceCode,
): TSESTree.Node {
  const { parent } = statement;
  const around = parent?.type === 'BlockStatement' ? parent.parent : parent;
  return around?.type === 'IfStatement' &&
    around.test.type === 'BinaryExpression' &&
    sourceCode.getText(around.test.left) === sourceCode.getText(keeper)
    ? around
    : statement;
}
