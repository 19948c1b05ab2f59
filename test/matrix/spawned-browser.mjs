import { spawn } from 'node:child_process';

import { defineBrowserProvider } from '@vitest/browser';

/**
 * A Vitest provider that opens the page of the tests with a plain command.
 *
 * Not Playwright, which needs Firefox and WebKit builds of its own: the tests
 * talk to Vitest through a socket, so that a browser only has to open a page.
 */
export function spawned(command) {
  return defineBrowserProvider({
    name: 'spawned',
    providerFactory: () => new SpawnedBrowser(command),
  });
}

class SpawnedBrowser {
  name = 'spawned';
  supportsParallelism = false;
  initScripts = [];
  #command;
  #browser;

  constructor(command) {
    this.#command = command;
  }

  getCommandsContext() {
    return {};
  }

  async openPage(_sessionId, url) {
    const [file, ...args] = this.#command;
    // A process group of its own, to be ended with all that it starts.
    this.#browser = spawn(file, [...args, url], {
      stdio: 'ignore',
      detached: true,
    });
    await new Promise((resolve, reject) => {
      this.#browser.once('spawn', resolve);
      this.#browser.once('error', reject);
    });
  }

  close() {
    try {
      process.kill(-this.#browser.pid, 'SIGKILL');
    } catch {
      // It has ended by itself, or never started.
    }
  }
}
