import type { TSESTree } from '@typescript-eslint/utils';

import { moduleStatements } from '../../ast/module-statements.ts';
import { unwrap } from '../../ast/unwrap.ts';
import { memoPerFile } from '../../memo-per-node.ts';
import type { RuleContext } from '../../rule-context.ts';
import type { AvailableSignal } from '../../scope/available-signals.ts';

/**
 * Whether it is the signal of a request whose answer is kept for the clients that ask
 * next, as a route of Next says it: `export const revalidate = 60`.
 */
export function isForAllClients(
  { kind }: AvailableSignal,
  context: RuleContext,
): boolean {
  return kind === 'carrier' && keepsAnswers(context);
}

const keepsAnswers = memoPerFile(
  ({ sourceCode }) =>
    sourceCode.text.includes('revalidate') &&
    moduleStatements(sourceCode.ast).some(
      statement =>
        statement.type === 'ExportNamedDeclaration' &&
        statement.declaration?.type === 'VariableDeclaration' &&
        statement.declaration.declarations.some(isLifeOfAnswers),
    ),
);

/** `revalidate = 60`, where 0 keeps none. */
function isLifeOfAnswers({ id, init }: TSESTree.VariableDeclarator): boolean {
  const value = init && unwrap(init);
  return (
    id.type === 'Identifier' &&
    id.name === 'revalidate' &&
    value?.type === 'Literal' &&
    value.value !== 0
  );
}
