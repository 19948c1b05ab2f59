import { moduleStatements } from './module-statements.ts';
import { memoPerFile } from '../memo-per-node.ts';

const testName =
  /[.-](?:mock|spec|test)(?:-d)?\.[cm]?[jt]sx?$|[\\/]__(?:mocks|tests)__[\\/]/u;

// Not the subpaths of the first ones: `vitest/config` is for no test.
const testModule =
  /^(?:vitest|(?:node|bun):test|@jest\/globals|@playwright\/test|@japa\/runner|ava|tape|uvu)$/u;

/**
 * Whether this file holds tests, or what only tests use, by its name or by its
 * import of a test runner: what they start ends with them.
 */
export const isTestFile = memoPerFile(
  ({ filename, sourceCode }): boolean =>
    testName.test(filename) ||
    moduleStatements(sourceCode.ast).some(
      statement =>
        statement.type === 'ImportDeclaration' &&
        statement.importKind !== 'type' &&
        testModule.test(statement.source.value),
    ),
);
