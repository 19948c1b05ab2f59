import * as typescriptParser from '@typescript-eslint/parser';
import dedent from 'dedent';
import { Linter } from 'eslint';
import plugin from 'eslint-plugin-errgroup';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

import { examples } from './support/doc-examples.ts';

const linter = new Linter();
const kept = [
  'controller.abort();',
  'return () => controller.abort();',
  'return controller;',
  'hand(controller);',
  'setTimeout(() => controller.abort(), 5_000);',
  "process.on('SIGINT', controller.abort.bind(controller));",
];

describe('with the parser of ESLint itself', () => {
  it.each(Object.keys(plugin.rules))(
    '%s says what it says with that of TypeScript',
    rule => {
      for (const { code, options } of examples(rule)) {
        const script = toJavaScript(code);

        expect(lint(script, rule, options)).toEqual(
          lint(script, rule, options, typescriptParser),
        );
      }
    },
  );

  it.each(kept)('a controller may be aborted: %s', use => {
    const code = dedent`
      export function f(hand) {
        const controller = new AbortController();
        fetch('/', { signal: controller.signal });
        ${use}
      }
    `;

    expect(lint(code, 'no-placebo-signal')).toEqual([]);
  });

  it('a controller that nothing aborts is reported', () => {
    const code = dedent`
      export function f() {
        const controller = new AbortController();
        fetch('/', { signal: controller.signal });
      }
    `;

    expect(lint(code, 'no-placebo-signal')).toHaveLength(1);
  });
});

function lint(
  code: string,
  rule: string,
  options: readonly unknown[] = [],
  parser?: Linter.Parser,
) {
  return linter
    .verify(code, {
      plugins: { errgroup: plugin },
      rules: { [`errgroup/${rule}`]: ['error', ...options] },
      ...(parser && { languageOptions: { parser } }),
    })
    .map(({ line, column, message }) => ({ line, column, message }));
}

function toJavaScript(code: string): string {
  return ts.transpileModule(code, {
    compilerOptions: {
      target: ts.ScriptTarget.ESNext,
      module: ts.ModuleKind.ESNext,
    },
  }).outputText;
}
