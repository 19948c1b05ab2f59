import { createRequire } from 'node:module';
import path from 'node:path';

import type * as Parser from '@typescript-eslint/parser';
import plugin from 'eslint-plugin-errgroup';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

import { flags } from '../../packages/eslint-plugin/src/types/typescript/flags.ts';

import { examples } from './support/doc-examples.ts';
import { lint } from './support/lint.ts';

// The oldest that has what the rules ask the checker, and the last of 5.
describe.each(['5.4', '5.9'])('TypeScript %s', version => {
  const folder = path.join(import.meta.dirname, `../typescript${version}`);
  const load = createRequire(path.join(folder, 'package.json'));
  const parser = load('@typescript-eslint/parser') as typeof Parser;

  it('is what the parser was installed with, and has the flags that are known', () => {
    const typescript = load('typescript') as typeof ts;

    expect(typescript.version).toMatch(`${version}.`);
    expect(flagsOf(typescript)).toEqual(flags);
  });

  it.each(Object.keys(plugin.rules))(
    '%s says what it says with TypeScript 6',
    rule => {
      const said = examples(rule).map(({ code, options }) => {
        const request = { rule, code, options };
        return { old: lint({ ...request, parser }), now: lint(request) };
      });

      expect(said.map(({ old }) => old)).toEqual(said.map(({ now }) => now));
      expect(said.flatMap(({ old }) => old)).not.toEqual([]);
    },
  );
});

it('TypeScript 6 has the flags that are known', () => {
  expect(ts.version).toMatch('6.');
  expect(flagsOf(ts)).toEqual(flags);
});

function flagsOf(typescript: typeof ts): Record<string, number> {
  return {
    anyType: typescript.TypeFlags.Any,
    unknownType: typescript.TypeFlags.Unknown,
    optionalSymbol: typescript.SymbolFlags.Optional,
    classSymbol: typescript.SymbolFlags.Class,
    variableSymbol: typescript.SymbolFlags.Variable,
    aliasSymbol: typescript.SymbolFlags.Alias,
    requiredElement: typescript.ElementFlags.Required,
    referenceObject: typescript.ObjectFlags.Reference,
    anonymousObject: typescript.ObjectFlags.Anonymous,
    optionalChain: typescript.NodeFlags.OptionalChain,
  };
}
