import { isRecord } from './is-record.ts';

const SETTINGS = 'settings.errgroup';

const checks: Readonly<Record<string, (value: unknown, at: string) => void>> = {
  factories: checkNames,
  groupTypes: checkNames,
  reusable: (value, at) => {
    if (typeof value !== 'boolean') fail(at, 'a boolean', value);
  },
  signalName: (value, at) => {
    if (!isVariableName(value)) fail(at, 'the name of a variable', value);
  },
  signalSlots: checkSlots,
};

const checked = new WeakSet();

/**
 * Checks what is common to all rules, once for each object: a key that is misspelled
 * would turn rules off, and nobody would notice.
 *
 * @throws {TypeError} that names the setting, what was expected and what came.
 */
export function checkSettings(settings: unknown): void {
  if (settings === undefined) return;
  if (!isRecord(settings) || Array.isArray(settings)) {
    return fail(SETTINGS, 'an object', settings);
  }
  if (checked.has(settings)) return;
  for (const [key, value] of Object.entries(settings)) {
    const check = Object.hasOwn(checks, key) ? checks[key] : undefined;
    if (!check) {
      return fail(`a key of ${SETTINGS}`, listOf(Object.keys(checks)), key);
    }
    if (value !== undefined) check(value, `${SETTINGS}.${key}`);
  }
  checked.add(settings);
}

function checkNames(value: unknown, at: string): void {
  checkEach(value, at, (entry, place) => {
    const { name, from, ...others } = isRecord(entry) ? entry : { name: entry };
    const isName =
      isText(name) &&
      (from === undefined || isText(from)) &&
      Object.keys(others).length === 0;
    if (!isName) fail(place, 'a name or `{ name, from }`', entry);
  });
}

function checkSlots(value: unknown, at: string): void {
  checkEach(value, at, (entry, place) => {
    const { callee, path, ...others } = isRecord(entry) ? entry : {};
    if (Object.keys(others).length > 0 || callee === undefined) {
      fail(place, '`{ callee, path }`', entry);
    }
    if (!isText(callee) && !isSpecifier(callee)) {
      const wanted = 'a name or `{ from, name }` with file, lib or package';
      fail(`${place}.callee`, wanted, callee);
    }
    if (typeof path !== 'string' || !slotPath.test(path)) {
      fail(`${place}.path`, 'a position, and keys, as `1.signal`', path);
    }
  });
}

function checkEach(
  value: unknown,
  at: string,
  check: (entry: unknown, place: string) => void,
): void {
  if (!Array.isArray(value)) return fail(at, 'a list', value);
  value.forEach((entry: unknown, index) => {
    check(entry, `${at}[${String(index)}]`);
  });
}

/** The position of an argument, and the keys that lead to the signal. */
export const slotPath = /^\d+(?:\.[A-Za-z_$][\w$]*)*$/u;

function isSpecifier(callee: unknown): boolean {
  if (!isRecord(callee)) return false;
  const { from, name } = callee;
  return (
    ['file', 'lib', 'package'].includes(String(from)) &&
    (from !== 'package' || isText(callee.package)) &&
    [name].flat().every(isText)
  );
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isVariableName(value: unknown): boolean {
  return (
    typeof value === 'string' &&
    /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(value) &&
    !reserved.has(value)
  );
}

const reserved = new Set(
  'arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof var void while with yield'.split(
    ' ',
  ),
);

function listOf(names: readonly string[]): string {
  return `one of ${names.map(name => `\`${name}\``).join(', ')}`;
}

function fail(at: string, wanted: string, value: unknown): never {
  const got = value === undefined ? 'nothing' : JSON.stringify(value);
  const place = at.startsWith('a ') ? at : `\`${at}\``;
  throw new TypeError(`Expected ${place} to be ${wanted}, got ${got}.`);
}
