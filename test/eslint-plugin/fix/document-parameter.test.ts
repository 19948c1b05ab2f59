import { symlinkSync, mkdirSync } from 'node:fs';
import path from 'node:path';

import type { TSESTree } from '@typescript-eslint/utils';
import { expect, it } from 'vitest';

import { documentParameter } from '../../../packages/eslint-plugin/src/fix/document-parameter.ts';
import { applied } from '../support/ask.ts';
import { lint } from '../support/lint.ts';
import { tempProject } from '../support/temp-project.ts';

const checked = '// @ts-check\n';

it.each([
  [
    'a comment of a line',
    '/** @param {string} a */\nfunction f(a) {}',
    '/**\n * @param {string} a\n * @param {AbortSignal} s\n */\nfunction f(a) {}',
  ],
  [
    'a comment of lines, behind the last parameter',
    '/**\n * @param {string} a\n *   first\n * @returns {void}\n */\nfunction f(a) {}',
    '/**\n * @param {string} a\n *   first\n * @param {AbortSignal} s\n * @returns {void}\n */\nfunction f(a) {}',
  ],
  [
    'a comment without parameters',
    `${checked}class A {\r\n  /**\r\n   * Runs.\r\n   */\r\n  run() {}\r\n}`,
    `${checked}class A {\r\n  /**\r\n   * Runs.\r\n   * @param {AbortSignal} s\r\n   */\r\n  run() {}\r\n}`,
  ],
  [
    'no comment',
    `${checked}// Runs.\nexport const run = () => {};`,
    `${checked}// Runs.\n/** @param {AbortSignal} s */\nexport const run = () => {};`,
  ],
  ['a file without types', '// Runs.\nfunction f() {}', undefined],
])('%s', (_, before, after = before) => {
  const code = applied<
    | TSESTree.ArrowFunctionExpression
    | TSESTree.FunctionDeclaration
    | TSESTree.FunctionExpression
  >({
    code: before,
    selector: ':function',
    edit: (fixer, node, { sourceCode }) =>
      documentParameter(node, 's', fixer, sourceCode),
  });

  expect(code).toBe(after);
});

it.each([
  ['no-broken-signal-chain', '{AbortSignal} [signal]'],
  ['require-task-signal', '{AbortSignal} signal'],
])('%s states the type of the parameter it adds', (rule, tag) => {
  const code = rule === 'require-task-signal' ? taskCode : chainCode;
  const compilerOptions = { allowJs: true, checkJs: true, strict: true };
  const module = { module: 'nodenext', noEmit: true, lib: ['es2024', 'dom'] };
  const folder = tempProject({
    'tsconfig.json': JSON.stringify({
      compilerOptions: { ...compilerOptions, ...module },
    }),
    'package.json': '{ "type": "module" }',
    'file.js': code,
  });
  mkdirSync(path.join(folder, 'node_modules'));
  symlinkSync(runtime, path.join(folder, 'node_modules/errgroup'));

  const [report] = lint({ code, rule, folder, filename: 'file.js' });

  expect(report?.suggestions?.[0]?.fix.text).toContain(
    `/** @param ${tag} */\nasync function load(signal)`,
  );
});

const runtime = path.join(import.meta.dirname, '../../../packages/runtime');

const chainCode = `async function load() {
  return await fetch('/');
}
/** @param {AbortSignal} signal */
export async function run(signal) {
  signal.throwIfAborted();
  return await load();
}
`;

const taskCode = `import { Group } from 'errgroup';
async function load() {
  return await fetch('/');
}
/** @param {Group} group */
export function run(group) {
  group.go(load);
}
`;
