import type { GroupTrace, TaskTrace } from 'errgroup';

import { watchGroups, watchTasks } from './channels.ts';
import { Lanes } from './lanes.ts';
import type { TraceEvent } from './trace-event.ts';

export interface ChromeTrace extends Disposable {
  /** What has settled so far, in the JSON array format. */
  readonly events: readonly TraceEvent[];
}

interface Process {
  readonly pid: number;
  readonly label: string;
  readonly start: number;
  readonly lanes: Lanes;
}

/**
 * Records every group and every task until it is disposed of. `events`, as
 * JSON, is a file that Chrome DevTools and Perfetto open.
 */
export function recordChromeTrace(): ChromeTrace {
  const recorder = new Recorder();
  const groups = watchGroups(
    group => void recorder.processOf(group),
    group => recorder.onGroupSettled(group),
  );
  const tasks = watchTasks(
    task => recorder.onTask(task),
    task => recorder.onTaskSettled(task),
  );
  return {
    events: recorder.events,
    [Symbol.dispose]() {
      groups[Symbol.dispose]();
      tasks[Symbol.dispose]();
    },
  };
}

class Recorder {
  readonly events: TraceEvent[] = [];
  readonly #processes = new WeakMap<GroupTrace, Process>();
  readonly #addedAt = new WeakMap<TaskTrace, number>();
  #count = 0;

  processOf(group: GroupTrace): Process {
    let process = this.#processes.get(group);
    if (!process) {
      const pid = ++this.#count;
      const label = group.name ?? `group ${String(pid)}`;
      process = { pid, label, start: now(), lanes: new Lanes() };
      this.#processes.set(group, process);
      this.#name('process_name', pid, 0, label);
      this.#name('thread_name', pid, 0, 'group');
    }
    return process;
  }

  onGroupSettled(group: GroupTrace): void {
    const { pid, label, start } = this.processOf(group);
    this.events.push({
      ph: 'X',
      name: label,
      cat: 'group',
      ts: start,
      dur: now() - start,
      pid,
      tid: 0,
      args: detailsOf(group),
    });
  }

  onTask(task: TaskTrace): void {
    this.#addedAt.set(task, now());
  }

  onTaskSettled(task: TaskTrace): void {
    const addedAt = this.#addedAt.get(task);
    // It began before anybody listened, or never ran.
    if (addedAt === undefined || task.queuedFor === undefined) return;
    const { pid, lanes } = this.processOf(task.group);
    const end = now();
    const start = Math.min(addedAt + task.queuedFor * 1000, end);
    const before = lanes.count;
    const tid = lanes.take(start, end) + 1;
    if (lanes.count > before) {
      this.#name('thread_name', pid, tid, `tasks ${String(tid)}`);
    }
    this.events.push({
      ph: 'X',
      name: task.name === '' ? '(no name)' : task.name,
      cat: 'task',
      ts: start,
      dur: end - start,
      pid,
      tid,
      args: { ...detailsOf(task), queued_ms: task.queuedFor },
    });
  }

  #name(
    name: 'process_name' | 'thread_name',
    pid: number,
    tid: number,
    label: string,
  ): void {
    this.events.push({ ph: 'M', name, pid, tid, args: { name: label } });
  }
}

function detailsOf({ status, error }: GroupTrace | TaskTrace): {
  status: string;
  error?: string;
} {
  return status === 'failed' ? { status, error: String(error) } : { status };
}

/** Microseconds, as the format has it. */
function now(): number {
  return performance.now() * 1000;
}
