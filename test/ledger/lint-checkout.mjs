// Lints one checkout with every rule: `lint-checkout.mjs NAME FOLDER OUT`. Writes
// its findings and crashes to OUT as JSON. A process of its own for each
// repository, since the types of one fill the memory.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

import { ignoresOf, repositories } from './repositories.mjs';
import { survivingPlugin } from './surviving-plugin.mjs';

const [name, folder, out] = process.argv.slice(2);
const repository = repositories.find(each => each.name === name);
const cwd = path.resolve(folder);
const { plugin, crashes } = survivingPlugin();

const eslint = new ESLint({
  cwd,
  overrideConfigFile: true,
  errorOnUnmatchedPattern: false,
  overrideConfig: [
    { ignores: ignoresOf(repository) },
    {
      files: ['**/*.{ts,tsx,mts,cts,js,jsx,mjs}'],
      plugins: { errgroup: plugin },
      // Each as a project has it: what `recommended` leaves to `strict` is left out.
      rules: {
        ...plugin.configs.all.rules,
        ...plugin.configs.recommended.rules,
      },
      languageOptions: {
        parser: tseslint.parser,
        parserOptions: { projectService: true, tsconfigRootDir: cwd },
      },
      // A comment that switches a rule off says nothing about the code.
      linterOptions: {
        noInlineConfig: true,
        reportUnusedDisableDirectives: 'off',
      },
    },
  ],
});

process.env.TSESTREE_SINGLE_RUN = 'true';
const results = await eslint.lintFiles(repository.files);
const messages = results.flatMap(result =>
  result.messages.map(message => ({ ...message, result })),
);
writeFileSync(
  out,
  JSON.stringify({
    files: results.length,
    unparsed: messages
      .filter(({ fatal }) => fatal)
      .map(({ result, message }) => `${nameOf(result)}: ${message}`),
    crashes: crashes.map(crash => ({
      ...crash,
      file: path.relative(cwd, crash.file),
    })),
    findings: messages
      .filter(({ ruleId }) => ruleId !== null)
      .map(({ ruleId, line, column, message, result }) => ({
        rule: ruleId.replace('errgroup/', ''),
        file: nameOf(result),
        line,
        column,
        message,
        code: lineOf(result, line),
      })),
  }),
);

function nameOf({ filePath }) {
  return path.relative(cwd, filePath).split(path.sep).join('/');
}

function lineOf({ source, filePath }, line) {
  const text = source ?? readFileSync(filePath, 'utf8');
  return text.split(/\r?\n/)[line - 1]?.trim();
}
