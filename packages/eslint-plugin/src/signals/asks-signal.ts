import type { TSESTree } from '@typescript-eslint/utils';

import { abortQuestions } from '../ast/abort-questions.ts';
import { isNullish } from '../ast/is-nullish.ts';
import { takesOnly } from '../ast/literals/takes-only.ts';
import { memberName } from '../ast/member-name.ts';
import { wrapped } from '../ast/unwrap.ts';
import { importedName } from '../groups/imported-name.ts';
import type { RuleContext } from '../rule-context.ts';

const questions = new Set([...abortQuestions, 'reason']);
const askers = new Set(['isAbortOf', 'getEventListeners']);

/**
 * Whether this use of a signal only asks about the past: whether it has aborted,
 * why, or who listens. That a signal never aborts any more does not matter then.
 */
export function asksSignal(node: TSESTree.Node, context: RuleContext): boolean {
  const signal = wrapped(node);
  const { parent } = signal;
  switch (parent?.type) {
    case 'MemberExpression': {
      const name = memberName(parent) ?? '';
      return (
        questions.has(name) ||
        name === 'removeEventListener' ||
        (name === 'onabort' && isCleared(parent))
      );
    }
    case 'VariableDeclarator':
      return takesOnly(parent.id, questions);
    case 'CallExpression':
      return askers.has(importedName(parent.callee, context)?.name ?? '');
    case 'BinaryExpression':
    case 'ExpressionStatement':
    case 'UnaryExpression':
      return true;
    default:
      return false;
  }
}

/** `signal.onabort = null` */
function isCleared({ parent }: TSESTree.MemberExpression): boolean {
  return parent.type === 'AssignmentExpression' && isNullish(parent.right);
}
