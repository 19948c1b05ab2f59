import type { TSESTree } from '@typescript-eslint/utils';

import { calledName } from '../ast/called-name.ts';
import { isFunctionNode } from '../ast/function-literal.ts';
import type { FunctionNode } from '../ast/function-literal.ts';
import { isFinishing } from '../ast/is-finishing.ts';
import { methodCall } from '../ast/method-call.ts';
import { returnsIn } from '../ast/walk/returns-in.ts';
import { someNode } from '../ast/walk/some-node.ts';
import { iterationMethods } from '../lifetimes/runs-inline.ts';
import type { SourceCode } from '../rule-context.ts';
import { resolveFunction } from '../variables/resolve-function.ts';

/**
 * Whether the function gives its caller one that undoes what it has set up, as in
 * `return () => handlers.delete(handler)`: with that call its work is over.
 */
export function givesUndo(
  owner: FunctionNode,
  sourceCode: SourceCode,
): boolean {
  return returnsIn(owner.body, sourceCode).some(({ argument }) => {
    const given = argument && resolveFunction(argument, sourceCode);
    return (
      given?.params.length === 0 &&
      someNode(given.body, sourceCode, isUndoing, runsLater)
    );
  });
}

/** Whether this is a function for another time, as the handlers of what it draws are. */
function runsLater(node: TSESTree.Node): boolean {
  const { parent } = node;
  const runs = parent ? methodCall(parent)?.name : undefined;
  return isFunctionNode(node) && !iterationMethods.has(runs ?? '');
}

function isUndoing(node: TSESTree.Node): boolean {
  return (
    node.type === 'CallExpression' &&
    (isFinishing(node) || undoing.test(calledName(node.callee)))
  );
}

const undoing = /^[_#]*(?:clear|delete|off|remove|splice)(?![a-z])/u;
