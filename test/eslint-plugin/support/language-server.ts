import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node.js';
import {
  TextDocument,
  type TextEdit,
} from 'vscode-languageserver-textdocument';

/** What the protocol calls so, of which only this much is looked at. */
export interface Diagnostic {
  readonly code: string;
  readonly codeDescription?: { readonly href: string };
  readonly range: object;
}

export interface Action {
  readonly title: string;
  readonly command?: { readonly command: string; readonly arguments: unknown };
}

export interface OpenDocument {
  /** The text as the editor has it: never saved. */
  readonly text: () => string;
  readonly change: (text: string) => void;
  readonly diagnostics: () => Promise<Diagnostic[]>;
  readonly actionsFor: (diagnostic: Diagnostic) => Promise<Action[]>;
  readonly execute: (action: Action) => Promise<void>;
}

export interface LanguageServer {
  readonly open: (file: string, text: string) => OpenDocument;
  readonly stop: () => Promise<void>;
}

type Connection = ReturnType<typeof createMessageConnection>;

const main = path.join(
  path.dirname(
    createRequire(import.meta.url).resolve(
      'vscode-langservers-extracted/package.json',
    ),
  ),
  'lib/eslint-language-server/eslintServer.js',
);

/** Starts the language server of the ESLint extension for VS Code. */
export async function startLanguageServer(
  folder: string,
): Promise<LanguageServer> {
  const server = spawn(process.execPath, [main, '--stdio'], { cwd: folder });
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const documents = new Map<string, TextDocument>();
  answer(connection, folder, documents);
  connection.listen();
  await connection.sendRequest('initialize', initialization(folder));
  await connection.sendNotification('initialized', {});
  return {
    open: (file, text) => open(connection, documents, file, text),
    async stop() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      await once(server, 'exit');
      connection.dispose();
    },
  };
}

/** The part of the editor: settings, and edits that the server asks for. */
function answer(
  connection: Connection,
  folder: string,
  documents: Map<string, TextDocument>,
): void {
  const settings = settingsOf(folder);
  connection.onRequest(
    'workspace/configuration',
    ({ items }: { items: unknown[] }) => items.map(() => settings),
  );
  connection.onRequest(
    'workspace/applyEdit',
    async ({ edit }: { edit: WorkspaceEdit }) => {
      for (const { textDocument, edits } of edit.documentChanges) {
        const document = documents.get(textDocument.uri);
        if (!document) return { applied: false };
        const text = TextDocument.applyEdits(document, edits);
        await change(connection, documents, document, text);
      }
      return { applied: true };
    },
  );
  // Whatever else it asks for, no answer is an answer.
  connection.onRequest(() => null);
}

interface WorkspaceEdit {
  readonly documentChanges: readonly {
    readonly textDocument: { readonly uri: string };
    readonly edits: TextEdit[];
  }[];
}

function open(
  connection: Connection,
  documents: Map<string, TextDocument>,
  file: string,
  text: string,
): OpenDocument {
  const { href: uri } = pathToFileURL(file);
  const first = TextDocument.create(uri, 'typescript', 1, text);
  documents.set(uri, first);
  void connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'typescript', version: 1, text },
  });
  const textDocument = { uri };
  const current = (): TextDocument => documents.get(uri) ?? first;
  return {
    text: () => current().getText(),
    change: next => void change(connection, documents, current(), next),
    async diagnostics() {
      const { items } = await connection.sendRequest<{ items: Diagnostic[] }>(
        'textDocument/diagnostic',
        { textDocument },
      );
      return items;
    },
    actionsFor: diagnostic =>
      connection.sendRequest('textDocument/codeAction', {
        textDocument,
        range: diagnostic.range,
        context: { diagnostics: [diagnostic] },
      }),
    async execute({ command }) {
      await connection.sendRequest('workspace/executeCommand', command);
    },
  };
}

function change(
  connection: Connection,
  documents: Map<string, TextDocument>,
  { uri, version }: TextDocument,
  text: string,
): Promise<void> {
  const next = TextDocument.create(uri, 'typescript', version + 1, text);
  documents.set(uri, next);
  return connection.sendNotification('textDocument/didChange', {
    textDocument: { uri, version: next.version },
    contentChanges: [{ text }],
  });
}

function initialization(folder: string): object {
  return {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    workspaceFolders: [workspaceFolder(folder)],
    capabilities: {
      workspace: {
        configuration: true,
        workspaceFolders: true,
        applyEdit: true,
        workspaceEdit: { documentChanges: true },
      },
      textDocument: {
        codeAction: {
          codeActionLiteralSupport: {
            codeActionKind: { valueSet: ['quickfix'] },
          },
        },
      },
    },
  };
}

/**
 * The defaults of the extension. It is tempting to set `useFlatConfig` as well,
 * but with ESLint 10 the server then asks for a class that is gone, and reports
 * nothing.
 */
function settingsOf(folder: string): object {
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
    workspaceFolder: workspaceFolder(folder),
  };
}

function workspaceFolder(folder: string): object {
  return { uri: pathToFileURL(folder).href, name: 'project' };
}
