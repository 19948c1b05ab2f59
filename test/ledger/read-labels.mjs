import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('labels/', import.meta.url);

/** What a reader may say of a finding. */
export const verdicts = ['right', 'arguable', 'wrong'];

/**
 * Every label: `{ rule, repo, file, line, label, reason }`, read from
 * `labels/<rule>.json`. Several findings of a rule in one line share a label.
 * `gone` marks a finding of the first run that the rule, mended, no longer has.
 * `later` marks one that it has not had in the first run.
 */
export function readLabels() {
  return readdirSync(folder).flatMap(file => {
    const rule = file.replace('.json', '');
    const rows = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
    return rows.map(row => ({ ...row, rule }));
  });
}

/** What makes a finding and its label find each other. */
export function keyOf({ rule, repo, file, line }) {
  return `${rule} ${repo} ${file}:${line}`;
}
