import fs from 'node:fs';
import path from 'node:path';

import type { Linter } from 'eslint';
import plugin from 'eslint-plugin-errgroup';
import { describe, expect, it } from 'vitest';

import { codeBlocks } from './support/code-blocks.ts';
import { lint } from './support/lint.ts';

const root = path.join(import.meta.dirname, '../../packages/eslint-plugin');
const ruleNames = Object.keys(plugin.rules);

it('every rule has a source, a doc, a test and a line in the changelog', () => {
  const changelog = read('CHANGELOG.md').matchAll(
    /`((?:forward|no|prefer|require|signal)-.+?)`/gu,
  );

  expect({
    sources: names('src/rules', '.ts').filter(name => name !== 'index'),
    docs: names('docs/rules', '.md'),
    tests: names('../../test/eslint-plugin/rules', '.test.ts'),
    changelog: [...new Set([...changelog].map(([, name]) => name))].sort(),
  }).toEqual({
    sources: ruleNames,
    docs: ruleNames,
    tests: ruleNames,
    changelog: ruleNames,
  });
});

it('the readme says what each rule loses without types', () => {
  const [, section = ''] = read('README.md').split(
    '## Without type information',
  );

  expect(
    [...section.matchAll(/^\| `(.+?)`/gmu)].map(([, name]) => name),
  ).toEqual(ruleNames);
});

it('the readme says which rules are silent in test files', () => {
  const [, section = ''] = read('README.md').split('## Test files');
  const [, listed = ''] = section.split('\n\n');
  const silent = ruleNames.filter(rule =>
    codeBlocks(read(`docs/rules/${rule}.md`)).every(({ code, options }) => {
      const suite = `${code}\nimport { it } from 'vitest';\nit;`;
      return lint({ rule, code: suite, options }).length === 0;
    }),
  );

  expect([...listed.matchAll(/`(.+?)`/gu)].map(([, name]) => name)).toEqual(
    silent,
  );
});

describe.each(ruleNames)('docs/rules/%s.md', name => {
  const markdown = read(`docs/rules/${name}.md`);
  const blocks = codeBlocks(markdown);

  it('names the guarantee that is lost without the rule', () => {
    expect(markdown).toMatch(/\bG[1-8]\b/u);
  });

  it('shows both incorrect and correct code', () => {
    expect(new Set(blocks.map(block => block.verdict))).toEqual(
      new Set(['❌ Incorrect', '✅ Correct']),
    );
  });

  it.each(blocks)('line $line: $verdict', ({ code, options, verdict }) => {
    const messages = lint({ rule: name, code, options });

    expect(messages.filter(message => message.fatal)).toEqual([]);
    expect(messages.length > 0).toBe(verdict === '❌ Incorrect');
  });

  it('reports what it says, where it says', async () => {
    const shots = blocks
      .filter(({ verdict }) => verdict === '❌ Incorrect')
      .map(({ code, options }) =>
        shot(code, lint({ rule: name, code, options })),
      );

    await expect(`${shots.join('\n\n')}\n`).toMatchFileSnapshot(
      `docs-shots/${name}.shot`,
    );
  });
});

/** The code with each report below the line that it is on. */
function shot(code: string, messages: readonly Linter.LintMessage[]): string {
  return code
    .split('\n')
    .flatMap((text, index) => [
      text,
      ...messages
        .filter(({ line }) => line === index + 1)
        .map(message => squiggle(message, text)),
    ])
    .join('\n');
}

function squiggle(message: Linter.LintMessage, text: string): string {
  const { column, line, endLine, endColumn = column + 1 } = message;
  const end = endLine === line ? endColumn : text.length + 1;
  const gap = ' '.repeat(column - 1);
  return `${gap}${'~'.repeat(end - column)} ${message.message}`;
}

/** The names of the files, of which a rule may have more than one test. */
function names(folder: string, extension: string): string[] {
  const files = fs.readdirSync(path.join(root, folder));
  const found = files
    .filter(file => file.endsWith(extension))
    .map(file => file.slice(0, file.indexOf('.')));
  return [...new Set(found)].sort();
}

function read(file: string): string {
  return fs.readFileSync(path.join(root, file), 'utf8');
}
