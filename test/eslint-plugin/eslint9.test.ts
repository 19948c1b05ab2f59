import { createRequire } from 'node:module';
import path from 'node:path';

import { Linter as Linter10 } from 'eslint';
import plugin from 'eslint-plugin-errgroup';
import { expect, it } from 'vitest';

import { incorrectExamples } from './support/doc-examples.ts';
import { fixtures } from './support/fixtures.ts';
import { lint } from './support/lint.ts';
import { eslintFolders } from './support/linked-project.ts';

const require9 = createRequire(path.join(eslintFolders[9], 'package.json'));
const eslint9 = require9('eslint') as { Linter: typeof Linter10 };

it('the two versions of ESLint are the two that are supported', () => {
  expect(eslint9.Linter.version).toMatch(/^9\./u);
  expect(Linter10.version).toMatch(/^10\./u);
});

it.each(Object.keys(plugin.rules))(
  '%s says under ESLint 9 what it says under ESLint 10',
  rule => {
    for (const { code } of incorrectExamples(rule)) {
      const [nine, ten] = [eslint9.Linter, Linter10].map(Version =>
        lint({ code, rule, linter: new Version({ cwd: fixtures }) }).map(
          withoutNodeType,
        ),
      );

      expect(nine).not.toEqual([]);
      expect(nine).toEqual(ten);
    }
  },
);

/** ESLint 10 has dropped that property of a message. */
function withoutNodeType(message: Linter10.LintMessage): object {
  return { ...message, nodeType: undefined };
}
