import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { memberName } from '../ast/member-name.ts';
import { memberOn } from '../ast/member-on.ts';
import { propertyName } from '../ast/property-name.ts';
import { wrapped } from '../ast/unwrap.ts';
import { mayBeReplaced } from '../program/may-be-replaced.ts';
import { parameterAt } from '../program/parameter-at.ts';
import { projectFunction } from '../program/project-function.ts';
import type { ProjectFunction } from '../program/project-function.ts';
import type { RuleContext } from '../rule-context.ts';
import type { Slot } from '../types/slots.ts';
import type { HostCall, TypeHost } from '../types/type-host.ts';
import { usualSignalKeys } from '../types/usual-signal-keys.ts';
import { variableOf } from '../variables/variable-of.ts';
import { givenIn, handedOn } from './given-signal.ts';
import type { GivenSignal } from './given-signal.ts';

// An options object is handed on from function to function, and read at the end.
const MAX_DEPTH = 3;

/**
 * Whether the project has the function that this call runs, and that does
 * nothing with a signal in this slot, nor do those of the project that it hands
 * it on to: to pass one would change nothing. A method that a subclass may
 * replace is not known to ignore it.
 */
export function ignoresSlot(
  call: HostCall,
  slot: Slot,
  context: RuleContext,
  host: TypeHost,
): boolean {
  const given = givenIn(slot, call);
  return given !== undefined && ignores(given, context, host, MAX_DEPTH);
}

function ignores(
  { call, index, key }: GivenSignal,
  context: RuleContext,
  host: TypeHost,
  depth: number,
): boolean {
  const callee = projectFunction(call, context, host);
  if (!callee) return false;
  const name = parameterAt(index, callee);
  return (
    name !== undefined &&
    isUnused(name, key, callee, depth) &&
    !mayBeReplaced(callee)
  );
}

/** Whether the function does nothing with the signal in this parameter. */
function isUnused(
  name: TSESTree.Node,
  key: string | undefined,
  { node, context, host }: ProjectFunction,
  depth: number,
): boolean {
  if (name.type === 'ObjectPattern') return leavesOut(name, key);
  const variable = variableOf(name, node, context.sourceCode);
  const isIgnored = (reference: TSESLint.Scope.Reference): boolean => {
    if (reference.init === true || isOtherUse(reference, key)) return true;
    const given = depth > 0 ? handedOn(reference.identifier, key) : undefined;
    return given !== undefined && ignores(given, context, host, depth - 1);
  };
  return variable?.references.every(isIgnored) ?? false;
}

/** Whether this takes members of the options, and not the signal. */
function isOtherUse(
  { identifier }: TSESLint.Scope.Reference,
  key: string | undefined,
): boolean {
  if (key === undefined) return false;
  const member = memberOn(identifier);
  if (member) {
    const name = memberName(member);
    return name !== undefined && !isSignalKey(name, key);
  }
  const { parent } = wrapped(identifier);
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
