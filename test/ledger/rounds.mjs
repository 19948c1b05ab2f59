/** One of each list at a time, so that one program serves a place of many files. */
export function rounds(lists) {
  const length = Math.max(0, ...lists.map(list => list.length));
  return Array.from({ length }, (_, index) =>
    lists.flatMap(list => list[index] ?? []),
  );
}
