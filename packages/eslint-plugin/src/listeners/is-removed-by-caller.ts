import type { TSESTree } from '@typescript-eslint/utils';

import { callWith } from '../ast/call-with.ts';
import { calledName } from '../ast/called-name.ts';
import { isFunctionNode } from '../ast/function-literal.ts';
import type { FunctionNode } from '../ast/function-literal.ts';
import { functionName } from '../ast/function-name.ts';
import { methodCall } from '../ast/method-call.ts';
import { unwrap, wrapped } from '../ast/unwrap.ts';
import { someNode } from '../ast/walk/some-node.ts';
import type { SourceCode } from '../rule-context.ts';
import { readsOfDeclared } from '../variables/reads-of.ts';

/**
 * Whether a caller in this file takes away the listener that the function gives it:
 * `const onAbort = listen(socket, signal)`, and in the end
 * `signal.removeEventListener('abort', onAbort)`, be it in a helper that is given it.
 */
export function isRemovedByCaller(
  owner: FunctionNode,
  sourceCode: SourceCode,
): boolean {
  return someNode(
    sourceCode.ast,
    sourceCode,
    node =>
      node.type === 'VariableDeclarator' &&
      node.init !== null &&
      isCallOf(owner, node.init) &&
      readsOfDeclared(node, sourceCode).some(
        use => removes(use) || isGivenToRemove(use, sourceCode),
      ),
  );
}

/** Whether this is a call of what has the name of the function. */
function isCallOf(owner: FunctionNode, node: TSESTree.Node): boolean {
  const call = unwrap(node);
  return (
    call.type === 'CallExpression' &&
    calledName(call.callee) === functionName(owner).replace('#', '')
  );
}

/** `signal.removeEventListener('abort', use)` */
function removes(use: TSESTree.Node): boolean {
  const { parent } = wrapped(use);
  return (
    parent?.type === 'CallExpression' &&
    methodCall(parent)?.name === 'removeEventListener'
  );
}

/** `detach(signal, use)`, which takes away what it is given there. */
function isGivenToRemove(use: TSESTree.Node, sourceCode: SourceCode): boolean {
  const call = callWith(use);
  if (!call) return false;
  const index = call.arguments.findIndex(each => each === wrapped(use));
  return someNode(sourceCode.ast, sourceCode, node => {
    if (!isFunctionNode(node) || !isCallOf(node, call)) return false;
    const parameter = node.params[index];
    return (
      parameter?.type === 'Identifier' &&
      readsOfDeclared(node, sourceCode).some(
        read => read.name === parameter.name && removes(read),
      )
    );
  });
}
