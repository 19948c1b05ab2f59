import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { calledName } from '../ast/called-name.ts';
import { isFunctionNode } from '../ast/function-literal.ts';
import { inCleanup } from '../ast/in-cleanup.ts';
import type { Cleanup } from '../ast/in-cleanup.ts';
import { isWithin } from '../ast/is-within.ts';
import { memberName } from '../ast/member-name.ts';
import { unwrap } from '../ast/unwrap.ts';
import type { RuleContext } from '../rule-context.ts';
import { isAbortedByNow } from '../scope/is-aborted-by-now.ts';
import { heardSignal } from '../signals/bridged-signals.ts';
import { lineage } from '../signals/lineage.ts';
import { getTypeHost } from '../types/get-type-host.ts';
import { holdsSignal } from '../types/holds-signal.ts';
import { declaratorOf } from '../variables/declarator-of.ts';
import { readsOf } from '../variables/reads-of.ts';
import { isConstructorSignal } from './constructor-signal.ts';

type Variable = TSESLint.Scope.Variable;

/**
 * Whether this signal, given to a call that cleans up, derives from the signal
 * of the work that is cleaned up after, or has just been aborted there. The signal
 * that a clean-up function is given by its own caller says how long the clean-up
 * may take, and is none.
 */
export function isOfWork(
  signal: TSESTree.Node,
  cleanup: Cleanup,
  context: RuleContext,
): boolean {
  if (isOfAborted(signal, cleanup, context)) return true;
  const variables = [...lineage(signal, context).variables];
  if (cleanup.kind === 'listener') {
    const heard = heardSignal(cleanup.node, context);
    const source = heard && lineage(heard, context).variables;
    return variables.some(variable => source?.has(variable));
  }
  if (isConstructorSignal(signal, context)) return true;
  return variables.some(
    variable =>
      isGivenToWork(variable, cleanup, context) ||
      isMadeForWork(variable, cleanup),
  );
}

/** `controller.signal`, where the clean-up has called `controller.abort()`. */
function isOfAborted(
  signal: TSESTree.Node,
  cleanup: Cleanup,
  { sourceCode }: RuleContext,
): boolean {
  const member = unwrap(signal);
  return (
    member.type === 'MemberExpression' &&
    memberName(member) === 'signal' &&
    isAbortedByNow(
      sourceCode.getText(member.object),
      signal,
      cleanup.node,
      sourceCode,
    )
  );
}

function isGivenToWork(
  variable: Variable,
  cleanup: Cleanup,
  context: RuleContext,
): boolean {
  const [definition] = variable.defs;
  if (!definition || !isFunctionNode(definition.node)) return false;
  const work = definition.node;
  return (
    work.id !== definition.name &&
    work !== cleanup.node &&
    isWithin(cleanup.node, work) &&
    !inCleanup(work.body) &&
    !isForCleanupOnly(variable, work, cleanup, context)
  );
}

/** Whether the work has another signal, and this one is read to clean up only. */
function isForCleanupOnly(
  variable: Variable,
  work: TSESTree.Node,
  cleanup: Cleanup,
  context: RuleContext,
): boolean {
  const isUsed = (each: Variable): boolean =>
    readsOf(each).some(read => !isWithin(read, cleanup.node));
  if (isUsed(variable)) return false;
  const host = getTypeHost(context);
  return context.sourceCode.getDeclaredVariables(work).some(other => {
    const [name] = other.identifiers;
    return (
      name !== undefined &&
      host !== undefined &&
      isUsed(other) &&
      holdsSignal(host.typeOf(name), host)
    );
  });
}

/**
 * Whether it is a controller that the function made for what it tries: its
 * signal is given to the work, and something can abort it.
 */
function isMadeForWork(
  variable: Variable,
  { node: { parent: attempt } }: Cleanup,
): boolean {
  if (attempt?.type !== 'TryStatement') return false;
  const init = declaratorOf(variable)?.init;
  if (init?.type !== 'NewExpression') return false;
  if (calledName(init.callee) !== 'AbortController') return false;
  const isSignal = (name: TSESTree.Node): boolean =>
    name.parent?.type === 'MemberExpression' &&
    memberName(name.parent) === 'signal';
  const reads = readsOf(variable);
  return (
    reads.some(read => !isSignal(read)) &&
    reads.some(read => isSignal(read) && isWithin(read, attempt.block))
  );
}
