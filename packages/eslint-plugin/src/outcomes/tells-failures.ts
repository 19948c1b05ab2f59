import type { TSESTree } from '@typescript-eslint/utils';

import { findProperty } from '../ast/literals/find-property.ts';
import { saysToGoOn } from '../groups/goes-on-after-failure.ts';
import { optionsOfGroup } from '../groups/options-of-group.ts';
import type { RuleContext } from '../rule-context.ts';
import { writtenOptions } from '../variables/written-options.ts';

/**
 * Whether this group goes on after a failure, and tells each to a handler of its
 * options: `{ failFast: false, onError: report }`. Without the first, its other tasks
 * have been cancelled, which the code after it has to know.
 */
export function tellsFailures(
  group: TSESTree.Expression,
  context: RuleContext,
): boolean {
  return optionsOfGroup(group, context).some(options => {
    const { literal } = writtenOptions(options, context.sourceCode) ?? {};
    return (
      literal &&
      saysToGoOn(options, context) &&
      findProperty(literal, 'onError') !== undefined
    );
  });
}
