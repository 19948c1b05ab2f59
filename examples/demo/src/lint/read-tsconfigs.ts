import path from 'node:path';

import ts from 'typescript';

import { UnlintableError } from './unlintable-error.ts';

export interface Tsconfig {
  readonly file: string;
  readonly options: ts.CompilerOptions;
}

/**
 * Reads every `tsconfig.json` that one of these files falls under, and those
 * that it refers to.
 *
 * @throws {UnlintableError} if one does not parse, or one that it extends. The
 *   parser would say nothing, and go on with the default options.
 */
export function readTsconfigs(files: readonly string[]): Tsconfig[] {
  const folders = new Set(files.map(file => path.dirname(file)));
  const unread = [...folders].flatMap(folder => {
    const file = ts.findConfigFile(folder, exists);
    return file === undefined ? [] : [file];
  });

  const tsconfigs = new Map<string, Tsconfig>();
  for (let file = unread.pop(); file; file = unread.pop()) {
    if (tsconfigs.has(file)) continue;
    const { options, references } = readTsconfig(file);
    tsconfigs.set(file, { file, options });
    unread.push(...references);
  }
  return [...tsconfigs.values()];
}

const host: ts.ParseConfigFileHost = {
  ...ts.sys,
  // Which files a tsconfig includes does not matter here, and takes long.
  readDirectory: () => [],
  onUnRecoverableConfigFileDiagnostic: refuse,
};

function readTsconfig(file: string): {
  options: ts.CompilerOptions;
  references: string[];
} {
  const parsed = ts.getParsedCommandLineOfConfigFile(file, {}, host);
  if (!parsed) return { options: {}, references: [] };

  const error = ts.getConfigFileParsingDiagnostics(parsed).find(isSyntaxError);
  if (error) refuse(error);

  const references = (parsed.projectReferences ?? [])
    .map(ts.resolveProjectReferencePath)
    .filter(exists);
  return { options: parsed.options, references };
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
