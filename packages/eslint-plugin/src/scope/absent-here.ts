import type { TSESTree } from '@typescript-eslint/utils';

import { unwrap } from '../ast/unwrap.ts';
import { someStarted } from '../ast/walk/started-nodes.ts';
import { knownTests } from '../flow/known-tests.ts';
import type { SourceCode } from '../rule-context.ts';
import { carriesSignal } from '../types/carries-signal.ts';
import type { HostCall, TypeHost } from '../types/type-host.ts';
import type { AvailableSignal } from './available-signals.ts';
import { impliesAbsent } from './implies-absent.ts';

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
  return knownTests(call, sourceCode).some(
    ({ test, outcome, other }) =>
      impliesAbsent(test, outcome, signal, sourceCode) ||
      (host && other && makesSameCall(other, call, sourceCode, host)),
  );
}

/** Whether this signal is null or undefined on the branch that this is on. */
export function isAbsentOnBranch(
  node: TSESTree.Node,
  signal: Pick<AvailableSignal, 'text' | 'variable'>,
  sourceCode: SourceCode,
): boolean {
  return knownTests(node, sourceCode).some(({ test, outcome }) =>
    impliesAbsent(test, outcome, signal, sourceCode),
  );
}

function makesSameCall(
  branch: TSESTree.Node,
  call: HostCall,
  sourceCode: SourceCode,
  host: TypeHost,
): boolean {
  const callee = sourceCode.getText(unwrap(call.callee));
  return someStarted(
    branch,
    sourceCode,
    node =>
      (node.type === 'CallExpression' || node.type === 'NewExpression') &&
      sourceCode.getText(unwrap(node.callee)) === callee &&
      carriesSignal(node, host, sourceCode),
  );
}
