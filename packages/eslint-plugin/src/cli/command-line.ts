import type { Linter } from 'eslint';
import { parseArgs } from 'node:util';

import { parseRule } from './parse-rule.ts';

export const usage = `\
eslint-plugin-errgroup [options] [file, folder or glob...]

Checks a project for concurrency that leaks, with the recommended rules and
without a config: the ESLint config of the project is not used.

  -f, --format <name>   stylish (default), json, sarif, github, or any formatter
                        that ESLint can load from the project
      --strict          the strict config in place of the recommended one
      --rule <rule>     set one rule; may be given again:
                        --rule 'no-unchecked-wait: off'
                        --rule 'no-unchecked-wait: ["warn", {"ignoreVoid": false}]'
      --quiet           errors only
      --max-warnings <n>  exit with 1 if there are more warnings
      --fix             apply the fixes that cannot change behaviour
      --fix-suggestions show what the first suggestion of each finding changes,
                        and apply that when you agree
  -y, --yes             agree, without a question
      --verbose         name every file, however many there are
      --init            add the plugin to eslint.config.{js,mjs,ts}
  -v, --version
  -h, --help

The findings go to standard output, everything else to standard error. Exits
with 0 if there is no error, 1 if there is one, 2 if the project cannot be
checked.
`;

export interface LintCommand {
  readonly kind: 'lint';
  readonly targets: readonly string[];
  readonly format: string;
  readonly config: 'recommended' | 'strict';
  readonly rules: Readonly<Partial<Linter.RulesRecord>>;
  readonly isQuiet: boolean;
  readonly maxWarnings: number;
  readonly fix: boolean;
  readonly fixSuggestions: boolean;
  readonly isAgreed: boolean;
  readonly isVerbose: boolean;
}

export type Command =
  | { readonly kind: 'help' | 'version' | 'init' }
  | { readonly kind: 'misuse'; readonly reason: string }
  | LintCommand;

const options = {
  format: { type: 'string', short: 'f', default: 'stylish' },
  strict: { type: 'boolean', default: false },
  rule: { type: 'string', multiple: true },
  quiet: { type: 'boolean', default: false },
  'max-warnings': { type: 'string' },
  fix: { type: 'boolean', default: false },
  'fix-suggestions': { type: 'boolean', default: false },
  yes: { type: 'boolean', short: 'y', default: false },
  verbose: { type: 'boolean', default: false },
  init: { type: 'boolean' },
  version: { type: 'boolean', short: 'v' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** What the user asks for; without a path, the folder where they are. */
export function parseCommandLine(args: string[]): Command {
  try {
    return toCommand(args);
  } catch (error) {
    return {
      kind: 'misuse',
      reason: error instanceof Error ? error.message : String(error),
    };
  }
}

function toCommand(args: string[]): Command {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options,
  });
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  if (values.init) return { kind: 'init' };

  return {
    kind: 'lint',
    targets: positionals.length > 0 ? positionals : ['.'],
    format: values.format,
    config: values.strict ? 'strict' : 'recommended',
    rules: Object.fromEntries((values.rule ?? []).map(parseRule)),
    isQuiet: values.quiet,
    maxWarnings: parseMaximum(values['max-warnings']),
    fix: values.fix,
    fixSuggestions: values['fix-suggestions'],
    isAgreed: values.yes,
    isVerbose: values.verbose,
  };
}

function parseMaximum(text: string | undefined): number {
  if (text === undefined) return Infinity;
  if (/^\d+$/.test(text)) return Number(text);
  throw new Error(
    `Expected \`--max-warnings\` to be an integer from 0 and up, got \`${text}\`.`,
  );
}
