import type { LimiterLike, Permit } from './limiter.ts';

/** The longest delay of a timer: longer ones fire at once, in every engine. */
const LONGEST_DELAY = 2 ** 31 - 1;

/** Of a text that is no option, such as a whole file, the beginning tells enough. */
const MOST_SHOWN = 60;

/** @throws {TypeError} if `options` is neither an object nor `undefined`. */
export function checkObject(options: unknown): void {
  if (options === undefined) return;
  // Nearly all options end here: the look by computed names takes longer.
  if (isObject(options) && !('aborted' in options)) return;
  if (isSignal(options)) {
    throw new TypeError(
      'Expected `options` to be an object, got an AbortSignal. ' +
        'Write `{ signal }` for `signal`.',
    );
  }
  if (isObject(options)) return;
  throw new TypeError(expected('options', 'an object', options));
}

export function checkSignal(signal: unknown): void {
  if (signal !== undefined) checkRequiredSignal(signal);
}

/** @throws {TypeError} unless `signal` is an AbortSignal. */
export function checkRequiredSignal(signal: unknown): void {
  if (isSignal(signal)) return;
  throw new TypeError(expected('signal', 'an AbortSignal', signal));
}

/** @throws unless `limit` is an integer from 1 and up, or `Infinity`. */
export function checkLimit(limit: unknown): void {
  const isWrong =
    typeof limit === 'number' &&
    (limit < 1 || !(Number.isInteger(limit) || limit === Infinity));
  if (typeof limit === 'number' && !isWrong) return;
  const ErrorClass = isWrong ? RangeError : TypeError;
  throw new ErrorClass(
    expected('limit', 'an integer from 1 and up or `Infinity`', limit),
  );
}

/** As {@link checkLimit}, or anything with an `acquire` method. */
export function checkGroupLimit(limit: unknown): void {
  if (limit === undefined) return;
  if (isLimiter(limit)) {
    const { tryAcquire } = limit as { tryAcquire?: unknown }; // Any object may have it.
    checkType('limit.tryAcquire', 'function', tryAcquire ?? undefined);
    return;
  }
  if (typeof limit === 'number') {
    checkLimit(limit);
    return;
  }
  throw new TypeError(
    expected(
      'limit',
      'an integer from 1 and up, `Infinity`, or an object with `acquire`',
      limit,
    ),
  );
}

/** @throws {TypeError} unless `permit`, which `source` has given, can be released. */
export function checkPermit(
  source: string,
  permit: unknown,
): asserts permit is Permit {
  if (hasMethod(permit, 'release')) return;
  throw new TypeError(expected(source, 'an object with `release`', permit));
}

/** @throws {TypeError} unless `iterator` can be asked for what is next. */
export function checkIterator(iterator: unknown): void {
  const { next } = (iterator ?? {}) as { next?: unknown }; // Any object may have it.
  if (typeof next === 'function') return;
  const source = 'source[Symbol.asyncIterator]()';
  throw new TypeError(expected(source, 'an object with `next`', iterator));
}

/** @throws {TypeError} unless `result` is what `next` of an iterator gives. */
export function checkResult(result: unknown): void {
  if (result === Object(result)) return;
  throw new TypeError(expected('source.next()', 'an object', result));
}

export function checkDelay(name: string, delay: unknown): void {
  if (delay !== undefined) checkRequiredDelay(name, delay);
}

/** @throws unless `delay` is from 0 to 2³¹−1 (ms), or `Infinity`. */
export function checkRequiredDelay(
  name: string,
  delay: unknown,
): asserts delay is number {
  const wanted = `a number of ms from 0 to ${String(LONGEST_DELAY)} or \`Infinity\``;
  if (typeof delay !== 'number') {
    throw new TypeError(expected(name, wanted, delay));
  }
  if ((delay >= 0 && delay <= LONGEST_DELAY) || delay === Infinity) return;
  throw new RangeError(expected(name, wanted, delay));
}

export function checkType(
  name: string,
  type: 'boolean' | 'function' | 'string',
  value: unknown,
): void {
  if (value === undefined || typeof value === type) return;
  throw new TypeError(expected(name, `a ${type}`, value));
}

/** @throws {TypeError} unless `task` is a function. */
export function checkTask(name: string, task: unknown): void {
  if (typeof task === 'function') return;
  const hint =
    task instanceof Promise
      ? ' The work has already started, and nothing can abort it: ' +
        'write `signal => load(signal)` for `load()`.'
      : '';
  throw new TypeError(expected(name, 'a function', task) + hint);
}

/** ``Expected `limit` to be …, got `0` (number)``. */
export function expected(name: string, wanted: string, got: unknown): string {
  return `Expected \`${name}\` to be ${wanted}, got ${show(got)}.`;
}

export function show(value: unknown): string {
  switch (typeof value) {
    case 'function':
      return 'a function';
    case 'object':
      return value === null ? '`null`' : `an object (${classOf(value)})`;
    case 'undefined':
      return '`undefined`';
    case 'string':
      return `\`'${shorten(value)}'\` (string)`;
    default:
      return `\`${String(value)}\` (${typeof value})`;
  }
}

function shorten(text: string): string {
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
}

function classOf(value: object): string {
  // An object may have no prototype, and that of a generator has no class, but a tag.
  const { constructor, [Symbol.toStringTag]: tag } = value as {
    constructor?: unknown;
    [Symbol.toStringTag]?: unknown;
  };
  if (typeof constructor === 'function') return constructor.name;
  return typeof tag === 'string' ? tag : 'no class';
}

function isLimiter(value: unknown): value is LimiterLike {
  return hasMethod(value, 'acquire');
}

function isSignal(value: unknown): boolean {
  // Another realm has a class of its own.
  return value instanceof AbortSignal || isLikeSignal(value);
}

function isLikeSignal(value: unknown): boolean {
  return (
    hasMethod(value, 'addEventListener') &&
    hasMethod(value, 'removeEventListener') &&
    'aborted' in value &&
    typeof value.aborted === 'boolean'
  );
}

function hasMethod(value: unknown, name: string): value is object {
  return (
    (isObject(value) || typeof value === 'function') &&
    typeof (value as Record<string, unknown>)[name] === 'function'
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
