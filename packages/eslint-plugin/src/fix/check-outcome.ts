import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { methodCallOn } from '../ast/method-call.ts';
import { closingParenthesis } from '../ast/parentheses.ts';
import { statementOf } from '../ast/statement-of.ts';
import { unwrap, wrapped } from '../ast/unwrap.ts';
import type { OutcomeShape } from '../outcomes/outcome-shape.ts';
import type { Loss } from '../outcomes/trail.ts';
import type { SourceCode } from '../rule-context.ts';
import type { TypeHost } from '../types/type-host.ts';
import { findVariable } from '../variables/find-variable.ts';
import { freeName } from '../variables/free-name.ts';
import { insertStatementAfter, standsInBlock } from './insert-statement.ts';
import { mayAwait } from './may-await.ts';
import { semicolonBefore } from './semicolons.ts';

type Suggestion = TSESLint.SuggestionReportDescriptor<
  'askOutcome' | 'checkOutcome' | 'throwOutcome'
>;

/**
 * The edit that checks the outcome which this call of `wait` has lost, where
 * one is certain to be right.
 *
 * It adds `if (!outcome.ok) throw outcome.error;` after the statement, and not
 * the shorter `(await group.wait()).orThrow()`: a check of its own stands in
 * the open, where what to do about a failure can be written. The expression
 * serves where no statement can stand.
 */
export function checkOutcome(
  call: TSESTree.CallExpression,
  loss: Loss,
  shape: OutcomeShape,
  sourceCode: SourceCode,
  host: TypeHost | undefined,
): readonly Suggestion[] {
  const isUsual = ['ok', 'error', 'orThrow'].every(name => shape.isCheck(name));
  if (!isUsual) return [];
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
          insertStatementAfter(statement, throwText(name), fixer, sourceCode),
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
    ? unwrap(node) === promiseOf(call) && mayAwait(node, host)
    : isAwaitOf(call, node, sourceCode);
  const { parent } = node;
  const discard = parent?.type === 'UnaryExpression' ? parent : undefined;
  const statement = (discard ?? node).parent;
  if (!isPlain || !isStatement(statement) || !standsInBlock(statement)) return;

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
      insertStatementAfter(statement, throwText(name), fixer, sourceCode),
    ],
  };
}

/** An awaited call in any other place: `isReady && (await group.wait())`. */
function callOrThrow(
  call: TSESTree.CallExpression,
  { fault, node }: Loss,
  text: string,
  sourceCode: SourceCode,
): Suggestion | undefined {
  const awaited = wrapped(promiseOf(call)).parent;
  // A member or a pattern takes something else from it than what `orThrow` gives.
  const isValue =
    node.type !== 'ObjectPattern' && node.parent?.type !== 'MemberExpression';
  return fault === 'dropped' && isValue && awaited?.type === 'AwaitExpression'
    ? {
        messageId: 'throwOutcome',
        fix: fixer => callOn(awaited, text, fixer, sourceCode),
      }
    : undefined;
}

/** `if (await group.wait())`, of which it is asked whether it is there. */
function askOutcome(
  { fault, node }: Loss,
  sourceCode: SourceCode,
): Suggestion | undefined {
  if (fault !== 'errorDropped' || !isTested(node)) return undefined;
  return {
    messageId: 'askOutcome',
    fix: fixer =>
      node.type === 'AwaitExpression'
        ? callOn(node, '.ok', fixer, sourceCode)
        : fixer.insertTextAfter(node, '.ok'),
  };
}

/** Whether this stands for its truth alone. */
function isTested(node: TSESTree.Node): boolean {
  const { parent } = node;
  const isPlain = node.type === 'AwaitExpression' || node.type === 'Identifier';
  switch (parent?.type) {
    case 'ConditionalExpression':
    case 'DoWhileStatement':
    case 'ForStatement':
    case 'IfStatement':
    case 'WhileStatement':
      return isPlain && parent.test === node;
    case 'LogicalExpression':
      return isPlain && parent.left === node;
    case 'UnaryExpression':
      return isPlain && parent.operator === '!';
    default:
      return false;
  }
}

/** Puts this behind the value of this `await`, in parentheses if it has none. */
function callOn(
  awaited: TSESTree.AwaitExpression,
  text: string,
  fixer: TSESLint.RuleFixer,
  sourceCode: SourceCode,
): readonly TSESLint.RuleFix[] {
  const closing = closingParenthesis(awaited, sourceCode);
  if (closing) return [fixer.insertTextAfter(closing, text)];
  const statement = statementOf(awaited);
  const semicolon =
    statement?.range[0] === awaited.range[0]
      ? semicolonBefore(statement, '(', sourceCode)
      : '';
  return [
    fixer.insertTextBefore(awaited, `${semicolon}(`),
    fixer.insertTextAfter(awaited, `)${text}`),
  ];
}

/** The promise of the outcome: the call, or the `finally` that hangs on it. */
function promiseOf(call: TSESTree.Node): TSESTree.Node {
  const next = methodCallOn(call);
  return next?.name === 'finally' ? promiseOf(next.node) : call;
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

function throwText(name: string): string {
  return `if (!${name}.ok) throw ${name}.error`;
}
