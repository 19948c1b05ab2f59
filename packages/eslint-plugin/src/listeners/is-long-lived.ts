import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { callWith } from '../ast/call-with.ts';
import { isFunctionNode } from '../ast/function-literal.ts';
import type { FunctionNode } from '../ast/function-literal.ts';
import { methodCall } from '../ast/method-call.ts';
import { unwrap, wrapped } from '../ast/unwrap.ts';
import { writtenBefore } from '../flow/written-before.ts';
import { asTask } from '../groups/task.ts';
import { isInConstructor } from '../lifetimes/is-in-constructor.ts';
import { runsInline } from '../lifetimes/runs-inline.ts';
import type { RuleContext } from '../rule-context.ts';
import { getTypeHost } from '../types/get-type-host.ts';
import { isUntyped } from '../types/type-kinds.ts';
import { usualSignalKeys } from '../types/usual-signal-keys.ts';
import { findVariable } from '../variables/find-variable.ts';
import { isMadeHere } from './is-made-here.ts';

/**
 * Whether this signal may live longer than the function that listens to it: it
 * comes from the caller, a field or the module. One that was made for the work
 * at hand ends with it: of a controller, of `AbortSignal.any`, of a task of a
 * group, of a request.
 */
export function isLongLived(
  expression: TSESTree.Node,
  context: RuleContext,
): boolean {
  const node = unwrap(expression);
  switch (node.type) {
    case 'Identifier': {
      const variable = findVariable(node.name, node, context.sourceCode);
      const written = variable && writtenBefore(variable, node);
      if (written) return isLongLived(written, context);
      const [definition] = variable?.defs ?? [];
      return definition !== undefined && isOfLongLife(definition, context);
    }
    case 'MemberExpression': {
      const owner = unwrap(node.object);
      const isMade =
        owner.type === 'MemberExpression' &&
        isMadeHere(owner, context.sourceCode);
      return (
        !isMade &&
        !isOfRequest(node, context) &&
        !isWork(owner, context) &&
        isLongLived(owner, context)
      );
    }
    case 'ThisExpression':
      // There an object listens to what it has been given, or has just made, for
      // as long as it lives.
      return !isInConstructor(node, context.sourceCode);
    case 'LogicalExpression':
      return isLongLived(node.left, context);
    case 'ConditionalExpression':
      return [node.consequent, node.alternate].some(branch =>
        isLongLived(branch, context),
      );
    case 'ArrayExpression':
      return node.elements.some(
        element => element !== null && isLongLived(element, context),
      );
    case 'CallExpression': {
      const { name, object } = methodCall(node) ?? {};
      return object && name === 'filter' ? isLongLived(object, context) : false;
    }
    default:
      return false;
  }
}

function isOfLongLife(
  { type, node, name }: TSESLint.Scope.Definition,
  context: RuleContext,
): boolean {
  if (type === 'ImportBinding') return true;
  if (isFunctionNode(node)) {
    if (type !== 'Parameter') return false;
    const list = listOf(node, name, context);
    return list ? isLongLived(list, context) : !isOfTask(node, name, context);
  }
  if (node.type !== 'VariableDeclarator') return false;
  const { parent } = node.parent;
  if (parent.type === 'ForOfStatement') {
    return isLongLived(parent.right, context);
  }
  const isOfModule =
    parent.type === 'Program' || parent.type === 'ExportNamedDeclaration';
  if (!node.init) return isOfModule && node.parent.declare;
  return isOfModule || isLongLived(node.init, context);
}

/** The list of which this parameter is an element: `list.forEach(element => …)`. */
function listOf(
  node: FunctionNode,
  name: TSESTree.Node,
  context: RuleContext,
): TSESTree.Node | undefined {
  const { parent } = wrapped(node);
  const call = parent && methodCall(parent);
  if (call?.name !== 'forEach' || node.params[0] !== name) return undefined;
  const host = getTypeHost(context);
  return runsInline(call.node, context.sourceCode, host, [])
    ? call.object
    : undefined;
}

/**
 * Whether this parameter is the signal of a task: of a group, or of another
 * library that is given a callback and hands it a signal for its run.
 */
function isOfTask(
  node: FunctionNode,
  name: TSESTree.Node,
  context: RuleContext,
): boolean {
  if (callWith(node)) return true;
  const task = asTask(node, context);
  return task !== undefined && node.params[task.signalIndex] === name;
}

const bagName = /arg|config|ctx|init|input|opt|param|setting/iu;

/**
 * Whether this is the object of the work at hand, with a signal of its own: a
 * request, a turn, a job. Options are not, whose signal is the caller's.
 */
function isWork(owner: TSESTree.Node, context: RuleContext): boolean {
  const node = unwrap(owner);
  if (node.type === 'ThisExpression') return false;
  if (node.type === 'Identifier' && bagName.test(node.name)) return false;
  const host = getTypeHost(context);
  return (
    host?.partsOf(host.typeOf(node)).some(
      part =>
        !isUntyped(part, host) &&
        // A controller is no work: it matters whose it is.
        host.propertyOf(part, 'abort') === undefined &&
        usualSignalKeys.some(
          key => host.propertyOf(part, key)?.isOptional === false,
        ),
    ) ?? false
  );
}

/** The signal of a request of the platform, also where a type has only parts of it. */
function isOfRequest(
  { property }: TSESTree.MemberExpression,
  context: RuleContext,
): boolean {
  return getTypeHost(context)?.originOf(property)?.owner === 'Request';
}
