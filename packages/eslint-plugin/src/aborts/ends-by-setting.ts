import type { TSESTree } from '@typescript-eslint/utils';

import { isWithin } from '../ast/is-within.ts';
import { lastStatement } from '../ast/last-statement.ts';
import { methodCall } from '../ast/method-call.ts';
import { unwrap } from '../ast/unwrap.ts';
import { someNode } from '../ast/walk/some-node.ts';
import { isImplied } from '../flow/implied.ts';
import { isLoop } from '../flow/loop-shape.ts';
import { outcomeWith } from '../flow/outcome-with.ts';
import type { Setting } from '../flow/outcome-with.ts';
import type { SourceCode } from '../rule-context.ts';
import type { Catch } from './catch.ts';
import { endsAsked } from './ends-asked.ts';
import { leavesWork } from './following-work.ts';
import type { FollowingWork } from './following-work.ts';

/**
 * Whether this handler ends what goes on by what it does: `failed = true`, where the
 * loop goes on `while (!failed)`, or is left `if (failed)` behind the `try`.
 */
export function endsBySetting(
  { statement, body }: Catch,
  region: FollowingWork['region'],
  sourceCode: SourceCode,
): boolean {
  return (
    endsAsked(body, region, sourceCode) ||
    settingsIn(body, sourceCode).some(
      setting =>
        endsLoop(region, setting, sourceCode) ||
        isLeftBehind(statement, region, setting, sourceCode),
    )
  );
}

/** What the handler sets on every way through it, and not by what it was before. */
function settingsIn(
  body: TSESTree.Node,
  sourceCode: SourceCode,
): readonly Setting[] {
  const parts: readonly TSESTree.Node[] =
    body.type === 'BlockStatement' ? body.body : [body];
  return parts.flatMap((part): readonly Setting[] => {
    const set = part.type === 'ExpressionStatement' ? part.expression : part;
    const { name = '', object } = methodCall(set) ?? {};
    const size = filled[name];
    if (object && size) {
      const target = `${sourceCode.getText(object)}.${size}`;
      return [{ target, value: 'some' }];
    }
    if (set.type !== 'AssignmentExpression' || !operators.has(set.operator))
      return [];
    const target = sourceCode.getText(set.left);
    const isCounted = someNode(
      set.right,
      sourceCode,
      node => sourceCode.getText(node) === target,
    );
    return isCounted ? [] : [{ target, value: set.right }];
  });
}

// `errors.push(error)`: there is at least one.
const filled: Partial<Record<string, string>> = {
  add: 'size',
  push: 'length',
  unshift: 'length',
};

// `failure ??= error`: it holds one in any case.
const operators = new Set(['=', '??=', '||=']);

function endsLoop(
  region: TSESTree.Node,
  setting: Setting,
  sourceCode: SourceCode,
): boolean {
  if (!isLoop(region) || !('test' in region) || !region.test) return false;
  return comesOut(region.test, false, setting, sourceCode);
}

/**
 * Whether an `if` behind the statement, in the same turn, leaves the loop or the task, or
 * one at the start of the next turn.
 */
function isLeftBehind(
  statement: TSESTree.Node,
  region: TSESTree.Node,
  setting: Setting,
  sourceCode: SourceCode,
): boolean {
  for (
    let inner = statement;
    inner.parent && isWithin(inner.parent, region);
    inner = inner.parent
  ) {
    const { parent } = inner;
    if (parent.type !== 'BlockStatement') continue;
    const [first] = isLoop(region) && parent === region.body ? parent.body : [];
    if (first && leavesBy(first, setting, sourceCode)) return true;
    const isLeft = parent.body.some(
      each =>
        each.range[0] >= inner.range[1] && leavesBy(each, setting, sourceCode),
    );
    if (isLeft) return true;
  }
  return false;
}

function leavesBy(
  statement: TSESTree.Statement,
  setting: Setting,
  sourceCode: SourceCode,
): boolean {
  if (statement.type !== 'IfStatement') return false;
  const { test, consequent, alternate } = statement;
  return (
    (leaves(consequent) && comesOut(test, true, setting, sourceCode)) ||
    (alternate !== null &&
      leaves(alternate) &&
      comesOut(test, false, setting, sourceCode))
  );
}

/** Whether the test has this outcome, since another would contradict what is set. */
function comesOut(
  test: TSESTree.Expression,
  outcome: boolean,
  setting: Setting,
  sourceCode: SourceCode,
): boolean {
  return isImplied(
    test,
    !outcome,
    (part, value) => outcomeWith(unwrap(part), setting, sourceCode) === !value,
  );
}

function leaves(branch: TSESTree.Statement): boolean {
  const last = lastStatement(branch);
  return last !== undefined && leavesWork(last);
}
