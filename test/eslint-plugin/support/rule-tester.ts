import {
  RuleTester as PlainRuleTester,
  type InvalidTestCase,
  type RuleTesterConfig,
  type RunTests,
  type ValidTestCase,
} from '@typescript-eslint/rule-tester';
import type { RuleModule } from '@typescript-eslint/utils/ts-eslint';
import plugin from 'eslint-plugin-errgroup';
import { describe, expect, it } from 'vitest';

import { fixtures } from './fixtures.ts';
import { lint } from './lint.ts';
import { typeErrors } from './type-errors.ts';

// The tester would have the parser forget the project after each file of tests;
// it is the same project in all of them, and dear to open.
PlainRuleTester.afterAll = () => undefined;
PlainRuleTester.describe = describe;
PlainRuleTester.it = it;
// For a case that somebody marks while working on it: none is marked.
PlainRuleTester.itOnly = it.only;

/** Lints against the built `errgroup` package, as a user's editor would. */
export const typed: RuleTesterConfig = {
  languageOptions: {
    parserOptions: { projectService: true, tsconfigRootDir: fixtures },
  },
};

/** Lints without type information, as a JavaScript project or oxlint would. */
export const untyped: RuleTesterConfig = {};

type Rule = RuleModule<string, readonly unknown[]>;
type Cases = RunTests<string, readonly unknown[]>;
type Case =
  | InvalidTestCase<string, readonly unknown[]>
  | ValidTestCase<readonly unknown[]>;

/** The rule of the built plugin, by the types that its tests are written in. */
export function ruleOf(name: keyof typeof plugin.rules): Rule {
  // ESLint and typescript-eslint describe the same rule by two sets of types.
  return plugin.rules[name] as unknown as Rule;
}

/**
 * Runs the cases of a rule; and, where they are typed, two things more for each
 * of them: that nothing else is reported without types, and that what every
 * suggestion gives compiles and is not reported again.
 */
export class RuleTester extends PlainRuleTester {
  readonly #isTyped: boolean;

  constructor(config: RuleTesterConfig) {
    super(config);
    this.#isTyped = config === typed;
  }

  override run(name: string, rule: Rule, cases: Cases): void {
    super.run(name, rule, cases);
    if (!this.#isTyped) return;
    const valid = cases.valid.map(each =>
      typeof each === 'string' ? { code: each } : each,
    );
    describe(`${name} without type information`, () => {
      it.each(valid.map(named))('accepts: %s', (_, each) => {
        expect(lintCase(name, each, false)).toEqual([]);
      });
      it.each(cases.invalid.map(named))('reports no more: %s', (_, each) => {
        expect(each.errors.map(position)).toEqual(
          expect.arrayContaining(lintCase(name, each, false).map(position)),
        );
      });
    });
    const suggested = cases.invalid.flatMap(withOutputs);
    if (suggested.length === 0) return;
    describe(`${name}, its suggestions applied`, () => {
      it.each(suggested)('$name', ({ before, after }) => {
        expect(lintCase(name, after, true).length).toBeLessThan(
          before.errors.length,
        );
        const known = typeErrors(before.code, before.filename);
        const errors = typeErrors(after.code, after.filename);
        expect(errors.filter(error => !known.includes(error))).toEqual([]);
      });
    });
  }
}

interface Position {
  readonly line?: number;
  readonly column?: number;
}

interface Suggested {
  readonly name: string;
  readonly before: InvalidTestCase<string, readonly unknown[]>;
  readonly after: Case;
}

function withOutputs(
  before: InvalidTestCase<string, readonly unknown[]>,
): Suggested[] {
  return before.errors.flatMap(error =>
    (error.suggestions ?? []).map(({ output }) => ({
      name: before.name ?? before.code,
      before,
      after: { ...before, code: output },
    })),
  );
}

function named<Each extends Case>(each: Each): [string, Each] {
  return [each.name ?? each.code, each];
}

function lintCase(rule: string, each: Case, isTyped: boolean) {
  const { code, options = [], settings = {}, filename = 'file.ts' } = each;
  return lint({ rule, code, options, settings, filename, isTyped });
}

function position({ line, column }: Position): string {
  return `${String(line)}:${String(column)}`;
}
