import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { callWith } from '../../ast/call-with.ts';
import { calledName } from '../../ast/called-name.ts';
import { enclosingFunction } from '../../ast/enclosing-function.ts';
import { isNullish } from '../../ast/is-nullish.ts';
import { isWithin } from '../../ast/is-within.ts';
import { takenOf } from '../../ast/member-on.ts';
import { unwrap, wrapped } from '../../ast/unwrap.ts';
import { alwaysPrecedes } from '../../flow/always-precedes.ts';
import { isLoop } from '../../flow/loop-shape.ts';
import { endOfChain } from '../../promises/promise-chain.ts';
import type { SourceCode } from '../../rule-context.ts';
import type { AvailableSignal } from '../../scope/available-signals.ts';
import { isNewController } from '../../signals/is-new-controller.ts';
import { clearOf } from '../../timers/clear-of.ts';
import { declaratorOf } from '../../variables/declarator-of.ts';
import { findVariable } from '../../variables/find-variable.ts';
import { laterUsesOf } from '../../variables/reads-of.ts';
import { controllerBehind } from './controller-behind.ts';
import { isLetGo, isTakenBack } from './is-taken-back.ts';

type Variable = TSESLint.Scope.Variable;

/**
 * Whether nothing can abort this controller any more when the call is made, or not
 * yet: it is made here, timers alone abort it, each of which has been cleared by
 * then, or a function that has been taken back from where it was kept, as the
 * controller itself may have been; and what may abort it later is given it behind the
 * call.
 */
export function isDisarmed(
  signal: AvailableSignal,
  call: TSESTree.Node,
  sourceCode: SourceCode,
): boolean {
  const variable = controllerBehind(signal, sourceCode);
  const maker = declaratorOf(variable);
  if (!maker || !isNewController(maker.init)) return false;
  const uses = armingUsesOf(variable);
  return (
    uses.some(use => isVoidAbort(use, call, sourceCode)) &&
    uses.every(
      use => isVoidAbort(use, call, sourceCode) || isBehind(use, call, maker),
    )
  );
}

/**
 * Whether nothing can abort this controller before the call has been waited for: it is
 * made here, and whoever may abort it is given it behind the call. A stream that the
 * call gives may outlast that.
 */
export function isUnarmed(
  { kind, variable }: AvailableSignal,
  call: TSESTree.Node,
): boolean {
  const maker = kind === 'controller' ? declaratorOf(variable) : undefined;
  if (!maker || !isNewController(maker.init)) return false;
  const uses = armingUsesOf(variable);
  return uses.length > 0 && uses.every(use => isBehind(use, call, maker));
}

/** Where the controller itself is used, and not only its signal. */
function armingUsesOf(
  variable: Variable | undefined,
): readonly TSESTree.Node[] {
  return laterUsesOf(variable).filter(use => takenOf(use) !== 'signal');
}

function isVoidAbort(
  use: TSESTree.Node,
  call: TSESTree.Node,
  sourceCode: SourceCode,
): boolean {
  return takenOf(use) === 'abort'
    ? isOfClearedTimer(use, call, sourceCode) ||
        isTakenBack(use, call, sourceCode)
    : isLetGo(use, call, sourceCode);
}

/** Whether this runs when the call has been waited for, and never before it. */
function isBehind(
  use: TSESTree.Node,
  call: TSESTree.Node,
  maker: TSESTree.Node,
): boolean {
  const owner = enclosingFunction(call);
  return (
    wrapped(call).parent?.type === 'AwaitExpression' &&
    use.range[0] >= call.range[1] &&
    enclosingFunction(use) === owner &&
    enclosingFunction(maker) === owner &&
    !isLoopBetween(call, maker)
  );
}

/** Whether a loop goes round from the call to what stands behind it, and again. */
function isLoopBetween(call: TSESTree.Node, maker: TSESTree.Node): boolean {
  for (let { parent } = call; parent; { parent } = parent) {
    if (isWithin(maker, parent)) return false;
    if (isLoop(parent)) return true;
  }
  return false;
}

/** Whether this is in `timer = setTimeout(…)`, and the timer is cleared by then. */
function isOfClearedTimer(
  use: TSESTree.Node,
  call: TSESTree.Node,
  sourceCode: SourceCode,
): boolean {
  const handle = handleAround(use, sourceCode);
  if (!handle || handle.references.filter(isArming).length > 1) return false;
  return handle.references.some(({ identifier }) => {
    const clear = clearOf(identifier);
    return clear && alwaysPrecedes(waitFor(clear) ?? statementOf(clear), call);
  });
}

/** The variable that what this is in is assigned to. */
function handleAround(
  use: TSESTree.Node,
  sourceCode: SourceCode,
): Variable | undefined {
  for (let { parent } = use; parent; { parent } = parent) {
    if (parent.type === 'VariableDeclarator')
      return sourceCode.getDeclaredVariables(parent)[0];
    if (
      parent.type === 'AssignmentExpression' &&
      parent.left.type === 'Identifier'
    ) {
      return findVariable(parent.left.name, parent.left, sourceCode);
    }
  }
  return undefined;
}

/** Whether this gives the handle a timer, and not `undefined`. */
function isArming({ writeExpr }: TSESLint.Scope.Reference): boolean {
  return !!writeExpr && !isNullish(writeExpr);
}

/** `const page = await load().finally(() => clearTimeout(timer));` */
function waitFor(clear: TSESTree.Node): TSESTree.Node | undefined {
  const callback = enclosingFunction(clear);
  const link = callback && callWith(callback);
  if (!link || calledName(link.callee) !== 'finally') return undefined;
  const { parent: wait } = wrapped(endOfChain(link));
  if (wait?.type !== 'AwaitExpression') return undefined;
  const { parent } = wrapped(wait);
  return parent?.type === 'VariableDeclarator' ? parent.parent : parent;
}

/** That of `clearTimeout(timer)`, or of `if (timer) clearTimeout(timer)`. */
function statementOf(clear: TSESTree.CallExpression): TSESTree.Node {
  const { parent: statement } = clear;
  const { parent } = statement;
  const body = parent?.type === 'BlockStatement' ? parent : statement;
  const guard = body.parent;
  return guard?.type === 'IfStatement' &&
    guard.consequent === body &&
    isTestOf(guard.test, clear.arguments[0])
    ? guard
    : statement;
}

/** `timer`, or `timer !== undefined`. */
function isTestOf(
  test: TSESTree.Expression,
  handle: TSESTree.Node | undefined,
): boolean {
  const asked = unwrap(test.type === 'BinaryExpression' ? test.left : test);
  return (
    asked.type === 'Identifier' &&
    handle?.type === 'Identifier' &&
    asked.name === handle.name
  );
}
