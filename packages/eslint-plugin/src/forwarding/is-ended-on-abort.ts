import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { cleanupAround } from '../ast/in-cleanup.ts';
import { isFunctionNode } from '../ast/function-literal.ts';
import { methodCall, methodCallOn } from '../ast/method-call.ts';
import { unwrap, wrapped } from '../ast/unwrap.ts';
import { findVariable } from '../scope/find-variable.ts';
import type { HostCall } from '../types/type-host.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

/**
 * Whether an abort listener ends what this call works on, its receiver or what
 * it is given: `signal.addEventListener('abort', () => stream.destroy())`.
 */
export function isEndedOnAbort(
  { callee, arguments: given }: HostCall,
  sourceCode: SourceCode,
): boolean {
  const target = unwrap(callee);
  const parts = [
    ...(target.type === 'MemberExpression' ? [target.object] : []),
    ...given.flatMap(valuesOf),
  ];
  return parts.some(part => {
    const node = ownerOf(part);
    if (node.type !== 'Identifier') return false;
    const variable = findVariable(node.name, node, sourceCode);
    return (variable?.references ?? []).some(({ identifier }) =>
      isEndOnAbort(identifier, sourceCode),
    );
  });
}

/** What this is a part of: the process of `child.stdout`. */
function ownerOf(part: TSESTree.Node): TSESTree.Node {
  const node = unwrap(part);
  return node.type === 'MemberExpression' ? ownerOf(node.object) : node;
}

function valuesOf(argument: TSESTree.Node): readonly TSESTree.Node[] {
  const value = unwrap(argument);
  return value.type === 'ObjectExpression'
    ? value.properties.flatMap(property =>
        property.type === 'Property' ? [property.value] : [],
      )
    : [value];
}

const ending = /^(?:abort|cancel|close|destroy|end|kill|stop|terminate)$/u;

/** `stream.destroy()`, in what listens for the abort. */
function isEndOnAbort(
  identifier: TSESTree.Node,
  sourceCode: SourceCode,
): boolean {
  const { name, node } = methodCallOn(identifier) ?? {};
  if (!node || !ending.test(name ?? '')) return false;
  return runsOnAbort(node, sourceCode);
}

/** Whether an abort listener runs this, by itself or by one function that it calls. */
function runsOnAbort(
  node: TSESTree.Node,
  sourceCode: SourceCode,
  isCalled = false,
): boolean {
  if (cleanupAround(node)?.kind === 'listener') return true;
  const handler = handlerAround(node);
  const variable =
    handler && findVariable(handler.name, handler.parent, sourceCode);
  return (variable?.references ?? []).some(
    ({ identifier }) =>
      isAbortListener(identifier) ||
      (!isCalled &&
        isCallee(identifier) &&
        runsOnAbort(identifier, sourceCode, true)),
  );
}

function isCallee(identifier: TSESTree.Node): boolean {
  const { parent } = identifier;
  return parent?.type === 'CallExpression' && parent.callee === identifier;
}

/** The name of the function that this runs in. */
function handlerAround(node: TSESTree.Node): TSESTree.Identifier | undefined {
  let inner = node;
  while (inner.parent && !isFunctionNode(inner)) inner = inner.parent;
  if (!isFunctionNode(inner)) return undefined;
  if (inner.id) return inner.id;
  let { parent } = wrapped(inner);
  // `const onAbort = signal ? () => stream.destroy() : undefined`
  if (parent?.type === 'ConditionalExpression') ({ parent } = wrapped(parent));
  return parent?.type === 'VariableDeclarator' &&
    parent.id.type === 'Identifier'
    ? parent.id
    : undefined;
}

function isAbortListener(identifier: TSESTree.Node): boolean {
  const { parent } = wrapped(identifier);
  const method = parent && methodCall(parent);
  const [event] = method?.arguments ?? [];
  return (
    method?.name === 'addEventListener' &&
    event?.type === 'Literal' &&
    event.value === 'abort'
  );
}
