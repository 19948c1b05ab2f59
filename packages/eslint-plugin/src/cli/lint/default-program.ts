import type ts from 'typescript';

import type { Tools } from '../tools.ts';

/**
 * The types of files that fall under no tsconfig, as an editor has them: a
 * JavaScript project knows what its libraries accept.
 */
export function createDefaultProgram(
  files: readonly string[],
  { ts: typescript }: Pick<Tools, 'ts'>,
): ts.Program {
  const isSix = Number.parseInt(typescript.versionMajorMinor, 10) >= 6;
  return typescript.createProgram(files, {
    allowJs: true,
    noEmit: true,
    strict: true,
    skipLibCheck: true,
    jsx: typescript.JsxEmit.Preserve,
    module: typescript.ModuleKind.Preserve,
    moduleResolution: typescript.ModuleResolutionKind.Bundler,
    target: typescript.ScriptTarget.ESNext,
    // All of `@types`: up to TypeScript 5 that is what nothing means.
    ...(isSix ? { types: ['*'] } : {}),
  });
}
