// What the tests need and a browser has not. The package is loaded before, so
// that it has to do without.
import 'errgroup';

// WebKit: the symbols that polyfills take.
Symbol.dispose ??= Symbol.for('Symbol.dispose');
Symbol.asyncDispose ??= Symbol.for('Symbol.asyncDispose');

// A turn of the event loop that no throttling of timers delays. Not through a
// MessageChannel, as `setImmediate` is often written: WebKit keeps no order
// among several of them, and the package may use one.
const callbacks = [];
addEventListener('message', ({ data }) => {
  if (data === 'setImmediate') callbacks.shift()();
});

globalThis.setImmediate ??= callback => {
  callbacks.push(callback);
  postMessage('setImmediate');
};
