import type ts from 'typescript';

import type { TypeHost } from '../type-host.ts';

// Those of `ts.ModuleKind`, numbered alike in all versions of the compiler.
const COMMON_JS = 1;
const UMD = 3;
const NODE16 = 100;
const NODE18 = 101;
const NODE_NEXT = 199;

/**
 * What this file becomes. Under `node16` and `node18` the compiler lets its calls of
 * `require` have no module of ECMAScript; from `nodenext` on it does, as Node.js does.
 */
export function formatOf(
  source: ts.SourceFile,
  program: ts.Program,
): ReturnType<TypeHost['formatOf']> {
  const format: number | undefined = source.impliedNodeFormat;
  const module: number = program.getCompilerOptions().module ?? NODE_NEXT;
  if (module < NODE16 || module > NODE_NEXT) {
    return module <= UMD ? 'commonjs' : 'module';
  }
  if (format !== COMMON_JS) return 'module';
  return module === NODE16 || module === NODE18 ? 'requiring' : 'commonjs';
}
