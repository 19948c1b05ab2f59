import type { LintCommand } from './command-line.ts';
import { checkRules } from './lint/check-rules.ts';
import { heapLimit } from './lint/heap-limit.ts';
import { keepErrors } from './lint/keep-ours.ts';
import { lintInWorkers } from './lint/lint-in-workers.ts';
import { lintProject } from './lint/lint-project.ts';
import type { ProjectReport } from './lint/lint-project.ts';
import { resolveTargets } from './lint/resolve-targets.ts';
import { loadFormat } from './load-format.ts';
import { clearProgress, startProgress } from './progress.ts';
import { offerEdits } from './suggestions/offer-edits.ts';
import { summarise } from './summarise.ts';
import { loadTools } from './tools.ts';

/**
 * Lints, prints and, where it was asked for, edits; resolves with the exit code.
 *
 * @throws {UnlintableError} if the project cannot be linted.
 */
export async function runLint(
  command: LintCommand,
  cwd: string,
): Promise<number> {
  const targets = resolveTargets(command.targets, cwd);
  const tools = await loadTools(targets.folder);
  const format = await loadFormat(command.format, tools, cwd);
  const options = {
    ...command,
    folder: targets.folder,
    heapLimit: heapLimit(),
  };
  await checkRules(tools, options);
  const lint = (): Promise<ProjectReport> => {
    const onFile = startProgress(targets.files.length);
    return lintProject(targets, tools, groups =>
      lintInWorkers(groups, options, onFile),
    ).finally(clearProgress);
  };
  let report = await lint();
  if (command.fix) await tools.ESLint.outputFixes([...report.results]);
  // An edit may mend, move or make findings in any other file.
  if (command.fixSuggestions) {
    const isChanged = await offerEdits(report.edits, {
      ...command,
      folder: cwd,
    });
    if (isChanged) report = await lint();
  }

  const shown = command.isQuiet
    ? { ...report, results: report.results.map(keepErrors) }
    : report;
  const text = await format(shown.results);
  if (text !== '') console.log(text);
  console.error(
    summarise(shown, { ...command, folder: cwd, tools }).join('\n'),
  );
  return exitCode(report, command);
}

function exitCode(
  { results }: ProjectReport,
  { maxWarnings }: LintCommand,
): number {
  const sum = (counts: readonly number[]): number =>
    counts.reduce((total, count) => total + count, 0);
  const warnings = sum(results.map(({ warningCount }) => warningCount));
  const errors = sum(results.map(({ errorCount }) => errorCount));
  if (warnings > maxWarnings) {
    const many =
      warnings === 1 ? '1 warning is' : `${String(warnings)} warnings are`;
    console.error(
      `${many} more than --max-warnings allows, which is ${String(maxWarnings)}.`,
    );
  }
  return errors > 0 || warnings > maxWarnings ? 1 : 0;
}
