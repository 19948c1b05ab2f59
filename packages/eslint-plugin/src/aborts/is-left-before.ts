import type { TSESTree } from '@typescript-eslint/utils';

import { lastStatement } from '../ast/last-statement.ts';
import { isLoop } from '../flow/loop-shape.ts';
import type { RuleContext } from '../rule-context.ts';
import { asksAbort } from './asks-abort.ts';
import type { Catch } from './catch.ts';
import type { FollowingWork } from './following-work.ts';

/**
 * Whether the next turn leaves the loop before it comes to what throws the abort:
 * `try { if (signal.aborted) break; await load(signal); } catch {}`.
 */
export function isLeftBefore(
  signal: TSESTree.Node,
  { code }: Catch,
  region: FollowingWork['region'],
  helpers: RegExp,
  { sourceCode }: RuleContext,
): boolean {
  if (code.type !== 'BlockStatement' || !isLoop(region)) return false;
  return code.body.some(
    statement =>
      statement.type === 'IfStatement' &&
      statement.range[1] <= signal.range[0] &&
      leavesLoop(statement.consequent) &&
      asksAbort(statement.test, helpers, sourceCode),
  );
}

function leavesLoop(statement: TSESTree.Statement): boolean {
  const last = lastStatement(statement);
  return last?.type === 'BreakStatement' || last?.type === 'ReturnStatement';
}
