/**
 * `start`, and all that is reached from it by `next`, each once, the nearest first. Not
 * each way to it: there are as many as two to the power of their length.
 */
export function* reachedFrom<Node>(
  start: Node,
  next: (node: Node) => Iterable<Node>,
): Generator<Node, void> {
  const reached = new Set([start]);
  for (const node of reached) {
    yield node;
    for (const each of next(node)) reached.add(each);
  }
}
