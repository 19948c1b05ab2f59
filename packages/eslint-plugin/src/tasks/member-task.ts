import type { TSESTree } from '@typescript-eslint/utils';

import type { FunctionNode } from '../ast/function-literal.ts';
import { methodCall } from '../ast/method-call.ts';
import { unwrap } from '../ast/unwrap.ts';
import { functionOfSignature } from '../program/project-function.ts';
import type { RuleContext } from '../rule-context.ts';
import { onlySignature } from '../types/signatures.ts';
import type { TypeHost } from '../types/type-host.ts';

/**
 * The function of this file that is handed over as the member of an object:
 * `this.poll`, `this.poll.bind(this)`. None that has overloads, whose other
 * callers may see a signal where it has none.
 */
export function memberTask(
  expression: TSESTree.Expression,
  context: RuleContext,
  host: TypeHost,
): FunctionNode | undefined {
  const member = unwrap(unbound(expression));
  if (member.type !== 'MemberExpression') return undefined;
  const signature = onlySignature(member, host);
  const found = signature && functionOfSignature(signature, context, host);
  return found?.context === context && !found.isOverloaded
    ? found.node
    : undefined;
}

/** What `bind` gives another `this`, and no arguments. */
function unbound(expression: TSESTree.Expression): TSESTree.Expression {
  const call = methodCall(expression);
  return call?.name === 'bind' && call.arguments.length === 1
    ? call.object
    : expression;
}
