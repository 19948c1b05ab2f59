import type { TSESTree } from '@typescript-eslint/utils';

import { isFunctionNode } from '../ast/function-literal.ts';
import { unwrap } from '../ast/unwrap.ts';
import type { OutcomeShape } from '../outcomes/outcome-shape.ts';
import type { Loss } from '../outcomes/trail.ts';
import type { SourceCode } from '../rule-context.ts';
import type { TypeHost } from '../types/type-host.ts';
import { findVariable } from '../variables/find-variable.ts';
import { freeName } from '../variables/free-name.ts';
import { askOutcome, callOrThrow, promiseOf } from './check-in-place.ts';
import type { OutcomeSuggestion as Suggestion } from './check-in-place.ts';
import { insertStatementAfter, standsInBlock } from './insert-statement.ts';
import { mayAwait } from './may-await.ts';

/**
 * The edit that checks the outcome which this call of `wait` has lost, where
 * one is certain to be right.
 *
 * It adds `if (!outcome.ok) throw outcome.error;` after the statement, and not
 * the shorter `(await group.wait()).orThrow()`: a check of its own stands in
 * the open, where what to do about a failure can be written. The expression
 * serves where no statement can stand, and the method in a `finally`, whose `throw`
 * other linters report.
 */
export function checkOutcome(
  call: TSESTree.CallExpression,
  loss: Loss,
  shape: OutcomeShape,
  sourceCode: SourceCode,
  host: TypeHost | undefined,
): readonly Suggestion[] {
  const isUsual = ['ok', 'error', 'orThrow'].every(name => shape.isCheck(name));
  if (!isUsual || !isSeenAsOutcome(loss, host)) return [];
  const suggestion =
    // What an optional call gives can be undefined.
    call.parent.type === 'ChainExpression'
      ? callOrThrow(call, loss, '?.orThrow()', sourceCode)
      : loss.holder
        ? checkHolder(call, loss.holder, sourceCode)
        : (checkStatement(call, loss, sourceCode, host) ??
          askOutcome(loss, sourceCode) ??
          callOrThrow(call, loss, '.orThrow()', sourceCode));
  return suggestion ? [suggestion] : [];
}

/** Whether the code leaves it the type of an outcome: `as Promise<unknown>` does not. */
function isSeenAsOutcome(
  { node, holder }: Loss,
  host: TypeHost | undefined,
): boolean {
  if (!host) return true;
  const type = host.awaitedTypeOf(host.typeOf(holder ?? node));
  return !['nothing', 'unknown'].includes(host.kindOf(type));
}

/** `const outcome = await group.wait();`, where `outcome` is not checked. */
function checkHolder(
  call: TSESTree.CallExpression,
  { name, parent }: TSESTree.Identifier,
  sourceCode: SourceCode,
): Suggestion | undefined {
  // `isReady ? await group.wait() : undefined` may hold something else.
  const value = valueOf(parent);
  if (!value || !isAwaitOf(call, value, sourceCode)) return undefined;
  const statement = parent.parent;
  const isSingle =
    parent.type === 'AssignmentExpression' ||
    (statement?.type === 'VariableDeclaration' &&
      statement.declarations.length === 1);
  return isSingle && isStatement(statement) && standsInBlock(statement)
    ? {
        messageId: 'checkOutcome',
        fix: fixer =>
          insertStatementAfter(
            statement,
            checkText(name, statement),
            fixer,
            sourceCode,
          ),
      }
    : undefined;
}

function valueOf(holder: TSESTree.Node): TSESTree.Node | null | undefined {
  if (holder.type === 'AssignmentExpression') return holder.right;
  return holder.type === 'VariableDeclarator' ? holder.init : undefined;
}

function isStatement(
  node: TSESTree.Node | undefined,
): node is TSESTree.ExpressionStatement | TSESTree.VariableDeclaration {
  return (
    node?.type === 'ExpressionStatement' || node?.type === 'VariableDeclaration'
  );
}

/** `await group.wait();` and `group.wait();` */
function checkStatement(
  call: TSESTree.CallExpression,
  { node, fault }: Loss,
  sourceCode: SourceCode,
  host: TypeHost | undefined,
): Suggestion | undefined {
  const isFloating = fault === 'floating';
  const isPlain = isFloating
    ? unwrap(node) === promiseOf(call) && mayAwait(node, sourceCode, host)
    : isAwaitOf(call, node, sourceCode);
  const { parent } = node;
  const discard = parent?.type === 'UnaryExpression' ? parent : undefined;
  const statement = (discard ?? node).parent;
  if (!isPlain || !isStatement(statement) || !standsInBlock(statement)) return;
  if (!isFloating && isInFinally(statement)) return;

  // What is around the block may declare names in it: parameters do.
  const place = statement.parent.parent ?? statement.parent;
  const name = freeName(['outcome'], place, sourceCode);
  const start = `const ${name} =${isFloating ? ' await' : ''}`;
  const voidToken = discard && sourceCode.getFirstToken(discard);
  return {
    messageId: 'checkOutcome',
    fix: fixer => [
      voidToken
        ? fixer.replaceText(voidToken, start)
        : fixer.insertTextBefore(statement, `${start} `),
      insertStatementAfter(
        statement,
        checkText(name, statement),
        fixer,
        sourceCode,
      ),
    ],
  };
}

/** Whether this is `await` of the promise, or of the `const` that holds it. */
function isAwaitOf(
  call: TSESTree.CallExpression,
  node: TSESTree.Node,
  sourceCode: SourceCode,
): boolean {
  const value = unwrap(node);
  if (value.type !== 'AwaitExpression') return false;
  const argument = unwrap(value.argument);
  if (argument.type !== 'Identifier') return argument === promiseOf(call);

  const variable = findVariable(argument.name, argument, sourceCode);
  const definition = variable?.defs[0]?.node;
  return (
    definition?.type === 'VariableDeclarator' &&
    definition.parent.kind === 'const' &&
    definition.init !== null &&
    unwrap(definition.init) === promiseOf(call)
  );
}

function checkText(name: string, place: TSESTree.Node): string {
  return isInFinally(place)
    ? `${name}.orThrow()`
    : `if (!${name}.ok) throw ${name}.error`;
}

function isInFinally(node: TSESTree.Node): boolean {
  const { parent } = node;
  if (!parent || isFunctionNode(parent)) return false;
  return (
    (parent.type === 'TryStatement' && parent.finalizer === node) ||
    isInFinally(parent)
  );
}
