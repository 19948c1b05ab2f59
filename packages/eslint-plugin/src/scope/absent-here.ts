import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { unwrap } from '../ast/unwrap.ts';
import { visitStarted } from '../ast/visit-started.ts';
import { carriesSignal } from '../types/carries-signal.ts';
import type { HostCall, TypeHost } from '../types/type-host.ts';
import type { AvailableSignal } from './available-signals.ts';
import { impliesAbsent } from './implies-absent.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

/**
 * Whether this signal is known to be absent where the call is made: on that
 * branch it is null or undefined, or the other branch makes the same call with
 * a signal, so that this one is the call without it.
 */
export function absentHere(
  call: HostCall,
  signal: Pick<AvailableSignal, 'text' | 'variable'>,
  sourceCode: SourceCode,
  host: TypeHost | undefined,
): boolean {
  const isAbsent = (test: TSESTree.Node, outcome: boolean): boolean =>
    impliesAbsent(test, outcome, signal, sourceCode);

  for (let inner: TSESTree.Node = call; inner.parent; inner = inner.parent) {
    const { parent } = inner;
    const branch = branchOf(inner, parent);
    if (branch) {
      if (isAbsent(branch.test, branch.outcome)) return true;
      const { other } = branch;
      if (host && other && makesSameCall(other, call, sourceCode, host)) {
        return true;
      }
    }
    const before = statementsBefore(inner, parent);
    if (before.some(({ test }) => isAbsent(test, false))) return true;
  }
  return false;
}

interface Branch {
  readonly test: TSESTree.Node;
  /** What the test has given where the branch is run. */
  readonly outcome: boolean;
  readonly other?: TSESTree.Node | null;
}

function branchOf(
  node: TSESTree.Node,
  parent: TSESTree.Node,
): Branch | undefined {
  switch (parent.type) {
    case 'ConditionalExpression':
    case 'IfStatement': {
      const { test, consequent, alternate } = parent;
      if (node === test) return undefined;
      return node === consequent
        ? { test, outcome: true, other: alternate }
        : { test, outcome: false, other: consequent };
    }
    case 'LogicalExpression':
      return node === parent.right
        ? { test: parent.left, outcome: parent.operator === '&&' }
        : undefined;
    default:
      return undefined;
  }
}

/** The `if` statements before this one that leave the block. */
function statementsBefore(
  node: TSESTree.Node,
  parent: TSESTree.Node,
): readonly TSESTree.IfStatement[] {
  if (parent.type !== 'BlockStatement' && parent.type !== 'Program') return [];
  return parent.body.filter(
    (statement): statement is TSESTree.IfStatement =>
      statement.range[1] <= node.range[0] &&
      statement.type === 'IfStatement' &&
      !statement.alternate &&
      leaves(statement.consequent),
  );
}

function leaves(statement: TSESTree.Node): boolean {
  switch (statement.type) {
    case 'BlockStatement': {
      const last = statement.body.at(-1);
      return last !== undefined && leaves(last);
    }
    case 'BreakStatement':
    case 'ContinueStatement':
    case 'ReturnStatement':
    case 'ThrowStatement':
      return true;
    default:
      return false;
  }
}

function makesSameCall(
  branch: TSESTree.Node,
  call: HostCall,
  sourceCode: SourceCode,
  host: TypeHost,
): boolean {
  const callee = sourceCode.getText(unwrap(call.callee));
  let isFound = false;
  visitStarted(branch, sourceCode.visitorKeys, node => {
    isFound ||=
      (node.type === 'CallExpression' || node.type === 'NewExpression') &&
      sourceCode.getText(unwrap(node.callee)) === callee &&
      carriesSignal(node, host, sourceCode);
  });
  return isFound;
}
