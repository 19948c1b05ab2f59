import type { TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction } from '../ast/enclosing-function.ts';
import { memberName } from '../ast/member-name.ts';
import { memberOn } from '../ast/member-on.ts';
import { methodCallOn } from '../ast/method-call.ts';
import type { SourceCode } from '../rule-context.ts';
import { readsOf } from '../variables/reads-of.ts';
import type { AvailableSignal } from './available-signals.ts';
import { isAbortedAt } from './is-aborted-at.ts';
import { isAbortedByNow } from './is-aborted-by-now.ts';
import { isBehindLoopUntilAbort } from './is-behind-loop-until-abort.ts';
import { waitedForAbort } from './waited-for-abort.ts';

/** A signal, of which no more need be known than how it is written. */
type Asked = Pick<AvailableSignal, 'text'> & Partial<AvailableSignal>;

/**
 * Whether this signal has aborted wherever `node` runs: in
 * `if (signal.aborted)`, behind `while (!signal.aborted)`, after the `abort()` of its
 * controller, or after a wait for the abort. A signal that has aborted stays so, and what
 * is given it does nothing.
 */
export function abortedHere(
  node: TSESTree.Node,
  signal: Asked,
  sourceCode: SourceCode,
): boolean {
  const { kind, text, variable } = signal;
  const owner = enclosingFunction(node);
  return (
    (kind === 'controller' &&
      variable !== undefined &&
      readsOf(variable).some(read => isAbortedIn(owner, read)) &&
      isAbortedByNow(variable.name, node, owner, sourceCode)) ||
    // Asked of every call that has a signal around it, and of few signals.
    ((!variable || readsOf(variable).some(isAsked)) &&
      (isAbortedAt(node, text, sourceCode) ||
        isBehindLoopUntilAbort(node, text, sourceCode))) ||
    (variable !== undefined && waitedForAbort(node, text, variable, sourceCode))
  );
}

/** `controller.abort();` of this very function. */
function isAbortedIn(
  owner: TSESTree.Node | undefined,
  controller: TSESTree.Node,
): boolean {
  const method = methodCallOn(controller);
  return method?.name === 'abort' && enclosingFunction(method.node) === owner;
}

/** `signal.aborted`, `options.signal.aborted` */
function isAsked(holder: TSESTree.Node): boolean {
  for (let member = memberOn(holder); member; member = memberOn(member)) {
    if (memberName(member) === 'aborted') return true;
  }
  return false;
}
