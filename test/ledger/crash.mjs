// Every rule over every file of a folder, with types and without, as it is and
// seeded with a group, its signal and the words that the rules look for first:
// `npm run crashes -- FOLDER...`, meant for what parsers are tested with: the
// tests/cases of microsoft/TypeScript, the tests/format of prettier, the fixtures
// of @babel/parser. Writes CRASHES.md; ends with 1 if a rule has thrown.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { Linter } from 'eslint';
import ts from 'typescript';
import tseslint from 'typescript-eslint';

import { survivingPlugin } from './surviving-plugin.mjs';

const seed = `import { Group, all, map, race } from 'errgroup';
const controller = new AbortController();
const { signal } = controller;
const group = new Group({ signal, limit: 2 });
group.go(async signal => { await fetch('https://example.com', { signal }); });
/* Request race timeout finally catch addEventListener setTimeout wait */
`;
const here = path.dirname(fileURLToPath(import.meta.url));
const BATCH = 400;
const isUnlinted = /^(?:File ignored|No matching configuration)/;

const { plugin, crashes } = survivingPlugin();
const linter = new Linter({ cwd: here });
const rows = process.argv.slice(2).map(run);
for (const { rule, file, stack } of crashes) {
  console.log(
    `CRASH ${rule} ${file}\n${stack.split('\n').slice(0, 4).join('\n')}`,
  );
}
writeFileSync(path.join(here, 'CRASHES.md'), page());
process.exitCode = crashes.length > 0 ? 1 : 0;

function run(folder) {
  const files = readdirSync(folder, { recursive: true })
    .filter(file => /\.(?:[cm]?[jt]s|[jt]sx)$/.test(file))
    .filter(file => !file.includes('node_modules'))
    .sort();
  const before = crashes.length;
  let parsed = 0;
  let typed = 0;
  for (let start = 0; start < files.length; start += BATCH) {
    const texts = files
      .slice(start, start + BATCH)
      .map(file => [file, readFileSync(path.join(folder, file), 'utf8')]);
    const counts = lintBatch(texts);
    parsed += counts.parsed;
    typed += counts.typed;
    const seeded = texts.map(([file, text]) => [file, seed + text]);
    lintBatch(seeded);
    console.log(`${Math.min(start + BATCH, files.length)}/${files.length}`);
  }
  const row = {
    folder,
    files: files.length,
    parsed,
    typed,
    crashes: crashes.length - before,
  };
  console.log(row);
  return row;
}

/** Lints the files with types and without; gives how many of them parse, and how many have types. */
function lintBatch(texts) {
  const program = createProgram(
    new Map(texts.map(([file, text]) => [virtual(file), text])),
  );
  let parsed = 0;
  let typed = 0;
  for (const [file, text] of texts) {
    const isParsed = lint(file, text, {});
    if (!isParsed) continue;
    parsed++;
    if (lint(file, text, { programs: [program] })) typed++;
  }
  return { parsed, typed };
}

function lint(file, text, parserOptions) {
  const messages = linter.verify(
    text,
    [
      {
        // One that every file matches makes ESLint lint none.
        files: ['**/*.{js,cjs,mjs,jsx,ts,cts,mts,tsx}'],
        plugins: { errgroup: plugin },
        rules: plugin.configs.all.rules,
        languageOptions: {
          parser: tseslint.parser,
          parserOptions: {
            ...parserOptions,
            ecmaFeatures: { jsx: /x$|js$/.test(file) },
          },
        },
        linterOptions: {
          noInlineConfig: true,
          reportUnusedDisableDirectives: 'off',
        },
      },
    ],
    { filename: virtual(file) },
  );
  const unlinted = messages.find(({ message }) => isUnlinted.test(message));
  if (unlinted) throw new Error(`${file} was not linted: ${unlinted.message}`);
  return !messages.some(({ fatal }) => fatal);
}

/** A path from which `errgroup` is found, as it is from the tests. */
function virtual(file) {
  return path.join(here, 'virtual', file);
}

function createProgram(texts) {
  const options = {
    allowJs: true,
    checkJs: true,
    strict: true,
    jsx: ts.JsxEmit.Preserve,
    module: ts.ModuleKind.Preserve,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ESNext,
    experimentalDecorators: true,
    types: ['node'],
    skipLibCheck: true,
    noEmit: true,
  };
  const host = ts.createCompilerHost(options, true);
  const { fileExists, readFile } = host;
  host.fileExists = file => texts.has(file) || fileExists(file);
  host.readFile = file => texts.get(file) ?? readFile(file);
  host.getSourceFile = (file, version) => {
    const text = host.readFile(file);
    return text === undefined
      ? undefined
      : ts.createSourceFile(file, text, version, true);
  };
  return ts.createProgram([...texts.keys()], options, host);
}

function page() {
  const lines = rows.map(
    ({ folder, files, parsed, typed, crashes }) =>
      `| ${folder.split('/').slice(-4).join('/')} | ${files} | ${parsed} | ${typed} | ${crashes} |`,
  );
  return `# Crashes

Every rule over every file, with type information and without, as it is and
seeded with a group and its signal (four runs a file), with
\`npm run crashes -- <folder>...\`. Files that the parser refuses are not linted.

| folder | files | parsed | with types | crashes |
| --- | --- | --- | --- | --- |
${lines.join('\n')}
`;
}
