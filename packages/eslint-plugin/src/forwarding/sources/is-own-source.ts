import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { callWith } from '../../ast/call-with.ts';
import { enclosingFunction } from '../../ast/enclosing-function.ts';
import { isFunctionNode } from '../../ast/function-literal.ts';
import { isWithin } from '../../ast/is-within.ts';
import { takenOf } from '../../ast/member-on.ts';
import { unwrap } from '../../ast/unwrap.ts';
import type { AvailableSignal } from '../../scope/available-signals.ts';
import { declaratorOf } from '../../variables/declarator-of.ts';
import { isOfModule } from '../../variables/is-of-module.ts';
import { isSignalGiven } from './controller-use.ts';

/**
 * Whether this signal stands for the work of the function that it is found in.
 *
 * One outside of every function stands for the life of the module. That of a
 * controller, and of an object which was made here (a group, a request), stands for what
 * it is given to: it counts once the function has given it to a call, or gives it to one
 * beside this. A literal of nothing but the signal is made for every call, and a
 * controller that was handed in is there for its signal where nothing else is made of it:
 * others abort it.
 */
export function isOwnSource(
  { kind, variable }: AvailableSignal,
  call: TSESTree.Node,
): boolean {
  if (!variable) return true;
  if (isOfModule(variable) && enclosingFunction(call)) return false;
  if (kind !== 'controller' && kind !== 'carrier') return true;
  const declaration = declaratorOf(variable);
  if (!declaration && (kind === 'carrier' || isForSignal(variable)))
    return true;
  if (declaration && isOptions(declaration)) return true;
  const list = listAround(call);
  return variable.references.some(
    ({ identifier }) =>
      (identifier.range[1] <= call.range[0] ||
        (list && isWithin(identifier, list))) &&
      isSignalGiven(identifier),
  );
}

/** What is started together with this call: `[load(url), sleep(ms, { signal })]`. */
function listAround(call: TSESTree.Node): TSESTree.ArrayExpression | undefined {
  let list: TSESTree.ArrayExpression | undefined;
  for (
    let { parent } = call;
    parent && !isFunctionNode(parent);
    { parent } = parent
  ) {
    if (parent.type === 'ArrayExpression') list = parent;
  }
  return list;
}

/**
 * Whether nothing is made of this controller here but its signal, if anything: it may
 * be handed on as a whole beside that.
 */
function isForSignal({ references }: TSESLint.Scope.Variable): boolean {
  const uses = references.map(({ identifier }) => identifier);
  const others = uses.filter(use => takenOf(use) !== 'signal');
  return (
    others.length === 0 ||
    (others.length < uses.length && others.every(callWith))
  );
}

/** `const options = { signal: AbortSignal.timeout(1000) }` */
function isOptions({ init }: TSESTree.VariableDeclarator): boolean {
  const value = init && unwrap(init);
  return value?.type === 'ObjectExpression' && value.properties.length === 1;
}
