import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { unwrap } from '../ast/unwrap.ts';
import type { SourceCode } from '../rule-context.ts';
import { declaratorOf } from '../variables/declarator-of.ts';
import { findVariable } from '../variables/find-variable.ts';
import { laterUsesOf } from '../variables/reads-of.ts';
import { standsInBlock } from './insert-statement.ts';
import { lastTokenOf } from './semicolons.ts';

/**
 * Drops the line with the `const` that this names, as an edit which takes this out does
 * it: nothing else names it, and what it holds is made or taken without effects.
 */
export function dropDeclaration(
  signal: TSESTree.Node,
  fixer: TSESLint.RuleFixer,
  sourceCode: SourceCode,
): readonly TSESLint.RuleFix[] {
  const name = signal.type === 'MemberExpression' ? signal.object : signal;
  if (name.type !== 'Identifier') return [];
  const variable = findVariable(name.name, name, sourceCode);
  const declarator = declaratorOf(variable);
  const declaration = declarator?.parent;
  if (!variable || !declaration || laterUsesOf(variable).length !== 1)
    return [];
  const isAlone =
    declaration.kind === 'const' &&
    declaration.declarations.length === 1 &&
    namesOne(declarator.id) &&
    hasNoEffect(declarator.init);
  const range = isAlone ? linesOf(declaration, sourceCode) : undefined;
  return range ? [fixer.removeRange(range)] : [];
}

/** `controller`, `{ signal }` */
function namesOne(pattern: TSESTree.BindingName): boolean {
  if (pattern.type === 'Identifier') return true;
  const [property] = pattern.type === 'ObjectPattern' ? pattern.properties : [];
  return (
    pattern.type === 'ObjectPattern' &&
    pattern.properties.length === 1 &&
    property?.type === 'Property' &&
    !property.computed &&
    property.value.type === 'Identifier'
  );
}

/** `new AbortController()`, `group`, `group.signal` */
function hasNoEffect(value: TSESTree.Expression | null): boolean {
  const made = value && unwrap(value);
  if (made?.type !== 'NewExpression') return made !== null && isName(made);
  return made.arguments.length === 0 && isName(made.callee);
}

function isName(node: TSESTree.Node): boolean {
  return node.type === 'MemberExpression'
    ? !node.computed && isName(node.object)
    : node.type === 'Identifier' || node.type === 'ThisExpression';
}

/** The lines of a statement that has them for itself, with the empty one behind it. */
function linesOf(
  statement: TSESTree.VariableDeclaration,
  sourceCode: SourceCode,
): TSESTree.Range | undefined {
  if (!standsInBlock(statement)) return undefined;
  const { lines } = sourceCode;
  const { loc } = lastTokenOf(statement, sourceCode);
  const first = statement.loc.start.line;
  const last = loc.end.line;
  const above = lines[first - 2] ?? '';
  const isAlone =
    isBlank((lines[first - 1] ?? '').slice(0, statement.loc.start.column)) &&
    isBlank((lines[last - 1] ?? '').slice(loc.end.column)) &&
    last < lines.length;
  // What is said above it goes with it, which is for a person to do.
  const hasComment = sourceCode
    .getCommentsBefore(statement)
    .some(comment => comment.loc.end.line === first - 1);
  if (!isAlone || hasComment) return undefined;
  const isSecondBlank = isBlank(above) || above.endsWith('{');
  const next = isSecondBlank && isBlank(lines[last] ?? '') ? last + 1 : last;
  return [
    sourceCode.getIndexFromLoc({ line: first, column: 0 }),
    sourceCode.getIndexFromLoc({ line: next + 1, column: 0 }),
  ];
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}
