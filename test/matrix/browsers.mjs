import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The browsers as Debian has them; see `platforms` for what they promise. */
export const chromium = {
  id: 'chromium',
  title: 'Chromium',
  find() {
    const file = onPath('chromium', 'chromium-browser', 'google-chrome');
    if (!file) return missing('no chromium', 'chromium');
    const flags = [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      `--user-data-dir=${profile()}`,
    ];
    return browser([file, ...flags]);
  },
};

export const firefox = {
  id: 'firefox',
  title: 'Firefox',
  find() {
    const file = onPath('firefox-esr', 'firefox');
    if (!file) return missing('no firefox', 'firefox-esr');
    const folder = profile();
    writeFileSync(join(folder, 'user.js'), firefoxSettings);
    return browser([file, '--headless', '--no-remote', '--profile', folder]);
  },
};

export const webkit = {
  id: 'webkit',
  title: 'WebKit',
  find() {
    const xvfb = onPath('xvfb-run');
    const file = miniBrowser();
    if (!xvfb || !file) {
      return missing(
        'no MiniBrowser of WebKitGTK',
        'webkit2gtk-driver',
        'xvfb',
      );
    }
    return browser([xvfb, '--auto-servernum', file], {
      // Its sandbox needs user namespaces, which containers have not.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
    });
  },
};

// Firefox looks for the internet and for updates before it opens a page.
const firefoxSettings = [
  'app.update.enabled',
  'browser.shell.checkDefaultBrowser',
  'datareporting.policy.dataSubmissionEnabled',
  'network.captive-portal-service.enabled',
  'network.connectivity-service.enabled',
]
  .map(name => `user_pref('${name}', false);\n`)
  .join('');

/** Vitest in this Node, which tells `command` to open its page. */
function browser(command, env = {}) {
  return {
    command: [process.execPath],
    env: { ...env, MATRIX_BROWSER: JSON.stringify(command) },
  };
}

function missing(reason, ...packages) {
  return { missing: reason, packages };
}

function onPath(...names) {
  return names.find(
    name =>
      spawnSync(name, ['--version'], { stdio: 'ignore' }).error === undefined,
  );
}

function miniBrowser() {
  const libraries = '/usr/lib';
  if (!existsSync(libraries)) return undefined;
  return readdirSync(libraries)
    .map(folder => join(libraries, folder, 'webkit2gtk-4.1/MiniBrowser'))
    .find(file => existsSync(file));
}

function profile() {
  return mkdtempSync(join(tmpdir(), 'errgroup-matrix-'));
}
