import type { FunctionNode } from '../ast/function-literal.ts';
import { methodCall } from '../ast/method-call.ts';
import { wrapped } from '../ast/unwrap.ts';
import { links } from './promise-chain.ts';

/** Whether a promise calls this with what has come of it: `load().then(callback)`. */
export function isGivenOutcome(callback: FunctionNode): boolean {
  const value = wrapped(callback);
  const link = value.parent && methodCall(value.parent);
  return (
    link !== undefined &&
    links.has(link.name) &&
    link.arguments.some(each => each === value)
  );
}
