// One process of the bench: lints a checkout with one set of rules and prints
// what it took as JSON: `run.mjs REPOSITORY CHECKOUT VARIANT`.
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { ignoresOf, repositories } from '../../test/ledger/repositories.mjs';
import { leastRule } from './least-rule.mjs';

const [name, checkout, variant] = process.argv.slice(2);
const repository = repositories.find(each => each.name === name);
const require = createRequire(
  new URL('../../test/package.json', import.meta.url),
);
const load = async id =>
  (await import(pathToFileURL(require.resolve(id)))).default;
const { ESLint } = await import(pathToFileURL(require.resolve('eslint')));
const tseslint = await load('typescript-eslint');
const errgroup = await load('eslint-plugin-errgroup');

// Asks for the type of every node before any other rule sees the file, so that
// what TypeScript takes to check it is charged to nobody.
const warm = {
  create: ({ sourceCode }) => ({
    Program(program) {
      const { program: types, esTreeNodeToTSNodeMap } =
        sourceCode.parserServices;
      const checker = types.getTypeChecker();
      const visit = node => {
        const tsNode = esTreeNodeToTSNodeMap.get(node);
        // A file has no type, and no more has the name of a module.
        if (tsNode?.parent && node.type !== 'Literal')
          checker.getTypeAtLocation(tsNode);
        for (const key of sourceCode.visitorKeys[node.type] ?? []) {
          for (const child of [node[key]].flat()) if (child) visit(child);
        }
      };
      visit(program);
    },
  }),
};

let inRules = 0;
const timed = rules =>
  Object.fromEntries(
    Object.entries(rules).map(([id, rule]) => [
      id,
      { ...rule, create: context => timedListeners(rule, context) },
    ]),
  );

function timedListeners(rule, context) {
  const measure =
    work =>
    (...args) => {
      const start = performance.now();
      try {
        return work(...args);
      } finally {
        inRules += performance.now() - start;
      }
    };
  const listeners = measure(() => rule.create(context))();
  return Object.fromEntries(
    Object.entries(listeners).map(([on, listener]) => [on, measure(listener)]),
  );
}

const { plugin: ts } = tseslint;
const variants = {
  'no rule': {},
  'no-floating-promises': {
    '@typescript-eslint/no-floating-promises': 'error',
  },
  'the least': { 'bound/least': 'error' },
  recommended: errgroup.configs.recommended.rules,
  strict: errgroup.configs.strict.rules,
};
const eslint = new ESLint({
  cwd: checkout,
  overrideConfigFile: true,
  overrideConfig: [
    { ignores: ignoresOf(repository) },
    {
      files: ['**/*.{ts,tsx,mts,cts}'],
      plugins: {
        warm: { rules: { warm } },
        bound: { rules: timed({ least: leastRule }) },
        errgroup: { rules: timed(errgroup.rules) },
        '@typescript-eslint': {
          rules: timed({
            'no-floating-promises': ts.rules['no-floating-promises'],
          }),
        },
      },
      rules: { 'warm/warm': 'error', ...variants[variant] },
      languageOptions: {
        parser: tseslint.parser,
        parserOptions: {
          projectService: true,
          tsconfigRootDir: path.resolve(checkout),
        },
      },
      linterOptions: {
        noInlineConfig: true,
        reportUnusedDisableDirectives: 'off',
      },
    },
  ],
});

process.env.TSESTREE_SINGLE_RUN = 'true';
const before = process.cpuUsage();
const results = await eslint.lintFiles(repository.files);
const { user, system } = process.cpuUsage(before);
const first = inRules;
// Once more, as in an editor that has the project open: compiled, and with the
// types of the program known.
await eslint.lintFiles(repository.files);
console.log(
  JSON.stringify({
    files: results.length,
    findings: results.flatMap(({ messages }) => messages).length,
    cpu: (user + system) / 1000,
    inRules: first,
    again: inRules - first,
  }),
);
