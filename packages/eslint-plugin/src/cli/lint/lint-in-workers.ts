import { Worker } from 'node:worker_threads';

import { failedResult } from './failed-result.ts';
import type { FileGroup } from './group-files.ts';
import type { LintOptions, LintedFiles, OnFile } from './lint-group.ts';

export interface WorkerOptions extends LintOptions {
  /** The heap that a worker may have, in megabytes. */
  readonly heapLimit: number;
}

/** What a worker is given. */
export interface LintTask {
  readonly groups: readonly FileGroup[];
  readonly options: WorkerOptions;
}

/** What a worker says. */
export type LintNews =
  { readonly file: string } | { readonly linted: LintedFiles };

/**
 * Lints the groups in one worker after another. The parser keeps the types of
 * every project that it has opened, and its `clearCaches` frees none of them
 * (typescript-eslint 8.72, measured): only the end of a worker does, so that a
 * monorepo of any size fits. A group that does not fit into a heap of its own is
 * named as not checked, and keeps nothing else from being linted.
 */
export async function lintInWorkers(
  groups: readonly FileGroup[],
  options: WorkerOptions,
  onFile: OnFile,
): Promise<LintedFiles[]> {
  const linted: LintedFiles[] = [];
  while (linted.length < groups.length) {
    const [next, ...others] = groups.slice(linted.length);
    if (!next) break;
    const task = { groups: [next, ...others], options };
    const { done, isOutOfMemory } = await runWorker(task, onFile);
    linted.push(...done);
    if (isOutOfMemory && done.length === 0)
      linted.push(tooLarge(next, options));
  }
  return linted;
}

interface Run {
  readonly done: readonly LintedFiles[];
  readonly isOutOfMemory: boolean;
}

function runWorker(workerData: LintTask, onFile: OnFile): Promise<Run> {
  const done: LintedFiles[] = [];
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('lint-worker.js', import.meta.url), {
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: workerData.options.heapLimit },
    });
    worker.on('message', (news: LintNews) => {
      if ('file' in news) onFile(news.file);
      else done.push(news.linted);
    });
    worker.on('error', error => {
      if (isOutOfMemory(error)) resolve({ done, isOutOfMemory: true });
      else reject(error);
    });
    worker.on('exit', () => resolve({ done, isOutOfMemory: false }));
  });
}

function isOutOfMemory(error: Error): boolean {
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function tooLarge(
  { files, tsconfig }: FileGroup,
  { heapLimit }: WorkerOptions,
): LintedFiles {
  const reason =
    `The types of ${tsconfig ?? 'the files without a tsconfig'} do not fit into ${String(heapLimit)} MB. ` +
    'Set NODE_OPTIONS=--max-old-space-size to more megabytes, or give fewer files.';
  return {
    results: files.map(file => failedResult(file, reason)),
    byDefault: [],
    untyped: [],
    edits: [],
  };
}
