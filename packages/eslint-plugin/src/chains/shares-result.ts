import { calledName } from '../ast/called-name.ts';
import type { FunctionNode } from '../ast/function-literal.ts';
import { functionName } from '../ast/function-name.ts';
import { writtenIn } from '../ast/literals/written-in.ts';

/**
 * Whether others get what this function gives as well, by its name, or by that of what
 * it is given to: `memoize(async id => fetch(id))`, `new CachedFunction('tags', {
 * updater })`.
 */
export function sharesResult(node: FunctionNode): boolean {
  if (sharing.test(functionName(node))) return true;
  const value = writtenIn(node);
  const { parent } = value;
  return (
    (parent?.type === 'CallExpression' || parent?.type === 'NewExpression') &&
    parent.callee !== value &&
    sharing.test(calledName(parent.callee))
  );
}

const sharing =
  /batch|cache|coalesce|debounce|dedup|enqueue|lazy|memo|once|shared|singleton|throttle/iu;
