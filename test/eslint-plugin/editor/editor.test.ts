import fs from 'node:fs';
import path from 'node:path';

import dedent from 'dedent';
import plugin from 'eslint-plugin-errgroup';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { incorrectExamples } from '../support/doc-examples.ts';
import {
  startLanguageServer,
  type Action,
  type Diagnostic,
  type LanguageServer,
  type OpenDocument,
} from '../support/language-server.ts';
import { linkedProject } from '../support/linked-project.ts';
import { lint } from '../support/lint.ts';

const rules = Object.entries(plugin.rules);

/** The first example of each rule, one that a suggestion mends if there is one. */
const examples = rules.map(([name, { meta }]) => {
  const blocks = incorrectExamples(name).map(({ code }) => ({
    code,
    isMendable: lint({ rule: name, code }).some(
      ({ suggestions }) => suggestions,
    ),
  }));
  const block = blocks.find(({ isMendable }) => isMendable) ?? blocks[0];
  return { name, url: meta?.docs?.url, ...block };
});

const project = {
  'eslint.config.js': dedent`
    import errgroup from 'eslint-plugin-errgroup';
    import { defineConfig } from 'eslint/config';
    import tseslint from 'typescript-eslint';

    export default defineConfig({
      files: ['**/*.ts'],
      plugins: { errgroup },
      extends: [tseslint.configs.base, 'errgroup/all'],
      languageOptions: {
        parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
      },
    });
  `,
  'tsconfig.json': fs.readFileSync(
    path.join(import.meta.dirname, '../fixtures/tsconfig.json'),
    'utf8',
  ),
  'file.ts': '',
  'groups.ts': '',
  'react.tsx': '',
};

describe.each([9, 10] as const)('an editor with ESLint %i', version => {
  let server: LanguageServer;
  let document: OpenDocument;
  let folder: string;

  beforeAll(async () => {
    folder = linkedProject(version, project);
    server = await startLanguageServer(folder);
    document = server.open(path.join(folder, 'file.ts'), '');
  });

  afterAll(async () => {
    await server.stop();
    fs.rmSync(folder, { recursive: true });
  });

  it('has nothing to say about sound code', async () => {
    document.change('export const answer = 42;\n');

    expect(await document.diagnostics()).toEqual([]);
  });

  it.each(examples)(
    'shows $name in what was never saved, with a link to its page',
    async ({ name, code = '', url }) => {
      document.change(code);

      const [first] = await findings(name);

      expect(first?.codeDescription).toEqual({ href: url });
    },
  );

  it.each(examples.filter(({ isMendable }) => isMendable))(
    'mends $name with its quick fix',
    async ({ name, code = '' }) => {
      document.change(code);
      const before = await findings(name);

      await document.execute(await quickFix(before));

      expect(document.text()).not.toBe(code);
      expect((await findings(name)).length).toBeLessThan(before.length);
    },
  );

  async function findings(rule: string): Promise<Diagnostic[]> {
    const diagnostics = await document.diagnostics();
    return diagnostics.filter(({ code }) => code === `errgroup/${rule}`);
  }

  /** The first that one of them offers. */
  async function quickFix(diagnostics: readonly Diagnostic[]): Promise<Action> {
    for (const diagnostic of diagnostics) {
      const actions = await document.actionsFor(diagnostic);
      const fix = actions.find(
        ({ command }) => command?.command === 'eslint.applySuggestion',
      );
      if (fix) return fix;
    }
    throw new Error('The editor offers no quick fix.');
  }
});

it('every rule that has suggestions shows one of them in its doc', () => {
  expect(
    examples.filter(({ isMendable }) => isMendable).map(({ name }) => name),
  ).toEqual(
    rules.filter(([, { meta }]) => meta?.hasSuggestions).map(([name]) => name),
  );
});
