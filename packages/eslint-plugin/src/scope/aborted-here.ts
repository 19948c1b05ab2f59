import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { memberName } from '../ast/member-name.ts';
import { unwrap } from '../ast/unwrap.ts';
import type { AvailableSignal } from './available-signals.ts';
import { isImplied } from './implied.ts';
import { knownTests } from './known-tests.ts';

/**
 * Whether this signal has aborted wherever `node` runs: in
 * `if (signal.aborted)`, or behind `while (!signal.aborted)`. A signal that has
 * aborted stays so, and what is given it does nothing.
 */
export function abortedHere(
  node: TSESTree.Node,
  { text }: Pick<AvailableSignal, 'text'>,
  sourceCode: Readonly<TSESLint.SourceCode>,
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
