import type { TSESTree } from '@typescript-eslint/utils';

import { callWith } from '../ast/call-with.ts';
import { calledName } from '../ast/called-name.ts';
import { isFunctionNode } from '../ast/function-literal.ts';
import { methodCall } from '../ast/method-call.ts';
import { rootOf } from '../ast/root-of.ts';
import { unwrap } from '../ast/unwrap.ts';
import { someNode } from '../ast/walk/some-node.ts';
import { isTransaction } from '../forwarding/exempt/is-write-request.ts';
import type { SourceCode } from '../rule-context.ts';
import { findVariable } from '../variables/find-variable.ts';

/**
 * Whether what this call works on is ended when the combinator around it has
 * settled: `catch` or `finally` closes the object, the one that holds it, or what the
 * call is given: `client.connect(transport)`, which ends with the transport; or hands it
 * to a function that does; or `using` disposes of it; or it is a transaction, which a
 * failure rolls back.
 */
export function isEndedAfter(
  call: TSESTree.CallExpression,
  sourceCode: SourceCode,
): boolean {
  if (endsWithScope(call.callee, sourceCode)) return true;
  const owners = new Set([
    ...ownersOf(call.callee, sourceCode),
    ...call.arguments
      .filter(({ type }) => type === 'Identifier')
      .map(argument => sourceCode.getText(argument)),
  ]);
  for (let inner: TSESTree.Node = call; inner.parent; inner = inner.parent) {
    const parent: TSESTree.Node = inner.parent;
    if (parent.type !== 'TryStatement' || parent.block !== inner) continue;
    const ends = [parent.handler?.body, parent.finalizer];
    if (ends.some(end => end && isClosedIn(end, owners, sourceCode))) {
      return true;
    }
  }
  return false;
}

/** `await using client = …`, and the `tx` of `db.transaction(async tx => …)`. */
function endsWithScope(callee: TSESTree.Node, sourceCode: SourceCode): boolean {
  const owner = rootOf(callee);
  if (owner.type !== 'Identifier' || owner === callee) return false;
  const [definition] = findVariable(owner.name, owner, sourceCode)?.defs ?? [];
  if (definition?.node.type === 'VariableDeclarator')
    return definition.node.parent.kind.endsWith('using');
  const runner =
    definition?.type === 'Parameter' ? callWith(definition.node) : undefined;
  return runner !== undefined && isTransaction(runner);
}

/** The texts of `this.a` and `this`, of which `this.a.load()` is a call. */
function ownersOf(callee: TSESTree.Node, sourceCode: SourceCode): Set<string> {
  const owners = new Set<string>();
  let node = unwrap(callee);
  while (node.type === 'MemberExpression') {
    node = unwrap(node.object);
    owners.add(sourceCode.getText(node));
  }
  return owners;
}

// The bare word: `this.endLoading()` ends something else.
const closing =
  /^[_#]*(?:abort|cancel|clean[uU]p(?:Resources)?|close|destroy|disconnect|dispose|kill|shut[dD]own|stop|tear[dD]own|terminate)$/u;

// What it is handed, it ends: `closeQuietly(client)`, `this.cleanupConnection(client)`.
const closingGiven =
  /^[_#]*(?:clean[uU]p|close|destroy|disconnect|dispose|kill|shut[dD]own|stop|tear[dD]own|terminate)(?![a-z])/u;

function isClosedIn(
  end: TSESTree.Node,
  owners: ReadonlySet<string>,
  sourceCode: SourceCode,
): boolean {
  const isOwner = (node: TSESTree.Node): boolean =>
    owners.has(sourceCode.getText(unwrap(node)));
  const closes = (node: TSESTree.Node): boolean => {
    const method = methodCall(node);
    return (
      (method !== undefined &&
        closing.test(method.name) &&
        isOwner(method.object)) ||
      (node.type === 'CallExpression' &&
        closingGiven.test(calledName(node.callee)) &&
        node.arguments.some(isOwner))
    );
  };
  return someNode(end, sourceCode, closes, isFunctionNode);
}
