import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { methodCallOn } from '../ast/method-call.ts';
import { closingParenthesis } from '../ast/parentheses.ts';
import { statementOf } from '../ast/statement-of.ts';
import { wrapped } from '../ast/unwrap.ts';
import type { Loss } from '../outcomes/trail.ts';
import type { SourceCode } from '../rule-context.ts';
import { semicolonBefore } from './semicolons.ts';

/** An edit that checks an outcome which is lost. */
export type OutcomeSuggestion = TSESLint.SuggestionReportDescriptor<
  'askOutcome' | 'checkOutcome' | 'throwOutcome'
>;

/** An awaited call in any other place: `isReady && (await group.wait())`. */
export function callOrThrow(
  call: TSESTree.CallExpression,
  { fault, node }: Loss,
  text: string,
  sourceCode: SourceCode,
): OutcomeSuggestion | undefined {
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
export function askOutcome(
  { fault, node }: Loss,
  sourceCode: SourceCode,
): OutcomeSuggestion | undefined {
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
export function promiseOf(call: TSESTree.Node): TSESTree.Node {
  const next = methodCallOn(call);
  return next?.name === 'finally' ? promiseOf(next.node) : call;
}
