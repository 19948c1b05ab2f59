import js from '@eslint/js';
import errgroup from 'eslint-plugin-errgroup';
import eslintPlugin from 'eslint-plugin-eslint-plugin';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores([
    '**/dist',
    '**/.run',
    '**/fixtures',
    '**/*.{js,mjs,cjs}',
    '**/*.config.ts',
    // Faulty on purpose: what the demo and the playground find and cure.
    'examples/storefront/src/leaky',
    'docs/playground/presets',
    // It has its own configuration, and types that may not be installed.
    'examples/recipes',
  ]),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  errgroup.configs.strict,
  {
    name: 'typed',
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true },
      ],
    },
  },
  {
    name: 'tests',
    files: ['test/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 500, skipBlankLines: true }],
      '@typescript-eslint/no-empty-function': 'off',
      // What goes wrong is started on purpose there, and looked at elsewhere.
      'errgroup/no-go-after-wait': 'off',
      'errgroup/no-leaked-abort-listener': 'off',
      'errgroup/no-outer-signal-in-task': 'off',
      'errgroup/no-swallowed-abort': 'off',
      'errgroup/no-unchecked-wait': 'off',
      'errgroup/no-uncancellable-combinator': 'off',
      'errgroup/no-wait-in-task': 'off',
      'errgroup/require-task-signal': 'off',
      'errgroup/require-wait': 'off',
    },
  },
  {
    name: 'plugin',
    files: ['packages/eslint-plugin/src/**/*.ts'],
    rules: {
      // Node types are compared with plain strings: the compiler already
      // refuses a name that is no node type, and the enum would be an import
      // at run time.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
    },
  },
  {
    name: 'plugin without the command',
    files: ['packages/eslint-plugin/src/**/*.ts'],
    ignores: ['packages/eslint-plugin/src/cli/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(?:node:|typescript$|eslint$)',
              allowTypeImports: true,
              message: 'The rules also load in a browser and in oxlint.',
            },
          ],
        },
      ],
    },
  },
  {
    name: 'plugin rules',
    files: ['packages/eslint-plugin/src/rules/*.ts'],
    extends: [eslintPlugin.configs['rules-recommended']],
    rules: {
      'eslint-plugin/report-message-format': ['error', '^[A-Z`].*\\.$'],
      'eslint-plugin/require-meta-docs-description': [
        'error',
        { pattern: '^(Disallow|Require|Enforce) .+[^. ]$' },
      ],
    },
  },
  {
    name: 'plugin rule tests',
    files: ['test/eslint-plugin/rules/*.test.ts'],
    extends: [eslintPlugin.configs['tests-recommended']],
    rules: {
      'eslint-plugin/require-test-case-name': ['error', { require: 'always' }],
      'eslint-plugin/require-test-error-positions': 'error',
      'eslint-plugin/test-case-property-ordering': [
        'error',
        ['name', 'code', 'output', 'options', 'errors'],
      ],
      'eslint-plugin/unique-test-case-names': 'error',
    },
  },
);
