import { abortReason } from './abort-reason.ts';
import { dispatch } from './dispatch.ts';
import type { Linked } from './linked-list.ts';

/** Who is told of a parent's abort. It follows one parent, once. */
export interface Child extends Linked<Child> {
  onParentAbort(reason: unknown): void;
}

/** Who tells its children. */
export interface Parent {
  /** From here on `child` does not hear of the abort. May be called again. */
  remove(child: Child): void;
}

/* eslint-disable errgroup/signal-position -- No caller has no parent: they ask first. */

const hubs = new WeakMap<AbortSignal, Hub>();

/**
 * Calls `child.onParentAbort(reason)` when `parent` aborts, until it is removed.
 *
 * However many children a parent has, there is one listener on it, and none
 * when the last child has gone. `AbortSignal.any` would do the linking too,
 * but keeps over a kilobyte a group alive when one listener is left behind, on
 * every current Node, and adds one listener a child otherwise costs O(n²).
 */
export function linkToParent(child: Child, parent: AbortSignal): Parent {
  let hub = hubs.get(parent);
  if (!hub) {
    hub = new Hub(parent);
    hubs.set(parent, hub);
  }
  hub.add(child);
  return hub;
}

class Hub implements Parent {
  readonly #parent: AbortSignal;
  /** Who came last; the others follow. */
  #first: Child | undefined = undefined;
  readonly #onAbort = (): void => {
    const children: Child[] = [];
    for (let at = this.#first; at; at = at.next) children.push(at);
    children.reverse();
    for (const child of children) this.remove(child);
    const reason = abortReason(this.#parent);
    dispatch(() => {
      for (const child of children) child.onParentAbort(reason);
    });
  };

  constructor(parent: AbortSignal) {
    this.#parent = parent;
  }

  // Not a `LinkedList`: with a second end of the list, an old object points to a
  // new one once more, which costs a tenth of what the listener does.

  add(child: Child): void {
    const next = this.#first;
    if (next) {
      child.next = next;
      next.prev = child;
    } else {
      this.#parent.addEventListener('abort', this.#onAbort);
    }
    this.#first = child;
  }

  remove(child: Child): void {
    const { prev, next } = child;
    if (prev) prev.next = next;
    else if (this.#first === child) this.#first = next;
    else return;
    if (next) next.prev = prev;
    child.prev = undefined;
    child.next = undefined;
    if (this.#first) return;
    this.#parent.removeEventListener('abort', this.#onAbort);
  }
}
