import type { TSESTree } from '@typescript-eslint/utils';

import { memberName } from '../ast/member-name.ts';
import { unwrap } from '../ast/unwrap.ts';
import { someNode } from '../ast/walk/some-node.ts';
import type { SourceCode } from '../rule-context.ts';
import type { AvailableSignal } from '../scope/available-signals.ts';
import { declaratorOf } from '../variables/declarator-of.ts';

/**
 * Whether this timer is what aborts the signal: `const { signal } = controller;
 * setTimeout(() => controller.abort(), ms)`. It says nothing of when the timer is to end.
 */
export function abortsSignal(
  { arguments: [callback] }: TSESTree.CallExpression,
  { variable }: Pick<AvailableSignal, 'variable'>,
  sourceCode: SourceCode,
): boolean {
  const controller = controllerOf(declaratorOf(variable));
  return (
    controller !== undefined &&
    callback !== undefined &&
    someNode(
      callback,
      sourceCode,
      node =>
        node.type === 'MemberExpression' &&
        memberName(node) === 'abort' &&
        sourceCode.getText(node.object) === sourceCode.getText(controller),
    )
  );
}

/** `controller` of `const signal = controller.signal`, or of `const { signal } = controller` */
function controllerOf(
  declarator: TSESTree.VariableDeclarator | undefined,
): TSESTree.Node | undefined {
  if (!declarator?.init) return undefined;
  const value = unwrap(declarator.init);
  if (declarator.id.type === 'ObjectPattern') return value;
  return value.type === 'MemberExpression' && memberName(value) === 'signal'
    ? unwrap(value.object)
    : undefined;
}
