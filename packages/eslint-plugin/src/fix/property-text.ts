/** `key: value`, as short as it can be written, with quotes where the key needs them. */
export function propertyText(key: string, value: string): string {
  return key === value && isName(key) ? key : `${keyText(key)}: ${value}`;
}

function keyText(key: string): string {
  return isName(key) ? key : `'${key.replaceAll(/['\\]/gu, String.raw`\$&`)}'`;
}

function isName(key: string): boolean {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(key);
}
