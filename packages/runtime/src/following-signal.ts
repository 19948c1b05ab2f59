import { type Child, type Parent, linkToParent } from './parent-signal.ts';
import { abort, newController } from './shared-signal.ts';

/**
 * A signal for one task, which follows the signal that the group has handed
 * out until the task has settled: what the task has returned may depend on it
 * still, as the body of a `Response` does, when the group aborts the others.
 */
export class FollowingSignal implements Child {
  prev: Child | undefined = undefined;
  next: Child | undefined = undefined;
  readonly #controller = newController();
  readonly #parent: Parent;

  constructor(leader: AbortSignal) {
    this.#parent = linkToParent(this, leader);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  onParentAbort(reason: unknown): void {
    abort(this.#controller, reason);
  }

  /** From here on the leader's abort is not heard. */
  release(): void {
    this.#parent.remove(this);
  }
}
