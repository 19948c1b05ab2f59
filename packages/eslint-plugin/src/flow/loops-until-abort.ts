import type { TSESTree } from '@typescript-eslint/utils';

import { isFunctionNode } from '../ast/function-literal.ts';
import type { FunctionNode } from '../ast/function-literal.ts';
import { memberName } from '../ast/member-name.ts';
import { unwrap } from '../ast/unwrap.ts';
import { returnsIn } from '../ast/walk/returns-in.ts';
import { someNode } from '../ast/walk/some-node.ts';
import type { SourceCode } from '../rule-context.ts';
import { constantValue } from '../variables/constant-value.ts';
import { hasBreak } from './has-break.ts';

/**
 * Whether the function goes on until this signal, as it is written, aborts, from the
 * node `after` on if there is one: in a loop that nothing else ends,
 * `while (!signal.aborted)`.
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
      returnsIn(each.body, sourceCode).every(leave =>
        isOfAbort(leave, signal, sourceCode),
      ),
    each => isFunctionNode(each) && each !== owner,
  );
}

/** `const slept = await sleep(ms, signal); if (!slept.ok) return;` */
function isOfAbort(
  leave: TSESTree.ReturnStatement,
  signal: string,
  sourceCode: SourceCode,
): boolean {
  const outer =
    leave.parent.type === 'BlockStatement' ? leave.parent.parent : leave.parent;
  if (outer.type !== 'IfStatement') return false;
  const tells = (node: TSESTree.Node): boolean => {
    const value =
      node.type === 'Identifier' ? constantValue(node, sourceCode) : undefined;
    const call = value?.type === 'AwaitExpression' ? value.argument : value;
    return (
      call?.type === 'CallExpression' &&
      call.arguments.some(each => sourceCode.getText(each) === signal)
    );
  };
  return someNode(outer.test, sourceCode, tells);
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
