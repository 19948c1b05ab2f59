// From an edit to the diagnostics, in a project of 300 files, with the plugin
// and without: `npm run bench:editor`.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { configs, writeProject } from './project.mjs';
import { openEditor } from './server.mjs';

const EDITS = 100;
const modules = fileURLToPath(
  new URL('../../test/node_modules', import.meta.url),
);
const root = fs.mkdtempSync(
  path.join(fs.realpathSync(os.tmpdir()), 'errgroup-editor-'),
);

const editors = [];
for (const [name, config] of Object.entries(configs)) {
  const folder = path.join(root, String(editors.length));
  const editor = await openEditor(
    folder,
    writeProject(folder, config, modules),
  );
  // The first edit opens the project; it is told apart from those that follow.
  const { ms, diagnostics } = await editor.edit();
  const found = diagnostics.filter(({ code }) => code?.startsWith('errgroup/'));
  if (found.length > 0 !== config.hasPlugin) {
    throw new Error(`${name}: ${found.length} findings of errgroup.`);
  }
  editors.push({ name, editor, first: ms, times: [] });
}
// In turn, so that what else the machine does slows all of them alike.
for (let round = 0; round < EDITS; round++) {
  for (const { editor, times } of editors) times.push((await editor.edit()).ms);
}
for (const { editor } of editors) await editor.close();
fs.rmSync(root, { recursive: true });

const rows = editors.map(({ name, first, times }) => {
  const sorted = times.toSorted((a, b) => a - b);
  return { name, first, median: sorted[EDITS / 2], p90: sorted[EDITS * 0.9] };
});
console.log(
  '| config | first, ms | median, ms | p90, ms |\n| --- | --- | --- | --- |',
);
for (const { name, ...times } of rows) {
  console.log(
    `| ${[name, ...Object.values(times).map(ms => ms.toFixed(1))].join(' | ')} |`,
  );
}
for (const [without, withPlugin] of [rows.slice(0, 2), rows.slice(2)]) {
  console.log(
    `\n${withPlugin.name}: ${(withPlugin.median / without.median).toFixed(2)} times`,
  );
}
