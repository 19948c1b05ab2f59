import type { TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction } from '../ast/enclosing-function.ts';
import { memberName } from '../ast/member-name.ts';
import { unwrap } from '../ast/unwrap.ts';
import { isImplied } from '../flow/implied.ts';
import { knownTests } from '../flow/known-tests.ts';
import type { SourceCode } from '../rule-context.ts';
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
      isAbortedByNow(variable.name, node, owner, sourceCode)) ||
    isKnownAborted(node, signal, sourceCode)
  );
}

function isKnownAborted(
  node: TSESTree.Node,
  { text }: Asked,
  sourceCode: SourceCode,
): boolean {
  // Asked of most calls that have a signal around them, in files without a test.
  if (!sourceCode.text.includes('aborted')) return false;
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
