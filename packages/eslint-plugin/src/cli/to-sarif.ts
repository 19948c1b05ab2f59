import path from 'node:path';
import plugin from '../index.ts';
import type { ESLint, Linter } from 'eslint';
import { pathToFileURL } from 'node:url';

const REPOSITORY = 'https://github.com/errgroup/errgroup';

/**
 * The results in SARIF 2.1.0, which GitHub shows beside the code.
 *
 * It is tempting to take `@microsoft/eslint-formatter-sarif` here as well, but
 * that brings ESLint 8 and 29 MB along; it can be named with `--format`.
 */
export function toSarif(
  results: readonly ESLint.LintResult[],
  cwd: string,
): string {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: plugin.meta.name,
            version: plugin.meta.version,
            informationUri: REPOSITORY,
            rules: Object.entries(plugin.rules).map(toDescriptor),
          },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { ROOT: { uri: pathToFileURL(`${cwd}/`).href } },
        results: results.flatMap(({ filePath, messages }) =>
          messages.map(message => toResult(message, filePath, cwd)),
        ),
      },
    ],
  };
  return JSON.stringify(log, null, 2);
}

function toDescriptor([name, { meta }]: [
  string,
  (typeof plugin.rules)[keyof typeof plugin.rules],
]): object {
  const { description, url } = meta?.docs ?? {};
  return {
    id: `errgroup/${name}`,
    shortDescription: { text: description },
    helpUri: url,
    // GitHub shows no `helpUri`, but this, beside the finding.
    help: { text: url, markdown: `[${name}](${url ?? ''})` },
  };
}

function toResult(
  message: Linter.LintMessage,
  filePath: string,
  cwd: string,
): object {
  return {
    // What cannot be checked breaks no rule; SARIF wants a name for it as well.
    ruleId: message.ruleId ?? 'not-checked',
    level: message.severity === 2 ? 'error' : 'warning',
    message: { text: message.message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: toLocation(filePath, cwd),
          region: toRegion(message),
        },
      },
    ],
  };
}

/**
 * The place in the file, from 1: ESLint says 0, or nothing, where a file does
 * not parse, and GitHub refuses a whole log for one such number.
 */
function toRegion({
  line,
  column,
  endLine,
  endColumn,
}: Linter.LintMessage): object {
  return {
    startLine: line || 1,
    startColumn: column || 1,
    endLine,
    endColumn,
  };
}

/** Relative to the repository: an absolute path is that of another machine. */
function toLocation(filePath: string, cwd: string): object {
  const file = path.relative(cwd, filePath);
  if (file.startsWith('..')) return { uri: pathToFileURL(filePath).href };
  const uri = file.split(path.sep).map(encodeURIComponent).join('/');
  return { uri, uriBaseId: 'ROOT' };
}
