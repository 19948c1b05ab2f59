import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import type { FunctionNode } from '../ast/function-literal.ts';
import { memberName } from '../ast/member-name.ts';
import { mentionsArguments } from '../ast/mentions-arguments.ts';
import { propertyName } from '../ast/property-name.ts';
import { wrapped } from '../ast/unwrap.ts';
import type { RuleContext } from '../groups/rule-context.ts';
import { projectFunction } from '../program/project-function.ts';
import type { Slot } from '../types/slots.ts';
import type { HostCall, TypeHost } from '../types/type-host.ts';
import { usualSignalKeys } from '../types/usual-signal-keys.ts';

/**
 * Whether the project has the function that this call runs, and that does
 * nothing with a signal in this slot: to pass one would change nothing. A method
 * that a subclass may replace is not known to ignore it.
 */
export function ignoresSlot(
  call: HostCall,
  slot: Slot,
  context: RuleContext,
  host: TypeHost,
): boolean {
  // What becomes of an object inside of the options is not followed.
  if (slot.kind === 'option' && slot.under) return false;
  const callee = projectFunction(call, context, host);
  if (!callee || mayBeReplaced(callee.node)) return false;
  const { node } = callee;
  const { sourceCode } = callee.context;
  const parameter = node.params[slot.index];
  if (!parameter || takesThis(node)) return false;
  if (mentionsArguments(node, sourceCode)) return false;

  const name =
    parameter.type === 'AssignmentPattern' ? parameter.left : parameter;
  const key = slot.kind === 'option' ? slot.key : undefined;
  if (name.type === 'ObjectPattern') return leavesOut(name, key);
  const variable = sourceCode.scopeManager
    ?.getDeclaredVariables(node)
    .find(({ identifiers }) => identifiers.some(each => each === name));
  return (
    variable?.references.every(
      reference => reference.init === true || isOtherUse(reference, key),
    ) ?? false
  );
}

function mayBeReplaced(node: FunctionNode): boolean {
  const { parent } = wrapped(node);
  return (
    parent?.type === 'MethodDefinition' &&
    !parent.static &&
    parent.accessibility !== 'private' &&
    parent.key.type !== 'PrivateIdentifier'
  );
}

function takesThis({ params: [first] }: FunctionNode): boolean {
  return first?.type === 'Identifier' && first.name === 'this';
}

/** Whether this takes members of the options, and not the signal. */
function isOtherUse(
  { identifier }: TSESLint.Scope.Reference,
  key: string | undefined,
): boolean {
  const value = wrapped(identifier);
  const { parent } = value;
  if (key === undefined) return false;
  if (parent?.type === 'MemberExpression' && parent.object === value) {
    const name = memberName(parent);
    return name !== undefined && !isSignalKey(name, key);
  }
  if (parent?.type === 'SpreadElement') return isReplaced(parent, key);
  return (
    parent?.type === 'VariableDeclarator' &&
    parent.id.type === 'ObjectPattern' &&
    leavesOut(parent.id, key)
  );
}

/** `{ ...options, signal: another }` */
function isReplaced(spread: TSESTree.SpreadElement, key: string): boolean {
  const { parent } = spread;
  return (
    parent.type === 'ObjectExpression' &&
    parent.properties.some(
      property =>
        property.type === 'Property' &&
        property.range[0] > spread.range[0] &&
        isSignalKey(propertyName(property) ?? '', key),
    )
  );
}

function leavesOut(
  { properties }: TSESTree.ObjectPattern,
  key: string | undefined,
): boolean {
  return (
    key !== undefined &&
    properties.every(property => {
      if (property.type === 'RestElement') return false;
      const name = propertyName(property);
      return name !== undefined && !isSignalKey(name, key);
    })
  );
}

function isSignalKey(name: string, key: string): boolean {
  return name === key || usualSignalKeys.some(usual => usual === name);
}
