import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { exportedName } from '../groups/imported-name.ts';
import type { SourceCode } from '../rule-context.ts';
import type { TypeHost } from '../types/type-host.ts';
import { findVariable } from '../variables/find-variable.ts';
import { freeName } from '../variables/free-name.ts';

export interface ImportOptions {
  /** The module, `errgroup` by default. */
  readonly module?: string;
  /** What it is called here where its own name is taken. */
  readonly alias?: string;
  /** Knows whether the file can import it. */
  readonly host?: TypeHost;
}

export interface ImportedBinding {
  /** How the export is written at the place that needs it. */
  readonly text: string;
  /** The edits that import it; none where it is imported already. */
  readonly fix: (fixer: TSESLint.RuleFixer) => readonly TSESLint.RuleFix[];
}

/**
 * An export of a module as it is to be written at `node`, and the import that
 * this needs. `undefined` in a file that is no module itself, or that cannot import
 * `errgroup`, which is a module of ECMAScript alone.
 */
export function addImport(
  name: string,
  node: TSESTree.Node,
  sourceCode: SourceCode,
  { module = 'errgroup', alias = `${name}Tasks`, host }: ImportOptions = {},
): ImportedBinding | undefined {
  if (sourceCode.ast.sourceType !== 'module') return undefined;
  if (module === 'errgroup' && host?.isRequiring(node)) return undefined;
  const imports = sourceCode.ast.body.filter(statement =>
    isValueImport(statement, module),
  );
  const known = knownBinding(name, imports, node, sourceCode);
  if (known !== undefined) return { text: known, fix: () => [] };

  const isTaken = findVariable(name, node, sourceCode) !== undefined;
  const text = isTaken ? freeName([alias], sourceCode.ast, sourceCode) : name;
  const specifier = isTaken ? `${name} as ${text}` : name;
  return {
    text,
    fix: fixer => [
      addSpecifier(specifier, imports, fixer, sourceCode) ??
        addDeclaration(specifier, module, fixer, sourceCode),
    ],
  };
}

function isValueImport(
  statement: TSESTree.ProgramStatement,
  module: string,
): statement is TSESTree.ImportDeclaration {
  return (
    statement.type === 'ImportDeclaration' &&
    statement.source.value === module &&
    statement.importKind !== 'type'
  );
}

function knownBinding(
  name: string,
  imports: readonly TSESTree.ImportDeclaration[],
  node: TSESTree.Node,
  sourceCode: SourceCode,
): string | undefined {
  const specifiers = imports.flatMap(each => each.specifiers);
  for (const { type, local, ...specifier } of specifiers) {
    const isVisible = findVariable(local.name, node, sourceCode)?.defs.some(
      definition => definition.name === local,
    );
    if (!isVisible) continue;
    if (type === 'ImportNamespaceSpecifier') return `${local.name}.${name}`;
    if (
      'imported' in specifier &&
      specifier.importKind !== 'type' &&
      exportedName(specifier.imported) === name
    ) {
      return local.name;
    }
  }
  return undefined;
}

/** Adds to `import { Group } from 'errgroup'`, if there is such a declaration. */
function addSpecifier(
  specifier: string,
  imports: readonly TSESTree.ImportDeclaration[],
  fixer: TSESLint.RuleFixer,
  sourceCode: SourceCode,
): TSESLint.RuleFix | undefined {
  for (const declaration of imports) {
    const last = declaration.specifiers.at(-1);
    if (last?.type !== 'ImportSpecifier') continue;
    const isOnOwnLine = last.loc.start.line > declaration.loc.start.line;
    const gap = isOnOwnLine ? `\n${' '.repeat(last.loc.start.column)}` : ' ';
    const after = sourceCode.getTokenAfter(last);
    return after?.value === ','
      ? fixer.insertTextAfter(after, `${gap}${specifier},`)
      : fixer.insertTextAfter(last, `,${gap}${specifier}`);
  }
  return undefined;
}

function addDeclaration(
  specifier: string,
  module: string,
  fixer: TSESLint.RuleFixer,
  sourceCode: SourceCode,
): TSESLint.RuleFix {
  const imports = sourceCode.ast.body.filter(
    statement => statement.type === 'ImportDeclaration',
  );
  const last = imports.at(-1);
  const text = declarationText(specifier, module, last, sourceCode);
  if (last) return fixer.insertTextAfter(last, `\n${text}`);
  return fixer.insertTextBeforeRange(
    [startOfStatements(sourceCode), 0],
    `${text}\n\n`,
  );
}

/** In the quotes, and with or without the semicolon, of the other imports. */
function declarationText(
  specifier: string,
  module: string,
  like: TSESTree.ImportDeclaration | undefined,
  sourceCode: SourceCode,
): string {
  const quote = like?.source.raw.startsWith('"') ? '"' : "'";
  const end = like && sourceCode.getLastToken(like)?.value !== ';' ? '' : ';';
  return `import { ${specifier} } from ${quote}${module}${quote}${end}`;
}

/**
 * After the directives and the comments at the head of the file, but before the
 * doc comment of the first statement.
 */
function startOfStatements(sourceCode: SourceCode): number {
  const first = sourceCode.ast.body.find(
    statement =>
      // In oxlint what is no directive has null for one.
      statement.type !== 'ExpressionStatement' || !statement.directive,
  );
  if (!first) return sourceCode.ast.range[1];
  const above = sourceCode.getCommentsBefore(first).at(-1);
  const isDocComment =
    above?.type === 'Block' &&
    above.value.startsWith('*') &&
    above.loc.end.line + 1 === first.loc.start.line;
  return (isDocComment ? above : first).range[0];
}
