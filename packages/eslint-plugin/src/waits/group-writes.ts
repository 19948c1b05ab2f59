import type { TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction } from '../ast/enclosing-function.ts';
import { isWithin } from '../ast/is-within.ts';
import type { Owner } from '../flow/fact-query.ts';
import { siteOf } from '../flow/trace-facts.ts';
import { groupKey } from '../groups/group-key.ts';
import type { GroupKey } from '../groups/group-key.ts';
import { groupsInFile } from '../groups/groups-in-file.ts';
import { isInConstructor } from '../lifetimes/is-in-constructor.ts';
import type { RuleContext } from '../rule-context.ts';

/**
 * Where what holds a group may be given another one, as the code of `owner`
 * passes by. `undefined` where other code may do that at any time.
 */
export function groupWrites(
  key: GroupKey,
  owner: Owner,
  context: RuleContext,
): readonly TSESTree.Node[] | undefined {
  const writes: TSESTree.Node[] = [];
  for (const { node, isFirst } of writesOf(key, context)) {
    if (isWithin(node, owner)) {
      if (siteOf(node, owner, context.sourceCode) !== node) return undefined;
      writes.push(node);
    } else if (!isFirst && !isAround(owner, enclosingFunction(node))) {
      return undefined;
    }
  }
  return writes;
}

/** Whether the group that it holds first is the only one it ever holds. */
export function isNeverReplaced(key: GroupKey, context: RuleContext): boolean {
  return writesOf(key, context).every(({ isFirst }) => isFirst);
}

interface Write {
  readonly node: TSESTree.Node;
  /** Whether nothing was there before. */
  readonly isFirst: boolean;
}

function writesOf(key: GroupKey, context: RuleContext): readonly Write[] {
  if ('defs' in key) {
    return [
      ...key.defs.map(({ name }) => ({ node: name, isFirst: true })),
      ...key.references
        .filter(reference => reference.isWrite())
        .map(({ identifier, init }) => ({
          node: identifier,
          isFirst: init === true,
        })),
    ];
  }
  const own = groupsInFile(context).assignments.flatMap(({ left }) =>
    groupKey(left, context) === key
      ? [{ node: left, isFirst: isInConstructor(left, context.sourceCode) }]
      : [],
  );
  const outer = 'body' in key.root ? [] : writesOf(key.root, context);
  return [...own, ...outer];
}

/** Whether the owner is inside of this function, or of the file itself. */
function isAround(owner: Owner, outer: TSESTree.Node | undefined): boolean {
  return outer === undefined || isWithin(owner, outer);
}
