import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { isLiteralWithout } from '../ast/literals/missing-keys.ts';
import { memberName } from '../ast/member-name.ts';
import { methodCall } from '../ast/method-call.ts';
import { unwrap, wrapped } from '../ast/unwrap.ts';
import { declaratorOf } from './declarator-of.ts';
import { addedTo } from './held-literal.ts';
import { isReassigned } from './is-reassigned.ts';

/**
 * Whether this variable is a literal without this member, or comes out of a text,
 * whatever its type would allow, and is not given the member later:
 * `const init: RequestInit = { method }`, `const { options } = await request.json()`;
 * or has no value but what a callback gives it, nobody sees when.
 */
export function isMadeWithout(
  key: string,
  variable: TSESLint.Scope.Variable,
): boolean {
  if (isGivenInCallback(variable)) return true;
  const init = declaratorOf(variable)?.init;
  return (
    !!init &&
    (isLiteralWithout(key, init) || isParsed(init)) &&
    !isReassigned(variable) &&
    (addedTo(variable, isNoMember)?.every(({ name }) => name !== key) ?? false)
  );
}

/** `JSON.parse(text)`, `await request.json()`, `req.body`: no text holds a signal. */
function isParsed(value: TSESTree.Expression): boolean {
  const node = unwrap(value);
  if (node.type === 'AwaitExpression') return isParsed(node.argument);
  if (node.type === 'MemberExpression')
    return memberName(node) === 'body' && request.test(nameOf(node.object));
  const call = methodCall(node);
  return (
    (call?.name === 'json' && call.arguments.length === 0) ||
    (call?.name === 'parse' && nameOf(call.object) === 'JSON')
  );
}

const request = /^req(?:uest)?$/u;

function nameOf(value: TSESTree.Expression): string {
  const node = unwrap(value);
  if (node.type === 'Identifier') return node.name;
  return node.type === 'MemberExpression' ? (memberName(node) ?? '') : '';
}

/** `let options; const model = { start(given) { options = given; } };` */
function isGivenInCallback(variable: TSESLint.Scope.Variable): boolean {
  const writes = variable.references.filter(each => each.isWrite());
  return (
    declaratorOf(variable)?.init === null &&
    writes.length > 0 &&
    writes.every(
      ({ from }) => from.variableScope !== variable.scope.variableScope,
    )
  );
}

/** Not `init[name]`, which may be any member. */
function isNoMember(read: TSESTree.Node): boolean {
  return wrapped(read).parent?.type !== 'MemberExpression';
}
