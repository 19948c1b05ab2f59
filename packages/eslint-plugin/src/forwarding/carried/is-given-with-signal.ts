import type { TSESTree } from '@typescript-eslint/utils';

import { callWith } from '../../ast/call-with.ts';
import { writtenIn } from '../../ast/literals/written-in.ts';
import { unwrap } from '../../ast/unwrap.ts';
import type { SourceCode } from '../../rule-context.ts';
import { mentionsSignal } from '../../types/mentions-signal.ts';
import type { TypeHost } from '../../types/type-host.ts';
import { findVariable } from '../../variables/find-variable.ts';
import { readsOf } from '../../variables/reads-of.ts';

/**
 * Whether this is handed on together with a signal, to what may end it on the abort:
 * `serve(socket, signal)`, `const context = { socket, signal }`.
 */
export function isGivenWithSignal(
  expression: TSESTree.Node,
  sourceCode: SourceCode,
  host: TypeHost,
): boolean {
  const name = unwrap(expression);
  if (name.type !== 'Identifier') return false;
  return readsOf(findVariable(name.name, name, sourceCode)).some(read => {
    const value = writtenIn(read);
    const isMentioned = (each: TSESTree.Node): boolean =>
      mentionsSignal(each, sourceCode, host);
    return (
      (value.type === 'ObjectExpression' && isMentioned(value)) ||
      callWith(value)?.arguments.some(isMentioned)
    );
  });
}
