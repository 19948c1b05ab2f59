import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { dottedName } from '../ast/dotted-name.ts';
import { memberOn } from '../ast/member-on.ts';
import { propertyName } from '../ast/property-name.ts';
import { unwrap, wrapped } from '../ast/unwrap.ts';
import { ignoresSlot } from '../forwarding/ignores-slot.ts';
import type { Task } from '../groups/task.ts';
import type { RuleContext } from '../rule-context.ts';
import { signalMember } from '../scope/signal-member.ts';
import { givenSignals } from '../signals/given-signals.ts';
import { isSignal } from '../signals/is-signal.ts';
import { lineage, parentsOfTask } from '../signals/lineage.ts';
import { getTypeHost } from '../types/get-type-host.ts';
import { goesOn } from '../types/goes-on.ts';
import { holdsSignal } from '../types/holds-signal.ts';
import { slotsOf } from '../types/slots.ts';
import type { HostParameter, HostType, TypeHost } from '../types/type-host.ts';
import { writtenAs } from '../variables/constant-value.ts';
import { findVariable } from '../variables/find-variable.ts';
import { isReassigned } from '../variables/is-reassigned.ts';
import { isComposedInTask } from './composed-signal.ts';
import { outerNames } from './outer-names.ts';
import type { OuterName } from './outer-names.ts';
import { runsInTask } from './runs-in-task.ts';

type Variable = TSESLint.Scope.Variable;

/** Options that bring a signal into a task: `options`, `this.options`. */
export interface OuterOptions {
  readonly node: OuterName | TSESTree.MemberExpression;
  /** The property that the callee takes the signal from. */
  readonly key: string;
}

/**
 * The options of the code around a task that it hands on whole, and that have the
 * signal which its group was given: there the task would have its own. Options
 * that the group knows nothing of may have no signal.
 */
export function outerOptions(
  task: Task,
  context: RuleContext,
): readonly OuterOptions[] {
  const host = getTypeHost(context);
  if (!host) return [];
  return outerNames(task, context).flatMap(name => {
    if (!runsInTask(name, task, context)) return [];
    const node = handedOn(name);
    const key = filledKey(node, context, host);
    if (key === undefined || isSignal(node, context)) return [];
    return isOfParents(node, name, task, context) &&
      !isComposedInTask(node, task, context)
      ? [{ node, key }]
      : [];
  });
}

/** The name, or the member of a member on it: `options`, `this.options.init`. */
function handedOn(name: OuterName): OuterOptions['node'] {
  let node: OuterOptions['node'] = name;
  for (let member = memberOn(node); member; member = memberOn(node))
    node = member;
  return node;
}

/** Whether the group was given what these options have for a signal. */
function isOfParents(
  node: OuterOptions['node'],
  name: OuterName,
  task: Task,
  context: RuleContext,
): boolean {
  if (node.type === 'Identifier') {
    const variable = findVariable(node.name, node, context.sourceCode);
    return (
      variable !== undefined &&
      // It may have got another signal since: that of the group.
      !isReassigned(variable) &&
      parentsOf(task, context).has(variable)
    );
  }
  const path = dottedName(node);
  return (
    path !== undefined &&
    name !== node &&
    givenTo(task, context).some(given => ownerOf(given) === path)
  );
}

/** The signals that the group which runs the task was given, as they are written. */
function givenTo(task: Task, context: RuleContext): readonly TSESTree.Node[] {
  return parentsOfTask(task, context).flatMap(each => {
    const made = writtenAs(each, context.sourceCode);
    return made.type === 'NewExpression' || made.type === 'CallExpression'
      ? givenSignals(made, context)
      : [each];
  });
}

/** `this.options` for `this.options.signal`, also before a `?? undefined`. */
function ownerOf(given: TSESTree.Node): string | undefined {
  const signal = unwrap(given);
  if (signal.type === 'LogicalExpression' && signal.operator !== '&&')
    return ownerOf(signal.left);
  return signal.type === 'MemberExpression'
    ? dottedName(signal.object)
    : undefined;
}

/** What the signal of the group that runs the task is made of. */
function parentsOf(task: Task, context: RuleContext): ReadonlySet<Variable> {
  const given = parentsOfTask(task, context);
  return new Set(given.flatMap(each => [...lineage(each, context).variables]));
}

/**
 * The property by which these options are all that a call which goes on knows of
 * a signal: `load(id, options)`, `load(id, { ...options, retries: 3 })`.
 */
function filledKey(
  node: TSESTree.Node,
  context: RuleContext,
  host: TypeHost,
): string | undefined {
  const type = host.typeOf(node);
  if (!holdsSignal(type, host)) return undefined;
  const options = wrapped(node);
  const { parent } = options;
  const argument =
    parent?.type === 'SpreadElement' &&
    parent.parent.type === 'ObjectExpression'
      ? wrapped(parent.parent)
      : options;
  const call = argument.parent;
  if (call?.type !== 'CallExpression') return undefined;

  const index = call.arguments.findIndex(each => each === argument);
  const signature = index < 0 ? undefined : host.signatureOf(call);
  if (!signature || !goesOn(host.typeOf(call), host)) return undefined;
  const slot = slotsOf(signature, host).find(each => each.index === index);
  if (slot?.kind === 'param') return undefined;
  const key = slot?.key ?? keyOfRun(signature.parameters[index], host);
  if (key === undefined || isReplaced(options, key)) return undefined;
  // An object of a class cannot be spread.
  if (isOfClass(type, host)) return undefined;
  if (slot) return key;
  const given = { kind: 'option', index, key } as const;
  return ignoresSlot(call, given, context, host) ? undefined : key;
}

function isOfClass(type: HostType, host: TypeHost): boolean {
  return host.partsOf(type).some(each => host.kindOf(each) === 'instance');
}

/** The signal of a run, which has one in any case: a `Request` cannot be spread. */
function keyOfRun(
  parameter: HostParameter | undefined,
  host: TypeHost,
): string | undefined {
  if (!parameter || parameter.isRest) return undefined;
  const { type } = parameter;
  if (isOfClass(type, host)) return undefined;
  const member = signalMember(type, host);
  return member?.kind === 'carrier' ? member.property.name : undefined;
}

/** Whether what comes after this spread has, or may have, another signal. */
function isReplaced(options: TSESTree.Node, key: string): boolean {
  const spread = options.parent;
  if (
    spread?.type !== 'SpreadElement' ||
    spread.parent.type !== 'ObjectExpression'
  ) {
    return false;
  }
  const { properties } = spread.parent;
  return properties
    .slice(properties.indexOf(spread) + 1)
    .some(
      property =>
        property.type === 'SpreadElement' ||
        property.computed ||
        propertyName(property) === key,
    );
}
