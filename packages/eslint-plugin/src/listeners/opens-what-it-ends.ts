import type { TSESTree } from '@typescript-eslint/utils';

import type { FunctionNode } from '../ast/function-literal.ts';
import { functionName } from '../ast/function-name.ts';
import { isFinishing } from '../ast/is-finishing.ts';
import { isNullish } from '../ast/is-nullish.ts';
import { isWithin } from '../ast/is-within.ts';
import { memberName } from '../ast/member-name.ts';
import { methodCall } from '../ast/method-call.ts';
import { unwrap } from '../ast/unwrap.ts';
import { someNode } from '../ast/walk/some-node.ts';
import { nodesIn } from '../ast/walk/visit-nodes.ts';
import type { SourceCode } from '../rule-context.ts';

/**
 * Whether the handler ends what the function opens and leaves open, a server or the
 * object itself, or puts into a field: that runs on, and is to end with the abort.
 */
export function opensWhatItEnds(
  handler: FunctionNode,
  owner: FunctionNode,
  sourceCode: SourceCode,
): boolean {
  return nodesIn(handler.body, sourceCode)
    .flatMap(node => endedBy(node) ?? [])
    .some(ended => isLeftOpen(ended, handler, owner, sourceCode));
}

/** The `server` of `server.close()`. */
function endedBy(node: TSESTree.Node): TSESTree.Node | undefined {
  if (node.type !== 'CallExpression' || !isFinishing(node)) return undefined;
  const { name = '', object } = methodCall(node) ?? {};
  // What can be aborted is work, which is over by itself in the end.
  return object && !/^(?:abort|cancel)/u.test(name)
    ? unwrap(object)
    : undefined;
}

function isLeftOpen(
  ended: TSESTree.Node,
  handler: FunctionNode,
  owner: FunctionNode,
  sourceCode: SourceCode,
): boolean {
  const text = sourceCode.getText(ended);
  const isIt = (node: TSESTree.Node | undefined): boolean =>
    node !== undefined && sourceCode.getText(unwrap(node)) === text;
  const opens = (node: TSESTree.Node): boolean =>
    !isWithin(node, handler) &&
    (isOpening(node, isIt) || isKeeping(node, isIt));
  const ends = (node: TSESTree.Node): boolean =>
    isIt(endedBy(node)) && !isWithin(node, handler);
  const isOpener =
    ended.type === 'ThisExpression' && opening.test(functionName(owner));
  return (
    (isOpener || someNode(owner.body, sourceCode, opens)) &&
    !someNode(owner.body, sourceCode, ends)
  );
}

const opening =
  /^[#_]*(?:connect|launch|listen|open|serve|start|subscribe)(?![a-z])/u;
const openings = new Set([
  'connect',
  'connected',
  'listening',
  'open',
  'ready',
  'spawn',
]);

/** `server.listen()`, `once(socket, 'open')`, `socket.onopen = …` */
function isOpening(
  node: TSESTree.Node,
  isIt: (node: TSESTree.Node | undefined) => boolean,
): boolean {
  if (node.type === 'AssignmentExpression') {
    const { left } = node;
    return (
      left.type === 'MemberExpression' &&
      memberName(left) === 'onopen' &&
      isIt(left.object)
    );
  }
  if (node.type !== 'CallExpression') return false;
  const method = methodCall(node);
  if (method && opening.test(method.name) && isIt(method.object)) return true;
  return (
    node.arguments.some(
      each => each.type === 'Literal' && openings.has(String(each.value)),
    ) && [method?.object, ...node.arguments].some(isIt)
  );
}

/** `this.socket = await dial()` */
function isKeeping(
  node: TSESTree.Node,
  isIt: (node: TSESTree.Node | undefined) => boolean,
): boolean {
  return (
    node.type === 'AssignmentExpression' &&
    node.left.type === 'MemberExpression' &&
    isIt(node.left) &&
    !isNullish(node.right)
  );
}
