import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { memberName } from '../ast/member-name.ts';
import { memberOn } from '../ast/member-on.ts';
import { unwrap, wrapped } from '../ast/unwrap.ts';
import type { SourceCode } from '../rule-context.ts';
import { constantOf, declaratorOf } from './declarator-of.ts';
import { findVariable } from './find-variable.ts';
import { readsOf } from './reads-of.ts';

/** A literal that a variable holds, and all that it comes to hold. */
export interface HeldLiteral {
  readonly literal: TSESTree.ObjectExpression;
  /** What its members are assigned after that. */
  readonly added: readonly AddedMember[];
}

interface AddedMember {
  readonly name: string;
  readonly value: TSESTree.Expression;
}

/**
 * The literal that the `const` of this name is given, where the name stands for
 * the options of a call and all that is done with it is in sight: its members are
 * read and written by their names, it is spread, and it is given to what only
 * reads it, which calls of the same function are taken to do. Who else is handed
 * it could add to it.
 */
export function heldLiteral(
  name: TSESTree.Identifier,
  sourceCode: SourceCode,
  isOnlyRead = givenToTheSame(name, sourceCode),
): HeldLiteral | undefined {
  const variable = findVariable(name.name, name, sourceCode);
  const value = constantOf(variable);
  const literal = value && unwrap(value);
  if (literal?.type !== 'ObjectExpression') return undefined;
  const declaration = declaratorOf(variable)?.parent;
  if (declaration?.parent.type === 'ExportNamedDeclaration') return undefined;

  const added = addedTo(variable, isOnlyRead);
  return added && { literal, added };
}

/**
 * What the members of these options are assigned, or `undefined` where somebody who
 * does more than read them is handed them.
 */
export function addedTo(
  variable: TSESLint.Scope.Variable | undefined,
  isOnlyRead: (read: TSESTree.Node) => boolean,
): readonly AddedMember[] | undefined {
  const added: AddedMember[] = [];
  for (const read of readsOf(variable)) {
    const member = memberOf(read);
    if (member) added.push(...addedBy(member));
    else if (!isSpread(read) && !isOnlyRead(read)) return undefined;
  }
  return added;
}

/** Whether a name is given to a call of the function that this one is given to. */
export function givenToTheSame(
  name: TSESTree.Node,
  sourceCode: SourceCode,
): (read: TSESTree.Node) => boolean {
  const callee = calleeOf(name, sourceCode);
  return read => callee !== undefined && calleeOf(read, sourceCode) === callee;
}

/** The text of what is called with this as an argument, or with what it is spread in. */
function calleeOf(
  read: TSESTree.Node,
  sourceCode: SourceCode,
): string | undefined {
  const value = wrapped(read);
  const { parent } = value;
  if (isSpread(read) && parent?.parent?.type === 'ObjectExpression')
    return calleeOf(parent.parent, sourceCode);
  const isCall =
    parent?.type === 'CallExpression' || parent?.type === 'NewExpression';
  return isCall && parent.callee !== value
    ? sourceCode.getText(parent.callee)
    : undefined;
}

function isSpread(read: TSESTree.Node): boolean {
  return wrapped(read).parent?.type === 'SpreadElement';
}

/** `options.method`, by a name that is known. */
function memberOf(read: TSESTree.Node): TSESTree.MemberExpression | undefined {
  const member = memberOn(read);
  return member && memberName(member) !== undefined ? member : undefined;
}

function addedBy(member: TSESTree.MemberExpression): readonly AddedMember[] {
  const { parent } = member;
  const name = memberName(member);
  return name !== undefined &&
    parent.type === 'AssignmentExpression' &&
    parent.left === member
    ? [{ name, value: parent.right }]
    : [];
}
