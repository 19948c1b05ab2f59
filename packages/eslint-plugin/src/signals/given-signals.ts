import type { TSESTree } from '@typescript-eslint/utils';

import { methodCall } from '../ast/method-call.ts';
import { propertyName } from '../ast/property-name.ts';
import { unwrap } from '../ast/unwrap.ts';
import type { RuleContext } from '../rule-context.ts';
import { getTypeHost } from '../types/get-type-host.ts';
import { holdsSignal } from '../types/holds-signal.ts';
import type { HostCall } from '../types/type-host.ts';
import { isUntyped } from '../types/type-kinds.ts';
import { usualSignalKeys } from '../types/usual-signal-keys.ts';
import { declaratorOf } from '../variables/declarator-of.ts';
import { findVariable } from '../variables/find-variable.ts';
import { isGlobal } from '../variables/global-name.ts';
import { isSignal } from './is-signal.ts';

/**
 * The arguments of this call that are a signal or hold one, in a list, a literal
 * or an object that has one. An object of which only another member is given is
 * none of them.
 */
export function givenSignals(
  call: HostCall,
  context: RuleContext,
): readonly TSESTree.Node[] {
  if (isAbortSignalAny(call, context)) {
    return call.arguments.map(each =>
      each.type === 'SpreadElement' ? each.argument : each,
    );
  }
  return call.arguments.flatMap(each => {
    const value = unwrap(each.type === 'SpreadElement' ? each.argument : each);
    switch (value.type) {
      case 'ArrayExpression':
        return value.elements.flatMap(element => {
          const item =
            element?.type === 'SpreadElement' ? element.argument : element;
          return item && gives(item, context) ? [item] : [];
        });
      case 'ObjectExpression':
        return signalsOfLiteral(value, context);
      default:
        return gives(value, context) ? [value] : [];
    }
  });
}

/**
 * The values by which this literal holds a signal. What is spread before a
 * signal is overwritten by it.
 */
export function signalsOfLiteral(
  { properties }: TSESTree.ObjectExpression,
  context: RuleContext,
): readonly TSESTree.Node[] {
  const overwritten = properties.findLastIndex(
    property =>
      property.type === 'Property' &&
      usualSignalKeys.includes(propertyName(property) ?? ''),
  );
  return properties.flatMap((property, index) => {
    if (property.type === 'SpreadElement') {
      return index > overwritten && mayGive(property.argument, context)
        ? [property.argument]
        : [];
    }
    return index === overwritten || isSignal(property.value, context)
      ? [property.value]
      : [];
  });
}

/** Whether this may hold a signal: not where its type says that it has none. */
function mayGive(node: TSESTree.Node, context: RuleContext): boolean {
  const host = getTypeHost(context);
  const type = host?.typeOf(node);
  return (
    !host ||
    !type ||
    holdsSignal(type, host) ||
    host.partsOf(type).some(part => isUntyped(part, host))
  );
}

function gives(node: TSESTree.Node, context: RuleContext): boolean {
  if (isSignal(node, context)) return true;
  const host = getTypeHost(context);
  return (
    (host !== undefined && holdsSignal(host.typeOf(node), host)) ||
    isListOfSignals(node, context)
  );
}

function isListOfSignals(node: TSESTree.Node, context: RuleContext): boolean {
  if (node.type !== 'Identifier') return false;
  const variable = findVariable(node.name, node, context.sourceCode);
  const init = declaratorOf(variable)?.init;
  return (
    init?.type === 'ArrayExpression' &&
    init.elements.some(
      element =>
        element !== null &&
        element.type !== 'SpreadElement' &&
        isSignal(element, context),
    )
  );
}

/** Whether this is `AbortSignal.any` of the platform. */
export function isAbortSignalAny(
  call: HostCall,
  { sourceCode }: RuleContext,
): boolean {
  const method = methodCall(call);
  return (
    method?.name === 'any' && isGlobal(method.object, 'AbortSignal', sourceCode)
  );
}
