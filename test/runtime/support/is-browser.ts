/** Not whether there is a `process`: Vitest puts a stand-in into browsers. */
export const isBrowser = 'document' in globalThis;
