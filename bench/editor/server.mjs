import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

// The tests have the server and the protocol; the bench brings no second copy.
const require = createRequire(
  new URL('../../test/package.json', import.meta.url),
);
const rpc = require('vscode-jsonrpc/node');
const main = path.join(
  path.dirname(require.resolve('vscode-langservers-extracted/package.json')),
  'lib/eslint-language-server/eslintServer.js',
);

/** An editor with one open file: `edit` resolves with the ms to the diagnostics. */
export async function openEditor(folder, file) {
  const server = spawn(process.execPath, [main, '--stdio'], {
    cwd: folder,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const connection = rpc.createMessageConnection(
    new rpc.StreamMessageReader(server.stdout),
    new rpc.StreamMessageWriter(server.stdin),
  );
  const workspaceFolder = { uri: pathToFileURL(folder).href, name: 'project' };
  connection.onRequest('workspace/configuration', ({ items }) =>
    items.map(() => settings(workspaceFolder)),
  );
  connection.onRequest(() => null);
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: workspaceFolder.uri,
    workspaceFolders: [workspaceFolder],
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true },
    },
  });
  await connection.sendNotification('initialized', {});

  const uri = pathToFileURL(file).href;
  const text = readFileSync(file, 'utf8');
  let version = 1;
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'typescript', version, text },
  });
  return {
    async edit() {
      version++;
      const change = `${text}export const edit = ${version};\n`;
      const start = performance.now();
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ text: change }],
      });
      const { items } = await connection.sendRequest(
        'textDocument/diagnostic',
        {
          textDocument: { uri },
        },
      );
      return { ms: performance.now() - start, diagnostics: items };
    },
    async close() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      await once(server, 'exit');
      connection.dispose();
    },
  };
}

function settings(workspaceFolder) {
  return {
    validate: 'on',
    packageManager: 'npm',
    useESLintClass: true,
    experimental: {},
    codeAction: {
      disableRuleComment: { enable: true, location: 'separateLine' },
      showDocumentation: { enable: true },
    },
    codeActionOnSave: { mode: 'all' },
    format: false,
    quiet: false,
    onIgnoredFiles: 'off',
    options: {},
    rulesCustomizations: [],
    run: 'onType',
    problems: { shortenToSingleLine: false },
    nodePath: null,
    workingDirectory: { mode: 'location' },
    workspaceFolder,
  };
}
