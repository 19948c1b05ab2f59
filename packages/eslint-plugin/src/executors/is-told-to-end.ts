import type { TSESTree } from '@typescript-eslint/utils';

import { calledName } from '../ast/called-name.ts';
import { dottedName } from '../ast/dotted-name.ts';
import { isFunctionNode } from '../ast/function-literal.ts';
import { isEndEvent } from '../ast/is-end-event.ts';
import { methodCall } from '../ast/method-call.ts';
import { someStarted } from '../ast/walk/started-nodes.ts';
import { awaitsOf } from '../promises/awaits-of.ts';
import { promiseExecutor } from '../promises/promise-executor.ts';
import type { SourceCode } from '../rule-context.ts';
import type { HostCall } from '../types/type-host.ts';
import { eventOf, receiverOf } from './settling.ts';
import type { Settling } from './settling.ts';

/**
 * Whether this waits for the end of what has been told to end, in the executor, before it, or
 * before each `await` of the promise: `child.kill()`, and then its `'exit'`. No abort could
 * do more.
 */
export function isToldToEnd(
  settling: Settling,
  making: HostCall,
  sourceCode: SourceCode,
): boolean {
  const receiver = receiverOf(settling);
  const name = receiver && dottedName(receiver);
  if (name === undefined || !isEndEvent(eventOf(settling))) return false;
  const isToldBefore = (wait: TSESTree.Node): boolean =>
    codeBefore(wait, sourceCode).some(code =>
      someStarted(code, sourceCode, node => ends(node, name)),
    );
  const waits = awaitsOf(making, sourceCode).nodes;
  return (
    isToldBefore(making) || (waits.length > 0 && waits.every(isToldBefore))
  );
}

const ending =
  /^(?:abort|cancel|close|destroy|disconnect|kill|quit|shutdown|stop|terminate)(?![a-z])/u;

/** `child.kill()`, `killTree(child)`, `process.kill(child.pid)` */
function ends(node: TSESTree.Node, name: string): boolean {
  if (node.type !== 'CallExpression' || !ending.test(calledName(node.callee)))
    return false;
  const receiver = methodCall(node)?.object;
  return (
    (receiver !== undefined && dottedName(receiver) === name) ||
    node.arguments.some(each =>
      `${dottedName(each) ?? ''}.`.startsWith(`${name}.`),
    )
  );
}

/** The executor, if any, and what stands before this in the blocks of its function. */
function codeBefore(
  wait: TSESTree.Node,
  sourceCode: SourceCode,
): readonly TSESTree.Node[] {
  const executor =
    wait.type === 'NewExpression'
      ? promiseExecutor(wait, sourceCode)
      : undefined;
  const code: TSESTree.Node[] = executor ? [executor.body] : [];
  for (
    let node: TSESTree.Node = wait;
    node.parent && !isFunctionNode(node);
    node = node.parent
  ) {
    const { parent } = node;
    if (parent.type !== 'BlockStatement' && parent.type !== 'Program') continue;
    code.push(...parent.body.filter(each => each.range[1] <= wait.range[0]));
  }
  return code;
}
