import { AsyncCursor, isDone } from './async-cursor.ts';
import { expected, show } from './check-options.ts';
import type { GroupOptions } from './group-options.ts';
import type { GroupCore } from './group-core.ts';
import type { LimiterLike } from './limiter.ts';
import { throwIfAborted } from './throw-if-aborted.ts';

/** Where items come from. One that is both is read asynchronously. */
export type Source<T> = Iterable<T> | AsyncIterable<T>;

/** Makes a source that stops when `signal` aborts. */
export type SourceMaker<T> = (signal: AbortSignal) => Source<T>;

export interface LimitedOptions extends GroupOptions {
  readonly limit: number | LimiterLike;
}

/** @throws {TypeError} unless `source` is a source, or makes one. */
export function checkSource(source: unknown): void {
  if (typeof source === 'function' || isSource(source)) return;
  const hint =
    source instanceof Promise
      ? ' Await it first: write `await source` for `source`.'
      : '';
  const wanted =
    'an iterable, an async iterable or a function that makes one of them';
  throw new TypeError(expected('source', wanted, source) + hint);
}

/** @throws {TypeError} unless there is a limit, or `source` needs none. */
export function checkSourceLimit(source: unknown, limit: unknown): void {
  if (limit !== undefined && limit !== Infinity) return;
  if (typeof source !== 'function' && !isAsync(source)) return;
  throw new TypeError(
    'An async source, or a function that makes one, needs a `limit`, got ' +
      `${show(limit)}: it may have no end. Write \`{ limit: 16 }\`.`,
  );
}

/** Opens when an item may be pulled: later, or, with `undefined`, at once. */
type Gate = () => Promise<void> | undefined;

/**
 * Calls `visit` for each item of `source`, until it returns `false`. An item is
 * pulled only when `gate` has opened; where it does not, the body of `core`, which
 * this is, fails at once, and not when the source has closed. However the reading
 * ends before the source does, the source is closed, and what it throws then is
 * thrown.
 */
export async function readSource<T>(
  source: Source<T> | SourceMaker<T>,
  core: GroupCore,
  gate: Gate,
  visit: (item: T, index: number) => boolean,
): Promise<void> {
  const opening = gate();
  if (opening) await opening;
  const opened = isSource(source) ? source : make(source, core.signal);
  let index = 0;
  const next = (item: T): boolean => visit(item, index++);
  if (isAsync<T>(opened)) await readAsync(opened, core, gate, next);
  else await readSync(opened, core, gate, next);
}

function make<T>(maker: SourceMaker<T>, signal: AbortSignal): Source<T> {
  const source = maker(signal);
  if (isSource(source)) return source;
  const wanted = 'an iterable or an async iterable';
  throw new TypeError(expected('source(signal)', wanted, source));
}

async function readSync<T>(
  source: Iterable<T>,
  core: GroupCore,
  gate: Gate,
  visit: (item: T) => boolean,
): Promise<void> {
  let isRefused = false;
  for (const item of source) {
    if (!visit(item)) break;
    try {
      const opening = gate();
      if (opening) await opening;
    } catch (error) {
      core.failBody(error);
      // Not by a throw: a loop that is left by one drops what its source throws
      // when it is closed.
      isRefused = true;
      break;
    }
  }
  if (isRefused) throwIfAborted(core.signal);
}

async function readAsync<T>(
  source: AsyncIterable<T>,
  core: GroupCore,
  gate: Gate,
  visit: (item: T) => boolean,
): Promise<void> {
  const cursor = new AsyncCursor(source, core.signal);
  try {
    for (;;) {
      const result = await cursor.read();
      if (isDone(result) || !visit(result.value)) break;
      try {
        const opening = gate();
        if (opening) await opening;
      } catch (error) {
        core.failBody(error);
        throwIfAborted(core.signal);
      }
    }
  } finally {
    await cursor.close();
  }
}

function isSource(source: unknown): source is Source<unknown> {
  return has(source, Symbol.iterator) || isAsync(source);
}

function isAsync<T>(source: unknown): source is AsyncIterable<T> {
  return has(source, Symbol.asyncIterator);
}

// As for a `for` loop, a method that is `null` is none.
function has(source: unknown, key: symbol): boolean {
  const methods = source as Record<symbol, unknown> | null | undefined; // Any value may have them.
  const method = methods?.[key] ?? undefined;
  return method !== undefined;
}
