import type { Totals } from './timeline/trace.ts';

/** How one version of the service fared. */
export interface Performance {
  readonly findings: number;
  readonly totals: Totals;
}

/** What the demo promises to show and did not; nothing if all is as promised. */
export function brokenPromises(
  leaky: Performance,
  cured: Performance,
): string[] {
  const promises: [isKept: boolean, failure: string][] = [
    [leaky.findings > 0, 'The linter found nothing in the leaky service.'],
    [
      leaky.totals.runningAfterAnswer > 0,
      'The leaky service left no request running after its answer.',
    ],
    [leaky.totals.errorsLost > 0, 'The leaky service lost no error.'],
    [
      cured.findings === 0,
      'The linter still finds problems in the cured service.',
    ],
    [
      cured.totals.runningAfterAnswer === 0,
      'The cured service left requests running after its answer.',
    ],
    [cured.totals.errorsLost === 0, 'The cured service lost an error.'],
  ];
  return promises.filter(([isKept]) => !isKept).map(([, failure]) => failure);
}
