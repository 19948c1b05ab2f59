import { analyze } from '@typescript-eslint/scope-manager';
import { astConverter } from '@typescript-eslint/typescript-estree/use-at-your-own-risk';
import { visitorKeys } from '@typescript-eslint/visitor-keys';
import type { Linter } from 'eslint';

import { type MakeProgram, fileName } from './browser-program.ts';

// As the playground of typescript-eslint calls it: without files.
const parseSettings = {
  allowInvalidAST: false,
  comment: true,
  comments: [],
  errorOnUnknownASTType: false,
  filePath: fileName,
  jsx: false,
  loc: true,
  loggerFn: false,
  range: true,
  suppressDeprecatedPropertyWarnings: true,
  tokens: [],
};

/** typescript-eslint's parser for one file in a browser, with its types. */
export function createBrowserParser(makeProgram: MakeProgram): Linter.Parser {
  return {
    meta: { name: 'browser-parser', version: '0' },
    parseForESLint(code: string) {
      const program = makeProgram(code);
      const sourceFile = program.getSourceFile(fileName);
      if (!sourceFile) throw new Error(`The program lacks ${fileName}.`);
      const { estree, astMaps } = astConverter(
        sourceFile,
        // Its full type has forty members that concern files and projects.
        { ...parseSettings, code, codeFullText: code } as unknown as Parameters<
          typeof astConverter
        >[1],
        true,
      );
      const checker = program.getTypeChecker();
      const toTypeScript = astMaps.esTreeNodeToTSNodeMap;
      type Node = Parameters<typeof toTypeScript.get>[0];
      return {
        // typescript-eslint and ESLint describe the same tree by two types.
        ast: estree,
        scopeManager: analyze(estree, { sourceType: 'module' }),
        visitorKeys: visitorKeys as Record<string, string[]>,
        services: {
          ...astMaps,
          program,
          emitDecoratorMetadata: false,
          experimentalDecorators: false,
          isolatedDeclarations: false,
          getSymbolAtLocation: (node: Node) =>
            checker.getSymbolAtLocation(toTypeScript.get(node)),
          getTypeAtLocation: (node: Node) =>
            checker.getTypeAtLocation(toTypeScript.get(node)),
        },
      };
    },
  };
}
