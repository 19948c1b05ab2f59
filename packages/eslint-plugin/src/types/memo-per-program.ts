import type { TypeHost } from './type-host.ts';

/**
 * `compute`, remembered for each key and each program. An editor replaces the
 * program at every keystroke, and its types go with it: nothing is kept alive.
 * What comes after the host has to follow from the key.
 */
export function memoPerProgram<
  Key extends object,
  Value,
  Rest extends readonly unknown[],
>(
  compute: (key: Key, host: TypeHost, ...rest: Rest) => Value,
): (key: Key, host: TypeHost, ...rest: Rest) => Value {
  const tables = new WeakMap<object, WeakMap<Key, { readonly value: Value }>>();

  return (key, host, ...rest) => {
    let table = tables.get(host.program);
    if (!table) tables.set(host.program, (table = new WeakMap()));
    let entry = table.get(key);
    if (!entry)
      table.set(key, (entry = { value: compute(key, host, ...rest) }));
    return entry.value;
  };
}
