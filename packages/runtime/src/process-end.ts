/** Told that the process has nothing left to do, and is about to end. */
export interface Ending {
  onProcessEnd(): void;
}

interface NodeProcess {
  on?: (event: 'beforeExit', listener: () => void) => unknown;
  listenerCount?: (event: 'beforeExit') => number;
}

/** At the eleventh listener Node warns: those of many copies of this package. */
const MOST_LISTENERS = 10;

const endings = new Set<Ending>();
let isListening = false;

/**
 * Tells `ending` when the process has nothing left to do: what is waited for then
 * never comes. Nothing in a browser, whose pages do not end in this way.
 */
export function addEnding(ending: Ending): void {
  // Once for all of them, and for ever: to add a listener to `process` and to
  // remove it took half as long as all else that an abort takes.
  if (!isListening) listen();
  endings.add(ending);
}

export function removeEnding(ending: Ending): void {
  endings.delete(ending);
}

function listen(): void {
  isListening = true;
  // Reached without an import, so that browsers never see it.
  const { process } = globalThis as { process?: NodeProcess };
  if ((process?.listenerCount?.('beforeExit') ?? 0) >= MOST_LISTENERS) return;
  process?.on?.('beforeExit', () => {
    for (const ending of [...endings]) ending.onProcessEnd();
  });
}
