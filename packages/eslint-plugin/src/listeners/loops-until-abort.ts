import type { TSESTree } from '@typescript-eslint/utils';

import { isFunctionNode } from '../ast/function-literal.ts';
import type { FunctionNode } from '../ast/function-literal.ts';
import { memberName } from '../ast/member-name.ts';
import { unwrap } from '../ast/unwrap.ts';
import { hasReturn } from '../ast/walk/returns-in.ts';
import { someNode } from '../ast/walk/some-node.ts';
import { hasBreak } from '../flow/has-break.ts';
import type { SourceCode } from '../rule-context.ts';
import type { AbortListener } from './abort-listener.ts';

/**
 * Whether the function goes on until the abort once it listens: in a loop that
 * nothing else ends, `while (!signal.aborted)`.
 */
export function loopsUntilAbort(
  { node, signal }: AbortListener,
  owner: FunctionNode,
  sourceCode: SourceCode,
): boolean {
  const text = sourceCode.getText(signal);
  return someNode(
    owner,
    sourceCode,
    each =>
      each.type === 'WhileStatement' &&
      each.range[0] > node.range[1] &&
      asksUntil(each.test, text, sourceCode) &&
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
