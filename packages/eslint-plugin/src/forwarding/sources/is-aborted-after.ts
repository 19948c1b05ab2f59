import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction } from '../../ast/enclosing-function.ts';
import { memberName } from '../../ast/member-name.ts';
import { takenOf } from '../../ast/member-on.ts';
import { methodCallOn } from '../../ast/method-call.ts';
import { unwrap } from '../../ast/unwrap.ts';
import { isLoop } from '../../flow/loop-shape.ts';
import { isRunBy } from '../../lifetimes/is-run-by.ts';
import { endOfChain } from '../../promises/promise-chain.ts';
import type { SourceCode } from '../../rule-context.ts';
import type { AvailableSignal } from '../../scope/available-signals.ts';
import { isNewController } from '../../signals/is-new-controller.ts';
import { constantOf, declaratorOf } from '../../variables/declarator-of.ts';
import { findVariable } from '../../variables/find-variable.ts';
import { laterUsesOf } from '../../variables/reads-of.ts';
import { isRunInOtherWait } from './is-run-in-other-wait.ts';

/**
 * Whether nobody can abort this signal before `work` is done: its controller is
 * made here, and the function that waits for the work is the only one to abort it.
 * The work is a call, or a loop.
 */
export function isAbortedAfter(
  { kind, variable }: AvailableSignal,
  work: TSESTree.Node,
  sourceCode: SourceCode,
): boolean {
  if (!isLoop(work) && endOfChain(work).parent?.type !== 'AwaitExpression') {
    return false;
  }
  const controller =
    kind === 'controller' ? variable : controllerOf(variable, sourceCode);
  const declaration = declaratorOf(controller);
  if (!declaration || !isNewController(declaration.init)) return false;
  const owner = enclosingFunction(work);
  if (enclosingFunction(declaration) !== owner) return false;
  const uses = laterUsesOf(controller).filter(use => takenOf(use) !== 'signal');
  return (
    uses.length > 0 &&
    uses.every(
      use =>
        methodCallOn(use)?.name === 'abort' &&
        (isRunBy(owner, use, sourceCode) ||
          isRunInOtherWait(use, work, sourceCode)),
    )
  );
}

/** The controller of `const signal = controller.signal`. */
function controllerOf(
  variable: TSESLint.Scope.Variable | undefined,
  sourceCode: SourceCode,
): TSESLint.Scope.Variable | undefined {
  const init = constantOf(variable);
  const value = init && unwrap(init);
  if (value?.type !== 'MemberExpression') return undefined;
  const object = unwrap(value.object);
  if (object.type !== 'Identifier' || memberName(value) !== 'signal') return;
  return findVariable(object.name, object, sourceCode);
}
