import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

import type { ServerProgram } from './describe-with.ts';
import { findProgram } from './find-program.ts';
import { StartedProcess } from './started-process.ts';
import { tempFolder } from './temp-folder.ts';

export const postgresProgram: ServerProgram = {
  file: findProgram('postgres', debianFolders()),
  debian: 'postgresql',
};

/** A server at a socket in a folder of its own, so that no port is taken. */
export interface PostgresServer extends AsyncDisposable {
  /** What `pg` connects with. */
  readonly config: {
    readonly host: string;
    readonly user: string;
    readonly database: string;
  };
}

export async function startPostgres(): Promise<PostgresServer> {
  if (postgresProgram.file === undefined) throw new Error('No postgres.');
  const folder = tempFolder();
  const data = path.join(folder.path, 'data');
  const owner = ownerOf(folder.path);
  const initdb = path.join(path.dirname(postgresProgram.file), 'initdb');
  const trust = ['--auth=trust', '--username=postgres', '--no-sync'];
  execFileSync(initdb, ['--pgdata', data, ...trust], {
    ...owner,
    cwd: folder.path,
    stdio: 'pipe',
  });

  const settings = ['listen_addresses=', 'fsync=off', `data_directory=${data}`];
  const server = new StartedProcess(
    postgresProgram.file,
    ['-D', data, '-k', folder.path, ...settings.flatMap(each => ['-c', each])],
    { ...owner, cwd: folder.path },
  );
  await server.line(/ready to accept connections/);
  return {
    config: { host: folder.path, user: 'postgres', database: 'postgres' },
    async [Symbol.asyncDispose]() {
      // Its processes end with it, and its connections too.
      server.kill('SIGINT');
      await server.exit;
      folder[Symbol.dispose]();
    },
  };
}

/** Debian keeps the programs of a server apart, one folder a version. */
function debianFolders(): string[] {
  const versions = '/usr/lib/postgresql';
  if (!existsSync(versions)) return [];
  return readdirSync(versions).map(version =>
    path.join(versions, version, 'bin'),
  );
}

/** PostgreSQL refuses to run as root, but Debian has a user for it. */
function ownerOf(folder: string): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const [uid, gid] = ['-u', '-g'].map(flag =>
    Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' })),
  );
  if (uid === undefined || gid === undefined) throw new Error('Two ids.');
  chownSync(folder, uid, gid);
  return { uid, gid };
}
