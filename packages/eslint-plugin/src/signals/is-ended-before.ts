import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { childNodes } from '../ast/child-nodes.ts';
import { memberName } from '../ast/member-name.ts';
import { methodCall } from '../ast/method-call.ts';
import { unwrap } from '../ast/unwrap.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

/**
 * Whether code that always runs before has aborted what this is the signal of:
 * `controller.abort();` in one of the blocks around it, up to `border`, with no
 * other controller in its place since.
 */
export function isEndedBefore(
  signal: TSESTree.Node,
  border: TSESTree.Node,
  sourceCode: SourceCode,
): boolean {
  const node = unwrap(signal);
  if (node.type !== 'MemberExpression' || memberName(node) !== 'signal') {
    return false;
  }
  const owner = sourceCode.getText(node.object);
  const before = statementsBefore(signal, border);
  const end = before.find(
    each => isEndOf(each, owner, sourceCode) || sets(each, owner, sourceCode),
  );
  return end !== undefined && isEndOf(end, owner, sourceCode);
}

/** Those that have run when the code comes to `node`, the last one first. */
function statementsBefore(
  node: TSESTree.Node,
  border: TSESTree.Node,
): readonly TSESTree.Statement[] {
  const before: TSESTree.Statement[] = [];
  for (let inner = node; inner.parent && inner !== border;) {
    const { parent }: TSESTree.Node = inner;
    if (parent.type === 'BlockStatement') {
      const at = inner.range[0];
      before.push(
        ...parent.body.filter(({ range }) => range[1] <= at).reverse(),
      );
    }
    inner = parent;
  }
  return before;
}

function isEndOf(
  statement: TSESTree.Statement,
  owner: string,
  sourceCode: SourceCode,
): boolean {
  if (statement.type !== 'ExpressionStatement') return false;
  const method = methodCall(statement.expression);
  return (
    method !== undefined &&
    ['abort', 'cancel'].includes(method.name) &&
    sourceCode.getText(method.object) === owner
  );
}

function sets(
  node: TSESTree.Node,
  owner: string,
  sourceCode: SourceCode,
): boolean {
  return (
    (node.type === 'AssignmentExpression' &&
      sourceCode.getText(node.left) === owner) ||
    childNodes(node, sourceCode.visitorKeys).some(each =>
      sets(each, owner, sourceCode),
    )
  );
}
