import type { AsyncLocalStorage } from 'node:async_hooks';

import {
  type Attributes,
  type Context,
  ROOT_CONTEXT,
  type Span,
  SpanStatusCode,
  type Tracer,
  trace,
} from '@opentelemetry/api';
import type { GroupTrace, TaskTrace } from 'errgroup';

import { taskStart, watchGroups, watchTasks } from './channels.ts';

/**
 * Makes a span of every group and of every task, until it is disposed of.
 *
 * A task's span is a child of its group's, and it is the active one in
 * `storage` while the task runs: what the task does is a child of it.
 */
export function traceSpans(
  tracer: Tracer,
  storage: AsyncLocalStorage<Context>,
): Disposable {
  const spans = new WeakMap<GroupTrace | TaskTrace, Span>();
  const active = (): Context => storage.getStore() ?? ROOT_CONTEXT;

  const groups = watchGroups(
    group => {
      const name = `group ${group.name ?? ''}`.trimEnd();
      const attributes = limitOf(group);
      spans.set(group, tracer.startSpan(name, { attributes }, active()));
    },
    group => end(spans.get(group), group, {}),
  );

  // A store that is bound to `start` is entered in place of a subscriber.
  taskStart.bindStore(storage, message => {
    const task = message as TaskTrace; // By the contract of the channel.
    const parent = spans.get(task.group);
    const span = tracer.startSpan(
      `task ${task.name}`.trimEnd(),
      {},
      parent ? trace.setSpan(active(), parent) : active(),
    );
    spans.set(task, span);
    return trace.setSpan(active(), span);
  });
  const tasks = watchTasks(
    () => undefined,
    task =>
      end(
        spans.get(task),
        task,
        task.queuedFor === undefined
          ? {}
          : { 'errgroup.task.queued_ms': task.queuedFor },
      ),
  );

  return {
    [Symbol.dispose]() {
      groups[Symbol.dispose]();
      tasks[Symbol.dispose]();
      taskStart.unbindStore(storage);
    },
  };
}

/** Not every limit is a number: a group may share one with others. */
function limitOf({ limit }: GroupTrace): Attributes {
  return typeof limit === 'number' && limit !== Infinity
    ? { 'errgroup.group.limit': limit }
    : {};
}

function end(
  span: Span | undefined,
  traced: GroupTrace | TaskTrace,
  attributes: Attributes,
): void {
  if (!span) return; // It began before anybody listened.
  span.setAttributes({ 'errgroup.status': traced.status, ...attributes });
  if (traced.status === 'failed') {
    const error =
      traced.error instanceof Error ? traced.error : String(traced.error);
    span.recordException(error);
    span.setStatus({ code: SpanStatusCode.ERROR });
  }
  span.end();
}
