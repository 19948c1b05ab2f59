import type { TSESTree } from '@typescript-eslint/utils';

import { isFunctionNode } from '../ast/function-literal.ts';
import { unwrap, wrapped } from '../ast/unwrap.ts';
import { projectFunction } from '../program/project-function.ts';
import type { RuleContext } from '../rule-context.ts';
import { getTypeHost } from '../types/get-type-host.ts';
import type { HostCall } from '../types/type-host.ts';
import { readsOf } from '../variables/reads-of.ts';
import { variableOf } from '../variables/variable-of.ts';

/**
 * Whether this hands the error to a function of the project that throws it on, in
 * some case or in all: `await this.handleError(error)`.
 */
export function isThrownOn(
  call: HostCall,
  mentions: readonly TSESTree.Node[],
  context: RuleContext,
): boolean {
  const index = call.arguments.findIndex(each =>
    mentions.includes(unwrap(each)),
  );
  const host = index < 0 ? undefined : getTypeHost(context);
  const callee = host && projectFunction(call, context, host);
  if (!callee) return false;
  const { node } = callee;
  // What an async function throws is lost where nobody waits for it.
  if (node.async && wrapped(call).parent?.type !== 'AwaitExpression')
    return false;
  const [first] = node.params;
  const isOfThis = first?.type === 'Identifier' && first.name === 'this';
  const name = node.params[isOfThis ? index + 1 : index];
  const variable = name && variableOf(name, node, callee.context.sourceCode);
  return readsOf(variable).some(isInThrow);
}

function isInThrow({ parent }: TSESTree.Node): boolean {
  if (!parent || isFunctionNode(parent)) return false;
  return parent.type === 'ThrowStatement' || isInThrow(parent);
}
