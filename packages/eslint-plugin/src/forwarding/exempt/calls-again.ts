import type { TSESTree } from '@typescript-eslint/utils';

import { calledName } from '../../ast/called-name.ts';
import { enclosingFunction } from '../../ast/enclosing-function.ts';
import { isFunctionNode } from '../../ast/function-literal.ts';
import { nameNode } from '../../ast/function-name.ts';
import { unwrap } from '../../ast/unwrap.ts';

/** Whether this returns what the function around it gives at the next call. */
export function callsAgain(statement: TSESTree.Statement): boolean {
  if (statement.type !== 'ReturnStatement' || !statement.argument) return false;
  const value = unwrap(statement.argument);
  const call =
    value.type === 'AwaitExpression' ? unwrap(value.argument) : value;
  const around = enclosingFunction(statement);
  const name = around && nameNode(around);
  return (
    call.type === 'CallExpression' &&
    (name?.type === 'Identifier' || name?.type === 'PrivateIdentifier') &&
    name.name === calledName(call.callee) &&
    isOwn(call.callee, name)
  );
}

/** Whether the callee is the one of that name: `f`, or `this.f` for a member. */
function isOwn(
  callee: TSESTree.Expression,
  { parent }: TSESTree.Identifier | TSESTree.PrivateIdentifier,
): boolean {
  const isVariable =
    isFunctionNode(parent) || parent.type === 'VariableDeclarator';
  return isVariable
    ? callee.type === 'Identifier'
    : callee.type === 'MemberExpression' &&
        callee.object.type === 'ThisExpression';
}
