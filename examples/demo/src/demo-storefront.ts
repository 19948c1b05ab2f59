import fs from 'node:fs';
import path from 'node:path';

import { all } from 'errgroup';
import { createService as createCured } from 'errgroup-example-storefront/cured';
import { createService as createLeaky } from 'errgroup-example-storefront/leaky';

import { brokenPromises } from './broken-promises.ts';
import { caption } from './caption.ts';
import { lintFolder, type FolderReport } from './lint-folder.ts';
import { runStorefront } from './run/run-storefront.ts';
import { badDayInWords } from './run/scenario.ts';
import { storefrontFolder } from './storefront-folder.ts';
import { hasColors, paint, terminalWidth } from './terminal.ts';
import { renderSvg } from './timeline/svg.ts';
import { renderTerminal } from './timeline/terminal.ts';
import { renderTotals } from './timeline/totals.ts';
import { totalsOf } from './timeline/trace.ts';

const DEFAULT_SVG = path.join(storefrontFolder, 'timeline.svg');

/**
 * Finds the leaks of the example service, runs it leaky and cured, and shows
 * the difference; returns the exit code.
 */
export async function demoStorefront(svg = DEFAULT_SVG): Promise<number> {
  heading('1. What the linter finds in the leaky service');
  const findings = await lintBoth();

  heading('2. What both services do on a bad day');
  console.log(`${badDayInWords}\n`);
  const { leaky, cured } = await all({
    leaky: signal => runStorefront('leaky', createLeaky, { signal }),
    cured: signal => runStorefront('cured', createCured, { signal }),
  });
  const traces = [...leaky, ...cured];
  console.log(renderTerminal(traces, terminalWidth(), paint));

  heading('3. What it comes to');
  const totals = { leaky: totalsOf(leaky), cured: totalsOf(cured) };
  console.log(renderTotals(totals));
  fs.writeFileSync(svg, renderSvg(traces, caption));
  console.log(`\nAs a picture: ${svg}`);

  const broken = brokenPromises(
    { findings: findings.leaky.findings, totals: totals.leaky },
    { findings: findings.cured.findings, totals: totals.cured },
  );
  for (const promise of broken) console.error(`\nBroken promise: ${promise}`);
  return broken.length === 0 ? 0 : 1;
}

async function lintBoth(): Promise<Record<'leaky' | 'cured', FolderReport>> {
  const leaky = await lintVersion('leaky');
  console.log(leaky.text.trim());
  const cured = await lintVersion('cured');
  console.log(
    '\nThe cured service is the same code with the suggestions of these findings taken.\n' +
      `Findings in the cured service: ${String(cured.findings)}`,
  );
  return { leaky, cured };
}

function lintVersion(version: string): Promise<FolderReport> {
  const folder = path.join(storefrontFolder, 'src', version);
  return lintFolder(folder, { color: hasColors() });
}

function heading(text: string): void {
  console.log(paint('bold', `\n${text}\n`));
}
