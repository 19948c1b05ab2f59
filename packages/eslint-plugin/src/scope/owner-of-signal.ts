import { enclosingFunction } from '../ast/enclosing-function.ts';
import type { FunctionNode } from '../ast/function-literal.ts';
import type { AvailableSignal } from './available-signals.ts';

/** The function that the signal, or what holds it, is given to or made in. */
export function ownerOfSignal({
  variable,
}: Pick<AvailableSignal, 'variable'>): FunctionNode | undefined {
  const [name] = variable?.identifiers ?? [];
  return name && enclosingFunction(name);
}
