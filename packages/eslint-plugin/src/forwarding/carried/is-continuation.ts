import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { unwrap } from '../../ast/unwrap.ts';
import type { SourceCode } from '../../rule-context.ts';
import type { AvailableSignal } from '../../scope/available-signals.ts';
import { demandsMore } from '../../types/demands-more.ts';
import type { FreeSlot } from '../../types/free-slots.ts';
import type { HostCall, TypeHost } from '../../types/type-host.ts';
import { findVariable } from '../../variables/find-variable.ts';

/**
 * Whether this goes on with what the function was given, signal and all: a function
 * that came with the signal, and takes a whole other input in the place of that one,
 * as the `next(options?)` of a middleware does.
 */
export function isContinuation(
  call: HostCall,
  { variable }: AvailableSignal,
  slot: FreeSlot,
  sourceCode: SourceCode,
  host: TypeHost,
): boolean {
  return (
    slot.kind === 'option' &&
    call.arguments.length <= slot.index &&
    isGivenWith(variable, unwrap(call.callee), sourceCode) &&
    demandsMore(slot, slot.signature, host)
  );
}

/** `options.next` beside `options.signal`, or both of `{ next, signal }`. */
function isGivenWith(
  signal: TSESLint.Scope.Variable | undefined,
  callee: TSESTree.Node,
  sourceCode: SourceCode,
): boolean {
  const isMember = callee.type === 'MemberExpression';
  const name = isMember ? unwrap(callee.object) : callee;
  if (!signal || name.type !== 'Identifier') return false;
  const variable = findVariable(name.name, name, sourceCode);
  if (isMember) return variable === signal;
  const pattern = patternOf(signal);
  return (
    pattern !== undefined &&
    variable !== undefined &&
    patternOf(variable) === pattern
  );
}

/** The pattern that this variable is one of the properties of. */
function patternOf({
  defs,
}: TSESLint.Scope.Variable): TSESTree.Node | undefined {
  const [definition] = defs;
  const value = definition?.name.parent;
  const property = value?.type === 'AssignmentPattern' ? value.parent : value;
  return property?.type === 'Property' &&
    property.parent.type === 'ObjectPattern'
    ? property.parent
    : undefined;
}
