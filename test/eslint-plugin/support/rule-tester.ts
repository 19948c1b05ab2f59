import path from 'node:path';

import {
  RuleTester,
  type RuleTesterConfig,
} from '@typescript-eslint/rule-tester';
import { afterAll, describe, it } from 'vitest';

RuleTester.afterAll = afterAll;
RuleTester.describe = describe;
RuleTester.it = it;
RuleTester.itOnly = it.only;

export { RuleTester };

/** Where the linted code pretends to be. */
export const fixtures = path.join(import.meta.dirname, '../fixtures');

/** Lints against the built `errgroup` package, as a user's editor would. */
export const typed: RuleTesterConfig = {
  languageOptions: {
    parserOptions: { projectService: true, tsconfigRootDir: fixtures },
  },
};

/** Lints without type information, as a JavaScript project or oxlint would. */
export const untyped: RuleTesterConfig = {};
