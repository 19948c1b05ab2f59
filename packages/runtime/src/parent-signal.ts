import { type Linked, LinkedList } from './linked-list.ts';

/** Who is told of a parent's abort. */
export interface Child {
  onParentAbort(): void;
}

/** The link of one child to its parent. */
export interface ParentLink {
  /** From here on the parent's abort is not heard. May be called again. */
  unlink(): void;
}

/* eslint-disable errgroup/signal-position -- No caller has no parent: they ask first. */

const hubs = new WeakMap<AbortSignal, Hub>();

/**
 * Calls `child.onParentAbort()` when `parent` aborts, until it is unlinked.
 *
 * However many children a parent has, there is one listener on it, and none
 * when the last child has gone. `AbortSignal.any` would do the linking too,
 * but keeps over a kilobyte a group alive when one listener is left behind, on
 * every current Node, and adds one listener a child otherwise costs O(n²).
 */
export function linkToParent(child: Child, parent: AbortSignal): ParentLink {
  let hub = hubs.get(parent);
  if (!hub) {
    hub = new Hub(parent);
    hubs.set(parent, hub);
  }
  return hub.add(child);
}

class Hub {
  readonly #parent: AbortSignal;
  readonly #links = new LinkedList<Link>();
  readonly #onAbort = (): void => {
    const links = this.#links.toArray();
    for (const link of links) link.unlink();
    for (const { child } of links) child.onParentAbort();
  };

  constructor(parent: AbortSignal) {
    this.#parent = parent;
  }

  add(child: Child): Link {
    if (!this.#links.first) {
      this.#parent.addEventListener('abort', this.#onAbort);
    }
    const link = new Link(child, this);
    this.#links.push(link);
    return link;
  }

  remove(link: Link): void {
    this.#links.remove(link);
    if (this.#links.first) return;
    this.#parent.removeEventListener('abort', this.#onAbort);
  }
}

class Link implements ParentLink, Linked<Link> {
  readonly child: Child;
  prev: Link | undefined = undefined;
  next: Link | undefined = undefined;
  #hub: Hub | undefined;

  constructor(child: Child, hub: Hub) {
    this.child = child;
    this.#hub = hub;
  }

  unlink(): void {
    this.#hub?.remove(this);
    this.#hub = undefined;
  }
}
