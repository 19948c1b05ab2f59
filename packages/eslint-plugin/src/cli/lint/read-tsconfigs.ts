import path from 'node:path';
import type ts from 'typescript';

import type { Tools } from '../tools.ts';
import { UnlintableError } from '../unlintable-error.ts';

type TypeScript = Tools['ts'];

export interface Tsconfig {
  readonly file: string;
  readonly options: ts.CompilerOptions;
}

/** The `tsconfig.json` or `jsconfig.json` that this file falls under. */
export function tsconfigAbove(
  file: string,
  typescript: TypeScript,
): string | undefined {
  const folder = path.dirname(file);
  const exists = (name: string): boolean => typescript.sys.fileExists(name);
  return ['tsconfig.json', 'jsconfig.json']
    .flatMap(name => typescript.findConfigFile(folder, exists, name) ?? [])
    .sort((one, other) => other.length - one.length)[0];
}

/**
 * Reads every config that one of these files falls under, and those that it
 * refers to.
 *
 * @throws {UnlintableError} if one does not parse, or one that it extends. The
 *   parser would say nothing, and go on with the default options.
 */
export function readTsconfigs(
  files: readonly string[],
  typescript: TypeScript,
): Tsconfig[] {
  const oneOfEach = new Map(files.map(file => [path.dirname(file), file]));
  const unread = [...oneOfEach.values()].flatMap(
    file => tsconfigAbove(file, typescript) ?? [],
  );
  const tsconfigs = new Map<string, Tsconfig>();
  for (let file = unread.pop(); file; file = unread.pop()) {
    if (tsconfigs.has(file)) continue;
    const { options, references } = readTsconfig(file, typescript);
    tsconfigs.set(file, { file, options });
    unread.push(...references);
  }
  return [...tsconfigs.values()];
}

function readTsconfig(
  file: string,
  typescript: TypeScript,
): { options: ts.CompilerOptions; references: string[] } {
  const explain = (error: ts.Diagnostic): never => refuse(error, typescript);
  const parsed = typescript.getParsedCommandLineOfConfigFile(
    file,
    {},
    {
      ...typescript.sys,
      // Which files a tsconfig includes does not matter here, and takes long.
      readDirectory: () => [],
      onUnRecoverableConfigFileDiagnostic: explain,
    },
  );
  if (!parsed) return { options: {}, references: [] };

  const errors = typescript.getConfigFileParsingDiagnostics(parsed);
  errors.filter(isSyntaxError).forEach(explain);
  const references = (parsed.projectReferences ?? [])
    .map(reference => typescript.resolveProjectReferencePath(reference))
    .filter(reference => typescript.sys.fileExists(reference));
  return { options: parsed.options, references };
}

/** Syntax errors have the numbers from 1000; wrong options have others. */
function isSyntaxError({ code }: ts.Diagnostic): boolean {
  return code >= 1000 && code < 2000;
}

function refuse(
  { file, start, messageText }: ts.Diagnostic,
  typescript: TypeScript,
): never {
  const reason = typescript.flattenDiagnosticMessageText(messageText, ' ');
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
