import type { TSESTree } from '@typescript-eslint/utils';

import { isFunctionNode } from '../ast/function-literal.ts';
import type { FunctionNode } from '../ast/function-literal.ts';
import { isAbortEvent } from '../ast/is-abort-event.ts';
import { findProperty } from '../ast/literals/find-property.ts';
import { methodCall } from '../ast/method-call.ts';
import { unwrap, wrapped } from '../ast/unwrap.ts';
import { mayOutlive } from '../lifetimes/may-outlive.ts';
import { isIterated } from '../lifetimes/runs-inline.ts';
import type { SourceCode } from '../rule-context.ts';
import { isLoop } from './loop-shape.ts';
import type { LoopNode } from './loop-shape.ts';

/** What makes code run again, while the code around it runs once. */
export interface Repetition {
  readonly kind: 'call' | 'loop';
  readonly node: FunctionNode | LoopNode;
}

/**
 * The innermost loop, callback of an iteration, or function that may be called
 * again and again, which makes this code run more often than `limit` does.
 * `undefined` where the code is run once for it, or that cannot be told.
 */
export function repetition(
  node: TSESTree.Node,
  limit: TSESTree.Node,
  sourceCode: SourceCode,
): Repetition | undefined {
  for (
    let inner = node;
    inner.parent && inner !== limit;
    inner = inner.parent
  ) {
    const { parent } = inner;
    if (isLoop(parent) && isRepeated(inner, parent, limit)) {
      return { kind: 'loop', node: parent };
    }
    if (!isFunctionNode(parent) || parent === limit) continue;
    if (isIterated(parent)) return { kind: 'loop', node: parent };
    if (!mayOutlive(parent, sourceCode, undefined)) continue;
    return isCalledOnce(parent) ? undefined : { kind: 'call', node: parent };
  }
  return undefined;
}

function isRepeated(
  part: TSESTree.Node,
  loop: LoopNode,
  limit: TSESTree.Node,
): boolean {
  switch (loop.type) {
    case 'ForInStatement':
    case 'ForOfStatement':
      // What such a loop declares is new in each turn.
      return part === loop.body && loop !== limit;
    case 'ForStatement':
      return part !== loop.init;
    default:
      return true;
  }
}

/** Whether it listens to something that happens once. */
function isCalledOnce(node: FunctionNode): boolean {
  const { parent } = wrapped(node);
  if (parent?.type !== 'CallExpression') return false;
  const name = methodCall(parent)?.name;
  const [event] = parent.arguments;
  return (
    name === 'once' ||
    name === 'defer' ||
    isAbortEvent(event) ||
    parent.arguments.some(saysOnce)
  );
}

/** `{ once: true }` */
function saysOnce(argument: TSESTree.Node): boolean {
  const options = unwrap(argument);
  if (options.type !== 'ObjectExpression') return false;
  const value = findProperty(options, 'once')?.value;
  return value?.type === 'Literal' && value.value === true;
}
