import path from 'node:path';

import * as parser from '@typescript-eslint/parser';
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { Linter, type Rule } from 'eslint';

import { fixtures } from './fixtures.ts';

type Context = Readonly<TSESLint.RuleContext<string, readonly unknown[]>>;

export interface Question<Node extends TSESTree.Node> {
  readonly code: string;
  /** Which nodes are asked about. */
  readonly selector: string;
  readonly isTyped?: boolean;
  readonly answer: (node: Node, context: Context) => unknown;
}

/**
 * What a module of the plugin answers for each node that matches, in the order
 * of the code: the machinery, asked inside of a rule, where it is at home.
 */
export function ask<Node extends TSESTree.Node>(
  question: Question<Node>,
): unknown[] {
  const answers: unknown[] = [];
  const rule: Rule.RuleModule = {
    create: context => ({
      [question.selector](node: unknown) {
        // ESLint and typescript-eslint type the same objects apart.
        answers.push(question.answer(node as Node, context as never));
      },
    }),
  };
  run(question.code, rule, question.isTyped ?? true);
  return answers;
}

export interface Edit<Node extends TSESTree.Node> {
  readonly code: string;
  /** Which node is edited; the first that matches. */
  readonly selector: string;
  readonly edit: (
    fixer: TSESLint.RuleFixer,
    node: Node,
    context: Context,
  ) => readonly TSESLint.RuleFix[] | TSESLint.RuleFix | null;
}

/** The code after an edit that a module of the plugin makes. */
export function applied<Node extends TSESTree.Node>(edit: Edit<Node>): string {
  let isDone = false;
  const rule: Rule.RuleModule = {
    meta: { fixable: 'code' },
    create: context => ({
      [edit.selector](node: Rule.Node) {
        if (isDone) return;
        isDone = true;
        context.report({
          node,
          message: 'Edited.',
          fix: fixer =>
            edit.edit(fixer, node as never, context as never) as never,
        });
      },
    }),
  };
  const [message] = run(edit.code, rule, true);
  if (!message?.fix) return edit.code;
  const { range, text } = message.fix;
  return edit.code.slice(0, range[0]) + text + edit.code.slice(range[1]);
}

function run(
  code: string,
  rule: Rule.RuleModule,
  isTyped: boolean,
): Linter.LintMessage[] {
  const messages = new Linter({ cwd: fixtures }).verify(
    code,
    {
      files: ['**/*.ts'],
      languageOptions: {
        parser,
        parserOptions: isTyped
          ? { projectService: true, tsconfigRootDir: fixtures }
          : {},
      },
      plugins: { test: { rules: { question: rule } } },
      rules: { 'test/question': 'error' },
    },
    path.join(fixtures, 'file.ts'),
  );
  const fatal = messages.find(message => message.fatal);
  if (fatal) throw new Error(`${fatal.message}\n${code}`);
  return messages;
}
