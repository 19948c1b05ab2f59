import type { TSESTree } from '@typescript-eslint/utils';

import { enclosingClass } from '../ast/enclosing-class.ts';
import { memberName } from '../ast/member-name.ts';
import { unwrap } from '../ast/unwrap.ts';
import type { RuleContext } from '../rule-context.ts';
import { lineage } from '../signals/lineage.ts';

/**
 * Whether this is `this.signal`, and the constructor was given it: the signal of
 * who made the object, which stands for all that the object does.
 */
export function isConstructorSignal(
  signal: TSESTree.Node,
  context: RuleContext,
): boolean {
  const node = unwrap(signal);
  if (node.type !== 'MemberExpression') return false;
  if (unwrap(node.object).type !== 'ThisExpression') return false;
  const constructor = enclosingClass(node)?.body.body.find(isConstructor);
  if (constructor?.value.type !== 'FunctionExpression') return false;
  const { body, params } = constructor.value;
  return (
    params.some(each => parameterProperty(each) === memberName(node)) ||
    body.body.some(
      statement =>
        statement.type === 'ExpressionStatement' &&
        isGivenBy(statement.expression, node, constructor.value, context),
    )
  );
}

function isConstructor(
  member: TSESTree.ClassElement,
): member is TSESTree.MethodDefinition {
  return member.type === 'MethodDefinition' && member.kind === 'constructor';
}

/** The `signal` of `constructor(readonly signal: AbortSignal)`. */
function parameterProperty(parameter: TSESTree.Parameter): string | undefined {
  if (parameter.type !== 'TSParameterProperty') return undefined;
  const { parameter: name } = parameter;
  return name.type === 'Identifier' ? name.name : undefined;
}

/** `this.signal = signal`, `this.#signal = options.signal` */
function isGivenBy(
  expression: TSESTree.Expression,
  member: TSESTree.MemberExpression,
  constructor: TSESTree.Node,
  context: RuleContext,
): boolean {
  if (expression.type !== 'AssignmentExpression') return false;
  const { sourceCode } = context;
  const { left, right } = expression;
  return (
    sourceCode.getText(left) === sourceCode.getText(member) &&
    [...lineage(right, context).variables].some(
      ({ defs: [definition] }) => definition?.node === constructor,
    )
  );
}
