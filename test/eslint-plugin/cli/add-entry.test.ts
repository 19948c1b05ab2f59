import * as parser from '@typescript-eslint/parser';
import dedent from 'dedent';
import { describe, expect, it } from 'vitest';

import { addEntry } from '../../../packages/eslint-plugin/src/cli/init/add-entry.ts';

const head = "import errgroup from 'eslint-plugin-errgroup';";

describe('addEntry adds to', () => {
  it.each([
    ['an array', 'export default [a];', '[a, errgroup.configs.recommended]'],
    ['an empty array', 'export default [];', '[errgroup.configs.recommended]'],
    [
      'an array after a comma',
      'export default [a,];',
      '[a, errgroup.configs.recommended]',
    ],
    [
      'the array of defineConfig',
      'export default defineConfig([a]);',
      'defineConfig([a, errgroup.configs.recommended])',
    ],
    [
      'the arguments of defineConfig',
      'export default defineConfig(a, [b]);',
      'defineConfig(a, [b], errgroup.configs.recommended)',
    ],
    [
      'the arguments of tseslint.config',
      "import tseslint from 'typescript-eslint';\nexport default tseslint.config(a);",
      'tseslint.config(a, errgroup.configs.recommended)',
    ],
    [
      'that of typescript-eslint by another name',
      "import * as ts from 'typescript-eslint';\nexport default ts.config(a);",
      'ts.config(a, errgroup.configs.recommended)',
    ],
    [
      'the config of typescript-eslint',
      "import { config, configs } from 'typescript-eslint';\nexport default config(configs.base);",
      'config(configs.base, errgroup.configs.recommended)',
    ],
    [
      'defineConfig by another name',
      "import { defineConfig as define } from 'eslint/config';\nexport default define([a]);",
      'define([a, errgroup.configs.recommended])',
    ],
    [
      'an array whose last entry is in parentheses',
      'export default [(a)];',
      '[(a), errgroup.configs.recommended]',
    ],
    [
      'an array with a comment before the last comma',
      'export default [a /* ] */,];',
      '[a /* ] */, errgroup.configs.recommended]',
    ],
    [
      'a variable that is exported below',
      'const config = [a];\nexport default config;',
      'const config = [a, errgroup.configs.recommended];',
    ],
    [
      'what TypeScript is told the type of',
      'export default [a] satisfies Linter.Config[];',
      '[a, errgroup.configs.recommended] satisfies',
    ],
  ])('%s', (_, before, after) => {
    const result = addEntry(before, parser);

    expect(result).toContain(head);
    expect(result).toContain(after);
  });

  it('a list with an entry on each line, below the last import', () => {
    const before = dedent`
      import js from '@eslint/js';
      import { defineConfig } from 'eslint/config';

      export default defineConfig([
        js.configs.recommended, // what everybody has
        { rules: {} },
      ]);
    `;

    expect(addEntry(before, parser)).toBe(dedent`
      import js from '@eslint/js';
      import { defineConfig } from 'eslint/config';
      import errgroup from 'eslint-plugin-errgroup';

      export default defineConfig([
        js.configs.recommended, // what everybody has
        { rules: {} },
        errgroup.configs.recommended,
      ]);
    `);
  });
});

it('addEntry leaves a remark behind the entry that it is about', () => {
  const before = dedent`
    export default [
      a, // for all
      b // for some, the last, or so
      // c, which is off
    ];
  `;

  expect(addEntry(before, parser)).toBe(
    `${head}\n\n${dedent`
      export default [
        a, // for all
        b, // for some, the last, or so
        errgroup.configs.recommended,
        // c, which is off
      ];
    `}`,
  );
});

it('addEntry writes its import as the others are', () => {
  const before = 'import a from "./a.js"\n\nexport default [a]\n';

  expect(addEntry(before, parser)).toBe(
    'import a from "./a.js"\nimport errgroup from "eslint-plugin-errgroup"\n\n' +
      'export default [a, errgroup.configs.recommended]\n',
  );
});

it('addEntry ends lines as the file does', () => {
  expect(addEntry('export default [\r\n  a\r\n];\r\n', parser)).toBe(
    `${head}\r\n\r\nexport default [\r\n  a,\r\n  errgroup.configs.recommended,\r\n];\r\n`,
  );
});

describe('addEntry leaves alone', () => {
  it.each([
    ['CommonJS', 'module.exports = [a];'],
    ['a call of something else', 'export default antfu({ a });'],
    [
      'the config of something else',
      "import { config } from './base.js';\nexport default config(a);",
    ],
    [
      'what only has the name of typescript-eslint',
      "import tseslint from './base.js';\nexport default tseslint.config(a);",
    ],
    [
      'what is imported',
      "import config from './base.js';\nexport default config;",
    ],
    [
      'a file where the name is taken',
      'const errgroup = 1;\nexport default [a];',
    ],
    ['what does not parse', 'export default ['],
  ])('%s', (_, text) => {
    expect(addEntry(text, parser)).toBeUndefined();
  });
});
