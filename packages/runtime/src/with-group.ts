import { checkTask } from './check-options.ts';
import type { GroupOptions } from './group-options.ts';
import { Group, coreOf } from './group.ts';
import { type Named, nameOf } from './task.ts';
import { warnUnlessNamed } from './warn-of-stuck.ts';

/**
 * Runs `body` as a member of a new group that takes no slot: its failure
 * cancels the tasks, theirs aborts `group.signal` and so wakes the body.
 *
 * Resolves with what the body returns, after all tasks have settled. Rejects
 * with the first genuine failure, or with what ended the group: the reason of
 * `options.signal`, a `GroupTimeoutError`, a `GroupStuckError`, or, if the body
 * cancels its own group and throws because of that, `group.signal.reason`.
 *
 * The body must not await `group.wait()`, which waits for the body.
 */
export async function withGroup<T>(
  body: (group: Group) => T | PromiseLike<T>,
  options?: GroupOptions,
): Promise<Awaited<T>> {
  checkTask('body', body);
  return runBody(body, new BodyName(body), options);
}

/** As {@link withGroup}, for the functions of this package that are one. */
export async function runBody<T>(
  body: (group: Group) => T | PromiseLike<T>,
  named: Named,
  options: GroupOptions | undefined,
): Promise<Awaited<T>> {
  const group = new Group(options);
  const member = coreOf(group).addBody(() => body(group), named);
  const outcome = await group.wait();
  warnUnlessNamed(outcome.error, outcome, options);
  outcome.orThrow();
  if (member.status === 'cancelled') throw group.signal.reason;
  return member.value as Awaited<T>; // What the body has resolved with.
}

/** Most bodies have no name of their own, by which one that hangs is found. */
class BodyName {
  readonly #body: Named;

  constructor(body: Named) {
    this.#body = body;
  }

  // When somebody asks, as with the name of a task: to read it takes time.
  get name(): string {
    return nameOf(this.#body) || 'withGroup';
  }
}
