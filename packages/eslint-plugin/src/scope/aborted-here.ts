import type { TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction } from '../ast/enclosing-function.ts';
import { memberName } from '../ast/member-name.ts';
import { memberOn } from '../ast/member-on.ts';
import { methodCallOn } from '../ast/method-call.ts';
import { unwrap } from '../ast/unwrap.ts';
import { isImplied } from '../flow/implied.ts';
import { knownTests } from '../flow/known-tests.ts';
import type { SourceCode } from '../rule-context.ts';
import { readsOf } from '../variables/reads-of.ts';
import type { AvailableSignal } from './available-signals.ts';
import { isAbortedByNow } from './is-aborted-by-now.ts';

/** A signal, of which no more need be known than how it is written. */
type Asked = Pick<AvailableSignal, 'text'> & Partial<AvailableSignal>;

/**
 * Whether this signal has aborted wherever `node` runs: in
 * `if (signal.aborted)`, behind `while (!signal.aborted)`, or after the
 * `abort()` of its controller. A signal that has aborted stays so, and what is
 * given it does nothing.
 */
export function abortedHere(
  node: TSESTree.Node,
  signal: Asked,
  sourceCode: SourceCode,
): boolean {
  const { kind, variable } = signal;
  const owner = enclosingFunction(node);
  return (
    (kind === 'controller' &&
      variable !== undefined &&
      readsOf(variable).some(read => isAbortedIn(owner, read)) &&
      isAbortedByNow(variable.name, node, owner, sourceCode)) ||
    // Asked of every call that has a signal around it, and of few signals.
    ((!variable || readsOf(variable).some(isAsked)) &&
      isKnownAborted(node, signal, sourceCode))
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

function isKnownAborted(
  node: TSESTree.Node,
  { text }: Asked,
  sourceCode: SourceCode,
): boolean {
  const written = text.replaceAll(/[?!]/gu, '');
  return knownTests(node, sourceCode).some(known =>
    isImplied(known.test, known.outcome, (test, outcome) => {
      const isEqual = test.type === 'BinaryExpression';
      const asked = unwrap(isEqual ? test.left : test);
      return (
        outcome &&
        (!isEqual || sourceCode.getText(test.right) === 'true') &&
        asked.type === 'MemberExpression' &&
        memberName(asked) === 'aborted' &&
        sourceCode.getText(asked.object).replaceAll(/[?!]/gu, '') === written
      );
    }),
  );
}
