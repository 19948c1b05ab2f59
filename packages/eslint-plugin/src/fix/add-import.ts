import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { statementsBeside } from '../ast/module-statements.ts';
import { exportedName } from '../groups/imported-name.ts';
import type { SourceCode } from '../rule-context.ts';
import type { TypeHost } from '../types/type-host.ts';
import { findVariable } from '../variables/find-variable.ts';
import { freeName } from '../variables/free-name.ts';
import { appendItem } from './append-item.ts';
import { insertStatementAfter } from './insert-statement.ts';
import { isCommonJs } from './is-common-js.ts';
import { lineBreak, newLine } from './new-line.ts';
import { semicolonBehind } from './semicolons.ts';

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
 * `errgroup`, which is a module of ECMAScript alone, and in a component without a script.
 */
export function addImport(
  name: string,
  node: TSESTree.Node,
  sourceCode: SourceCode,
  { module = 'errgroup', alias = `${name}Tasks`, host }: ImportOptions = {},
): ImportedBinding | undefined {
  if (sourceCode.ast.sourceType !== 'module') return undefined;
  if (module === 'errgroup' && host?.formatOf(node) === 'requiring')
    return undefined;
  const statements = statementsBeside(node, sourceCode.ast);
  const first = firstStatement(statements);
  if (!first || isCommonJs(statements, sourceCode)) return undefined;
  const imports = statements.filter(statement =>
    isValueImport(statement, module),
  );
  const known = knownBinding(name, imports, node, sourceCode, host);
  if (known !== undefined) return { text: known, fix: () => [] };

  const isTaken = findVariable(name, node, sourceCode) !== undefined;
  const text = isTaken ? freeName([alias], sourceCode.ast, sourceCode) : name;
  const specifier = isTaken ? `${name} as ${text}` : name;
  return {
    text,
    fix: fixer => [
      addSpecifier(specifier, imports, fixer, sourceCode) ??
        addDeclaration(
          specifier,
          module,
          { statements, first },
          fixer,
          sourceCode,
        ),
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
  host: TypeHost | undefined,
): string | undefined {
  const specifiers = imports.flatMap(each => each.specifiers);
  for (const { type, local, ...specifier } of specifiers) {
    const isVisible = findVariable(local.name, node, sourceCode)?.defs.some(
      definition => definition.name === local,
    );
    if (!isVisible) continue;
    if (type === 'ImportNamespaceSpecifier') {
      // That of a module of CommonJS may be the class that it exports.
      if (!host || host.propertyOf(host.typeOf(local), name))
        return `${local.name}.${name}`;
      continue;
    }
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
    const opening = sourceCode.getFirstToken(declaration, {
      filter: ({ value }) => value === '{',
    });
    const closing = sourceCode.getTokenAfter(last, {
      filter: ({ value }) => value === '}',
    });
    if (!opening || !closing) continue;
    return appendItem({ opening, closing, last }, specifier, fixer, sourceCode);
  }
  return undefined;
}

interface Place {
  readonly statements: readonly TSESTree.ProgramStatement[];
  /** Where a first import goes, behind the directives. */
  readonly first: TSESTree.ProgramStatement;
}

/** In the quotes, and with or without the semicolon, of the other imports. */
function addDeclaration(
  specifier: string,
  module: string,
  { statements, first }: Place,
  fixer: TSESLint.RuleFixer,
  sourceCode: SourceCode,
): TSESLint.RuleFix {
  const last = statements.findLast(
    statement => statement.type === 'ImportDeclaration',
  );
  const quote = last?.source.raw.startsWith('"') ? '"' : "'";
  const text = `import { ${specifier} } from ${quote}${module}${quote}`;
  if (last) return insertStatementAfter(last, text, fixer, sourceCode);
  const start = docCommentOf(first, sourceCode) ?? first;
  return fixer.insertTextBeforeRange(
    start.range,
    text +
      semicolonBehind(first, null, sourceCode) +
      lineBreak(sourceCode) +
      newLine(start.loc, sourceCode),
  );
}

function firstStatement(
  statements: readonly TSESTree.ProgramStatement[],
): TSESTree.ProgramStatement | undefined {
  return statements.find(
    statement =>
      // In oxlint what is no directive has null for one.
      statement.type !== 'ExpressionStatement' || !statement.directive,
  );
}

/** Not a comment at the head of the file, which stays there. */
function docCommentOf(
  statement: TSESTree.ProgramStatement,
  sourceCode: SourceCode,
): TSESTree.Comment | undefined {
  const above = sourceCode.getCommentsBefore(statement).at(-1);
  return above?.type === 'Block' &&
    above.value.startsWith('*') &&
    above.loc.end.line + 1 === statement.loc.start.line
    ? above
    : undefined;
}
