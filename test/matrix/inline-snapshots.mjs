import { expect } from 'vitest';

// Vitest finds the place of an inline snapshot in a stack trace, which
// JavaScriptCore does not give after an `await`. There, the text is compared.
const { Bun, navigator } = globalThis;
const isJavaScriptCore =
  Bun !== undefined ||
  /AppleWebKit(?!.*Chrome)/.test(navigator?.userAgent ?? '');

if (isJavaScriptCore) {
  expect.extend({
    toThrowErrorMatchingInlineSnapshot(received, snapshot) {
      const actual = `[${String(errorOf(received))}]`;
      return {
        pass: actual === snapshot,
        message: () => 'The error has another text.',
        actual,
        expected: snapshot,
      };
    },
  });
}

/** What the function throws; or it is the error already, that of a promise. */
function errorOf(received) {
  if (typeof received !== 'function') return received;
  try {
    return received();
  } catch (error) {
    return error;
  }
}
