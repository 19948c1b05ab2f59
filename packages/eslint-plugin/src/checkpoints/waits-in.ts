import type { TSESTree } from '@typescript-eslint/utils';

import { calledName } from '../ast/called-name.ts';
import { isFunctionNode } from '../ast/function-literal.ts';
import { dottedName } from '../ast/dotted-name.ts';
import { memberName } from '../ast/member-name.ts';
import { methodCall } from '../ast/method-call.ts';
import { unwrap } from '../ast/unwrap.ts';
import { childNodes } from '../ast/walk/child-nodes.ts';
import { isLoop } from '../flow/loop-shape.ts';
import type { LoopNode } from '../flow/loop-shape.ts';
import { isOpenedWithSignal } from '../forwarding/carried/is-fed-by-cancelled.ts';
import { missingSignals } from '../forwarding/missing-signal.ts';
import { isTaskType } from '../groups/group-brand.ts';
import { isClaimed } from '../overlaps/claims.ts';
import { promiseCombinator } from '../promises/promise-combinator.ts';
import type { RuleContext, SourceCode } from '../rule-context.ts';
import { closesOverSignal } from '../types/carries-signal.ts';
import { freeSlots } from '../types/free-slots.ts';
import { holdsSignal } from '../types/holds-signal.ts';
import { mentionsSignal } from '../types/mentions-signal.ts';
import type { TypeHost } from '../types/type-host.ts';
import { findVariable } from '../variables/find-variable.ts';
import { resolveFunction } from '../variables/resolve-function.ts';

/** What a loop waits for, and where it sees that it has been cancelled. */
export interface Waits {
  /** What is awaited in every turn, and knows of no signal. */
  readonly deaf: ReadonlySet<TSESTree.Node>;
  /** What asks for an abort, is given a signal or hands control to a caller. */
  readonly seeing: ReadonlySet<TSESTree.Node>;
}

/** The waits of this loop itself; those of loops in it are theirs. */
export function waitsIn(
  loop: LoopNode,
  context: RuleContext,
  host: TypeHost,
): Waits {
  const { sourceCode } = context;
  const deaf = new Set<TSESTree.Node>();
  const seeing = new Set<TSESTree.Node>();
  const visit = (node: TSESTree.Node, isOwn: boolean): boolean => {
    if (isFunctionNode(node)) return false;
    const isInner = node !== loop && isLoop(node);
    const parts = childNodes(node, sourceCode.visitorKeys).map(child =>
      visit(child, isOwn && !isInner && !isFinalizer(child, node)),
    );
    const isSeeing = sees(node, context, host) || isToBeTold(node, context);
    if (isSeeing) seeing.add(node);
    const isTold = isSeeing || parts.includes(true);
    if (isOwn && !isTold && isDeafWait(node, context, host)) deaf.add(node);
    return isTold;
  };
  visit(loop, true);
  return { deaf, seeing };
}

/** A `finally` runs on every way out of the loop, and not only on that round. */
function isFinalizer(child: TSESTree.Node, parent: TSESTree.Node): boolean {
  return parent.type === 'TryStatement' && parent.finalizer === child;
}

/** Whether another rule reports that this is not given the signal. */
function isToBeTold(node: TSESTree.Node, context: RuleContext): boolean {
  return (
    isClaimed('not-forwarded', node, context) ||
    isClaimed('no-signal', node, context)
  );
}

/**
 * A call that could take a signal sees the abort once it is given one. It is
 * deaf if it should be given one, and nobody else says so.
 */
function isDeafWait(
  node: TSESTree.Node,
  context: RuleContext,
  host: TypeHost,
): boolean {
  if (node.type !== 'AwaitExpression') return false;
  const call = unwrap(node.argument);
  if (isOfLoop(call, context.sourceCode)) return false;
  return (
    call.type !== 'CallExpression' ||
    freeSlots(call, host, context.sourceCode).length === 0 ||
    missingSignals(call, {}, context, host).length > 0
  );
}

/** `for (const running of started) await running`: work that runs on either way. */
function isOfLoop(awaited: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (awaited.type !== 'Identifier') return false;
  const variable = findVariable(awaited.name, awaited, sourceCode);
  return variable?.scope.block.type === 'ForOfStatement';
}

/**
 * `reader.read()` and `iterator.next()`: a stream ends with the signal that it
 * was opened with, wherever that was.
 */
function isReadOfStream(
  call: TSESTree.CallExpression,
  host: TypeHost,
): boolean {
  const method = methodCall(call);
  if (method?.name === 'next') return true;
  return (
    method?.name === 'read' &&
    host
      .partsOf(host.typeOf(method.object))
      .some(part => host.propertyOf(part, 'releaseLock') !== undefined)
  );
}

/** `Promise.race([next(), stopped])`, where `stopped` was made with a signal. */
function isRaced(
  call: TSESTree.CallExpression,
  sourceCode: SourceCode,
  host: TypeHost,
): boolean {
  const { argument: list, method } = promiseCombinator(call, sourceCode) ?? {};
  return (
    method === 'race' &&
    list?.type === 'ArrayExpression' &&
    list.elements.some(
      each => each && isOpenedWithSignal(each, sourceCode, host),
    )
  );
}

/** `task.promise`: it settles with the abort of the group that runs the task. */
function isOfTask(promise: TSESTree.Expression, host: TypeHost): boolean {
  const node = unwrap(promise);
  return (
    node.type === 'MemberExpression' &&
    memberName(node) === 'promise' &&
    isTaskType(host.typeOf(node.object), host)
  );
}

/** A function that the caller hands in: it may close over the signal. */
function isGiven(callee: TSESTree.Node, sourceCode: SourceCode): boolean {
  const node = unwrap(callee);
  if (node.type !== 'Identifier') return false;
  const definitions = findVariable(node.name, node, sourceCode)?.defs ?? [];
  return definitions.some(({ type }) => type === 'Parameter');
}

/** A context with a signal, also in a field: its methods may look at it for themselves. */
function isHolder(object: TSESTree.Node, host: TypeHost): boolean {
  return (
    dottedName(object) !== undefined &&
    unwrap(object).type !== 'ThisExpression' &&
    holdsSignal(host.typeOf(object), host)
  );
}

/** A function beside the loop that uses a signal: it may ask for the abort, or wait with it. */
function isCloseBy(
  callee: TSESTree.Node,
  sourceCode: SourceCode,
  host: TypeHost,
): boolean {
  const named = resolveFunction(callee, sourceCode);
  return named !== undefined && closesOverSignal(named, sourceCode, host);
}

const questions = /^throwIfAborted$|abort|cancel/iu;

function sees(
  node: TSESTree.Node,
  { sourceCode }: RuleContext,
  host: TypeHost,
): boolean {
  switch (node.type) {
    case 'YieldExpression':
      return true;
    case 'AwaitExpression':
      return (
        isOfTask(node.argument, host) ||
        isOpenedWithSignal(node.argument, sourceCode, host)
      );
    case 'MemberExpression':
      return memberName(node) === 'aborted';
    case 'NewExpression':
    case 'CallExpression': {
      const { callee } = node;
      return (
        questions.test(calledName(callee)) ||
        isGiven(callee, sourceCode) ||
        isCloseBy(callee, sourceCode, host) ||
        (node.type === 'CallExpression' && isReadOfStream(node, host)) ||
        node.arguments.some(each => mentionsSignal(each, sourceCode, host)) ||
        (callee.type === 'MemberExpression' &&
          (isOpenedWithSignal(callee.object, sourceCode, host) ||
            isHolder(callee.object, host))) ||
        (node.type === 'CallExpression' && isRaced(node, sourceCode, host))
      );
    }
    default:
      return false;
  }
}
