import { roundMs } from './axis.ts';
import type { Totals } from './trace.ts';

const ROWS: Record<keyof Totals, string> = {
  requests: 'upstream requests',
  runningAfterAnswer: 'still running after the answer',
  startedAfterAnswer: '  of these, begun after it',
  errorsLost: 'errors lost',
  wastedMs: 'ms of work after the failure',
};

/** The totals of several versions as a table, a column each. */
export function renderTotals(
  versions: Readonly<Record<string, Totals>>,
): string {
  const columns = Object.entries(versions);
  const left = Math.max(...Object.values(ROWS).map(text => text.length));
  const line = (label: string, cells: readonly string[]): string =>
    label.padEnd(left) + cells.map(cell => cell.padStart(8)).join('');

  return [
    line(
      '',
      columns.map(([version]) => version),
    ),
    // The keys of ROWS are those of Totals.
    ...(Object.keys(ROWS) as (keyof Totals)[]).map(key =>
      line(
        ROWS[key],
        columns.map(([, totals]) => show(key, totals[key])),
      ),
    ),
    '',
    'An error is lost when an upstream failed for good and the client was told',
    'that all went well. All this is measured by the upstream servers.',
  ].join('\n');
}

function show(key: keyof Totals, value: number): string {
  return String(key === 'wastedMs' ? roundMs(value) : value);
}
