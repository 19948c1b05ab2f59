import type { TSESTree } from '@typescript-eslint/utils';

import { methodCall } from '../ast/method-call.ts';
import { someNode } from '../ast/walk/some-node.ts';
import type { SourceCode } from '../rule-context.ts';

/**
 * Whether code that always runs before `node`, up to `border` around it, has
 * aborted this controller, or cancelled this group, as it is written:
 * `controller.abort();` in one of the blocks around, or in the `finally` of a
 * `try` there, with nothing else in its place since.
 */
export function isAbortedByNow(
  controller: string,
  node: TSESTree.Node,
  border: TSESTree.Node | undefined,
  sourceCode: SourceCode,
): boolean {
  const before = statementsBefore(node, border);
  const last = before.findIndex(each => isAbort(each, controller, sourceCode));
  return (
    last >= 0 &&
    !before.slice(0, last).some(each => sets(each, controller, sourceCode))
  );
}

/** Those that have run when the code comes to `node`, the last one first. */
function statementsBefore(
  node: TSESTree.Node,
  border: TSESTree.Node | undefined,
): readonly TSESTree.Statement[] {
  const before: TSESTree.Statement[] = [];
  for (let inner = node; inner.parent && inner !== border;) {
    const { parent }: TSESTree.Node = inner;
    if (parent.type === 'BlockStatement') {
      const at = inner.range[0];
      const earlier = parent.body.filter(({ range }) => range[1] <= at);
      before.push(...earlier.flatMap(inOrder).reverse());
    }
    inner = parent;
  }
  return before;
}

/** The statement, and behind a `try` what its `finally` does on every way. */
function inOrder(statement: TSESTree.Statement): readonly TSESTree.Statement[] {
  return statement.type === 'TryStatement' && statement.finalizer
    ? [statement, ...statement.finalizer.body.flatMap(inOrder)]
    : [statement];
}

function isAbort(
  statement: TSESTree.Statement,
  controller: string,
  sourceCode: SourceCode,
): boolean {
  if (statement.type !== 'ExpressionStatement') return false;
  const method = methodCall(statement.expression);
  return (
    method !== undefined &&
    ['abort', 'cancel'].includes(method.name) &&
    sourceCode.getText(method.object) === controller
  );
}

function sets(
  statement: TSESTree.Node,
  controller: string,
  sourceCode: SourceCode,
): boolean {
  return someNode(
    statement,
    sourceCode,
    node =>
      node.type === 'AssignmentExpression' &&
      sourceCode.getText(node.left) === controller,
  );
}
