import type { TSESTree } from '@typescript-eslint/utils';

import { canAwait } from '../ast/can-await.ts';
import { enclosingFunction } from '../ast/enclosing-function.ts';
import { moduleStatements } from '../ast/module-statements.ts';
import type { SourceCode } from '../rule-context.ts';
import type { TypeHost } from '../types/type-host.ts';
import { isCommonJs } from './is-common-js.ts';

/** Whether an edit may add an `await` here, which a file of CommonJS has in functions alone. */
export function mayAwait(
  node: TSESTree.Node,
  sourceCode: SourceCode,
  host: TypeHost | undefined,
): boolean {
  if (!canAwait(node)) return false;
  if (enclosingFunction(node)) return true;
  if (host && host.formatOf(node) !== 'module') return false;
  return !isCommonJs(moduleStatements(sourceCode.ast), sourceCode);
}
