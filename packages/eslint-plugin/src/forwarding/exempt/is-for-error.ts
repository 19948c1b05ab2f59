import type { TSESTree } from '@typescript-eslint/utils';

import { isWithin } from '../../ast/is-within.ts';
import { statementOf } from '../../ast/statement-of.ts';
import { isSleep } from '../../races/is-sleep.ts';
import type { SourceCode } from '../../rule-context.ts';
import type { HostCall, TypeHost } from '../../types/type-host.ts';

/**
 * Whether this only asks why something has failed: what it gives goes into the
 * error that ends the branch, `const text = await child.stderr(); throw Error(text)`.
 */
export function isForError(
  call: HostCall,
  sourceCode: SourceCode,
  host: TypeHost,
): boolean {
  if (call.type === 'NewExpression') return false;
  const statement = statementOf(call);
  if (!statement || isSleep(call, host)) return false;
  if (statement.type === 'ThrowStatement') return true;
  if (statement.type !== 'VariableDeclaration') return false;
  const error = thrownAtEnd(statement);
  return (
    error !== undefined &&
    (sourceCode.scopeManager?.getDeclaredVariables(statement) ?? []).some(
      variable =>
        variable.references.some(({ identifier }) =>
          isWithin(identifier, error),
        ),
    )
  );
}

/** What the branch of an `if` throws in the end that has this statement. */
function thrownAtEnd({
  parent: branch,
}: TSESTree.VariableDeclaration): TSESTree.Node | undefined {
  if (branch.type !== 'BlockStatement') return undefined;
  const last = branch.body.at(-1);
  return branch.parent.type === 'IfStatement' && last?.type === 'ThrowStatement'
    ? last
    : undefined;
}
