/** What turns on type information, for a config that does not. */
export const typedEntry = `\
import tseslint from 'typescript-eslint';

{
  files: ['**/*.{ts,tsx}'],
  languageOptions: {
    parser: tseslint.parser,
    parserOptions: { projectService: true },
  },
},
`;

export const pasteEntry = `\
import errgroup from 'eslint-plugin-errgroup';

// and as the last of the configs:
errgroup.configs.recommended,
`;

export const commonJsEntry = `\
const { default: errgroup } = require('eslint-plugin-errgroup');

// and as the last of the configs:
errgroup.configs.recommended,
`;

/** A whole config, for a project that has none. */
export function newConfig(isTypeScript: boolean): string {
  return isTypeScript
    ? `\
import errgroup from 'eslint-plugin-errgroup';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig({
  files: ['**/*.{ts,tsx}'],
  extends: [tseslint.configs.base, errgroup.configs.recommended],
  languageOptions: { parserOptions: { projectService: true } },
});
`
    : `\
import errgroup from 'eslint-plugin-errgroup';
import { defineConfig } from 'eslint/config';

export default defineConfig([errgroup.configs.recommended]);
`;
}
