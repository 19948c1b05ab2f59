import process from 'node:process';
import plugin from '../index.ts';
import type { ESLint } from 'eslint';
import { createRequire } from 'node:module';

import { toSarif } from './to-sarif.ts';
import type { Tools } from './tools.ts';
import { UnlintableError } from './unlintable-error.ts';

export type Format = (
  results: readonly ESLint.LintResult[],
) => string | Promise<string>;

/**
 * A formatter that ESLint itself would load: its own, or one that is installed
 * in the project; and those two that CI on GitHub reads.
 *
 * @throws {UnlintableError} if ESLint cannot load it.
 */
export async function loadFormat(
  name: string,
  { ESLint: Class }: Tools,
  cwd: string,
): Promise<Format> {
  if (name === 'sarif') return results => toSarif(results, cwd);

  const eslint = Object.assign(new Class({ cwd, overrideConfigFile: true }), {
    // Some formatters ask for the docs of the rules. ESLint would refuse: the results
    // are those of other instances.
    getRulesMetaForResults: () => rulesMeta,
  });
  const formatter = await load(eslint, name);
  const color = process.stdout.isTTY && process.stdout.hasColors();
  return results => formatter.format([...results], { color });
}

const rulesMeta = Object.fromEntries(
  Object.entries(plugin.rules).map(([name, { meta = {} }]) => [
    `errgroup/${name}`,
    meta,
  ]),
);

async function load(
  eslint: ESLint,
  name: string,
): Promise<ESLint.LoadedFormatter> {
  try {
    return await eslint.loadFormatter(
      name === 'github'
        ? createRequire(import.meta.url).resolve('eslint-formatter-gha')
        : name,
    );
  } catch (cause) {
    throw new UnlintableError(
      `Cannot print as \`${name}\`: ESLint finds no such formatter. ` +
        'Give stylish, json, html, sarif or github, or install it in the project.',
      { cause },
    );
  }
}
