import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

import dedent from 'dedent';
import plugin from 'eslint-plugin-errgroup';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { rules as sources } from '../../packages/eslint-plugin/src/rules/index.ts';
import { incorrectExamples } from './support/doc-examples.ts';
import { lint } from './support/lint.ts';
import { linkedProject } from './support/linked-project.ts';
import { droppedOutcome } from './support/sources.ts';

const root = path.join(import.meta.dirname, '../..');
const rules = Object.keys(plugin.rules);
const untypedRules = Object.entries(sources)
  .filter(([, { meta }]) => !meta.docs?.requiresTypeChecking)
  .map(([name]) => name);
const docExamples = rules.flatMap(rule =>
  incorrectExamples(rule).map(({ code, line }) => ({
    rule,
    code,
    file: `${rule}.${String(line)}.ts`,
  })),
);

/** Code that leaves out what oxlint then has null for, and ESLint undefined. */
const omissions = [
  {
    file: 'members.ts',
    rule: 'no-unchecked-wait',
    code: dedent`
      import { Group } from 'errgroup';
      class Jobs<T> {
        #name;
        group = new Group();
        other;
        constructor(private readonly given, kept: T) {
          this.other = new Group();
        }
        get late() { return this.other; }
        async run() {
          await this.other.wait();
          await this.group.wait();
          await this.late.wait();
          await this.given.wait();
          await this.#name.wait();
        }
      }
      async function generic<T, G extends Group>(one: T, group: G, none) {
        await one.wait();
        await group.wait();
        await none.wait();
      }
    `,
  },
  {
    file: 'tasks.ts',
    rule: 'require-task-signal',
    code: dedent`
      'use strict';
      import { Group } from 'errgroup';
      const group = new Group();
      group.go(async () => { await load(); });
      const named = async () => { await load(); };
      group.go(named);
    `,
  },
];
const examples = [...docExamples, ...omissions];

const config = JSON.stringify({
  jsPlugins: ['eslint-plugin-errgroup'],
  categories: { correctness: 'off' },
  rules: Object.fromEntries(rules.map(rule => [`errgroup/${rule}`, 'error'])),
});

describe('in oxlint, where there are no types', () => {
  let folder: string;
  let reports: Report[];

  beforeAll(() => {
    folder = linkedProject(10, {
      '.oxlintrc.json': config,
      ...Object.fromEntries(examples.map(({ file, code }) => [file, code])),
    });
    reports = reportsOf(oxlint(folder, '--format', 'json'));
  });

  afterAll(() => fs.rmSync(folder, { recursive: true }));

  it.each(examples)(
    '$file: $rule says what it says in ESLint without types',
    ({ rule, code, file }) => {
      const expected = lint({ rule, code, isTyped: false }).map(
        ({ line, column, message }): Report => ({
          file,
          rule,
          line,
          column,
          message,
        }),
      );

      expect(
        reports.filter(report => report.file === file && report.rule === rule),
      ).toEqual(expected);
    },
  );

  it('nothing breaks', () => {
    expect(reports.filter(({ rule }) => !rules.includes(rule))).toEqual([]);
  });

  it('the rules that need types are silent, and all others report', () => {
    const reporting = new Set(reports.map(({ rule }) => rule));

    expect(rules.filter(rule => reporting.has(rule))).toEqual(untypedRules);
  });
});

it.each(['packages/eslint-plugin/README.md', 'docs/start/ci.md'])(
  '%s switches on what is recommended and needs no types',
  file => {
    const text = fs.readFileSync(path.join(root, file), 'utf8');
    const [block = ''] =
      /(?<=```json\n)\{\n {2}"jsPlugins"[^`]+/.exec(text) ?? [];
    const documented = JSON.parse(block) as { rules: object };

    expect(Object.keys(documented.rules)).toEqual(
      Object.keys(plugin.configs.recommended.rules ?? {}).filter(name =>
        untypedRules.includes(name.replace('errgroup/', '')),
      ),
    );
  },
);

it('oxlint applies a suggestion, below the directives', () => {
  const folder = linkedProject(10, {
    '.oxlintrc.json': config,
    'a.ts': droppedOutcome,
  });

  oxlint(folder, '--fix-suggestions');

  expect(fs.readFileSync(path.join(folder, 'a.ts'), 'utf8')).toContain(
    'if (!outcome.ok) throw outcome.error;',
  );
  fs.rmSync(folder, { recursive: true });
});

interface Report {
  readonly file: string;
  readonly rule: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

function oxlint(folder: string, ...args: string[]): string {
  const bin = path.join(folder, 'node_modules/oxlint/bin/oxlint');
  const { stdout } = spawnSync(
    process.execPath,
    [bin, ...args, '--ignore-pattern=node_modules'],
    { cwd: folder, encoding: 'utf8' },
  );
  return stdout;
}

/** In the order of the code, which oxlint does not promise. */
function reportsOf(json: string): Report[] {
  const { diagnostics } = JSON.parse(json) as {
    diagnostics: {
      filename: string;
      message: string;
      code?: string;
      labels: { span: { line: number; column: number } }[];
    }[];
  };
  return diagnostics
    .map(({ filename, message, code = '', labels: [label] }) => ({
      file: filename,
      rule: /^errgroup\((.+)\)$/u.exec(code)?.[1] ?? code,
      line: label?.span.line ?? 0,
      column: label?.span.column ?? 0,
      message,
    }))
    .sort((a, b) => a.line - b.line || a.column - b.column);
}
