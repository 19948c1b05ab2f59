import type ts from 'typescript';

import type { HostBody } from '../type-host.ts';

/** The body of the function of this signature, if it is the project's own. */
export function bodyOf(
  { declaration }: ts.Signature,
  program: ts.Program,
): HostBody | undefined {
  const file = declaration?.getSourceFile();
  // What a library declares has none: its overloads, which may be many, are not asked.
  if (!declaration || !file || file.isDeclarationFile) return undefined;
  if (program.isSourceFileFromExternalLibrary(file)) return undefined;

  const found = bodyIn(declaration) ?? bodyOfOverloads(declaration);
  if (found?.getSourceFile() !== file) return undefined;
  return {
    declaration: found.parent,
    isOverloaded: found.parent !== declaration,
    file: file.fileName,
    text: file.text,
    handle: withoutParentheses(found, file),
  };
}

/** The body of the implementation that an overload has. */
function bodyOfOverloads(declaration: ts.Node): ts.Node | undefined {
  const symbol =
    'symbol' in declaration ? (declaration.symbol as ts.Symbol) : undefined;
  return symbol?.declarations?.flatMap(each => bodyIn(each) ?? [])[0];
}

// A function-like declaration has a node for its body, or none.
function bodyIn(declaration: ts.Node): ts.Node | undefined {
  return 'body' in declaration && 'parameters' in declaration
    ? (declaration.body as ts.Node | undefined)
    : undefined;
}

// The tree that ESLint walks has none: `() => ({})` has the object for its body.
function withoutParentheses(node: ts.Node, file: ts.SourceFile): ts.Node {
  const inner =
    'expression' in node ? (node.expression as ts.Node | undefined) : undefined;
  const start = node.getStart(file);
  return inner && file.text[start] === '(' && inner.getStart(file) > start
    ? withoutParentheses(inner, file)
    : node;
}
