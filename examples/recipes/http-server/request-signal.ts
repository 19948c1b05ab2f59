import type { ServerResponse } from 'node:http';

/**
 * A signal that aborts when the client has gone before the response was sent:
 * the parent for what is done on behalf of that request. It never aborts after
 * a response that was sent in full.
 */
export function requestSignal(response: ServerResponse): AbortSignal {
  const controller = new AbortController();
  const onClose = (): void => {
    if (response.writableFinished) return;
    controller.abort(new ClientGoneError());
  };
  // The client may have gone while something else was awaited.
  if (response.destroyed) onClose();
  else response.once('close', onClose);
  return controller.signal;
}

/** The client has closed its connection before it had the whole response. */
export class ClientGoneError extends Error {
  override readonly name = 'ClientGoneError';

  constructor() {
    super('The client has closed the connection.');
  }
}
