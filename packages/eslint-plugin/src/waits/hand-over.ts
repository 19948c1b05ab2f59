import type { TSESTree } from '@typescript-eslint/utils';

import type { RuleContext } from '../rule-context.ts';
import { isHandedOver } from './group-reference.ts';
import type { OwnedGroup } from './owned-group.ts';

/** The first mention of this group that leaves it, for good, to other code. */
export function handOver(
  { variable, owner }: OwnedGroup,
  context: RuleContext,
): TSESTree.Node | undefined {
  return variable.references.find(
    reference =>
      reference.isRead() && isHandedOver(reference.identifier, owner, context),
  )?.identifier;
}
