import type { TSESTree } from '@typescript-eslint/utils';

import { isFunctionNode } from '../../ast/function-literal.ts';
import { methodCall } from '../../ast/method-call.ts';
import { unwrap, wrapped } from '../../ast/unwrap.ts';
import type { SourceCode } from '../../rule-context.ts';
import { carriesSignal } from '../../types/carries-signal.ts';
import { isPlainValue } from '../../types/is-plain-value.ts';
import type { HostCall, TypeHost } from '../../types/type-host.ts';
import { findVariable } from '../../variables/find-variable.ts';
import { givenValues } from '../../variables/given-values.ts';

/** Whether this is, or comes from, what a call with a signal has opened. */
export function isOpenedWithSignal(
  expression: TSESTree.Node,
  sourceCode: SourceCode,
  host: TypeHost,
): boolean {
  return isOpenedBy(
    expression,
    call => carriesSignal(call, host, sourceCode),
    sourceCode,
    host,
  );
}

/**
 * Whether such a call has opened this, or what it is made of. Not by way of a text: a file
 * that a call with the signal has named stays open.
 */
export function isOpenedBy(
  expression: TSESTree.Node,
  opens: (call: HostCall) => boolean,
  sourceCode: SourceCode,
  host: TypeHost,
): boolean {
  // Variables go in circles, and many ways lead to the same one.
  const seen = new Set<TSESTree.Node>();
  const isFrom = (origin: TSESTree.Node): boolean => {
    const node = unwrap(origin);
    if (seen.has(node)) return false;
    seen.add(node);
    if (isPlainValue(host.typeOf(node), host)) return false;
    switch (node.type) {
      case 'AwaitExpression':
        return isFrom(node.argument);
      case 'MemberExpression':
        return isFrom(node.object);
      case 'ConditionalExpression':
        return isFrom(node.consequent) || isFrom(node.alternate);
      case 'CallExpression':
      case 'NewExpression':
        return (
          opens(node) ||
          isFrom(node.callee) ||
          node.arguments
            .flatMap(each => givenValues(each, sourceCode))
            .some(isFrom)
        );
      case 'Identifier':
        return originsOf(node, sourceCode).some(isFrom);
      default:
        return false;
    }
  };
  return isFrom(expression);
}

/**
 * What the variable is given, or what hands its value to a callback: a promise, or a
 * result or a list of another kind, `result.andThen(response => …)`.
 */
function originsOf(
  name: TSESTree.Identifier,
  sourceCode: SourceCode,
): readonly TSESTree.Node[] {
  const variable = findVariable(name.name, name, sourceCode);
  const [definition] = variable?.defs ?? [];
  const callback = definition?.type === 'Parameter' && definition.node;
  if (callback && isFunctionNode(callback)) {
    const { parent } = wrapped(callback);
    const method = parent && methodCall(parent);
    return method ? [method.object] : [];
  }
  return (variable?.references ?? []).flatMap(
    ({ writeExpr }) => writeExpr ?? [],
  );
}
