import type { ESLint, Linter } from 'eslint';

import type { RuleDocs } from './create-rule.ts';
import { rules } from './rules/index.ts';
import { version } from './version.ts';

type Rules = NonNullable<ESLint.Plugin['rules']>;
type RuleName = keyof typeof rules;

/** Typed by ESLint's own types, which is what `defineConfig` accepts. */
export interface ErrgroupPlugin extends ESLint.Plugin {
  meta: { name: string; version: string; namespace: string };
  rules: Record<RuleName, Rules[string]>;
  configs: {
    /** What every project should have. */
    recommended: Linter.Config;
    /** The whole discipline, with the stricter options. */
    strict: Linter.Config;
    /** Every rule, with the stricter options, to pick from. */
    all: Linter.Config;
  };
}

type Entries = Partial<Record<RuleName, Linter.RuleEntry>>;

const localFiles = [
  {
    from: 'package',
    package: 'fs/promises',
    name: ['readFile', 'writeFile'],
  },
];

// What is true and hardly worth a report is left to `strict`: a file that is read or
// written at once, and whole or not at all; what is asked for a client, unless of a server;
// a timer of less than a second; an empty `catch`, which says that it is on purpose;
// siblings that run on within the project, where nobody has a signal.
const recommendedOptions: Entries = {
  'forward-signal': [
    'error',
    {
      ignoreCallees: localFiles,
      sources: { contexts: 'fetch' },
    },
  ],
  'no-leaky-race': ['error', { minDelay: 1_000 }],
  'no-uncancellable-combinator': [
    'error',
    { checkSwallowed: false, checkUnscoped: false },
  ],
  'require-abortable-executor': ['error', { minDelay: 1_000 }],
  'require-task-signal': ['error', { ignoreCallees: localFiles }],
};

// The options that `strict` gives to a rule in place of its defaults.
const strictOptions: Entries = {
  'no-swallowed-abort': ['error', { checkForAwait: true, checkRetries: true }],
  'no-go-after-wait': ['error', { checkJoining: true }],
  'no-leaky-race': ['error', { checkLoops: true }],
  'no-unchecked-wait': ['error', { ignoreVoid: false }],
  'require-wait': ['error', { mayThrow: true }],
};

const plugin: ErrgroupPlugin = {
  meta: { name: 'eslint-plugin-errgroup', version, namespace: 'errgroup' },
  // typescript-eslint and ESLint describe the same rule by two sets of types.
  rules: rules as unknown as ErrgroupPlugin['rules'],
  configs: { recommended: {}, strict: {}, all: {} },
};

plugin.configs.recommended = toConfig('recommended', (docs, name) =>
  docs.recommended ? (recommendedOptions[name] ?? 'error') : undefined,
);
plugin.configs.strict = toConfig('strict', (docs, name) =>
  docs.recommended || docs.strict
    ? (strictOptions[name] ?? 'error')
    : undefined,
);
plugin.configs.all = toConfig(
  'all',
  (_, name) => strictOptions[name] ?? 'error',
);

export default plugin;

function toConfig(
  config: keyof ErrgroupPlugin['configs'],
  entryFor: (docs: RuleDocs, name: RuleName) => Linter.RuleEntry | undefined,
): Linter.Config {
  const names = Object.keys(rules) as RuleName[];
  const entries = names.flatMap(name => {
    const entry = entryFor(rules[name].meta.docs ?? {}, name);
    return entry ? [[`errgroup/${name}`, entry] as const] : [];
  });
  return {
    name: `errgroup/${config}`,
    plugins: { errgroup: plugin },
    rules: Object.fromEntries(entries),
  };
}
