import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { isFunctionLiteral } from '../ast/function-literal.ts';
import { isWithin } from '../ast/is-within.ts';
import { unwrap } from '../ast/unwrap.ts';
import type { RuleContext } from '../rule-context.ts';
import { givenSignals } from '../signals/given-signals.ts';
import { isSignal } from '../signals/is-signal.ts';
import { lineage } from '../signals/lineage.ts';
import { getTypeHost } from '../types/get-type-host.ts';
import { holdsSignal, maybeKeepsSignal } from '../types/holds-signal.ts';
import type { HostCall } from '../types/type-host.ts';
import { findVariable } from '../variables/find-variable.ts';

/**
 * The first signal that this call is given, or the first of these, that is
 * older than `region`. The deadline that a turn of a loop makes for itself is
 * not: when it passes, that turn has failed, and the next is not cancelled.
 */
export function outsideSignal(
  given: HostCall | readonly TSESTree.Node[],
  region: TSESTree.Node,
  context: RuleContext,
): TSESTree.Node | undefined {
  const signals = 'type' in given ? signalsOf(given, context) : given;
  return signals.find(signal => isFromOutside(signal, region, context));
}

/** The signals among the arguments, and those that a callback closes over. */
function signalsOf(
  call: HostCall,
  context: RuleContext,
): readonly TSESTree.Node[] {
  const host = getTypeHost(context);
  return [
    ...givenSignals(call, context),
    ...call.arguments.flatMap(argument => closedOver(argument, context)),
  ].filter(each => !host || !maybeKeepsSignal(host.typeOf(each), host));
}

function closedOver(
  argument: TSESTree.Node,
  context: RuleContext,
): readonly TSESTree.Node[] {
  const callback = unwrap(argument);
  if (!isFunctionLiteral(callback)) return [];
  const host = getTypeHost(context);
  const scope = context.sourceCode.scopeManager?.acquire(callback);
  return (scope?.through ?? []).flatMap(({ identifier, resolved }) =>
    // What is global is nobody's signal, and the type of `window` is huge.
    host && resolved?.defs.length && holdsSignal(host.typeOf(identifier), host)
      ? [identifier]
      : [],
  );
}

function isFromOutside(
  signal: TSESTree.Node,
  region: TSESTree.Node,
  context: RuleContext,
): boolean {
  const { variables, origins } = lineage(signal, context);
  if ([...variables].some(variable => isOfHead(variable, region))) return false;
  return [...origins].some(origin => isOutside(origin, region, context));
}

/** Whether each turn of this loop has another value of this variable. */
function isOfHead(
  { defs }: TSESLint.Scope.Variable,
  region: TSESTree.Node,
): boolean {
  return (
    (region.type === 'ForOfStatement' || region.type === 'ForInStatement') &&
    defs.some(({ name }) => isWithin(name, region.left))
  );
}

function isOutside(
  origin: TSESTree.Node,
  region: TSESTree.Node,
  context: RuleContext,
): boolean {
  switch (origin.type) {
    case 'ThisExpression':
      return true;
    case 'Identifier': {
      const [definition] =
        findVariable(origin.name, origin, context.sourceCode)?.defs ?? [];
      return (
        definition !== undefined &&
        !isWithin(definition.name, region) &&
        (definition.type !== 'ImportBinding' || isSignal(origin, context))
      );
    }
    case 'MemberExpression':
      return isOutside(unwrap(origin.object), region, context);
    // A literal whose properties hold no signal.
    case 'ObjectExpression':
      return false;
    default:
      return !isWithin(origin, region);
  }
}
