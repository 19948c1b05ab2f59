import type { Linter } from 'eslint';

import { rules } from '../rules/index.ts';

/**
 * The entry of a config that `no-unchecked-wait: off` stands for, with the
 * prefix or without; options are JSON.
 *
 * @throws if there is no such rule, or the severity is none.
 */
export function parseRule(text: string): [name: string, Linter.RuleEntry] {
  const colon = text.indexOf(':');
  const name = (colon < 0 ? text : text.slice(0, colon)).trim();
  const shortName = name.replace(/^errgroup\//, '');
  if (!Object.hasOwn(rules, shortName)) {
    throw new Error(
      `Expected \`--rule\` to name a rule, got \`${name}\`. ` +
        `The rules are ${Object.keys(rules).join(', ')}.`,
    );
  }
  const entry = colon < 0 ? 'error' : readEntry(text.slice(colon + 1).trim());
  return [`errgroup/${shortName}`, entry];
}

function readEntry(text: string): Linter.RuleEntry {
  const entry = readJson(text);
  const severity: unknown = Array.isArray(entry) ? entry[0] : entry;
  if (!isSeverity(severity)) {
    throw new Error(
      'Expected `--rule` to give `off`, `warn`, `error`, or a JSON array of ' +
        `one of them and the options, got \`${text}\`.`,
    );
  }
  // ESLint checks the options against the schema of the rule.
  return entry as Linter.RuleEntry;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

function isSeverity(value: unknown): value is Linter.RuleSeverity {
  return [0, 1, 2, 'off', 'warn', 'error'].some(known => known === value);
}
