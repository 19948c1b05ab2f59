import path from 'node:path';

import ts from 'typescript';

import { UnlintableError } from './unlintable-error.ts';

/**
 * Throws if a `tsconfig.json` that one of these files falls under does not
 * parse, or one that it extends or refers to. The parser would say nothing, and
 * go on with the default options.
 */
export function checkTsconfigs(files: readonly string[]): void {
  const folders = new Set(files.map(file => path.dirname(file)));
  const unchecked = [...folders].flatMap(folder => {
    const tsconfig = ts.findConfigFile(folder, exists);
    return tsconfig === undefined ? [] : [tsconfig];
  });

  const checked = new Set<string>();
  for (let next = unchecked.pop(); next; next = unchecked.pop()) {
    if (checked.has(next)) continue;
    checked.add(next);
    unchecked.push(...checkTsconfig(next));
  }
}

const host: ts.ParseConfigFileHost = {
  ...ts.sys,
  // Which files a tsconfig includes does not matter here, and takes long.
  readDirectory: () => [],
  onUnRecoverableConfigFileDiagnostic: refuse,
};

/** Returns the tsconfigs that this one refers to. */
function checkTsconfig(tsconfig: string): string[] {
  const parsed = ts.getParsedCommandLineOfConfigFile(tsconfig, {}, host);
  if (!parsed) return [];

  const error = ts.getConfigFileParsingDiagnostics(parsed).find(isSyntaxError);
  if (error) refuse(error);

  return (parsed.projectReferences ?? [])
    .map(ts.resolveProjectReferencePath)
    .filter(exists);
}

/** Syntax errors have the numbers from 1000; wrong options have others. */
function isSyntaxError({ code }: ts.Diagnostic): boolean {
  return code >= 1000 && code < 2000;
}

function refuse({ file, start, messageText }: ts.Diagnostic): never {
  const reason = ts.flattenDiagnosticMessageText(messageText, ' ');
  throw new UnlintableError(
    `Cannot lint with type information: ${placeOf(file, start)} does not parse. ` +
      `${reason} Mend that file, then run this again.`,
  );
}

function placeOf(file: ts.SourceFile | undefined, start = 0): string {
  if (!file) return 'the tsconfig.json';
  const { line, character } = file.getLineAndCharacterOfPosition(start);
  return `${file.fileName}:${String(line + 1)}:${String(character + 1)}`;
}

function exists(file: string): boolean {
  return ts.sys.fileExists(file);
}
