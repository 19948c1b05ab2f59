/** Who is told of a parent's abort. */
export interface Child {
  onParentAbort(): void;
}

/* eslint-disable errgroup/signal-position -- No caller has no parent: they ask first. */

const hubs = new WeakMap<AbortSignal, Hub>();

/**
 * Calls `child.onParentAbort()` when `parent` aborts, until
 * {@link unlinkFromParent}.
 *
 * However many children a parent has, there is one listener on it, and none
 * when the last child has gone. `AbortSignal.any` would do the linking too,
 * but keeps over a kilobyte a group alive when one listener is left behind, on
 * every current Node, and adds one listener a child otherwise costs O(n²).
 */
export function linkToParent(child: Child, parent: AbortSignal): void {
  let hub = hubs.get(parent);
  if (!hub) {
    hub = new Hub(parent);
    hubs.set(parent, hub);
  }
  hub.add(child);
}

export function unlinkFromParent(child: Child, parent: AbortSignal): void {
  hubs.get(parent)?.delete(child);
}

class Hub {
  readonly #parent: AbortSignal;
  readonly #children = new Set<Child>();
  readonly #onAbort = (): void => {
    const children = [...this.#children];
    this.#children.clear();
    this.#parent.removeEventListener('abort', this.#onAbort);
    for (const child of children) child.onParentAbort();
  };

  constructor(parent: AbortSignal) {
    this.#parent = parent;
  }

  add(child: Child): void {
    if (this.#children.size === 0) {
      this.#parent.addEventListener('abort', this.#onAbort);
    }
    this.#children.add(child);
  }

  delete(child: Child): void {
    if (!this.#children.delete(child) || this.#children.size > 0) return;
    this.#parent.removeEventListener('abort', this.#onAbort);
  }
}
