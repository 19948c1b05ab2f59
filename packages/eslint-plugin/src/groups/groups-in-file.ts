import type { TSESTree } from '@typescript-eslint/utils';

import { visitNodes } from '../ast/walk/visit-nodes.ts';
import { memoPerFile } from '../memo-per-node.ts';
import { groupCall } from './group-call.ts';
import type { GroupCall } from './group-call.ts';
import { groupCreation } from './group-creation.ts';
import type { GroupCreation } from './group-creation.ts';
import { groupSignals } from './group-signal.ts';
import type { GroupSignal } from './group-signal.ts';
import { mayHaveGroups } from './may-have-groups.ts';

/** What a file does with groups, in the order of the code. */
export interface GroupsInFile {
  readonly creations: readonly GroupCreation[];
  readonly calls: readonly GroupCall[];
  /** The reads of their signals. */
  readonly signals: readonly GroupSignal[];
  /** The assignments to members, of which some may hold a group. */
  readonly assignments: readonly TSESTree.AssignmentExpression[];
}

/**
 * The groups of this file, found in one walk that all rules share. To be asked
 * at `Program`, or later: no rule needs a listener to find a group.
 */
export const groupsInFile = memoPerFile((context): GroupsInFile => {
  const { sourceCode } = context;
  const creations: GroupCreation[] = [];
  const calls: GroupCall[] = [];
  const signals: GroupSignal[] = [];
  const assignments: TSESTree.AssignmentExpression[] = [];
  const visit = (node: TSESTree.Node): void => {
    if (node.type === 'CallExpression' || node.type === 'NewExpression') {
      const creation = groupCreation(node, context);
      if (creation) creations.push(creation);
    }
    if (node.type === 'CallExpression') {
      const call = groupCall(node, context);
      if (call) calls.push(call);
    }
    signals.push(...groupSignals(node, context));
    if (
      node.type === 'AssignmentExpression' &&
      node.left.type === 'MemberExpression'
    ) {
      assignments.push(node);
    }
  };
  if (mayHaveGroups(context)) visitNodes(sourceCode.ast, sourceCode, visit);
  return { creations, calls, signals, assignments };
});
