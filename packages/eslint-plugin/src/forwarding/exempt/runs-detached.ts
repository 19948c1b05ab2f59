import { enclosingFunction } from '../../ast/enclosing-function.ts';
import { wrapped } from '../../ast/unwrap.ts';
import { isDetached } from '../../promises/is-detached.ts';
import type { SourceCode } from '../../rule-context.ts';
import type { AvailableSignal } from '../../scope/available-signals.ts';
import { usesOf } from '../../variables/resolve-function.ts';

/**
 * Whether the signal is that of a request which a function is given that nothing
 * waits for, `void refresh(context)`: it works on when the request has its answer.
 */
export function runsDetached(
  { kind, variable }: AvailableSignal,
  sourceCode: SourceCode,
): boolean {
  const [name] = variable?.identifiers ?? [];
  const owner = name && enclosingFunction(name);
  if (!ofRequest.has(kind) || !owner) return false;
  const uses = usesOf(owner, sourceCode);
  return (
    uses.length > 0 &&
    uses.every(use => {
      const callee = wrapped(use);
      const { parent } = callee;
      return (
        parent?.type === 'CallExpression' &&
        parent.callee === callee &&
        isDetached(parent, sourceCode)
      );
    })
  );
}

const ofRequest: ReadonlySet<AvailableSignal['kind']> = new Set([
  'carrier',
  'context',
  'nested',
]);
