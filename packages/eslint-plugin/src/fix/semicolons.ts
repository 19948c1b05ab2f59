import type { TSESTree } from '@typescript-eslint/utils';

import type { SourceCode } from '../rule-context.ts';

/**
 * The semicolon of a new statement in a line of its own: as the others here have it, or
 * because the line that begins with `next` would go on with it.
 */
export function semicolonBehind(
  place: TSESTree.Node,
  next: TSESTree.Token | null,
  sourceCode: SourceCode,
): ';' | '' {
  const isNeeded = next !== null && /^[([`/+\-*,.<]/u.test(next.value);
  return isNeeded || usesSemicolons(place, sourceCode) ? ';' : '';
}

/**
 * The semicolon before a statement that is to begin with this text, where the one above
 * would go on with it.
 */
export function semicolonBefore(
  statement: TSESTree.Node,
  text: string,
  sourceCode: SourceCode,
): ';' | '' {
  if (!/^[([`]/u.test(text)) return '';
  const siblings = listOf(statement.parent);
  const above = siblings[siblings.indexOf(statement) - 1];
  return above && isOpen(above, sourceCode) ? ';' : '';
}

/** The end of this statement, without a semicolon that stands before the next one. */
export function lastTokenOf(
  statement: TSESTree.Node,
  sourceCode: SourceCode,
): TSESTree.Token {
  const [before, last] = sourceCode.getLastTokens(statement, 2);
  // A statement has a token.
  if (!before || !last) return (before ?? last) as TSESTree.Token;
  const isOfNext =
    last.value === ';' && last.loc.start.line > before.loc.end.line;
  return isOfNext ? before : last;
}

/** As the nearest statement has it that could do without, or any line of the file. */
function usesSemicolons(place: TSESTree.Node, sourceCode: SourceCode): boolean {
  for (let node: TSESTree.Node | undefined = place; node; node = node.parent) {
    for (const statement of [node, ...listOf(node)]) {
      const answer = hasSemicolon(statement, sourceCode);
      if (answer !== undefined) return answer;
    }
  }
  return lineEnd.test(sourceCode.text) || !lineStart.test(sourceCode.text);
}

const lineEnd = /;\s*(?:\}|\/\/|\/\*|$)/mu;
const lineStart = /^\s*(?:await|const|let|return|throw)\b/mu;

/** `undefined` for what takes none, and before a brace in the same line. */
function hasSemicolon(
  statement: TSESTree.Node,
  sourceCode: SourceCode,
): boolean | undefined {
  if (!simple.has(statement.type)) return undefined;
  const last = lastTokenOf(statement, sourceCode);
  if (last.value === ';') return true;
  const next = sourceCode.getTokenAfter(last);
  return next?.value === '}' && next.loc.start.line === last.loc.end.line
    ? undefined
    : false;
}

const simple = new Set([
  'ExpressionStatement',
  'ImportDeclaration',
  'ReturnStatement',
  'ThrowStatement',
  'VariableDeclaration',
]);

function listOf(node: TSESTree.Node | undefined): readonly TSESTree.Node[] {
  switch (node?.type) {
    case 'BlockStatement':
    case 'Program':
    case 'StaticBlock':
    case 'TSModuleBlock':
      return node.body;
    case 'SwitchCase':
      return node.consequent;
    default:
      return [];
  }
}

/** Whether nothing but the end of the line ends this statement, if that. */
function isOpen(statement: TSESTree.Node, sourceCode: SourceCode): boolean {
  switch (statement.type) {
    case 'IfStatement':
      return isOpen(statement.alternate ?? statement.consequent, sourceCode);
    case 'ForInStatement':
    case 'ForOfStatement':
    case 'ForStatement':
    case 'LabeledStatement':
    case 'WhileStatement':
      return isOpen(statement.body, sourceCode);
    case 'ExportNamedDeclaration':
      return (
        statement.declaration !== null &&
        isOpen(statement.declaration, sourceCode)
      );
    case 'TSTypeAliasDeclaration':
    case 'ExpressionStatement':
    case 'ReturnStatement':
    case 'ThrowStatement':
    case 'VariableDeclaration':
      return sourceCode.getLastToken(statement)?.value !== ';';
    default:
      return false;
  }
}
