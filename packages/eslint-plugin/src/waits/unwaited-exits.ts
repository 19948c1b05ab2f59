import type { TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction } from '../ast/enclosing-function.ts';
import { methodCallOn } from '../ast/method-call.ts';
import { wrapped } from '../ast/unwrap.ts';
import { areDecidedApart } from '../flow/decided-apart.ts';
import type { Owner } from '../flow/fact-query.ts';
import { isLoop } from '../flow/loop-shape.ts';
import { siteOf, traceFacts } from '../flow/trace-facts.ts';
import type { RuleContext } from '../rule-context.ts';
import { readsOfDeclared } from '../variables/reads-of.ts';
import { asksForTasks } from './asks-for-tasks.ts';
import { mayWait } from './group-reference.ts';
import { handOver } from './hand-over.ts';
import { isSafeWait } from './is-safe-wait.ts';
import type { OwnedGroup } from './owned-group.ts';

export interface UnwaitedExits {
  /** The statements that leave the group behind. */
  readonly statements: readonly TSESTree.Node[];
  /** The expressions that do if they throw. */
  readonly expressions: readonly TSESTree.Node[];
}

/**
 * What leaves the code that owns a group after a task was started and before
 * anything has waited for the group, with no `finally` that does. `runs` tells whether
 * the call that starts a task does, or throws.
 */
export function unwaitedExits(
  group: OwnedGroup,
  runs: (start: TSESTree.Node) => boolean,
  context: RuleContext,
): UnwaitedExits {
  const { sourceCode } = context;
  const owner = group.owner ?? sourceCode.ast;
  const sites = sitesOf(group, owner, runs, context);
  if (!sites) return none;
  const { starts, ends } = sites;
  const kept = handOver(group, context);
  const begins = new Set(
    [...starts.keys()].filter(
      site => !ends.has(site) && !(kept && kept.range[1] <= site.range[0]),
    ),
  );
  if (begins.size === 0) return none;

  const trace = traceFacts(owner, { begins, ends }, sourceCode);
  const isLeft = ([exit, facts]: [TSESTree.Node, Iterable<TSESTree.Node>]) =>
    isOwn(exit, group) &&
    [...facts].some(
      fact => !areDecidedApart(starts.get(fact) ?? fact, exit, sourceCode),
    ) &&
    !asksForTasks(group, exit, sourceCode);
  const leaves = [
    ...[...trace.exits].filter(isLeft),
    ...[...trace.jumps].filter(
      entry => leavesScope(entry[0], group) && isLeft(entry),
    ),
  ];
  return {
    statements: leaves.map(([exit]) => exit),
    expressions: [...trace.throws]
      .filter(entry => isLeft(entry) && !isSafeWait(entry[0], context))
      .map(([node]) => node),
  };
}

interface Sites {
  /** Where a task is started, each with the call that does. */
  readonly starts: ReadonlyMap<TSESTree.Node, TSESTree.Node>;
  /** Where something waits for the group, or may. */
  readonly ends: ReadonlySet<TSESTree.Node>;
}

/** What `owner` does with the group; `undefined` where it may wait from the start. */
function sitesOf(
  group: OwnedGroup,
  owner: Owner,
  runs: (start: TSESTree.Node) => boolean,
  context: RuleContext,
): Sites | undefined {
  const { sourceCode } = context;
  const ends = new Set<TSESTree.Node>();
  const starts = new Map<TSESTree.Node, TSESTree.Node>();
  for (const reference of group.variable.references) {
    const name = reference.identifier;
    const isEnd = reference.isWrite() || mayWait(name, group.owner, context);
    if (!isEnd && !isStart(name)) continue;
    const node = methodCallOn(name)?.node ?? name;
    if (!isEnd && !runs(node)) continue;
    const site = siteOf(node, owner, sourceCode);
    // A declared function is there from the start.
    if (isEnd && site.type === 'FunctionDeclaration') return undefined;
    if (isEnd) ends.add(site);
    else starts.set(site, node);
    for (const read of readsOfWait(name, context)) {
      ends.add(siteOf(read, owner, sourceCode));
    }
  }
  return { starts, ends };
}

/** Where the constant is read that holds this `wait`, made before there are tasks. */
function readsOfWait(
  name: TSESTree.Node,
  { sourceCode }: RuleContext,
): readonly TSESTree.Node[] {
  const call = methodCallOn(name);
  if (call?.name !== 'wait') return [];
  const { parent } = wrapped(call.node);
  return parent?.type === 'VariableDeclarator' && parent.parent.kind === 'const'
    ? readsOfDeclared(parent, sourceCode)
    : [];
}

const none: UnwaitedExits = { statements: [], expressions: [] };

/** Whether this is code of the owner, and of no function that it calls. */
function isOwn(exit: TSESTree.Node, { owner }: OwnedGroup): boolean {
  let outer = enclosingFunction(exit);
  while (outer && outer !== owner) {
    const isNamed =
      outer.type === 'FunctionDeclaration' ||
      wrapped(outer).parent?.type === 'VariableDeclarator';
    if (isNamed) return false;
    outer = enclosingFunction(outer);
  }
  return outer === owner;
}

/** Whether this is the group of a call that starts a task for sure. */
function isStart(name: TSESTree.Node): boolean {
  const call = methodCallOn(name);
  if (!call) return false;
  if (call.name === 'go' || call.name === 'start') return true;
  // What `tryGo` gives tells whether it did; it is not ignored for nothing.
  return (
    call.name === 'tryGo' &&
    wrapped(call.node).parent?.type === 'ExpressionStatement'
  );
}

/** Whether this jump goes where the variable of the group is no more. */
function leavesScope(jump: TSESTree.Node, { variable }: OwnedGroup): boolean {
  const label =
    jump.type === 'BreakStatement' || jump.type === 'ContinueStatement'
      ? jump.label?.name
      : undefined;
  let isLeft = false;
  for (let { parent } = jump; parent; { parent } = parent) {
    const isTarget =
      label === undefined
        ? isLoop(parent) ||
          (jump.type === 'BreakStatement' && parent.type === 'SwitchStatement')
        : parent.type === 'LabeledStatement' && parent.label.name === label;
    if (isTarget) return isLeft;
    if (parent === variable.scope.block) isLeft = true;
  }
  return false;
}
