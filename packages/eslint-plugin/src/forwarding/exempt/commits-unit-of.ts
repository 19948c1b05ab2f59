import type { TSESTree } from '@typescript-eslint/utils';

import { methodCall } from '../../ast/method-call.ts';
import { unwrap } from '../../ast/unwrap.ts';
import type { SourceCode } from '../../rule-context.ts';

/**
 * Whether this commits the unit of work that `read` is asked of: `em.flush()` or
 * `em.persist(letter).flush()` after `em.findOne(id)`, `tx.commit()` after
 * `tx.query(text)`. The `flush` of another object may be that of a log.
 */
export function commitsUnitOf(
  read: TSESTree.Node,
  call: TSESTree.CallExpression,
  sourceCode: SourceCode,
): boolean {
  const commit = methodCall(call);
  const asked = methodCall(read);
  return (
    commit !== undefined &&
    asked !== undefined &&
    committing.test(commit.name) &&
    sourceCode.getText(receiverOf(commit.object)) ===
      sourceCode.getText(receiverOf(asked.object))
  );
}

const committing = /^(?:commit|flush|saveChanges)(?![a-z])/u;

/** `em` of `em.persist(letter)`, which gives `em` again. */
function receiverOf(object: TSESTree.Node): TSESTree.Node {
  const chained = methodCall(object);
  return chained ? receiverOf(chained.object) : unwrap(object);
}
