import type { TSESTree } from '@typescript-eslint/utils';

import { cleanupAround } from '../ast/in-cleanup.ts';
import { unwrap } from '../ast/unwrap.ts';
import { someNode } from '../ast/walk/some-node.ts';
import { isLoop } from '../flow/loop-shape.ts';
import type { RuleContext } from '../rule-context.ts';
import { isNewController } from '../signals/is-new-controller.ts';
import { writtenAs } from '../variables/constant-value.ts';
import { abortOfPromise, abortThrownIn } from './abort-thrown.ts';
import { answersAbort } from './answers-abort.ts';
import type { Catch } from './catch.ts';
import { endsBySetting } from './ends-by-setting.ts';
import { followingWork } from './following-work.ts';
import type { FollowingWork } from './following-work.ts';
import { isLeftBefore } from './is-left-before.ts';
import { isOfContext } from './is-of-context.ts';
import { isToldLater } from './is-told-later.ts';
import type { FollowingOptions } from './is-told-later.ts';

export interface SwallowOptions extends FollowingOptions {
  /** Whether a task that ends with the statement is reported as well. */
  readonly checkTail: boolean;
  /** Whether a handler that leaves at the last try alone is reported as well. */
  readonly checkRetries: boolean;
}

export interface SwallowedAbort {
  /** The signal whose abort is taken, or what holds it. */
  readonly signal: TSESTree.Node;
  /** The loop or the body of the task that goes on. */
  readonly region: FollowingWork['region'];
}

/**
 * The abort that this handler takes without a look, and after which a loop or a
 * task goes on.
 */
export function swallowedAbort(
  caught: Catch,
  options: SwallowOptions,
  context: RuleContext,
): SwallowedAbort | undefined {
  const { statement, code, body } = caught;
  const following = followingWork(statement, context);
  if (!following || isInCleanup(statement)) return undefined;
  if (!options.checkTail && isTail(following, context)) return undefined;
  const { region } = following;
  const loop = options.checkRetries && isLoop(region) ? region : undefined;
  if (answersAbort(caught, options.helpers, context, loop)) return undefined;
  if (endsBySetting(caught, region, context.sourceCode)) return undefined;
  const signal =
    code.type === 'BlockStatement'
      ? abortThrownIn(code, region, context)
      : abortOfPromise(code, region, context);
  if (!signal || isOfContext(signal, context)) return undefined;
  if (isLeftBefore(signal, caught, region, options.helpers, context))
    return undefined;
  if (isNeverAborted(signal, context)) return undefined;
  if (abortThrownIn(body, region, context)) return undefined;
  if (isToldLater(following, statement, options, context)) return undefined;
  return { signal, region };
}

/** `const signal = new AbortController().signal`, of which nobody has the controller. */
function isNeverAborted(
  signal: TSESTree.Node,
  { sourceCode }: RuleContext,
): boolean {
  const made = writtenAs(signal, sourceCode);
  return (
    made.type === 'MemberExpression' && isNewController(unwrap(made.object))
  );
}

/** Whether it has to go on: what cleans up runs to its end, unlike a recovery. */
function isInCleanup(statement: TSESTree.Node): boolean {
  const cleanup = cleanupAround(statement);
  return cleanup !== undefined && cleanup.kind !== 'catch';
}

function isTail(
  { region, rest }: FollowingWork,
  context: RuleContext,
): boolean {
  return !isLoop(region) && !rest.some(statement => calls(statement, context));
}

function calls(code: TSESTree.Node, { sourceCode }: RuleContext): boolean {
  return someNode(code, sourceCode, node => node.type === 'CallExpression');
}
