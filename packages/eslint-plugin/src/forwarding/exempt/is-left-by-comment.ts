import type { TSESTree } from '@typescript-eslint/utils';

import { isFunctionNode } from '../../ast/function-literal.ts';
import type { FunctionNode } from '../../ast/function-literal.ts';
import { isWithin } from '../../ast/is-within.ts';
import { wrapped } from '../../ast/unwrap.ts';
import { someNode } from '../../ast/walk/some-node.ts';
import type { SourceCode } from '../../rule-context.ts';
import type { HostCall } from '../../types/type-host.ts';
import { readsOfDeclared } from '../../variables/reads-of.ts';
import { writtenParts } from '../../variables/written-parts.ts';
import {
  isOfAllBelow,
  letsFinish,
  saysSo,
  withholdsSignal,
} from './comment-says.ts';

/**
 * Whether a comment says that this call is meant to go without the signal: in the
 * call, behind its statement, above that or what it is in, above a function inside of
 * another one, or further above if it is about all that comes below.
 */
export function isLeftByComment(
  call: HostCall,
  sourceCode: SourceCode,
): boolean {
  return (
    writtenParts(call, sourceCode).some(part =>
      saysSo(sourceCode.getCommentsInside(part)),
    ) || isSaidAround(call, sourceCode)
  );
}

/** Whether a comment above this function says that it is meant to have no signal. */
export function isDeclaredWithoutSignal(
  node: FunctionNode,
  sourceCode: SourceCode,
): boolean {
  let declaration: TSESTree.Node = wrapped(node);
  while (declaration.parent && declarations.has(declaration.parent.type))
    declaration = declaration.parent;
  return saysSo(commentsAbove(declaration, sourceCode));
}

const declarations = new Set<string>([
  'ExportDefaultDeclaration',
  'ExportNamedDeclaration',
  'MethodDefinition',
  'Property',
  'PropertyDefinition',
  'VariableDeclaration',
  'VariableDeclarator',
]);

function isSaidAround(call: TSESTree.Node, sourceCode: SourceCode): boolean {
  let node: TSESTree.Node | null | undefined = call;
  while (node && (!isFunctionNode(node) || isCallback(node))) {
    if (isInBlock(node) && isSaidOf(node, sourceCode)) return true;
    node = node.parent;
  }
  // Above the program there is no node, which ESLint says by `null`.
  const helper = node ? helperStatement(node) : undefined;
  return helper !== undefined && saysSo(commentsAbove(helper, sourceCode));
}

function isSaidOf(statement: TSESTree.Node, sourceCode: SourceCode): boolean {
  return (
    saysSo(commentsAbove(statement, sourceCode)) ||
    isHeaded(statement, sourceCode) ||
    saysSo(commentsBehind(statement, sourceCode))
  );
}

/**
 * What declares this function inside of another one: what is said above it, of a
 * signal, is said of that one's.
 */
function helperStatement(node: TSESTree.Node): TSESTree.Node | undefined {
  const { parent } = wrapped(node);
  const statement =
    parent?.type === 'VariableDeclarator' ? parent.parent : node;
  return statement.parent?.type === 'BlockStatement' ? statement : undefined;
}

function isCallback({ parent }: TSESTree.Node): boolean {
  return parent?.type === 'CallExpression';
}

function isInBlock({ parent }: TSESTree.Node): boolean {
  return (
    parent?.type === 'BlockStatement' ||
    parent?.type === 'Program' ||
    parent?.type === 'SwitchCase'
  );
}

/**
 * Whether a comment says so above a statement before this one: of all below it, that the
 * signal is not passed on where nothing but names is set up to this one, above a
 * declaration that calls nothing, of what this puts something into, or above a look at the
 * signal, of what has begun by then. It is about what that is for.
 */
function isHeaded(statement: TSESTree.Node, sourceCode: SourceCode): boolean {
  const { parent } = statement;
  return (
    parent?.type === 'BlockStatement' &&
    parent.body.some(each => {
      if (each.range[0] >= statement.range[0]) return false;
      const comments = commentsAbove(each, sourceCode);
      if (comments.length === 0 || !saysSo(comments)) return false;
      return (
        isOfAllBelow(comments) ||
        (withholdsSignal(comments) && leadsUpTo(statement, each, sourceCode)) ||
        (isLook(each, sourceCode) && letsFinish(comments)) ||
        (isBare(each) &&
          readsOfDeclared(each, sourceCode).some(read =>
            isWithin(read, statement),
          ))
      );
    })
  );
}

/** `const start = Date.now(); let response: Response;` */
function leadsUpTo(
  statement: TSESTree.Node,
  first: TSESTree.Statement,
  sourceCode: SourceCode,
): boolean {
  const body =
    statement.parent?.type === 'BlockStatement' ? statement.parent.body : [];
  return body
    .filter(
      each =>
        each.range[0] >= first.range[0] && each.range[1] <= statement.range[0],
    )
    .every(each => setsUp(each, sourceCode));
}

function setsUp(
  statement: TSESTree.Statement,
  sourceCode: SourceCode,
): boolean {
  const isSetting =
    statement.type === 'VariableDeclaration' ||
    (statement.type === 'ExpressionStatement' &&
      statement.expression.type === 'AssignmentExpression');
  return (
    isSetting &&
    !someNode(statement, sourceCode, ({ type }) => type === 'AwaitExpression')
  );
}

/** `if (signal.aborted) return` */
function isLook(
  statement: TSESTree.Statement,
  sourceCode: SourceCode,
): boolean {
  return (
    statement.type === 'IfStatement' &&
    /\baborted\b/u.test(sourceCode.getText(statement.test))
  );
}

/** `const undone: Promise<void>[] = []` */
function isBare(statement: TSESTree.Statement): boolean {
  return (
    statement.type === 'VariableDeclaration' &&
    statement.declarations.every(
      ({ init }) =>
        init === null ||
        init.type === 'Literal' ||
        (init.type === 'ArrayExpression' && init.elements.length === 0),
    )
  );
}

function commentsAbove(
  statement: TSESTree.Node,
  sourceCode: SourceCode,
): readonly TSESTree.Comment[] {
  const before = sourceCode.getTokenBefore(statement);
  return sourceCode
    .getCommentsBefore(statement)
    .filter(({ loc }) => loc.start.line !== before?.loc.end.line);
}

function commentsBehind(
  statement: TSESTree.Node,
  sourceCode: SourceCode,
): readonly TSESTree.Comment[] {
  return sourceCode
    .getCommentsAfter(statement)
    .filter(({ loc }) => loc.start.line === statement.loc.end.line);
}
