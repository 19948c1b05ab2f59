import { enclosingFunction } from '../../ast/enclosing-function.ts';
import type { FunctionNode } from '../../ast/function-literal.ts';
import { wrapped } from '../../ast/unwrap.ts';
import type { SourceCode } from '../../rule-context.ts';
import { platformTimer } from '../../timers/platform-timer.ts';
import { clearOf } from '../../timers/clear-of.ts';
import { readsOfDeclared } from '../../variables/reads-of.ts';
import { usesOf } from '../../variables/resolve-function.ts';
import { isReturnedBy } from './is-given-back.ts';

/**
 * Whether a timer runs this function that the clean-up of the effect around it clears,
 * so that it cannot outlive the effect: `return () => clearTimeout(timer)`.
 */
export function isTimerOfEffect(
  callback: FunctionNode,
  sourceCode: SourceCode,
): boolean {
  const [use, ...others] = usesOf(callback, sourceCode);
  if (!use || others.length > 0) return false;
  const value = wrapped(use);
  const { parent: timer } = value;
  if (timer?.type !== 'CallExpression' || timer.arguments[0] !== value) {
    return false;
  }
  const { parent: handle } = wrapped(timer);
  const owner = enclosingFunction(timer);
  if (handle?.type !== 'VariableDeclarator' || !owner || owner.async) {
    return false;
  }
  return (
    platformTimer(timer, sourceCode) !== undefined &&
    readsOfDeclared(handle, sourceCode).some(
      read =>
        clearOf(read) !== undefined && isReturnedBy(read, owner, sourceCode),
    )
  );
}
