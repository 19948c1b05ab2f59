import type {
  ConfigName,
  Finding,
  LintRequest,
  LintResponse,
} from './finding.ts';

/** The rules in a thread of their own, so that typing never waits for them. */
export class LintClient {
  readonly #worker = new Worker(new URL('./worker/main.ts', import.meta.url), {
    type: 'module',
  });
  readonly #waiting = new Map<number, (found: readonly Finding[]) => void>();
  #lastId = 0;

  constructor(onFailure: (message: string) => void) {
    this.#worker.addEventListener('error', event =>
      // Where the worker cannot be loaded, it is a plain event.
      onFailure('message' in event ? event.message : 'it could not be loaded'),
    );
    this.#worker.addEventListener(
      'message',
      ({ data: { id, findings } }: MessageEvent<LintResponse>) => {
        this.#waiting.get(id)?.(findings);
        this.#waiting.delete(id);
      },
    );
  }

  lint(code: string, config: ConfigName): Promise<readonly Finding[]> {
    const request: LintRequest = { id: ++this.#lastId, code, config };
    this.#worker.postMessage(request);
    return new Promise(resolve => this.#waiting.set(request.id, resolve));
  }

  close(): void {
    this.#worker.terminate();
  }
}
