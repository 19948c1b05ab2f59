/** A `Map` or a `WeakMap`. */
interface Answers<Key, Answer> {
  get(key: Key): Answer | undefined;
  set(key: Key, answer: Answer): unknown;
}

/**
 * The answer about `key`, from `answers` if it is there. Where `ask` comes by the same
 * key, that is `meanwhile`. A recursion that keeps its answers ends in a circle, and
 * does not go each way to the same place, of which there are as many as two to the
 * power of their length.
 */
export function answerOnce<Key, Answer extends boolean>(
  key: Key,
  answers: Answers<Key, Answer>,
  meanwhile: Answer,
  ask: () => Answer,
): Answer {
  const known = answers.get(key);
  if (known !== undefined) return known;
  answers.set(key, meanwhile);
  const answer = ask();
  answers.set(key, answer);
  return answer;
}
