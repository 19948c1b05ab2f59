import type { TSESTree } from '@typescript-eslint/utils';

import { isFunctionNode } from '../ast/function-literal.ts';
import type { FunctionNode } from '../ast/function-literal.ts';
import { memberName } from '../ast/member-name.ts';
import { unwrap } from '../ast/unwrap.ts';
import { hasReturn } from '../ast/walk/returns-in.ts';
import { someNode } from '../ast/walk/some-node.ts';
import type { SourceCode } from '../rule-context.ts';
import { hasBreak } from './has-break.ts';

/**
 * Whether the function goes on until this signal, as it is written, aborts, from the node `after` on if there is
 * one: in a loop that nothing else ends, `while (!signal.aborted)`.
 */
export function loopsUntilAbort(
  signal: string,
  owner: FunctionNode,
  sourceCode: SourceCode,
  after?: TSESTree.Node,
): boolean {
  const start = after?.range[1] ?? 0;
  return someNode(
    owner,
    sourceCode,
    each =>
      each.type === 'WhileStatement' &&
      each.range[0] >= start &&
      asksUntil(each.test, signal, sourceCode) &&
      !hasBreak(each, sourceCode) &&
      !hasReturn(each.body, sourceCode),
    each => isFunctionNode(each) && each !== owner,
  );
}

/** `!signal.aborted`, and `signal == null || !signal.aborted`. */
function asksUntil(
  expression: TSESTree.Node,
  signal: string,
  sourceCode: SourceCode,
): boolean {
  const test = unwrap(expression);
  if (test.type === 'LogicalExpression') {
    return (
      test.operator === '||' &&
      [test.left, test.right].some(side => asksUntil(side, signal, sourceCode))
    );
  }
  if (test.type !== 'UnaryExpression' || test.operator !== '!') return false;
  const asked = unwrap(test.argument);
  return (
    asked.type === 'MemberExpression' &&
    memberName(asked) === 'aborted' &&
    sourceCode.getText(asked.object) === signal
  );
}
