import v8 from 'node:v8';
import { parentPort, workerData } from 'node:worker_threads';

import { loadTools } from '../tools.ts';
import { lintGroup } from './lint-group.ts';
import type { LintNews, LintTask } from './lint-in-workers.ts';

// Only `lintInWorkers` starts this file.
const { groups, options } = workerData as LintTask;
const tools = await loadTools(options.folder);

for (const group of groups) {
  const linted = await lintGroup(group, options, tools, file => {
    tell({ file });
  });
  tell({ linted });
  if (isHalfFull()) break;
}

function tell(news: LintNews): void {
  parentPort?.postMessage(news);
}

/** Then the next group may not fit: it gets a worker of its own. */
function isHalfFull(): boolean {
  const { used_heap_size: used, heap_size_limit: limit } =
    v8.getHeapStatistics();
  return used > limit / 2;
}
