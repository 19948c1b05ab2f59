import type { TSESTree } from '@typescript-eslint/utils';

import { methodCall } from '../ast/method-call.ts';
import type { MethodCall } from '../ast/method-call.ts';
import { unwrap, wrapped } from '../ast/unwrap.ts';
import {
  handlerOf,
  isAnsweredWithNothing,
} from '../promises/rejection-handler.ts';
import type { SourceCode } from '../rule-context.ts';
import { isGlobalName } from '../variables/find-variable.ts';
import { resolveFunction } from '../variables/resolve-function.ts';
import { leavesWithout } from './leaves-without.ts';

/** Code, and what takes the errors that it throws. */
export interface Catch {
  /** The statement that has both. */
  readonly statement: TSESTree.Node;
  readonly code: TSESTree.Node;
  readonly body: TSESTree.Node;
  /** The parameter for the error. */
  readonly error: TSESTree.Node | undefined;
  /** `catch`, or `then`. */
  readonly name: string;
  /** Where it says so. */
  readonly word: TSESTree.Node | TSESTree.Token;
}

export function catchOfClause(
  clause: TSESTree.CatchClause,
  sourceCode: SourceCode,
): Catch {
  const { parent, body, param } = clause;
  return {
    statement: parent,
    code: parent.block,
    body,
    error: param ?? undefined,
    name: 'catch',
    // The first token that is asked for makes ESLint index all of a file.
    get word() {
      return sourceCode.getFirstToken(clause) ?? clause;
    },
  };
}

/**
 * `await promise.catch(() => {});` or `await promise.then(use, () => {});` as a statement,
 * with a callback that the file shows, or a method of the console; or `const page = await promise.catch(() =>
 * undefined)`, whatever the callback tells of the failure, unless the code leaves where it has nothing. What is made of another
 * value is not asked.
 */
export function catchOfPromise(
  call: TSESTree.CallExpression,
  sourceCode: SourceCode,
): Catch | undefined {
  const method = methodCall(call);
  const callback = method && handlerOf(method);
  if (!callback) return undefined;
  const wait = wrapped(call).parent;
  if (wait?.type !== 'AwaitExpression') return undefined;
  const statement = statementOf(wrapped(wait), method, sourceCode);
  if (!statement) return undefined;
  const handler = resolveFunction(callback, sourceCode);
  const body = isOfConsole(callback, sourceCode) ? callback : handler?.body;
  const callee = unwrap(call.callee);
  if (!body || callee.type !== 'MemberExpression') return undefined;
  return {
    statement,
    code: method.object,
    body,
    error: handler?.params[0],
    name: method.name,
    word: callee.property,
  };
}

/** What waits for the promise and makes nothing of its failure. */
function statementOf(
  wait: TSESTree.Node,
  method: MethodCall,
  sourceCode: SourceCode,
): TSESTree.Node | undefined {
  const { parent } = wait;
  if (parent?.type === 'ExpressionStatement') return parent;
  return parent?.type === 'VariableDeclarator' &&
    isAnsweredWithNothing(method, sourceCode) &&
    !leavesWithout(parent, sourceCode)
    ? parent.parent
    : undefined;
}

/** `console.error`, which throws nothing on. */
function isOfConsole(callback: TSESTree.Node, sourceCode: SourceCode): boolean {
  const node = unwrap(callback);
  return (
    node.type === 'MemberExpression' &&
    node.object.type === 'Identifier' &&
    node.object.name === 'console' &&
    isGlobalName('console', node, sourceCode)
  );
}
