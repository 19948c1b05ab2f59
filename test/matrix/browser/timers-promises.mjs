/** `setTimeout` of node:timers/promises, with the same rejection. */
export function setTimeout(delay, value, { signal } = {}) {
  return new Promise((resolve, reject) => {
    const abort = () => {
      clearTimeout(timer);
      reject(
        Object.assign(
          new Error('The operation was aborted', { cause: signal.reason }),
          { name: 'AbortError', code: 'ABORT_ERR' },
        ),
      );
    };
    const timer = globalThis.setTimeout(() => {
      signal?.removeEventListener('abort', abort);
      resolve(value);
    }, delay);
    if (signal?.aborted) abort();
    else signal?.addEventListener('abort', abort, { once: true });
  });
}
