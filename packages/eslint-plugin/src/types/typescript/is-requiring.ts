import type ts from 'typescript';

// Those of `ts.ModuleKind`, numbered alike in all versions of the compiler.
const COMMON_JS = 1;
const NODE16 = 100;
const NODE18 = 101;

/**
 * Whether the imports of this file become calls of `require` that the compiler lets
 * have no module of ECMAScript: those of `node16` and `node18`. From `nodenext` on it
 * does, as Node.js does.
 */
export function isRequiring(
  source: ts.SourceFile,
  program: ts.Program,
): boolean {
  const format: number | undefined = source.impliedNodeFormat;
  const module: number | undefined = program.getCompilerOptions().module;
  return format === COMMON_JS && (module === NODE16 || module === NODE18);
}
