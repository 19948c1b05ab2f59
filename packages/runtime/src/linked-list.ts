/** A member of at most one {@link LinkedList} at a time. */
export interface Linked<T> {
  prev: T | undefined;
  next: T | undefined;
}

/**
 * A list whose members hold the links, so that each of them can join and leave
 * in constant time, and without an allocation.
 */
export class LinkedList<T extends Linked<T>> {
  #first: T | undefined = undefined;
  #last: T | undefined = undefined;

  get first(): T | undefined {
    return this.#first;
  }

  push(member: T): void {
    member.prev = this.#last;
    if (this.#last) this.#last.next = member;
    else this.#first = member;
    this.#last = member;
  }

  remove(member: T): void {
    const { prev, next } = member;
    if (prev) prev.next = next;
    else this.#first = next;
    if (next) next.prev = prev;
    else this.#last = prev;
    member.prev = undefined;
    member.next = undefined;
  }

  /** The members now: those who come or go later change nothing in it. */
  toArray(): T[] {
    const members: T[] = [];
    for (let at = this.#first; at; at = at.next) members.push(at);
    return members;
  }
}
