import type { TSESTree } from '@typescript-eslint/utils';

import type { FunctionNode } from '../ast/function-literal.ts';
import { functionName } from '../ast/function-name.ts';
import { isFinishing } from '../ast/is-finishing.ts';
import { isWithin } from '../ast/is-within.ts';
import { memberName } from '../ast/member-name.ts';
import { methodCall } from '../ast/method-call.ts';
import { onlyExpression } from '../ast/only-expression.ts';
import { unwrap } from '../ast/unwrap.ts';
import { someNode } from '../ast/walk/some-node.ts';
import { links } from '../promises/promise-chain.ts';
import type { SourceCode } from '../rule-context.ts';

/**
 * Whether the handler does nothing but end what the function opens and leaves open, a
 * server or the object itself: that runs on, and is to end with the abort.
 */
export function opensWhatItEnds(
  handler: FunctionNode,
  owner: FunctionNode,
  sourceCode: SourceCode,
): boolean {
  const ended = endedBy(handler);
  if (!ended) return false;
  const text = sourceCode.getText(ended);
  const isEnded = (node: TSESTree.Node | undefined): boolean =>
    node !== undefined && sourceCode.getText(unwrap(node)) === text;
  const isOpening = (node: TSESTree.Node): boolean =>
    isOpeningOf(node, isEnded);
  const isEnding = (node: TSESTree.Node): boolean =>
    node.type === 'CallExpression' &&
    isFinishing(node) &&
    isEnded(methodCall(node)?.object) &&
    !isWithin(node, handler);
  const isOpener =
    ended.type === 'ThisExpression' && opening.test(functionName(owner));
  return (
    (isOpener || someNode(owner.body, sourceCode, isOpening)) &&
    !someNode(owner.body, sourceCode, isEnding)
  );
}

/** The `server` of `() => void server.close().catch(report)`. */
function endedBy({ body }: FunctionNode): TSESTree.Node | undefined {
  let expression = onlyExpression(body);
  for (;;) {
    if (
      expression?.type === 'UnaryExpression' ||
      expression?.type === 'AwaitExpression'
    ) {
      expression = unwrap(expression.argument);
    }
    const call = expression && methodCall(expression);
    if (!call) return undefined;
    if (!links.has(call.name)) {
      return isFinishing(call.node) ? unwrap(call.object) : undefined;
    }
    expression = unwrap(call.object);
  }
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
function isOpeningOf(
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
