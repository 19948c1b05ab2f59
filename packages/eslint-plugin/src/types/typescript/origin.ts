import type ts from 'typescript';

import type { HostOrigin } from '../type-host.ts';
import { flags } from './flags.ts';

/** Where the value is declared that this symbol stands for, through imports. */
export function originOf(
  symbol: ts.Symbol,
  program: ts.Program,
): HostOrigin | undefined {
  const origin =
    (symbol.flags & flags.aliasSymbol) === 0
      ? symbol
      : program.getTypeChecker().getAliasedSymbol(symbol);
  const [declaration] = origin.declarations ?? [];
  if (!declaration) return undefined;

  const file = declaration.getSourceFile();
  const module = moduleOf(declaration);
  return {
    name: origin.name,
    owner: nameOf(declaration.parent),
    file: file.fileName,
    module,
    isOfLanguage: program.isSourceFileDefaultLibrary(file),
    isAmbient: file.isDeclarationFile || isDeclared(declaration),
  };
}

/** Whether this is, or is in, a statement that begins with `declare`. */
function isDeclared(declaration: ts.Node | undefined): boolean {
  for (let node = declaration; node; node = node.parent) {
    // A list of nodes, whatever has it.
    const modifiers = 'modifiers' in node ? node.modifiers : undefined;
    const words = (modifiers ?? []) as readonly ts.Node[];
    if (words.some(word => word.getText() === 'declare')) return true;
  }
  return false;
}

/**
 * The module that this is declared in: an ambient one without its `node:`, or a
 * package; `undefined` for the project's own and global code.
 */
export function moduleOf(declaration: ts.Node | undefined): string | undefined {
  for (let node = declaration; node; node = node.parent) {
    const name = ambientModuleName(node);
    if (name !== undefined) return name.replace(/^node:/u, '');
  }
  const file = declaration?.getSourceFile().fileName ?? '';
  const [, folder] =
    /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//u.exec(file) ?? [];
  return folder?.replace(/^@types\//u, '');
}

// `declare module 'x'`. A method may have a string for a name and a body as
// well, but it has parameters.
function ambientModuleName(node: ts.Node): string | undefined {
  if (!('name' in node && 'body' in node) || 'parameters' in node) return;
  const text = nameOf(node) ?? '';
  return /^(['"]).*\1$/u.test(text) ? text.slice(1, -1) : undefined;
}

// What stands for a whole module is declared by its file, which is in nothing.
function nameOf(node: ts.Node | undefined): string | undefined {
  if (!node || !('name' in node) || !node.name) return undefined;
  // The name of a declaration is a node, whatever its kind.
  return (node.name as ts.Node).getText();
}
