/** The functions of `errgroup` that make a group, and which argument is its options. */
export const makerFunctions: ReadonlyMap<string, number> = new Map([
  ['all', 1],
  ['allSettled', 1],
  ['any', 1],
  ['forEach', 2],
  ['map', 2],
  ['race', 1],
  ['stream', 2],
  ['withGroup', 1],
]);
