// What the tests need and a browser has not. The package is loaded before, so
// that it has to do without.
import 'errgroup';

// WebKit: the symbols that polyfills take.
Symbol.dispose ??= Symbol.for('Symbol.dispose');
Symbol.asyncDispose ??= Symbol.for('Symbol.asyncDispose');

// A turn of the event loop that no throttling of timers delays.
const { port1, port2 } = new MessageChannel();
const callbacks = [];
port1.onmessage = () => callbacks.shift()();

globalThis.setImmediate ??= callback => {
  callbacks.push(callback);
  port2.postMessage(undefined);
};
