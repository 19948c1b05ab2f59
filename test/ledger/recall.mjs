// How many forgotten signals are found: `npm run recall -- FOLDER` takes the
// checkouts that pass their signals on, deletes one passed-on signal at a time,
// at random places where the code still compiles, and counts how often the rules
// report that call. Writes RECALL.md. Misses are listed there, with their class
// from recall-classes.json.
import { readFileSync, readdirSync, writeFileSync, existsSync } from 'node:fs';
import path from 'node:path';

import { Linter } from 'eslint';
import errgroup from 'eslint-plugin-errgroup';
import { minimatch } from 'minimatch';
import ts from 'typescript';
import tseslint from 'typescript-eslint';

import { ignoresOf, repositories } from './repositories.mjs';
import { signalDeletions } from './signal-deletions.mjs';

const WANTED = 200;
/** Not every place compiles without the signal, or has something to wait for. */
const TRIED_FOR_EACH = 4;
const disciplined = [
  'helia',
  'js-libp2p',
  'vercel-ai',
  'mcp-sdk',
  'openai-agents',
];
/** Unused names are no error of the code that is left. */
const UNUSED = new Set([6133, 6192, 6196, 6198]);

const [folder, seed = '1', only] = process.argv.slice(2);
const random = randomFrom(Number(seed));
const linter = new Linter({ cwd: path.parse(import.meta.dirname).root });
const classes = readClasses();
const names = only?.split(',') ?? disciplined;
const rows = names.flatMap(name =>
  sample(name, Math.ceil(WANTED / names.length)),
);
if (!only) writeFileSync(new URL('RECALL.md', import.meta.url), page());
for (const row of rows.filter(({ found }) => !found))
  console.log(JSON.stringify(row));
console.log(summary(rows));

function sample(name, wanted) {
  const repository = repositories.find(each => each.name === name);
  const root = path.join(folder, name);
  const files = filesOf(root, repository);
  const places = shuffle(
    files.flatMap(file => {
      const text = readFileSync(file, 'utf8');
      if (!/[sS]ignal/.test(text)) return [];
      return signalDeletions(file, text)
        .filter(isForgettable)
        .map(place => ({ ...place, file }));
    }),
  ).slice(0, wanted * TRIED_FOR_EACH);
  // One project after another: each has its own types.
  const byProject = new Map();
  for (const place of places) {
    const project = ts.findConfigFile(
      path.dirname(place.file),
      ts.sys.fileExists,
    );
    byProject.set(project, [...(byProject.get(project) ?? []), place]);
  }
  const tried = [];
  for (const [project, some] of byProject) {
    const check = openProject(project);
    for (const place of some) tried.push(tryPlace(place, check, name, root));
    console.error(`${name}: ${tried.length} of ${places.length} places tried`);
  }
  const compiled = tried.filter(row => row !== undefined);
  console.error(
    `${name}: ${places.length} places, ${compiled.length} compile without the signal`,
  );
  return shuffle(compiled).slice(0, wanted);
}

function tryPlace(
  { file, text, callStart, callEnd, ...place },
  check,
  repo,
  root,
) {
  const program = check(file, text);
  if (!program) return undefined;
  const source = program.getSourceFile(file);
  const call = callAt(callStart, source);
  if (!isWaitedFor(call, program.getTypeChecker())) return undefined;
  const messages = linter.verify(text, configFor(program), { filename: file });
  if (messages.some(({ fatal }) => fatal)) throw new Error(messages[0].message);
  const found = messages.some(({ ruleId, line, column }) => {
    if (ruleId === null) return false;
    const at = source.getPositionOfLineAndCharacter(line - 1, column - 1);
    return at >= callStart && at <= callEnd;
  });
  return {
    repo,
    file: path.relative(root, file),
    ...place,
    found,
  };
}

function configFor(program) {
  return [
    {
      files: ['**/*'],
      plugins: { errgroup },
      rules: errgroup.configs.recommended.rules,
      languageOptions: {
        parser: tseslint.parser,
        parserOptions: { programs: [program] },
      },
      linterOptions: { noInlineConfig: true },
    },
  ];
}

/** Gives a program with the changed text, if that has no error which the old one has not. */
function openProject(project) {
  const { options, fileNames } = ts.getParsedCommandLineOfConfigFile(
    project,
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: () => undefined,
    },
  );
  const changed = new Map();
  const roots = new Set(fileNames);
  const service = ts.createLanguageService(
    {
      ...ts.sys,
      useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
      getCompilationSettings: () => ({
        ...options,
        noUnusedLocals: false,
        noUnusedParameters: false,
      }),
      getScriptFileNames: () => [...roots],
      getScriptVersion: file => String(changed.get(file)?.version ?? 0),
      getScriptSnapshot: file => {
        const text = changed.get(file)?.text ?? ts.sys.readFile(file);
        return text === undefined
          ? undefined
          : ts.ScriptSnapshot.fromString(text);
      },
      getCurrentDirectory: () => path.dirname(project),
      getDefaultLibFileName: ts.getDefaultLibFilePath,
    },
    ts.createDocumentRegistry(),
  );
  const known = new Map();
  let version = 0;
  return (file, text) => {
    roots.add(file);
    changed.delete(file);
    if (!known.has(file)) known.set(file, errors(file));
    changed.set(file, { text, version: ++version });
    const program =
      errors(file) > known.get(file) ? undefined : service.getProgram();
    return program;
  };

  function errors(file) {
    return service
      .getSemanticDiagnostics(file)
      .concat(service.getSyntacticDiagnostics(file))
      .filter(({ code }) => !UNUSED.has(code)).length;
  }
}

/**
 * With a spread beside it the signal may still be passed; the signal of an
 * instance is a source by option only.
 */
function isForgettable({ hasSpread, value }) {
  return !hasSpread && !value.startsWith('this.');
}

function callAt(start, source) {
  let found;
  const visit = node => {
    const isCall = ts.isCallExpression(node) || ts.isNewExpression(node);
    // The outermost call that starts there is a chain; the signal was in one of
    // its links, and any of them tells whether there is something to wait for.
    if (isCall && node.getStart(source) === start) found = node;
    if (node.pos <= start && node.end >= start) ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isWaitedFor(call, checker) {
  if (!call) return false;
  const type = checker.getTypeAtLocation(call);
  const names = checker.getPropertiesOfType(type).map(({ name }) => name);
  return names.some(name => name === 'then' || /^__@asyncIterator/.test(name));
}

function filesOf(root, repository) {
  const ignores = ignoresOf(repository);
  return readdirSync(root, { recursive: true })
    .filter(file => !file.includes('node_modules'))
    .filter(file => repository.files.some(pattern => minimatch(file, pattern)))
    .filter(file => !ignores.some(pattern => minimatch(file, pattern)))
    .sort()
    .map(file => path.join(root, file));
}

function shuffle(list) {
  const copy = [...list];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [copy[i], copy[j]] = [copy[j], copy[i]];
  }
  return copy;
}

/** mulberry32: the same places each time. */
function randomFrom(start) {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function readClasses() {
  const file = new URL('recall-classes.json', import.meta.url);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

function summary(some) {
  return `${some.filter(({ found }) => found).length} of ${some.length} found`;
}

function page() {
  const line = cells => `| ${cells.join(' | ')} |`;
  const counts = list => {
    const found = list.filter(row => row.found).length;
    return [list.length, found, `${Math.round((100 * found) / list.length)} %`];
  };
  return `# Recall by deletion

One passed-on signal deleted at a time (a \`{ signal }\` property without a spread
beside it, a \`signal\` argument in the last place), at random places of
repositories that pass their signals on, where the code still compiles without it
and the call gives something to wait for. The signal that was deleted is in scope
there. Found is a report of \`recommended\` at that call. Made by

\`\`\`sh
npm run recall -- path/to/the/checkouts
\`\`\`

${line(['repository', 'deleted', 'found', 'share'])}
${line(Array(4).fill('---'))}
${names.map(name => line([name, ...counts(rows.filter(({ repo }) => repo === name))])).join('\n')}
${line(['**sum**', ...counts(rows)])}

## What is missed

${line(['place', 'call', 'signal', 'class'])}
${line(Array(4).fill('---'))}
${rows
  .filter(({ found }) => !found)
  .map(({ repo, file, line: at, callee, value }) => {
    const place = `${repo} ${file}:${at}`;
    return line([
      place,
      `\`${callee}\``,
      `\`${value}\``,
      classes[place] ?? 'not classed',
    ]);
  })
  .join('\n')}
`;
}
