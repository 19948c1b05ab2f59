import type { TSESTree } from '@typescript-eslint/utils';

import { isFunctionNode } from '../ast/function-literal.ts';
import { areDecidedApart } from '../flow/decided-apart.ts';
import type { Owner } from '../flow/fact-query.ts';
import { runsInPlace } from '../flow/runs-in-place.ts';
import { traceFacts } from '../flow/trace-facts.ts';
import type { Trace } from '../flow/trace-facts.ts';
import { groupKey } from '../groups/group-key.ts';
import type { GroupKey } from '../groups/group-key.ts';
import { groupsInFile } from '../groups/groups-in-file.ts';
import { memoPerFile } from '../memo-per-node.ts';
import { awaitsOf } from '../promises/awaits-of.ts';
import type { RuleContext } from '../rule-context.ts';
import { callbackOfWait } from './callback-of-wait.ts';
import { groupWrites } from './group-writes.ts';

/** A place where a group is waited for, or disposed of. */
export interface Wait {
  /** Where the code is that has waited. */
  readonly node: TSESTree.Node;
  /**
   * `settled`: the group has settled there. `joining`: it will be awaited.
   * `floating`: nobody will.
   */
  readonly kind: 'floating' | 'joining' | 'settled';
}

interface WaitedGroup {
  readonly waits: Map<TSESTree.Node, Wait>;
  /** Of each function that waits, and those around it that it is a part of. */
  readonly traces: readonly Trace[];
}

/**
 * The waits for this group that this code may come after in one run, while what
 * holds the group still holds the same one. Code that decides by the same
 * variable as the wait does counts as coming after none: the two may exclude
 * each other.
 */
export function waitsBefore(
  node: TSESTree.Node,
  group: TSESTree.Node,
  context: RuleContext,
): readonly Wait[] {
  const key = groupKey(group, context);
  if (!key) return [];
  const { sourceCode } = context;
  const waited = waitsOfFile(context).get(key);
  if (!waited) return [];
  const callback = callbackOfWait(node, key, context);
  if (callback) return [{ node: callback, kind: 'settled' }];
  const before = new Set(waited.traces.flatMap(each => [...each.at(node)]));
  return [...before]
    .filter(wait => !areDecidedApart(wait, node, sourceCode))
    .flatMap(wait => waited.waits.get(wait) ?? []);
}

/** Whether this code may be followed, in one run, by a wait for the group. */
export function isWaitedForAfter(
  node: TSESTree.Node,
  group: TSESTree.Node,
  context: RuleContext,
): boolean {
  const key = groupKey(group, context);
  const waits = key && waitsOfFile(context).get(key)?.waits;
  if (!waits) return false;
  return tracesOf(key, new Set([node]), context).some(trace =>
    [...waits.values()].some(
      wait => wait.kind !== 'joining' && trace.at(wait.node).has(node),
    ),
  );
}

const waitsOfFile = memoPerFile((context): Map<GroupKey, WaitedGroup> => {
  const found = new Map<GroupKey, Map<TSESTree.Node, Wait>>();
  for (const { node, group, method } of groupsInFile(context).calls) {
    if (method !== 'wait' && method !== 'asyncDispose') continue;
    const key = groupKey(group, context);
    if (!key) continue;
    const waits = found.get(key) ?? new Map<TSESTree.Node, Wait>();
    found.set(key, waits);
    const awaits = awaitsOf(node, context.sourceCode);
    for (const each of awaits.nodes) {
      waits.set(each, { node: each, kind: 'settled' });
    }
    const kind = awaits.isFloating ? 'floating' : 'joining';
    waits.set(node, { node, kind });
  }
  return new Map(
    [...found].map(([key, waits]) => [
      key,
      { waits, traces: tracesOf(key, new Set(waits.keys()), context) },
    ]),
  );
});

function tracesOf(
  key: GroupKey,
  begins: ReadonlySet<TSESTree.Node>,
  context: RuleContext,
): readonly Trace[] {
  const { sourceCode } = context;
  const owners = new Set([...begins].flatMap(node => ownersOf(node, context)));
  return [...owners].flatMap(owner => {
    const writes = groupWrites(key, owner, context);
    if (!writes) return [];
    return [traceFacts(owner, { begins, ends: new Set(writes) }, sourceCode)];
  });
}

/** The function around this code, and those that run it in its place. */
function ownersOf(
  node: TSESTree.Node,
  { sourceCode }: RuleContext,
): readonly Owner[] {
  const owners: Owner[] = [];
  for (let { parent } = node; parent; { parent } = parent) {
    if (isFunctionNode(parent)) {
      owners.push(parent);
      if (!runsInPlace(parent, sourceCode)) return owners;
    }
  }
  return [...owners, sourceCode.ast];
}
