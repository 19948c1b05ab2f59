// `getEventListeners` of node:events for browsers, which have nothing of the
// kind: an account of the listeners that are added and removed from now on.
const listeners = new WeakMap();
const { addEventListener, removeEventListener } = EventTarget.prototype;

Object.assign(EventTarget.prototype, {
  addEventListener(type, listener, options) {
    addEventListener.call(this, type, listener, options);
    if (!(this instanceof AbortSignal) || this.aborted) return;
    remember(this, type, listener);
    // An abort comes once, and `{ once: true }` goes with it.
    if (options?.once) {
      const forget = () => this.removeEventListener(type, listener);
      addEventListener.call(this, type, forget, { once: true });
    }
  },
  removeEventListener(type, listener, options) {
    removeEventListener.call(this, type, listener, options);
    listeners.get(this)?.get(type)?.delete(listener);
  },
});

export function getEventListeners(target, type) {
  return [...(listeners.get(target)?.get(type) ?? [])];
}

function remember(target, type, listener) {
  if (!listeners.has(target)) listeners.set(target, new Map());
  const types = listeners.get(target);
  if (!types.has(type)) types.set(type, new Set());
  types.get(type).add(listener);
}
