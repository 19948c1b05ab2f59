/** Tasks that take their signal, look at it, and are done. */
export function makeTasks(size) {
  return Array.from(
    { length: size },
    (_item, index) => async signal => (signal?.aborted ? -1 : index),
  );
}
