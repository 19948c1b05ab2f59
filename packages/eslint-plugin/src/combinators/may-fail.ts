import type { TSESTree } from '@typescript-eslint/utils';

import { calledName } from '../ast/called-name.ts';
import { isFunctionLiteral, isFunctionNode } from '../ast/function-literal.ts';
import { methodCall } from '../ast/method-call.ts';
import { unwrap } from '../ast/unwrap.ts';
import { someNode } from '../ast/walk/some-node.ts';
import { iterationMethods } from '../lifetimes/runs-inline.ts';
import type { SourceCode } from '../rule-context.ts';
import { findVariable } from '../variables/find-variable.ts';
import { globalName, isGlobal } from '../variables/global-name.ts';
import { isOnlyResolved } from './gives-only-resolved.ts';

/**
 * Whether this code may throw, or wait for what rejects: it does either, or runs
 * something that is not known to do neither, be it to the caller. A pause does neither.
 */
export function mayFail(
  code: TSESTree.Node,
  sourceCode: SourceCode,
  isKnown: (call: TSESTree.CallExpression) => boolean = () => false,
): boolean {
  return someNode(
    code,
    sourceCode,
    node =>
      failing.has(node.type) ||
      (node.type === 'AwaitExpression' &&
        !isOnlyResolved(unwrap(node.argument), sourceCode)) ||
      (node.type === 'ForOfStatement' && node.await) ||
      (node.type === 'NewExpression' &&
        !isSafeClass(node, sourceCode) &&
        !isOnlyResolved(node, sourceCode)) ||
      (node.type === 'CallExpression' &&
        !isSafeCall(node, sourceCode) &&
        !isKnown(node)),
    isFunctionNode,
  );
}

const failing = new Set<string>([
  'ImportExpression',
  'TaggedTemplateExpression',
  'ThrowStatement',
]);

const safeClasses = new Set(['AbortController', 'Date', 'Map', 'Set']);

function isSafeClass(
  { callee }: TSESTree.NewExpression,
  sourceCode: SourceCode,
): boolean {
  return safeClasses.has(globalName(callee, sourceCode) ?? '');
}

const conversions = new Set(['Boolean', 'Number', 'String']);

/** Whether this call is known not to throw, nor to give what rejects. */
export function isSafeCall(
  call: TSESTree.CallExpression,
  sourceCode: SourceCode,
): boolean {
  const { name, object } = methodCall(call) ?? {};
  if (!name || !object) {
    return (
      conversions.has(globalName(call.callee, sourceCode) ?? '') ||
      isStateSetter(call.callee, sourceCode)
    );
  }
  if (isGlobal(object, 'console', sourceCode)) return true;
  const [callback] = call.arguments;
  return (
    iterationMethods.has(name) &&
    callback !== undefined &&
    isFunctionLiteral(callback) &&
    !mayFail(callback.body, sourceCode)
  );
}

/** `setCount` of `const [count, setCount] = useState(0)` */
function isStateSetter(callee: TSESTree.Node, sourceCode: SourceCode): boolean {
  const setter = unwrap(callee);
  if (setter.type !== 'Identifier') return false;
  const variable = findVariable(setter.name, setter, sourceCode);
  const [definition] = variable?.defs ?? [];
  if (definition?.node.type !== 'VariableDeclarator') return false;
  const { id, init } = definition.node;
  return (
    id.type === 'ArrayPattern' &&
    id.elements[1] === definition.name &&
    init?.type === 'CallExpression' &&
    /^use(?:State|Reducer)$/u.test(calledName(init.callee))
  );
}
