import { type Context, SpanStatusCode, trace } from '@opentelemetry/api';
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base';
import { Group, withGroup } from 'errgroup';
import { StorageContextManager, traceSpans } from 'errgroup-example-tracing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { untilAborted } from '../runtime/support/until-aborted.ts';

const boom = new Error('boom');

describe('traceSpans', () => {
  const exporter = new InMemorySpanExporter();
  const tracer = new BasicTracerProvider({
    spanProcessors: [new SimpleSpanProcessor(exporter)],
  }).getTracer('test');
  const manager = new StorageContextManager();
  let spans: Disposable;

  beforeEach(() => {
    exporter.reset();
    spans = traceSpans(tracer, manager.storage);
  });

  afterEach(() => {
    spans[Symbol.dispose]();
  });

  it('makes a span of the group, and one of each task below it', async () => {
    const group = new Group({ name: 'page', limit: 2 });

    group.go(() => 1, { name: 'user' });
    group.go(() => 2, { name: 'posts' });
    (await group.wait()).orThrow();

    const page = spanNamed('group page');
    expect(page.attributes).toEqual({
      'errgroup.group.limit': 2,
      'errgroup.status': 'fulfilled',
    });
    expect(parentOf(spanNamed('task user'))).toBe(page);
    expect(parentOf(spanNamed('task posts'))).toBe(page);
  });

  it('makes what a task does a child of its span, also after a wait in the queue', async () => {
    const group = new Group({ limit: 1 });

    group.go(() => Promise.resolve(), { name: 'first' });
    group.go(
      async () => {
        await Promise.resolve();
        tracer.startSpan('request', {}, manager.active()).end();
      },
      { name: 'second' },
    );
    (await group.wait()).orThrow();

    const second = spanNamed('task second');
    expect(parentOf(spanNamed('request'))).toBe(second);
    expect(second.attributes['errgroup.task.queued_ms']).toBeGreaterThan(0);
  });

  it('puts a group that a task makes below the task', async () => {
    await withGroup(
      outer => {
        outer.go(signal => withGroup(() => 1, { signal, name: 'inner' }), {
          name: 'task',
        });
      },
      { name: 'outer' },
    );

    const inner = spanNamed('group inner');
    expect(parentOf(inner)).toBe(spanNamed('task task'));
    expect(parentOf(spanNamed('task task'))).toBe(spanNamed('group outer'));
  });

  it('gives the group the span around it as its parent', async () => {
    const request = tracer.startSpan('request');

    await manager.with(withSpan(request), async () => {
      (await new Group({ name: 'page' }).wait()).orThrow();
    });
    request.end();

    expect(parentOf(spanNamed('group page'))).toBe(spanNamed('request'));
  });

  it('records a failure, and tells a cancelled task from a failed one', async () => {
    const group = new Group({ name: 'page' });

    group.go(untilAborted, { name: 'cancelled' });
    group.go(() => Promise.reject(boom), { name: 'failed' });
    const { error } = await group.wait();

    expect(error).toBe(boom);
    for (const name of ['task failed', 'group page']) {
      const span = spanNamed(name);
      expect(span.status.code).toBe(SpanStatusCode.ERROR);
      expect(span.events[0]?.attributes?.['exception.message']).toBe('boom');
    }
    const cancelled = spanNamed('task cancelled');
    expect(cancelled.status.code).toBe(SpanStatusCode.UNSET);
    expect(cancelled.attributes['errgroup.status']).toBe('cancelled');
  });

  it('makes no span after it has been disposed of', async () => {
    spans[Symbol.dispose]();

    const group = new Group();
    group.go(() => 1);
    (await group.wait()).orThrow();

    expect(exporter.getFinishedSpans()).toEqual([]);
  });

  function withSpan(span: Parameters<typeof trace.setSpan>[1]): Context {
    return trace.setSpan(manager.active(), span);
  }

  function spanNamed(name: string): ReadableSpan {
    const span = exporter.getFinishedSpans().find(span => span.name === name);
    if (!span) throw new Error(`There is no span "${name}".`);
    return span;
  }

  function parentOf({ parentSpanContext }: ReadableSpan): unknown {
    return exporter
      .getFinishedSpans()
      .find(span => span.spanContext().spanId === parentSpanContext?.spanId);
  }
});
