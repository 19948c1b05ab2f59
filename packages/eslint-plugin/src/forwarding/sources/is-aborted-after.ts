import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction } from '../../ast/enclosing-function.ts';
import { memberName } from '../../ast/member-name.ts';
import { unwrap, wrapped } from '../../ast/unwrap.ts';
import { endOfChain } from '../../promises/promise-chain.ts';
import type { AvailableSignal } from '../../scope/available-signals.ts';
import { isNewController } from '../../signals/is-new-controller.ts';
import { findVariable } from '../../variables/find-variable.ts';

/**
 * Whether nobody can abort this signal before `work` is done: its controller is
 * made here, and the function that waits for the work is the only one to abort it.
 */
export function isAbortedAfter(
  { kind, variable }: AvailableSignal,
  work: TSESTree.Node,
  sourceCode: Readonly<TSESLint.SourceCode>,
): boolean {
  if (endOfChain(work).parent?.type !== 'AwaitExpression') return false;
  const controller =
    kind === 'controller' ? variable : controllerOf(variable, sourceCode);
  const declaration = controller?.defs[0]?.node;
  if (!controller || declaration?.type !== 'VariableDeclarator') return false;
  if (!isNewController(declaration.init)) return false;
  const owner = enclosingFunction(work);
  if (enclosingFunction(declaration) !== owner) return false;
  const uses = controller.references
    .filter(reference => reference.init !== true)
    .map(({ identifier }) => identifier)
    .filter(identifier => !isSignal(identifier));
  return (
    uses.length > 0 &&
    uses.every(use => isAborting(use) && enclosingFunction(use) === owner)
  );
}

/** The controller of `const signal = controller.signal`. */
function controllerOf(
  variable: TSESLint.Scope.Variable | undefined,
  sourceCode: Readonly<TSESLint.SourceCode>,
): TSESLint.Scope.Variable | undefined {
  const declaration = variable?.defs[0]?.node;
  if (declaration?.type !== 'VariableDeclarator') return undefined;
  if (declaration.parent.kind !== 'const' || !declaration.init) return;
  const value = unwrap(declaration.init);
  if (value.type !== 'MemberExpression') return undefined;
  const object = unwrap(value.object);
  if (object.type !== 'Identifier' || memberName(value) !== 'signal') return;
  return findVariable(object.name, object, sourceCode);
}

function isSignal(controller: TSESTree.Node): boolean {
  const member = wrapped(controller).parent;
  return member?.type === 'MemberExpression' && memberName(member) === 'signal';
}

/** `controller.abort()`; who is given the method may call it at any time. */
function isAborting(controller: TSESTree.Node): boolean {
  const member = wrapped(controller).parent;
  if (member?.type !== 'MemberExpression') return false;
  const callee = wrapped(member);
  return (
    memberName(member) === 'abort' &&
    callee.parent?.type === 'CallExpression' &&
    callee.parent.callee === callee
  );
}
