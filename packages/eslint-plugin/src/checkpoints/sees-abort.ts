import type { TSESTree } from '@typescript-eslint/utils';

import { calledName } from '../ast/called-name.ts';
import { dottedName } from '../ast/dotted-name.ts';
import { isMemberName } from '../ast/is-member-name.ts';
import { memberName } from '../ast/member-name.ts';
import { unwrap } from '../ast/unwrap.ts';
import { isOpenedWithSignal } from '../forwarding/carried/is-opened-with-signal.ts';
import { isTaskType } from '../groups/group-brand.ts';
import { promiseCombinator } from '../promises/promise-combinator.ts';
import type { RuleContext, SourceCode } from '../rule-context.ts';
import { closesOverSignal } from '../types/closes-over-signal.ts';
import { holdsSignal } from '../types/holds-signal.ts';
import { isPlainMethod } from '../types/is-plain-method.ts';
import { mentionsSignal } from '../types/mentions-signal.ts';
import { isThenable } from '../types/thenable.ts';
import type { HostType, TypeHost } from '../types/type-host.ts';
import { findVariable } from '../variables/find-variable.ts';
import { resolveFunction } from '../variables/resolve-function.ts';
import { readsStream } from './reads-stream.ts';

// `signal.aborted`, `if (cancelled) break`
const flag = /^_*(?:(?:has|is|was)_?)?(?:aborted|cancell?ed)$/iu;

function isSet(node: TSESTree.Identifier | TSESTree.MemberExpression): boolean {
  const { parent } = node;
  return (
    parent.type === 'Property' ||
    (parent.type === 'VariableDeclarator' && parent.id === node) ||
    (parent.type === 'AssignmentExpression' && parent.left === node)
  );
}

const questions = /^throwIfAborted$|abort|cancel/iu;

/**
 * Whether this asks for an abort, is given a signal, or hands control to a caller: after
 * it no turn goes on that was cancelled before.
 */
export function seesAbort(
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
        isWaitForOpened(node.argument, sourceCode, host)
      );
    case 'Identifier':
      return flag.test(node.name) && !isMemberName(node) && !isSet(node);
    case 'MemberExpression':
      return flag.test(memberName(node) ?? '') && !isSet(node);
    case 'NewExpression':
    case 'CallExpression': {
      const { callee } = node;
      if (node.type === 'CallExpression' && isPlainMethod(node, host))
        return false;
      return (
        questions.test(dottedName(callee) ?? calledName(callee)) ||
        isGiven(callee, sourceCode) ||
        isCloseBy(callee, sourceCode, host) ||
        (node.type === 'CallExpression' &&
          readsStream(node, sourceCode, host)) ||
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

/** A promise that a call with the signal gave, or the end of what one has opened. */
function isWaitForOpened(
  awaited: TSESTree.Expression,
  sourceCode: SourceCode,
  host: TypeHost,
): boolean {
  const node = unwrap(awaited);
  const opened = node.type === 'CallExpression' ? node.arguments : [node];
  return opened.some(
    each =>
      canEnd(host.typeOf(each), host) &&
      isOpenedWithSignal(each, sourceCode, host),
  );
}

/** A promise, a stream, an emitter: a row that was loaded is what it is. */
function canEnd(type: HostType, host: TypeHost): boolean {
  return (
    isThenable(type, host) ||
    host
      .partsOf(type)
      .some(
        part =>
          host.kindOf(part) === 'any' ||
          ending.some(name => host.propertyOf(part, name) !== undefined),
      )
  );
}

const ending = ['addEventListener', 'getReader', 'next', 'on', 'pipe'];

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
